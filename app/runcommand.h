#pragma once

#include "app/builtinlabhost.h"
#include "app/console.h"
#include "app/pairingbook.h"
#include "controllers/contracts/clock.h"
#include "controllers/domain/run.h"
#include "controllers/run/cutoffrun.h"

#include <qcorotask.h>

#include <memory>
#include <stop_token>

namespace castbench {

class ConsoleAttendant;
class PreparedRun;
class TruthCheck;
namespace wire {
class NetworkThread;
}

/// Carries out `castbench-cli run` and `resume`: lab, store and engine together, then table, figure and data.
class RunExperiment
{
public:
    RunExperiment(RunCommand command, Console &console, Clock &clock, wire::NetworkThread &network);
    ~RunExperiment();

    QCoro::Task<ExitCode> carryOut();
    /// The user wants no more: the run ends after restoring the switch.
    void interrupt();

private:
    QCoro::Task<Expected<void>> prepare();
    Expected<void> choosePlan();
    Expected<void> chooseRun();
    QCoro::Task<Expected<void>> prepareLab();
    bool isOnBuiltInLab() const;
    QCoro::Task<Expected<void>> startBuiltInLab();
    QCoro::Task<Expected<RunRecord>> run();
    QCoro::Task<ExitCode> finish(RunRecord record);
    Expected<void> writeFiles(const RunData &data);

    RunCommand m_command;
    Console &m_console;
    Clock &m_clock;
    wire::NetworkThread &m_network;
    std::stop_source m_stop;
    Plan m_plan;
    std::optional<CutOffRun> m_resumed; ///< the run that goes on
    Lab m_lab;
    Switch m_described; ///< as in the lab's file: with references to its secrets
    BuiltInLabHost m_builtInLab;
    PairingBook m_pairings;
    std::unique_ptr<TruthCheck> m_truth;           ///< on the built-in lab only
    std::unique_ptr<ConsoleAttendant> m_attendant; ///< nothing: nobody can be asked
    std::unique_ptr<PreparedRun> m_run;
};

} // namespace castbench
