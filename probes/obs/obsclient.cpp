#include "probes/obs/obsclient.h"

#include "probes/wire/websocketclient.h"

#include <QPointer>

#include <utility>

namespace castbench {

namespace {

constexpr milliseconds firstPause{500};
constexpr milliseconds longestPause{8000};
constexpr std::size_t maximumRequests = 64;
/// OBS' longest answer in use here is GetVersion's list of requests, some kB.
constexpr qsizetype maximumMessageBytes = 1024 * 1024;

QCoro::Task<Expected<void>> withoutValue(QCoro::Task<Expected<QJsonObject>> task)
{
    const Expected<QJsonObject> result = co_await task;
    if (!result)
        co_return result.error();
    co_return Expected<void>{};
}

} // namespace

ObsClient::ObsClient(ObsConfig config, wire::NetworkThread &network, Clock &clock)
    : m_config(std::move(config))
    , m_network(network)
    , m_clock(clock)
    , m_pause(firstPause)
{
}

ObsClient::~ObsClient()
{
    m_ending = true;
    m_ready = false;
    for (const auto &answer : takeEverythingPending())
        answer->settle(error(ErrorCode::Cancelled, QStringLiteral("The connection was given up.")));
}

QCoro::Task<Expected<void>> ObsClient::ready(std::stop_token stop)
{
    const auto answer =
        PendingAnswer::create(m_clock, attemptTimeout + firstPause, QStringLiteral("OBS"), std::move(stop));
    if (m_ending) {
        answer->settle(error(ErrorCode::Cancelled, QStringLiteral("The connection was given up.")));
    } else if (m_refusal) {
        answer->settle(*m_refusal);
    } else if (m_ready) {
        answer->settle(QJsonObject());
    } else {
        m_waiting.push_back(answer);
        if (!m_socket)
            attempt();
    }
    return withoutValue(PendingAnswer::wait(answer));
}

QCoro::Task<Expected<QJsonObject>> ObsClient::request(const QString &type, const QJsonObject &data,
                                                      std::stop_token stop)
{
    const auto answer = PendingAnswer::create(m_clock, requestTimeout, type, std::move(stop));
    std::erase_if(m_requests, [](const auto &entry) { return entry.second->isSettled(); });
    if (m_ending) {
        answer->settle(error(ErrorCode::Cancelled, QStringLiteral("The connection was given up.")));
    } else if (!m_ready) {
        answer->settle(m_refusal
                           ? *m_refusal
                           : error(ErrorCode::Unreachable, QStringLiteral("There is no connection to OBS.")));
    } else if (m_requests.size() >= maximumRequests) {
        answer->settle(error(ErrorCode::Refused, QStringLiteral("Too many requests wait for OBS.")));
    } else {
        const QString id = QString::number(++m_lastRequest);
        m_requests.emplace(id, answer);
        m_socket->sendText(obs::requestMessage(id, type, data));
    }
    return PendingAnswer::wait(answer);
}

void ObsClient::attempt()
{
    m_retryTimer.reset();
    wire::WebSocketLimits limits;
    limits.maximumMessageBytes = maximumMessageBytes;
    m_socket = std::make_unique<wire::WebSocketClient>(m_network, limits);
    wire::WebSocketClient *socket = m_socket.get();
    connect(socket, &wire::WebSocket::textReceived, this, &ObsClient::receive);
    connect(socket, &wire::WebSocket::failed, this, &ObsClient::lose);
    connect(socket, &wire::WebSocket::closed, this, &ObsClient::linkClosed);
    m_attemptTimer = m_clock.schedule(m_clock.steadyNow() + attemptTimeout, [this] {
        lose(error(ErrorCode::Timeout,
                   QStringLiteral("OBS did not let us in within %1. Is it something else that "
                                  "listens there?")
                       .arg(formatDuration(attemptTimeout))));
    });
    socket->open(m_config.url, QLatin1StringView(obs::subprotocol));
}

void ObsClient::receive(const QByteArray &text)
{
    const Expected<obs::Message> message = obs::parseMessage(text);
    if (!message) {
        lose(message.error());
        return;
    }
    std::visit([this](const auto &kind) { take(kind); }, *message);
}

void ObsClient::take(const obs::Hello &hello)
{
    if (m_ready)
        return;
    m_passwordAsked = hello.needsPassword;
    if (hello.rpcVersion < obs::rpcVersion) {
        giveUp(ErrorCode::Unsupported,
               QStringLiteral(
                   "OBS speaks RPC version %1 of obs-websocket; version %2 is needed (OBS 28 or newer).")
                   .arg(hello.rpcVersion)
                   .arg(obs::rpcVersion));
        return;
    }
    QString authentication;
    if (hello.needsPassword) {
        if (m_config.password.isEmpty()) {
            giveUp(ErrorCode::AuthenticationFailed,
                   QStringLiteral(
                       "OBS asks for a password and the lab has none; enter the one shown in OBS under "
                       "Tools, WebSocket Server Settings."));
            return;
        }
        const Expected<QString> password = m_config.password.reveal();
        if (!password) {
            giveUp(ErrorCode::InvalidInput, password.error().text());
            return;
        }
        authentication = obs::authentication(*password, hello.salt, hello.challenge);
    }
    m_socket->sendText(obs::identifyMessage(authentication, obs::outputEvents));
}

void ObsClient::take(const obs::Identified &identified)
{
    if (m_ready)
        return;
    if (identified.negotiatedRpcVersion != obs::rpcVersion) {
        giveUp(ErrorCode::Unsupported, QStringLiteral("OBS wants to speak RPC version %1 of obs-websocket.")
                                           .arg(identified.negotiatedRpcVersion));
        return;
    }
    m_ready = true;
    m_pause = firstPause;
    m_attemptTimer.reset();
    const QPointer<ObsClient> alive(this);
    for (const auto &answer : std::exchange(m_waiting, {}))
        answer->settle(QJsonObject());
    if (alive)
        Q_EMIT connected();
}

void ObsClient::take(const obs::EventMessage &event)
{
    if (!m_ready || event.type != QLatin1StringView("StreamStateChanged"))
        return;
    const obs::OutputState state = obs::outputState(event.data);
    if (state == obs::OutputState::Stopped)
        ++m_stopsSeen;
    Q_EMIT streamStateChanged(state);
}

void ObsClient::take(const obs::Response &response)
{
    const auto found = m_requests.find(response.id);
    if (found == m_requests.end())
        return; // too late, or never asked
    const std::shared_ptr<PendingAnswer> answer = found->second;
    m_requests.erase(found);
    if (response.succeeded)
        answer->settle(response.data);
    else
        answer->settle(error(ErrorCode::Refused, QStringLiteral("OBS refused a request with code %1: %2")
                                                     .arg(response.code)
                                                     .arg(response.comment)));
}

void ObsClient::take(const obs::OtherMessage &) {}

void ObsClient::linkClosed(quint16 code, const QString &reason)
{
    switch (code) {
    case obs::AuthenticationFailed:
        giveUp(ErrorCode::AuthenticationFailed,
               QStringLiteral(
                   "OBS refused the password; enter the one shown in OBS under Tools, WebSocket Server "
                   "Settings."));
        return;
    case obs::UnsupportedRpcVersion:
        giveUp(ErrorCode::Unsupported,
               QStringLiteral("OBS does not speak RPC version %1 of obs-websocket; OBS 28 "
                              "or newer is needed.")
                   .arg(obs::rpcVersion));
        return;
    case obs::SessionInvalidated:
        giveUp(ErrorCode::Refused,
               QStringLiteral("The user of OBS has ended the session (Tools, WebSocket Server "
                              "Settings, Kick)."));
        return;
    default:
        lose(error(ErrorCode::Unreachable,
                   QStringLiteral("OBS ended the connection (code %1). %2").arg(code).arg(reason)));
    }
}

void ObsClient::giveUp(ErrorCode code, const QString &message)
{
    m_refusal = error(code, message);
    lose(*m_refusal);
}

void ObsClient::lose(const Error &why)
{
    const Error reason = why.context.isEmpty() ? error(why.code, why.message) : why;
    if (reason.code == ErrorCode::InvalidInput)
        m_refusal = reason;
    const bool wasReady = std::exchange(m_ready, false);
    m_attemptTimer.reset();
    m_socket.reset();
    if (!m_refusal) {
        m_retryTimer = m_clock.schedule(m_clock.steadyNow() + m_pause, [this] { attempt(); });
        m_pause = std::min(2 * m_pause, longestPause);
    }
    const QPointer<ObsClient> alive(this);
    for (const auto &answer : takeEverythingPending())
        answer->settle(reason);
    if (alive && wasReady)
        Q_EMIT disconnected(reason);
}

ObsClient::Answers ObsClient::takeEverythingPending()
{
    Answers all = std::exchange(m_waiting, {});
    for (const auto &[id, answer] : std::exchange(m_requests, {}))
        all.push_back(answer);
    return all;
}

Error ObsClient::error(ErrorCode code, const QString &message) const
{
    const QString where = QStringLiteral("OBS of %1 at %2")
                              .arg(m_config.device, m_config.url.toDisplayString(QUrl::RemoveUserInfo));
    return Error{code, message, where};
}

} // namespace castbench
