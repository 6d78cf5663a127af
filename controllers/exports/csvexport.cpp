#include "controllers/exports/csvexport.h"

#include "controllers/domain/savefile.h"
#include "controllers/exports/csvcolumns.h"
#include "controllers/exports/csvwriter.h"

#include <QDir>
#include <QJsonDocument>

#include <initializer_list>

namespace castbench {
namespace {

void header(CsvWriter &csv, const QList<CsvColumn> &columns)
{
    for (const CsvColumn &column : columns)
        csv.text(column.name);
    csv.endRow();
}

void step(CsvWriter &csv, const StepRecord *record)
{
    if (record)
        csv.integer(record->index + 1);
    else
        csv.blank();
}

void kbpsOf(CsvWriter &csv, const std::optional<Cap> &cap)
{
    const std::optional<std::int64_t> kbps = cap ? cap->limitKbps() : std::nullopt;
    if (kbps)
        csv.integer(*kbps);
    else
        csv.blank();
}

void series(CsvWriter &csv, const SeriesKey &key)
{
    csv.text(key.device).text(key.subject);
    csv.text(QLatin1StringView(metricInfo(key.metric).key)).text(methodKey(key.method));
}

QString flagWords(std::uint32_t flags)
{
    QStringList words;
    if (flags & NegativeLatency)
        words.append(QStringLiteral("negative-latency"));
    if (flags & ClockDoubtful)
        words.append(QStringLiteral("clock-doubtful"));
    if (flags & CounterRebased)
        words.append(QStringLiteral("counter-rebased"));
    if (flags & DeliveredLate)
        words.append(QStringLiteral("delivered-late"));
    if (flags & CountedBeforeCap)
        words.append(QStringLiteral("counted-before-cap"));
    if (flags & CoarseCounter)
        words.append(QStringLiteral("coarse-counter"));
    return words.join(QLatin1Char(' '));
}

/// Eight columns.
void summary(CsvWriter &csv, const Summary &summary)
{
    csv.number(summary.mean);
    csv.number(summary.ci95 ? std::optional(summary.ci95->low) : std::nullopt);
    csv.number(summary.ci95 ? std::optional(summary.ci95->high) : std::nullopt);
    csv.number(summary.systematic).number(summary.sd).number(summary.median).number(summary.p95);
    csv.integer(summary.n);
}

void count(CsvWriter &csv, const std::optional<CountDifference> &difference)
{
    csv.number(difference ? std::optional(difference->value) : std::nullopt);
}

/// Eleven columns.
void proof(CsvWriter &csv, const CapProof &proof)
{
    csv.text(capVerdictKey(proof.verdict)).text(capReasonKey(proof.reason));
    csv.text(proof.counter ? capCounterKey(*proof.counter) : QString());
    if (proof.measured)
        csv.number(proof.measured->kbps)
            .number(proof.measured->uncertaintyKbps)
            .integer(proof.measured->samples);
    else
        csv.blank().blank().blank();
    if (proof.limitKbps)
        csv.integer(*proof.limitKbps);
    else
        csv.blank();
    csv.number(proof.lowKbps).number(proof.highKbps).time(proof.from).time(proof.to);
}

void stepRow(CsvWriter &csv, const RunRecord &run, const StepSummary &summaryOfStep)
{
    const StepRecord &record = summaryOfStep.record;
    const std::optional<Cap> readBack = record.readBack ? std::optional(record.readBack->cap) : std::nullopt;
    csv.integer(record.index + 1).text(record.step.label).text(stepOutcomeKey(record.outcome));
    csv.text(record.step.cap.text()).text(readBack ? readBack->text() : QString());
    kbpsOf(csv, record.step.cap);
    kbpsOf(csv, readBack);
    csv.number(summaryOfStep.measuredKbps);
    csv.number(summaryOfStep.uploadKbps).number(summaryOfStep.portKbps);
    proof(csv, record.proof);
    csv.time(record.plannedStart).time(record.actualStart).time(record.actualEnd);
    if (record.actualStart)
        csv.secondsOf(*record.actualStart - run.startedAt);
    else
        csv.blank();
    csv.number(record.lateness ? std::optional(static_cast<double>(record.lateness->count()) / 1000)
                               : std::nullopt);
    count(csv, summaryOfStep.droppedNetwork);
    count(csv, summaryOfStep.droppedEncoder);
    count(csv, summaryOfStep.droppedRendering);
    count(csv, summaryOfStep.totalFrames);
    const LatencySummary *first = summaryOfStep.firstViewer();
    csv.text(summaryOfStep.firstViewerId).text(first ? methodKey(first->method) : QString());
    summary(csv, first ? first->summary : Summary{});
    summary(csv, summaryOfStep.chat);
    summary(csv, summaryOfStep.chatSendAll);
    summary(csv, summaryOfStep.chatReceiveAll);
    count(csv, summaryOfStep.messagesLost);
    csv.number(summaryOfStep.coverage).text(record.note).integer(record.attempt);
    csv.endRow();
}

} // namespace

Expected<void> writeSamplesCsv(const RunData &data, QIODevice &device)
{
    CsvWriter csv(device);
    header(csv, samplesColumns());
    const StepLookup steps(data.record);
    for (const Sample &sample : data.samples) {
        const StepRecord *within = steps.at(sample.at);
        csv.time(sample.at).secondsOf(sample.at - data.record.startedAt);
        step(csv, within);
        kbpsOf(csv, within ? std::optional(within->step.cap) : std::nullopt);
        series(csv, sample.series);
        csv.number(sample.value).text(QLatin1StringView(metricInfo(sample.series.metric).unit));
        csv.number(sample.uncertainty).integer(sample.clockOffset.count()).text(flagWords(sample.flags));
        if (within)
            csv.integer(within->attempt);
        else
            csv.blank();
        csv.endRow();
    }
    return csv.finish();
}

Expected<void> writeStepsCsv(const RunData &data, QIODevice &device)
{
    CsvWriter csv(device);
    header(csv, stepsColumns());
    for (const StepSummary &summaryOfStep : summarizeSteps(data))
        stepRow(csv, data.record, summaryOfStep);
    return csv.finish();
}

Expected<void> writeEventsCsv(const RunData &data, QIODevice &device)
{
    CsvWriter csv(device);
    header(csv, eventsColumns());
    const StepLookup steps(data.record);
    for (const Event &event : data.events) {
        csv.time(event.at).secondsOf(event.at - data.record.startedAt);
        step(csv, steps.at(event.at));
        csv.text(event.device).text(event.kind).text(severityKey(event.severity)).text(event.message);
        csv.text(event.data.isEmpty()
                     ? QString()
                     : QString::fromUtf8(QJsonDocument(event.data).toJson(QJsonDocument::Compact)));
        csv.endRow();
    }
    return csv.finish();
}

Expected<void> writeGapsCsv(const RunData &data, QIODevice &device)
{
    CsvWriter csv(device);
    header(csv, gapsColumns());
    for (const Gap &gap : data.gaps) {
        csv.time(gap.from).time(gap.to);
        csv.secondsOf(gap.from - data.record.startedAt).secondsOf(gap.to - data.record.startedAt);
        series(csv, gap.series);
        csv.text(gapReasonKey(gap.reason)).text(gap.detail);
        csv.endRow();
    }
    return csv.finish();
}

Expected<QStringList> exportCsv(const RunData &data, const QString &folder, const QString &stem)
{
    using Writer = Expected<void> (*)(const RunData &, QIODevice &);
    const std::initializer_list<std::pair<QString, Writer>> tables{
        {QStringLiteral(".csv"), &writeSamplesCsv},
        {QStringLiteral("-steps.csv"), &writeStepsCsv},
        {QStringLiteral("-events.csv"), &writeEventsCsv},
        {QStringLiteral("-gaps.csv"), &writeGapsCsv},
    };
    if (const Expected<void> made = makeFolder(folder); !made)
        return made.error();
    QStringList paths;
    for (const auto &[ending, write] : tables) {
        const QString path = QDir(folder).filePath(stem + ending);
        const Writer writer = write;
        const auto saved = saveFile(path, [&](QIODevice &device) { return writer(data, device); });
        if (!saved)
            return saved.error();
        paths.append(path);
    }
    return paths;
}

} // namespace castbench
