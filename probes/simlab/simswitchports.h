#pragma once

#include "controllers/domain/cap.h"

namespace castbench {

/// Octets that have crossed a port since the switch began to count.
struct SimPortOctets
{
    quint64 in = 0;            ///< received from the host on the port, before the cap (ifHCInOctets)
    quint64 out = 0;           ///< sent to the host on the port (ifHCOutOctets)
    quint64 forwarded = 0;     ///< received from the host and passed on, after the cap
    quint32 discontinuity = 0; ///< ifCounterDiscontinuityTime, hundredths of a second; 0 = never began anew
};

/// What the built-in lab's switch is made of: ports whose traffic is counted and capped. The SNMP agent
/// shows it to the network. Every call may come from any thread, is atomic and returns at once.
/// `port` is always within 1 … portCount().
class SimSwitchPorts
{
public:
    virtual ~SimSwitchPorts() = default;

    /// 1 … 64; never changes.
    virtual int portCount() const = 0;
    /// True while a host is attached (ifOperStatus).
    virtual bool isUp(int port) const = 0;
    virtual SimPortOctets octets(int port) const = 0;
    /// What the host on the port may send.
    virtual Cap cap(int port) const = 0;
    /// In force when this returns. 16 … 10,000,000 kbit/s, or No Limit.
    virtual void setCap(int port, const Cap &cap) = 0;
};

} // namespace castbench
