#pragma once

#include "controllers/contracts/clock.h"
#include "probes/clock/deviceoffset.h"
#include "probes/fleet/probehost.h"
#include "probes/fleet/spool.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace castbench {

namespace wire {
class NetworkThread;
class WebSocketClient;
} // namespace wire
struct FleetMessage;

/// Where castbench-probe connects to, and with what.
struct AgentSettings
{
    QUrl controller; ///< ws://host:port
    QString pairingCode;
    QString spoolFolder;
};

/// castbench-probe's side of the link: connects, pairs, measures the clock offset over the link, carries out
/// what the controller asks and delivers the spool. Reconnects by itself, waiting up to 10 s between
/// attempts.
class AgentSession final : public QObject
{
    Q_OBJECT

public:
    /// Probes stop by themselves when the controller has been away for this long; the spool is kept.
    static constexpr std::chrono::minutes orphanTimeout{15};

    AgentSession(AgentSettings settings, ProbeFactory factory, wire::NetworkThread &network, Clock &clock);
    ~AgentSession() override;

    /// Opens the spool and begins to connect. Errors: as Spool::open(), InvalidInput for the address or code.
    Expected<void> open();
    /// Stops every probe and closes the link.
    QCoro::Task<void> stop(std::stop_token stop);

Q_SIGNALS:
    /// `device` is the id that the lab gives this device.
    void linked(const QString &device);
    void unlinked(const QString &reason);
    /// The controller does not accept this probe; trying again will not help.
    void refused(const QString &reason);

private:
    void connectNow();
    void onMessage(const QByteArray &utf8);
    void onChallenge(const FleetMessage &message);
    void onWelcome(const FleetMessage &message);
    void onTimeAnswer(const FleetMessage &message, UtcTime received);
    QCoro::Task<void> onCall(FleetMessage message);
    void onGone(const QString &reason);
    void askTime();
    void deliver();
    void send(const QString &type, const QJsonObject &body);

    AgentSettings m_settings;
    ProbeFactory m_factory;
    wire::NetworkThread &m_network;
    Clock &m_clock;
    QString m_instance;
    std::unique_ptr<DeviceOffset> m_linkClock;
    std::unique_ptr<Spool> m_spool;
    std::unique_ptr<ProbeHost> m_host;
    std::unique_ptr<wire::WebSocketClient> m_socket;
    std::unique_ptr<Timer> m_reconnect;
    std::unique_ptr<Timer> m_timeTimer;
    std::unique_ptr<Timer> m_orphanTimer;
    std::stop_source m_life;
    QByteArray m_controllerNonce;
    QByteArray m_probeNonce;
    bool m_isLinked = false;
    bool m_isStopped = false;
    int m_attempts = 0;
    int m_exchanges = 0;
    quint64 m_sent = 0;
};

} // namespace castbench
