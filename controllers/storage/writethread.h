#pragma once

#include "controllers/storage/database.h"
#include "controllers/storage/writejob.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <qcorotask.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace castbench {

class RunWriter;

/// Performs jobs in order on a thread of its own. Jobs that wait together share a transaction; a failure
/// rolls all of them back and is told to each, and the thread goes on with those that follow.
///
/// Made, used and destroyed on one thread with an event loop; calls back there.
class WriteThread
{
public:
    /// Opens the database on the new thread and waits for that.
    static Expected<std::unique_ptr<WriteThread>> start(const QString &path,
                                                        const Database::Options &options);
    /// The same without blocking the thread meanwhile.
    static QCoro::Task<Expected<std::unique_ptr<WriteThread>>> startLater(QString path,
                                                                          Database::Options options);
    /// Writes what is queued, waits for that, and makes the outstanding calls.
    ~WriteThread();
    WriteThread(const WriteThread &) = delete;
    WriteThread &operator=(const WriteThread &) = delete;

    void enqueue(std::unique_ptr<WriteJob> job);
    /// Takes no more; done once everything queued is written and the file is closed.
    QFuture<void> close();
    /// What the jobs that are not finished take.
    qint64 queuedBytes() const;
    void onFailure(std::function<void(const Error &)> handler);
    /// Makes a call from the event loop.
    void callLater(std::function<void()> call);
    /// Calls the handler of onFailure() from the event loop.
    void reportFailure(const Error &error);

private:
    using Jobs = std::deque<std::unique_ptr<WriteJob>>;
    using FailureHandler = std::function<void(const Error &)>;

    WriteThread();
    QFuture<Expected<void>> begin(const QString &path, const Database::Options &options);
    void run(const QString &path, const Database::Options &options, QPromise<Expected<void>> opened);
    void work(const Database &database, RunWriter &writer);
    Jobs take(bool wait);
    void write(const Database &database, RunWriter &writer, std::unique_ptr<WriteJob> job);
    void end(const Database &database, RunWriter &writer, Expected<void> result);
    void answerFlush(WriteJob &flush);
    void deliver();

    QObject m_context; ///< lives on the user's thread; what is invoked there happens there
    std::shared_ptr<FailureHandler> m_onFailure = std::make_shared<FailureHandler>();

    // Of the writing thread.
    Jobs m_transaction; ///< jobs whose transaction is open
    bool m_open = false;
    qsizetype m_rows = 0;
    std::optional<Error> m_unflushed; ///< first failure since the last flush

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    Jobs m_queue;
    std::vector<std::function<void()>> m_calls;
    qint64 m_queuedBytes = 0;
    bool m_closing = false;

    QPromise<void> m_ended;
    std::thread m_thread;
};

} // namespace castbench
