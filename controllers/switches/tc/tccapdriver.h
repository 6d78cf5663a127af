#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"
#include "controllers/switches/tc/sshhost.h"

#include <memory>

namespace castbench {

struct TcSwitch;

/// A Linux computer that forwards the broadcaster's traffic, and how it is spoken to.
struct TcConfig
{
    QString device;                      ///< id of the switch, as in the lab
    QStringList interfaces;              ///< port 1 is the first; empty: the bridges' port numbers
    std::optional<tc::SshTarget> remote; ///< nothing: this computer
};

/// Caps what a Linux computer receives on a bridge port or a router's interface: it is redirected to an
/// intermediate device (ifb) with a token bucket (tbf). A cap counts Ethernet frames without the checksum:
/// what TCP carries is 4 to 5 % less. Nothing but what Castbench added is ever removed; an interface whose
/// ingress is in somebody else's hands is refused.
///
/// Any cap of whole kbit/s can be set. CapReading::native tells the interface and its state (TcSetting).
/// Spoken to by iproute2's programs: Linux has no other interface for this short of raw netlink messages.
class TcCapDriver final : public CapDriver
{
public:
    /// `clock` must outlive the driver and every call under way.
    TcCapDriver(const TcConfig &config, Clock &clock);
    ~TcCapDriver() override;

    QString device() const override;
    QCoro::Task<Expected<SwitchIdentity>> identify(std::stop_token stop) override;
    QCoro::Task<Expected<std::vector<Finding>>> check(int port, std::stop_token stop) override;
    Cap nearest(const Cap &cap) const override;
    QCoro::Task<Expected<CapReading>> read(int port, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> set(int port, const Cap &cap, std::stop_token stop) override;
    /// Needs nothing but `former`: the interface is the one that it names, whatever the ports are now.
    QCoro::Task<Expected<CapReading>> restore(int port, const CapReading &former,
                                              std::stop_token stop) override;
    QCoro::Task<Expected<PortCounters>> counters(int port, std::stop_token stop) override;
    DriverAbilities abilities() const override;
    QCoro::Task<Expected<std::vector<SwitchPort>>> ports(std::stop_token stop) override;

private:
    std::shared_ptr<TcSwitch> m_switch;
};

} // namespace castbench
