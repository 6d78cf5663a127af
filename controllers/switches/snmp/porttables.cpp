#include "controllers/switches/snmp/porttables.h"

#include <algorithm>
#include <map>
#include <set>

namespace castbench {

namespace {

constexpr qint64 highestPort = 4096;
constexpr std::size_t listedHosts = 64;
constexpr qsizetype longestText = 64;
constexpr std::size_t macLength = 6;
constexpr qint64 operUp = 1;
// IANAifType-MIB: Ethernet, and what it was called before (RFC 3635 §3.2.4).
constexpr qint64 ethernetTypes[] = {6, 26, 62, 69, 117};
// dot1dTpFdbStatus, dot1qTpFdbStatus: heard, or entered by an administrator.
constexpr qint64 learned = 3;
constexpr qint64 managed = 5;
// lldpRemTable's columns, and LldpChassisIdSubtype.
constexpr std::uint32_t chassisSubtypeColumn = 4;
constexpr std::uint32_t chassisColumn = 5;
constexpr std::uint32_t systemNameColumn = 9;
constexpr qint64 chassisIsMac = 4;

using Numbers = std::vector<std::uint32_t>;

/// What follows the column's object.
Numbers indexOf(const SnmpRow &row, const SnmpOid &column)
{
    const Numbers &numbers = row.oid.numbers();
    if (!row.oid.startsWith(column))
        return {};
    return {numbers.begin() + static_cast<std::ptrdiff_t>(column.numbers().size()), numbers.end()};
}

/// From outside, and to be shown in one line.
QString printable(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.constData(), qstrnlen(bytes.constData(), bytes.size()));
    for (QChar &character : text) {
        if (!character.isPrint())
            character = u' ';
    }
    return text.simplified().left(longestText);
}

std::optional<MacAddress> macFrom(const QByteArray &bytes)
{
    MacAddress mac;
    if (static_cast<std::size_t>(bytes.size()) != mac.bytes.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), mac.bytes.begin());
    return mac;
}

/// The MAC address at an index's end.
std::optional<MacAddress> macFrom(const Numbers &index)
{
    MacAddress mac;
    if (index.size() < macLength)
        return std::nullopt;
    const auto first = index.end() - static_cast<std::ptrdiff_t>(macLength);
    if (std::any_of(first, index.end(), [](std::uint32_t number) { return number > 255; }))
        return std::nullopt;
    std::transform(first, index.end(), mac.bytes.begin(),
                   [](std::uint32_t number) { return static_cast<std::uint8_t>(number); });
    const bool isGroup = (mac.bytes.front() & 1) != 0;
    return isGroup || mac.isNull() ? std::nullopt : std::optional(mac);
}

/// A column whose index is one number.
std::map<std::uint32_t, SnmpValue> columnOf(const std::vector<SnmpRow> &rows, const SnmpOid &column)
{
    std::map<std::uint32_t, SnmpValue> values;
    for (const SnmpRow &row : rows) {
        if (const Numbers index = indexOf(row, column); index.size() == 1)
            values.emplace(index.front(), row.value);
    }
    return values;
}

template<typename Map>
SnmpValue valueAt(const Map &values, const typename Map::key_type &key)
{
    const auto found = values.find(key);
    return found == values.end() ? SnmpValue() : found->second;
}

