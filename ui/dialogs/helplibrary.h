#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace castbench {

/// The help pages that come with the program (resources/help), in the language of the user where a page is
/// there in it (help/LANGUAGE/NAME.md), else in English.
class HelpLibrary
{
public:
    struct Topic
    {
        QString name;  ///< of the file without ".md": "lab"
        QString title; ///< its first heading
    };

    /// `language` as in Languages: "de".
    explicit HelpLibrary(const QString &language = {});

    /// In the order in which a newcomer reads them.
    const std::vector<Topic> &topics() const
    {
        return m_topics;
    }
    /// Markdown; empty where there is no such page.
    QString text(const QString &name) const;
    /// Pages that hold all words of `query`, those first that have them in their title.
    QStringList find(const QString &query) const;

private:
    QString m_language;
    std::vector<Topic> m_topics;
};

} // namespace castbench
