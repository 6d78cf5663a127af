#include "probes/wire/httpsession.h"

#include "probes/wire/beastlink.h"
#include "probes/wire/nettext.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

namespace castbench::wire {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

QByteArray toBytes(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

HttpSession::HttpSession(beast::tcp_stream stream, std::shared_ptr<const HttpSettings> settings,
                         std::shared_ptr<HttpMailbox> mailbox, std::shared_ptr<void> place)
    : m_stream(std::move(stream))
    , m_settings(std::move(settings))
    , m_mailbox(std::move(mailbox))
    , m_place(std::move(place))
    , m_buffer(std::size_t(m_settings->limits.maximumHeaderBytes + m_settings->limits.maximumBodyBytes))
    , m_peer(peerText(m_stream.socket()))
{
    ErrorCodeOf ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
}

void HttpSession::run()
{
    awaitRequest();
}

void HttpSession::shut()
{
    m_stream.close();
}

void HttpSession::awaitRequest()
{
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_settings->limits.maximumHeaderBytes));
    m_parser->body_limit(std::uint64_t(m_settings->limits.maximumBodyBytes));
    m_isHead = false;
    m_keepAlive = false;
    if (m_buffer.size() > 0) {
        readHeader();
        return;
    }
    constexpr std::size_t firstRead = 4096;
    m_stream.expires_after(m_settings->limits.idleTimeout);
    m_stream.async_read_some(m_buffer.prepare(firstRead),
                             [self = shared_from_this()](const ErrorCodeOf &error, std::size_t bytes) {
                                 if (error) {
                                     self->shut();
                                     return;
                                 }
                                 self->m_buffer.commit(bytes);
                                 self->readHeader();
                             });
}

void HttpSession::readHeader()
{
    m_stream.expires_after(m_settings->limits.requestTimeout);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](const ErrorCodeOf &error, std::size_t) {
                                if (error)
                                    self->refuse(error);
                                else
                                    self->afterHeader();
                            });
}

void HttpSession::afterHeader()
{
    const auto &request = m_parser->get();
    m_isHead = request.method() == http::verb::head;
    if (refuseHeader())
        return;
    if (m_settings->webSockets && beast::websocket::is_upgrade(request)) {
        upgrade();
        return;
    }
    if (!m_parser->is_done() && beast::iequals(request[http::field::expect], "100-continue")) {
        m_head = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::const_buffer(m_head.constData(), std::size_t(m_head.size())),
                          [self = shared_from_this()](const ErrorCodeOf &error, std::size_t) {
                              if (!error)
                                  self->readBody();
                          });
        return;
    }
    readBody();
}

bool HttpSession::refuseHeader()
{
    const auto &request = m_parser->get();
    if (!m_settings->limits.methods.contains(toBytes(request.method_string()))) {
        HttpResponse response = plainResponse(405);
        response.headers.append({"Allow", m_settings->limits.methods.join(", ")});
        answer(std::move(response));
        return true;
    }
    return false;
}

void HttpSession::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](const ErrorCodeOf &error, std::size_t) {
                         if (error)
                             self->refuse(error);
                         else
                             self->handOver();
                     });
}

void HttpSession::handOver()
{
    auto &message = m_parser->get();
    HttpServerEvent event;
    event.request.method = QString::fromLatin1(toBytes(message.method_string()));
    event.request.peer = m_peer;
    for (const auto &field : message)
        event.request.headers.append({toBytes(field.name_string()), toBytes(field.value())});
    const auto target = readRequestTarget(toBytes(message.target()), event.request);
    if (!target) {
        HttpResponse response = plainResponse(400);
        response.body += target.error().message.toUtf8() + '\n';
        answer(std::move(response));
        return;
    }
    event.request.body = QByteArray::fromStdString(message.body());
    m_keepAlive = message.keep_alive();
    event.exchange = shared_from_this();
    m_stream.expires_never();
    m_mailbox->push(std::move(event));
}

