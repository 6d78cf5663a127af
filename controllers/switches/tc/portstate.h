#pragma once

#include "controllers/switches/tc/link.h"
#include "controllers/switches/tc/qdisc.h"

#include <QStringList>

namespace castbench::tc {

/// What marks as Castbench's own what it adds to a computer: the intermediate device is called "castb" and
/// the number of the capped interface, its queueing discipline and the filter bear this number.
inline constexpr int ownMark = 0xcb51;
inline constexpr QLatin1StringView ownHandle("cb51:");
QString ownDevice(int interfaceIndex);

/// What a computer answered when asked how an interface is set.
struct Snapshot
{
    std::vector<Link> links;
    std::vector<Qdisc> qdiscs;
    std::vector<Filter> ingress; ///< filters of the interface
    std::vector<Filter> egress;
};

/// How an interface's ingress is set. Castbench's cap has four parts: an intermediate device (ifb), a token
/// bucket on it, the clsact discipline on the interface, and a filter that redirects to the device.
struct PortState
{
    Link link;
    bool hasDevice = false;
    std::optional<quint64> bucketBytes; ///< rate of the token bucket on the device, bytes per second
    bool hasHook = false;               ///< the clsact discipline is there, and Castbench's
    bool hasRedirect = false;           ///< the filter is there, with the device behind it
    bool hasOwnFilter = false;          ///< the same, wherever it leads
    QString foreignHook;      ///< kind of an ingress discipline that is somebody else's; empty: none
    int foreignFilters = 0;   ///< in Castbench's own clsact
    quint64 passedOctets = 0; ///< by the token bucket
    QStringList orphans;      ///< Castbench's devices whose interfaces are gone

    /// The cap in force, bytes per second.
    std::optional<quint64> capBytes() const
    {
        return hasRedirect ? bucketBytes : std::nullopt;
    }
    /// Parts of a cap that is not in force: left by a Castbench that was killed.
    bool hasLeftovers() const
    {
        return !capBytes() && (hasDevice || hasHook || hasOwnFilter);
    }
};

/// Nothing where the snapshot has no such interface.
std::optional<PortState> portState(const Snapshot &snapshot, const QString &interface);

/// Devices of Castbench whose interfaces are gone.
QStringList orphansOf(const std::vector<Link> &links);

} // namespace castbench::tc
