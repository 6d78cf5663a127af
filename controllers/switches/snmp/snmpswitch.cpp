#include "controllers/switches/snmp/snmpswitch.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr int maximumPort = 4096;

SnmpTarget targetOf(const SnmpConfig &config)
{
    return {config.address, config.community, config.timeout, config.retries, config.version, config.user};
}

Error noSuchPort(int port)
{
    return {ErrorCode::NotFound,
            QStringLiteral("The switch has no port %1; correct \"switch_port\" in the lab.").arg(port),
            {}};
}

} // namespace

SnmpSwitch::SnmpSwitch(const SnmpConfig &switchConfig, Clock &switchClock)
    : config(switchConfig)
    , clock(switchClock)
    , control(targetOf(switchConfig))
    , polling(targetOf(switchConfig))
{
}

Error SnmpSwitch::located(const Error &error, int port) const
{
    return error.within(QStringLiteral("switch %1 port %2").arg(config.device).arg(port));
}

void SnmpSwitch::noteUpTime(const SnmpValue &sysUpTime)
{
    const auto ticks = sysUpTime.counter();
    if (!ticks || !m_uptime.restarted(*ticks, clock.steadyNow()))
        return;
    ++restarts;
    ifIndexes.clear();
}

void SnmpSwitch::knowIfIndex(int port, std::uint32_t ifIndex)
{
    ifIndexes[port] = ifIndex;
    std::vector<std::uint32_t> &all = formerIfIndexes[port];
    if (std::ranges::find(all, ifIndex) == all.end())
        all.push_back(ifIndex);
}

QCoro::Task<Expected<PortNumbers>> portNumbers(SnmpSwitchPtr device, SnmpSession *session, int port,
                                               std::stop_token stop)
{
    const IfIndexRule &rule = device->config.profile.ifIndex;
    if (port < 1 || port > maximumPort)
        co_return device->located(noSuchPort(port), port);
    if (!rule.fromBridgePort)
        co_return PortNumbers{port, static_cast<std::uint32_t>(port + rule.offset)};
    if (const auto known = device->ifIndexes.find(port); known != device->ifIndexes.end())
        co_return PortNumbers{port, known->second};

    std::vector<SnmpOid> oids{switchobjects::dot1dBasePortIfIndex.below({static_cast<std::uint32_t>(port)})};
    const auto values = co_await session->get(std::move(oids), std::move(stop));
    if (!values)
        co_return device->located(values.error(), port);
    const auto index = values->front().integer();
    if (!index || *index < 1 || *index > 2'147'483'647)
        co_return device->located(noSuchPort(port), port);
    device->knowIfIndex(port, static_cast<std::uint32_t>(*index));
    co_return PortNumbers{port, static_cast<std::uint32_t>(*index)};
}

QCoro::Task<Expected<SwitchIdentity>> identifySwitch(SnmpSwitchPtr device, std::stop_token stop)
{
    std::vector<SnmpOid> oids{switchobjects::sysDescr, switchobjects::sysName};
    const auto values = co_await device->control.get(std::move(oids), std::move(stop));
    if (!values)
        co_return values.error().within(QStringLiteral("switch %1").arg(device->config.device));
    co_return SwitchIdentity{(*values)[0].text(), (*values)[1].text(), device->config.profile.title};
}

namespace {

QCoro::Task<Expected<CapReading>> readCapOnce(SnmpSwitchPtr device, int port, std::stop_token stop)
{
    const auto numbers = co_await portNumbers(device, &device->control, port, stop);
    if (!numbers)
        co_return numbers.error();
    const PortSettings settings(device->config.profile, *numbers);
    std::vector<SnmpOid> oids = settings.objects();
    oids.push_back(switchobjects::sysUpTime);
    auto values = co_await device->control.get(std::move(oids), std::move(stop));
    if (!values)
        co_return device->located(values.error(), port);
    device->noteUpTime(values->back());
    values->pop_back();
    const auto setting = settings.interpret(*values);
    if (!setting)
        co_return device->located(setting.error(), port);
    co_return CapReading{setting->cap, setting->native, device->clock.utcNow()};
}

} // namespace

QCoro::Task<Expected<CapReading>> readCap(SnmpSwitchPtr device, int port, std::stop_token stop)
{
    const int restarts = device->restarts;
    auto reading = co_await readCapOnce(device, port, stop);
    // What was read may be another port's by now.
    if (device->restarts != restarts && device->config.profile.ifIndex.fromBridgePort)
        reading = co_await readCapOnce(device, port, stop);
    co_return reading;
}

QCoro::Task<void> readUpTime(SnmpSwitchPtr device, std::stop_token stop)
{
    std::vector<SnmpOid> oids{switchobjects::sysUpTime};
    const auto values = co_await device->control.get(std::move(oids), std::move(stop));
    if (values)
        device->noteUpTime(values->front());
}

} // namespace castbench
