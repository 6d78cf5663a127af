#include "controllers/switches/tc/commanderror.h"
#include "controllers/switches/tc/hosttables.h"
#include "controllers/switches/tc/portcommands.h"
#include "controllers/switches/tc/tcswitch.h"

#include <qcorofuture.h>

#include <algorithm>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t maximumHosts = 64; // SwitchPort::hosts
constexpr qint64 kbpsPerMbps = 1000;

QString firstLine(const QByteArray &output)
{
    return QString::fromUtf8(output.left(200)).section(u'\n', 0, 0).trimmed();
}

std::vector<tc::HostCommand> tableCommands(const std::vector<tc::Link> &links)
{
    QStringList speeds{u"grep"_s, u"-sH"_s, u"."_s};
    for (const tc::Link &link : links)
        speeds << u"/sys/class/net/%1/speed"_s.arg(link.name);
    return {
        {{u"bridge"_s, u"-j"_s, u"fdb"_s, u"show"_s}, true, false},
        {{u"ip"_s, u"-j"_s, u"neigh"_s, u"show"_s}, true, false},
        {{u"lldpctl"_s, u"-f"_s, u"json"_s}, true, true},
        {speeds, true, false},
    };
}

/// What the computer's tables tell of its ports; a table that it does not have tells nothing.
struct Tables
{
    explicit Tables(const std::vector<tc::CommandResult> &results)
    {
        if (results.size() != 4)
            return;
        forwarding = tc::parseForwarding(results[0].output, offloaded).value_or(tc::HostTable());
        neighbours = tc::parseNeighbours(results[1].output).value_or(tc::HostTable());
        lldp = tc::parseLldp(results[2].output);
        speeds = tc::parseSpeeds(results[3].output);
    }
    std::set<QString> offloaded;
    tc::HostTable forwarding;
    tc::HostTable neighbours;
    QHash<QString, QString> lldp;
    QHash<QString, qint64> speeds;
};

SwitchPort portFrom(int number, const tc::Link &link, const Tables &tables)
{
    SwitchPort port;
    port.number = number;
    port.name = link.name;
    port.alias = link.alias;
    port.up = link.up;
    if (link.up && tables.speeds.contains(link.name))
        port.speedKbps = tables.speeds.value(link.name) * kbpsPerMbps;
    const std::set<MacAddress> hosts =
        link.port ? tables.forwarding.value(link.name) : tables.neighbours.value(link.name);
    port.hostCount = static_cast<int>(hosts.size());
    const std::size_t kept = std::min(hosts.size(), maximumHosts);
    port.hosts.assign(hosts.begin(), std::next(hosts.begin(), static_cast<std::ptrdiff_t>(kept)));
    port.neighbour = tables.lldp.value(link.name);
    return port;
}

std::vector<SwitchPort> portsFrom(const std::vector<tc::Link> &links, const QStringList &interfaces,
                                  const Tables &tables)
{
    std::vector<SwitchPort> ports;
    for (int i = 0; i < interfaces.size(); ++i) {
        if (const tc::Link *link = tc::findLink(links, interfaces.at(i)))
            ports.push_back(portFrom(i + 1, *link, tables));
    }
    if (interfaces.isEmpty()) {
        for (const tc::Link &link : links) {
            if (link.port)
                ports.push_back(portFrom(*link.port, link, tables));
        }
    }
    const auto byNumber = [](const SwitchPort &a, const SwitchPort &b) {
        return a.number < b.number;
    };
    std::stable_sort(ports.begin(), ports.end(), byNumber);
    return ports;
}

/// Port numbers say nothing where several bridges use the same.
Expected<void> checkNumbers(const std::vector<tc::Link> &links, const QStringList &interfaces)
{
    if (!interfaces.isEmpty())
        return {};
    for (const tc::Link &link : links) {
        if (!link.port)
            continue;
        const auto name = bridgeInterface(links, *link.port);
        if (!name)
            return name.error();
    }
    return {};
}

class Findings
{
public:
    explicit Findings(QString device)
        : m_device(std::move(device))
    {
    }
    void add(Severity severity, const QString &check, const QString &message, const QString &remedy = {})
    {
        m_all.push_back({severity, m_device, check, message, remedy});
    }
    void fail(const QString &check, const Error &error)
    {
        // The message names the remedy.
        add(Severity::Error, check, error.text());
    }
    std::vector<Finding> take()
    {
        return std::move(m_all);
    }

private:
    QString m_device;
    std::vector<Finding> m_all;
};

void judgePort(Findings &findings, int port, const tc::PortState &state, const Tables &tables)
{
    const QString check = u"switch port"_s;
    const QString name = state.link.name;
    if (!state.link.up)
        findings.add(Severity::Error, check, u"Port %1 (%2) is not up."_s.arg(QString::number(port), name),
                     u"Connect the broadcaster's computer to it, or correct \"switch_port\" in the lab."_s);
    else
        findings.add(Severity::Info, check, u"Port %1 (%2) is up."_s.arg(QString::number(port), name));
    const bool inHardware = state.link.kind == "dsa"_L1 || tables.offloaded.contains(name);
    if (inHardware)
        findings.add(
            Severity::Warning, check,
            u"%1 is a port of a switch chip, which may forward past the cap."_s.arg(name),
            u"Try a cap and compare with the measured rate; if it does not hold, take the port out of the "
            "bridge or switch hardware forwarding off."_s);
}

