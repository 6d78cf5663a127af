#include "controllers/storage/runwriter.h"

#include "controllers/storage/columns.h"
#include "controllers/storage/runrows.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace castbench {

namespace {

bool isStorable(const Sample &sample)
{
    return std::isfinite(sample.value) && (!sample.uncertainty || std::isfinite(*sample.uncertainty));
}

/// The columns that updateRun() may change; in the order of the statements below. The name is not among them:
/// whoever renames a run that is being measured must not be undone by the next update.
void bindHead(ColumnWriter &columns, const RunRecord &record)
{
    columns.add(record.versions)
        .add(runStateKey(record.state))
        .add(record.startedAt)
        .add(record.finishedAt)
        .add(record.formerCap)
        .add(record.restoredCap)
        .add(qint64{record.restored})
        .add(record.failure)
        .add(record.notes)
        .add(capTolerancesToJson(record.capTolerances));
}

void bindProof(ColumnWriter &columns, const CapProof &proof)
{
    columns.add(capVerdictKey(proof.verdict))
        .add(capReasonKey(proof.reason))
        .add(proof.counter ? capCounterKey(*proof.counter) : QString());
    std::optional<double> kbps;
    std::optional<double> uncertainty;
    std::optional<qint64> samples;
    if (proof.measured) {
        kbps = proof.measured->kbps;
        uncertainty = proof.measured->uncertaintyKbps;
        samples = proof.measured->samples;
    }
    columns.add(kbps).add(uncertainty).add(samples).add(proof.limitKbps);
    columns.add(proof.lowKbps).add(proof.highKbps).add(proof.from).add(proof.to);
}

void bindStep(ColumnWriter &columns, RunId run, const StepRecord &step)
{
    columns.add(qint64{run})
        .add(qint64{step.index})
        .add(step.step.cap)
        .add(qint64{step.step.duration.count()})
        .add(step.step.label)
        .add(step.plannedStart)
        .add(step.plannedEnd)
        .add(step.actualStart)
        .add(step.actualEnd)
        .add(step.lateness)
        .add(step.readBack)
        .add(stepOutcomeKey(step.outcome))
        .add(step.note);
    bindProof(columns, step.proof);
    columns.add(qint64{step.attempt});
}

} // namespace

std::size_t RunWriter::RunSeriesHash::operator()(const RunSeries &series) const
{
    return qHashMulti(0, series.run, series.key.device, series.key.subject,
                      static_cast<int>(series.key.metric), static_cast<int>(series.key.method));
}

RunWriter::RunWriter(const Database &database)
    : m_database(database)
    , m_insertSample(
          database.prepare(QStringLiteral("INSERT INTO sample (series_id, at_us, repetition, device_at_us, "
                                          "value, uncertainty, clock_offset_us, "
                                          "flags) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")))
    , m_nextRepetition(database.prepare(
          QStringLiteral("SELECT MAX(repetition) + 1 FROM sample WHERE series_id = ? AND at_us = ?")))
    , m_findSeries(database.prepare(QStringLiteral("SELECT id FROM series WHERE run_id = ? AND device = ? "
                                                   "AND subject = ? AND metric = ? AND method = ?")))
    , m_insertSeries(database.prepare(QStringLiteral(
          "INSERT INTO series (run_id, device, subject, metric, method) VALUES (?, ?, ?, ?, ?)")))
    , m_insertGap(database.prepare(QStringLiteral(
          "INSERT INTO gap (series_id, from_us, to_us, reason, detail) VALUES (?, ?, ?, ?, ?)")))
    , m_insertEvent(database.prepare(
          QStringLiteral("INSERT INTO event (run_id, at_us, device, kind, severity, message, data) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)")))
{
}

