#include "probes/simlab/simports.h"

namespace castbench::simlab {

SimPorts::SimPorts(std::vector<UplinkRelay *> relays, const Clock &clock, milliseconds refresh)
    : m_relays(std::move(relays))
    , m_clock(clock)
    , m_refresh(refresh)
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
    if (m_refresh == milliseconds{0})
        return relay(port).octets();
    const std::lock_guard lock(m_mutex);
    const SteadyTime now = m_clock.steadyNow();
    if (!m_read || now - *m_read >= m_refresh) {
        m_read = now;
        m_cache.clear();
        for (const UplinkRelay *each : m_relays)
            m_cache.push_back(each->octets());
    }
    return m_cache[static_cast<std::size_t>(port - 1)];
}

void SimPorts::restartCounters()
{
    const std::lock_guard lock(m_mutex);
    m_read.reset();
    for (UplinkRelay *each : m_relays)
        each->restartCounters();
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
