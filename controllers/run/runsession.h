#pragma once

#include "controllers/run/capwatch.h"
#include "controllers/run/devicecrew.h"
#include "controllers/run/losspolicy.h"
#include "controllers/run/runjournal.h"
#include "controllers/run/runsetup.h"
#include "controllers/run/steprunner.h"

#include <memory>
#include <optional>

namespace castbench {

/// One run from preflight to restored lab. Held by its engine and by its own coroutines: those still find
/// it when the engine is gone, but nothing of the lab is touched any more then.
class RunSession : public std::enable_shared_from_this<RunSession>
{
public:
    explicit RunSession(RunSetup setup);

    /// The whole run; `self` keeps the session until it has ended.
    QCoro::Task<RunRecord> run(std::shared_ptr<RunSession> self);
    Expected<void> pause();
    Expected<void> resume();
    Expected<void> skipStep();
    Expected<void> abort();
    void note(const QString &text);
    void setSourceClock(const QString &source, const ClockReading &reading);
    /// The engine is going away. The switch is asked once more to take its former value back.
    void abandon();

    RunJournal &journal()
    {
        return m_journal;
    }
    StepRunner &steps()
    {
        return m_steps;
    }

private:
    QCoro::Task<Expected<void>> prepare();
    QCoro::Task<Expected<void>> clear();
    QCoro::Task<Expected<void>> readFormer();
    QCoro::Task<Expected<void>> startDevices();
    QCoro::Task<Expected<void>> perform();
    void leave(const Expected<void> &outcome);
    QCoro::Task<void> restore();
    QCoro::Task<void> restoreSwitch();
    void switchRestored(const Expected<CapReading> &reading);
    QCoro::Task<void> finish();
    QCoro::Task<Expected<void>> flush();

    QCoro::Task<Expected<RunId>> enter();
    QCoro::Task<Expected<RunId>> takeOver();
    void goOn();
    void noteDowntimes();
    void noteResumed(const QJsonObject &formerVersions);
    void settleDowntimes();
    QCoro::Task<void> giveBack();
    /// A run that was to be resumed did not come to its next step: it stays as it was.
    bool staysCutOff() const
    {
        return m_setup.resumed && !m_performing;
    }

    void fail(const Error &error);
    void stopSoon();
    bool mayPrepare() const;
    void batchArrived(const SampleBatch &batch);
    void mendStream(const SampleBatch &batch);
    void storageChanged(const std::optional<Error> &error);
    void tick();
    void scheduleTick(SteadyTime at);
    void lookAtClock();
    void lookAtStorage();
    void collectVersions();

    const RunSetup m_setup;
    RunJournal m_journal;
    CapWatch m_watch;
    StepRunner m_steps;
    DeviceCrew m_crew;
    LossPolicy m_losses;
    Downtimes m_downtimes;
    std::vector<Finding> m_findings;
    std::optional<CapReading> m_found; ///< at the port, where that is not its former cap
    bool m_taken = false;              ///< the run to be resumed is this program's
    bool m_performing = false;         ///< the first step was planned
    bool m_owesRestoring = false;      ///< the switch was left as the run had set it, for all that is known
    UtcTime m_since;                   ///< reference time of the first step's planned start, here
    bool m_gone = false;               ///< the engine does not exist any more
    bool m_aborted = false;
    std::optional<Error> m_failure; ///< the first one
    QJsonObject m_switchVersions;
    std::stop_source m_stop;   ///< the experiment and whatever prepares it
    std::stop_source m_hurry;  ///< late deliveries
    std::stop_source m_giveUp; ///< restoring; only when the engine goes away
    std::unique_ptr<Timer> m_stopTimer;
    std::unique_ptr<Timer> m_tick;
};

} // namespace castbench
