#pragma once

#include "controllers/contracts/clock.h"

#include <qcorotask.h>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace castbench {

/// Lets one coroutine at a time wait until somebody wakes it or an instant comes. It goes on from a timer
/// of the clock, never from within wake().
class Wakeup
{
public:
    explicit Wakeup(Clock &clock)
        : m_clock(clock)
    {
    }
    /// Waits; the caller then looks what has changed. A wake() that came before does not count.
    QCoro::Task<void> until(SteadyTime at);
    /// Waits for wake() alone.
    QCoro::Task<void> anything();
    void wake()
    {
        m_source.request_stop();
    }

private:
    Clock &m_clock;
    std::stop_source m_source;
};

/// A stop source for one call, which also stops when `outer` does.
class CallStop
{
public:
    explicit CallStop(std::stop_token outer)
        : m_link(std::move(outer), [source = m_source]() mutable { source.request_stop(); })
    {
    }
    std::stop_token token() const
    {
        return m_source.get_token();
    }
    void request()
    {
        m_source.request_stop();
    }

private:
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_link;
};

/// The exception being handled, as an Internal error.
Error currentException();

namespace detail {

template<typename T>
struct Answer
{
    explicit Answer(Clock &clock)
        : wakeup(clock)
    {
    }
    std::optional<Expected<T>> value;
    Wakeup wakeup;
};

template<typename T>
QCoro::Task<void> keepAnswer(QCoro::Task<Expected<T>> call, std::shared_ptr<Answer<T>> answer)
{
    try {
        answer->value.emplace(co_await call);
    } catch (...) {
        answer->value.emplace(currentException());
    }
    answer->wakeup.wake();
}

template<typename T>
QCoro::Task<T> answered(T answer)
{
    co_return answer;
}

} // namespace detail

/// Begins a call; an exception thrown before its coroutine exists becomes an Internal error too.
template<typename Call>
auto beginCall(Call call) -> decltype(call())
{
    try {
        return call();
    } catch (...) {
        using Answer = typename decltype(call())::value_type;
        return detail::answered<Answer>(currentException());
    }
}

/// The answer of `call`, or Timeout after `limit`, or Cancelled once `stop` was requested and `grace` has
/// passed without an answer. A call that is given up is told to stop and left to itself; exceptions
/// become Internal. `clock` and `stop` must outlive the wait.
template<typename T>
QCoro::Task<Expected<T>> bounded(Clock &clock, QCoro::Task<Expected<T>> call, CallStop &stop,
                                 std::chrono::nanoseconds limit, std::chrono::nanoseconds grace = {})
{
    auto answer = std::make_shared<detail::Answer<T>>(clock);
    const QCoro::Task<void> keeper = detail::keepAnswer(std::move(call), answer);
    const std::stop_token token = stop.token();
    const std::stop_callback onStop{token, [answer] {
                                        answer->wakeup.wake();
                                    }};
    SteadyTime deadline = clock.steadyNow() + limit;
    bool stopping = false;
    while (!answer->value) {
        if (token.stop_requested() && !stopping) {
            stopping = true;
            deadline = std::min(deadline, clock.steadyNow() + grace);
        }
        if (clock.steadyNow() >= deadline)
            break;
        co_await answer->wakeup.until(deadline);
    }
    if (answer->value)
        co_return std::move(*answer->value);
    if (stopping)
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The call was cancelled."), {}};
    stop.request();
    co_return Error{
        ErrorCode::Timeout,
        QStringLiteral("No answer within %1 s.").arg(std::chrono::duration<double>(limit).count()),
        {}};
}

} // namespace castbench
