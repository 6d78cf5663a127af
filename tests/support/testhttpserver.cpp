#include "tests/support/testhttpserver.h"

namespace castbench::test {

TestHttpServer::TestHttpServer(Handler handler)
    : m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No free port.");
    m_port = m_server.serverPort();
}

QUrl TestHttpServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void TestHttpServer::pause()
{
    m_server.close();
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
    m_held.clear();
}

void TestHttpServer::resume()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("Port %d is taken.", m_port);
}

void TestHttpServer::releaseHeld()
{
    for (const auto &[socket, reply] : std::exchange(m_held, {}))
        if (socket)
            send(*socket, reply);
}

void TestHttpServer::serve(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(64 * 1024);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->readAll();
    const QList<QByteArray> lines = head.split('\n');
    Request request{QString::fromLatin1(lines.first().split(' ').value(1)), {}};
    for (const QByteArray &line : lines.mid(1))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    m_requests.append(request.path);
    const Reply reply = m_handler(request);
    if (reply.hold)
        m_held.emplace_back(socket, reply);
    else
        send(*socket, reply);
}

void TestHttpServer::send(QTcpSocket &socket, const Reply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) +
                      " Test\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
                      "\r\nConnection: close\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket.write(head + "\r\n");
    socket.write(reply.sentBytes < 0 ? reply.body : reply.body.first(reply.sentBytes));
    socket.disconnectFromHost();
}

} // namespace castbench::test
