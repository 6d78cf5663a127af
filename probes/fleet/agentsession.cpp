#include "probes/fleet/agentsession.h"

#include "probes/fleet/fleetprotocol.h"
#include "probes/fleet/pairing.h"
#include "probes/fleet/samplecodec.h"
#include "probes/wire/websocketclient.h"

#include <QJsonDocument>
#include <QPointer>
#include <QUuid>

namespace castbench {

namespace {

constexpr milliseconds firstRetry{500};
constexpr milliseconds longestRetry{10'000};
// The minimum-delay filter wants a handful of exchanges at once, then only to follow the drift.
constexpr int burstExchanges = 8;
constexpr milliseconds burstInterval{100};
constexpr milliseconds exchangeInterval{2000};
// Unconfirmed records on their way; beyond it the spool waits for acknowledgements.
constexpr quint64 deliveryWindow = 500;
constexpr int recordsPerRead = 100;

UtcTime instantFrom(const QJsonObject &body, const char *field)
{
    return UtcTime(microseconds(body.value(QLatin1StringView(field)).toInteger()));
}

} // namespace

AgentSession::AgentSession(AgentSettings settings, ProbeFactory factory, wire::NetworkThread &network,
                           Clock &clock)
    : m_settings(std::move(settings))
    , m_factory(std::move(factory))
    , m_network(network)
    , m_clock(clock)
    , m_instance(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_linkClock(std::make_unique<DeviceOffset>(clock, Method::LinkExchange))
{
    m_linkClock->onJump([this] {
        if (!m_isLinked)
            return;
        m_exchanges = 0;
        m_timeTimer = m_clock.schedule(m_clock.steadyNow(), [this] { askTime(); });
    });
}

AgentSession::~AgentSession()
{
    m_life.request_stop();
    if (m_socket)
        m_socket->disconnect(this);
}

Expected<void> AgentSession::open()
{
    if (m_settings.controller.scheme() != QLatin1StringView("ws") || m_settings.controller.host().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("The controller's address must look like ws://192.168.1.10:7788."),
                     m_settings.controller.toDisplayString()};
    if (normalisedPairingCode(m_settings.pairingCode).isEmpty())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("The pairing code that the controller shows is needed."),
                     {}};
    auto spool = Spool::open(m_settings.spoolFolder);
    if (!spool)
        return spool.error();
    m_spool = std::move(*spool);
    m_host = std::make_unique<ProbeHost>(*m_spool, m_instance, m_factory, m_clock, *m_linkClock,
                                         [this] { deliver(); });
    connectNow();
    return {};
}

void AgentSession::connectNow()
{
    m_reconnect.reset();
    wire::WebSocketLimits limits;
    limits.maximumMessageBytes = maximumFleetMessageBytes;
    m_socket = std::make_unique<wire::WebSocketClient>(m_network, limits);
    connect(m_socket.get(), &wire::WebSocket::textReceived, this, &AgentSession::onMessage);
    connect(m_socket.get(), &wire::WebSocket::closed, this,
            [this](quint16, const QString &reason) { onGone(reason); });
    connect(m_socket.get(), &wire::WebSocket::failed, this,
            [this](const Error &error) { onGone(error.text()); });
    m_socket->open(m_settings.controller, QLatin1StringView(fleetSubprotocol));
}

void AgentSession::onMessage(const QByteArray &utf8)
{
    const UtcTime received = m_clock.utcNow();
    const auto message = decodeFleetMessage(utf8);
    if (!message) {
        m_socket->close(1008, message.error().message.left(100));
        return;
    }
    if (message->type == QLatin1StringView("challenge") && !m_isLinked)
        onChallenge(*message);
    else if (message->type == QLatin1StringView("refused") && !m_isLinked)
        Q_EMIT refused(message->body.value(QLatin1StringView("message")).toString().left(500));
    else if (message->type == QLatin1StringView("welcome") && !m_isLinked)
        onWelcome(*message);
    else if (!m_isLinked)
        return;
    else if (message->type == QLatin1StringView("time-answer"))
        onTimeAnswer(*message, received);
    else if (message->type == QLatin1StringView("call"))
        onCall(*message);
    else if (message->type == QLatin1StringView("ack")) {
        m_spool->acknowledge(
            static_cast<quint64>(message->body.value(QLatin1StringView("sequence")).toInteger()));
        deliver();
    }
}

void AgentSession::onChallenge(const FleetMessage &message)
{
    m_controllerNonce = bytesFromText(message.body.value(QLatin1StringView("nonce")));
    m_probeNonce = makePairingNonce();
    send(QStringLiteral("hello"),
         {{QStringLiteral("protocol"), fleetProtocolVersion},
          {QStringLiteral("nonce"), bytesToText(m_probeNonce)},
          {QStringLiteral("proof"),
           bytesToText(probeProof(m_settings.pairingCode, m_controllerNonce, m_probeNonce))},
          {QStringLiteral("version"), QStringLiteral(CASTBENCH_VERSION)},
          {QStringLiteral("instance"), m_instance},
          {QStringLiteral("stream"), m_spool->stream()}});
}

void AgentSession::onWelcome(const FleetMessage &message)
{
    const QByteArray proof = bytesFromText(message.body.value(QLatin1StringView("proof")));
    if (!proofsEqual(proof, controllerProof(m_settings.pairingCode, m_controllerNonce, m_probeNonce))) {
        Q_EMIT refused(QStringLiteral("The controller does not know the pairing code."));
        m_socket->close(1008);
        return;
    }
    m_isLinked = true;
    m_attempts = 0;
    m_exchanges = 0;
    m_orphanTimer.reset();
    m_host->setLinked(true);
    m_spool->acknowledge(
        static_cast<quint64>(message.body.value(QLatin1StringView("acknowledged")).toInteger()));
    m_sent = m_spool->acknowledgedSequence();
    askTime();
    deliver();
    Q_EMIT linked(message.body.value(QLatin1StringView("device")).toString());
}

void AgentSession::askTime()
{
    const auto now = static_cast<qint64>(m_clock.utcNow().time_since_epoch().count());
    send(QStringLiteral("time"), {{QStringLiteral("t1_us"), now}});
    const milliseconds interval = ++m_exchanges < burstExchanges ? burstInterval : exchangeInterval;
    m_timeTimer = m_clock.schedule(m_clock.steadyNow() + interval, [this] { askTime(); });
}

void AgentSession::onTimeAnswer(const FleetMessage &message, UtcTime received)
{
    ClockExchange exchange;
    exchange.deviceSent = instantFrom(message.body, "t1_us");
    exchange.referenceReceived = instantFrom(message.body, "t2_us");
    exchange.referenceSent = instantFrom(message.body, "t3_us");
    exchange.deviceReceived = received;
    const QJsonValue bound = message.body.value(QLatin1StringView("bound_us"));
    // Without the controller's own bound nothing is known of reference time.
    if (!bound.isDouble() || bound.toInteger() < 0)
        return;
    exchange.referenceError = microseconds(bound.toInteger());
    // A nonsensical answer is as good as none; the next one comes in two seconds.
    const auto taken = m_linkClock->add(exchange);
    Q_UNUSED(taken);
}

QCoro::Task<void> AgentSession::onCall(FleetMessage message)
{
    const QPointer<AgentSession> self(this);
    const QJsonValue id = message.body.value(QLatin1StringView("id"));
    const QString method = message.body.value(QLatin1StringView("method")).toString();
    const QJsonObject params = message.body.value(QLatin1StringView("params")).toObject();
    const std::stop_token stop = m_life.get_token();
    const auto result = co_await m_host->call(method, params, stop);
    if (!self)
        co_return;
    QJsonObject answer{{QStringLiteral("id"), id}};
    if (result)
        answer.insert(QStringLiteral("result"), *result);
    else
        answer.insert(QStringLiteral("error"), errorToJson(result.error()));
    send(QStringLiteral("answer"), answer);
}

void AgentSession::onGone(const QString &reason)
{
    m_timeTimer.reset();
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
    if (std::exchange(m_isLinked, false)) {
        m_host->setLinked(false);
        m_orphanTimer = m_clock.schedule(m_clock.steadyNow() + orphanTimeout,
                                         [this] { m_host->stopAll(m_life.get_token()); });
    }
    Q_EMIT unlinked(reason);
    if (m_isStopped)
        return;
    const milliseconds wait = std::min(longestRetry, firstRetry * (1 << std::min(m_attempts++, 10)));
    m_reconnect = m_clock.schedule(m_clock.steadyNow() + wait, [this] { connectNow(); });
}

void AgentSession::deliver()
{
    while (m_isLinked && m_sent < m_spool->lastSequence() &&
           m_sent - m_spool->acknowledgedSequence() < deliveryWindow) {
        const auto records = m_spool->recordsAfter(m_sent, recordsPerRead);
        if (!records || records->empty())
            return;
        for (const Spool::Record &record : *records) {
            QJsonObject body = QJsonDocument::fromJson(record.payload).object();
            body.insert(QStringLiteral("sequence"), static_cast<qint64>(record.sequence));
            send(QStringLiteral("record"), body);
            m_sent = record.sequence;
        }
    }
}

QCoro::Task<void> AgentSession::stop(std::stop_token stop)
{
    m_isStopped = true;
    m_reconnect.reset();
    const QPointer<AgentSession> self(this);
    if (m_host)
        co_await m_host->stopAll(stop);
    if (self && m_socket)
        m_socket->close(1001, QStringLiteral("castbench-probe ends"));
}

void AgentSession::send(const QString &type, const QJsonObject &body)
{
    if (m_socket)
        m_socket->sendText(encodeFleetMessage(type, body));
}

} // namespace castbench
