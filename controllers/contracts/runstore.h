#pragma once

#include "controllers/domain/run.h"

#include <qcorotask.h>

#include <functional>
#include <map>

namespace castbench {

/// Keeps runs. Writing calls return at once and are carried out in order by the store; each asynchronous
/// answer comes back on the calling thread, which must have an event loop.
/// Errors: Storage, ReadOnly, DiskFull; NotFound (no such run) and InvalidInput (a value that is not finite)
/// for what could never be kept.
class RunStore
{
public:
    virtual ~RunStore() = default;

    /// Stores the record (its id is ignored) and answers with the new id once that is durable.
    virtual QCoro::Task<Expected<RunId>> createRun(const RunRecord &record) = 0;
    /// Queues the run's changed head: state, instants, versions, caps, notes, all steps.
    virtual void updateRun(const RunRecord &record) = 0;
    /// Queues a batch. A delivery that was stored before is dropped and reported as committed.
    virtual void append(RunId run, SampleBatch batch) = 0;
    /// From now on `to` carries out the run that `from` did before; nothing: nobody does. Answers once that
    /// is durable. Errors also: Refused (somebody else carries it out by now, or it is over).
    virtual QCoro::Task<Expected<void>> passOn(RunId run, std::optional<ProcessIdentity> from,
                                               std::optional<ProcessIdentity> to) = 0;
    /// Queues: `gaps`, all of this reason, take the place of those of that reason in the run.
    virtual void replaceGaps(RunId run, GapReason reason, std::vector<Gap> gaps) = 0;
    /// Answers once everything queued so far is durable, or with the error that prevented it.
    virtual QCoro::Task<Expected<void>> flush() = 0;
    /// Called, on the thread that set it, whenever a write failed for good; what was queued has been rolled
    /// back and is reported as failed to each batch.
    virtual void onFailure(std::function<void(const Error &)> handler) = 0;
};

/// Reads runs. Blocking; not for the main thread of a window.
/// Errors: NotFound, Storage, NewerVersion.
class RunReader
{
public:
    virtual ~RunReader() = default;

    /// All runs without samples, newest first.
    virtual Expected<std::vector<RunRecord>> runs() const = 0;
    virtual Expected<RunRecord> run(RunId id) const = 0;
    virtual Expected<RunData> load(RunId id) const = 0;
    /// By the UUID of each sender's spool: up to which number its deliveries to the run are stored.
    virtual Expected<std::map<QString, quint64>> deliveries(RunId id) const = 0;
};

} // namespace castbench
