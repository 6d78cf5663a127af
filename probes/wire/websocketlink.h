#pragma once

// Of this folder's own use.

#include "probes/wire/mailbox.h"
#include "probes/wire/networkthread.h"
#include "probes/wire/websocket.h"

#include <atomic>
#include <memory>

namespace castbench::wire {

/// What the network thread has to say about one WebSocket.
struct WebSocketEvent
{
    enum class Kind { Opened, Text, Binary, Closed, Failed };

    Kind kind = Kind::Opened;
    QByteArray bytes; ///< message, or the agreed subprotocol of Opened
    QString text;     ///< peer of Opened, reason of Closed
    quint16 code = 0; ///< of Closed
    Error error;      ///< of Failed
};

/// Who is at the other end of a link that a server accepted.
struct AcceptedPeer
{
    QString address;
    QString path;
    QList<QByteArray> requestedSubprotocols;
    QByteArray subprotocol;
};

/// The network side of a WebSocket. Its functions may be called from any thread and return at once. The last
/// reference must be given back with release(), so that it dies on the network thread.
class WebSocketLink
{
public:
    virtual ~WebSocketLink() = default;

    virtual void connectTo(const QString &host, quint16 port, const QByteArray &target,
                           const QByteArray &subprotocol) = 0;
    /// Starts or goes on reading.
    virtual void read() = 0;
    virtual void send(const QByteArray &bytes, bool text) = 0;
    virtual void close(quint16 code, const QByteArray &reason) = 0;
    /// Breaks the link; Closed with 1006 and `reason` follows.
    virtual void cut(const QString &reason) = 0;

    static void release(std::shared_ptr<WebSocketLink> link);

    Mailbox<WebSocketEvent> &mailbox()
    {
        return m_mailbox;
    }
    std::atomic<qsizetype> &queuedBytes()
    {
        return m_queuedBytes;
    }
    const WebSocketLimits &limits() const
    {
        return m_limits;
    }

protected:
    explicit WebSocketLink(const WebSocketLimits &limits);
    /// Nobody listens any more: ends everything but a closing handshake under way. Consumes `self`.
    virtual void abandon(std::shared_ptr<WebSocketLink> self) = 0;

private:
    const WebSocketLimits m_limits;
    Mailbox<WebSocketEvent> m_mailbox;
    std::atomic<qsizetype> m_queuedBytes{0};
};

std::shared_ptr<WebSocketLink> makeClientLink(NetworkThread &network, const WebSocketLimits &limits);

} // namespace castbench::wire
