#include "probes/clock/sntppacket.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

constexpr std::int64_t secondsFrom1900To1970 = 2'208'988'800;
constexpr std::int64_t microsecondsPerSecond = 1'000'000;

template<typename Integer>
void put(QByteArray &bytes, int offset, Integer value)
{
    qToBigEndian(value, bytes.data() + offset);
}

template<typename Integer>
Integer take(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<Integer>(bytes.constData() + offset);
}

microseconds fromFixedPoint(std::uint32_t value)
{
    return microseconds{(static_cast<std::int64_t>(value) * microsecondsPerSecond + 0xFFFF) >> 16};
}

/// 2^exponent seconds, rounded up; a server that claims more than 16 s is taken at that.
microseconds fromPrecision(int exponent)
{
    return microseconds{static_cast<std::int64_t>(std::ceil(std::ldexp(1e6, std::min(exponent, 4))))};
}

Error protocolError(const QString &message)
{
    return Error{ErrorCode::Protocol, message, {}};
}

QString kissCode(const QByteArray &referenceId)
{
    QString code;
    for (const char c : referenceId) {
        if (c >= 'A' && c <= 'Z')
            code += QLatin1Char(c);
    }
    return code;
}

} // namespace

QByteArray SntpPacket::encode() const
{
    QByteArray bytes(size, '\0');
    bytes[0] = static_cast<char>((leap & 3) << 6 | (version & 7) << 3 | (mode & 7));
    bytes[1] = static_cast<char>(stratum);
    bytes[2] = static_cast<char>(poll);
    bytes[3] = static_cast<char>(precision);
    put(bytes, 4, rootDelay);
    put(bytes, 8, rootDispersion);
    std::copy_n(referenceId.constData(), std::min<qsizetype>(4, referenceId.size()), bytes.data() + 12);
    put(bytes, 16, reference);
    put(bytes, 24, originate);
    put(bytes, 32, receive);
    put(bytes, 40, transmit);
    return bytes;
}

std::optional<SntpPacket> SntpPacket::decode(const QByteArray &datagram)
{
    if (datagram.size() < size)
        return std::nullopt;
    const auto flags = static_cast<std::uint8_t>(datagram[0]);
    SntpPacket packet;
    packet.leap = flags >> 6;
    packet.version = flags >> 3 & 7;
    packet.mode = flags & 7;
    packet.stratum = static_cast<std::uint8_t>(datagram[1]);
    packet.poll = static_cast<std::int8_t>(datagram[2]);
    packet.precision = static_cast<std::int8_t>(datagram[3]);
    packet.rootDelay = take<std::uint32_t>(datagram, 4);
    packet.rootDispersion = take<std::uint32_t>(datagram, 8);
    packet.referenceId = datagram.mid(12, 4);
    packet.reference = take<std::uint64_t>(datagram, 16);
    packet.originate = take<std::uint64_t>(datagram, 24);
    packet.receive = take<std::uint64_t>(datagram, 32);
    packet.transmit = take<std::uint64_t>(datagram, 40);
    return packet;
}

std::uint64_t toNtpTime(UtcTime time)
{
    const auto whole = std::chrono::floor<seconds>(time);
    const auto fraction = static_cast<std::uint64_t>((time - whole).count());
    const auto since1900 =
        static_cast<std::uint64_t>(whole.time_since_epoch().count() + secondsFrom1900To1970);
    return (since1900 & 0xFFFFFFFF) << 32 |
           ((fraction << 32) + microsecondsPerSecond / 2) / microsecondsPerSecond;
}

UtcTime fromNtpTime(std::uint64_t time)
{
    auto since1900 = static_cast<std::int64_t>(time >> 32);
    if (since1900 < 0x80000000)
        since1900 += 0x100000000;
    const auto fraction =
        static_cast<std::int64_t>((time & 0xFFFFFFFF) * microsecondsPerSecond + 0x80000000) >> 32;
    return UtcTime{microseconds{(since1900 - secondsFrom1900To1970) * microsecondsPerSecond + fraction}};
}

Expected<SntpAnswer> checkSntpAnswer(const SntpPacket &packet, std::uint64_t nonce)
{
    if (packet.mode != SntpPacket::serverMode || packet.version < 3 || packet.version > 4)
        return protocolError(QStringLiteral("The datagram is not an answer of an NTP server."));
    if (packet.originate != nonce || nonce == 0)
        return protocolError(QStringLiteral("The answer belongs to another request."));
    if (packet.stratum == 0) {
        const QString message = QStringLiteral("The NTP server refuses to answer (kiss of death).");
        return Error{ErrorCode::Refused, message, kissCode(packet.referenceId)};
    }
    if (packet.leap == 3 || packet.stratum == 16) {
        const QString message =
            QStringLiteral("The NTP server says that its clock is not set; "
                           "with chrony, \"local stratum 10\" lets it serve its own time.");
        return Error{ErrorCode::Unreachable, message, {}};
    }
    if (packet.stratum > 16)
        return protocolError(QStringLiteral("The NTP server's answer names an impossible stratum."));
    if (packet.receive == 0 || packet.transmit == 0)
        return protocolError(QStringLiteral("The NTP server's answer holds no time."));

    SntpAnswer answer;
    answer.received = fromNtpTime(packet.receive);
    answer.sent = fromNtpTime(packet.transmit);
    if (answer.sent < answer.received)
        return protocolError(QStringLiteral("The NTP server's answer was sent before its request came."));
    answer.precision = fromPrecision(packet.precision);
    answer.rootDistance = fromFixedPoint(packet.rootDelay) / 2 + fromFixedPoint(packet.rootDispersion);
    return answer;
}

} // namespace castbench
