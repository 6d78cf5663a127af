#pragma once

#include "tests/support/fakeclock.h"

#include <memory>
#include <optional>

namespace castbench::test {

/// Handles Qt events and moves `clock` from timer to timer until `done` holds. Where no timer is left it
/// waits for events of other threads, at most 30 s of real time. Then, or when `limit` of fake time is used
/// up, the test is ended with a message.
void runUntil(FakeClock &clock, const std::function<bool()> &done,
              std::chrono::nanoseconds limit = std::chrono::hours{48});

/// Handles Qt events and moves `clock` on by `duration`, from timer to timer.
void runFor(FakeClock &clock, std::chrono::nanoseconds duration);

namespace detail {

template<typename T>
QCoro::Task<void> keepResult(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
{
    result->emplace(co_await task);
}

} // namespace detail

/// Runs `task` to its end as runUntil() does, and returns its result.
template<typename T>
T runToEnd(FakeClock &clock, QCoro::Task<T> task, std::chrono::nanoseconds limit = std::chrono::hours{48})
{
    if constexpr (std::is_void_v<T>) {
        runUntil(
            clock, [&task] { return task.isReady(); }, limit);
    } else {
        auto result = std::make_shared<std::optional<T>>();
        const QCoro::Task<void> keeper = detail::keepResult(std::move(task), result);
        runUntil(
            clock, [&keeper] { return keeper.isReady(); }, limit);
        return std::move(**result);
    }
}

} // namespace castbench::test
