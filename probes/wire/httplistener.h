#pragma once

// Of this folder's own use.

#include "probes/wire/httpserver.h"
#include "probes/wire/mailbox.h"
#include "probes/wire/websocketlink.h"

#include <optional>

namespace castbench::wire {

/// One request that waits for its answer.
class HttpExchange
{
public:
    virtual ~HttpExchange() = default;
    /// From any thread, once. Consumes `self`, the caller's reference, so that it dies on the network thread.
    virtual void respond(std::shared_ptr<HttpExchange> self, HttpResponse response) = 0;
};

/// What the network thread has for a server: a request, or a WebSocket.
struct HttpServerEvent
{
    HttpRequest request;
    std::shared_ptr<HttpExchange> exchange;
    std::shared_ptr<WebSocketLink> link; ///< given back with WebSocketLink::release()
    AcceptedPeer peer;
};

using HttpMailbox = Mailbox<HttpServerEvent>;

/// How a listener treats its clients; does not change while it listens.
struct HttpSettings
{
    HttpLimits limits;
    std::optional<WebSocketLimits> webSockets;
    QList<QByteArray> subprotocols;
};

/// The network side of a server. Its functions may be called from any thread.
class HttpListener
{
public:
    virtual ~HttpListener() = default;

    /// Errors: as HttpServer::listen().
    static Expected<std::shared_ptr<HttpListener>> create(NetworkThread &network, const QString &host,
                                                          quint16 port, const HttpSettings &settings,
                                                          std::shared_ptr<HttpMailbox> mailbox);
    virtual quint16 port() const = 0;
    /// Stops listening and breaks the HTTP connections. Consumes the last reference, so that it dies on the
    /// network thread.
    static void release(std::shared_ptr<HttpListener> listener);

protected:
    virtual void shut(std::shared_ptr<HttpListener> self) = 0;
};

} // namespace castbench::wire
