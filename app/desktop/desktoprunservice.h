#pragma once

#include "app/desktop/desktopparts.h"
#include "app/turnstile.h"
#include "ui/services/runservice.h"

#include <memory>

class QEventLoop;

namespace castbench {

class LabHandOver;
class PreparedRun;
class RunEngine;

/// Runs of the window on the real engine: one prepared run at a time, on the built-in lab or the user's.
class DesktopRunService final : public RunService, private RunObserver
{
    Q_OBJECT

public:
    /// `watch` lets go of the lab's devices while they are needed here; may be nothing.
    DesktopRunService(const DesktopParts &parts, LabHandOver *watch, QObject *parent = nullptr);
    /// A run that is active is aborted; waits, with an event loop, until the switch has its former cap back
    /// (bounded by what the engine allows for that).
    ~DesktopRunService() override;

    QCoro::Task<Expected<std::vector<Finding>>> check(RunRequest request, std::stop_token stop) override;
    Expected<void> start(const RunRequest &request) override;
    bool isActive() const override;
    Expected<void> pause() override;
    Expected<void> resume() override;
    Expected<void> skipStep() override;
    Expected<void> abort() override;
    Expected<void> note(const QString &text) override;
    const RunRecord *record() const override;
    RunProgress progress() const override;
    std::optional<Sample> latest(const SeriesKey &series) const override;

private:
    struct Active;

    void stateChanged(RunState state) override;
    void preflightDone(const std::vector<Finding> &findings) override;
    void stepChanged(const StepRecord &step) override;
    void progressed(const RunProgress &progress) override;
    void eventRaised(const Event &event) override;
    void batchArrived(const SampleBatch &batch) override;

    QCoro::Task<void> carryOut(std::shared_ptr<Active> active);
    QCoro::Task<Expected<RunRecord>> run(std::shared_ptr<Active> active);
    QCoro::Task<Expected<void>> prepare(PreparedRun &prepared, RunRequest request, std::stop_token stop);
    QCoro::Task<Expected<Lab>> startBuiltInLab(Plan plan, QString switchDriver, std::stop_token stop);
    QCoro::Task<Expected<std::vector<Finding>>> lookAt(PreparedRun &prepared, RunRequest request,
                                                       std::stop_token stop);
    void leave();
    /// The engine, or why the user cannot have it now.
    Expected<RunEngine *> engine() const;

    const DesktopParts m_parts;
    LabHandOver *m_watch;
    Turnstile m_turnstile; ///< one preflight or run at a time
    std::stop_source m_checks;
    int m_checking = 0;
    QEventLoop *m_farewell = nullptr; ///< that of the destructor
    std::shared_ptr<Active> m_active;
    std::optional<RunRecord> m_last;
    RunProgress m_lastProgress;
};

} // namespace castbench
