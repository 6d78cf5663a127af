#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/referenceclock.h"

#include <optional>

namespace castbench {

/// Reference time of any instant of the steady clock, by one pair of readings: a computer's clock that is
/// set during a run moves neither the plan nor the events.
class TimeAnchor
{
public:
    /// A difference of UTC and steady clock that changes by more than this from one look to the next is a
    /// jump; a clock that is slewed changes by 0.5 ms per second.
    static constexpr microseconds tolerance{100'000};

    TimeAnchor(const Clock &clock, const ReferenceClock &reference);

    /// Reads both clocks again.
    void take();
    UtcTime reference(SteadyTime at) const;
    UtcTime referenceNow() const
    {
        return reference(m_clock.steadyNow());
    }
    /// By how much the computer's UTC has jumped since the last look; nothing if it has not.
    std::optional<microseconds> jump();

private:
    microseconds difference() const;

    const Clock &m_clock;
    const ReferenceClock &m_reference;
    SteadyTime m_steadyAt;
    UtcTime m_referenceAt;
    microseconds m_difference{0};
};

} // namespace castbench
