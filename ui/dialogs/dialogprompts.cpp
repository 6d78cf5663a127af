#include "ui/dialogs/dialogprompts.h"

#include "ui/settings/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace castbench {

DialogPrompts::DialogPrompts(Settings &settings)
    : m_settings(settings)
{
}

Answer DialogPrompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(question.dangerous ? QMessageBox::Warning : QMessageBox::Question, question.title,
                    question.text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.detail);
    const auto *accept = box.addButton(question.accept, question.dangerous ? QMessageBox::DestructiveRole
                                                                           : QMessageBox::AcceptRole);
    const QPushButton *discard =
        question.discard.isEmpty() ? nullptr : box.addButton(question.discard, QMessageBox::DestructiveRole);
    if (question.dangerous)
        box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == accept)
        return Answer::Accept;
    return discard && box.clickedButton() == discard ? Answer::Discard : Answer::Cancel;
}

std::optional<QString> DialogPrompts::openFile(QWidget *parent, const FileQuestion &question)
{
    return remembered(QFileDialog::getOpenFileName(parent, question.title, start(question),
                                                   question.filters.join(QStringLiteral(";;"))));
}

std::optional<QString> DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question)
{
    return remembered(QFileDialog::getSaveFileName(parent, question.title, start(question),
                                                   question.filters.join(QStringLiteral(";;"))));
}

std::optional<QString> DialogPrompts::folder(QWidget *parent, const FileQuestion &question)
{
    const QString path = QFileDialog::getExistingDirectory(parent, question.title, start(question));
    if (path.isEmpty())
        return std::nullopt;
    m_settings.setLastFolder(path);
    return path;
}

std::optional<QString> DialogPrompts::text(QWidget *parent, const QString &title, const QString &label,
                                           const QString &present)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, present, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

QString DialogPrompts::start(const FileQuestion &question) const
{
    QString folder = question.folder.isEmpty() ? m_settings.lastFolder() : question.folder;
    if (folder.isEmpty())
        folder = QDir::homePath();
    return QDir(folder).filePath(question.name);
}

std::optional<QString> DialogPrompts::remembered(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

} // namespace castbench
