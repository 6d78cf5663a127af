#include "app/switchcommands.h"

#include "app/secrets/chosensecretstore.h"
#include "controllers/contracts/capdriver.h"
#include "controllers/domain/lab.h"
#include "controllers/domain/text.h"
#include "controllers/exports/texttable.h"
#include "controllers/switches/capdriverfactory.h"
#include "controllers/switches/discoverswitches.h"
#include "controllers/switches/guard/guardedcapdriver.h"
#include "controllers/switches/guard/unrestoredcaps.h"
#include "controllers/switches/identifyswitch.h"
#include "controllers/switches/switchport.h"

#include <memory>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

ExitCode fail(Console &console, const Error &error)
{
    console.error(error);
    return exitCodeFor(error);
}

bool writes(SwitchAction action)
{
    return action == SwitchAction::Set || action == SwitchAction::Restore;
}

/// Nobody else has to ask for the secrets: the command line has them.
QCoro::Task<Expected<Switch>> alreadyResolved(Switch device)
{
    co_return device;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject foundObject(const FoundSwitch &found)
{
    return {{u"event"_s, u"switch"_s},
            {u"address"_s, found.address.text()},
            {u"driver"_s, orNull(found.driver)},
            {u"profile"_s, orNull(found.profile)},
            {u"model"_s, orNull(found.model)},
            {u"name"_s, orNull(found.name)},
            {u"firmware"_s, orNull(found.firmware)},
            {u"recognised"_s, orNull(found.recognised)},
            {u"mac"_s, found.mac ? QJsonValue(found.mac->text()) : QJsonValue()},
            {u"ports"_s, found.ports > 0 ? QJsonValue(found.ports) : QJsonValue()}};
}

void printSwitches(const std::vector<FoundSwitch> &switches, Console &console)
{
    TextTable table;
    for (const auto &column : {u"address"_s, u"model"_s, u"name"_s, u"driver"_s, u"profile"_s, u"ports"_s})
        table.addColumn(column);
    for (const FoundSwitch &found : switches) {
        console.json(foundObject(found));
        table.addRow({found.address.text(), found.model, found.name, found.driver, found.profile,
                      found.ports > 0 ? QString::number(found.ports) : QString()});
    }
    console.result(table.text());
    for (const FoundSwitch &found : switches) {
        if (!found.recognised.isEmpty())
            console.say(u"%1: %2"_s.arg(found.address.text(), found.recognised));
    }
}

QString stateText(const SwitchPort &port)
{
    if (!port.up)
        return {};
    return *port.up ? u"up"_s : u"down"_s;
}

QJsonObject portObject(const SwitchPort &port)
{
    QJsonArray hosts;
    for (const MacAddress &host : port.hosts)
        hosts.append(host.text());
    return {{u"event"_s, u"port"_s},
            {u"port"_s, port.number},
            {u"name"_s, orNull(port.name)},
            {u"alias"_s, orNull(port.alias)},
            {u"speed_kbps"_s, port.speedKbps ? QJsonValue(*port.speedKbps) : QJsonValue()},
            {u"state"_s, orNull(stateText(port))},
            {u"hosts"_s, hosts},
            {u"host_count"_s, port.hostCount},
            {u"neighbour"_s, orNull(port.neighbour)}};
}

void printPorts(const std::vector<SwitchPort> &ports, Console &console)
{
    TextTable table;
    for (const auto &column : {u"port"_s, u"name"_s, u"alias"_s})
        table.addColumn(column);
    table.addColumn(u"speed"_s, u"Mbit/s"_s);
    for (const auto &column : {u"state"_s, u"hosts"_s, u"neighbour"_s})
        table.addColumn(column);
    for (const SwitchPort &port : ports) {
        console.json(portObject(port));
        const QString hosts = port.hostCount == 1 && !port.hosts.empty() ? port.hosts.front().text()
                                                                         : QString::number(port.hostCount);
        table.addRow({QString::number(port.number), port.name, port.alias,
                      port.speedKbps ? QString::number(*port.speedKbps / 1000) : QString(), stateText(port),
                      hosts, port.neighbour});
    }
    console.result(table.text());
}

/// One switch command from the recognition of the switch to its answer. Must outlive its coroutines.
class SwitchTool
{
public:
    SwitchTool(SwitchCommand command, Console &console, Clock &clock, std::stop_token stop)
        : m_command(std::move(command))
        , m_console(console)
        , m_clock(clock)
        , m_stop(std::move(stop))
    {
    }

    QCoro::Task<Expected<void>> carryOut();

private:
    QCoro::Task<Expected<void>> resolve();
    QCoro::Task<Expected<void>> recognise();
    Expected<void> makeDriver();
    QCoro::Task<Expected<void>> discover();
    QCoro::Task<Expected<void>> identify();
    QCoro::Task<Expected<void>> ports();
    QCoro::Task<Expected<void>> show();
    QCoro::Task<Expected<void>> set();
    QCoro::Task<Expected<void>> restore();
    void tellReading(const QString &event, const CapReading &reading,
                     const std::optional<CapReading> &former);
    CapJournal journal() const
    {
        return CapJournal(CapJournal::defaultFolder());
    }

    SwitchCommand m_command;
    Console &m_console;
    Clock &m_clock;
    const std::stop_token m_stop;
    Switch m_device; ///< with its secrets
    std::unique_ptr<CapDriver> m_driver;
};

QCoro::Task<Expected<void>> SwitchTool::carryOut()
{
    if (auto resolved = co_await resolve(); !resolved)
        co_return resolved;
    if (m_command.action == SwitchAction::Discover)
        co_return co_await discover();
    if (m_command.action == SwitchAction::Identify)
        co_return co_await identify();
    if (auto recognised = co_await recognise(); !recognised)
        co_return recognised;
    if (auto made = makeDriver(); !made)
        co_return made;
    switch (m_command.action) {
    case SwitchAction::Ports:
        co_return co_await ports();
    case SwitchAction::Set:
        co_return co_await set();
    case SwitchAction::Restore:
        co_return co_await restore();
    default:
        co_return co_await show();
    }
}

QCoro::Task<Expected<void>> SwitchTool::resolve()
{
    Lab lab;
    if (m_command.lab.isEmpty()) {
        if (m_command.device.community.isEmpty() && !writes(m_command.action))
            m_command.device.community = Secret::plain(u"public"_s);
        lab.switchDevice = m_command.device;
    } else {
        auto loaded = loadLab(m_command.lab);
        if (!loaded)
            co_return loaded.error();
        m_command.device = loaded->switchDevice;
        lab.switchDevice = loaded->switchDevice;
    }
    auto resolved = co_await resolveForRun(lab, m_clock);
    if (!resolved)
        co_return resolved.error();
    m_device = resolved->switchDevice;
    co_return Expected<void>{};
}

// What a lab file would have said: driver, profile, and the driver's own port.
QCoro::Task<Expected<void>> SwitchTool::recognise()
{
    if (!m_device.driver.isEmpty() && (m_device.driver != switchdrivers::snmp || !m_device.profile.isEmpty()))
        co_return Expected<void>{};
    const auto found = co_await identifySwitch(m_device, m_clock, m_stop);
    if (!found)
        co_return found.error();
    if (found->driver.isEmpty() || (found->driver == switchdrivers::snmp && found->profile.isEmpty())) {
        co_return Error{
            ErrorCode::Unsupported,
            u"The switch answers (%1), but no switch profile fits it; name one with --profile, or "
            "write one (see the help, \"Switches\")."_s.arg(quoted(found->model)),
            m_device.address.text()};
    }
    for (Switch *device : {&m_device, &m_command.device}) {
        device->driver = found->driver;
        device->profile = found->profile;
        device->address = found->address;
    }
    co_return Expected<void>{};
}

Expected<void> SwitchTool::makeDriver()
{
    auto driver = makeCapDriver(m_device, m_clock);
    if (!driver)
        return driver.error();
    m_driver = std::move(*driver);
    if (m_command.action != SwitchAction::Set)
        return {};
    CapGuarding guarding;
    guarding.journalFolder = CapJournal::defaultFolder();
    guarding.described = m_command.device;
    guarding.run = u"castbench-cli switch set"_s;
    guarding.adoptsUnrestored = true;
    m_driver = std::make_unique<GuardedCapDriver>(std::move(m_driver), m_device, guarding, m_clock);
    return {};
}

QCoro::Task<Expected<void>> SwitchTool::discover()
{
    m_console.say(u"Asking this computer's own networks …"_s);
    const auto found = co_await discoverSwitches(m_device, m_clock, m_stop);
    if (!found)
        co_return found.error();
    if (found->empty()) {
        co_return Error{ErrorCode::NotFound,
                        u"No switch answered. Its SNMP agent may be off, or ask for another community "
                        "(--community)."_s,
                        {}};
    }
    printSwitches(*found, m_console);
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> SwitchTool::identify()
{
    const auto found = co_await identifySwitch(m_device, m_clock, m_stop);
    if (!found)
        co_return found.error();
    printSwitches({*found}, m_console);
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> SwitchTool::ports()
{
    const auto ports = co_await m_driver->ports(m_stop);
    if (!ports)
        co_return ports.error();
    if (ports->empty()) {
        co_return Error{ErrorCode::NotFound,
                        u"It has no ports: name the network interfaces of a computer that is no bridge with "
                        "--interfaces."_s,
                        m_device.name};
    }
    if (!m_command.host) {
        printPorts(*ports, m_console);
        co_return Expected<void>{};
    }
    const auto port = portOfHost(*ports, *m_command.host, false);
    if (!port)
        co_return port.error();
    printPorts({*port}, m_console);
    co_return Expected<void>{};
}

void SwitchTool::tellReading(const QString &event, const CapReading &reading,
                             const std::optional<CapReading> &former)
{
    QJsonObject object{{u"event"_s, event},
                       {u"port"_s, m_command.port},
                       {u"cap"_s, reading.cap.text()},
                       {u"native"_s, reading.native},
                       {u"at"_s, toIsoString(reading.at)}};
    if (former)
        object.insert(u"former_cap"_s, former->cap.text());
    m_console.json(object);
    m_console.result(u"port %1: %2"_s.arg(m_command.port).arg(reading.cap.text()));
}

QCoro::Task<Expected<void>> SwitchTool::show()
{
    const auto reading = co_await m_driver->read(m_command.port, m_stop);
    if (!reading)
        co_return reading.error();
    const auto kept = journal().find(m_device, m_command.port);
    if (!kept)
        co_return kept.error();
    tellReading(u"cap"_s, *reading, *kept ? std::optional((*kept)->former) : std::nullopt);
    m_console.say(u"as the switch says: %1"_s.arg(quoted(reading->native)));
    if (*kept) {
        m_console.say(u"before it was capped by %1: %2 ('switch restore' gives it back)"_s.arg(
            quoted((*kept)->run), (*kept)->former.cap.text()));
    }
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> SwitchTool::set()
{
    if (const Cap nearest = m_driver->nearest(m_command.cap); nearest != m_command.cap)
        m_console.say(u"This switch cannot express %1; the nearest it can is %2."_s.arg(m_command.cap.text(),
                                                                                        nearest.text()));
    const auto reading = co_await m_driver->set(m_command.port, m_command.cap, m_stop);
    if (!reading)
        co_return reading.error();
    const auto kept = journal().find(m_device, m_command.port);
    tellReading(u"set"_s, *reading, kept && *kept ? std::optional((*kept)->former) : std::nullopt);
    if (kept && *kept && (*kept)->former.native == reading->native) {
        m_console.say(u"That is what the port had before Castbench capped it."_s);
        co_return journal().remove(m_device, m_command.port);
    }
    m_console.say(u"The port stays so until 'castbench-cli switch restore'."_s);
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> SwitchTool::restore()
{
    const auto kept = journal().find(m_device, m_command.port);
    if (!kept)
        co_return kept.error();
    if (!*kept) {
        co_return Error{ErrorCode::NotFound,
                        u"Castbench has not capped this port from this computer, or has restored it; to lift "
                        "any cap set 'No Limit'."_s,
                        m_device.address.text()};
    }
    const MakeCapDriver makeDriver = [this](const Switch &device) {
        return makeCapDriver(device, m_clock);
    };
    const ResolveSwitch resolve = [device = m_device](const Switch &) {
        return alreadyResolved(device);
    };
    UnrestoredCaps unrestored(journal(), m_clock, makeDriver);
    const auto reading = co_await unrestored.restore(**kept, resolve, m_stop);
    if (!reading)
        co_return reading.error();
    tellReading(u"restored"_s, *reading, {});
    co_return Expected<void>{};
}

} // namespace

QCoro::Task<ExitCode> commandSwitch(SwitchCommand command, Console &console, Clock &clock,
                                    std::stop_token stop)
{
    SwitchTool tool(std::move(command), console, clock, stop);
    const auto carriedOut = co_await tool.carryOut();
    co_return carriedOut ? ExitCode::Done : fail(console, carriedOut.error());
}

} // namespace castbench
