#include "probes/wire/httpserver.h"

#include "probes/wire/httplistener.h"

#include <QMetaMethod>
#include <QPointer>

namespace castbench::wire {

struct HttpServer::Impl
{
    NetworkThread &network;
    std::shared_ptr<HttpMailbox> mailbox;
    HttpSettings settings;
    Handler handler;
    std::shared_ptr<HttpListener> listener;
};

HttpServer::HttpServer(NetworkThread &network, QObject *parent)
    : QObject(parent)
    , m_impl(new Impl{network, {}, {}, {}, {}})
{
}

HttpServer::~HttpServer()
{
    close();
}

void HttpServer::setHandler(Handler handler)
{
    m_impl->handler = std::move(handler);
}

void HttpServer::setLimits(const HttpLimits &limits)
{
    m_impl->settings.limits = limits;
}

void HttpServer::acceptWebSockets(const WebSocketLimits &limits, const QList<QByteArray> &subprotocols)
{
    m_impl->settings.webSockets = limits;
    m_impl->settings.subprotocols = subprotocols;
}

Expected<quint16> HttpServer::listen(const QString &host, quint16 port)
{
    close();
    // Each connection has one request under way at most, so this mailbox needs no limit of its own.
    m_impl->mailbox = std::make_shared<HttpMailbox>(std::numeric_limits<qsizetype>::max());
    m_impl->mailbox->attach(this);
    auto created = HttpListener::create(m_impl->network, host, port, m_impl->settings, m_impl->mailbox);
    if (!created)
        return created.error();
    m_impl->listener = std::move(*created);
    return m_impl->listener->port();
}

void HttpServer::close()
{
    if (m_impl->mailbox) {
        for (HttpServerEvent &event : m_impl->mailbox->detach()) {
            if (event.link) {
                WebSocketLink::release(std::move(event.link));
            } else {
                HttpExchange &exchange = *event.exchange;
                exchange.respond(std::move(event.exchange), plainResponse(503));
            }
        }
    }
    if (m_impl->listener)
        HttpListener::release(std::move(m_impl->listener));
    m_impl->listener.reset();
}

bool HttpServer::event(QEvent *event)
{
    if (event->type() != mailboxEvent)
        return QObject::event(event);
    const QPointer<HttpServer> alive(this);
    const std::shared_ptr<HttpMailbox> mailbox = m_impl->mailbox;
    mailbox->begin();
    for (int taken = 0; taken < mailboxBurst; ++taken) {
        std::optional<HttpServerEvent> next = mailbox->take();
        if (!next)
            break;
        handle(*next);
        if (!alive)
            return true;
    }
    mailbox->relieved();
    return true;
}

void HttpServer::handle(HttpServerEvent &event)
{
    if (!event.link) {
        // The handler may destroy this server.
        const Handler handler = m_impl->handler;
        HttpResponse response = handler ? handler(event.request) : plainResponse(404);
        HttpExchange &exchange = *event.exchange;
        exchange.respond(std::move(event.exchange), std::move(response));
        return;
    }
    if (!isSignalConnected(QMetaMethod::fromSignal(&HttpServer::webSocketOpened))) {
        WebSocketLink::release(std::move(event.link));
        return;
    }
    auto *socket = new WebSocket(std::move(event.link));
    socket->adopt(event.peer);
    Q_EMIT webSocketOpened(socket);
}

} // namespace castbench::wire
