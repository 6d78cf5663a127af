#include "probes/wire/beastlink.h"

#include "probes/wire/iocontext.h"
#include "probes/wire/nettext.h"

#include <boost/asio/post.hpp>
#include <boost/beast/websocket.hpp>

namespace castbench::wire {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;
using asio::ip::tcp;

namespace {

constexpr std::chrono::seconds closingTime{2};
/// A read buffer above this is given back after the message.
constexpr std::size_t keptBufferBytes = 64 * 1024;
constexpr quint16 noStatusReceived = 1005;
constexpr quint16 linkBroken = 1006;

} // namespace

std::shared_ptr<WebSocketLink> makeClientLink(NetworkThread &network, const WebSocketLimits &limits)
{
    return std::make_shared<BeastLink>(network.impl().io, limits);
}

BeastLink::BeastLink(asio::io_context &io, const WebSocketLimits &limits)
    : WebSocketLink(limits)
    , m_ws(io)
    , m_resolver(m_ws.get_executor())
    , m_timer(m_ws.get_executor())
{
}

BeastLink::BeastLink(beast::tcp_stream stream, const WebSocketLimits &limits, std::shared_ptr<void> place)
    : WebSocketLink(limits)
    , m_ws(LingeringStream(std::move(stream)))
    , m_resolver(m_ws.get_executor())
    , m_timer(m_ws.get_executor())
    , m_place(std::move(place))
{
}

void BeastLink::configure()
{
    websocket::stream_base::timeout timeout;
    timeout.handshake_timeout = limits().handshakeTimeout;
    timeout.idle_timeout = limits().idleTimeout;
    timeout.keep_alive_pings = true;
    m_ws.set_option(timeout);
    m_ws.read_message_max(std::size_t(limits().maximumMessageBytes));
    m_ws.auto_fragment(false);
    beast::get_lowest_layer(m_ws).expires_never();
    beast::error_code ignored;
    beast::get_lowest_layer(m_ws).socket().set_option(tcp::no_delay(true), ignored);
}

void BeastLink::startHandshakeTimer()
{
    m_timer.expires_after(limits().handshakeTimeout);
    m_timer.async_wait([self = shared_from_this()](const beast::error_code &error) {
        if (!error && !self->m_open)
            self->fail(ErrorCode::Timeout,
                       QStringLiteral("%1 did not answer within %2.")
                           .arg(self->m_target, inSeconds(self->limits().handshakeTimeout)));
    });
}

void BeastLink::connectTo(const QString &host, quint16 port, const QByteArray &target,
                          const QByteArray &subprotocol)
{
    asio::post(m_ws.get_executor(), [self = shared_from_this(), host, port, target, subprotocol] {
        const QString bracketed = host.contains(u':') ? QString(u'[' + host + u']') : host;
        self->m_target = bracketed + u':' + QString::number(port);
        self->m_hostHeader = self->m_target.toStdString();
        self->m_path = target.toStdString();
        self->m_offered = subprotocol;
        self->startHandshakeTimer();
        self->resolve(host.toStdString(), port);
    });
}

void BeastLink::resolve(const std::string &host, quint16 port)
{
    beast::error_code notNumeric;
    const auto address = asio::ip::make_address(host, notNumeric);
    if (!notNumeric) {
        connectSocket(Endpoints::create(tcp::endpoint(address, port), host, std::to_string(port)));
        return;
    }
    m_resolver.async_resolve(
        host, std::to_string(port),
        [self = shared_from_this()](const beast::error_code &error, const Endpoints &found) {
            if (error)
                self->fail(ErrorCode::Unreachable, QStringLiteral("The name of %1 is not known: %2.")
                                                       .arg(self->m_target, systemText(error)));
            else
                self->connectSocket(found);
        });
}

void BeastLink::connectSocket(const Endpoints &endpoints)
{
    if (m_finished)
        return;
    beast::get_lowest_layer(m_ws).async_connect(
        endpoints, [self = shared_from_this()](const beast::error_code &error, const tcp::endpoint &) {
            if (error)
                self->fail(ErrorCode::Unreachable,
                           QStringLiteral("No connection to %1: %2.").arg(self->m_target, systemText(error)));
            else
                self->shakeHands();
        });
}

void BeastLink::shakeHands()
{
    if (m_finished)
        return;
    configure();
    m_ws.set_option(websocket::stream_base::decorator([this](websocket::request_type &request) {
        if (!m_offered.isEmpty())
            request.set(beast::http::field::sec_websocket_protocol, m_offered.toStdString());
    }));
    m_ws.async_handshake(
        m_response, m_hostHeader, m_path,
        [self = shared_from_this()](const beast::error_code &error) { self->afterHandshake(error); });
}

void BeastLink::afterHandshake(ErrorCodeOf error)
{
    if (m_finished)
        return;
    if (error == websocket::error::upgrade_declined) {
        fail(ErrorCode::Refused, QStringLiteral("%1 answered with HTTP status %2 instead of a WebSocket.")
                                     .arg(m_target)
                                     .arg(m_response.result_int()));
        return;
    }
    if (error) {
        const bool cutOff = error == asio::error::eof || error == asio::error::connection_reset;
        fail(cutOff ? ErrorCode::Unreachable : ErrorCode::Protocol,
             QStringLiteral("%1 did not open a WebSocket: %2.").arg(m_target, systemText(error)));
        return;
    }
    const auto agreed = m_response[beast::http::field::sec_websocket_protocol];
    const QByteArray subprotocol(agreed.data(), qsizetype(agreed.size()));
    if (!subprotocol.isEmpty() && subprotocol != m_offered) {
        fail(ErrorCode::Protocol, QStringLiteral("%1 speaks another protocol than asked for.").arg(m_target));
        return;
    }
    m_response = {};
    m_open = true;
    m_timer.cancel();
    WebSocketEvent event;
    event.text = peerText(beast::get_lowest_layer(m_ws).socket());
    event.bytes = subprotocol;
    mailbox().push(std::move(event));
    readNext();
}

void BeastLink::accept(UpgradeRequest request, const QByteArray &subprotocol, std::function<void()> accepted)
{
    m_offered = subprotocol;
    startHandshakeTimer();
    configure();
    // Beast 1.74 does not destroy what a decorator captures.
    m_ws.set_option(websocket::stream_base::decorator([this](websocket::response_type &response) {
        if (!m_offered.isEmpty())
            response.set(beast::http::field::sec_websocket_protocol, m_offered.toStdString());
    }));
    m_ws.async_accept(
        request, [self = shared_from_this(), done = std::move(accepted)](const beast::error_code &error) {
            if (error || self->m_finished) {
                self->shut();
                return;
            }
            self->m_open = true;
            self->m_timer.cancel();
            done();
        });
}

void BeastLink::read()
{
    asio::post(m_ws.get_executor(), [self = shared_from_this()] { self->readNext(); });
}

void BeastLink::readNext()
{
    if (m_reading || !m_open || m_finished)
        return;
    m_reading = true;
    m_ws.async_read(m_buffer, [self = shared_from_this()](const beast::error_code &error, std::size_t) {
        self->m_reading = false;
        if (self->m_finished)
            return;
        if (error)
            self->afterBreak(error);
        else
            self->deliver();
    });
}

void BeastLink::deliver()
{
    WebSocketEvent event;
    event.kind = m_ws.got_text() ? WebSocketEvent::Kind::Text : WebSocketEvent::Kind::Binary;
    event.bytes = QByteArray(static_cast<const char *>(m_buffer.data().data()), qsizetype(m_buffer.size()));
    m_buffer.consume(m_buffer.size());
    if (m_buffer.capacity() > keptBufferBytes)
        m_buffer.shrink_to_fit();
    // An empty message takes room too.
    constexpr qsizetype overhead = 64;
    const qsizetype bytes = event.bytes.size() + overhead;
    if (mailbox().push(std::move(event), bytes))
        readNext();
}

void BeastLink::send(const QByteArray &bytes, bool text)
{
    asio::post(m_ws.get_executor(), [self = shared_from_this(), bytes, text] {
        if (self->m_finished || self->m_closing)
            return;
        self->m_queue.push_back({bytes, text});
        self->writeNext();
    });
}

void BeastLink::writeNext()
{
    if (m_writing || m_finished)
        return;
    if (m_queue.empty()) {
        if (m_closing)
            startClosing();
        return;
    }
    m_writing = true;
    const Outgoing &next = m_queue.front();
    m_ws.text(next.text);
    m_ws.async_write(asio::const_buffer(next.bytes.constData(), std::size_t(next.bytes.size())),
                     [self = shared_from_this()](const beast::error_code &error, std::size_t) {
                         self->afterWrite(error);
                     });
}

void BeastLink::afterWrite(ErrorCodeOf error)
{
    m_writing = false;
    queuedBytes() -= m_queue.front().bytes.size();
    m_queue.pop_front();
    // A pending read knows better why the link ended.
    if (!error)
        writeNext();
    else if (!m_reading)
        afterBreak(error);
}

void BeastLink::close(quint16 code, const QByteArray &reason)
{
    asio::post(m_ws.get_executor(), [self = shared_from_this(), code, reason] {
        if (self->m_finished || self->m_closing)
            return;
        self->m_closing = true;
        self->m_closeReason.code = code;
        self->m_closeReason.reason.assign(reason.constData(), std::size_t(reason.size()));
        self->m_timer.expires_after(closingTime);
        self->m_timer.async_wait([self](const beast::error_code &error) {
            if (!error)
                self->finish(linkBroken,
                             QStringLiteral("The other side did not answer the closing handshake."));
        });
        self->writeNext();
    });
}

void BeastLink::startClosing()
{
    if (std::exchange(m_closeSent, true))
        return;
    m_ws.async_close(m_closeReason, [self = shared_from_this()](const beast::error_code &error) {
        if (error)
            self->afterBreak(error);
        else
            self->afterBreak(websocket::error::closed);
    });
}

void BeastLink::afterBreak(ErrorCodeOf error)
{
    // While closing, the read ends early; the closing handshake says how it went.
    if (m_finished || (m_closeSent && error == asio::error::operation_aborted))
        return;
    if (error == websocket::error::closed) {
        const websocket::close_reason &reason = m_ws.reason();
        finishPolitely(reason.code == websocket::close_code::none ? noStatusReceived : reason.code,
                       QString::fromUtf8(reason.reason.data(), qsizetype(reason.reason.size())));
    } else if (const auto code = violationCode(error)) {
        finishPolitely(*code,
                       QStringLiteral("The other side sent what is not allowed: %1.").arg(systemText(error)));
    } else if (error == beast::error::timeout) {
        finish(linkBroken, QStringLiteral("The other side was silent for too long."));
    } else {
        finish(linkBroken, QStringLiteral("The link broke: %1.").arg(systemText(error)));
    }
}

void BeastLink::cut(const QString &reason)
{
    asio::post(m_ws.get_executor(),
               [self = shared_from_this(), reason] { self->finish(linkBroken, reason); });
}

void BeastLink::abandon(std::shared_ptr<WebSocketLink> self)
{
    asio::post(m_ws.get_executor(), [this, held = std::move(self)] {
        if (!m_closing)
            shut();
    });
}

void BeastLink::fail(ErrorCode code, const QString &message)
{
    if (m_finished)
        return;
    shut();
    WebSocketEvent event;
    event.kind = WebSocketEvent::Kind::Failed;
    event.error = Error{code, message, {}};
    mailbox().push(std::move(event));
}

void BeastLink::finishPolitely(quint16 code, const QString &reason)
{
    if (m_finished)
        return;
    m_finished = true;
    m_open = false;
    m_timer.expires_after(closingTime);
    m_timer.async_wait([self = shared_from_this()](const beast::error_code &error) {
        if (!error)
            self->shut();
    });
    linger();
    report(code, reason);
}

void BeastLink::linger()
{
    constexpr std::size_t chunk = 4096;
    m_discarded.resize(chunk);
    beast::get_lowest_layer(m_ws).async_read_some(
        asio::buffer(m_discarded), [self = shared_from_this()](const beast::error_code &error, std::size_t) {
            if (error)
                self->shut();
            else
                self->linger();
        });
}

void BeastLink::finish(quint16 code, const QString &reason)
{
    if (m_finished)
        return;
    shut();
    report(code, reason);
}

void BeastLink::report(quint16 code, const QString &reason)
{
    WebSocketEvent event;
    event.kind = WebSocketEvent::Kind::Closed;
    event.code = code;
    event.text = reason;
    mailbox().push(std::move(event));
}

void BeastLink::shut()
{
    m_finished = true;
    m_open = false;
    m_timer.cancel();
    m_resolver.cancel();
    beast::get_lowest_layer(m_ws).close();
}

} // namespace castbench::wire
