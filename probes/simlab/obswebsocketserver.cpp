#include "probes/simlab/obswebsocketserver.h"

#include "probes/obs/obsprotocol.h"

#include <QPointer>

namespace castbench::simlab {

namespace {

constexpr int maximumSessions = 64;
constexpr qsizetype maximumMessageBytes = 1024 * 1024;

} // namespace

ObsWebSocketServer::ObsWebSocketServer(wire::NetworkThread &network, SimStream &stream,
                                       ObsServerConfig config)
    : m_config(std::move(config))
    , m_stream(stream)
    , m_http(network)
{
    wire::HttpLimits limits;
    limits.maximumConnections = maximumSessions;
    m_http.setLimits(limits);
    wire::WebSocketLimits webSocketLimits;
    webSocketLimits.maximumMessageBytes = maximumMessageBytes;
    m_http.acceptWebSockets(webSocketLimits, {obs::subprotocol});
    QObject::connect(&m_http, &wire::HttpServer::webSocketOpened, &m_http,
                     [this](wire::WebSocket *socket) { admit(socket); });
    m_stream.onChange([this](SimStreamChange change) {
        for (const auto &session : m_sessions)
            session->announce(change);
    });
}

ObsWebSocketServer::~ObsWebSocketServer()
{
    m_stream.onChange({});
}

Expected<quint16> ObsWebSocketServer::listen()
{
    return m_http.listen(m_config.host, m_config.port);
}

void ObsWebSocketServer::close()
{
    m_http.close();
    m_sessions.clear();
}

void ObsWebSocketServer::setReady(bool ready)
{
    m_ready = ready;
}

void ObsWebSocketServer::setSilent(bool silent)
{
    m_silent = silent;
    for (const auto &session : m_sessions)
        session->setSilent(silent);
}

void ObsWebSocketServer::invalidateSessions()
{
    for (const auto &session : m_sessions)
        session->socket().close(obs::SessionInvalidated,
                                QStringLiteral("Your session has been invalidated."));
}

int ObsWebSocketServer::sessionCount() const
{
    return int(m_sessions.size());
}

void ObsWebSocketServer::admit(wire::WebSocket *socket)
{
    auto session =
        std::make_unique<ObsSession>(std::unique_ptr<wire::WebSocket>(socket), m_config, m_stream, m_ready);
    session->setSilent(m_silent);
    // From the event loop: the session must not be destroyed from within a signal of its socket.
    QObject::connect(
        socket, &wire::WebSocket::closed, &m_http,
        [this, gone = QPointer<wire::WebSocket>(socket)] {
            std::erase_if(m_sessions, [&gone](const auto &entry) { return &entry->socket() == gone; });
        },
        Qt::QueuedConnection);
    m_sessions.push_back(std::move(session));
}

} // namespace castbench::simlab
