#include "controllers/switches/snmp/snmpswitch.h"

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
    device->ifIndexes[port] = static_cast<std::uint32_t>(*index);
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

QCoro::Task<Expected<CapReading>> readCap(SnmpSwitchPtr device, int port, std::stop_token stop)
{
    const auto numbers = co_await portNumbers(device, &device->control, port, stop);
    if (!numbers)
        co_return numbers.error();
    const PortSettings settings(device->config.profile, *numbers);
    std::vector<SnmpOid> oids = settings.objects();
    const auto values = co_await device->control.get(std::move(oids), std::move(stop));
    if (!values)
        co_return device->located(values.error(), port);
    const auto setting = settings.interpret(*values);
    if (!setting)
        co_return device->located(setting.error(), port);
    co_return CapReading{setting->cap, setting->native, device->clock.utcNow()};
}

QCoro::Task<Expected<PortCounters>> readCounters(SnmpSwitchPtr device, int port, std::stop_token stop)
{
    const auto numbers = co_await portNumbers(device, &device->polling, port, stop);
    if (!numbers)
        co_return numbers.error();
    const CounterObjects &objects = device->config.profile.counters;
    const std::vector<std::uint32_t> index{numbers->ifIndex};
    std::vector<SnmpOid> oids{objects.in.below(index), objects.out.below(index),
                              switchobjects::ifCounterDiscontinuityTime.below(index)};
    if (!objects.forwarded.isEmpty())
        oids.push_back(objects.forwarded.below(index));
    const auto values = co_await device->polling.get(std::move(oids), std::move(stop));
    if (!values)
        co_return device->located(values.error(), port);

    PortCounters counters;
    counters.at = device->clock.steadyNow();
    const auto in = (*values)[0].counter();
    const auto out = (*values)[1].counter();
    if (!in || !out) {
        const Error missing{ErrorCode::Unsupported,
                            QStringLiteral("The switch counts no octets on this port (ifHCInOctets, "
                                           "ifHCOutOctets); check the port's number, or name its counters in "
                                           "the profile."),
                            {}};
        co_return device->located(missing, port);
    }
    counters.octetsIn = *in;
    counters.octetsOut = *out;
    counters.discontinuity = (*values)[2].counter();
    if (values->size() > 3)
        counters.octetsForwarded = (*values)[3].counter();
    co_return counters;
}

} // namespace castbench
