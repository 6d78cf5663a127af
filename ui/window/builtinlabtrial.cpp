#include "ui/window/builtinlabtrial.h"

#include "ui/services/labdocument.h"
#include "ui/services/labservice.h"
#include "ui/services/runservice.h"

#include <QPointer>

namespace castbench {

namespace {

const QString trialPlan = QStringLiteral("upload-cap-quick");

} // namespace

BuiltInLabTrial::BuiltInLabTrial(LabDocument &lab, LabService &labService, RunService &runService,
                                 QObject *parent)
    : QObject(parent)
    , m_lab(lab)
    , m_labService(labService)
    , m_runService(runService)
{
    connect(&runService, &RunService::preparing, this, [this](const QString &what) {
        if (m_waitsForRun)
            Q_EMIT busy(what);
    });
    connect(&runService, &RunService::started, this, [this] {
        if (!m_waitsForRun)
            return;
        finish();
        Q_EMIT started();
    });
    const auto giveUp = [this] {
        if (m_waitsForRun)
            finish();
    };
    connect(&runService, &RunService::ended, this, giveUp);
    connect(&runService, &RunService::failed, this, [this, giveUp](const Error &error) {
        const bool isOurs = m_waitsForRun;
        giveUp();
        if (isOurs && error.code != ErrorCode::Cancelled)
            Q_EMIT failed(error);
    });
}

BuiltInLabTrial::~BuiltInLabTrial()
{
    m_stop.request_stop();
}

void BuiltInLabTrial::start()
{
    if (m_busy)
        return;
    if (m_runService.isActive()) {
        Q_EMIT failed({ErrorCode::Refused, tr("A run is under way; wait for its end, or abort it."), {}});
        return;
    }
    m_busy = true;
    m_stop = std::stop_source();
    Q_EMIT busy(tr("Starting the built-in lab …"));
    carryOut(m_stop.get_token());
}

void BuiltInLabTrial::cancel()
{
    if (m_waitsForRun) {
        // Refused only where there is nothing left to abort.
        (void)m_runService.abort();
        return;
    }
    m_stop.request_stop();
}

QCoro::Task<void> BuiltInLabTrial::carryOut(std::stop_token stop)
{
    const QPointer<BuiltInLabTrial> self(this);
    const Expected<BuiltInLab> started = co_await m_labService.startBuiltInLab(QString(), stop);
    if (!self)
        co_return;
    if (stop.stop_requested() || !started) {
        finish();
        if (!started && started.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(started.error());
        co_return;
    }
    m_lab.openBuiltIn(started->lab);
    RunRequest request;
    const auto plan = loadPlan(trialPlan);
    if (!plan) {
        finish();
        Q_EMIT failed(plan.error());
        co_return;
    }
    request.plan = *plan;
    request.lab = started->lab;
    request.builtInLab = true;
    m_waitsForRun = true;
    if (const auto begun = m_runService.start(request); !begun) {
        finish();
        Q_EMIT failed(begun.error());
    }
}

void BuiltInLabTrial::finish()
{
    m_busy = false;
    m_waitsForRun = false;
    Q_EMIT busy({});
}

} // namespace castbench
