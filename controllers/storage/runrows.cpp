#include "controllers/storage/runrows.h"

#include <QSqlQuery>

namespace castbench {

const QString &runColumns()
{
    static const QString columns =
        QStringLiteral("id, name, plan, lab, versions, state, started_us, finished_us, former_kbps, "
                       "former_native, former_at_us, "
                       "restored_kbps, restored_native, restored_at_us, restored, failure, notes");
    return columns;
}

Error unknownKey(const Error &error)
{
    return {ErrorCode::NewerVersion,
            error.message + QStringLiteral(" It was written by a newer Castbench; use that to read it."),
            {}};
}

Expected<RunRecord> readRunHead(const QSqlQuery &query)
{
    ColumnReader columns(query);
    RunRecord record;
    record.id = columns.number();
    record.name = columns.text();
    const QString where = QStringLiteral("run %1").arg(record.id);
    const Expected<QJsonObject> plan = columns.object();
    const Expected<QJsonObject> lab = columns.object();
    const Expected<QJsonObject> versions = columns.object();
    for (const auto *json : {&plan, &lab, &versions}) {
        if (!*json)
            return json->error().within(where);
    }
    Expected<Plan> readPlan = planFromJson(*plan, where + QStringLiteral(", plan"));
    if (!readPlan)
        return readPlan.error();
    record.plan = std::move(*readPlan);
    record.lab = *lab;
    record.versions = *versions;
    const Expected<RunState> state = runStateFromKey(columns.text());
    if (!state)
        return unknownKey(state.error()).within(where);
    record.state = *state;
    record.startedAt = columns.time();
    record.finishedAt = columns.optionalTime();
    record.formerCap = columns.reading();
    record.restoredCap = columns.reading();
    record.restored = columns.number() != 0;
    record.failure = columns.text();
    record.notes = columns.text();
    return record;
}

const QString &stepColumns()
{
    static const QString columns = QStringLiteral(
        "step_index, cap_kbps, duration_ms, label, planned_start_us, planned_end_us, actual_start_us, "
        "actual_end_us, lateness_us, readback_kbps, readback_native, readback_at_us, outcome, note");
    return columns;
}

Expected<StepRecord> readStep(const QSqlQuery &query)
{
    ColumnReader columns(query);
    StepRecord step;
    step.index = static_cast<int>(columns.number());
    step.step.cap = columns.cap();
    step.step.duration = milliseconds{columns.number()};
    step.step.label = columns.text();
    step.plannedStart = columns.time();
    step.plannedEnd = columns.time();
    step.actualStart = columns.optionalTime();
    step.actualEnd = columns.optionalTime();
    if (const auto lateness = columns.optionalNumber())
        step.lateness = microseconds{*lateness};
    step.readBack = columns.reading();
    const Expected<StepOutcome> outcome = stepOutcomeFromKey(columns.text());
    if (!outcome)
        return unknownKey(outcome.error());
    step.outcome = *outcome;
    step.note = columns.text();
    return step;
}

Expected<SeriesKey> readSeriesKey(ColumnReader &columns)
{
    SeriesKey key;
    key.device = columns.text();
    key.subject = columns.text();
    const Expected<Metric> metric = metricFromKey(columns.text());
    if (!metric)
        return unknownKey(metric.error());
    const Expected<Method> method = methodFromKey(columns.text());
    if (!method)
        return unknownKey(method.error());
    key.metric = *metric;
    key.method = *method;
    return key;
}

} // namespace castbench
