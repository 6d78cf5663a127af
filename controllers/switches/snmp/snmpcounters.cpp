#include "controllers/switches/snmp/snmpswitch.h"

namespace castbench {

namespace {

Error noCounters()
{
    return {
        ErrorCode::Unsupported,
        QStringLiteral("The switch counts no octets on this port (ifHCInOctets, ifHCOutOctets); check the "
                       "port's number, or name its counters in the profile."),
        {}};
}

/// IF-MIB's own, in whose place the 32-bit ones will do.
bool areStandard(const CounterObjects &objects)
{
    const CounterObjects standard;
    return objects.in == standard.in && objects.out == standard.out;
}

struct CounterValues
{
    std::vector<SnmpValue> values; ///< in, out, then what `rest` said
    std::optional<quint64> forwarded;
    quint64 upTime = 0;
};

/// Asks for `objects` of the port, for what it forwarded, and for the switch's uptime.
QCoro::Task<Expected<CounterValues>> askCounters(SnmpSwitchPtr device, PortNumbers numbers,
                                                 std::vector<SnmpOid> objects, std::stop_token stop)
{
    const SnmpOid &forwarded = device->config.profile.counters.forwarded;
    std::vector<SnmpOid> oids;
    for (const SnmpOid &object : objects)
        oids.push_back(object.below({numbers.ifIndex}));
    oids.push_back(switchobjects::sysUpTime);
    if (!forwarded.isEmpty())
        oids.push_back(forwarded.below({numbers.ifIndex}));
    auto values = co_await device->polling.get(std::move(oids), std::move(stop));
    if (!values)
        co_return device->located(values.error(), numbers.port);
    CounterValues answer;
    if (!forwarded.isEmpty())
        answer.forwarded = values->back().counter();
    const SnmpValue upTime = (*values)[objects.size()];
    device->noteUpTime(upTime);
    answer.upTime = upTime.counter().value_or(0);
    values->resize(objects.size());
    answer.values = std::move(*values);
    co_return answer;
}

QCoro::Task<Expected<PortCounters>> readWide(SnmpSwitchPtr device, PortNumbers numbers, std::stop_token stop)
{
    const CounterObjects &objects = device->config.profile.counters;
    std::vector<SnmpOid> asked{objects.in, objects.out, switchobjects::ifCounterDiscontinuityTime};
    const auto answer = co_await askCounters(device, numbers, std::move(asked), std::move(stop));
    if (!answer)
        co_return answer.error();
    PortCounters counters;
    counters.at = device->clock.steadyNow();
    const auto in = answer->values[0].counter();
    const auto out = answer->values[1].counter();
    if (!in || !out)
        co_return device->located(noCounters(), numbers.port);
    counters.octetsIn = *in;
    counters.octetsOut = *out;
    counters.discontinuity = answer->values[2].counter();
    counters.octetsForwarded = answer->forwarded;
    co_return counters;
}

QCoro::Task<Expected<PortCounters>> readNarrow(SnmpSwitchPtr device, PortNumbers numbers,
                                               std::stop_token stop)
{
    std::vector<SnmpOid> asked{switchobjects::ifInOctets, switchobjects::ifOutOctets, switchobjects::ifSpeed};
    const auto answer = co_await askCounters(device, numbers, std::move(asked), std::move(stop));
    if (!answer)
        co_return answer.error();
    const auto in = answer->values[0].counter();
    const auto out = answer->values[1].counter();
    if (!in || !out)
        co_return device->located(noCounters(), numbers.port);
    SnmpSwitch::NarrowPort &port = device->narrowPorts[numbers.port];
    NarrowCounters::Reading reading;
    reading.in = *in;
    reading.out = *out;
    reading.linkBps = answer->values[2].integer().value_or(0);
    reading.upTime = answer->upTime;
    reading.restarted = std::exchange(port.restarts, device->restarts) != device->restarts;
    reading.at = device->clock.steadyNow();
    const NarrowCounters::Totals totals = port.counters.add(reading);
    PortCounters counters;
    counters.at = reading.at;
    counters.octetsIn = totals.in;
    counters.octetsOut = totals.out;
    counters.octetsForwarded = answer->forwarded;
    counters.discontinuity = totals.discontinuity;
    co_return counters;
}

} // namespace

QCoro::Task<Expected<PortCounters>> readCounters(SnmpSwitchPtr device, int port, std::stop_token stop)
{
    const auto numbers = co_await portNumbers(device, &device->polling, port, stop);
    if (!numbers)
        co_return numbers.error();
    const bool mayBeNarrow = areStandard(device->config.profile.counters);
    // Version 1 cannot carry 64 bits (RFC 3584 §4.2.2.1).
    if (mayBeNarrow && (device->config.version == SnmpVersion::V1 || device->narrowPorts.contains(port)))
        co_return co_await readNarrow(device, *numbers, std::move(stop));
    auto counters = co_await readWide(device, *numbers, stop);
    if (!counters && mayBeNarrow && counters.error().code == ErrorCode::Unsupported) {
        auto narrow = co_await readNarrow(device, *numbers, std::move(stop));
        if (narrow)
            co_return narrow;
    }
    co_return counters;
}

} // namespace castbench
