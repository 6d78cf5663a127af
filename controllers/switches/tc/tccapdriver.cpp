#include "controllers/switches/tc/tccapdriver.h"

#include "controllers/switches/tc/portcommands.h"
#include "controllers/switches/tc/tcswitch.h"

#include <qcorofuture.h>

namespace castbench {

namespace {

CapReading readingOf(const TcSwitch &device, const tc::TcSetting &setting)
{
    return {setting.cap(), setting.native(), device.clock.utcNow()};
}

/// Orphans are looked for even where the interface is gone: they are all that is left then.
QCoro::Task<void> removeOrphans(TcSwitchPtr device, std::stop_token stop)
{
    std::vector<tc::HostCommand> ask{tc::snapshotCommands({}).front()};
    const auto results = co_await runCommands(device, std::move(ask), stop);
    if (!results)
        co_return;
    const auto links = tc::parseLinks(results->front().output);
    if (!links)
        co_return;
    tc::PortState nothing;
    nothing.orphans = tc::orphansOf(*links);
    std::vector<tc::HostCommand> commands = tc::clearCommands(nothing);
    co_await runCommands(device, std::move(commands), stop);
}

/// Brings the interface to `wanted` and reads back.
QCoro::Task<Expected<CapReading>> apply(TcSwitchPtr device, tc::TcSetting wanted, std::stop_token stop)
{
    const auto before = co_await readState(device, wanted.interface, stop);
    if (!before)
        co_return before.error();
    const auto former = tc::settingOf(*before);
    if (!former)
        co_return former.error();
    tc::ForwardedCounter &forwarded = device->forwarded[wanted.interface];
    forwarded.update(*before, false);
    std::vector<tc::HostCommand> commands =
        wanted.rateBits ? tc::capCommands(*before, *wanted.rateBits) : tc::clearCommands(*before);
    const auto changed = co_await runCommands(device, std::move(commands), stop);
    if (!changed)
        co_return changed.error();
    const auto after = co_await readState(device, wanted.interface, stop);
    if (!after)
        co_return after.error();
    device->forwarded[wanted.interface].update(*after, true);
    const auto setting = tc::settingOf(*after);
    // Filters that others put into Castbench's own discipline keep it; the cap is lifted all the same.
    if (!setting && before->foreignFilters > 0 && !wanted.rateBits)
        co_return Error{
            ErrorCode::Refused,
            QStringLiteral("The cap is lifted. The discipline clsact stays on %1, because somebody "
                           "else has put filters into it since; remove it with \"tc qdisc del dev %1 "
                           "clsact\" when they are not needed.")
                .arg(wanted.interface),
            {}};
    if (!setting)
        co_return setting.error();
    co_return readingOf(*device, *setting);
}

QCoro::Task<Expected<CapReading>> readCap(TcSwitchPtr device, int port, std::stop_token stop)
{
    const TcTurn turn(*device);
    co_await turn.before();
    const auto interface = co_await interfaceOf(device, port, stop);
    if (!interface)
        co_return device->located(interface.error(), port);
    const auto state = co_await readState(device, *interface, std::move(stop));
    if (!state)
        co_return device->located(state.error(), port);
    const auto setting = tc::settingOf(*state);
    if (!setting)
        co_return device->located(setting.error(), port);
    co_return readingOf(*device, *setting);
}

QCoro::Task<Expected<CapReading>> setCap(TcSwitchPtr device, int port, Cap cap, std::stop_token stop)
{
    const TcTurn turn(*device);
    co_await turn.before();
    const auto interface = co_await interfaceOf(device, port, stop);
    if (!interface)
        co_return device->located(interface.error(), port);
    tc::TcSetting wanted{*interface, std::nullopt};
    if (const auto kbps = cap.limitKbps())
        wanted.rateBits = static_cast<quint64>(*kbps) * 1000;
    const auto reading = co_await apply(device, wanted, std::move(stop));
    if (!reading)
        co_return device->located(reading.error(), port);
    co_return reading;
}

QCoro::Task<Expected<CapReading>> restoreCap(TcSwitchPtr device, int port, CapReading former,
                                             std::stop_token stop)
{
    const TcTurn turn(*device);
    co_await turn.before();
    const auto wanted = tc::TcSetting::fromNative(former.native);
    if (!wanted)
        co_return device->located(wanted.error(), port);
    const auto reading = co_await apply(device, *wanted, stop);
    if (!reading) {
        if (reading.error().code == ErrorCode::Unreachable)
            co_await removeOrphans(device, stop);
        co_return device->located(reading.error(), port);
    }
    if (reading->native != former.native) {
        const Error differs{
            ErrorCode::Refused,
            QStringLiteral("The computer says %1 after it was given back %2; set the port by hand.")
                .arg(reading->native, former.native),
            {}};
        co_return device->located(differs, port);
    }
    co_return reading;
}

QCoro::Task<Expected<PortCounters>> readCounters(TcSwitchPtr device, int port, std::stop_token stop)
{
    const TcTurn turn(*device);
    co_await turn.before();
    const auto interface = co_await interfaceOf(device, port, stop);
    if (!interface)
        co_return device->located(interface.error(), port);
    const auto state = co_await readState(device, *interface, std::move(stop));
    if (!state)
        co_return device->located(state.error(), port);
    tc::ForwardedCounter &forwarded = device->forwarded[*interface];
    forwarded.update(*state, false);
    PortCounters counters;
    counters.octetsIn = state->link.octetsIn;
    counters.octetsOut = state->link.octetsOut;
    counters.octetsForwarded = forwarded.octets();
    counters.discontinuity = forwarded.breaks();
    counters.at = device->clock.steadyNow();
    co_return counters;
}

} // namespace

TcCapDriver::TcCapDriver(const TcConfig &config, Clock &clock)
    : m_switch(std::make_shared<TcSwitch>(config, clock))
{
}

TcCapDriver::~TcCapDriver() = default;

QString TcCapDriver::device() const
{
    return m_switch->config.device;
}

QCoro::Task<Expected<SwitchIdentity>> TcCapDriver::identify(std::stop_token stop)
{
    return identifyTcSwitch(m_switch, std::move(stop));
}

QCoro::Task<Expected<std::vector<Finding>>> TcCapDriver::check(int port, std::stop_token stop)
{
    return checkTcSwitch(m_switch, port, std::move(stop));
}

Cap TcCapDriver::nearest(const Cap &cap) const
{
    return cap;
}

QCoro::Task<Expected<CapReading>> TcCapDriver::read(int port, std::stop_token stop)
{
    return readCap(m_switch, port, std::move(stop));
}

QCoro::Task<Expected<CapReading>> TcCapDriver::set(int port, const Cap &cap, std::stop_token stop)
{
    return setCap(m_switch, port, cap, std::move(stop));
}

QCoro::Task<Expected<CapReading>> TcCapDriver::restore(int port, const CapReading &former,
                                                       std::stop_token stop)
{
    return restoreCap(m_switch, port, former, std::move(stop));
}

QCoro::Task<Expected<PortCounters>> TcCapDriver::counters(int port, std::stop_token stop)
{
    return readCounters(m_switch, port, std::move(stop));
}

DriverAbilities TcCapDriver::abilities() const
{
    DriverAbilities abilities;
    abilities.listsPorts = true;
    return abilities;
}

QCoro::Task<Expected<std::vector<SwitchPort>>> TcCapDriver::ports(std::stop_token stop)
{
    return listTcPorts(m_switch, std::move(stop));
}

} // namespace castbench
