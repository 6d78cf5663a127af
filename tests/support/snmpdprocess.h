#pragma once

#include "controllers/domain/endpoint.h"

#include <QProcess>
#include <QTemporaryDir>

namespace castbench::test {

/// net-snmp's agent, snmpd, as a child process on a free port of loopback.
class SnmpdProcess
{
public:
    SnmpdProcess() = default;
    ~SnmpdProcess();
    SnmpdProcess(const SnmpdProcess &) = delete;
    SnmpdProcess &operator=(const SnmpdProcess &) = delete;

    /// The package snmpd is there.
    static bool isInstalled();
    /// Starts it with these lines of snmpd.conf(5) and waits until it answers; false if it does not. Agent
    /// address and the community "snmpd-is-up", for reading, are added. Ends one that runs before.
    bool start(const QByteArray &configuration);
    void stop();
    Endpoint address() const
    {
        return {QStringLiteral("127.0.0.1"), m_port};
    }
    /// Its persistent state is forgotten: an SNMPv3 engine's boots, for instance.
    void forgetState();

private:
    bool answers() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace castbench::test
