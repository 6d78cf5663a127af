#pragma once

#include "probes/simlab/obssession.h"
#include "probes/wire/httpserver.h"

#include <vector>

namespace castbench::simlab {

/// Speaks obs-websocket 5 in front of a simulated broadcaster: the handshake with challenge and password,
/// GetVersion, GetStats, GetStreamStatus, StartStream, StopStream, GetProfileParameter,
/// GetStreamServiceSettings and the event StreamStateChanged, with the request and close codes of the
/// original.
class ObsWebSocketServer
{
public:
    /// Takes the stream's change handler. `stream` must outlive the server.
    ObsWebSocketServer(wire::NetworkThread &network, SimStream &stream, ObsServerConfig config);
    ~ObsWebSocketServer();
    ObsWebSocketServer(const ObsWebSocketServer &) = delete;
    ObsWebSocketServer &operator=(const ObsWebSocketServer &) = delete;

    /// Listens at the configured address and answers with the port. Errors: those of HttpServer::listen().
    Expected<quint16> listen();
    /// Stops listening and breaks every session, as OBS does when it ends.
    void close();
    /// While not ready every request is answered with 207, as OBS does while it loads. Ready from the start.
    void setReady(bool ready);
    /// While silent, links stay open, new ones are taken, and nobody gets an answer or an event.
    void setSilent(bool silent);
    /// Closes every session with 4011, as the "kick" button of OBS does.
    void invalidateSessions();
    int sessionCount() const;

private:
    void admit(wire::WebSocket *socket);

    const ObsServerConfig m_config;
    SimStream &m_stream;
    wire::HttpServer m_http;
    bool m_ready = true;
    bool m_silent = false;
    std::vector<std::unique_ptr<ObsSession>> m_sessions;
};

} // namespace castbench::simlab
