#include "probes/fleet/linkclock.h"

namespace castbench {

LinkClock::LinkClock(const Clock &clock)
    : m_jump(clock)
{
}

Expected<void> LinkClock::take(const ClockExchange &exchange)
{
    const Expected<microseconds> step = m_estimator.add(exchange);
    if (!step)
        return step.error();
    m_jump.reset();
    return {};
}

ClockReading LinkClock::readingAt(UtcTime deviceTime) const
{
    ClockReading reading = m_estimator.readingAt(deviceTime);
    // An instant may have been read before the jump or after it; the next exchange will tell.
    if (reading.bound)
        *reading.bound += std::chrono::abs(m_jump.sinceReset());
    return reading;
}

} // namespace castbench
