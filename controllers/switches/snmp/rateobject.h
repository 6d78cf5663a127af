#pragma once

#include "controllers/domain/cap.h"
#include "controllers/switches/snmp/snmpvalue.h"

#include <vector>

namespace castbench {

/// What follows an object's OID to name a port.
enum class PortIndexKind {
    Port,    ///< the port's number in the lab file, which is also its dot1dBasePort
    IfIndex, ///< IF-MIB's ifIndex of the port
    Scalar,  ///< 0: one object for the whole switch
};

/// An object of the switch, and how a port's instance of it is named: OID, index, suffix.
struct PortObject
{
    SnmpOid oid;
    PortIndexKind index = PortIndexKind::IfIndex;
    std::vector<std::uint32_t> suffix; ///< after the index: a direction, an interface type
    SnmpNumberType type = SnmpNumberType::Integer32;

    bool operator==(const PortObject &) const = default;
};

/// One setting of a switch that knows certain rates only.
struct RateCode
{
    qint64 value = 0; ///< what the object holds
    qint64 kbps = 0;  ///< what it means, kbit/s

    bool operator==(const RateCode &) const = default;
};

/// The object that holds a port's rate, and what its numbers mean.
struct RateObject
{
    PortObject object;
    qint64 unitBps = 1000;         ///< bit/s per 1 of the object's value
    qint64 minimum = 1;            ///< smallest value that limits, in the object's unit
    qint64 maximum = 1;            ///< largest value that limits
    qint64 stepBps = 1;            ///< the switch rounds down to multiples of this
    std::optional<qint64> noLimit; ///< value that means no limit; nothing if another object says so
    std::vector<RateCode>
        codes; ///< where not empty, the only rates there are; unit, range and step are unused

    /// The rate that this object would hold if asked for `cap`: within the range and rounded down.
    Cap nearest(const Cap &cap) const;
    /// The value to write for `cap`; nothing for No Limit where noLimit is nothing.
    std::optional<qint64> valueFor(const Cap &cap) const;
    /// What a value means, rounded down to kbit/s. Errors: Unsupported for a value that is neither a rate
    /// nor "no limit".
    Expected<Cap> capFor(qint64 value) const;

    bool operator==(const RateObject &) const = default;
};

} // namespace castbench
