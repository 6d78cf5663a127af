#pragma once

#include "app/console.h"
#include "app/simlabprocess.h"
#include "controllers/contracts/clock.h"
#include "controllers/domain/run.h"

#include <qcorotask.h>

#include <memory>
#include <stop_token>

namespace castbench {

class LabAssembly;
class RunEngine;
class SqliteRunStore;
class TruthCheck;
namespace wire {
class NetworkThread;
}

/// Carries out `castbench-cli run`: lab, store and engine together, then table, figure and data.
class RunExperiment
{
public:
    RunExperiment(RunCommand command, Console &console, Clock &clock, wire::NetworkThread &network);
    ~RunExperiment();

    QCoro::Task<ExitCode> carryOut();
    /// The user wants no more: the run ends after restoring the switch.
    void interrupt();

private:
    Expected<void> prepare();
    bool isOnBuiltInLab() const;
    QCoro::Task<Expected<void>> startBuiltInLab();
    QCoro::Task<void> waitForDevices();
    QCoro::Task<Expected<RunRecord>> run();
    QCoro::Task<ExitCode> finish(RunRecord record);
    Expected<void> writeFiles(const RunData &data);

    RunCommand m_command;
    Console &m_console;
    Clock &m_clock;
    wire::NetworkThread &m_network;
    std::stop_source m_stop;
    Plan m_plan;
    Lab m_lab;
    std::unique_ptr<SimlabProcess> m_simlab;
    std::unique_ptr<TruthCheck> m_truth; ///< on the built-in lab only
    std::unique_ptr<SqliteRunStore> m_store;
    std::unique_ptr<LabAssembly> m_assembly;
    std::unique_ptr<RunEngine> m_engine;
};

/// Where runs are kept unless the user says otherwise.
QString defaultDatabasePath();

} // namespace castbench
