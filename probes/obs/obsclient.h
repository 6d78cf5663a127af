#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/secret.h"
#include "probes/obs/obsprotocol.h"
#include "probes/obs/pendinganswer.h"

#include <QObject>
#include <QUrl>

#include <map>
#include <memory>
#include <vector>

namespace castbench {

namespace wire {
class NetworkThread;
class WebSocketClient;
} // namespace wire

/// Where a broadcaster's OBS is.
struct ObsConfig
{
    QString device; ///< id of the broadcaster, as in the lab
    QUrl url;       ///< ws://host:4455
    Secret password;
};

/// The one connection to a broadcaster's OBS, shared by whoever measures and steers it. Connects when first
/// asked to, and again with growing pauses (0.5 … 8 s) after a link was lost. Gives up for good where trying
/// again cannot help or is not allowed: wrong password, another RPC version, or thrown out by the user of OBS
/// (4011).
class ObsClient final : public QObject
{
    Q_OBJECT

public:
    /// How long OBS may take to let us in, and to answer a request.
    static constexpr milliseconds attemptTimeout{5000};
    static constexpr milliseconds requestTimeout{3000};

    /// `network` and `clock` must outlive the client; the client must outlive its probes and controls.
    ObsClient(ObsConfig config, wire::NetworkThread &network, Clock &clock);
    /// What is under way ends with Cancelled.
    ~ObsClient() override;

    const QString &device() const
    {
        return m_config.device;
    }
    const QUrl &url() const
    {
        return m_config.url;
    }
    bool isReady() const
    {
        return m_ready;
    }
    /// Why the client has given up for good; nothing while it has not.
    const std::optional<Error> &refusal() const
    {
        return m_refusal;
    }
    /// True if OBS asked for a password in its last greeting.
    bool passwordAsked() const
    {
        return m_passwordAsked;
    }
    /// How many times OBS has told that the stream has stopped.
    int stopsSeen() const
    {
        return m_stopsSeen;
    }

    /// Comes back when requests can be sent, or with the error of the attempt under way. Starts the first
    /// attempt, and does not wait for the end of a pause between two.
    /// Errors: Unreachable, Timeout, Protocol, AuthenticationFailed, Unsupported (RPC version), InvalidInput
    /// (address or password), Refused (4011), Cancelled.
    QCoro::Task<Expected<void>> ready(std::stop_token stop);
    /// Sends a request and comes back with its responseData. Errors: Unreachable (not ready, or the link
    /// broke), Timeout, Refused (OBS says no), Cancelled.
    QCoro::Task<Expected<QJsonObject>> request(const QString &type, const QJsonObject &data,
                                               std::stop_token stop);

Q_SIGNALS:
    void connected();
    /// A link that was ready is gone. See refusal() for whether the client tries again.
    void disconnected(const castbench::Error &why);
    void streamStateChanged(castbench::obs::OutputState state);

private:
    using Answers = std::vector<std::shared_ptr<PendingAnswer>>;

    void attempt();
    void receive(const QByteArray &text);
    void take(const obs::Hello &hello);
    void take(const obs::Identified &identified);
    void take(const obs::EventMessage &event);
    void take(const obs::Response &response);
    void take(const obs::OtherMessage &other);
    void linkClosed(quint16 code, const QString &reason);
    void giveUp(ErrorCode code, const QString &message);
    void lose(const Error &why);
    Answers takeEverythingPending();
    Error error(ErrorCode code, const QString &message) const;

    const ObsConfig m_config;
    wire::NetworkThread &m_network;
    Clock &m_clock;
    std::unique_ptr<wire::WebSocketClient> m_socket;
    std::unique_ptr<Timer> m_attemptTimer;
    std::unique_ptr<Timer> m_retryTimer;
    milliseconds m_pause;
    std::map<QString, std::shared_ptr<PendingAnswer>> m_requests;
    Answers m_waiting; ///< for ready()
    std::optional<Error> m_refusal;
    quint64 m_lastRequest = 0;
    int m_stopsSeen = 0;
    bool m_ready = false;
    bool m_passwordAsked = false;
    bool m_ending = false;
};

} // namespace castbench
