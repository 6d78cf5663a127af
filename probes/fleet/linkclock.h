#pragma once

#include "probes/clock/clockjump.h"
#include "probes/clock/offsetestimator.h"

namespace castbench {

/// Reference time as a device knows it by exchanges with its controller. Without a bound until the first.
class LinkClock final : public ReferenceClock
{
public:
    explicit LinkClock(const Clock &clock);

    /// Errors: those of OffsetEstimator::add().
    Expected<void> take(const ClockExchange &exchange);
    /// While the device's own clock has been set since the last exchange, the bound covers both times.
    ClockReading readingAt(UtcTime deviceTime) const override;

private:
    OffsetEstimator m_estimator{Method::LinkExchange};
    ClockJump m_jump; ///< since the last exchange
};

} // namespace castbench
