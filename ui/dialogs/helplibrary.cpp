#include "ui/dialogs/helplibrary.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace castbench {

namespace {

const QString helpFolder = QStringLiteral(":/castbench/help");

/// Names in reading order; pages that are not named follow by name.
QStringList inReadingOrder(QStringList names)
{
    const QStringList order{QStringLiteral("welcome"),
                            QStringLiteral("lab"),
                            QStringLiteral("obs-script"),
                            QStringLiteral("switches"),
                            QStringLiteral("simlab"),
                            QStringLiteral("real-lab"),
                            QStringLiteral("probes"),
                            QStringLiteral("experiments"),
                            QStringLiteral("run"),
                            QStringLiteral("results"),
                            QStringLiteral("comparing-runs"),
                            QStringLiteral("metrics"),
                            QStringLiteral("preferences")};
    const auto place = [&order](const QString &name) {
        const auto at = order.indexOf(name);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(names.begin(), names.end(),
                     [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    return names;
}

QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(u'#') ? first.mid(1).trimmed() : QString();
}

} // namespace

HelpLibrary::HelpLibrary(const QString &language)
    : m_language(language)
{
    QStringList names;
    for (const QString &file : QDir(helpFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        names += file.chopped(3);
    for (const QString &name : inReadingOrder(names))
        m_topics.push_back({name, titleOf(text(name))});
}

QString HelpLibrary::text(const QString &name) const
{
    for (const QString &folder : QStringList{helpFolder + u'/' + m_language, helpFolder}) {
        QFile file(QDir(folder).filePath(name + QStringLiteral(".md")));
        if (!name.contains(u'/') && file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QStringList HelpLibrary::find(const QString &query) const
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    const auto holdsAll = [&words](const QString &in) {
        return std::all_of(words.begin(), words.end(),
                           [&in](const QString &word) { return in.contains(word, Qt::CaseInsensitive); });
    };
    QStringList inTitle;
    QStringList inText;
    for (const Topic &topic : m_topics) {
        if (holdsAll(topic.title))
            inTitle += topic.name;
        else if (holdsAll(text(topic.name)))
            inText += topic.name;
    }
    return inTitle + inText;
}

} // namespace castbench
