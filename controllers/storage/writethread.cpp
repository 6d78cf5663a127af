#include "controllers/storage/writethread.h"

#include "controllers/storage/runwriter.h"

#include <qcorofuture.h>

#include <utility>

namespace castbench {

namespace {

/// A transaction ends at this many rows even while more jobs wait: a fraction of a second's work, so that
/// answers are not held back under load.
constexpr qsizetype maximumTransactionRows = 20'000;

} // namespace

Expected<std::unique_ptr<WriteThread>> WriteThread::start(const QString &path,
                                                          const Database::Options &options)
{
    std::unique_ptr<WriteThread> writer(new WriteThread);
    const Expected<void> result = writer->begin(path, options).result();
    if (!result)
        return result.error();
    return writer;
}

QCoro::Task<Expected<std::unique_ptr<WriteThread>>> WriteThread::startLater(QString path,
                                                                            Database::Options options)
{
    std::unique_ptr<WriteThread> writer(new WriteThread);
    const QFuture<Expected<void>> opened = writer->begin(path, options);
    const Expected<void> result = co_await opened;
    if (!result)
        co_return result.error();
    co_return std::move(writer);
}

WriteThread::WriteThread()
{
    m_ended.start();
}

QFuture<Expected<void>> WriteThread::begin(const QString &path, const Database::Options &options)
{
    QPromise<Expected<void>> promise;
    promise.start();
    const QFuture<Expected<void>> opened = promise.future();
    m_thread = std::thread(&WriteThread::run, this, path, options, std::move(promise));
    return opened;
}

WriteThread::~WriteThread()
{
    close();
    m_thread.join();
    deliver();
}

QFuture<void> WriteThread::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    return m_ended.future();
}

void WriteThread::enqueue(std::unique_ptr<WriteJob> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queuedBytes += job->bytes();
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

qint64 WriteThread::queuedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_queuedBytes;
}

void WriteThread::onFailure(FailureHandler handler)
{
    *m_onFailure = std::move(handler);
}

void WriteThread::callLater(std::function<void()> call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(std::move(call));
        if (m_calls.size() > 1)
            return;
    }
    QMetaObject::invokeMethod(
        &m_context, [this] { deliver(); }, Qt::QueuedConnection);
}

void WriteThread::reportFailure(const Error &error)
{
    callLater([onFailure = m_onFailure, error] {
        // A copy, because the handler may set another one.
        const FailureHandler handler = *onFailure;
        if (handler)
            handler(error);
    });
}

void WriteThread::deliver()
{
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_calls);
    }
    // A call may destroy this object: nothing of it is touched from here on.
    for (const auto &call : calls)
        call();
}

void WriteThread::run(const QString &path, const Database::Options &options, QPromise<Expected<void>> opened)
{
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite, options, builtInMigrations());
        opened.addResult(database ? Expected<void>{} : Expected<void>(database.error()));
        opened.finish();
        if (database) {
            RunWriter writer(**database);
            work(**database, writer);
        }
    }
    m_ended.finish();
}

void WriteThread::work(const Database &database, RunWriter &writer)
{
    for (;;) {
        Jobs jobs = take(!m_open);
        if (jobs.empty() && !m_open)
            return;
        if (jobs.empty())
            end(database, writer, {});
        for (auto &job : jobs)
            write(database, writer, std::move(job));
    }
}

/// All that is queued. Nothing when closing or, unless `wait`, when there is nothing.
WriteThread::Jobs WriteThread::take(bool wait)
{
    std::unique_lock lock(m_mutex);
    if (wait)
        m_wake.wait(lock, [this] { return m_closing || !m_queue.empty(); });
    return std::exchange(m_queue, {});
}

void WriteThread::write(const Database &database, RunWriter &writer, std::unique_ptr<WriteJob> job)
{
    if (!job->writes()) {
        if (m_open)
            end(database, writer, {});
        answerFlush(*job);
        return;
    }
    Expected<void> result;
    if (!std::exchange(m_open, true))
        result = database.begin();
    if (result)
        result = job->perform(writer);
    m_rows += job->rows();
    m_transaction.push_back(std::move(job));
    if (!result || m_rows >= maximumTransactionRows)
        end(database, writer, result);
}

/// Commits, or rolls back what has failed, and tells each job of the transaction.
void WriteThread::end(const Database &database, RunWriter &writer, Expected<void> result)
{
    if (result)
        result = database.commit();
    if (!result) {
        database.rollback();
        writer.forget();
    }
    std::optional<Error> failure = result ? std::nullopt : std::optional(result.error());
    qint64 bytes = 0;
    for (const auto &job : m_transaction) {
        if (job->refusal() && !failure)
            failure = job->refusal();
        bytes += job->bytes();
        job->finish(job->refusal() ? Expected<void>(*job->refusal()) : result,
                    [this](std::function<void()> call) { callLater(std::move(call)); });
    }
    m_transaction.clear();
    m_open = false;
    m_rows = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_queuedBytes -= bytes;
    }
    if (failure) {
        if (!m_unflushed)
            m_unflushed = failure;
        reportFailure(*failure);
    }
}

void WriteThread::answerFlush(WriteJob &flush)
{
    const std::optional<Error> failure = std::exchange(m_unflushed, std::nullopt);
    flush.finish(failure ? Expected<void>(*failure) : Expected<void>{}, {});
}

} // namespace castbench
