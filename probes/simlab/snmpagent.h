#pragma once

#include "probes/simlab/simswitchagent.h"
#include "probes/simlab/simswitchports.h"

#include <memory>

namespace castbench {

struct SnmpAgentSettings
{
    QString community; ///< reading and writing; any other community gets no answer. Not empty
    QString name = QStringLiteral("castbench-lab"); ///< sysName
    quint16 port = 0;                               ///< UDP on 127.0.0.1; 0 = any free one
};

/// The built-in lab's switch as the network sees it: an SNMPv2c agent (net-snmp's agent library) that shows
/// labMibObjects(). It answers on a thread of its own and reads no configuration file and keeps none.
///
/// The library's state belongs to the process: only one agent can run in a process at a time. SNMP clients
/// that use the library's single-session interface may run beside it.
class SnmpAgent final : public SimSwitchAgent
{
public:
    /// `ports` must outlive the agent; it is called from the agent's thread.
    SnmpAgent(SimSwitchPorts &ports, SnmpAgentSettings settings);
    /// Stops.
    ~SnmpAgent() override;
    SnmpAgent(const SnmpAgent &) = delete;
    SnmpAgent &operator=(const SnmpAgent &) = delete;

    /// Answers with the address once the agent listens.
    /// Errors: InvalidInput (no community), Unreachable (the port is taken), Unsupported (an agent runs).
    Expected<Endpoint> start() override;
    void stop() override;

    /// May be called from any thread, as the others.
    void setSilent(bool silent) override;
    /// While set, every SET is answered with notWritable.
    void setRefusesWrites(bool refuses) override;
    void setIgnoresWrites(bool ignores) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace castbench
