#include "controllers/switches/snmp/porttables.h"
#include "controllers/switches/snmp/snmpswitch.h"
#include "controllers/switches/snmp/snmpwalk.h"

namespace castbench {

namespace {

constexpr std::size_t mostInterfaces = 8192;
constexpr std::size_t mostHosts = 32'768;
constexpr std::size_t mostNeighbours = 8192;
constexpr seconds longestWalk{60};

struct Column
{
    SnmpOid object;
    std::vector<SnmpRow> PortTables::*rows;
    std::size_t most = 0;
};

std::vector<Column> columns()
{
    using namespace porttables;
    using Tables = PortTables;
    return {
        {ifType, &Tables::ifType, mostInterfaces},
        {ifDescr, &Tables::ifDescr, mostInterfaces},
        {ifName, &Tables::ifName, mostInterfaces},
        {ifAlias, &Tables::ifAlias, mostInterfaces},
        {ifHighSpeed, &Tables::ifHighSpeed, mostInterfaces},
        {ifOperStatus, &Tables::ifOperStatus, mostInterfaces},
        {porttables::dot1dBasePortIfIndex, &Tables::dot1dBasePortIfIndex, mostInterfaces},
        {lldpLocPortId, &Tables::lldpLocPortId, mostInterfaces},
        {lldpRemoteEntry, &Tables::lldpRemote, mostNeighbours},
    };
}

QCoro::Task<Expected<void>> walkInto(SnmpSwitchPtr device, PortTables *tables, Column column,
                                     SteadyTime until, std::stop_token stop)
{
    const WalkBounds bounds{column.most, until};
    auto rows = co_await walkSnmp(&device->polling, column.object, bounds, &device->clock, std::move(stop));
    if (!rows)
        co_return rows.error();
    (*tables).*column.rows = std::move(*rows);
    co_return Expected<void>{};
}

/// The forwarding table: VLAN-aware bridges have it in another MIB.
QCoro::Task<Expected<void>> walkForwarding(SnmpSwitchPtr device, PortTables *tables, SteadyTime until,
                                           std::stop_token stop)
{
    Column ports{porttables::dot1qTpFdbPort, &PortTables::fdbPort, mostHosts};
    Column states{porttables::dot1qTpFdbStatus, &PortTables::fdbStatus, mostHosts};
    auto walked = co_await walkInto(device, tables, ports, until, stop);
    if (walked && tables->fdbPort.empty()) {
        ports.object = porttables::dot1dTpFdbPort;
        states.object = porttables::dot1dTpFdbStatus;
        walked = co_await walkInto(device, tables, ports, until, stop);
    }
    if (walked && !tables->fdbPort.empty())
        walked = co_await walkInto(device, tables, states, until, stop);
    co_return walked;
}

} // namespace

QCoro::Task<Expected<std::vector<SwitchPort>>> listPorts(SnmpSwitchPtr device, std::stop_token stop)
{
    const QString where = QStringLiteral("switch %1").arg(device->config.device);
    const SteadyTime until = device->clock.steadyNow() + longestWalk;
    const auto tables = std::make_unique<PortTables>();
    for (const Column &column : columns()) {
        const auto walked = co_await walkInto(device, tables.get(), column, until, stop);
        if (!walked)
            co_return walked.error().within(where);
    }
    const auto walked = co_await walkForwarding(device, tables.get(), until, stop);
    if (!walked)
        co_return walked.error().within(where);
    auto ports = portsFrom(*tables, device->config.profile.ifIndex);
    if (ports.empty()) {
        co_return Error{
            ErrorCode::Unsupported,
            QStringLiteral("The switch lists no Ethernet ports (IF-MIB); choose the port yourself."), where};
    }
    co_return ports;
}

} // namespace castbench
