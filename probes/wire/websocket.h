#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace castbench::wire {

class WebSocketLink;
struct WebSocketEvent;
struct AcceptedPeer;

/// What a WebSocket peer may do to us.
struct WebSocketLimits
{
    qsizetype maximumMessageBytes = 4 * 1024 * 1024; ///< a longer message closes the link with 1009
    qsizetype maximumQueuedBytes = 64 * 1024 * 1024; ///< of unsent data; beyond it the link is cut with 1006
    milliseconds handshakeTimeout{5000};             ///< from open() to opened()
    milliseconds idleTimeout{
        20000}; ///< pings are sent at half of it; silence beyond it cuts the link with 1006
};

/// A WebSocket connection, client or server side (RFC 6455). Lives on the thread that made it; I/O happens on
/// the network thread. Emits exactly one of failed() (before opened()) or closed() (after it). May be deleted
/// at any moment, also from a slot of its own signals; the peer then sees the link break, unless close() was
/// called before. A receiver that does not keep up slows the peer down; memory stays bounded.
class WebSocket : public QObject
{
    Q_OBJECT

public:
    ~WebSocket() override;

    /// True between opened() and close() or closed().
    bool isOpen() const;
    /// "address:port" of the peer, IPv6 in brackets; empty before opened().
    QString peer() const;
    /// Server side: the path that was asked for, without query, percent-encoded as it came.
    QString path() const;
    /// Server side: what the client offered (Sec-WebSocket-Protocol), in its order.
    QList<QByteArray> requestedSubprotocols() const;
    /// What both sides agreed to; empty if nothing.
    QByteArray subprotocol() const;
    /// Queues a text message; ignored when not open.
    void sendText(const QByteArray &utf8);
    void sendBinary(const QByteArray &bytes);
    /// Starts the closing handshake after everything queued; closed() follows within 2 s. `code` is 1000, one
    /// of the 1001 … 1014 that RFC 6455 §7.4.1 lets an endpoint send, or 3000 … 4999; `reason` is cut to 123
    /// bytes of UTF-8.
    void close(quint16 code = 1000, const QString &reason = {});
    /// Bytes accepted by sendText()/sendBinary() that have not been written to the socket.
    qsizetype queuedBytes() const;

Q_SIGNALS:
    void opened();
    void textReceived(const QByteArray &utf8);
    void binaryReceived(const QByteArray &bytes);
    /// `code` as in RFC 6455 §7.4: the peer's where it sent one, 1005 where it sent none, 1006 when the link
    /// broke; 1002, 1007, 1009 when this side closed because of what the peer sent.
    void closed(quint16 code, const QString &reason);
    /// The link could not be made. Codes: InvalidInput (the URL), Unreachable, Timeout, Refused (answered
    /// with an ordinary HTTP status), Protocol.
    void failed(const castbench::Error &error);

protected:
    /// Reads nothing before an event loop of this thread runs.
    explicit WebSocket(std::shared_ptr<WebSocketLink> link, QObject *parent = nullptr);
    friend class HttpServer;

    bool event(QEvent *event) override;
    WebSocketLink &link() const;

private:
    void send(const QByteArray &bytes, bool text);
    void handle(const WebSocketEvent &event);
    void adopt(const AcceptedPeer &peer);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace castbench::wire
