#pragma once

#include "controllers/contracts/clock.h"

namespace castbench {

/// The computer's clocks; timers of the calling thread's Qt event loop, accurate to about 1 ms. A call is
/// never early, and comes late by no more than the event loop is busy. Timers must be destroyed on their own
/// thread.
class SystemClock final : public Clock
{
public:
    SteadyTime steadyNow() const override;
    UtcTime utcNow() const override;
    std::unique_ptr<Timer> schedule(SteadyTime at, std::function<void()> call) override;
};

} // namespace castbench
