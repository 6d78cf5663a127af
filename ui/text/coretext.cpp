#include "ui/text/coretext.h"

#include "ui/text/coretexts.h"
#include "ui/text/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace castbench {

namespace {

constexpr qsizetype longestText = 2000;
constexpr int deepestArgument = 3;

QString translated(const char *text)
{
    return QCoreApplication::translate("Core", text);
}

/// A text with arguments, and how to find them again.
struct Pattern
{
    const char *text;
    QRegularExpression expression;
    QStringList places; ///< "%1" for each group of the expression
};

Pattern patternOf(const char *text)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    const QString whole = QString::fromUtf8(text);
    Pattern pattern{text, {}, {}};
    QString expression;
    qsizetype at = 0;
    for (auto found = place.globalMatch(whole); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        expression +=
            QRegularExpression::escape(whole.mid(at, match.capturedStart() - at)) + QStringLiteral("(.+?)");
        pattern.places += match.captured();
        at = match.capturedEnd();
    }
    expression += QRegularExpression::escape(whole.mid(at));
    pattern.expression.setPattern(QRegularExpression::anchoredPattern(expression));
    return pattern;
}

const QHash<QString, const char *> &plainTexts()
{
    static const QHash<QString, const char *> plain = [] {
        QHash<QString, const char *> made;
        for (const char *text : coreTexts())
            made.insert(QString::fromUtf8(text), text);
        return made;
    }();
    return plain;
}

template<typename Texts>
std::vector<Pattern> patternsOf(const Texts &texts)
{
    std::vector<Pattern> made;
    for (const char *text : texts) {
        if (QByteArrayView(text).contains('%'))
            made.push_back(patternOf(text));
    }
    return made;
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = patternsOf(coreTexts());
    return all;
}

const std::vector<Pattern> &places()
{
    static const std::vector<Pattern> all = patternsOf(placeTexts());
    return all;
}

std::optional<QString> wholeText(const QString &english, int depth);
std::optional<QString> locatedText(const QString &english, int depth);

/// An argument of several words may be such a text too, for instance why something failed.
QString argument(const QString &english, int depth)
{
    if (const auto outcome = stepOutcomeFromKey(english))
        return wording::stepOutcome(*outcome);
    if (depth >= deepestArgument || !english.contains(u' '))
        return english;
    if (const auto whole = wholeText(english, depth + 1))
        return *whole;
    return locatedText(english, depth + 1).value_or(english);
}

QString filled(const Pattern &pattern, const QRegularExpressionMatch &match, int depth)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    const QString text = translated(pattern.text);
    QString result;
    qsizetype at = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch hole = found.next();
        const qsizetype group = pattern.places.indexOf(hole.captured());
        result += text.mid(at, hole.capturedStart() - at);
        result += group < 0 ? hole.captured() : argument(match.captured(static_cast<int>(group) + 1), depth);
        at = hole.capturedEnd();
    }
    return result + text.mid(at);
}

std::optional<QString> matching(const std::vector<Pattern> &patterns, const QString &english, int depth)
{
    for (const Pattern &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (match.hasMatch())
            return filled(pattern, match, depth);
    }
    return std::nullopt;
}

std::optional<QString> wholeText(const QString &english, int depth)
{
    if (const char *text = plainTexts().value(english))
        return translated(text);
    return matching(patterns(), english, depth);
}

/// One text, or two with a blank between them: what was found and what to do.
std::optional<QString> sentences(const QString &english, int depth)
{
    if (const auto whole = wholeText(english, depth))
        return whole;
    for (qsizetype at = english.indexOf(QLatin1StringView(". ")); at >= 0;
         at = english.indexOf(QLatin1StringView(". "), at + 1)) {
        const auto first = wholeText(english.left(at + 1), depth);
        const auto second = first ? wholeText(english.mid(at + 2), depth) : std::nullopt;
        if (second)
            return QCoreApplication::translate("Core", "%1 %2", "two sentences").arg(*first, *second);
    }
    return std::nullopt;
}

/// Such sentences after a word on where it was: "switch S1: …".
std::optional<QString> locatedText(const QString &english, int depth)
{
    for (qsizetype at = english.indexOf(QLatin1StringView(": ")); at >= 0;
         at = english.indexOf(QLatin1StringView(": "), at + 1)) {
        if (const auto rest = sentences(english.mid(at + 2), depth)) {
            const QString where = english.left(at);
            return QCoreApplication::translate("Core", "%1: %2", "where: what")
                .arg(matching(places(), where, depth).value_or(where), *rest);
        }
    }
    return std::nullopt;
}

QString lineText(const QString &english)
{
    if (const auto whole = sentences(english, 0))
        return *whole;
    return locatedText(english, 0).value_or(english);
}

} // namespace

QString coreText(const QString &english)
{
    if (english.isEmpty() || english.size() > longestText)
        return english;
    QStringList lines = english.split(u'\n');
    for (QString &line : lines)
        line = lineText(line);
    return lines.join(u'\n');
}

} // namespace castbench
