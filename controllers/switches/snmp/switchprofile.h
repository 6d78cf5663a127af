#pragma once

#include "controllers/switches/snmp/rateobject.h"

#include <QJsonObject>
#include <QStringList>

namespace castbench {

/// An object that must be written beside the rate, such as "limiting is on".
struct EnablingObject
{
    /// When it is written, relative to the rate; `With` is in the same SET.
    enum class Order { Before, With, After };

    PortObject object;
    Order order = Order::Before;
    qint64 limited = 0;            ///< value that makes the rate count
    std::optional<qint64> noLimit; ///< value to write for no limit; nothing: left alone then
    /// Value that, read, means no limit although it is not written for that: a switch for all ports is off.
    std::optional<qint64> off;

    bool operator==(const EnablingObject &) const = default;
};

/// How a port's ifIndex is found.
struct IfIndexRule
{
    bool fromBridgePort = false; ///< asked from dot1dBasePortIfIndex (RFC 4188); else port + offset
    qint64 offset = 0;

    bool operator==(const IfIndexRule &) const = default;
};

/// Octet counters of a port, indexed by ifIndex.
struct CounterObjects
{
    SnmpOid in{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6};   ///< ifHCInOctets unless the profile says otherwise
    SnmpOid out{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 10}; ///< ifHCOutOctets
    /// Counts what came from the host on the port and was passed on, after the cap; empty: none does.
    SnmpOid forwarded;

    bool operator==(const CounterObjects &) const = default;
};

/// How to cap a port's upload on one family of switches, as data (resources/switches/NAME.json,
/// resources/schemas/switch-profile.schema.json).
struct SwitchProfile
{
    QString name;  ///< "castbench-lab"
    QString title; ///< for people: maker and model
    /// What was tried on which hardware and firmware; empty: the profile is from documents alone.
    QString verified;
    QString source;      ///< where the objects are documented
    SnmpOid sysObjectId; ///< the switch's sysObjectID starts with this
    bool egress = false; ///< the rate limits what the switch sends to the host, not what it takes from it
    IfIndexRule ifIndex;
    RateObject rate;
    std::vector<EnablingObject> enabling; ///< in the order in which they are written
    CounterObjects counters;

    bool operator==(const SwitchProfile &) const = default;
};

inline constexpr int switchProfileFormatVersion = 1;

/// Reads a profile. Reports every problem at once. Errors: InvalidInput, NewerVersion.
Expected<SwitchProfile> switchProfileFromJson(const QJsonObject &object, const QString &where);
/// Reads a file, or the built-in profile of that name (resource ":/castbench/switches/NAME.json").
/// Errors: NotFound (lists the built-in names), and those of readJsonFile() and switchProfileFromJson().
Expected<SwitchProfile> loadSwitchProfile(const QString &fileOrName);
/// Names of the built-in profiles.
QStringList builtInSwitchProfiles();

} // namespace castbench
