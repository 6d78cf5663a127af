#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace castbench::wire {

class NetworkThread;

/// What a WebSocket peer may do to us.
struct WebSocketLimits
{
    qsizetype maximumMessageBytes = 4 * 1024 * 1024; ///< a longer message closes the link with 1009
    qsizetype maximumQueuedBytes = 64 * 1024 * 1024; ///< of unsent data; beyond it the link is closed
    milliseconds handshakeTimeout{5000};
    milliseconds idleTimeout{20000}; ///< pings are sent at half of it; silence beyond it closes the link
};

/// A WebSocket connection, client or server side (RFC 6455). Lives on the thread that made it; I/O happens on
/// the network thread. Emits exactly one of failed() (before opened()) or closed() (after it).
class WebSocket : public QObject
{
    Q_OBJECT

public:
    ~WebSocket() override;

    bool isOpen() const;
    /// "address:port" of the peer.
    QString peer() const;
    /// Queues a text message; ignored when not open.
    void sendText(const QByteArray &utf8);
    void sendBinary(const QByteArray &bytes);
    /// Starts the closing handshake; closed() follows within 2 s.
    void close(quint16 code = 1000, const QString &reason = {});
    /// Bytes accepted by sendText()/sendBinary() that have not been written to the socket.
    qsizetype queuedBytes() const;

    struct Impl;

Q_SIGNALS:
    void opened();
    void textReceived(const QByteArray &utf8);
    void binaryReceived(const QByteArray &bytes);
    /// `code` as in RFC 6455 §7.4; 1006 when the link broke.
    void closed(quint16 code, const QString &reason);
    /// The link could not be made. Codes: Unreachable, Timeout, Protocol.
    void failed(const castbench::Error &error);

protected:
    explicit WebSocket(std::shared_ptr<Impl> impl, QObject *parent = nullptr);
    friend class HttpServer;
    std::shared_ptr<Impl> m_impl;
};

/// Connects to ws://host:port/path.
class WebSocketClient final : public WebSocket
{
    Q_OBJECT

public:
    explicit WebSocketClient(NetworkThread &network, const WebSocketLimits &limits = {}, QObject *parent = nullptr);

    /// Opens the link once; make a new client for the next attempt. `subprotocol` may be empty.
    void open(const QUrl &url, const QString &subprotocol = {});
};

} // namespace castbench::wire
