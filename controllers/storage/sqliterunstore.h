#pragma once

#include "controllers/contracts/runstore.h"

#include <memory>

namespace castbench {

class AppendJob;
class WriteThread;

/// Keeps runs in one SQLite file (WAL), written by a thread of its own; another program may read the file
/// meanwhile. What waits together is written in one transaction: it is kept as a whole or, on a failure,
/// rolled back as a whole, told to each batch, and the store goes on with what follows. A batch that could
/// never be kept (a value that is not finite, an unknown run) is refused alone.
///
/// Made, used and destroyed on one thread. Destroying it writes what is queued, waits for that and makes
/// the outstanding calls.
class SqliteRunStore final : public RunStore
{
public:
    struct Options
    {
        qint64 maximumQueuedBytes = 64 * 1024 * 1024; ///< batches beyond this are refused at once (Storage)
        qint64 maximumFileBytes = 0;    ///< the file is not let grow beyond this (DiskFull); 0 = no limit
        milliseconds busyTimeout{5000}; ///< how long a lock of another program is waited for (Storage)
    };

    /// Opens the file, makes it where there is none, and brings an older version up to date.
    /// Errors: InvalidInput (not a Castbench database), NotFound (its folder), NewerVersion, ReadOnly,
    /// DiskFull, Storage. The file is left as it was.
    static Expected<std::unique_ptr<SqliteRunStore>> open(const QString &path, const Options &options);
    static Expected<std::unique_ptr<SqliteRunStore>> open(const QString &path);
    /// The same without blocking the thread meanwhile: a locked file is waited for.
    static QCoro::Task<Expected<std::unique_ptr<SqliteRunStore>>> openLater(QString path);
    ~SqliteRunStore() override;

    /// Writes what is queued and closes the file without blocking the thread meanwhile. The store must
    /// outlive the call; only destroying it makes sense afterwards.
    QCoro::Task<void> close();

    QCoro::Task<Expected<RunId>> createRun(const RunRecord &record) override;
    void updateRun(const RunRecord &record) override;
    void append(RunId run, SampleBatch batch) override;
    QCoro::Task<Expected<void>> passOn(RunId run, std::optional<ProcessIdentity> from,
                                       std::optional<ProcessIdentity> to) override;
    void replaceGaps(RunId run, GapReason reason, std::vector<Gap> gaps) override;
    QCoro::Task<Expected<void>> flush() override;
    void onFailure(std::function<void(const Error &)> handler) override;

private:
    SqliteRunStore(std::unique_ptr<WriteThread> writer, qint64 maximumQueuedBytes);
    void refuse(AppendJob &job);

    std::unique_ptr<WriteThread> m_writer;
    qint64 m_maximumQueuedBytes;
    bool m_refusing = false; ///< the last batch was refused; the failure has been reported
};

} // namespace castbench
