#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"
#include "controllers/domain/lab.h"
#include "controllers/switches/snmp/switchprofile.h"

#include <memory>

namespace castbench {

struct SnmpSwitch;

/// Names of the findings of SnmpCapDriver::check() that are about the profile (Finding::check).
namespace switchchecks {
extern const QLatin1StringView profile;        ///< "switch profile"
extern const QLatin1StringView notTried;       ///< "switch profile not tried on hardware"
extern const QLatin1StringView unverifiedFact; ///< "switch profile unverified"
extern const QLatin1StringView notes;          ///< "switch profile notes"
} // namespace switchchecks

/// A switch that is spoken to over SNMP, and how.
struct SnmpConfig
{
    QString device;    ///< id of the switch, as in the lab
    Endpoint address;  ///< UDP, usually port 161
    QString community; ///< version 1 and 2c; must be allowed to write
    SwitchProfile profile;
    milliseconds timeout{1000}; ///< for each try of each request
    int retries = 2;            ///< tries after the first
    SnmpVersion version = SnmpVersion::V2c;
    SnmpUser user; ///< version 3; must be allowed to write
};

/// Caps a port over SNMP as a switch profile says.
///
/// Setting, reading and restoring go over one session, the polling of counters over another: a cap that is
/// due does not wait behind a poll that gets no answer.
class SnmpCapDriver final : public CapDriver
{
public:
    /// `clock` must outlive the driver and every call under way.
    SnmpCapDriver(const SnmpConfig &config, Clock &clock);
    /// Calls under way come back with Cancelled.
    ~SnmpCapDriver() override;

    QString device() const override;
    QCoro::Task<Expected<SwitchIdentity>> identify(std::stop_token stop) override;
    QCoro::Task<Expected<std::vector<Finding>>> check(int port, std::stop_token stop) override;
    Cap nearest(const Cap &cap) const override;
    QCoro::Task<Expected<CapReading>> read(int port, std::stop_token stop) override;
    /// A cap that the switch cannot express is set as nearest() says.
    QCoro::Task<Expected<CapReading>> set(int port, const Cap &cap, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> restore(int port, const CapReading &former,
                                              std::stop_token stop) override;
    QCoro::Task<Expected<PortCounters>> counters(int port, std::stop_token stop) override;
    DriverAbilities abilities() const override;
    /// By the standard tables (IF-MIB, BRIDGE-MIB, Q-BRIDGE-MIB, LLDP-MIB), within a minute.
    QCoro::Task<Expected<std::vector<SwitchPort>>> ports(std::stop_token stop) override;

private:
    std::shared_ptr<SnmpSwitch> m_switch;
};

} // namespace castbench
