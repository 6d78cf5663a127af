#include "probes/simlab/nsdpagent.h"

#include <QNetworkDatagram>

namespace castbench {

namespace {

Error failure(ErrorCode code, const QString &message)
{
    return {code, message, QStringLiteral("built-in lab's NSDP switch")};
}

} // namespace

NsdpAgent::NsdpAgent(SimSwitchPorts &ports, const NsdpResponderSettings &settings, const Clock &clock,
                     quint16 port)
    : m_hasPassword(!settings.password.isEmpty())
    , m_port(port)
    , m_responder(ports, settings, clock)
{
    QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { receive(); });
}

Expected<Endpoint> NsdpAgent::start()
{
    if (!m_hasPassword)
        return failure(ErrorCode::InvalidInput, QStringLiteral("The switch needs a password."));
    if (!m_socket.bind(QHostAddress::LocalHost, m_port)) {
        return failure(
            ErrorCode::Unreachable,
            QStringLiteral("UDP port %1 of 127.0.0.1 cannot be used; choose another, or 0 for any.")
                .arg(m_port));
    }
    return Endpoint{QStringLiteral("127.0.0.1"), m_socket.localPort()};
}

void NsdpAgent::stop()
{
    m_socket.close();
}

void NsdpAgent::setSilent(bool silent)
{
    m_silent = silent;
}

void NsdpAgent::setRefusesWrites(bool refuses)
{
    m_responder.setRefusesWrites(refuses);
}

void NsdpAgent::setIgnoresWrites(bool ignores)
{
    m_responder.setIgnoresWrites(ignores);
}

void NsdpAgent::receive()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(nsdp::maximumSize + 1);
        if (m_silent)
            continue;
        if (const auto answer = m_responder.answer(datagram.data()))
            m_socket.writeDatagram(*answer, datagram.senderAddress(),
                                   static_cast<quint16>(datagram.senderPort()));
    }
}

} // namespace castbench
