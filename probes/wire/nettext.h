#pragma once

// Of this folder's own use: shows Boost.Asio.

#include "controllers/domain/time.h"

#include <boost/asio/ip/tcp.hpp>

namespace castbench::wire {

/// What the system says of an error, in its own language.
QString systemText(const boost::system::error_code &error);
/// "5 s", "0.2 s"
QString inSeconds(milliseconds duration);
/// "address:port" of the other end, IPv6 in brackets; empty when the socket is closed.
QString peerText(const boost::asio::ip::tcp::socket &socket);

} // namespace castbench::wire
