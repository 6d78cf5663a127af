#include "app/desktop/desktopswitchservice.h"

#include "app/desktop/captrialrun.h"
#include "app/desktop/hostaddress.h"
#include "controllers/contracts/labsecrets.h"
#include "controllers/run/waiting.h"
#include "controllers/switches/capdriverfactory.h"
#include "controllers/switches/guard/guardedcapdriver.h"
#include "controllers/switches/guard/unrestoredcaps.h"
#include "controllers/switches/identifyswitch.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace castbench {

namespace {

constexpr std::chrono::seconds longestFarewell{10};
constexpr quint16 obsPort = 4455;

} // namespace

SwitchWays SwitchWays::standard(Clock &clock, const CapSafety &safety)
{
    SwitchWays ways;
    ways.makeDriver = [&clock](const Switch &device) {
        return makeCapDriver(device, clock);
    };
    ways.makeGuardedDriver = [&clock,
                              safety](const Switch &device,
                                      const Switch &described) -> Expected<std::unique_ptr<CapDriver>> {
        auto driver = makeCapDriver(device, clock);
        if (!driver)
            return driver.error();
        const CapGuarding guarding =
            safety.forRun(described, DesktopSwitchService::tr("Trial of a cap in the lab"));
        return std::unique_ptr<CapDriver>(
            std::make_unique<GuardedCapDriver>(std::move(*driver), device, guarding, clock));
    };
    ways.identify = [&clock](Switch device, std::stop_token stop) {
        return identifySwitch(std::move(device), clock, std::move(stop));
    };
    ways.discover = [&clock](Switch credentials, std::stop_token stop, SwitchFound found) {
        return discoverSwitches(std::move(credentials), clock, std::move(stop), std::move(found));
    };
    ways.journalFolder = safety.journalFolder;
    return ways;
}

DesktopSwitchService::DesktopSwitchService(SwitchWays ways, Clock &clock, SecretStore *secrets,
                                           std::function<bool()> isRunActive, QObject *parent)
    : SwitchService(parent)
    , m_ways(std::move(ways))
    , m_clock(clock)
    , m_secrets(secrets)
    , m_isRunActive(std::move(isRunActive))
{
}

DesktopSwitchService::~DesktopSwitchService()
{
    m_life.request_stop();
    if (!m_trying)
        return;
    QEventLoop loop;
    m_farewell = &loop;
    QTimer::singleShot(longestFarewell, &loop, &QEventLoop::quit);
    loop.exec();
    m_farewell = nullptr;
}

QCoro::Task<Expected<Switch>> DesktopSwitchService::withSecrets(Switch device, SecretStore *secrets)
{
    Lab lab;
    lab.switchDevice = std::move(device);
    if (!secrets || !needsSecretStore(lab))
        co_return Switch(lab.switchDevice);
    auto resolved = co_await resolveSecrets(lab, *secrets);
    if (!resolved)
        co_return resolved.error();
    co_return Switch(resolved->switchDevice);
}

QCoro::Task<Expected<std::shared_ptr<CapDriver>>> DesktopSwitchService::driverOf(Switch device)
{
    const MakeCapDriver make = m_ways.makeDriver;
    const auto resolved = co_await withSecrets(std::move(device), m_secrets);
    if (!resolved)
        co_return resolved.error();
    auto driver = make(*resolved);
    if (!driver)
        co_return driver.error();
    co_return std::shared_ptr<CapDriver>(std::move(*driver));
}

QCoro::Task<Expected<std::vector<FoundSwitch>>> DesktopSwitchService::discover(Switch credentials,
                                                                               std::stop_token stop)
{
    const QPointer<DesktopSwitchService> self(this);
    const auto ask = m_ways.discover;
    CallStop call(stop);
    const std::stop_callback onEnd(m_life.get_token(), [&call] { call.request(); });
    const auto resolved = co_await withSecrets(std::move(credentials), m_secrets);
    if (!resolved)
        co_return resolved.error();
    const SwitchFound tell = [self](const FoundSwitch &found) {
        if (self)
            Q_EMIT self->switchFound(found);
    };
    co_return co_await ask(*resolved, call.token(), tell);
}

QCoro::Task<Expected<FoundSwitch>> DesktopSwitchService::identify(Switch device, std::stop_token stop)
{
    const auto ask = m_ways.identify;
    CallStop call(stop);
    const std::stop_callback onEnd(m_life.get_token(), [&call] { call.request(); });
    const auto resolved = co_await withSecrets(std::move(device), m_secrets);
    if (!resolved)
        co_return resolved.error();
    co_return co_await ask(*resolved, call.token());
}

