#include "probes/wire/websocketclient.h"

#include "probes/wire/websocketlink.h"

namespace castbench::wire {

namespace {

constexpr quint16 defaultPort = 80;

QByteArray requestTarget(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

/// RFC 7230 §3.2.6: what may stand in a header as a single name.
bool isToken(const QByteArray &text)
{
    static const QByteArray others("!#$%&'*+-.^_`|~");
    for (const char c : text) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!alphanumeric && !others.contains(c))
            return false;
    }
    return true;
}

} // namespace

WebSocketClient::WebSocketClient(NetworkThread &network, const WebSocketLimits &limits, QObject *parent)
    : WebSocket(makeClientLink(network, limits), parent)
{
}

void WebSocketClient::open(const QUrl &url, const QString &subprotocol)
{
    if (std::exchange(m_asked, true))
        return;
    const QByteArray offered = subprotocol.toUtf8();
    if (url.scheme() != QLatin1StringView("ws") || url.host().isEmpty() || !isToken(offered)) {
        WebSocketEvent refusal;
        refusal.kind = WebSocketEvent::Kind::Failed;
        refusal.error = Error{ErrorCode::InvalidInput,
                              QStringLiteral("\"%1\" is not an address of the form ws://host:port.")
                                  .arg(url.toDisplayString(QUrl::RemoveUserInfo)),
                              {}};
        link().mailbox().push(refusal);
        return;
    }
    link().connectTo(url.host(QUrl::FullyEncoded), quint16(url.port(defaultPort)), requestTarget(url),
                     offered);
}

} // namespace castbench::wire
