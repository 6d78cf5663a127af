#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/switches/snmp/narrowcounters.h"
#include "controllers/switches/snmp/portsettings.h"
#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/snmpsession.h"
#include "controllers/switches/snmp/uptimewatch.h"

#include <map>

namespace castbench {

/// The standard objects that a switch is asked for (RFC 3418, RFC 2863, RFC 4188); ports are indexed by
/// ifIndex, except for the last.
namespace switchobjects {

inline const SnmpOid sysDescr{1, 3, 6, 1, 2, 1, 1, 1, 0};
inline const SnmpOid sysObjectId{1, 3, 6, 1, 2, 1, 1, 2, 0};
inline const SnmpOid sysUpTime{1, 3, 6, 1, 2, 1, 1, 3, 0};
inline const SnmpOid sysName{1, 3, 6, 1, 2, 1, 1, 5, 0};
inline const SnmpOid ifDescr{1, 3, 6, 1, 2, 1, 2, 2, 1, 2};
inline const SnmpOid ifSpeed{1, 3, 6, 1, 2, 1, 2, 2, 1, 5};
inline const SnmpOid ifOperStatus{1, 3, 6, 1, 2, 1, 2, 2, 1, 8};
inline const SnmpOid ifInOctets{1, 3, 6, 1, 2, 1, 2, 2, 1, 10};
inline const SnmpOid ifOutOctets{1, 3, 6, 1, 2, 1, 2, 2, 1, 16};
inline const SnmpOid ifCounterDiscontinuityTime{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 19};
inline const SnmpOid dot1dBasePortIfIndex{1, 3, 6, 1, 2, 1, 17, 1, 4, 1, 2};

} // namespace switchobjects

/// A switch as its driver's calls share it. They hold it while they run, so that the driver may go first.
struct SnmpSwitch
{
    SnmpSwitch(const SnmpConfig &switchConfig, Clock &switchClock);

    /// Puts the switch's id and the port in front of an error.
    Error located(const Error &error, int port) const;
    /// Takes note of a sysUpTime that was just read. A switch that began anew may have numbered its ports
    /// anew: what was asked for is asked for again.
    void noteUpTime(const SnmpValue &sysUpTime);
    void knowIfIndex(int port, std::uint32_t ifIndex);

    const SnmpConfig config;
    Clock &clock;
    SnmpSession control;                                       ///< reads and writes settings
    SnmpSession polling;                                       ///< reads counters
    std::map<int, std::uint32_t> ifIndexes;                    ///< those that had to be asked for
    std::map<int, std::vector<std::uint32_t>> formerIfIndexes; ///< all that a port ever had
    int restarts = 0; ///< times that the switch was seen to begin anew

    struct NarrowPort
    {
        NarrowCounters counters;
        int restarts = 0; ///< of the switch, when they were read last
    };
    std::map<int, NarrowPort> narrowPorts; ///< ports without 64-bit counters

private:
    UptimeWatch m_uptime;
};
using SnmpSwitchPtr = std::shared_ptr<SnmpSwitch>;

/// The port's numbers; asks the switch, over `session`, where the profile says so and it is not known yet.
QCoro::Task<Expected<PortNumbers>> portNumbers(SnmpSwitchPtr device, SnmpSession *session, int port,
                                               std::stop_token stop);
QCoro::Task<Expected<SwitchIdentity>> identifySwitch(SnmpSwitchPtr device, std::stop_token stop);
QCoro::Task<Expected<CapReading>> readCap(SnmpSwitchPtr device, int port, std::stop_token stop);
/// Asks whether the switch began anew.
QCoro::Task<void> readUpTime(SnmpSwitchPtr device, std::stop_token stop);
QCoro::Task<Expected<PortCounters>> readCounters(SnmpSwitchPtr device, int port, std::stop_token stop);
/// CapDriver::ports(), within a minute.
QCoro::Task<Expected<std::vector<SwitchPort>>> listPorts(SnmpSwitchPtr device, std::stop_token stop);
/// CapDriver::check().
QCoro::Task<Expected<std::vector<Finding>>> checkSwitch(SnmpSwitchPtr device, int port, std::stop_token stop);

} // namespace castbench
