#include "controllers/storage/runrows.h"

#include "controllers/domain/jsonreader.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace castbench {

namespace {

constexpr int firstWithProofs = 3;
constexpr int firstWithAttempts = 4;

Expected<CapProof> readProof(ColumnReader &columns)
{
    const Expected<CapVerdict> verdict = capVerdictFromKey(columns.text());
    if (!verdict)
        return unknownKey(verdict.error());
    const Expected<CapReason> reason = capReasonFromKey(columns.text());
    if (!reason)
        return unknownKey(reason.error());
    CapProof proof;
    proof.verdict = *verdict;
    proof.reason = *reason;
    if (const QString key = columns.text(); !key.isEmpty()) {
        const Expected<CapCounter> counter = capCounterFromKey(key);
        if (!counter)
            return unknownKey(counter.error());
        proof.counter = *counter;
    }
    const std::optional<double> kbps = columns.optionalReal();
    const std::optional<double> uncertainty = columns.optionalReal();
    const std::optional<qint64> samples = columns.optionalNumber();
    if (kbps)
        proof.measured =
            CapProof::Rate{*kbps, uncertainty.value_or(0), static_cast<int>(samples.value_or(0))};
    proof.limitKbps = columns.optionalNumber();
    proof.lowKbps = columns.optionalReal();
    proof.highKbps = columns.optionalReal();
    proof.from = columns.optionalTime();
    proof.to = columns.optionalTime();
    return proof;
}

} // namespace

QString runColumns(int version)
{
    return QStringLiteral("id, name, plan, lab, versions, state, started_us, finished_us, former_kbps, "
                          "former_native, former_at_us, "
                          "restored_kbps, restored_native, restored_at_us, restored, failure, notes, %1, %2")
        .arg(version < firstWithProofs ? QStringLiteral("'{}'") : QStringLiteral("cap_tolerances"),
             version < firstWithAttempts ? QStringLiteral("''") : QStringLiteral("owner"));
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
    const Expected<QJsonObject> tolerances = columns.object();
    const auto readTolerances =
        tolerances ? capTolerancesFromJson(*tolerances) : Expected<CapTolerances>(tolerances.error());
    if (!readTolerances)
        return readTolerances.error().within(where);
    record.capTolerances = *readTolerances;
    const auto owner = ownerFromText(columns.text());
    if (!owner)
        return owner.error().within(where);
    record.owner = *owner;
    return record;
}

QString ownerToText(const std::optional<ProcessIdentity> &owner)
{
    if (!owner)
        return {};
    return QString::fromUtf8(QJsonDocument(processIdentityToJson(*owner)).toJson(QJsonDocument::Compact));
}

Expected<std::optional<ProcessIdentity>> ownerFromText(const QString &text)
{
    if (text.isEmpty())
        return std::optional<ProcessIdentity>();
    const QString where = QStringLiteral("owner");
    const auto object = readJsonObject(text.toUtf8(), where);
    if (!object)
        return object.error();
    std::vector<Error> problems;
    std::optional<ProcessIdentity> owner;
    {
        JsonReader reader(*object, where, problems);
        owner = readProcessIdentity(reader);
    }
    if (!problems.empty())
        return joinProblems(problems);
    return owner;
}

QString stepColumns(int version)
{
    return QStringLiteral(
               "step_index, cap_kbps, duration_ms, label, planned_start_us, planned_end_us, actual_start_us, "
               "actual_end_us, lateness_us, readback_kbps, readback_native, readback_at_us, outcome, note, "
               "%1, %2")
        .arg(version < firstWithProofs
                 ? QStringLiteral("'not-measured', 'not-judged', '', NULL, NULL, NULL, NULL, NULL, NULL, "
                                  "NULL, NULL")
                 : QStringLiteral("cap_verdict, cap_reason, cap_counter, cap_measured_kbps, "
                                  "cap_uncertainty_kbps, cap_samples, cap_limit_kbps, cap_low_kbps, "
                                  "cap_high_kbps, cap_from_us, cap_to_us"),
             version < firstWithAttempts ? QStringLiteral("1") : QStringLiteral("attempt"));
}

QString stepOrder(int version)
{
    return version < firstWithAttempts ? QStringLiteral("step_index") : QStringLiteral("step_index, attempt");
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
    Expected<CapProof> proof = readProof(columns);
    if (!proof)
        return proof.error();
    step.proof = std::move(*proof);
    step.attempt = static_cast<int>(columns.number());
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
