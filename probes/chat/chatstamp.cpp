#include "probes/chat/chatstamp.h"

#include <QList>

#include <algorithm>
#include <charconv>

namespace castbench {

namespace {

constexpr qsizetype maximumStampBytes = 200;
constexpr qsizetype maximumDeviceBytes = 32;
/// The year 2200 in seconds: nothing later is a time, and sums stay within 64 bits.
constexpr qint64 latestSecond = 7'258'118'400;

/// Reads all of `text` as a number within [minimum, maximum].
std::optional<qint64> number(const QByteArray &text, qint64 minimum, qint64 maximum)
{
    qint64 value = 0;
    const char *const end = text.constData() + text.size();
    const auto [stop, error] = std::from_chars(text.constData(), end, value);
    if (error != std::errc{} || stop != end || value < minimum || value > maximum)
        return std::nullopt;
    return value;
}

bool isDevice(const QByteArray &text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    };
    return !text.isEmpty() && text.size() <= maximumDeviceBytes &&
           std::all_of(text.begin(), text.end(), allowed);
}

QByteArray checksum(QByteArrayView text)
{
    return QByteArray::number(qChecksum(text), 16).rightJustified(4, '0');
}

} // namespace

QByteArray ChatStamp::text() const
{
    QByteArray result = "cb1 " + QByteArray::number(run) + ' ' + device.toUtf8() + ' ' +
                        QByteArray::number(session) + ' ' + QByteArray::number(sequence) + ' ' +
                        QByteArray::number(static_cast<qint64>(sentAt.time_since_epoch().count())) + ' ' +
                        QByteArray::number(static_cast<qint64>(offset.count())) + ' ' +
                        (bound ? QByteArray::number(static_cast<qint64>(bound->count())) : QByteArray("-"));
    result += ' ' + checksum(result);
    return result;
}

std::optional<ChatStamp> ChatStamp::parse(QByteArrayView text)
{
    if (text.size() > maximumStampBytes || !text.startsWith("cb1 "))
        return std::nullopt;
    const QList<QByteArray> words = text.toByteArray().split(' ');
    if (words.size() != 9 || !isDevice(words[2]) || words[8].size() != 4)
        return std::nullopt;
    if (checksum(text.chopped(5)) != words[8])
        return std::nullopt;
    const auto run = number(words[1], 0, std::numeric_limits<qint64>::max());
    const auto session = number(words[3], 0, latestSecond * 1000);
    const auto sequence = number(words[4], 1, std::numeric_limits<qint64>::max());
    const auto sent = number(words[5], 0, latestSecond * 1'000'000);
    const auto offset = number(words[6], -latestSecond * 1'000'000, latestSecond * 1'000'000);
    const bool isBounded = words[7] != "-";
    const auto bound = isBounded ? number(words[7], 0, latestSecond * 1'000'000) : std::optional<qint64>{0};
    if (!run || !session || !sequence || !sent || !offset || !bound)
        return std::nullopt;

    ChatStamp stamp;
    stamp.run = *run;
    stamp.device = QString::fromLatin1(words[2]);
    stamp.session = *session;
    stamp.sequence = static_cast<quint64>(*sequence);
    stamp.sentAt = UtcTime{microseconds{*sent}};
    stamp.offset = microseconds{*offset};
    if (isBounded)
        stamp.bound = microseconds{*bound};
    return stamp;
}

} // namespace castbench
