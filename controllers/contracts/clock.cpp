#include "controllers/contracts/clock.h"

#include <coroutine>
#include <optional>

namespace castbench {

namespace {

/// Resumes a coroutine once, by the timer or by the stop request, whichever comes first.
struct WaitState
{
    Clock &clock;
    SteadyTime at;
    std::stop_token stop;
    std::coroutine_handle<> handle;
    std::unique_ptr<Timer> timer;
    std::optional<std::stop_callback<std::function<void()>>> callback;

    void resume()
    {
        if (const auto waiting = std::exchange(handle, nullptr))
            waiting.resume();
    }
    // Resuming from within request_stop() would destroy the callback that is being run, so the coroutine
    // goes on from a timer of its own.
    void cancel()
    {
        timer = clock.schedule(clock.steadyNow(), [this] { resume(); });
    }
};

// Copyable, because QCoro's await_transform() hands awaitables on by value with GCC 12.
struct ClockWait
{
    std::shared_ptr<WaitState> state;

    bool await_ready() const
    {
        return state->stop.stop_requested();
    }
    void await_suspend(std::coroutine_handle<> handle) const
    {
        WaitState *wait = state.get();
        wait->handle = handle;
        wait->timer = wait->clock.schedule(wait->at, [wait] { wait->resume(); });
        wait->callback.emplace(wait->stop, [wait] { wait->cancel(); });
    }
    Expected<void> await_resume() const
    {
        state->callback.reset();
        if (state->stop.stop_requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("The wait was cancelled."), {}};
        return {};
    }
};

} // namespace

QCoro::Task<Expected<void>> waitUntil(Clock &clock, SteadyTime at, std::stop_token stop)
{
    // Named, because GCC 12 destroys a braced temporary in a co_await expression twice.
    const ClockWait wait{std::make_shared<WaitState>(clock, at, std::move(stop))};
    co_return co_await wait;
}

QCoro::Task<Expected<void>> waitFor(Clock &clock, std::chrono::nanoseconds duration, std::stop_token stop)
{
    const SteadyTime at = clock.steadyNow() + duration;
    return waitUntil(clock, at, std::move(stop));
}

} // namespace castbench
