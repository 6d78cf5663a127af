#pragma once

#include "probes/clock/clockjump.h"
#include "probes/clock/offsetestimator.h"

#include <functional>

namespace castbench {

/// Reference time for this computer from exchanges with whoever keeps it, also when this computer's own clock
/// is set meanwhile. Not thread-safe.
///
/// A computer that slept looks as one whose clock was set: only the next exchange tells which it was. Until
/// then the bound covers both.
class DeviceOffset final : public ReferenceClock
{
public:
    /// `clock` must outlive this.
    DeviceOffset(const Clock &clock, Method method);

    /// Called once from within readingAt() when the clock has been set since the last exchange: another one
    /// is wanted soon.
    void onJump(std::function<void()> jumped);
    /// See OffsetEstimator::add(). To be called as soon as the answer is there.
    Expected<microseconds> add(const ClockExchange &exchange);
    ClockReading readingAt(UtcTime deviceTime) const override;
    bool isEmpty() const
    {
        return m_estimator.isEmpty();
    }

private:
    const Clock &m_clock;
    OffsetEstimator m_estimator;
    ClockJump m_jump;           ///< since the last exchange
    mutable SteadyTime m_sound; ///< the clock was not set before
    mutable bool m_told = false;
    std::function<void()> m_jumped;
};

} // namespace castbench
