#include "probes/wire/websocket.h"

#include "probes/wire/websocketlink.h"

#include <QPointer>

namespace castbench::wire {

namespace {

/// RFC 6455 §5.5: a control frame holds 125 bytes, two of them the code.
constexpr qsizetype maximumReasonBytes = 123;

QByteArray shortReason(const QString &reason)
{
    QString text = reason.left(maximumReasonBytes);
    QByteArray utf8 = text.toUtf8();
    while (utf8.size() > maximumReasonBytes) {
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
        utf8 = text.toUtf8();
    }
    return utf8;
}

bool maySendCloseCode(quint16 code)
{
    if (code >= 3000 && code <= 4999)
        return true;
    return code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
}

} // namespace

struct WebSocket::Impl
{
    std::shared_ptr<WebSocketLink> link;
    AcceptedPeer peer;
    bool open = false;
};

WebSocket::WebSocket(std::shared_ptr<WebSocketLink> link, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    m_impl->link = std::move(link);
    m_impl->link->mailbox().attach(this);
}

WebSocket::~WebSocket()
{
    m_impl->link->mailbox().detach();
    WebSocketLink::release(std::move(m_impl->link));
}

WebSocketLink &WebSocket::link() const
{
    return *m_impl->link;
}

bool WebSocket::isOpen() const
{
    return m_impl->open;
}

QString WebSocket::peer() const
{
    return m_impl->peer.address;
}

QString WebSocket::path() const
{
    return m_impl->peer.path;
}

QList<QByteArray> WebSocket::requestedSubprotocols() const
{
    return m_impl->peer.requestedSubprotocols;
}

QByteArray WebSocket::subprotocol() const
{
    return m_impl->peer.subprotocol;
}

void WebSocket::sendText(const QByteArray &utf8)
{
    send(utf8, true);
}

void WebSocket::sendBinary(const QByteArray &bytes)
{
    send(bytes, false);
}

void WebSocket::send(const QByteArray &bytes, bool text)
{
    if (!m_impl->open)
        return;
    const qsizetype queued = link().queuedBytes().fetch_add(bytes.size()) + bytes.size();
    if (queued > link().limits().maximumQueuedBytes) {
        m_impl->open = false;
        link().cut(
            QStringLiteral("%1 bytes were waiting to be sent; the other side does not read").arg(queued));
        return;
    }
    link().send(bytes, text);
}

void WebSocket::close(quint16 code, const QString &reason)
{
    if (!m_impl->open)
        return;
    m_impl->open = false;
    link().close(maySendCloseCode(code) ? code : quint16(1000), shortReason(reason));
}

qsizetype WebSocket::queuedBytes() const
{
    return link().queuedBytes();
}

bool WebSocket::event(QEvent *event)
{
    if (event->type() != mailboxEvent)
        return QObject::event(event);
    const QPointer<WebSocket> alive(this);
    link().mailbox().begin();
    for (int taken = 0; taken < mailboxBurst; ++taken) {
        const std::optional<WebSocketEvent> next = link().mailbox().take();
        if (!next)
            break;
        handle(*next);
        if (!alive)
            return true;
    }
    if (link().mailbox().relieved())
        link().read();
    return true;
}

void WebSocket::handle(const WebSocketEvent &event)
{
    switch (event.kind) {
    case WebSocketEvent::Kind::Opened:
        m_impl->open = true;
        m_impl->peer.address = event.text;
        m_impl->peer.subprotocol = event.bytes;
        Q_EMIT opened();
        return;
    case WebSocketEvent::Kind::Text:
        Q_EMIT textReceived(event.bytes);
        return;
    case WebSocketEvent::Kind::Binary:
        Q_EMIT binaryReceived(event.bytes);
        return;
    case WebSocketEvent::Kind::Closed:
        m_impl->open = false;
        Q_EMIT closed(event.code, event.text);
        return;
    case WebSocketEvent::Kind::Failed:
        Q_EMIT failed(event.error);
        return;
    }
}

void WebSocket::adopt(const AcceptedPeer &peer)
{
    m_impl->peer = peer;
    m_impl->open = true;
    link().read();
}

} // namespace castbench::wire
