#include "ui/window/servicelog.h"

#include "controllers/contracts/clock.h"
#include "ui/models/logmodel.h"
#include "ui/services/runservice.h"
#include "ui/text/coretext.h"
#include "ui/text/wording.h"
#include "ui/window/qtmessages.h"

namespace castbench {

namespace {

const QString runSource = QStringLiteral("run");
const QString programSource = QStringLiteral("program");
const QString labSource = QStringLiteral("lab");

} // namespace

ServiceLog::ServiceLog(LogModel &model, LabService &lab, RunService &run, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_clock(clock)
{
    watchLab(lab);
    watchRun(run);
    auto *messages = new QtMessages(this);
    connect(messages, &QtMessages::messageArrived, this,
            [this](Severity severity, const QString &category, const QString &text) {
                write(severity, category == QLatin1StringView("default") ? programSource : category, text);
            });
}

void ServiceLog::write(Severity severity, const QString &source, const QString &text)
{
    m_model.append({m_clock.utcNow(), severity, source, text});
}

void ServiceLog::watchLab(LabService &lab)
{
    connect(&lab, &LabService::failed, this,
            [this](const Error &error) { write(Severity::Error, labSource, coreText(error.text())); });
    connect(&lab, &LabService::healthChanged, this, &ServiceLog::logHealth);
    connect(&lab, &LabService::viewerLinked, this, [this](const QString &viewer, bool linked) {
        write(Severity::Info, viewer,
              linked ? tr("The device's probe is connected.") : tr("The device's probe is not connected."));
    });
}

void ServiceLog::watchRun(RunService &run)
{
    connect(&run, &RunService::preparing, this,
            [this](const QString &what) { write(Severity::Info, runSource, what); });
    connect(&run, &RunService::waitingForDevices, this, [this](const QStringList &devices) {
        if (!devices.isEmpty())
            write(Severity::Warning, runSource,
                  tr("Waiting for the probes of: %1").arg(devices.join(QStringLiteral(", "))));
    });
    connect(&run, &RunService::started, this, [this] { m_steps.clear(); });
    connect(&run, &RunService::stateChanged, this, &ServiceLog::logState);
    connect(&run, &RunService::preflightDone, this, &ServiceLog::logFindings);
    connect(&run, &RunService::stepChanged, this, &ServiceLog::logStep);
    connect(&run, &RunService::eventRaised, this, [this](const Event &event) {
        write(event.severity, event.device.isEmpty() ? runSource : event.device,
              event.message.isEmpty() ? wording::eventKind(event.kind) : wording::eventMessage(event));
    });
    connect(&run, &RunService::ended, this, &ServiceLog::logEnd);
    connect(&run, &RunService::failed, this,
            [this](const Error &error) { write(Severity::Error, runSource, coreText(error.text())); });
}

void ServiceLog::logHealth(const DeviceHealth &health)
{
    const auto former = m_seen.find(health.device);
    if (health.reachability == Reachability::Unknown || health.reachability == Reachability::Checking ||
        (former != m_seen.end() && former->second == health.reachability))
        return;
    m_seen[health.device] = health.reachability;
    if (health.reachability == Reachability::Reachable)
        write(Severity::Info, health.device, tr("The device answers."));
    else
        logFindings(health.findings);
}

void ServiceLog::logFindings(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Info)
            continue;
        const QString text =
            QStringLiteral("%1: %2 %3")
                .arg(coreText(finding.check), coreText(finding.message), coreText(finding.remedy));
        write(finding.severity, finding.device.isEmpty() ? runSource : finding.device, text.trimmed());
    }
}

void ServiceLog::logState(RunState state)
{
    write(state == RunState::Failed ? Severity::Error : Severity::Info, runSource,
          tr("State of the run: %1").arg(wording::runState(state)));
}

void ServiceLog::logStep(const StepRecord &step)
{
    const auto former = m_steps.find(step.index);
    if (step.outcome == StepOutcome::Planned || (former != m_steps.end() && former->second == step.outcome))
        return;
    m_steps[step.index] = step.outcome;
    const QString text = tr("Step %1, %2: %3")
                             .arg(wording::number(step.index + 1, 0), wording::step(step.step),
                                  wording::stepOutcome(step.outcome));
    write(step.note.isEmpty() ? Severity::Info : Severity::Warning, runSource,
          step.note.isEmpty() ? text : QStringLiteral("%1. %2").arg(text, coreText(step.note)));
}

void ServiceLog::logEnd(const RunRecord &record)
{
    if (!record.failure.isEmpty())
        write(Severity::Error, runSource, coreText(record.failure));
    if (record.restored)
        write(Severity::Info, runSource, tr("The switch has its former setting again."));
}

} // namespace castbench
