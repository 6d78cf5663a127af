#pragma once

#include "controllers/contracts/experiment.h"
#include "controllers/run/capkeeper.h"
#include "controllers/run/capwatch.h"
#include "controllers/run/runobserver.h"
#include "controllers/run/runschedule.h"
#include "controllers/run/runsetup.h"
#include "controllers/run/waiting.h"

#include <functional>
#include <memory>

namespace castbench {

class RunJournal;

/// What an experiment holds in its hands: carries its steps out at their planned instants and keeps their
/// records.
class StepRunner final : public ExperimentRun
{
public:
    /// `capFailed` is called with the error when a step's cap could not be set at its start. All outlive the
    /// runner.
    StepRunner(const RunSetup &setup, RunJournal &journal, CapWatch &watch,
               std::function<void(const Error &)> capFailed);

    /// Plans the first step that is still to be carried out for `at` and all others after it.
    void begin(SteadyTime at);
    void pause();
    void resume();
    /// Ends the present step; later ones move earlier. Errors: Refused where no step is under way.
    Expected<void> skip();
    /// Lets every wait of the experiment come back with Cancelled; the switch is not asked again.
    void stop();
    /// Comes back when no call to the switch is under way.
    QCoro::Task<void> settle();
    /// Marks a step that is under way as interrupted.
    void interrupt();
    /// True once the switch was asked to change its cap.
    bool hasWritten() const
    {
        return m_keeper && m_keeper->hasWritten();
    }
    RunProgress progress() const;

    const Plan &plan() const override
    {
        return m_setup.plan;
    }
    int firstStep() const override
    {
        return m_firstStep;
    }
    QCoro::Task<Expected<void>> beginStep(int index) override;
    QCoro::Task<Expected<void>> applyCap(Cap cap) override;
    QCoro::Task<Expected<void>> endStep() override;
    void note(const QString &kind, const QString &message) override;

private:
    enum class CapState { NotWanted, Asked, Set, Failed };

    StepRecord &step();
    void replan(int first);
    void capAnswered(const Cap &wanted, const Expected<CapReading> &answer);
    void capSet(const Cap &wanted, const CapReading &reading);
    void capNotSet(const Cap &wanted, const Error &error);
    void markBegun(int index);
    void markEnded(StepOutcome outcome);
    QCoro::Task<void> waitForEnd();
    bool isOver() const;

    const RunSetup &m_setup;
    RunJournal &m_journal;
    CapWatch &m_watch;
    std::function<void(const Error &)> m_capFailed;
    RunSchedule m_schedule;
    std::shared_ptr<CapKeeper> m_keeper;
    Wakeup m_wakeup;
    bool m_begun = false;
    bool m_stopped = false;
    int m_firstStep = 0;
    int m_step = -1; ///< the step begun last
    bool m_inStep = false;
    bool m_skipped = false;
    SteadyTime m_firstStart;
    SteadyTime m_plannedStart; ///< of the present step
    CapState m_cap = CapState::NotWanted;
    Cap m_wanted;
};

} // namespace castbench
