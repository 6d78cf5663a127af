#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/switches/snmp/portsettings.h"
#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/snmpsession.h"

#include <map>

namespace castbench {

/// The standard objects that a switch is asked for (RFC 3418, RFC 2863, RFC 4188); ports are indexed by
/// ifIndex, except for the last.
namespace switchobjects {

inline const SnmpOid sysDescr{1, 3, 6, 1, 2, 1, 1, 1, 0};
inline const SnmpOid sysObjectId{1, 3, 6, 1, 2, 1, 1, 2, 0};
inline const SnmpOid sysName{1, 3, 6, 1, 2, 1, 1, 5, 0};
inline const SnmpOid ifDescr{1, 3, 6, 1, 2, 1, 2, 2, 1, 2};
inline const SnmpOid ifOperStatus{1, 3, 6, 1, 2, 1, 2, 2, 1, 8};
inline const SnmpOid ifCounterDiscontinuityTime{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 19};
inline const SnmpOid dot1dBasePortIfIndex{1, 3, 6, 1, 2, 1, 17, 1, 4, 1, 2};

} // namespace switchobjects

/// A switch as its driver's calls share it. They hold it while they run, so that the driver may go first.
struct SnmpSwitch
{
    SnmpSwitch(const SnmpConfig &switchConfig, Clock &switchClock);

    /// Puts the switch's id and the port in front of an error.
    Error located(const Error &error, int port) const;

    const SnmpConfig config;
    Clock &clock;
    SnmpSession control;                    ///< reads and writes settings
    SnmpSession polling;                    ///< reads counters
    std::map<int, std::uint32_t> ifIndexes; ///< those that had to be asked for
};
using SnmpSwitchPtr = std::shared_ptr<SnmpSwitch>;

/// The port's numbers; asks the switch, over `session`, where the profile says so and it is not known yet.
QCoro::Task<Expected<PortNumbers>> portNumbers(SnmpSwitchPtr device, SnmpSession *session, int port,
                                               std::stop_token stop);
QCoro::Task<Expected<SwitchIdentity>> identifySwitch(SnmpSwitchPtr device, std::stop_token stop);
QCoro::Task<Expected<CapReading>> readCap(SnmpSwitchPtr device, int port, std::stop_token stop);
QCoro::Task<Expected<PortCounters>> readCounters(SnmpSwitchPtr device, int port, std::stop_token stop);
/// CapDriver::ports(), within a minute.
QCoro::Task<Expected<std::vector<SwitchPort>>> listPorts(SnmpSwitchPtr device, std::stop_token stop);
/// CapDriver::check().
QCoro::Task<Expected<std::vector<Finding>>> checkSwitch(SnmpSwitchPtr device, int port, std::stop_token stop);

} // namespace castbench
