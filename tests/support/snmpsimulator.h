#pragma once

#include "controllers/domain/endpoint.h"

#include <QProcess>
#include <QTemporaryDir>

namespace castbench::test {

/// Agents of tests/data/switches/snmpsim, each behind its file's name as community, played by snmpsim
/// (Debian: snmpsim), an agent that Castbench did not write. Sets last as long as this object.
class SnmpSimulator
{
public:
    ~SnmpSimulator();

    static bool isInstalled();
    /// Comes back when it answers. False: it does not.
    bool start();
    Endpoint address() const
    {
        return {QStringLiteral("127.0.0.1"), m_port};
    }

private:
    bool startAt(quint16 port);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace castbench::test
