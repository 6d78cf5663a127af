#include "tests/support/cuttablelink.h"

namespace castbench::test {

namespace {

void pass(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

} // namespace

CuttableLink::CuttableLink(quint16 targetPort)
    : m_targetPort(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CuttableLink::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("no free port");
}

void CuttableLink::cut()
{
    m_isCut = true;
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void CuttableLink::mend()
{
    m_isCut = false;
}

void CuttableLink::onConnection()
{
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        if (m_isCut) {
            near->abort();
            near->deleteLater();
            continue;
        }
        ++m_connections;
        auto *far = new QTcpSocket(near);
        pass(near, far);
        pass(far, near);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        far->connectToHost(QHostAddress::LocalHost, m_targetPort);
    }
}

} // namespace castbench::test
