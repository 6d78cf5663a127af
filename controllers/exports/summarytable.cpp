#include "controllers/exports/summarytable.h"

#include "controllers/exports/texttable.h"

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

/// What stands for a value that cannot be told.
QString nothing()
{
    return QStringLiteral("–");
}

QString number(std::optional<double> value, int decimals = 0)
{
    return value ? QString::number(*value, 'f', decimals) : nothing();
}

/// Enough decimals for values of this size to be told apart, and no more.
int decimalsFor(double value)
{
    return std::abs(value) < 100 ? 1 : 0;
}

QString count(const std::optional<CountDifference> &difference)
{
    if (!difference)
        return nothing();
    return (difference->atLeast ? QStringLiteral("≥") : QString()) +
           QString::number(difference->value, 'f', 0);
}

QString meanOf(const Summary &summary)
{
    if (!summary.mean)
        return nothing();
    int decimals = decimalsFor(*summary.mean);
    if (!summary.ci95)
        return number(summary.mean, decimals) + QStringLiteral(" ± ") + nothing();
    const double half = summary.ci95->halfWidth();
    if (half > 0 && half < 0.5)
        decimals = 1;
    // "± 0" would say that nothing scatters.
    const QString width = half > 0 && half < 0.05 ? QStringLiteral("<0.1") : number(half, decimals);
    return number(summary.mean, decimals) + QStringLiteral(" ± ") + width;
}

/// What stands below "Cap in force".
QString verdictText(CapVerdict verdict)
{
    switch (verdict) {
    case CapVerdict::InForce:
        return QStringLiteral("yes");
    case CapVerdict::NotInForce:
        return QStringLiteral("NO");
    case CapVerdict::NotLoaded:
        return QStringLiteral("no load");
    case CapVerdict::NotMeasured:
        break;
    }
    return nothing();
}

QString percent(std::optional<double> share)
{
    // Rounded down: only what is complete reads 100.
    return share ? QString::number(std::floor(*share * 100 + 1e-6), 'f', 0) : nothing();
}

QString capText(const Cap &cap)
{
    const auto kbps = cap.limitKbps();
    return kbps ? QString::number(*kbps) : cap.text();
}

/// An attempt during which the program ended is marked.
QString stepNumber(const StepSummary &step)
{
    return QString::number(step.record.index + 1) + (step.repeated ? QStringLiteral("*") : QString());
}

QString stepsTable(const std::vector<StepSummary> &steps)
{
    const QString kbps = QStringLiteral("kbit/s");
    const QString ms = QStringLiteral("ms");
    TextTable table;
    table.addColumn(QStringLiteral("Step"));
    table.addColumn(QStringLiteral("Cap"), kbps);
    table.addColumn(QStringLiteral("Read back"), kbps);
    table.addColumn(QStringLiteral("Measured"), kbps);
    table.addColumn(QStringLiteral("Cap in"), QStringLiteral("force"));
    table.addColumn(QStringLiteral("Upload"), kbps);
    table.addColumn(QStringLiteral("Dropped:"), QStringLiteral("network"));
    table.addColumn(QStringLiteral("frames"), QStringLiteral("encoder"));
    table.addColumn(QString(), QStringLiteral("render"));
    table.addColumn(QStringLiteral("Broadcast"), ms);
    table.addColumn(QString(), QStringLiteral("n"));
    table.addColumn(QStringLiteral("Chat"), ms);
    table.addColumn(QString(), QStringLiteral("n"));
    table.addColumn(QStringLiteral("Cover"), QStringLiteral("%"));
    for (const StepSummary &step : steps) {
        const LatencySummary *first = step.firstViewer();
        const Summary broadcast = first ? first->summary : Summary{};
        const std::optional<CapReading> &readBack = step.record.readBack;
        table.addRow({stepNumber(step), capText(step.record.step.cap),
                      readBack ? capText(readBack->cap) : nothing(), number(step.measuredKbps),
                      verdictText(step.record.proof.verdict), number(step.uploadKbps),
                      count(step.droppedNetwork), count(step.droppedEncoder), count(step.droppedRendering),
                      meanOf(broadcast), QString::number(broadcast.n), meanOf(step.chat),
                      QString::number(step.chat.n), percent(step.coverage)});
    }
    return table.text();
}

bool hasSeveralViewers(const std::vector<StepSummary> &steps)
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const StepSummary &step) { return step.broadcast.size() > 1; });
}

QString viewersTable(const std::vector<StepSummary> &steps)
{
    const QString ms = QStringLiteral("ms");
    TextTable table;
    table.addColumn(QStringLiteral("Step"));
    table.addColumn(QStringLiteral("Cap"), QStringLiteral("kbit/s"));
    table.addColumn(QStringLiteral("Viewer"));
    table.addColumn(QStringLiteral("Method"));
    table.addColumn(QStringLiteral("Broadcast"), ms);
    table.addColumn(QStringLiteral("Own ±"), ms);
    table.addColumn(QStringLiteral("Median"), ms);
    table.addColumn(QStringLiteral("P95"), ms);
    table.addColumn(QString(), QStringLiteral("n"));
    table.addColumn(QStringLiteral("Cover"), QStringLiteral("%"));
    for (const StepSummary &step : steps) {
        for (const LatencySummary &latency : step.broadcast) {
            const Summary &summary = latency.summary;
            const int decimals = decimalsFor(summary.mean.value_or(0));
            table.addRow({stepNumber(step), capText(step.record.step.cap), latency.device.left(32),
                          methodKey(latency.method), meanOf(summary), number(summary.systematic, 1),
                          number(summary.median, decimals), number(summary.p95, decimals),
                          QString::number(summary.n), percent(latency.coverage)});
        }
    }
    return table.text();
}

QString switchLine(const RunRecord &run)
{
    const QString former = run.formerCap ? run.formerCap->cap.text() : QStringLiteral("its former value");
    if (run.restored)
        return QStringLiteral("Switch restored to %1 and read back.\n").arg(former);
    return QStringLiteral("Switch NOT restored: set it back to %1 by hand.\n").arg(former);
}

} // namespace

QString summaryTable(const RunRecord &run, const std::vector<StepSummary> &steps)
{
    QString text = stepsTable(steps);
    if (hasSeveralViewers(steps))
        text += QLatin1Char('\n') + viewersTable(steps);
    const QString viewer = steps.empty() ? QString() : steps.front().firstViewerId;
    text +=
        QStringLiteral(
            "\nBroadcast latency%1 and chat latency (all devices, both directions): mean ± half of the 95 % "
            "interval of the mean,\nautocorrelation taken into account; the samples' own uncertainty (clock, "
            "frame) comes on top.\n–: cannot be told; no load: too little was sent to tell.\n± –: fewer than "
            "three "
            "independent samples, as where the level drifts.\n")
            .arg(viewer.isEmpty() ? QString() : QStringLiteral(" of ") + viewer.left(32));
    if (!run.formerAttempts.empty())
        text += QStringLiteral("*: the program ended during this attempt, and the step was repeated.\n");
    return text + switchLine(run);
}

} // namespace castbench
