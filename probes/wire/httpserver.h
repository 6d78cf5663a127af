#pragma once

#include "controllers/domain/expected.h"
#include "probes/wire/websocketclient.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

#include <functional>
#include <memory>

namespace castbench::wire {

class NetworkThread;

struct HttpRequest
{
    QString method; ///< "GET", "HEAD", …
    QString path;   ///< percent-decoded, without query; never contains ".." segments
    QString query;
    QByteArray body; ///< at most 1 MiB
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = "text/plain; charset=utf-8";
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// Serves HTTP/1.1 and WebSocket upgrades on one TCP port. Lives on the thread that made it.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    /// Called on the server's own thread (not the network thread).
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpServer(NetworkThread &network, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Without a handler every request is answered with 404.
    void setHandler(Handler handler);
    /// Accepts WebSocket upgrades, on any path; `subprotocols` are those it agrees to. Off unless called.
    void acceptWebSockets(const WebSocketLimits &limits = {}, const QList<QByteArray> &subprotocols = {});
    /// Starts listening; `port` 0 picks a free one, which is returned. Errors: Refused (in use), InvalidInput.
    Expected<quint16> listen(const QString &host, quint16 port);
    /// Stops listening and closes every connection.
    void close();

Q_SIGNALS:
    /// A WebSocket has been opened. The receiver owns `socket`; without a receiver it is closed.
    void webSocketOpened(castbench::wire::WebSocket *socket);

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace castbench::wire
