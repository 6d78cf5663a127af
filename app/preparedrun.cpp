#include "app/preparedrun.h"

#include "app/devicewait.h"
#include "app/labassembly.h"
#include "controllers/domain/savefile.h"
#include "controllers/experiments/experimentregistry.h"
#include "controllers/run/preflight.h"
#include "controllers/storage/sqliterunstore.h"
#include "probes/wire/networkthread.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <qcorofuture.h>

namespace castbench {

namespace {

constexpr seconds deviceWait{120};

} // namespace

PreparedRun::PreparedRun(Clock &clock, wire::NetworkThread &network, CapAttendant *attendant)
    : m_clock(clock)
    , m_network(network)
    , m_attendant(attendant)
{
}

PreparedRun::~PreparedRun() = default;

QString PreparedRun::defaultDatabasePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("castbench.db"));
}

QCoro::Task<Expected<void>> PreparedRun::openStore(QString database)
{
    if (const auto made = makeFolder(QFileInfo(database).absolutePath()); !made)
        co_return made;
    auto store = co_await SqliteRunStore::openLater(database);
    if (!store)
        co_return store.error();
    m_database = database;
    m_store = std::move(*store);
    co_return Expected<void>{};
}

Expected<void> PreparedRun::assemble(const Plan &plan, const Lab &lab, const QString &name, PairingBook &book,
                                     const std::optional<CapGuarding> &guarding,
                                     std::optional<CutOffRun> resumed)
{
    const auto experiment = experimentOfKind(plan.kind);
    if (!experiment)
        return experiment.error();
    auto assembly = LabAssembly::make(lab, plan, m_clock, m_network, book, guarding, m_attendant);
    if (!assembly)
        return assembly.error();
    m_assembly = std::move(*assembly);
    m_setup = std::make_unique<RunSetup>(setup(plan, lab, *experiment, name));
    m_setup->resumed = std::move(resumed);
    m_engine = std::make_unique<RunEngine>(*m_setup);
    return {};
}

RunSetup PreparedRun::setup(const Plan &plan, const Lab &lab, const Experiment &experiment,
                            const QString &name)
{
    RunSetup setup{.plan = plan,
                   .lab = lab,
                   .experiment = experiment,
                   .clock = m_clock,
                   .reference = m_assembly->reference(),
                   .store = *m_store};
    setup.driver = m_assembly->driver();
    setup.port = m_assembly->port();
    setup.stream = m_assembly->stream();
    setup.probes = m_assembly->probes();
    setup.storeFolder = QFileInfo(m_database).absolutePath();
    setup.name = name;
    return setup;
}

QCoro::Task<void> PreparedRun::waitForDevices(std::function<void(const QStringList &)> missing,
                                              std::stop_token stop)
{
    return castbench::waitForDevices(*m_assembly, m_clock, deviceWait, {}, std::move(missing),
                                     std::move(stop));
}

QCoro::Task<Expected<std::vector<Finding>>> PreparedRun::check(std::stop_token stop)
{
    std::vector<Finding> findings = preflight::checkPlan(*m_setup);
    const auto devices = co_await preflight::checkDevices(*m_setup, stop);
    if (!devices)
        co_return devices.error();
    findings.insert(findings.end(), devices->begin(), devices->end());
    co_return findings;
}

QCoro::Task<void> PreparedRun::close()
{
    m_engine.reset();
    m_setup.reset();
    m_assembly.reset();
    co_await m_network.settled();
    if (!m_store)
        co_return;
    co_await m_store->close();
    m_store.reset();
}

} // namespace castbench
