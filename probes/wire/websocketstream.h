#pragma once

// Of this folder's own use: shows Boost.Beast.

#include <boost/asio/post.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/websocket/error.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <QtGlobal>

#include <optional>

namespace castbench::wire {

/// The TCP connection under a WebSocket. Beast's own way of ending a connection may close the socket while
/// the peer's data is unread, which destroys the close frame on its way; here it only ends the sending
/// direction, and BeastLink reads on for a while.
struct LingeringStream : boost::beast::tcp_stream
{
    explicit LingeringStream(boost::asio::io_context &io)
        : boost::beast::tcp_stream(io)
    {
    }
    explicit LingeringStream(boost::beast::tcp_stream &&stream)
        : boost::beast::tcp_stream(std::move(stream))
    {
    }
};

/// Found by Beast at the end of every WebSocket.
template<typename Handler>
void async_teardown(boost::beast::role_type, LingeringStream &stream, Handler &&handler)
{
    boost::beast::error_code ignored;
    stream.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
    boost::asio::post(stream.get_executor(), boost::beast::bind_front_handler(std::forward<Handler>(handler),
                                                                              boost::beast::error_code()));
}

using WebSocketStream = boost::beast::websocket::stream<LingeringStream, false>;

/// The code with which Beast answered what the peer did wrong, or nothing.
inline std::optional<quint16> violationCode(const boost::beast::error_code &error)
{
    namespace websocket = boost::beast::websocket;
    if (error == websocket::error::message_too_big || error == websocket::error::buffer_overflow)
        return quint16(websocket::close_code::too_big);
    if (error == websocket::error::bad_frame_payload)
        return quint16(websocket::close_code::bad_payload);
    if (error == websocket::condition::protocol_violation)
        return quint16(websocket::close_code::protocol_error);
    return std::nullopt;
}

} // namespace castbench::wire
