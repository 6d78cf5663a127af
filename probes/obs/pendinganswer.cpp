#include "probes/obs/pendinganswer.h"

namespace castbench {

// Copyable, because QCoro's await_transform() hands awaitables on by value with GCC 12.
struct PendingAnswer::Awaiter
{
    std::shared_ptr<PendingAnswer> answer;

    bool await_ready() const
    {
        return answer->isSettled();
    }
    void await_suspend(std::coroutine_handle<> handle) const
    {
        answer->m_waiting = handle;
    }
    Result await_resume() const
    {
        return *answer->m_result;
    }
};

std::shared_ptr<PendingAnswer> PendingAnswer::create(Clock &clock, std::chrono::nanoseconds timeout,
                                                     const QString &what, std::stop_token stop)
{
    auto answer = std::make_shared<PendingAnswer>();
    const std::weak_ptr<PendingAnswer> weak = answer;
    answer->m_timer = clock.schedule(clock.steadyNow() + timeout, [weak, what] {
        if (const auto self = weak.lock())
            self->settle(
                Error{ErrorCode::Timeout, QStringLiteral("%1 was not answered in time.").arg(what), {}});
    });
    answer->m_stop.emplace(std::move(stop), [weak, &clock] {
        if (const auto self = weak.lock())
            self->cancelSoon(clock);
    });
    return answer;
}

// Resuming from within request_stop() would destroy the callback that is being run.
void PendingAnswer::cancelSoon(Clock &clock)
{
    m_timer = clock.schedule(clock.steadyNow(), [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->settle(Error{ErrorCode::Cancelled, QStringLiteral("The request was cancelled."), {}});
    });
}

void PendingAnswer::settle(Result result)
{
    if (m_result)
        return;
    const auto self = shared_from_this();
    m_result.emplace(std::move(result));
    m_timer.reset();
    m_stop.reset();
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting.resume();
}

QCoro::Task<PendingAnswer::Result> PendingAnswer::wait(std::shared_ptr<PendingAnswer> answer)
{
    const Awaiter awaiter{std::move(answer)};
    co_return co_await awaiter;
}

} // namespace castbench
