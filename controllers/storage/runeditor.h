#pragma once

#include "controllers/domain/run.h"
#include "controllers/storage/database.h"

#include <vector>

namespace castbench {

/// Changes what people change of runs that are stored, each call in a transaction of its own; on the
/// database's thread.
/// Errors: NotFound for a run that does not exist, and those of Database. Nothing is then changed.
class RunEditor
{
public:
    explicit RunEditor(const Database &database);

    Expected<void> rename(RunId run, const QString &name) const;
    Expected<void> setNotes(RunId run, const QString &notes) const;
    /// The runs are there no more, until they are taken back.
    Expected<void> remove(const std::vector<RunId> &runs, UtcTime at) const;
    /// Takes deleted runs back. NotFound for one that is being purged.
    Expected<void> restore(const std::vector<RunId> &runs) const;

    /// Takes away a part of a run that was deleted before `deletedBefore`, a few thousand rows, so that
    /// others can write in between; after all runs, a part of the file's unused space. False when nothing is
    /// left to do.
    Expected<bool> purgeSome(UtcTime deletedBefore) const;

private:
    template<typename Work>
    Expected<void> atomically(Work work) const;
    Expected<void> executeFor(const QString &statement, const std::vector<RunId> &runs,
                              std::optional<UtcTime> at) const;
    Expected<std::optional<qint64>> number(QSqlQuery &query) const;
    Expected<std::optional<RunId>> nextToPurge(UtcTime deletedBefore) const;
    Expected<void> purgePart(RunId run) const;
    Expected<void> purgeSamples(qint64 series) const;
    Expected<void> purgeRest(RunId run) const;
    Expected<bool> giveBackSpace() const;

    const Database &m_database;
};

} // namespace castbench
