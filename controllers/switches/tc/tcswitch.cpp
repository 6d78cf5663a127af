#include "controllers/switches/tc/tcswitch.h"

#include "controllers/switches/tc/commanderror.h"
#include "controllers/switches/tc/localhost.h"
#include "controllers/switches/tc/portcommands.h"

namespace castbench {

namespace {

std::unique_ptr<tc::CommandHost> makeHost(const TcConfig &config, Clock &clock)
{
    if (config.remote)
        return std::make_unique<tc::SshHost>(*config.remote, clock);
    return std::make_unique<tc::LocalHost>(clock);
}

Expected<QString> configuredInterface(const QStringList &interfaces, int port)
{
    if (port >= 1 && port <= interfaces.size())
        return interfaces.at(port - 1);
    return Error{ErrorCode::NotFound,
                 QStringLiteral("The lab names %1 interfaces of this switch (%2), and no port %3; correct "
                                "\"switch_port\" or \"interfaces\" in the lab.")
                     .arg(QString::number(interfaces.size()), interfaces.join(QStringLiteral(", ")),
                          QString::number(port)),
                 {}};
}

} // namespace

TcSwitch::TcSwitch(const TcConfig &switchConfig, Clock &switchClock)
    : config(switchConfig)
    , clock(switchClock)
    , host(makeHost(switchConfig, switchClock))
{
    QPromise<void> nobody;
    nobody.start();
    nobody.finish();
    last = nobody.future();
}

Error TcSwitch::located(const Error &error, int port) const
{
    return error.within(QStringLiteral("switch %1 port %2").arg(config.device).arg(port));
}

QCoro::Task<Expected<std::vector<tc::CommandResult>>>
runCommands(TcSwitchPtr device, std::vector<tc::HostCommand> commands, std::stop_token stop)
{
    if (commands.empty())
        co_return std::vector<tc::CommandResult>{};
    std::vector<tc::HostCommand> copy = commands;
    auto results = co_await device->host->run(std::move(copy), std::move(stop));
    if (!results)
        co_return results.error();
    if (results->empty())
        co_return Error{ErrorCode::Protocol, QStringLiteral("The computer ran none of the commands."), {}};
    const std::size_t last = results->size() - 1;
    const tc::CommandResult &result = results->back();
    if (result.exitCode != 0 && !commands[last].mayFail)
        co_return tc::commandError(commands[last], result);
    co_return results;
}

Expected<QString> bridgeInterface(const std::vector<tc::Link> &links, int port)
{
    QStringList names;
    QStringList known;
    for (const tc::Link &link : links) {
        if (!link.port)
            continue;
        known << QStringLiteral("%1 (%2)").arg(QString::number(*link.port), link.name);
        if (*link.port == port)
            names << link.name;
    }
    if (names.size() == 1)
        return names.first();
    if (names.isEmpty()) {
        constexpr qsizetype shown = 20;
        const QString all = known.isEmpty() ? QStringLiteral("it has no bridge")
                                            : QStringLiteral("its bridges' ports are ") +
                                                  known.mid(0, shown).join(QStringLiteral(", "));
        return Error{
            ErrorCode::NotFound,
            QStringLiteral("The computer has no bridge port %1; %2. Correct \"switch_port\" in the lab, "
                           "or name the interface there (\"interfaces\").")
                .arg(QString::number(port), all),
            {}};
    }
    return Error{ErrorCode::Refused,
                 QStringLiteral("Several bridges have a port %1 (%2); name the interface in the lab: "
                                "\"interfaces\": [\"%3\"].")
                     .arg(QString::number(port), names.join(QStringLiteral(", ")), names.first()),
                 {}};
}

QCoro::Task<Expected<QString>> interfaceOf(TcSwitchPtr device, int port, std::stop_token stop)
{
    if (!device->config.interfaces.isEmpty())
        co_return configuredInterface(device->config.interfaces, port);
    if (const auto known = device->interfaces.constFind(port); known != device->interfaces.constEnd())
        co_return *known;
    std::vector<tc::HostCommand> ask{tc::snapshotCommands({}).front()};
    const auto results = co_await runCommands(device, std::move(ask), std::move(stop));
    if (!results)
        co_return results.error();
    const auto links = tc::parseLinks(results->front().output);
    if (!links)
        co_return links.error();
    auto name = bridgeInterface(*links, port);
    if (name)
        device->interfaces.insert(port, *name);
    co_return name;
}

QCoro::Task<Expected<tc::PortState>> readState(TcSwitchPtr device, QString interface, std::stop_token stop)
{
    std::vector<tc::HostCommand> commands = tc::snapshotCommands(interface);
    const auto results = co_await runCommands(device, std::move(commands), std::move(stop));
    if (!results)
        co_return results.error();
    const auto snapshot = tc::snapshotFrom(*results);
    if (!snapshot)
        co_return snapshot.error();
    auto state = tc::portState(*snapshot, interface);
    if (!state) {
        device->interfaces.clear();
        co_return Error{
            ErrorCode::Unreachable,
            QStringLiteral("The network interface %1 does not exist, or no longer; connect it, or "
                           "correct the lab's interfaces.")
                .arg(interface),
            {}};
    }
    co_return *state;
}

} // namespace castbench
