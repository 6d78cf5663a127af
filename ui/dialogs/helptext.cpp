#include "ui/dialogs/helptext.h"

#include "ui/settings/theme.h"

#include <QFile>
#include <QImage>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>

namespace castbench {

namespace {

const QString helpFolder = QStringLiteral(":/castbench/help/");

QString darkName(const QString &name)
{
    return name.endsWith(QLatin1StringView(".png")) ? name.chopped(4) + QStringLiteral("-dark.png") : name;
}

} // namespace

QVariant HelpText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.isRelative())
        return QTextBrowser::loadResource(type, name);
    const QString light = helpFolder + name.path();
    const QString dark = darkName(light);
    return QImage(Theme::isDark(window()->palette()) && QFile::exists(dark) ? dark : light);
}

void HelpText::fitPictures()
{
    // A scroll bar that comes or goes on the way must not begin this anew.
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const auto &[position, format] : misfits()) {
        QTextCursor cursor(document());
        cursor.setPosition(position);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

/// How wide a picture may be in `block`, which may stand in a list.
double HelpText::roomIn(const QTextBlock &block) const
{
    const QTextBlockFormat format = block.blockFormat();
    const int indents = format.indent() + (block.textList() ? block.textList()->format().indent() : 0);
    const double taken = 2 * document()->documentMargin() + format.leftMargin() + format.rightMargin() +
                         indents * document()->indentWidth();
    return std::max(1.0, viewport()->width() - taken);
}

std::vector<std::pair<int, QTextImageFormat>> HelpText::misfits() const
{
    std::vector<std::pair<int, QTextImageFormat>> found;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const double room = roomIn(block);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QImage image =
                document()->resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            const double width = std::min<double>(image.width(), room);
            if (image.isNull() || format.width() == width)
                continue;
            format.setWidth(width);
            found.emplace_back(part.fragment().position(), format);
        }
    }
    return found;
}

void HelpText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

} // namespace castbench
