#include "tests/support/snmpsimulator.h"

#include <QStandardPaths>
#include <QUdpSocket>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace castbench::test {

namespace {

QString program()
{
    return QStandardPaths::findExecutable(QStringLiteral("snmpsimd"));
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

/// GET of sysName.0 from the agent of "printer", SNMPv2c (RFC 3416).
QByteArray request()
{
    return QByteArray::fromHex("302a020101"
                               "0407"
                               "7072696e746572"
                               "a01c02040000000102010002010030"
                               "0e300c06082b060102010105000500");
}

bool answers(quint16 port)
{
    QUdpSocket socket;
    if (!socket.bind(QHostAddress::LocalHost))
        return false;
    socket.writeDatagram(request(), QHostAddress::LocalHost, port);
    return socket.waitForReadyRead(200);
}

} // namespace

SnmpSimulator::~SnmpSimulator()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool SnmpSimulator::isInstalled()
{
    return !program().isEmpty();
}

bool SnmpSimulator::start()
{
    // Another program may take the port between the look and the start.
    for (int attempt = 0; attempt < 3; ++attempt) {
        QUdpSocket probe;
        if (!probe.bind(QHostAddress::LocalHost))
            return false;
        const quint16 port = probe.localPort();
        probe.close();
        if (startAt(port))
            return true;
    }
    return false;
}

bool SnmpSimulator::startAt(quint16 port)
{
    m_port = port;
    QStringList arguments{
        QStringLiteral("--data-dir=" CASTBENCH_SOURCE_DIR "/tests/data/switches/snmpsim"),
        QStringLiteral("--cache-dir=") + m_folder.filePath(QStringLiteral("cache")),
        QStringLiteral("--variation-modules-dir=/usr/share/snmpsim/variation"),
        QStringLiteral("--agent-udpv4-endpoint=127.0.0.1:%1").arg(port),
        QStringLiteral("--logging-method=null"),
    };
    // Without a user to become it does not run as root.
    if (isRoot())
        arguments << QStringLiteral("--process-user=root") << QStringLiteral("--process-group=root");
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program(), arguments);
    if (!m_process.waitForStarted(30'000))
        return false;
    for (int attempt = 0; attempt < 300 && m_process.state() == QProcess::Running; ++attempt) {
        if (answers(port))
            return true;
        m_process.waitForFinished(1);
    }
    m_process.kill();
    m_process.waitForFinished();
    return false;
}

} // namespace castbench::test
