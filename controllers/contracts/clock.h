#pragma once

#include "controllers/domain/time.h"

#include <qcorotask.h>

#include <functional>
#include <memory>
#include <stop_token>

namespace castbench {

/// A pending call; destroying it withdraws the call. May be destroyed from within the call itself.
class Timer
{
public:
    virtual ~Timer() = default;
};

/// The only source of time. Calls come back on the thread that scheduled them.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual SteadyTime steadyNow() const = 0;
    /// This computer's own UTC. May jump; durations are never computed from it.
    virtual UtcTime utcNow() const = 0;
    /// Calls `call` once at `at`, or as soon as possible if that has passed; never from within schedule().
    [[nodiscard]] virtual std::unique_ptr<Timer> schedule(SteadyTime at, std::function<void()> call) = 0;
};

/// Waits until `at`. Errors: Cancelled as soon as `stop` is requested (on the requesting thread, which
/// must be the clock's).
QCoro::Task<Expected<void>> waitUntil(Clock &clock, SteadyTime at, std::stop_token stop);
/// The same, `duration` from now.
QCoro::Task<Expected<void>> waitFor(Clock &clock, std::chrono::nanoseconds duration, std::stop_token stop);

} // namespace castbench
