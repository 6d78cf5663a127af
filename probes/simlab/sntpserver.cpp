#include "probes/simlab/sntpserver.h"

#include <QNetworkDatagram>

namespace castbench::simlab {

SntpServer::SntpServer(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &SntpServer::serve);
}

Expected<quint16> SntpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_socket.bind(address, port)) {
        const QString message =
            QStringLiteral("The NTP server cannot listen: %1.").arg(m_socket.errorString());
        return Error{ErrorCode::Refused, message, address.toString()};
    }
    return m_socket.localPort();
}

void SntpServer::close()
{
    m_socket.close();
}

void SntpServer::serve()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(SntpPacket::size);
        const UtcTime received = m_clock.utcNow() + m_offset;
        const auto request = SntpPacket::decode(datagram.data());
        if (!request || request->mode != SntpPacket::clientMode || request->version == 0)
            continue;
        ++m_requests;
        if (m_silent)
            continue;
        SntpPacket answer;
        answer.version = request->version;
        answer.mode = SntpPacket::serverMode;
        answer.stratum = 1;
        answer.poll = request->poll;
        answer.precision = -20; // the nearest to 1 µs
        answer.referenceId = QByteArrayLiteral("LOCL");
        answer.originate = request->transmit;
        answer.reference = toNtpTime(received);
        answer.receive = toNtpTime(received);
        answer.transmit = toNtpTime(m_clock.utcNow() + m_offset);
        if (m_fault)
            m_fault(answer);
        m_socket.writeDatagram(datagram.makeReply(answer.encode()));
    }
}

} // namespace castbench::simlab
