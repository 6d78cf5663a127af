#pragma once

// Of this folder's own use: shows Boost.Beast.

#include "probes/wire/websocketlink.h"
#include "probes/wire/websocketstream.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>

#include <deque>
#include <functional>
#include <vector>

namespace castbench::wire {

/// A WebSocket on Boost.Beast. Private members belong to the network thread.
class BeastLink final : public WebSocketLink, public std::enable_shared_from_this<BeastLink>
{
public:
    using UpgradeRequest = boost::beast::http::request<boost::beast::http::empty_body>;

    BeastLink(boost::asio::io_context &io, const WebSocketLimits &limits);
    /// Server side; `place` is held as long as the link exists.
    BeastLink(boost::beast::tcp_stream stream, const WebSocketLimits &limits, std::shared_ptr<void> place);

    /// Answers an upgrade; `accepted` is called once that has been written, and not at all if it fails. On
    /// the network thread.
    void accept(UpgradeRequest request, const QByteArray &subprotocol, std::function<void()> accepted);

    void connectTo(const QString &host, quint16 port, const QByteArray &target,
                   const QByteArray &subprotocol) override;
    void read() override;
    void send(const QByteArray &bytes, bool text) override;
    void close(quint16 code, const QByteArray &reason) override;
    void cut(const QString &reason) override;

private:
    using ErrorCodeOf = boost::beast::error_code;
    using Endpoints = boost::asio::ip::tcp::resolver::results_type;
    struct Outgoing
    {
        QByteArray bytes;
        bool text = true;
    };

    void abandon(std::shared_ptr<WebSocketLink> self) override;
    void configure();
    void startHandshakeTimer();
    void resolve(const std::string &host, quint16 port);
    void connectSocket(const Endpoints &endpoints);
    void shakeHands();
    void afterHandshake(ErrorCodeOf error);
    void readNext();
    void deliver();
    void writeNext();
    void afterWrite(ErrorCodeOf error);
    void startClosing();
    void afterBreak(ErrorCodeOf error);
    void fail(ErrorCode code, const QString &message);
    void finish(quint16 code, const QString &reason);
    void finishPolitely(quint16 code, const QString &reason);
    void linger();
    void report(quint16 code, const QString &reason);
    void shut();

    WebSocketStream m_ws;
    boost::asio::ip::tcp::resolver m_resolver;
    boost::asio::steady_timer m_timer;
    boost::beast::flat_buffer m_buffer;
    boost::beast::websocket::response_type m_response;
    std::shared_ptr<void> m_place;
    QString m_target; ///< "host:port" in messages
    std::string m_hostHeader;
    std::string m_path;
    QByteArray m_offered; ///< subprotocol asked for (client), or agreed to (server)
    std::vector<char> m_discarded;
    std::deque<Outgoing> m_queue;
    boost::beast::websocket::close_reason m_closeReason;
    bool m_open = false;
    bool m_finished = false;
    bool m_reading = false;
    bool m_writing = false;
    bool m_closing = false; ///< a closing handshake was asked for
    bool m_closeSent = false;
};

} // namespace castbench::wire
