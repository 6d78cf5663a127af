#include "controllers/exports/summaryjson.h"

#include <QJsonArray>

#include <cmath>

namespace castbench {
namespace {

QJsonValue orNull(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<CountDifference> &count)
{
    return count ? QJsonValue(count->value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue kbpsOf(const Cap &cap)
{
    const auto kbps = cap.limitKbps();
    return kbps ? QJsonValue(static_cast<qint64>(*kbps)) : QJsonValue(QJsonValue::Null);
}

QJsonObject latencyJson(const Summary &summary)
{
    return {
        {QStringLiteral("mean"), orNull(summary.mean)},
        {QStringLiteral("ci95"), orNull(summary.ci95)},
        {QStringLiteral("n"), summary.n},
        {QStringLiteral("sd"), orNull(summary.sd)},
        {QStringLiteral("median"), orNull(summary.median)},
        {QStringLiteral("p95"), orNull(summary.p95)},
        {QStringLiteral("min"), orNull(summary.minimum)},
        {QStringLiteral("max"), orNull(summary.maximum)},
        {QStringLiteral("effective_n"), orNull(summary.effectiveN)},
        {QStringLiteral("uncertainty"), orNull(summary.systematic)},
        {QStringLiteral("combined95"), orNull(summary.combined())},
    };
}

QJsonObject latencyJson(const LatencySummary &latency)
{
    QJsonObject object = latencyJson(latency.summary);
    object.insert(QStringLiteral("viewer"), latency.device);
    object.insert(QStringLiteral("method"), methodKey(latency.method));
    object.insert(QStringLiteral("coverage"), orNull(latency.coverage));
    return object;
}

QJsonObject proofJson(const CapProof &proof)
{
    const auto measured = [&proof](auto member) {
        return proof.measured ? QJsonValue(proof.measured.value().*member) : QJsonValue(QJsonValue::Null);
    };
    const auto instant = [](const std::optional<UtcTime> &at) {
        return at ? QJsonValue(toIsoString(*at)) : QJsonValue(QJsonValue::Null);
    };
    return {
        {QStringLiteral("verdict"), capVerdictKey(proof.verdict)},
        {QStringLiteral("reason"), capReasonKey(proof.reason)},
        {QStringLiteral("counter"), orNull(proof.counter ? capCounterKey(*proof.counter) : QString())},
        {QStringLiteral("measured_kbps"), measured(&CapProof::Rate::kbps)},
        {QStringLiteral("uncertainty_kbps"), measured(&CapProof::Rate::uncertaintyKbps)},
        {QStringLiteral("samples"), measured(&CapProof::Rate::samples)},
        {QStringLiteral("limit_kbps"),
         proof.limitKbps ? QJsonValue(*proof.limitKbps) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("low_kbps"), orNull(proof.lowKbps)},
        {QStringLiteral("high_kbps"), orNull(proof.highKbps)},
        {QStringLiteral("from"), instant(proof.from)},
        {QStringLiteral("to"), instant(proof.to)},
    };
}

QJsonObject droppedJson(const StepSummary &step)
{
    const auto atLeast = [](const std::optional<CountDifference> &count) {
        return count && count->atLeast;
    };
    return {
        {QStringLiteral("network"), orNull(step.droppedNetwork)},
        {QStringLiteral("encoder"), orNull(step.droppedEncoder)},
        {QStringLiteral("rendering"), orNull(step.droppedRendering)},
        {QStringLiteral("total"), orNull(step.dropped())},
        {QStringLiteral("at_least"),
         atLeast(step.droppedNetwork) || atLeast(step.droppedEncoder) || atLeast(step.droppedRendering)},
    };
}

QJsonObject chatJson(const StepSummary &step)
{
    QJsonObject chat = latencyJson(step.chat);
    chat.insert(QStringLiteral("send"), latencyJson(step.chatSendAll));
    chat.insert(QStringLiteral("receive"), latencyJson(step.chatReceiveAll));
    return chat;
}

std::optional<double> secondsOf(const std::optional<StepWindow> &window)
{
    return window ? std::optional(std::chrono::duration<double>(window->whole.length()).count())
                  : std::nullopt;
}

std::optional<double> millisecondsOf(const std::optional<microseconds> &lateness)
{
    return lateness ? std::optional(static_cast<double>(lateness->count()) / 1000) : std::nullopt;
}

} // namespace

QJsonObject stepJson(const StepSummary &step)
{
    const StepRecord &record = step.record;
    const LatencySummary *first = step.firstViewer();
    QJsonArray viewers;
    for (const LatencySummary &latency : step.broadcast)
        viewers.append(latencyJson(latency));
    return {
        {QStringLiteral("step"), record.index + 1},
        {QStringLiteral("attempt"), record.attempt},
        {QStringLiteral("label"), orNull(record.step.label)},
        {QStringLiteral("outcome"), stepOutcomeKey(record.outcome)},
        {QStringLiteral("cap"), record.step.cap.text()},
        {QStringLiteral("cap_kbps"), kbpsOf(record.step.cap)},
        {QStringLiteral("readback"),
         record.readBack ? QJsonValue(record.readBack->cap.text()) : QJsonValue::Null},
        {QStringLiteral("readback_kbps"), record.readBack ? kbpsOf(record.readBack->cap) : QJsonValue::Null},
        {QStringLiteral("measured_kbps"), orNull(step.measuredKbps)},
        {QStringLiteral("upload_kbps"), orNull(step.uploadKbps)},
        {QStringLiteral("port_kbps"), orNull(step.portKbps)},
        {QStringLiteral("cap_proof"), proofJson(record.proof)},
        {QStringLiteral("duration_s"), orNull(secondsOf(step.window))},
        {QStringLiteral("lateness_ms"), orNull(millisecondsOf(record.lateness))},
        {QStringLiteral("dropped_frames"), droppedJson(step)},
        {QStringLiteral("total_frames"), orNull(step.totalFrames)},
        {QStringLiteral("broadcast_latency_ms"), first ? latencyJson(*first) : latencyJson(Summary{})},
        {QStringLiteral("broadcast_latency_by_viewer_ms"), viewers},
        {QStringLiteral("chat_latency_ms"), chatJson(step)},
        {QStringLiteral("messages_lost"), orNull(step.messagesLost)},
        {QStringLiteral("coverage"), orNull(step.coverage)},
        {QStringLiteral("note"), orNull(record.note)},
    };
}

QJsonObject summaryJson(const RunRecord &run, const std::vector<StepSummary> &steps)
{
    QJsonArray array;
    QJsonArray interrupted;
    for (const StepSummary &step : steps)
        (step.repeated ? interrupted : array).append(stepJson(step));
    return {
        {QStringLiteral("event"), QStringLiteral("summary")},
        {QStringLiteral("run"), run.id},
        {QStringLiteral("name"), run.plan.name},
        {QStringLiteral("state"), runStateKey(run.state)},
        {QStringLiteral("failure"), orNull(run.failure)},
        {QStringLiteral("started_at"), toIsoString(run.startedAt)},
        {QStringLiteral("finished_at"),
         run.finishedAt ? QJsonValue(toIsoString(*run.finishedAt)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("steps"), array},
        {QStringLiteral("interrupted_attempts"), interrupted},
        {QStringLiteral("restored"), run.restored},
        {QStringLiteral("cap_tolerances"), capTolerancesToJson(run.capTolerances)},
    };
}

} // namespace castbench
