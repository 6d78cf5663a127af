#include "ui/window/fileopener.h"

#include "ui/services/prompts.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace castbench {

FileOpener::FileOpener(Settings &settings, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_window(window)
{
}

void FileOpener::askForPlan()
{
    ask(tr("Open Plan"), tr("Plans (*.json)"));
}

void FileOpener::askForDatabase()
{
    ask(tr("Open Database"), tr("Databases (*.db *.sqlite)"));
}

void FileOpener::ask(const QString &title, const QString &filter)
{
    FileQuestion question;
    question.title = title;
    question.filters = {filter, tr("All files (*)")};
    if (const auto path = m_prompts.openFile(m_window, question))
        open(*path);
}

void FileOpener::open(const QString &path)
{
    const auto kind = fileKindOf(path);
    if (!kind) {
        for (const FileKind each : {FileKind::Lab, FileKind::Plan, FileKind::Database})
            m_settings.removeRecentFile(recentKind(each), path);
        Q_EMIT failed(kind.error());
        return;
    }
    switch (*kind) {
    case FileKind::Lab:
        Q_EMIT labChosen(path);
        return;
    case FileKind::Plan:
        m_settings.addRecentFile(recentKind(*kind), path);
        Q_EMIT planChosen(path);
        return;
    case FileKind::Database:
        m_settings.addRecentFile(recentKind(*kind), path);
        Q_EMIT databaseChosen(path);
        return;
    }
}

void FileOpener::serveRecent(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRecent(menu); });
    fillRecent(menu);
}

void FileOpener::fillRecent(QMenu *menu)
{
    menu->clear();
    addRecent(menu, FileKind::Plan, tr("Plans"));
    addRecent(menu, FileKind::Lab, tr("Labs"));
    addRecent(menu, FileKind::Database, tr("Databases"));
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void FileOpener::addRecent(QMenu *menu, FileKind kind, const QString &heading)
{
    const QStringList paths = m_settings.recentFiles(recentKind(kind));
    if (paths.isEmpty())
        return;
    menu->addSection(heading);
    for (const QString &path : paths) {
        // A mnemonic must not come out of a file's name.
        QString name = QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&"));
        QAction *action = menu->addAction(name);
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
}

} // namespace castbench
