#include "controllers/storage/sqliterunstore.h"

#include "controllers/storage/writethread.h"

#include <qcorofuture.h>

namespace castbench {

namespace {

/// Comes back on the thread that waits, whatever has become of the store.
template<typename T>
QCoro::Task<T> resultOf(QFuture<T> future)
{
    co_return co_await future;
}

} // namespace

Expected<std::unique_ptr<SqliteRunStore>> SqliteRunStore::open(const QString &path, const Options &options)
{
    const Database::Options database{options.busyTimeout, options.maximumFileBytes};
    auto writer = WriteThread::start(path, database);
    if (!writer)
        return writer.error();
    return std::unique_ptr<SqliteRunStore>(
        new SqliteRunStore(std::move(*writer), options.maximumQueuedBytes));
}

Expected<std::unique_ptr<SqliteRunStore>> SqliteRunStore::open(const QString &path)
{
    return open(path, Options());
}

QCoro::Task<Expected<std::unique_ptr<SqliteRunStore>>> SqliteRunStore::openLater(QString path)
{
    const Options options;
    const Database::Options database{options.busyTimeout, options.maximumFileBytes};
    auto writer = co_await WriteThread::startLater(path, database);
    if (!writer)
        co_return writer.error();
    co_return std::unique_ptr<SqliteRunStore>(
        new SqliteRunStore(std::move(*writer), options.maximumQueuedBytes));
}

SqliteRunStore::SqliteRunStore(std::unique_ptr<WriteThread> writer, qint64 maximumQueuedBytes)
    : m_writer(std::move(writer))
    , m_maximumQueuedBytes(maximumQueuedBytes)
{
}

SqliteRunStore::~SqliteRunStore() = default;

QCoro::Task<void> SqliteRunStore::close()
{
    return resultOf(m_writer->close());
}

QCoro::Task<Expected<RunId>> SqliteRunStore::createRun(const RunRecord &record)
{
    auto job = std::make_unique<CreateRunJob>(record);
    const auto answer = job->answer();
    m_writer->enqueue(std::move(job));
    return resultOf(answer);
}

void SqliteRunStore::updateRun(const RunRecord &record)
{
    m_writer->enqueue(std::make_unique<UpdateRunJob>(record));
}

void SqliteRunStore::append(RunId run, SampleBatch batch)
{
    auto job = std::make_unique<AppendJob>(run, std::move(batch));
    const bool full = m_writer->queuedBytes() + job->bytes() > m_maximumQueuedBytes;
    if (full)
        refuse(*job);
    else
        m_writer->enqueue(std::move(job));
    m_refusing = full;
}

void SqliteRunStore::refuse(AppendJob &job)
{
    const Error error{ErrorCode::Storage,
                      QStringLiteral("The disk is too slow for what is measured: %1 KiB wait to be written.")
                          .arg(m_writer->queuedBytes() / 1024),
                      {}};
    job.finish(error, [this](std::function<void()> call) { m_writer->callLater(std::move(call)); });
    if (!m_refusing)
        m_writer->reportFailure(error);
}

QCoro::Task<Expected<void>> SqliteRunStore::passOn(RunId run, std::optional<ProcessIdentity> from,
                                                   std::optional<ProcessIdentity> to)
{
    auto job = std::make_unique<PassOnJob>(run, std::move(from), std::move(to));
    const auto answer = job->answer();
    m_writer->enqueue(std::move(job));
    return resultOf(answer);
}

void SqliteRunStore::replaceGaps(RunId run, GapReason reason, std::vector<Gap> gaps)
{
    m_writer->enqueue(std::make_unique<ReplaceGapsJob>(run, reason, std::move(gaps)));
}

QCoro::Task<Expected<void>> SqliteRunStore::flush()
{
    auto job = std::make_unique<FlushJob>();
    const auto answer = job->answer();
    m_writer->enqueue(std::move(job));
    return resultOf(answer);
}

void SqliteRunStore::onFailure(std::function<void(const Error &)> handler)
{
    m_writer->onFailure(std::move(handler));
}

} // namespace castbench
