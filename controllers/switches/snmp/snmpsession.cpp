#include "controllers/switches/snmp/snmpsession.h"

#include <QThreadPool>
#include <QtConcurrentRun>
#include <qcorofuture.h>

namespace castbench {

/// Shared with the requests under way, which may end after the session.
struct SnmpSession::Worker
{
    explicit Worker(const SnmpTarget &target)
        : exchange(target)
    {
        pool.setMaxThreadCount(1);
        // The thread stays between the polls: making one takes longer than an answer on a local network.
        pool.setExpiryTimeout(-1);
    }

    SnmpExchange::CancelCheck cancelCheck(std::stop_token stop) const
    {
        return [stop = std::move(stop), gone = gone.get_token()] {
            return stop.stop_requested() || gone.stop_requested();
        };
    }

    std::stop_source gone;
    SnmpExchange exchange;
    QThreadPool pool; // destroyed first: waits for the request under way
};

SnmpSession::SnmpSession(const SnmpTarget &target)
    : m_worker(std::make_shared<Worker>(target))
{
}

SnmpSession::~SnmpSession()
{
    cancelAll();
}

QCoro::Task<Expected<std::vector<SnmpValue>>> SnmpSession::get(std::vector<SnmpOid> oids,
                                                               std::stop_token stop)
{
    // The coroutine holds the worker, so that its thread ends on this one and not on itself.
    const std::shared_ptr<Worker> worker = m_worker;
    SnmpExchange *exchange = &worker->exchange;
    QFuture<Expected<std::vector<SnmpValue>>> future = QtConcurrent::run(
        &worker->pool, [exchange, oids = std::move(oids), cancelled = worker->cancelCheck(std::move(stop))] {
            return exchange->get(oids, cancelled);
        });
    co_return co_await future;
}

QCoro::Task<Expected<SnmpRows>> SnmpSession::next(SnmpOid after, int maximumRows, std::stop_token stop)
{
    const std::shared_ptr<Worker> worker = m_worker;
    SnmpExchange *exchange = &worker->exchange;
    QFuture<Expected<SnmpRows>> future =
        QtConcurrent::run(&worker->pool, [exchange, after = std::move(after), maximumRows,
                                          cancelled = worker->cancelCheck(std::move(stop))] {
            return exchange->next(after, maximumRows, cancelled);
        });
    co_return co_await future;
}

QCoro::Task<Expected<void>> SnmpSession::set(std::vector<SnmpWrite> writes, std::stop_token stop)
{
    const std::shared_ptr<Worker> worker = m_worker;
    SnmpExchange *exchange = &worker->exchange;
    QFuture<Expected<void>> future =
        QtConcurrent::run(&worker->pool, [exchange, writes = std::move(writes),
                                          cancelled = worker->cancelCheck(std::move(stop))] {
            return exchange->set(writes, cancelled);
        });
    co_return co_await future;
}

void SnmpSession::cancelAll()
{
    m_worker->gone.request_stop();
}

} // namespace castbench
