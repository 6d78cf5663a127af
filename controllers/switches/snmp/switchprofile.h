#pragma once

#include "controllers/switches/snmp/rateobject.h"

#include <QJsonObject>
#include <QStringList>

namespace castbench {

/// An object that must be written beside the rate, such as "limiting is on".
struct EnablingObject
{
    /// When it is written, relative to the rate; `With` is in the same SET. `After` is before the rate where
    /// it lifts the limit: a rate that is being changed then never counts.
    enum class Order { Before, With, After };

    PortObject object;
    Order order = Order::Before;
    qint64 limited = 0;            ///< value that makes the rate count
    std::optional<qint64> noLimit; ///< value to write for no limit; nothing: left alone then
    /// Value that, read, means no limit although it is not written for that: a switch for all ports is off.
    std::optional<qint64> off;

    bool operator==(const EnablingObject &) const = default;
};

/// An object that is only read, and must hold `value` for the profile to fit.
struct RequiredObject
{
    PortObject object;
    qint64 value = 0;
    QString otherwise; ///< what another value means, for people

    bool operator==(const RequiredObject &) const = default;
};

/// A statement of the profile, and who says so.
struct ProfileFact
{
    QString text;
    QString source;
    bool verified = false; ///< false: nobody tried it, or the documents leave it open

    bool operator==(const ProfileFact &) const = default;
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

/// How to cap a port's upload on one family of switches, as data (resources/switches/*.json,
/// resources/schemas/switch-profile.schema.json).
struct SwitchProfile
{
    QString name;  ///< "castbench-lab"
    QString title; ///< for people: maker and model
    /// What was tried on which hardware and firmware; empty: the profile is from documents alone.
    QString verified;
    QString source; ///< where the objects are documented
    QString notes;  ///< what to know before it is used, for people; may be empty
    std::vector<ProfileFact> facts;
    std::vector<SnmpOid> sysObjectIds; ///< the switch's sysObjectID starts with one of these
    QStringList sysDescrParts; ///< where no profile knows the sysObjectID: sysDescr contains one of these
    bool egress = false; ///< the rate limits what the switch sends to the host, not what it takes from it
    IfIndexRule ifIndex;
    RateObject rate;
    std::vector<PortObject> copies;       ///< hold the same value as the rate and are written with it
    std::vector<EnablingObject> enabling; ///< in the order in which they are written
    std::vector<RequiredObject> requirements;
    /// RowStatus (RFC 2579) of the row that holds the rate, where a port may have none: it is created for a
    /// cap, and destroyed for no limit where neither the rate nor an enabling object can say so.
    std::optional<PortObject> rowStatus;
    /// The rate cannot be written while an enabling object says "no limit"; what it holds then is no setting.
    bool rateFixedWhileLifted = false;
    CounterObjects counters;

    /// Length of the longest of sysObjectIds that `sysObjectId` starts with; nothing if none.
    std::optional<std::size_t> matchLength(const SnmpOid &sysObjectId) const;
    bool operator==(const SwitchProfile &) const = default;
};

inline constexpr int switchProfileFormatVersion = 1;

/// Reads the profiles of a file: one, or one for each of its "models". Reports every problem at once.
/// Errors: InvalidInput, NewerVersion.
Expected<std::vector<SwitchProfile>> switchProfilesFromJson(const QJsonObject &object, const QString &where);
/// The same for a file that describes one. Errors: as before, InvalidInput for several.
Expected<SwitchProfile> switchProfileFromJson(const QJsonObject &object, const QString &where);

} // namespace castbench
