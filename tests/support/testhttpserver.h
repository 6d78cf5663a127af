#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <vector>

namespace castbench::test {

/// A small HTTP/1.1 server on loopback that misbehaves on request. One answer per connection.
class TestHttpServer final : public QObject
{
public:
    struct Reply
    {
        int status = 200;
        QByteArray body = {};
        QList<QPair<QByteArray, QByteArray>> headers = {};
        qsizetype sentBytes = -1; ///< break off after so many bytes of the body; −1: send all of it
        bool hold = false;        ///< send nothing until releaseHeld()
    };
    struct Request
    {
        QString path;                          ///< with query
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };
    using Handler = std::function<Reply(const Request &)>;

    /// Listens on a free port at once.
    explicit TestHttpServer(Handler handler);

    QUrl url(const QString &path) const;
    /// Refuses connections until resume(); drops those that are open.
    void pause();
    /// Listens again on the same port.
    void resume();
    /// Answers what has been held, now.
    void releaseHeld();
    int held() const
    {
        return int(m_held.size());
    }
    /// Requests so far, in order.
    const QStringList &requests() const
    {
        return m_requests;
    }

private:
    void serve(QTcpSocket *socket);
    static void send(QTcpSocket &socket, const Reply &reply);

    Handler m_handler;
    QTcpServer m_server;
    quint16 m_port = 0;
    QStringList m_requests;
    std::vector<std::pair<QPointer<QTcpSocket>, Reply>> m_held;
};

} // namespace castbench::test
