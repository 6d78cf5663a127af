#pragma once

#include "probes/simlab/simswitchports.h"

#include <map>
#include <mutex>

namespace castbench::test {

/// Ports whose state a test sets by hand.
class FakeSwitchPorts final : public SimSwitchPorts
{
public:
    explicit FakeSwitchPorts(int count)
        : m_count(count)
    {
    }

    int portCount() const override
    {
        return m_count;
    }
    bool isUp(int port) const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_ports[port].up;
    }
    SimPortOctets octets(int port) const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_ports[port].octets;
    }
    Cap cap(int port) const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_ports[port].cap;
    }
    void setCap(int port, const Cap &cap) override
    {
        const std::scoped_lock lock(m_mutex);
        m_ports[port].cap = cap;
    }

    void setUp(int port, bool up)
    {
        const std::scoped_lock lock(m_mutex);
        m_ports[port].up = up;
    }
    void setOctets(int port, const SimPortOctets &octets)
    {
        const std::scoped_lock lock(m_mutex);
        m_ports[port].octets = octets;
    }

private:
    struct Port
    {
        bool up = true;
        SimPortOctets octets;
        Cap cap;
    };

    int m_count;
    mutable std::mutex m_mutex;
    mutable std::map<int, Port> m_ports;
};

} // namespace castbench::test