Expected<RunId> RunWriter::create(const RunRecord &record)
{
    QSqlQuery query = m_database.prepare(QStringLiteral(
        "INSERT INTO run (versions, state, started_us, finished_us, former_kbps, former_native, "
        "former_at_us, restored_kbps, restored_native, restored_at_us, restored, failure, notes, "
        "cap_tolerances, name, plan, lab, owner) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    ColumnWriter columns(query);
    bindHead(columns, record);
    columns.add(record.name).add(planToJson(record.plan)).add(record.lab).add(ownerToText(record.owner));
    const Expected<void> inserted = m_database.execute(query);
    if (!inserted)
        return inserted.error();
    const RunId run = query.lastInsertId().toLongLong();
    const Expected<void> steps = replaceSteps(run, record);
    if (!steps)
        return steps.error();
    m_runs.insert(run);
    return run;
}

Expected<void> RunWriter::update(const RunRecord &record)
{
    QSqlQuery query = m_database.prepare(QStringLiteral(
        "UPDATE run SET versions = ?, state = ?, started_us = ?, finished_us = ?, former_kbps = ?, "
        "former_native = ?, former_at_us = ?, restored_kbps = ?, restored_native = ?, restored_at_us = ?, "
        "restored = ?, failure = ?, notes = ?, cap_tolerances = ? WHERE id = ?"));
    ColumnWriter columns(query);
    bindHead(columns, record);
    columns.add(qint64{record.id});
    const Expected<void> updated = m_database.execute(query);
    if (!updated)
        return updated;
    return replaceSteps(record.id, record);
}

Expected<void> RunWriter::replaceSteps(RunId run, const RunRecord &record)
{
    QSqlQuery remove = m_database.prepare(QStringLiteral("DELETE FROM step WHERE run_id = ?"));
    ColumnWriter(remove).add(qint64{run});
    const Expected<void> removed = m_database.execute(remove);
    if (!removed)
        return removed;
    QSqlQuery insert = m_database.prepare(QStringLiteral(
        "INSERT INTO step (run_id, step_index, cap_kbps, duration_ms, label, planned_start_us, "
        "planned_end_us, "
        "actual_start_us, actual_end_us, lateness_us, readback_kbps, readback_native, readback_at_us, "
        "outcome, "
        "note, cap_verdict, cap_reason, cap_counter, cap_measured_kbps, cap_uncertainty_kbps, cap_samples, "
        "cap_limit_kbps, cap_low_kbps, cap_high_kbps, cap_from_us, cap_to_us, attempt) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const StepRecord *step : attemptsOf(record)) {
        ColumnWriter columns(insert);
        bindStep(columns, run, *step);
        const Expected<void> inserted = m_database.execute(insert);
        if (!inserted)
            return inserted;
    }
    return {};
}

Expected<bool> RunWriter::runExists(RunId run)
{
    if (m_runs.contains(run))
        return true;
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT id FROM run WHERE id = ? AND purge = 0"));
    ColumnWriter(query).add(qint64{run});
    const Expected<void> found = m_database.execute(query);
    if (!found)
        return found.error();
    if (!query.next())
        return false;
    m_runs.insert(run);
    return true;
}

Expected<void> RunWriter::checkRun(RunId run)
{
    const Expected<bool> exists = runExists(run);
    if (!exists)
        return exists.error();
    if (!*exists)
        return Error{ErrorCode::NotFound, QStringLiteral("There is no run %1 in the database.").arg(run), {}};
    return {};
}

Expected<RunWriter::Admission> RunWriter::admit(RunId run, const SampleBatch &batch)
{
    const Expected<void> known = checkRun(run);
    if (!known)
        return known.error();
    if (!std::all_of(batch.samples.begin(), batch.samples.end(), isStorable))
        return Error{ErrorCode::InvalidInput, QStringLiteral("A sample's value is not a finite number."), {}};
    if (!batch.delivery)
        return Admission::New;
    constexpr quint64 largest = std::numeric_limits<qint64>::max();
    if (batch.delivery->sequence < 1 || batch.delivery->sequence > largest)
        return Error{ErrorCode::InvalidInput, QStringLiteral("A delivery's number is out of range."), {}};
    const Expected<quint64> last = lastSequence({run, batch.delivery->stream});
    if (!last)
        return last.error();
    return batch.delivery->sequence <= *last ? Admission::SeenBefore : Admission::New;
}

Expected<quint64> RunWriter::lastSequence(const DeliveryStream &stream)
{
    const auto cached = m_sequences.find(stream);
    if (cached != m_sequences.end())
        return cached->second;
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT last_sequence FROM delivery WHERE run_id = ? AND stream = ?"));
    ColumnWriter(query).add(qint64{stream.first}).add(stream.second);
    const Expected<void> found = m_database.execute(query);
    if (!found)
        return found.error();
    const quint64 last = query.next() ? query.value(0).toULongLong() : 0;
    m_sequences.emplace(stream, last);
    return last;
}

Expected<void> RunWriter::append(RunId run, const SampleBatch &batch)
{
    for (const Sample &sample : batch.samples) {
        const Expected<qint64> series = seriesId(run, sample.series);
        const Expected<void> inserted = series ? insertSample(*series, sample) : series.error();
        if (!inserted)
            return inserted;
    }
    for (const Gap &gap : batch.gaps) {
        const Expected<qint64> series = seriesId(run, gap.series);
        const Expected<void> inserted = series ? insertGap(*series, gap) : series.error();
        if (!inserted)
            return inserted;
    }
    for (const Event &event : batch.events) {
        const Expected<void> inserted = insertEvent(run, event);
        if (!inserted)
            return inserted;
    }
    return batch.delivery ? storeSequence({run, batch.delivery->stream}, batch.delivery->sequence)
                          : Expected<void>{};
}

Expected<qint64> RunWriter::seriesId(RunId run, const SeriesKey &key)
{
    const auto known = m_series.find(RunSeries{run, key});
    if (known != m_series.end())
        return known->second;
    const Expected<qint64> id = findSeries(run, key);
    if (id)
        m_series.emplace(RunSeries{run, key}, *id);
    return id;
}

Expected<qint64> RunWriter::findSeries(RunId run, const SeriesKey &key)
{
    const auto bind = [&](QSqlQuery &query) {
        ColumnWriter(query)
            .add(qint64{run})
            .add(key.device)
            .add(key.subject)
            .add(QString::fromLatin1(metricInfo(key.metric).key))
            .add(methodKey(key.method));
    };
    bind(m_findSeries);
    const Expected<void> found = m_database.execute(m_findSeries);
    if (!found)
        return found.error();
    const bool exists = m_findSeries.next();
    const qint64 id = exists ? m_findSeries.value(0).toLongLong() : 0;
    m_findSeries.finish();
    if (exists)
        return id;
    bind(m_insertSeries);
    const Expected<void> inserted = m_database.execute(m_insertSeries);
    if (!inserted)
        return inserted.error();
    return m_insertSeries.lastInsertId().toLongLong();
}

Expected<void> RunWriter::insertSample(qint64 series, const Sample &sample)
{
    const Expected<bool> inserted = tryInsertSample(series, sample, 0);
    if (!inserted)
        return inserted.error();
    return *inserted ? Expected<void>{} : insertRepeated(series, sample);
}

Expected<bool> RunWriter::tryInsertSample(qint64 series, const Sample &sample, qint64 repetition)
{
    ColumnWriter(m_insertSample)
        .add(series)
        .add(sample.at)
        .add(repetition)
        .add(sample.deviceAt)
        .add(sample.value)
        .add(sample.uncertainty)
        .add(sample.clockOffset)
        .add(qint64{sample.flags});
    const Expected<void> inserted = m_database.execute(m_insertSample);
    if (!inserted)
        return inserted.error();
    return m_insertSample.numRowsAffected() > 0;
}

/// Another sample of the same series and instant is there: neither replaces the other.
Expected<void> RunWriter::insertRepeated(qint64 series, const Sample &sample)
{
    ColumnWriter(m_nextRepetition).add(series).add(sample.at);
    const Expected<void> found = m_database.execute(m_nextRepetition);
    if (!found)
        return found;
    const qint64 repetition = m_nextRepetition.next() ? m_nextRepetition.value(0).toLongLong() : 0;
    m_nextRepetition.finish();
    const Expected<bool> inserted = tryInsertSample(series, sample, repetition);
    if (!inserted)
        return inserted.error();
    if (!*inserted)
        return Error{ErrorCode::Internal, QStringLiteral("A sample found no place in the database."), {}};
    return {};
}

Expected<void> RunWriter::insertGap(qint64 series, const Gap &gap)
{
    ColumnWriter(m_insertGap)
        .add(series)
        .add(gap.from)
        .add(gap.to)
        .add(gapReasonKey(gap.reason))
        .add(gap.detail);
    return m_database.execute(m_insertGap);
}

Expected<void> RunWriter::insertEvent(RunId run, const Event &event)
{
    ColumnWriter(m_insertEvent)
        .add(qint64{run})
        .add(event.at)
        .add(event.device)
        .add(event.kind)
        .add(severityKey(event.severity))
        .add(event.message)
        .add(event.data);
    return m_database.execute(m_insertEvent);
}

Expected<void> RunWriter::storeSequence(const DeliveryStream &stream, quint64 sequence)
{
    QSqlQuery query = m_database.prepare(
        QStringLiteral("INSERT INTO delivery (run_id, stream, last_sequence) VALUES (?, ?, ?) "
                       "ON CONFLICT (run_id, stream) DO UPDATE SET last_sequence = excluded.last_sequence"));
    ColumnWriter(query).add(qint64{stream.first}).add(stream.second).add(static_cast<qint64>(sequence));
    const Expected<void> stored = m_database.execute(query);
    if (stored)
        m_sequences[stream] = sequence;
    return stored;
}

void RunWriter::forget()
{
    m_runs.clear();
    m_series.clear();
    m_sequences.clear();
}

} // namespace castbench
