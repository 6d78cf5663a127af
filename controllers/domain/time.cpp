#include "controllers/domain/time.h"

#include "controllers/domain/core.h"
#include "controllers/domain/text.h"

#include <array>
#include <cstdio>
#include <optional>

namespace castbench {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

/// Reads fixed fields from left to right; the first that does not fit makes all that follow fail.
class FieldScanner
{
public:
    explicit FieldScanner(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const
    {
        return m_rest.isEmpty();
    }
    bool skip(QStringView anyOf)
    {
        if (m_rest.isEmpty() || !anyOf.contains(m_rest.front()))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }
    /// Exactly `width` digits.
    std::optional<int> number(qsizetype width)
    {
        const QStringView field = m_rest.left(width);
        if (field.size() != width)
            return std::nullopt;
        int value = 0;
        for (const QChar c : field) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.mid(width);
        return value;
    }
    /// ".", then 1 … 9 digits, rounded down to µs; 0 where there is no point.
    std::optional<microseconds> fraction()
    {
        if (!skip(u"."))
            return microseconds{0};
        int digits = 0;
        qint64 value = 0;
        for (auto digit = number(1); digit; digit = number(1)) {
            if (++digits > 9)
                return std::nullopt;
            if (digits <= 6)
                value = value * 10 + *digit;
        }
        if (digits == 0)
            return std::nullopt;
        for (int i = digits; i < 6; ++i)
            value *= 10;
        return microseconds{value};
    }
    /// "Z", "+01:00" or "-0530".
    std::optional<minutes> offset()
    {
        if (skip(u"Zz"))
            return minutes{0};
        const bool west = m_rest.startsWith(u'-');
        if (!skip(u"+-"))
            return std::nullopt;
        const auto h = number(2);
        skip(u":");
        const auto m = number(2);
        if (!h || !m || *h > 23 || *m > 59)
            return std::nullopt;
        const minutes east = hours{*h} + minutes{*m};
        return west ? -east : east;
    }

private:
    QStringView m_rest;
};

std::optional<std::chrono::sys_days> scanDate(FieldScanner &scanner)
{
    const auto y = scanner.number(4);
    if (!y || !scanner.skip(u"-"))
        return std::nullopt;
    const auto m = scanner.number(2);
    if (!m || !scanner.skip(u"-"))
        return std::nullopt;
    const auto d = scanner.number(2);
    if (!d)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*y}, std::chrono::month{unsigned(*m)},
                                           std::chrono::day{unsigned(*d)}};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days{date};
}

std::optional<seconds> scanTimeOfDay(FieldScanner &scanner)
{
    const auto h = scanner.number(2);
    if (!h || !scanner.skip(u":"))
        return std::nullopt;
    const auto m = scanner.number(2);
    if (!m || !scanner.skip(u":"))
        return std::nullopt;
    const auto s = scanner.number(2);
    if (!s || *h > 23 || *m > 59 || *s > 60)
        return std::nullopt;
    return hours{*h} + minutes{*m} + seconds{*s};
}

std::optional<UtcTime> scanInstant(QStringView text)
{
    FieldScanner scanner(text);
    const auto date = scanDate(scanner);
    if (!date || !scanner.skip(u"Tt "))
        return std::nullopt;
    const auto timeOfDay = scanTimeOfDay(scanner);
    if (!timeOfDay)
        return std::nullopt;
    const auto fraction = scanner.fraction();
    if (!fraction)
        return std::nullopt;
    const auto offset = scanner.offset();
    if (!offset || !scanner.atEnd())
        return std::nullopt;
    const auto whole = std::chrono::sys_seconds{*date} + *timeOfDay - *offset;
    // A leap second exists only at the end of a UTC day; it is read as the first second of the next one.
    const bool leap = text.mid(17, 2) == u"60";
    if (leap && whole != std::chrono::floor<days>(whole))
        return std::nullopt;
    return whole + *fraction;
}

constexpr milliseconds maximumDuration = hours{100'000};

struct DurationUnit
{
    QStringView name;
    qint64 milliseconds;
};
constexpr std::array<DurationUnit, 4> durationUnits{
    {{u"ms", 1}, {u"s", 1000}, {u"min", 60'000}, {u"h", 3'600'000}}};

/// `what` holds a place for the text.
Error durationError(QStringView text, const QString &what)
{
    return {ErrorCode::InvalidInput,
            Core::tr("%1 Write a duration as \"250 ms\", \"10 s\", \"1.5 s\", \"5 min\" or \"2 h\".")
                .arg(what.arg(quoted(text))),
            {}};
}

/// "1.5 s"; only for durations of at least 0.
QString inSeconds(milliseconds duration)
{
    QString text = QString::number(duration.count() / 1000);
    if (const auto rest = duration.count() % 1000) {
        QString decimals = QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return text + QStringLiteral(" s");
}

} // namespace

QString toIsoString(UtcTime time)
{
    const auto day = std::chrono::floor<days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ",
                                     int(date.year()), unsigned(date.month()), unsigned(date.day()),
                                     int(clock.hours().count()), int(clock.minutes().count()),
                                     int(clock.seconds().count()), int(clock.subseconds().count()));
    return QString::fromLatin1(text.data(), length);
}

Expected<UtcTime> utcFromIsoString(QStringView text)
{
    if (const auto instant = scanInstant(text))
        return *instant;
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("%1 is not an instant. Write it as \"2026-01-31T12:00:00Z\" (RFC 3339).")
                     .arg(quoted(text)),
                 {}};
}

Expected<milliseconds> parseDuration(QStringView text)
{
    const auto quantity = splitQuantity(text);
    if (!quantity)
        return durationError(text, Core::tr("%1 is not a duration."));
    if (quantity->unit.isEmpty())
        return durationError(text, Core::tr("%1 has no unit."));
    for (const DurationUnit &unit : durationUnits) {
        if (quantity->unit != unit.name)
            continue;
        const auto count = quantity->times(unit.milliseconds);
        if (!count)
            return durationError(text, Core::tr("%1 is not a whole number of milliseconds."));
        if (milliseconds{*count} > maximumDuration)
            return durationError(text, Core::tr("%1 is longer than 100000 h."));
        return milliseconds{*count};
    }
    return durationError(text, Core::tr("%1 has an unknown unit."));
}

QString formatDuration(milliseconds duration)
{
    if (duration < seconds{1} && duration != milliseconds{0})
        return QString::number(duration.count()) + QStringLiteral(" ms");
    QString shortest = inSeconds(duration);
    const auto offer = [&shortest](const QString &text) {
        if (text.size() < shortest.size())
            shortest = text;
    };
    if (duration % minutes{1} == milliseconds{0})
        offer(QString::number(duration / minutes{1}) + QStringLiteral(" min"));
    if (duration % hours{1} == milliseconds{0})
        offer(QString::number(duration / hours{1}) + QStringLiteral(" h"));
    return shortest;
}

} // namespace castbench
