#pragma once

#include "probes/simlab/simstream.h"
#include "probes/wire/websocket.h"

#include <QJsonObject>
#include <QJsonValue>

#include <memory>
#include <optional>

namespace castbench::simlab {

/// How the obs-websocket server of a simulated broadcaster is set up.
struct ObsServerConfig
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;            ///< 0 = any free one
    QString password;            ///< empty: none is asked for
    bool dynamicBitrate = false; ///< the profile's Output/DynamicBitrate
    QString ingestServer;        ///< "rtmp://127.0.0.1:1935/live"
    QString streamKey;
    int videoBitrate_kbps = 0; ///< the profile's SimpleOutput/VBitrate; 0 leaves it unset
};

/// One client of ObsWebSocketServer: its handshake and its requests. Codes and texts are those of
/// obs-websocket 5.
class ObsSession
{
public:
    /// `config`, `stream` and `ready` must outlive the session.
    ObsSession(std::unique_ptr<wire::WebSocket> socket, const ObsServerConfig &config, SimStream &stream,
               const bool &ready);

    /// While silent, whatever comes is not read and nothing is sent, as by a host whose cable was pulled.
    void setSilent(bool silent)
    {
        m_silent = silent;
    }
    /// Sends StreamStateChanged if the client asked for such events.
    void announce(SimStreamChange change);
    wire::WebSocket &socket()
    {
        return *m_socket;
    }

private:
    struct Answer
    {
        int code = 100;
        QString comment;
        QJsonObject data;
    };

    void sendHello();
    void receive(const QByteArray &text);
    void identify(const QJsonObject &data);
    void reidentify(const QJsonObject &data);
    void request(const QJsonObject &data);
    Answer carryOut(const QString &type, const QJsonObject &data);
    Answer version() const;
    Answer stats() const;
    Answer streamStatus() const;
    Answer profileParameter(const QJsonObject &data) const;
    Answer serviceSettings() const;
    void send(int op, const QJsonObject &data);

    const std::unique_ptr<wire::WebSocket> m_socket;
    const ObsServerConfig &m_config;
    SimStream &m_stream;
    const bool &m_ready;
    QString m_challenge;
    QString m_salt;
    bool m_identified = false;
    bool m_silent = false;
    int m_subscriptions = 0;
    qint64 m_incoming = 0;
    qint64 m_outgoing = 0;
};

} // namespace castbench::simlab
