#include "probes/simlab/ircserverclient.h"

#include <QCoreApplication>

namespace castbench::simlab {

namespace {

constexpr qint64 readBufferBytes = 16 * 1024;
constexpr qsizetype cutTextBytes = 300;

} // namespace

IrcServerClient::IrcServerClient(quint64 number, std::unique_ptr<QSslSocket> socket)
    : id(number)
    , m_socket(std::move(socket))
{
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

IrcServerClient::~IrcServerClient()
{
    m_socket->disconnect();
    m_socket->disconnectFromHost();
    if (QCoreApplication::instance())
        m_socket.release()->deleteLater();
}

QByteArray IrcServerClient::source() const
{
    return QByteArray(nick + '!' + user + "@castbench.lab");
}

void IrcServerClient::send(const IrcMessage &message)
{
    Expected<QByteArray> line = message.serialize();
    if (!line && !message.parameters.isEmpty()) {
        IrcMessage cut = message;
        cut.parameters.last().truncate(cutTextBytes);
        line = cut.serialize();
    }
    if (line)
        write(*line);
}

void IrcServerClient::sendLine(const QByteArray &line)
{
    write(QByteArray(line + "\r\n"));
}

void IrcServerClient::write(const QByteArray &bytes)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() > maximumUnsentBytes) {
        m_socket->abort();
        return;
    }
    m_socket->write(bytes);
    m_socket->flush();
}

bool IrcServerClient::floods(SteadyTime now, int limit, seconds window)
{
    if (limit <= 0)
        return false;
    while (!m_saidAt.empty() && m_saidAt.front() <= now - window)
        m_saidAt.pop_front();
    if (m_saidAt.size() >= static_cast<std::size_t>(limit))
        return true;
    m_saidAt.push_back(now);
    return false;
}

} // namespace castbench::simlab
