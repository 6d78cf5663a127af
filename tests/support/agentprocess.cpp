#include "tests/support/agentprocess.h"

namespace castbench::test {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

AgentProcess::AgentProcess(const QString &community)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CASTBENCH_SNMPAGENT), {community});
    const QByteArray greeting = readLine();
    if (!greeting.startsWith("ready "))
        qFatal("The SNMP agent did not start: %s", greeting.constData());
    m_address = {QStringLiteral("127.0.0.1"), greeting.mid(6).toUShort()};
}

AgentProcess::~AgentProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
}

QByteArray AgentProcess::command(const QByteArray &line)
{
    m_process.write(line + '\n');
    return readLine();
}

QByteArray AgentProcess::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return m_process.errorString().toUtf8();
    }
    return m_process.readLine().trimmed();
}

} // namespace castbench::test
