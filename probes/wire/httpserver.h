#pragma once

#include "probes/wire/httpmessage.h"
#include "probes/wire/websocket.h"

#include <QObject>

#include <functional>
#include <memory>

namespace castbench::wire {

class NetworkThread;
struct HttpServerEvent;

/// What clients may do to a server.
struct HttpLimits
{
    int maximumConnections = 1024;            ///< WebSockets included; further ones are closed at once
    qsizetype maximumHeaderBytes = 16 * 1024; ///< of a request; more is answered with 431
    qsizetype maximumBodyBytes = 1024 * 1024; ///< of a request; more is answered with 413
    milliseconds requestTimeout{10000};       ///< from the first byte of a request to its last
    milliseconds idleTimeout{60000};          ///< between requests, and for any progress while answering
    QList<QByteArray> methods{"GET", "HEAD"}; ///< others are answered with 405
};

/// Serves HTTP/1.1 and WebSocket upgrades on one TCP port. Lives on the thread that made it.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    /// Called on the server's own thread (not the network thread). HEAD is answered like GET; its body is
    /// left out on the way.
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpServer(NetworkThread &network, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Without a handler every request is answered with 404.
    void setHandler(Handler handler);
    /// Takes effect with listen().
    void setLimits(const HttpLimits &limits);
    /// Accepts WebSocket upgrades, on any path; `subprotocols` are those it agrees to, an upgrade without any
    /// of them is accepted without. Off unless called; takes effect with listen().
    void acceptWebSockets(const WebSocketLimits &limits = {}, const QList<QByteArray> &subprotocols = {});
    /// Starts listening on an address of this computer ("127.0.0.1", "::1", "0.0.0.0", "localhost"); `port` 0
    /// picks a free one, which is returned. Errors: Refused (in use, or not allowed), InvalidInput (host).
    Expected<quint16> listen(const QString &host, quint16 port);
    /// Stops listening and breaks every HTTP connection. WebSockets that were handed over stay with their
    /// owners.
    void close();

Q_SIGNALS:
    /// A WebSocket has been opened. The receiver owns `socket`; without a receiver it is closed.
    void webSocketOpened(castbench::wire::WebSocket *socket);

protected:
    bool event(QEvent *event) override;

private:
    void handle(HttpServerEvent &event);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace castbench::wire
