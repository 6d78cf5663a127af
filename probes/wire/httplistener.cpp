#include "probes/wire/httplistener.h"

#include "probes/wire/httpsession.h"
#include "probes/wire/iocontext.h"
#include "probes/wire/nettext.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <vector>

namespace castbench::wire {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::chrono::milliseconds pauseAfterFailure{100};

class TcpListener final : public HttpListener, public std::enable_shared_from_this<TcpListener>
{
public:
    TcpListener(asio::io_context &io, const HttpSettings &settings, std::shared_ptr<HttpMailbox> mailbox)
        : m_io(io)
        , m_acceptor(io)
        , m_timer(io)
        , m_settings(std::make_shared<HttpSettings>(settings))
        , m_mailbox(std::move(mailbox))
        , m_place(std::make_shared<char>())
    {
    }

    /// On the thread of the server, before run().
    boost::system::error_code open(const tcp::endpoint &endpoint)
    {
        boost::system::error_code error;
        m_acceptor.open(endpoint.protocol(), error);
        if (error)
            return error;
#ifndef Q_OS_WIN // there it would let two programs share a port
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
        m_acceptor.bind(endpoint, error);
        if (error)
            return error;
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (!error)
            m_port = m_acceptor.local_endpoint(error).port();
        return error;
    }

    void run()
    {
        asio::post(m_io, [self = shared_from_this()] { self->acceptNext(); });
    }

    quint16 port() const override
    {
        return m_port;
    }

private:
    void shut(std::shared_ptr<HttpListener> self) override
    {
        asio::post(m_io, [this, held = std::move(self)] {
            boost::system::error_code ignored;
            m_acceptor.close(ignored);
            m_timer.cancel();
            for (const auto &weak : m_sessions) {
                if (const auto session = weak.lock())
                    session->shut();
            }
        });
    }

    void acceptNext()
    {
        if (!m_acceptor.is_open())
            return;
        m_acceptor.async_accept(
            m_io, [self = shared_from_this()](boost::system::error_code error, tcp::socket socket) {
                if (!self->m_acceptor.is_open())
                    return;
                if (error)
                    self->pause();
                else
                    self->take(std::move(socket));
            });
    }

    /// Out of descriptors, for instance: trying at once would spin.
    void pause()
    {
        m_timer.expires_after(pauseAfterFailure);
        m_timer.async_wait([self = shared_from_this()](boost::system::error_code error) {
            if (!error)
                self->acceptNext();
        });
    }

    void take(tcp::socket socket)
    {
        const auto taken = m_place.use_count() - 1;
        if (taken < m_settings->limits.maximumConnections) {
            std::erase_if(m_sessions, [](const auto &weak) { return weak.expired(); });
            auto session = std::make_shared<HttpSession>(boost::beast::tcp_stream(std::move(socket)),
                                                         m_settings, m_mailbox, m_place);
            m_sessions.push_back(session);
            session->run();
        }
        acceptNext();
    }

    asio::io_context &m_io;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_timer;
    const std::shared_ptr<const HttpSettings> m_settings;
    const std::shared_ptr<HttpMailbox> m_mailbox;
    const std::shared_ptr<void> m_place; ///< every connection holds a reference
    std::vector<std::weak_ptr<HttpSession>> m_sessions;
    quint16 m_port = 0;
};

} // namespace

Expected<std::shared_ptr<HttpListener>> HttpListener::create(NetworkThread &network, const QString &host,
                                                             quint16 port, const HttpSettings &settings,
                                                             std::shared_ptr<HttpMailbox> mailbox)
{
    boost::system::error_code error;
    const bool isLocalhost = host == QLatin1StringView("localhost");
    const auto address = asio::ip::make_address(isLocalhost ? "127.0.0.1" : host.toStdString(), error);
    if (error)
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("\"%1\" is not an address of this computer, such as 127.0.0.1.").arg(host),
            {}};
    auto listener = std::make_shared<TcpListener>(network.impl().io, settings, std::move(mailbox));
    error = listener->open(tcp::endpoint(address, port));
    if (error)
        return Error{
            ErrorCode::Refused,
            QStringLiteral("Cannot listen on %1 port %2: %3.").arg(host).arg(port).arg(systemText(error)),
            {}};
    listener->run();
    return std::shared_ptr<HttpListener>(std::move(listener));
}

void HttpListener::release(std::shared_ptr<HttpListener> listener)
{
    HttpListener &target = *listener;
    target.shut(std::move(listener));
}

} // namespace castbench::wire
