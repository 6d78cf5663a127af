#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/run.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <qcorotask.h>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace castbench {

class RunArchive;

/// The stored runs of one database file, for a window: every call returns at once, the work is done in order
/// on a thread of its own, and the answer comes on the calling thread, which must have an event loop. Works
/// while a run is being written to the same file.
///
/// Errors of every call, each with its remedy: NotFound (the folder, or the run), InvalidInput (not a
/// Castbench database), NewerVersion, Storage (locked by another program, damaged, disk failed), ReadOnly and
/// DiskFull for changes, Cancelled. A call that fails has changed nothing, and the next may work.
///
/// Destroying it withdraws what is under way (Cancelled) and waits for the little that cannot be withdrawn.
class RunLibrary : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumNameLength = 200;
    static constexpr qsizetype maximumNotesLength = 100'000;

    /// Touches no file. A file that does not exist yet holds no runs; it is not made. `clock` must outlive it
    /// and the calls that are under way.
    RunLibrary(Clock &clock, const QString &path, QObject *parent = nullptr);
    ~RunLibrary() override;

    const QString &path() const
    {
        return m_path;
    }
    /// True if the file can be read but not changed; known after open() or a change.
    bool isReadOnly() const
    {
        return m_readOnly;
    }

    /// Looks whether the file can be used, brings an older version up to date where it can be written, and
    /// shows it from now on. Where it fails the present file stays. May name the present file.
    QCoro::Task<Expected<void>> open(QString path);

    /// All runs that are not deleted, newest first. Those that cannot be read are left out; unreadable() says
    /// which.
    QCoro::Task<Expected<std::vector<RunRecord>>> runs(std::stop_token stop = {});
    /// Why runs were left out when runs() was last answered; each error names its run.
    const std::vector<Error> &unreadable() const
    {
        return m_unreadable;
    }
    /// A run with everything measured in it. `progress` is called on this thread with 0 … 1; may be empty.
    QCoro::Task<Expected<std::shared_ptr<const RunData>>>
    load(RunId run, std::function<void(double)> progress = {}, std::stop_token stop = {});

    /// InvalidInput for a name that is empty, longer than maximumNameLength or not one line.
    QCoro::Task<Expected<void>> rename(RunId run, QString name);
    /// InvalidInput above maximumNotesLength; Refused while the run is being written.
    QCoro::Task<Expected<void>> setNotes(RunId run, QString notes);
    /// Deletes runs so that restore() can take them back; all of them or none. Refused for the run that is
    /// being written.
    QCoro::Task<Expected<void>> remove(std::vector<RunId> runs);
    QCoro::Task<Expected<void>> restore(std::vector<RunId> runs);

    enum class Purge {
        EarlierSessions, ///< runs that were deleted before this object was made
        Everything,
    };
    /// Removes deleted runs for good and gives the file's space back, in small parts with pauses, so that a
    /// run that is being written is not held up. Going on with one that was cancelled is safe.
    QCoro::Task<Expected<void>> purge(Purge which, std::stop_token stop = {});

    /// The run that is being written to this file by a store of this program; nothing if none is.
    void setBeingWritten(std::optional<RunId> run)
    {
        m_beingWritten = run;
    }

Q_SIGNALS:
    /// runs() has another answer now, as far as this object knows: another file, or a change made here.
    void changed();

private:
    template<typename T>
    using Job = std::function<Expected<T>(RunArchive &)>;
    template<typename T>
    QFuture<Expected<T>> perform(std::shared_ptr<RunArchive> archive, Job<T> job, std::stop_token stop);
    QCoro::Task<Expected<void>> change(Job<void> job);
    QCoro::Task<Expected<void>> refuse(Error error);
    bool isBeingWritten(const std::vector<RunId> &runs) const;
    void put(std::shared_ptr<RunArchive> archive, const QString &path, bool readOnly);
    void retire(const std::shared_ptr<RunArchive> &archive);

    Clock &m_clock;
    QString m_path;
    UtcTime m_began;
    bool m_readOnly = false;
    std::vector<Error> m_unreadable;
    std::optional<RunId> m_beingWritten;
    std::stop_source m_closing;
    QThreadPool m_pool; ///< one thread, which the database connections belong to
    std::shared_ptr<RunArchive> m_archive;
    std::vector<std::shared_ptr<RunArchive>> m_open; ///< those that may hold connections
};

} // namespace castbench