/// The tables, by the numbers that ports have in them.
class Ports
{
public:
    Ports(const PortTables &tables, const IfIndexRule &rule)
        : m_types(columnOf(tables.ifType, porttables::ifType))
    {
        for (const auto &[port, value] :
             columnOf(tables.dot1dBasePortIfIndex, porttables::dot1dBasePortIfIndex)) {
            const auto ifIndex = value.integer();
            if (ifIndex && *ifIndex > 0 && *ifIndex <= 2'147'483'647)
                m_ifIndexOfBridgePort.emplace(port, static_cast<std::uint32_t>(*ifIndex));
        }
        if (m_ifIndexOfBridgePort.empty()) {
            for (const auto &[ifIndex, type] : m_types)
                add(ifIndex, ifIndex, rule);
        }
        for (const auto &[port, ifIndex] : m_ifIndexOfBridgePort)
            add(port, ifIndex, rule);
    }

    /// Nothing for what is no port of the list.
    SwitchPort *byIfIndex(std::uint32_t ifIndex)
    {
        const auto port = m_ports.find(ifIndex);
        return port == m_ports.end() ? nullptr : &port->second;
    }
    SwitchPort *byBridgePort(std::uint32_t bridgePort)
    {
        const auto ifIndex = m_ifIndexOfBridgePort.find(bridgePort);
        return byIfIndex(ifIndex == m_ifIndexOfBridgePort.end() ? bridgePort : ifIndex->second);
    }
    SwitchPort *byName(const QString &name)
    {
        const auto port = std::ranges::find_if(
            m_ports, [&name](const auto &each) { return !name.isEmpty() && each.second.name == name; });
        return port == m_ports.end() ? nullptr : &port->second;
    }
    std::map<std::uint32_t, SwitchPort> &all()
    {
        return m_ports;
    }
    std::vector<SwitchPort> sorted() const
    {
        std::vector<SwitchPort> ports;
        for (const auto &[ifIndex, port] : m_ports)
            ports.push_back(port);
        std::ranges::stable_sort(ports, {}, &SwitchPort::number);
        return ports;
    }

private:
    void add(std::uint32_t bridgePort, std::uint32_t ifIndex, const IfIndexRule &rule)
    {
        const auto type = valueAt(m_types, ifIndex).integer();
        const bool isEthernet = !type || std::ranges::find(ethernetTypes, *type) != std::end(ethernetTypes);
        const qint64 number =
            rule.fromBridgePort ? qint64{bridgePort} : static_cast<qint64>(ifIndex) - rule.offset;
        if (isEthernet && number >= 1 && number <= highestPort)
            m_ports[ifIndex].number = static_cast<int>(number);
    }

    std::map<std::uint32_t, SnmpValue> m_types;
    std::map<std::uint32_t, std::uint32_t> m_ifIndexOfBridgePort;
    std::map<std::uint32_t, SwitchPort> m_ports; ///< by ifIndex
};

void describe(Ports &ports, const PortTables &tables)
{
    const auto descriptions = columnOf(tables.ifDescr, porttables::ifDescr);
    const auto names = columnOf(tables.ifName, porttables::ifName);
    const auto aliases = columnOf(tables.ifAlias, porttables::ifAlias);
    const auto speeds = columnOf(tables.ifHighSpeed, porttables::ifHighSpeed);
    const auto states = columnOf(tables.ifOperStatus, porttables::ifOperStatus);
    for (auto &[ifIndex, port] : ports.all()) {
        port.name = printable(valueAt(names, ifIndex).bytes());
        if (port.name.isEmpty())
            port.name = printable(valueAt(descriptions, ifIndex).bytes());
        port.alias = printable(valueAt(aliases, ifIndex).bytes());
        if (const auto state = valueAt(states, ifIndex).integer())
            port.up = *state == operUp;
        const qint64 mbps = valueAt(speeds, ifIndex).integer().value_or(0);
        if (port.up.value_or(true) && mbps > 0 && mbps <= 10'000'000)
            port.speedKbps = mbps * 1000;
    }
}

void addHosts(Ports &ports, const PortTables &tables, const SnmpOid &portColumn, const SnmpOid &statusColumn)
{
    std::map<Numbers, SnmpValue> states;
    for (const SnmpRow &row : tables.fdbStatus)
        states.emplace(indexOf(row, statusColumn), row.value);
    std::map<SwitchPort *, std::set<MacAddress>> hosts;
    for (const SnmpRow &row : tables.fdbPort) {
        const Numbers index = indexOf(row, portColumn);
        const auto mac = macFrom(index);
        const qint64 status = valueAt(states, index).integer().value_or(learned);
        const qint64 bridgePort = row.value.integer().value_or(0);
        if (!mac || (status != learned && status != managed) || bridgePort < 1 || bridgePort > highestPort)
            continue;
        if (SwitchPort *port = ports.byBridgePort(static_cast<std::uint32_t>(bridgePort)))
            hosts[port].insert(*mac);
    }
    for (const auto &[port, macs] : hosts) {
        port->hostCount = static_cast<int>(macs.size());
        const auto end =
            std::next(macs.begin(), static_cast<std::ptrdiff_t>(std::min(macs.size(), listedHosts)));
        port->hosts.assign(macs.begin(), end);
    }
}

/// A neighbour as LLDP tells of it, by its columns.
using Neighbour = std::map<std::uint32_t, SnmpValue>;

QString nameOf(const Neighbour &neighbour)
{
    if (const QString name = printable(valueAt(neighbour, systemNameColumn).bytes()); !name.isEmpty())
        return name;
    const QByteArray chassis = valueAt(neighbour, chassisColumn).bytes();
    const auto mac = macFrom(chassis);
    if (mac && valueAt(neighbour, chassisSubtypeColumn).integer() == chassisIsMac)
        return mac->text();
    const QString text = printable(chassis);
    return text.isEmpty() ? QString::fromLatin1(chassis.left(longestText / 2).toHex()) : text;
}

void addNeighbours(Ports &ports, const PortTables &tables)
{
    const auto localIds = columnOf(tables.lldpLocPortId, porttables::lldpLocPortId);
    std::map<Numbers, Neighbour> neighbours; // by timeMark, localPort, number
    for (const SnmpRow &row : tables.lldpRemote) {
        const Numbers index = indexOf(row, porttables::lldpRemoteEntry);
        if (index.size() == 4)
            neighbours[{index.begin() + 1, index.end()}].emplace(index.front(), row.value);
    }
    for (const auto &[index, neighbour] : neighbours) {
        const std::uint32_t localPort = index[1];
        // The local port's number is the bridge's or an ifIndex; its id is often the interface's name.
        SwitchPort *port = ports.byName(printable(valueAt(localIds, localPort).bytes()));
        if (!port)
            port = ports.byBridgePort(localPort);
        if (!port)
            port = ports.byIfIndex(localPort);
        if (port && port->neighbour.isEmpty())
            port->neighbour = nameOf(neighbour);
    }
}

} // namespace

std::vector<SwitchPort> portsFrom(const PortTables &tables, const IfIndexRule &rule)
{
    Ports ports(tables, rule);
    describe(ports, tables);
    const bool isVlanAware =
        !tables.fdbPort.empty() && tables.fdbPort.front().oid.startsWith(porttables::dot1qTpFdbPort);
    if (isVlanAware)
        addHosts(ports, tables, porttables::dot1qTpFdbPort, porttables::dot1qTpFdbStatus);
    else
        addHosts(ports, tables, porttables::dot1dTpFdbPort, porttables::dot1dTpFdbStatus);
    addNeighbours(ports, tables);
    return ports.sorted();
}

} // namespace castbench
