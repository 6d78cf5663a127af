#pragma once

#include "controllers/domain/time.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace castbench {

/// The 48 bytes of SNTP (RFC 4330 §4, RFC 5905 §7.3). Timestamps are 32.32 fixed-point seconds since 1900;
/// 0 means "not known".
struct SntpPacket
{
    static constexpr int size = 48;
    static constexpr int clientMode = 3;
    static constexpr int serverMode = 4;

    int leap = 0;    ///< 0 … 3; 3 = the server is not synchronised
    int version = 4; ///< 1 … 7
    int mode = clientMode;
    int stratum = 0;                  ///< 0 = kiss of death, 1 … 15 synchronised
    int poll = 0;                     ///< log2 seconds
    int precision = 0;                ///< log2 seconds
    std::uint32_t rootDelay = 0;      ///< 16.16 seconds
    std::uint32_t rootDispersion = 0; ///< 16.16 seconds
    QByteArray referenceId;           ///< 4 bytes; the code of a kiss of death
    std::uint64_t reference = 0;
    std::uint64_t originate = 0;
    std::uint64_t receive = 0;
    std::uint64_t transmit = 0;

    QByteArray encode() const;
    /// Nothing for a datagram shorter than 48 bytes; what follows them (extensions, keys) is ignored.
    static std::optional<SntpPacket> decode(const QByteArray &datagram);

    bool operator==(const SntpPacket &) const = default;
};

/// Seconds of 1968-01-20 to 2104-02-26: the most significant bit tells the era (RFC 4330 §3).
std::uint64_t toNtpTime(UtcTime time);
/// The same back, rounded to the nearest µs.
UtcTime fromNtpTime(std::uint64_t time);

/// What a usable answer says.
struct SntpAnswer
{
    UtcTime received;          ///< T2
    UtcTime sent;              ///< T3
    microseconds precision{0}; ///< resolution of the server's clock
    microseconds rootDistance{
        0}; ///< how far the server may be from UTC; does not matter where it is the reference
};

/// Checks an answer to the request whose transmit field held `nonce`. Errors: Protocol for what is not an
/// answer to it (wrong mode or version, originate field not echoed, zero or reversed stamps, stratum above
/// 15), Unreachable when the server says that it is not synchronised, Refused for a kiss of death, whose code
/// ("RATE", "DENY") is the error's context.
Expected<SntpAnswer> checkSntpAnswer(const SntpPacket &packet, std::uint64_t nonce);

} // namespace castbench
