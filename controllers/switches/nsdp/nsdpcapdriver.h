#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"
#include "controllers/switches/nsdp/nsdpsession.h"

#include <memory>

namespace castbench {

struct NsdpSwitch;

/// A switch that is spoken to over NSDP, and how.
struct NsdpConfig
{
    QString device; ///< id of the switch, as in the lab
    NsdpTarget target;
    QString password; ///< for writing; reading needs none
};

/// Caps a port of a NETGEAR Plus switch: limits what the switch receives on it (attribute 4C00).
///
/// Only the caps of nsdp::capOfRate() exist; others are set as nearest() says. Reads are tried again, writes
/// are repeated once if there is no answer and reading shows the former value. Three wrong passwords lock
/// the switch for 30 minutes: after one, this driver writes no more and says why; it does the same after two
/// writes without an answer as long as none was ever accepted.
///
/// The native form of a reading is "ingress=CODE".
class NsdpCapDriver final : public CapDriver
{
public:
    /// `clock` must outlive the driver and every call under way.
    NsdpCapDriver(const NsdpConfig &config, Clock &clock);
    /// Calls under way come back with Cancelled.
    ~NsdpCapDriver() override;

    QString device() const override;
    QCoro::Task<Expected<SwitchIdentity>> identify(std::stop_token stop) override;
    QCoro::Task<Expected<std::vector<Finding>>> check(int port, std::stop_token stop) override;
    Cap nearest(const Cap &cap) const override;
    QCoro::Task<Expected<CapReading>> read(int port, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> set(int port, const Cap &cap, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> restore(int port, const CapReading &former,
                                              std::stop_token stop) override;
    /// The switch tells neither when it began to count nor what it passed on.
    QCoro::Task<Expected<PortCounters>> counters(int port, std::stop_token stop) override;
    DriverAbilities abilities() const override;
    /// With the speed of their links; which hosts hang on them, NSDP does not tell.
    QCoro::Task<Expected<std::vector<SwitchPort>>> ports(std::stop_token stop) override;

private:
    std::shared_ptr<NsdpSwitch> m_switch;
};

} // namespace castbench
