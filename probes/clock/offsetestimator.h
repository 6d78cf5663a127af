#pragma once

#include "controllers/contracts/referenceclock.h"

#include <deque>
#include <optional>
#include <vector>

namespace castbench {

/// One request and its answer between a device and whoever keeps reference time (RFC 5905 §8).
struct ClockExchange
{
    UtcTime deviceSent;             ///< T1, the device's clock
    UtcTime referenceReceived;      ///< T2, the reference's clock
    UtcTime referenceSent;          ///< T3, the reference's clock
    UtcTime deviceReceived;         ///< T4, the device's clock
    microseconds referenceError{0}; ///< how wrong T2 and T3 may be: the reference's own resolution

    bool operator==(const ClockExchange &) const = default;
};

/// Works out how far the reference's clock is ahead of the device's from four-timestamp exchanges.
///
/// Each exchange gives offset = ((T2 − T1) + (T3 − T4)) / 2 (reference − device), wrong by at most half the
/// round trip however lopsided the path. The clock filter of RFC 5905 §10 holds the last 8; the one used is
/// the one that bounds the offset best at the instant asked for: half its round trip, the reference's error,
/// and the allowance of 15 ppm (RFC 5905's PHI) for how far the two clocks may have drifted apart since.
///
/// An exchange that contradicts the bound means that one of the clocks was set: what was known before is
/// then used only for instants before. Pure; not thread-safe.
class OffsetEstimator
{
public:
    static constexpr int filterSize = 8;
    static constexpr double driftAllowance = 15e-6;
    static constexpr seconds longestRoundTrip{10};
    /// Of the history that readingAt() can look back on; the oldest goes first.
    static constexpr std::size_t maximumHistory = 4096;

    explicit OffsetEstimator(Method method);

    /// Takes an exchange. Returns by how much the offset stepped, 0 where it agrees with what was known.
    /// Errors: Protocol for instants outside the years 1970 to 2200, for an answer sent before it was asked
    /// for or received before it was sent, and for a round trip above longestRoundTrip.
    ///
    /// `setAt`: the device's clock is known to have been set since the last exchange, and what it tells from
    /// this instant on (of its new time) counts as read afterwards.
    Expected<microseconds> add(const ClockExchange &exchange, std::optional<UtcTime> setAt = {});
    void clear();

    bool isEmpty() const
    {
        return m_segments.empty();
    }
    /// The offset valid at `deviceTime`; without a bound before the first exchange. Between the last exchange
    /// before a step and the first one after it, the bound covers both offsets.
    ClockReading readingAt(UtcTime deviceTime) const;

private:
    /// An exchange boiled down.
    struct Point
    {
        UtcTime at; ///< device's clock, middle of the exchange
        microseconds offset{0};
        microseconds bound{0}; ///< at that instant
    };
    /// Points between two steps, in order of time. Never empty.
    struct Segment
    {
        std::deque<Point> points;
        std::optional<UtcTime> from; ///< when it began, where that is known

        UtcTime begin() const
        {
            return from ? std::min(*from, points.front().at) : points.front().at;
        }
    };

    static Expected<Point> toPoint(const ClockExchange &exchange);
    static microseconds boundAt(const Point &point, UtcTime at);
    static Point best(const Segment &segment, UtcTime at);
    void trim();

    Method m_method;
    std::vector<Segment> m_segments;
    std::size_t m_count = 0;
};

} // namespace castbench