void HttpSession::upgrade()
{
    const auto &request = m_parser->get();
    HttpServerEvent event;
    HttpRequest target;
    // Whatever follows the request before it has been answered is no WebSocket traffic.
    if (!readRequestTarget(toBytes(request.target()), target) || m_buffer.size() > 0) {
        answer(plainResponse(400));
        return;
    }
    event.peer.address = m_peer;
    event.peer.path = target.path;
    event.peer.requestedSubprotocols = headerList(toBytes(request[http::field::sec_websocket_protocol]));
    for (const QByteArray &offered : std::as_const(event.peer.requestedSubprotocols)) {
        if (event.peer.subprotocol.isEmpty() && m_settings->subprotocols.contains(offered))
            event.peer.subprotocol = offered;
    }
    BeastLink::UpgradeRequest header;
    static_cast<http::request_header<> &>(header) = std::move(m_parser->get().base());
    m_stream.expires_never();
    auto link = std::make_shared<BeastLink>(std::move(m_stream), *m_settings->webSockets, std::move(m_place));
    BeastLink &accepting = *link;
    event.link = std::move(link);
    const QByteArray agreed = event.peer.subprotocol;
    accepting.accept(std::move(header), agreed,
                     [mailbox = m_mailbox, ready = std::make_shared<HttpServerEvent>(std::move(event))] {
                         mailbox->push(std::move(*ready));
                     });
}

void HttpSession::refuse(ErrorCodeOf error)
{
    if (error == http::error::body_limit)
        answer(plainResponse(413));
    else if (error == http::error::header_limit || error == http::error::buffer_overflow)
        answer(plainResponse(431));
    else if (error == http::error::bad_version)
        answer(plainResponse(505));
    else if (error.category() == http::make_error_code(http::error::bad_method).category() &&
             error != http::error::end_of_stream && error != http::error::partial_message)
        answer(plainResponse(400));
    else
        shut();
}

void HttpSession::respond(std::shared_ptr<HttpExchange> self, HttpResponse response)
{
    asio::post(m_stream.get_executor(),
               [this, held = std::move(self), filled = std::move(response)]() mutable {
                   answer(std::move(filled));
               });
}

void HttpSession::answer(HttpResponse response)
{
    if (response.status < 200 || response.status > 599)
        response = plainResponse(500);
    m_head = responseHead(response, m_keepAlive);
    m_body = m_isHead || response.status == 204 || response.status == 304 ? QByteArray() : response.body;
    m_written = 0;
    write();
}

void HttpSession::write()
{
    const qsizetype headLeft = std::max<qsizetype>(m_head.size() - m_written, 0);
    const qsizetype bodyDone = std::max<qsizetype>(m_written - m_head.size(), 0);
    const std::array<asio::const_buffer, 2> rest{
        asio::const_buffer(m_head.constData() + (m_head.size() - headLeft), std::size_t(headLeft)),
        asio::const_buffer(m_body.constData() + bodyDone, std::size_t(m_body.size() - bodyDone))};
    // The deadline is for progress, so that a slow reader of a big body is served.
    m_stream.expires_after(m_settings->limits.idleTimeout);
    m_stream.async_write_some(rest, [self = shared_from_this()](const ErrorCodeOf &error, std::size_t bytes) {
        if (error) {
            self->shut();
            return;
        }
        self->m_written += qsizetype(bytes);
        if (self->m_written < self->m_head.size() + self->m_body.size())
            self->write();
        else
            self->afterAnswer();
    });
}

void HttpSession::afterAnswer()
{
    m_body.clear();
    if (m_keepAlive) {
        awaitRequest();
        return;
    }
    // Closing with unread input would make the system reset the connection before the answer is read.
    ErrorCodeOf ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(m_settings->limits.requestTimeout);
    drain();
}

void HttpSession::drain()
{
    constexpr std::size_t chunk = 4096;
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(chunk),
                             [self = shared_from_this()](const ErrorCodeOf &error, std::size_t) {
                                 if (error)
                                     self->shut();
                                 else
                                     self->drain();
                             });
}

} // namespace castbench::wire
