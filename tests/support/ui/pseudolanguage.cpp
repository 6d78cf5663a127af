#include "tests/support/ui/pseudolanguage.h"

#include <QRegularExpression>

namespace castbench {

namespace {

const QString plain = QStringLiteral("ACEGHIJKLNORSTUWYZaceghijklnorstuwyz");
const QString accented = QStringLiteral("ÀÇÉĜĤÎĴĶĹÑÖŔŜŢÛŴÝŽàçéĝĥîĵķĺñöŕŝţûŵýž");

QString withAccents(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (const auto at = plain.indexOf(character); at >= 0)
            character = accented.at(at);
    }
    return result;
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return source ? lengthened(QString::fromUtf8(source)) : QString();
}

QString PseudoLanguage::lengthened(const QString &text)
{
    if (text.isEmpty())
        return text;
    // Placeholders, tags, links and file patterns mean something to the program.
    static const QRegularExpression kept(QStringLiteral("%L?\\d+|%L?n|<[^>]*>|\\(\\*[^)]*\\)|&."));
    QString result;
    qsizetype from = 0;
    for (auto matches = kept.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += withAccents(text.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += withAccents(text.mid(from));
    const qsizetype more = std::max<qsizetype>(1, (text.size() * 4 + 9) / 10 - 2);
    return QStringLiteral("[%1%2]").arg(result, QString(more, QChar(0x00B7)));
}

} // namespace castbench
