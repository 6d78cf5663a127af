#pragma once

#include "probes/simlab/simswitchports.h"
#include "probes/simlab/uplinkrelay.h"

#include <mutex>
#include <optional>
#include <vector>

namespace castbench::simlab {

/// The relays as the ports of one switch. Any thread.
class SimPorts final : public SimSwitchPorts
{
public:
    /// Port n is `relays[n - 1]`; they and `clock` must outlive this. Counters are read every `refresh` and
    /// told as they were then; 0: whenever they are asked for.
    SimPorts(std::vector<UplinkRelay *> relays, const Clock &clock, milliseconds refresh = milliseconds{0});

    int portCount() const override;
    bool isUp(int port) const override;
    SimPortOctets octets(int port) const override;
    Cap cap(int port) const override;
    void setCap(int port, const Cap &cap) override;
    /// Every counter begins at 0 again, as after a restart of the switch.
    void restartCounters();

private:
    UplinkRelay &relay(int port) const;

    const std::vector<UplinkRelay *> m_relays;
    const Clock &m_clock;
    const milliseconds m_refresh;
    mutable std::mutex m_mutex;
    mutable std::optional<SteadyTime> m_read;
    mutable std::vector<SimPortOctets> m_cache; ///< as read at m_read
};

} // namespace castbench::simlab