QCoro::Task<Expected<std::vector<SwitchPort>>> DesktopSwitchService::ports(Switch device,
                                                                           std::stop_token stop)
{
    CallStop call(stop);
    const std::stop_callback onEnd(m_life.get_token(), [&call] { call.request(); });
    const auto driver = co_await driverOf(std::move(device));
    if (!driver)
        co_return driver.error();
    co_return co_await (*driver)->ports(call.token());
}

QCoro::Task<Expected<CapReading>> DesktopSwitchService::read(Switch device, int port, std::stop_token stop)
{
    CallStop call(stop);
    const std::stop_callback onEnd(m_life.get_token(), [&call] { call.request(); });
    const auto driver = co_await driverOf(std::move(device));
    if (!driver)
        co_return driver.error();
    co_return co_await (*driver)->read(port, call.token());
}

QCoro::Task<Expected<MacAddress>> DesktopSwitchService::hostAddress(Broadcaster broadcaster,
                                                                    std::stop_token stop)
{
    CallStop call(stop);
    const std::stop_callback onEnd(m_life.get_token(), [&call] { call.request(); });
    const QString host = broadcaster.obsUrl.host();
    if (host.isEmpty()) {
        co_return Error{
            ErrorCode::NotFound,
            tr("Broadcaster %1 has no OBS address that would tell its computer. Type the network address, or "
               "choose the port yourself.")
                .arg(broadcaster.id),
            {}};
    }
    const auto port = static_cast<quint16>(broadcaster.obsUrl.port(obsPort));
    co_return co_await networkAddressOf(host, port, call.token());
}

QCoro::Task<Expected<CapTrial>> DesktopSwitchService::tryCap(CapTrialRequest request, std::stop_token stop)
{
    if (m_isRunActive()) {
        co_return Error{ErrorCode::Refused, tr("A run has the switch now; try a cap when it is over."), {}};
    }
    if (m_trying) {
        co_return Error{ErrorCode::Refused,
                        tr("A cap is being tried already, or its port gets back what it had. Wait a moment."),
                        {}};
    }
    const QPointer<DesktopSwitchService> self(this);
    m_trying = true;
    auto tried = co_await carryOut(std::move(request), stop);
    if (self)
        self->ended();
    co_return tried;
}

QCoro::Task<Expected<CapTrial>> DesktopSwitchService::carryOut(CapTrialRequest request, std::stop_token stop)
{
    const QPointer<DesktopSwitchService> self(this);
    const auto make = m_ways.makeGuardedDriver;
    Clock &clock = m_clock;
    CallStop call(stop);
    const std::stop_callback onEnd(m_life.get_token(), [&call] { call.request(); });
    const auto resolved = co_await withSecrets(request.device, m_secrets);
    if (!resolved)
        co_return resolved.error();
    auto driver = make(*resolved, request.device);
    if (!driver)
        co_return driver.error();
    const auto progress = [self](TrialPhase phase, const CapTrial &trial) {
        if (self)
            Q_EMIT self->trialProgressed(phase, trial);
    };
    const auto run = std::make_shared<CapTrialRun>(std::move(*driver), request, clock, progress);
    co_return co_await CapTrialRun::carryOut(run, call.token());
}

void DesktopSwitchService::ended()
{
    m_trying = false;
    if (m_farewell)
        m_farewell->quit();
}

QCoro::Task<Expected<CapReading>> DesktopSwitchService::restore(Switch device, int port, std::stop_token stop)
{
    CallStop call(stop);
    const std::stop_callback onEnd(m_life.get_token(), [&call] { call.request(); });
    const CapJournal journal(m_ways.journalFolder);
    const CapJournal::Listing listing = journal.list();
    const QString key = switchPortKey(device, port);
    const auto owed =
        std::find_if(listing.caps.begin(), listing.caps.end(),
                     [&key](const JournalledCap &cap) { return switchPortKey(cap.device, cap.port) == key; });
    // What cannot be understood may be this port's.
    if (owed == listing.caps.end() && !listing.problems.empty())
        co_return Error(listing.problems.front());
    if (owed == listing.caps.end()) {
        co_return Error{
            ErrorCode::NotFound, tr("Nothing is owed to port %1: no program left it capped.").arg(port), {}};
    }
    SecretStore *secrets = m_secrets;
    const ResolveSwitch resolve = [device, secrets](Switch journalled) {
        return withSecrets(withSecretsOf(std::move(journalled), device), secrets);
    };
    UnrestoredCaps unrestored(journal, m_clock, m_ways.makeDriver);
    const JournalledCap cap = *owed;
    co_return co_await unrestored.restore(cap, resolve, call.token());
}

} // namespace castbench
