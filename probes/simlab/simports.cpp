#include "probes/simlab/simports.h"

namespace castbench::simlab {

SimPorts::SimPorts(std::vector<UplinkRelay *> relays)
    : m_relays(std::move(relays))
{
}

int SimPorts::portCount() const
{
    return static_cast<int>(m_relays.size());
}

bool SimPorts::isUp(int port) const
{
    return relay(port).isUp();
}

SimPortOctets SimPorts::octets(int port) const
{
    return relay(port).octets();
}

Cap SimPorts::cap(int port) const
{
    return relay(port).cap();
}

void SimPorts::setCap(int port, const Cap &cap)
{
    relay(port).setCap(cap);
}

UplinkRelay &SimPorts::relay(int port) const
{
    Q_ASSERT(port >= 1 && port <= portCount());
    return *m_relays[static_cast<std::size_t>(port - 1)];
}

} // namespace castbench::simlab
