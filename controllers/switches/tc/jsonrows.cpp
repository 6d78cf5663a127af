#include "controllers/switches/tc/jsonrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace castbench::tc {

namespace {

constexpr qsizetype maximumNameLength = 15; // IFNAMSIZ - 1
constexpr double largestWhole = 9007199254740992.0;

Error unreadable(QLatin1StringView tool)
{
    return {
        ErrorCode::Protocol,
        QStringLiteral("The answer of \"%1\" is not the JSON it should be; install iproute2 4.19 or newer "
                       "(OpenWrt: packages ip-full and tc-tiny).")
            .arg(tool),
        {}};
}

} // namespace

Expected<std::vector<QJsonObject>> jsonRows(const QByteArray &output, QLatin1StringView tool)
{
    if (output.size() > maximumOutputBytes)
        return unreadable(tool);
    if (output.trimmed().isEmpty())
        return std::vector<QJsonObject>{};
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (!document.isArray())
        return unreadable(tool);
    const QJsonArray array = document.array();
    if (array.size() > maximumRows)
        return unreadable(tool);
    std::vector<QJsonObject> rows;
    rows.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &value : array) {
        if (value.isObject())
            rows.push_back(value.toObject());
    }
    return rows;
}

QString plainText(const QJsonValue &value, qsizetype maximumLength)
{
    const QString text = value.toString();
    const auto isPrintable = [](QChar c) {
        return c.isPrint();
    };
    return std::all_of(text.begin(), text.end(), isPrintable) ? text.left(maximumLength) : QString();
}

std::optional<quint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= largestWhole) || std::floor(number) != number)
        return std::nullopt;
    return static_cast<quint64>(number);
}

QString interfaceName(const QString &text)
{
    const auto isAllowed = [](QChar c) {
        return c > u' ' && c < u'\x7f' && c != u'/' && c != u':';
    };
    const bool isName = !text.isEmpty() && text.size() <= maximumNameLength && !text.startsWith(u'-') &&
                        text != QLatin1StringView(".") && text != QLatin1StringView("..") &&
                        std::all_of(text.begin(), text.end(), isAllowed);
    return isName ? text : QString();
}

} // namespace castbench::tc
