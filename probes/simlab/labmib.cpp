#include "probes/simlab/labmib.h"

namespace castbench {

namespace {

MibOid below(MibOid oid, std::initializer_list<std::uint32_t> tail)
{
    oid.insert(oid.end(), tail);
    return oid;
}

MibValue integer(qint64 value)
{
    return {MibValue::Type::Integer, value};
}

MibValue text(const QByteArray &value)
{
    return {MibValue::Type::OctetString, value};
}

MibValue unsignedValue(MibValue::Type type, quint64 value)
{
    return {type, value};
}

MibValue rateValue(const Cap &cap)
{
    return integer(cap.limitKbps().value_or(labNoLimit));
}

MibWrite rateWrite(SimSwitchPorts &ports, int port)
{
    MibWrite write;
    write.allowed = [](qint64 value) {
        return value == labNoLimit || (value >= labMinimumKbps && value <= labMaximumKbps);
    };
    write.apply = [&ports, port](qint64 value) {
        ports.setCap(port, value == labNoLimit ? Cap::noLimit() : Cap::kbps(value));
    };
    return write;
}

void addSystem(std::vector<MibObject> &objects, const LabMibSystem &system)
{
    const MibOid group{1, 3, 6, 1, 2, 1, 1};
    objects.push_back(
        {below(group, {1, 0}), [description = system.description] { return text(description); }, {}});
    objects.push_back({below(group, {2, 0}),
                       [] {
                           return MibValue{MibValue::Type::ObjectId, below(labMibRoot(), {3, 1})};
                       },
                       {}});
    objects.push_back(
        {below(group, {3, 0}),
         [ticks = system.upTimeTicks] { return unsignedValue(MibValue::Type::TimeTicks, ticks()); },
         {}});
    objects.push_back({below(group, {5, 0}), [name = system.name] { return text(name); }, {}});
}

/// ifDescr, ifOperStatus; 1 is up, 2 is down.
void addInterface(std::vector<MibObject> &objects, SimSwitchPorts &ports, int port, std::uint32_t index)
{
    const MibOid entry{1, 3, 6, 1, 2, 1, 2, 2, 1};
    const QByteArray description = "Port " + QByteArray::number(port) + " of the built-in lab's switch";
    objects.push_back({below(entry, {2, index}), [description] { return text(description); }, {}});
    objects.push_back(
        {below(entry, {8, index}), [&ports, port] { return integer(ports.isUp(port) ? 1 : 2); }, {}});
}

/// ifName, ifHCInOctets, ifHCOutOctets, ifHighSpeed (Mbit/s), ifAlias, ifCounterDiscontinuityTime.
void addInterfaceExtension(std::vector<MibObject> &objects, SimSwitchPorts &ports, int port,
                           std::uint32_t index)
{
    using Type = MibValue::Type;
    const MibOid entry{1, 3, 6, 1, 2, 1, 31, 1, 1, 1};
    const QByteArray name = "port" + QByteArray::number(port);
    objects.push_back({below(entry, {1, index}), [name] { return text(name); }, {}});
    objects.push_back({below(entry, {6, index}),
                       [&ports, port] { return unsignedValue(Type::Counter64, ports.octets(port).in); },
                       {}});
    objects.push_back({below(entry, {10, index}),
                       [&ports, port] { return unsignedValue(Type::Counter64, ports.octets(port).out); },
                       {}});
    objects.push_back({below(entry, {15, index}), [] { return unsignedValue(Type::Gauge, 1000); }, {}});
    objects.push_back({below(entry, {18, index}), [] { return text({}); }, {}});
    objects.push_back(
        {below(entry, {19, index}),
         [&ports, port] { return unsignedValue(Type::TimeTicks, ports.octets(port).discontinuity); },
         {}});
}

/// castbenchLabIngressRate, castbenchLabForwardedOctets.
void addLabPort(std::vector<MibObject> &objects, SimSwitchPorts &ports, int port, std::uint32_t index)
{
    const MibOid entry = below(labMibRoot(), {1, 1, 1});
    objects.push_back({below(entry, {2, index}), [&ports, port] { return rateValue(ports.cap(port)); },
                       rateWrite(ports, port)});
    objects.push_back(
        {below(entry, {3, index}),
         [&ports, port] { return unsignedValue(MibValue::Type::Counter64, ports.octets(port).forwarded); },
         {}});
}

} // namespace

MibOid labMibRoot()
{
    return {1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 512};
}

std::vector<MibObject> labMibObjects(SimSwitchPorts &ports, const LabMibSystem &system)
{
    std::vector<MibObject> objects;
    addSystem(objects, system);
    const MibOid basePortIfIndex{1, 3, 6, 1, 2, 1, 17, 1, 4, 1, 2};
    for (int port = 1; port <= ports.portCount(); ++port) {
        const auto index = static_cast<std::uint32_t>(port);
        addInterface(objects, ports, port, index);
        addInterfaceExtension(objects, ports, port, index);
        addLabPort(objects, ports, port, index);
        objects.push_back({below(basePortIfIndex, {index}), [port] { return integer(port); }, {}});
    }
    return objects;
}

} // namespace castbench
