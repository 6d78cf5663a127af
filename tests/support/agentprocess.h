#pragma once

#include "controllers/domain/lab.h"

#include <QProcess>

namespace castbench::test {

/// The built-in lab's SNMP agent as a child process (tests/support/snmpagent_main.cpp); its state is
/// net-snmp's and must not be shared with the test. Four ports.
class AgentProcess
{
public:
    /// Starts the agent and waits until it listens. Ends the test with a message if it does not.
    explicit AgentProcess(const QString &community);
    ~AgentProcess();

    Endpoint address() const
    {
        return m_address;
    }
    /// Sends a command and returns the answer, "ok" for most.
    QByteArray command(const QByteArray &line);

private:
    QByteArray readLine();

    QProcess m_process;
    Endpoint m_address;
};

} // namespace castbench::test
