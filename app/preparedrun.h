#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/run.h"
#include "controllers/run/runengine.h"
#include "controllers/switches/guard/guardedport.h"

#include <QStringList>
#include <qcorotask.h>

#include <functional>
#include <memory>
#include <stop_token>

namespace castbench {

class CapAttendant;
class LabAssembly;
class PairingBook;
class SqliteRunStore;
namespace wire {
class NetworkThread;
}

/// One run from the opening of its database to its closing, with everything that it needs in between: the
/// store, the lab's devices, the engine. In that order: openStore(), assemble(), waitForDevices(), then
/// check() or the engine's start(), and close(). Must outlive its own coroutines.
class PreparedRun
{
public:
    /// `attendant` is asked where a person sets the caps; it outlives the run, and may be nothing.
    PreparedRun(Clock &clock, wire::NetworkThread &network, CapAttendant *attendant);
    ~PreparedRun();
    PreparedRun(const PreparedRun &) = delete;
    PreparedRun &operator=(const PreparedRun &) = delete;

    /// Where runs are kept unless the user says otherwise.
    static QString defaultDatabasePath();

    /// Makes the database and its folder where there are none.
    /// Errors: those of makeFolder() and SqliteRunStore::open().
    QCoro::Task<Expected<void>> openStore(QString database);
    /// Makes the objects that talk to the lab, and the engine. `name` of the run may be empty. `guarding` as
    /// for LabAssembly::make(); `resumed`: the run that goes on, whose plan `plan` is.
    /// Errors: those of experimentOfKind() and LabAssembly::make().
    Expected<void> assemble(const Plan &plan, const Lab &lab, const QString &name, PairingBook &book,
                            const std::optional<CapGuarding> &guarding = {},
                            std::optional<CutOffRun> resumed = {});
    /// The lab's devices; after assemble().
    LabAssembly &assembly()
    {
        return *m_assembly;
    }
    RunEngine &engine()
    {
        return *m_engine;
    }
    bool hasEngine() const
    {
        return m_engine != nullptr;
    }
    /// Waits until castbench-probe is connected from every device that has one; goes on without after two
    /// minutes, or when `stop` is requested. `missing` is called with the devices that are waited for, at
    /// first and whenever they change, with none at last; not at all where none is missing.
    QCoro::Task<void> waitForDevices(std::function<void(const QStringList &)> missing, std::stop_token stop);
    /// Looks at plan, store and devices, as the engine does before it begins. Errors: Cancelled.
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop);
    /// Lets go of engine and devices, and closes the database: everything is durable then, and the lab's
    /// ports are free.
    QCoro::Task<void> close();

private:
    RunSetup setup(const Plan &plan, const Lab &lab, const Experiment &experiment, const QString &name);

    Clock &m_clock;
    wire::NetworkThread &m_network;
    CapAttendant *m_attendant;
    QString m_database;
    std::unique_ptr<SqliteRunStore> m_store;
    std::unique_ptr<LabAssembly> m_assembly;
    std::unique_ptr<RunSetup> m_setup; ///< for check()
    std::unique_ptr<RunEngine> m_engine;
};

} // namespace castbench
