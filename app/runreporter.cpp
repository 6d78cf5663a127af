#include "app/runreporter.h"

namespace castbench {

namespace {

QString clockText(milliseconds time)
{
    const auto total = std::chrono::ceil<seconds>(time).count();
    return QStringLiteral("%1:%2").arg(total / 60).arg(total % 60, 2, 10, QLatin1Char('0'));
}

QJsonValue capKbps(const Cap &cap)
{
    const auto kbps = cap.limitKbps();
    return kbps ? QJsonValue(static_cast<qint64>(*kbps)) : QJsonValue();
}

QString findingText(const Finding &finding)
{
    QString text = QStringLiteral("  %1 %2: %3 – %4")
                       .arg(finding.severity == Severity::Info      ? QStringLiteral("ok     ")
                            : finding.severity == Severity::Warning ? QStringLiteral("warning")
                                                                    : QStringLiteral("ERROR  "),
                            finding.device, finding.check, finding.message);
    if (!finding.remedy.isEmpty())
        text += QStringLiteral(" → ") + finding.remedy;
    return text;
}

} // namespace

RunReporter::RunReporter(Console &console)
    : m_console(console)
{
}

void RunReporter::stateChanged(RunState state)
{
    m_state = state;
    m_console.json(
        {{QStringLiteral("event"), QStringLiteral("state")}, {QStringLiteral("state"), runStateKey(state)}});
    if (state == RunState::Preflight)
        m_console.say(QStringLiteral("Checking every device …"));
    else if (state == RunState::Restoring)
        m_console.say(QStringLiteral("Restoring the switch …"));
}

void RunReporter::preflightDone(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        m_console.json({{QStringLiteral("event"), QStringLiteral("finding")},
                        {QStringLiteral("severity"), severityKey(finding.severity)},
                        {QStringLiteral("device"), finding.device},
                        {QStringLiteral("check"), finding.check},
                        {QStringLiteral("message"), finding.message},
                        {QStringLiteral("remedy"), finding.remedy}});
        m_console.say(findingText(finding));
    }
}

void RunReporter::stepChanged(const StepRecord &step)
{
    if (step.outcome == StepOutcome::Planned)
        return;
    const bool isNews = step.index != m_step || step.outcome != m_outcome;
    // A step begins before its cap is confirmed; the line for a person waits for the confirmation.
    if (step.outcome == StepOutcome::Running && !step.actualStart)
        return;
    if (!isNews)
        return;
    m_step = step.index;
    m_outcome = step.outcome;
    QJsonObject object{{QStringLiteral("event"), QStringLiteral("step")},
                       {QStringLiteral("step"), step.index + 1},
                       {QStringLiteral("outcome"), stepOutcomeKey(step.outcome)},
                       {QStringLiteral("cap"), step.step.cap.text()},
                       {QStringLiteral("cap_kbps"), capKbps(step.step.cap)}};
    if (step.readBack)
        object.insert(QStringLiteral("readback_kbps"), capKbps(step.readBack->cap));
    if (step.lateness)
        object.insert(QStringLiteral("lateness_ms"), static_cast<double>(step.lateness->count()) / 1000);
    if (step.outcome != StepOutcome::Running)
        object.insert(QStringLiteral("cap_verdict"), capVerdictKey(step.proof.verdict));
    m_console.json(object);
    sayStep(step);
}

void RunReporter::sayStep(const StepRecord &step)
{
    if (step.outcome == StepOutcome::Running) {
        const QString readBack = step.readBack ? step.readBack->cap.text() : QStringLiteral("not confirmed");
        m_console.say(QStringLiteral("Step %1: %2 for %3 (read back: %4)")
                          .arg(step.index + 1)
                          .arg(step.step.cap.text(), formatDuration(step.step.duration), readBack));
    } else if (step.outcome != StepOutcome::Completed) {
        m_console.say(QStringLiteral("Step %1: %2").arg(step.index + 1).arg(stepOutcomeKey(step.outcome)));
    }
}

void RunReporter::progressed(const RunProgress &progress)
{
    m_console.json({{QStringLiteral("event"), QStringLiteral("progress")},
                    {QStringLiteral("state"), runStateKey(progress.state)},
                    {QStringLiteral("step"), progress.step + 1},
                    {QStringLiteral("steps"), progress.steps},
                    {QStringLiteral("elapsed_s"), static_cast<double>(progress.elapsed.count()) / 1000},
                    {QStringLiteral("remaining_s"), static_cast<double>(progress.remaining.count()) / 1000}});
    if (progress.step >= 0 && progress.state == RunState::Running)
        m_console.status(QStringLiteral("Step %1 of %2, %3 left in the step, %4 in all")
                             .arg(progress.step + 1)
                             .arg(progress.steps)
                             .arg(clockText(progress.stepRemaining), clockText(progress.remaining)));
}

void RunReporter::eventRaised(const Event &event)
{
    m_console.json({{QStringLiteral("event"), QStringLiteral("event")},
                    {QStringLiteral("at"), toIsoString(event.at)},
                    {QStringLiteral("device"), event.device},
                    {QStringLiteral("kind"), event.kind},
                    {QStringLiteral("severity"), severityKey(event.severity)},
                    {QStringLiteral("message"), event.message},
                    {QStringLiteral("data"), event.data}});
    if (event.severity != Severity::Info)
        m_console.say(QStringLiteral("  %1 %2").arg(event.device, event.message));
}

} // namespace castbench
