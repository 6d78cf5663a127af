#pragma once

#include "controllers/contracts/probe.h"
#include "controllers/domain/lab.h"
#include "controllers/domain/plan.h"
#include "controllers/domain/run.h"
#include "controllers/run/runobserver.h"

#include <QObject>
#include <qcorotask.h>

#include <optional>
#include <stop_token>
#include <vector>

namespace castbench {

/// What is to be run, and on what.
struct RunRequest
{
    Plan plan;
    Lab lab; ///< not looked at where `builtInLab`
    bool builtInLab = false;
    QString name; ///< of the run, for people; empty: the plan's title
    /// A run that was cut off and goes on. Its plan, name and, where it was made there, the built-in lab are
    /// those that are stored; `lab` must be the one that it was begun on.
    std::optional<RunId> resumed{};
};

/// Carries out one run at a time. All calls and signals on the window's thread; nothing blocks.
class RunService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks at everything the run needs without changing it: plan, then every device at the same time.
    /// Errors: those of the lab (a secret that cannot be read, a port in use, the built-in lab does not
    /// start), Cancelled. Devices that do not answer are findings.
    virtual QCoro::Task<Expected<std::vector<Finding>>> check(RunRequest request, std::stop_token stop) = 0;

    /// Begins a run; what becomes of it is told by signals, ended() or failed() last.
    /// Errors: Refused (a run is active), InvalidInput.
    virtual Expected<void> start(const RunRequest &request) = 0;
    /// From start() to ended() or failed().
    virtual bool isActive() const = 0;

    /// As RunEngine's. Errors: Refused, with a sentence for the user.
    virtual Expected<void> pause() = 0;
    virtual Expected<void> resume() = 0;
    virtual Expected<void> skipStep() = 0;
    virtual Expected<void> abort() = 0;
    virtual Expected<void> note(const QString &text) = 0;

    /// The run as it stands; the last one's after it ended. Nothing before the first.
    virtual const RunRecord *record() const = 0;
    virtual RunProgress progress() const = 0;
    /// The newest sample of a series of the active run.
    virtual std::optional<Sample> latest(const SeriesKey &series) const = 0;

Q_SIGNALS:
    /// What goes on before the engine takes over: "Starting the built-in lab …". For people.
    void preparing(const QString &what);
    /// Devices that have no probe connected yet, with what to type there.
    void waitingForDevices(const QStringList &devices);
    /// The engine took over. The record has its plan, lab and steps.
    void started(const castbench::RunRecord &record);
    void stateChanged(castbench::RunState state);
    void preflightDone(const std::vector<castbench::Finding> &findings);
    void stepChanged(const castbench::StepRecord &step);
    void progressed(const castbench::RunProgress &progress);
    void eventRaised(const castbench::Event &event);
    void batchArrived(const castbench::SampleBatch &batch);
    /// The run is over and durable, however it went: see state, restored and failure of the record.
    void ended(const castbench::RunRecord &record);
    /// There was no run, or it could not be stored. Nothing is changed on the switch.
    void failed(const castbench::Error &error);
};

} // namespace castbench
