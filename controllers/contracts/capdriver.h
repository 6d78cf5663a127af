#pragma once

#include "controllers/contracts/probe.h"
#include "controllers/domain/cap.h"
#include "controllers/domain/macaddress.h"
#include "controllers/domain/run.h"

#include <qcorotask.h>

#include <stop_token>
#include <vector>

namespace castbench {

/// Octet counters of a switch port (IF-MIB ifHCInOctets, ifHCOutOctets).
struct PortCounters
{
    quint64 octetsIn = 0;  ///< received from the broadcaster's host; may count before the cap is applied
    quint64 octetsOut = 0; ///< sent to the broadcaster's host
    /// Octets the switch passed on from this port towards the platform, after the cap, where the profile
    /// says which counter tells; nothing otherwise.
    std::optional<quint64> octetsForwarded;
    std::optional<quint64> discontinuity; ///< ifCounterDiscontinuityTime, hundredths of a second
    SteadyTime at;                        ///< when the answer came
};

/// What a switch says of itself.
struct SwitchIdentity
{
    QString description; ///< sysDescr
    QString name;        ///< sysName
    QString model;       ///< from the profile
};

/// A port of a switch, as the switch tells of it.
struct SwitchPort
{
    int number = 0;                  ///< as in the lab file
    QString name;                    ///< ifName: "gi3", "lan1"; empty: the switch tells none
    QString alias;                   ///< ifAlias: what an administrator wrote
    std::optional<qint64> speedKbps; ///< of the link; nothing: down or not told
    std::optional<bool> up;
    std::vector<MacAddress> hosts; ///< seen on the port (its forwarding table); at most 64
    int hostCount = 0;             ///< all of them
    QString neighbour;             ///< name or address of an LLDP neighbour; empty: none

    /// Others than one host hang on it.
    bool isUplink() const
    {
        return hostCount > 1 || !neighbour.isEmpty();
    }
    bool operator==(const SwitchPort &) const = default;
};

/// What a driver can do beyond setting a cap.
struct DriverAbilities
{
    bool readsBack = true;    ///< read() and the answers of set() come from the device
    bool counters = true;     ///< counters() is answered
    bool listsPorts = false;  ///< ports() is answered
    bool needsPerson = false; ///< set() and restore() wait for a person
};

/// Sets, reads and restores the upload cap of one port of one switch. All calls happen on the thread that
/// made the driver and never block it. Every call has a timeout of its own (some seconds).
/// Errors of all: Unreachable, Timeout, AuthenticationFailed, Refused, Protocol, Unsupported, Cancelled.
class CapDriver
{
public:
    virtual ~CapDriver() = default;

    /// Id of the switch, as in the lab.
    virtual QString device() const = 0;
    virtual QCoro::Task<Expected<SwitchIdentity>> identify(std::stop_token stop) = 0;
    /// Looks at the switch and the port without changing them.
    virtual QCoro::Task<Expected<std::vector<Finding>>> check(int port, std::stop_token stop) = 0;
    /// The cap that this switch would set when asked for `cap`: the same, or the nearest it can express.
    virtual Cap nearest(const Cap &cap) const = 0;
    virtual QCoro::Task<Expected<CapReading>> read(int port, std::stop_token stop) = 0;
    /// Sets `cap` and reads back; the reading may differ from what was asked.
    virtual QCoro::Task<Expected<CapReading>> set(int port, const Cap &cap, std::stop_token stop) = 0;
    /// Puts back exactly what read() gave and reads back. A reading that differs is Refused.
    virtual QCoro::Task<Expected<CapReading>> restore(int port, const CapReading &former,
                                                      std::stop_token stop) = 0;
    virtual QCoro::Task<Expected<PortCounters>> counters(int port, std::stop_token stop) = 0;
    virtual DriverAbilities abilities() const
    {
        return {};
    }
    /// All ports that may be capped, by number.
    virtual QCoro::Task<Expected<std::vector<SwitchPort>>> ports(std::stop_token stop);
};

/// What a person is asked to do at a switch that no program can set.
struct ManualCap
{
    QString device; ///< name of the switch, for people
    int port = 0;
    Cap cap;
    bool restoring = false; ///< the run is over, and this is what the person said the port was set to

    bool operator==(const ManualCap &) const = default;
};

/// Asks a person to do what no program can. An error may come without a message: the driver knows what was
/// asked.
class CapAttendant
{
public:
    virtual ~CapAttendant() = default;

    /// Comes back when the person has said that it is done. Errors: Refused (the person said no),
    /// Cancelled.
    virtual QCoro::Task<Expected<void>> setByHand(ManualCap request, std::stop_token stop) = 0;
    /// What the port is set to now, as the person says. Errors as before.
    virtual QCoro::Task<Expected<Cap>> presentCap(QString device, int port, std::stop_token stop) = 0;
};

} // namespace castbench
