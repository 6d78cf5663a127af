#pragma once

// Of this folder's own use: shows Boost.Beast.

#include "probes/wire/httplistener.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <optional>

namespace castbench::wire {

/// One HTTP connection of a server: requests in turn, or the upgrade to a WebSocket. Lives on the network
/// thread.
class HttpSession final : public HttpExchange, public std::enable_shared_from_this<HttpSession>
{
public:
    /// `place` is held as long as the connection exists.
    HttpSession(boost::beast::tcp_stream stream, std::shared_ptr<const HttpSettings> settings,
                std::shared_ptr<HttpMailbox> mailbox, std::shared_ptr<void> place);

    void run();
    /// Breaks the connection.
    void shut();
    void respond(std::shared_ptr<HttpExchange> self, HttpResponse response) override;

private:
    using ErrorCodeOf = boost::beast::error_code;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void awaitRequest();
    void readHeader();
    void afterHeader();
    void readBody();
    void handOver();
    bool refuseHeader();
    void upgrade();
    void refuse(ErrorCodeOf error);
    void answer(HttpResponse response);
    void write();
    void afterAnswer();
    void drain();

    boost::beast::tcp_stream m_stream;
    const std::shared_ptr<const HttpSettings> m_settings;
    const std::shared_ptr<HttpMailbox> m_mailbox;
    std::shared_ptr<void> m_place;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    QString m_peer;
    QByteArray m_head;
    QByteArray m_body;
    qsizetype m_written = 0; ///< of head and body together
    bool m_isHead = false;   ///< HEAD was asked
    bool m_keepAlive = false;
};

} // namespace castbench::wire
