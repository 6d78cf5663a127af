#include "tests/support/snmpdprocess.h"

#include <QDir>
#include <QStandardPaths>
#include <QUdpSocket>

namespace castbench::test {

namespace {

const QByteArray community = "snmpd-is-up";

QString findSnmpd()
{
    const QString name = QStringLiteral("snmpd");
    const QString inPath = QStandardPaths::findExecutable(name);
    return inPath.isEmpty() ? QStandardPaths::findExecutable(
                                  name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                            : inPath;
}

quint16 freePort()
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::LocalHost) ? socket.localPort() : quint16{0};
}

/// GET sysUpTime.0, SNMPv2c, with the community (RFC 3416).
QByteArray greeting()
{
    const QByteArray pdu = QByteArray::fromHex("a019020101020100020100300e300c06082b060102010103000500");
    const QByteArray body =
        QByteArray::fromHex("020101") + '\x04' + static_cast<char>(community.size()) + community + pdu;
    return QByteArray("\x30") + static_cast<char>(body.size()) + body;
}

} // namespace

SnmpdProcess::~SnmpdProcess()
{
    stop();
}

bool SnmpdProcess::isInstalled()
{
    return !findSnmpd().isEmpty();
}

bool SnmpdProcess::answers() const
{
    QUdpSocket socket;
    socket.writeDatagram(greeting(), QHostAddress::LocalHost, m_port);
    return socket.waitForReadyRead(100);
}

bool SnmpdProcess::start(const QByteArray &configuration)
{
    stop();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SNMP_PERSISTENT_DIR"), m_folder.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("MIBS"), QString());
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    QFile file(m_folder.filePath(QStringLiteral("snmpd.conf")));
    // Another program may take the port between the look and the start. One that was used before stays, so
    // that clients find the agent again.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (m_port == 0 || attempt > 0)
            m_port = freePort();
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("agentaddress udp:127.0.0.1:" + QByteArray::number(m_port) + "\nrocommunity " + community +
                   " 127.0.0.1\n" + configuration);
        file.close();
        m_process.start(findSnmpd(), {QStringLiteral("-f"), QStringLiteral("-r"), QStringLiteral("-C"),
                                      QStringLiteral("-Le"), QStringLiteral("-c"), file.fileName()});
        for (int look = 0; look < 200 && m_process.state() != QProcess::NotRunning; ++look) {
            if (answers())
                return true;
            m_process.waitForFinished(20);
        }
        stop();
    }
    return false;
}

void SnmpdProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

void SnmpdProcess::forgetState()
{
    QDir(m_folder.filePath(QStringLiteral("state"))).removeRecursively();
}

} // namespace castbench::test
