#include "probes/clock/deviceoffset.h"

#include <utility>

namespace castbench {

DeviceOffset::DeviceOffset(const Clock &clock, Method method)
    : m_clock(clock)
    , m_estimator(method)
    , m_jump(clock)
    , m_sound(clock.steadyNow())
{
}

void DeviceOffset::onJump(std::function<void()> jumped)
{
    m_jumped = std::move(jumped);
}

Expected<microseconds> DeviceOffset::add(const ClockExchange &exchange)
{
    std::optional<UtcTime> setAt;
    if (const microseconds jump = std::chrono::abs(m_jump.sinceReset()); jump != microseconds{0}) {
        const UtcTime now = m_clock.utcNow();
        // Of an exchange from before the jump nothing follows for what comes after it.
        if (std::chrono::abs(now - exchange.deviceReceived) > jump / 2)
            return microseconds{0};
        setAt = now - std::chrono::ceil<microseconds>(m_clock.steadyNow() - m_sound);
    }
    const Expected<microseconds> step = m_estimator.add(exchange, setAt);
    if (!step)
        return step;
    m_jump.reset();
    m_sound = m_clock.steadyNow();
    m_told = false;
    return step;
}

ClockReading DeviceOffset::readingAt(UtcTime deviceTime) const
{
    const microseconds jump = m_jump.sinceReset();
    ClockReading reading = m_estimator.readingAt(deviceTime);
    if (jump == microseconds{0}) {
        m_sound = m_clock.steadyNow();
        return reading;
    }
    // An instant may have been read before the jump or after it; the next exchange will tell.
    if (reading.bound)
        *reading.bound += std::chrono::abs(jump);
    if (!std::exchange(m_told, true) && m_jumped)
        m_jumped();
    return reading;
}

} // namespace castbench
