#pragma once

#include <QFuture>
#include <QPromise>
#include <qcorofuture.h>
#include <qcorotask.h>

#include <memory>
#include <utility>

namespace castbench {

/// Lets coroutines take turns, first come, first served.
class Turnstile
{
public:
    /// Whoever holds it has the turn; dropping it lets the next one in.
    using Turn = std::shared_ptr<void>;

    /// Comes back when everybody before has let go; also after the turnstile has gone.
    QCoro::Task<Turn> enter()
    {
        const auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        return waitFor(std::exchange(m_last, promise->future()), promise);
    }

private:
    static QCoro::Task<Turn> waitFor(QFuture<void> before, std::shared_ptr<QPromise<void>> promise)
    {
        Turn turn(promise.get(), [promise](void *) { promise->finish(); });
        if (!before.isFinished())
            co_await before;
        co_return turn;
    }

    QFuture<void> m_last = QtFuture::makeReadyFuture();
};

} // namespace castbench
