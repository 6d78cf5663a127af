#pragma once

#include "controllers/contracts/clock.h"

#include <chrono>

namespace castbench {

/// Tells when a computer's UTC was set, by comparing it with the steady clock. A clock that is being slewed
/// (at up to 500 ppm, as NTP daemons do) is not set.
class ClockJump
{
public:
    static constexpr std::chrono::nanoseconds smallest = std::chrono::milliseconds{1};

    explicit ClockJump(const Clock &clock)
        : m_clock(clock)
        , m_at(clock.steadyNow())
        , m_ahead(ahead())
    {
    }

    /// By how much UTC jumped since the last reset(); 0 for nothing beyond slewing.
    microseconds sinceReset() const
    {
        const std::chrono::nanoseconds change = ahead() - m_ahead;
        const std::chrono::nanoseconds slewed = (m_clock.steadyNow() - m_at) / 2000;
        if (std::chrono::abs(change) <= smallest + slewed)
            return microseconds{0};
        return std::chrono::floor<microseconds>(change);
    }
    void reset()
    {
        m_at = m_clock.steadyNow();
        m_ahead = ahead();
    }

private:
    // Whatever happens between the two readings makes UTC look late, so the best of three is taken.
    std::chrono::nanoseconds ahead() const
    {
        std::chrono::nanoseconds best = std::chrono::nanoseconds::min();
        std::chrono::nanoseconds shortest = std::chrono::nanoseconds::max();
        for (int i = 0; i < 3; ++i) {
            const SteadyTime before = m_clock.steadyNow();
            const UtcTime utc = m_clock.utcNow();
            const std::chrono::nanoseconds took = m_clock.steadyNow() - before;
            if (took < shortest) {
                shortest = took;
                best = utc.time_since_epoch() - before.time_since_epoch();
            }
        }
        return best;
    }

    const Clock &m_clock;
    SteadyTime m_at;
    std::chrono::nanoseconds m_ahead;
};

} // namespace castbench
