#include "controllers/storage/runeditor.h"

#include "controllers/storage/columns.h"

#include <algorithm>

namespace castbench {

namespace {

/// Samples that are removed in one transaction: some 10 ms during which nobody else can write.
constexpr qint64 purgedSamples = 5000;
/// Pages that are kept for what is written next, and those that are given back in one transaction.
constexpr qint64 sparePages = 256;
constexpr qint64 returnedPages = 500;

Error notFound(RunId run)
{
    return {ErrorCode::NotFound, QStringLiteral("There is no run %1 in the database.").arg(run), {}};
}

} // namespace

RunEditor::RunEditor(const Database &database)
    : m_database(database)
{
}

template<typename Work>
Expected<void> RunEditor::atomically(Work work) const
{
    Expected<void> result = m_database.begin();
    if (!result)
        return result;
    result = work();
    if (result)
        result = m_database.commit();
    if (!result)
        m_database.rollback();
    return result;
}

Expected<void> RunEditor::rename(RunId run, const QString &name) const
{
    return atomically([&]() -> Expected<void> {
        QSqlQuery query =
            m_database.prepare(QStringLiteral("UPDATE run SET name = ? WHERE id = ? AND deleted_us IS NULL"));
        ColumnWriter(query).add(name).add(qint64{run});
        const Expected<void> updated = m_database.execute(query);
        return updated && query.numRowsAffected() == 0 ? notFound(run) : updated;
    });
}

Expected<void> RunEditor::setNotes(RunId run, const QString &notes) const
{
    return atomically([&]() -> Expected<void> {
        QSqlQuery query = m_database.prepare(
            QStringLiteral("UPDATE run SET notes = ? WHERE id = ? AND deleted_us IS NULL"));
        ColumnWriter(query).add(notes).add(qint64{run});
        const Expected<void> updated = m_database.execute(query);
        return updated && query.numRowsAffected() == 0 ? notFound(run) : updated;
    });
}

Expected<void> RunEditor::remove(const std::vector<RunId> &runs, UtcTime at) const
{
    return executeFor(QStringLiteral("UPDATE run SET deleted_us = ? WHERE id = ? AND deleted_us IS NULL"),
                      runs, at);
}

Expected<void> RunEditor::restore(const std::vector<RunId> &runs) const
{
    return executeFor(QStringLiteral("UPDATE run SET deleted_us = ? WHERE id = ? AND deleted_us IS NOT NULL "
                                     "AND purge = 0"),
                      runs, std::nullopt);
}

/// All of them, or none.
Expected<void> RunEditor::executeFor(const QString &statement, const std::vector<RunId> &runs,
                                     std::optional<UtcTime> at) const
{
    return atomically([&]() -> Expected<void> {
        QSqlQuery query = m_database.prepare(statement);
        for (const RunId run : runs) {
            ColumnWriter(query).add(at).add(qint64{run});
            const Expected<void> updated = m_database.execute(query);
            if (!updated)
                return updated;
            if (query.numRowsAffected() == 0)
                return notFound(run);
        }
        return {};
    });
}

Expected<bool> RunEditor::purgeSome(UtcTime deletedBefore) const
{
    const auto run = nextToPurge(deletedBefore);
    if (!run)
        return run.error();
    if (!*run)
        return giveBackSpace();
    const Expected<void> purged = atomically([&] { return purgePart(**run); });
    if (!purged)
        return purged.error();
    return true;
}

/// The first column of the query's first row.
Expected<std::optional<qint64>> RunEditor::number(QSqlQuery &query) const
{
    std::optional<qint64> found;
    const Expected<void> read = m_database.eachRow(query, [&]() -> Expected<void> {
        if (!found)
            found = ColumnReader(query).number();
        return {};
    });
    if (!read)
        return read.error();
    return found;
}

Expected<std::optional<RunId>> RunEditor::nextToPurge(UtcTime deletedBefore) const
{
    QSqlQuery query = m_database.prepare(QStringLiteral(
        "SELECT id FROM run WHERE purge = 1 OR (purge = 0 AND deleted_us < ?) ORDER BY purge DESC, id "
        "LIMIT 1"));
    ColumnWriter(query).add(deletedBefore);
    return number(query);
}

Expected<void> RunEditor::purgePart(RunId run) const
{
    // Asked again, because another program may have taken the run back before the lock was had.
    QSqlQuery mark = m_database.prepare(
        QStringLiteral("UPDATE run SET purge = 1 WHERE id = ? AND deleted_us IS NOT NULL AND purge < 2"));
    ColumnWriter(mark).add(qint64{run});
    const Expected<void> marked = m_database.execute(mark);
    if (!marked || mark.numRowsAffected() == 0)
        return marked;
    QSqlQuery next = m_database.prepare(QStringLiteral("SELECT id FROM series WHERE run_id = ? LIMIT 1"));
    ColumnWriter(next).add(qint64{run});
    const auto series = number(next);
    if (!series)
        return series.error();
    return *series ? purgeSamples(**series) : purgeRest(run);
}

Expected<void> RunEditor::purgeSamples(qint64 series) const
{
    QSqlQuery bound = m_database.prepare(QStringLiteral(
        "SELECT at_us FROM sample WHERE series_id = ? ORDER BY at_us, repetition LIMIT 1 OFFSET ?"));
    ColumnWriter(bound).add(series).add(purgedSamples);
    const auto last = number(bound);
    if (!last)
        return last.error();
    if (*last) {
        QSqlQuery part =
            m_database.prepare(QStringLiteral("DELETE FROM sample WHERE series_id = ? AND at_us <= ?"));
        ColumnWriter(part).add(series).add(**last);
        return m_database.execute(part);
    }
    for (const QString &statement : {QStringLiteral("DELETE FROM sample WHERE series_id = ?"),
                                     QStringLiteral("DELETE FROM gap WHERE series_id = ?"),
                                     QStringLiteral("DELETE FROM series WHERE id = ?")}) {
        QSqlQuery query = m_database.prepare(statement);
        ColumnWriter(query).add(series);
        const Expected<void> done = m_database.execute(query);
        if (!done)
            return done;
    }
    return {};
}

Expected<void> RunEditor::purgeRest(RunId run) const
{
    for (const QString &statement :
         {QStringLiteral("DELETE FROM event WHERE run_id = ?"),
          QStringLiteral("DELETE FROM step WHERE run_id = ?"),
          QStringLiteral("DELETE FROM delivery WHERE run_id = ?"),
          QStringLiteral("UPDATE run SET purge = 2, name = '', plan = '{}', lab = '{}', versions = '{}', "
                         "failure = '', notes = '', owner = '' WHERE id = ?")}) {
        QSqlQuery query = m_database.prepare(statement);
        ColumnWriter(query).add(qint64{run});
        const Expected<void> done = m_database.execute(query);
        if (!done)
            return done;
    }
    return {};
}

/// Files from before version 2 cannot shrink; what is free there is used again.
Expected<bool> RunEditor::giveBackSpace() const
{
    constexpr qint64 incremental = 2;
    const Expected<qint64> kind = m_database.pragma(QStringLiteral("auto_vacuum"));
    const Expected<qint64> unused = m_database.pragma(QStringLiteral("freelist_count"));
    if (!kind || !unused)
        return kind ? unused.error() : kind.error();
    if (*kind != incremental || *unused <= sparePages)
        return false;
    const qint64 pages = std::min(returnedPages, *unused - sparePages);
    // One by one, because Qt takes a statement without columns for done after its first step.
    const Expected<void> returned = atomically([this, pages]() -> Expected<void> {
        QSqlQuery query = m_database.prepare(QStringLiteral("PRAGMA incremental_vacuum(1)"));
        Expected<void> done;
        for (qint64 i = 0; done && i < pages; ++i)
            done = m_database.execute(query);
        return done;
    });
    if (!returned)
        return returned.error();
    return true;
}

} // namespace castbench
