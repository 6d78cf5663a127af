#pragma once

#include "probes/simlab/nsdpresponder.h"
#include "probes/simlab/simswitchagent.h"

#include <QUdpSocket>

namespace castbench {

/// The built-in lab's switch over NSDP: NsdpResponder on a UDP port of the loopback. It answers from the
/// event loop of the thread that started it; all calls on that thread.
class NsdpAgent final : public SimSwitchAgent
{
public:
    /// `ports` and `clock` must outlive the agent. `port` 0: any free one.
    NsdpAgent(SimSwitchPorts &ports, const NsdpResponderSettings &settings, const Clock &clock,
              quint16 port = 0);

    Expected<Endpoint> start() override;
    void stop() override;
    void setSilent(bool silent) override;
    void setRefusesWrites(bool refuses) override;
    void setIgnoresWrites(bool ignores) override;

private:
    void receive();

    const bool m_hasPassword;
    const quint16 m_port;
    NsdpResponder m_responder;
    bool m_silent = false;
    QUdpSocket m_socket;
};

} // namespace castbench
