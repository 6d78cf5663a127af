#pragma once

#include "probes/simlab/simswitchports.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace castbench {

using MibOid = std::vector<std::uint32_t>;

/// A value as SNMP carries it.
struct MibValue
{
    enum class Type { Integer, Gauge, TimeTicks, Counter64, OctetString, ObjectId };

    Type type = Type::Integer;
    std::variant<qint64, quint64, QByteArray, MibOid> value;
};

/// A writable Integer32 object's rules. Both are called on the agent's thread.
struct MibWrite
{
    std::function<bool(qint64 value)> allowed;
    std::function<void(qint64 value)> apply;
};

/// One object instance.
struct MibObject
{
    MibOid oid;
    std::function<MibValue()> read; ///< called on the agent's thread
    std::optional<MibWrite> write;  ///< nothing: read-only
};

/// Says which name the agent gives itself and since when it runs.
struct LabMibSystem
{
    QByteArray description;               ///< sysDescr
    QByteArray name;                      ///< sysName
    std::function<quint64()> upTimeTicks; ///< sysUpTime, hundredths of a second
};

/// Root of CASTBENCH-LAB-MIB (resources/switches/CASTBENCH-LAB-MIB.txt), below NET-SNMP-MIB's
/// netSnmpPlaypen, the arc for local experiments.
MibOid labMibRoot();
/// castbenchLabIngressRate's value for "no limit", and its limits in kbit/s.
inline constexpr qint64 labNoLimit = -1;
inline constexpr qint64 labMinimumKbps = 16;
inline constexpr qint64 labMaximumKbps = 10'000'000;

/// The objects of the built-in lab's switch: system group (RFC 3418), the columns of ifTable and ifXTable
/// (RFC 2863) that a cap driver reads, dot1dBasePortIfIndex (RFC 4188) and CASTBENCH-LAB-MIB.
/// Port n has ifIndex n. `ports` must outlive the objects.
std::vector<MibObject> labMibObjects(SimSwitchPorts &ports, const LabMibSystem &system);

} // namespace castbench