void judgeCap(Findings &findings, const tc::PortState &state)
{
    const QString check = u"upload cap"_s;
    const auto setting = tc::settingOf(state);
    if (!setting) {
        findings.fail(check, setting.error());
        return;
    }
    if (setting->rateBits)
        findings.add(Severity::Warning, check,
                     u"%1 is capped to %2 by Castbench already, and will be again after the run."_s.arg(
                         state.link.name, setting->cap().text()),
                     u"Restore the port first if that cap was left behind."_s);
    else
        findings.add(Severity::Info, check, u"%1 is not capped."_s.arg(state.link.name));
    if (state.hasLeftovers() || !state.orphans.isEmpty())
        findings.add(
            Severity::Info, check,
            u"Parts of a cap that an earlier Castbench left are there; they are removed when the port is "
            "restored."_s);
}

/// Is the right to change something there? The commands themselves change nothing.
std::vector<tc::HostCommand> rightsCommands()
{
    return {{{u"tc"_s, u"-V"_s}, false, true}, {{u"ip"_s, u"-V"_s}, false, true}};
}

} // namespace

QCoro::Task<Expected<SwitchIdentity>> identifyTcSwitch(TcSwitchPtr device, std::stop_token stop)
{
    const TcTurn turn(*device);
    co_await turn.before();
    std::vector<tc::HostCommand> commands{
        {{u"uname"_s, u"-srm"_s}, false, false},
        {{u"uname"_s, u"-n"_s}, false, false},
        {{u"cat"_s, u"/tmp/sysinfo/model"_s}, true, false}, // OpenWrt
        {{u"cat"_s, u"/sys/class/dmi/id/product_name"_s}, true, false},
    };
    const auto results = co_await runCommands(device, std::move(commands), std::move(stop));
    if (!results)
        co_return results.error().within(QStringLiteral("switch %1").arg(device->config.device));
    SwitchIdentity identity{firstLine((*results)[0].output), firstLine((*results)[1].output), {}};
    for (std::size_t i = 2; i < results->size() && identity.model.isEmpty(); ++i)
        identity.model = firstLine((*results)[i].output);
    co_return identity;
}

QCoro::Task<Expected<std::vector<SwitchPort>>> listTcPorts(TcSwitchPtr device, std::stop_token stop)
{
    const TcTurn turn(*device);
    co_await turn.before();
    const QString where = QStringLiteral("switch %1").arg(device->config.device);
    std::vector<tc::HostCommand> ask{tc::snapshotCommands({}).front()};
    const auto answer = co_await runCommands(device, std::move(ask), stop);
    if (!answer)
        co_return answer.error().within(where);
    const auto links = tc::parseLinks(answer->front().output);
    if (!links)
        co_return links.error().within(where);
    const auto numbered = checkNumbers(*links, device->config.interfaces);
    if (!numbered)
        co_return numbered.error().within(where);
    std::vector<tc::HostCommand> commands = tableCommands(*links);
    const auto results = co_await runCommands(device, std::move(commands), stop);
    if (!results)
        co_return results.error().within(where);
    co_return portsFrom(*links, device->config.interfaces, Tables(*results));
}

QCoro::Task<Expected<std::vector<Finding>>> checkTcSwitch(TcSwitchPtr device, int port, std::stop_token stop)
{
    device->host->allowLogin();
    Findings findings(device->config.device);
    const auto identity = co_await identifyTcSwitch(device, stop);
    if (!identity) {
        if (identity.error().code == ErrorCode::Cancelled)
            co_return identity.error();
        findings.fail(u"switch answers"_s, identity.error());
        co_return findings.take();
    }
    findings.add(Severity::Info, u"switch answers"_s,
                 u"%1 (%2)"_s.arg(identity->name, identity->description));

    const TcTurn turn(*device);
    co_await turn.before();
    std::vector<tc::HostCommand> rights = rightsCommands();
    const auto allowed = co_await runCommands(device, std::move(rights), stop);
    if (allowed)
        findings.add(Severity::Info, u"rights"_s, firstLine(allowed->front().output));
    else
        findings.fail(u"rights"_s, allowed.error());

    const auto interface = co_await interfaceOf(device, port, stop);
    if (!interface) {
        findings.fail(u"switch port"_s, interface.error());
        co_return findings.take();
    }
    const auto state = co_await readState(device, *interface, stop);
    if (!state) {
        findings.fail(u"switch port"_s, state.error());
        co_return findings.take();
    }
    std::vector<tc::HostCommand> tables = tableCommands({state->link});
    const auto results = co_await runCommands(device, std::move(tables), stop);
    judgePort(findings, port, *state, Tables(results.value_or(std::vector<tc::CommandResult>())));
    judgeCap(findings, *state);
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The check was cancelled."),
                        device->config.device};
    co_return findings.take();
}

} // namespace castbench
