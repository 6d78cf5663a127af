#pragma once

#include "probes/simlab/simswitchports.h"
#include "probes/simlab/uplinkrelay.h"

#include <vector>

namespace castbench::simlab {

/// The relays as the ports of one switch.
class SimPorts final : public SimSwitchPorts
{
public:
    /// Port n is `relays[n - 1]`; they must outlive this.
    explicit SimPorts(std::vector<UplinkRelay *> relays);

    int portCount() const override;
    bool isUp(int port) const override;
    SimPortOctets octets(int port) const override;
    Cap cap(int port) const override;
    void setCap(int port, const Cap &cap) override;

private:
    UplinkRelay &relay(int port) const;

    const std::vector<UplinkRelay *> m_relays;
};

} // namespace castbench::simlab
