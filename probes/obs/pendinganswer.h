#pragma once

#include "controllers/contracts/clock.h"

#include <QJsonObject>
#include <qcorotask.h>

#include <coroutine>
#include <memory>
#include <optional>

namespace castbench {

/// An answer that one coroutine waits for. Settled once: by the answer itself, by its deadline (Timeout), or
/// by a stop request (Cancelled). All on one thread.
class PendingAnswer : public std::enable_shared_from_this<PendingAnswer>
{
public:
    using Result = Expected<QJsonObject>;

    /// `what` names in the error what did not come in time: "GetStats".
    static std::shared_ptr<PendingAnswer> create(Clock &clock, std::chrono::nanoseconds timeout,
                                                 const QString &what, std::stop_token stop);

    /// Later calls are ignored. The waiting coroutine goes on from within this call.
    void settle(Result result);
    bool isSettled() const
    {
        return m_result.has_value();
    }
    /// To be called once.
    static QCoro::Task<Result> wait(std::shared_ptr<PendingAnswer> answer);

private:
    struct Awaiter;

    void cancelSoon(Clock &clock);

    std::optional<Result> m_result;
    std::coroutine_handle<> m_waiting;
    std::unique_ptr<Timer> m_timer;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

} // namespace castbench
