#include "controllers/run/timeanchor.h"

namespace castbench {

TimeAnchor::TimeAnchor(const Clock &clock, const ReferenceClock &reference)
    : m_clock(clock)
    , m_reference(reference)
{
    take();
}

void TimeAnchor::take()
{
    m_steadyAt = m_clock.steadyNow();
    m_referenceAt = m_reference.toReference(m_clock.utcNow());
    m_difference = difference();
}

UtcTime TimeAnchor::reference(SteadyTime at) const
{
    return m_referenceAt + std::chrono::floor<microseconds>(at - m_steadyAt);
}

std::optional<microseconds> TimeAnchor::jump()
{
    const microseconds now = difference();
    const microseconds by = now - m_difference;
    m_difference = now;
    if (std::chrono::abs(by) <= tolerance)
        return std::nullopt;
    return by;
}

// The steady clock is read on both sides, so that a process that was held up between the readings is not
// taken for a jump.
microseconds TimeAnchor::difference() const
{
    const SteadyTime before = m_clock.steadyNow();
    const UtcTime utc = m_clock.utcNow();
    const SteadyTime after = m_clock.steadyNow();
    const SteadyTime middle = before + (after - before) / 2;
    return utc.time_since_epoch() - std::chrono::floor<microseconds>(middle.time_since_epoch());
}

} // namespace castbench
