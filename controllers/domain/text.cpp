#include "controllers/domain/text.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr qsizetype quotedLength = 60;
constexpr qsizetype maximumWholeDigits = 9;
constexpr qsizetype maximumDecimals = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

qsizetype digitsFrom(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - begin;
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

QString quoted(QStringView text)
{
    QString shown = text.left(quotedLength).toString();
    std::replace_if(shown.begin(), shown.end(), isControl, QChar::ReplacementCharacter);
    if (text.size() > quotedLength)
        shown += u'…';
    return u'"' + shown + u'"';
}

bool isSafeId(QStringView text)
{
    const auto safe = [](QChar c) {
        return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-' || c == u'_';
    };
    return !text.isEmpty() && text.size() <= maximumIdLength && std::all_of(text.begin(), text.end(), safe);
}

bool hasControlCharacters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

std::optional<std::int64_t> Quantity::times(std::int64_t factor) const
{
    const std::int64_t product = digits * factor;
    const std::int64_t divisor = powerOfTen(decimals);
    if (product % divisor != 0)
        return std::nullopt;
    return product / divisor;
}

std::optional<Quantity> splitQuantity(QStringView text)
{
    text = text.trimmed();
    const qsizetype whole = digitsFrom(text, 0);
    if (whole == 0 || whole > maximumWholeDigits)
        return std::nullopt;
    QString number = text.left(whole).toString();
    qsizetype end = whole;
    qsizetype decimals = 0;
    if (end < text.size() && text[end] == u'.') {
        decimals = digitsFrom(text, end + 1);
        if (decimals == 0 || decimals > maximumDecimals)
            return std::nullopt;
        number += text.mid(end + 1, decimals);
        end += 1 + decimals;
    }
    return Quantity{number.toLongLong(), static_cast<int>(decimals), text.mid(end).trimmed()};
}

} // namespace castbench
