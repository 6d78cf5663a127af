#include "controllers/storage/columns.h"
#include "controllers/storage/runrows.h"
#include "controllers/storage/runwriter.h"

// What is written where a run that was cut off goes on.

namespace castbench {

Expected<void> RunWriter::checkOwner(RunId run, const std::optional<ProcessIdentity> &owner)
{
    const Expected<void> known = checkRun(run);
    if (!known)
        return known;
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT state, owner FROM run WHERE id = ?"));
    ColumnWriter(query).add(qint64{run});
    const Expected<void> found = m_database.execute(query);
    if (!found)
        return found;
    query.next();
    ColumnReader columns(query);
    const Expected<RunState> state = runStateFromKey(columns.text());
    if (!state)
        return unknownKey(state.error());
    const auto present = ownerFromText(columns.text());
    if (!present)
        return present.error();
    if (isFinal(*state))
        return Error{ErrorCode::Refused, QStringLiteral("Run %1 is over.").arg(run), {}};
    if (*present != owner)
        return Error{
            ErrorCode::Refused,
            QStringLiteral("Another program has resumed run %1 meanwhile; wait until it ends.").arg(run),
            {}};
    return {};
}

Expected<void> RunWriter::setOwner(RunId run, const std::optional<ProcessIdentity> &owner)
{
    QSqlQuery query = m_database.prepare(QStringLiteral("UPDATE run SET owner = ? WHERE id = ?"));
    ColumnWriter(query).add(ownerToText(owner)).add(qint64{run});
    return m_database.execute(query);
}

Expected<void> RunWriter::replaceGaps(RunId run, GapReason reason, const std::vector<Gap> &gaps)
{
    QSqlQuery remove = m_database.prepare(QStringLiteral(
        "DELETE FROM gap WHERE reason = ? AND series_id IN (SELECT id FROM series WHERE run_id = ?)"));
    ColumnWriter(remove).add(gapReasonKey(reason)).add(qint64{run});
    const Expected<void> removed = m_database.execute(remove);
    if (!removed)
        return removed;
    for (const Gap &gap : gaps) {
        const Expected<qint64> series = seriesId(run, gap.series);
        const Expected<void> inserted = series ? insertGap(*series, gap) : series.error();
        if (!inserted)
            return inserted;
    }
    return {};
}

} // namespace castbench
