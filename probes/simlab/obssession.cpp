#include "probes/simlab/obssession.h"

#include "probes/obs/obsprotocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace castbench::simlab {

namespace {

/// The version of the protocol that is answered here.
constexpr auto webSocketVersion = QLatin1StringView("5.1.0");
/// Everything but the high-volume events, as obs-websocket assumes.
constexpr int defaultSubscriptions = 0x7ff;

QString randomText()
{
    QByteArray bytes(32, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toBase64());
}

obs::OutputState stateOf(SimStreamChange change)
{
    switch (change) {
    case SimStreamChange::Starting:
        return obs::OutputState::Starting;
    case SimStreamChange::Started:
        return obs::OutputState::Started;
    case SimStreamChange::Stopping:
        return obs::OutputState::Stopping;
    case SimStreamChange::Stopped:
        return obs::OutputState::Stopped;
    case SimStreamChange::Reconnecting:
        return obs::OutputState::Reconnecting;
    case SimStreamChange::Reconnected:
        return obs::OutputState::Reconnected;
    }
    return obs::OutputState::Other;
}

/// "HH:MM:SS.mmm"
QString timecode(milliseconds duration)
{
    const std::chrono::hh_mm_ss time(duration);
    return QStringLiteral("%1:%2:%3.%4")
        .arg(time.hours().count(), 2, 10, QLatin1Char('0'))
        .arg(time.minutes().count(), 2, 10, QLatin1Char('0'))
        .arg(time.seconds().count(), 2, 10, QLatin1Char('0'))
        .arg(time.subseconds().count(), 3, 10, QLatin1Char('0'));
}

qint64 number(quint64 counter)
{
    return qint64(counter);
}

} // namespace

ObsSession::ObsSession(std::unique_ptr<wire::WebSocket> socket, const ObsServerConfig &config,
                       SimStream &stream, const bool &ready)
    : m_socket(std::move(socket))
    , m_config(config)
    , m_stream(stream)
    , m_ready(ready)
{
    QObject::connect(m_socket.get(), &wire::WebSocket::textReceived, m_socket.get(),
                     [this](const QByteArray &text) { receive(text); });
    QObject::connect(m_socket.get(), &wire::WebSocket::binaryReceived, m_socket.get(), [this] {
        m_socket->close(obs::MessageDecodeError,
                        QStringLiteral("You sent a binary message on a session that speaks JSON text."));
    });
    sendHello();
}

void ObsSession::sendHello()
{
    QJsonObject hello{{QStringLiteral("obsWebSocketVersion"), webSocketVersion},
                      {QStringLiteral("rpcVersion"), obs::rpcVersion}};
    if (!m_config.password.isEmpty()) {
        m_challenge = randomText();
        m_salt = randomText();
        hello.insert(QStringLiteral("authentication"), QJsonObject{{QStringLiteral("challenge"), m_challenge},
                                                                   {QStringLiteral("salt"), m_salt}});
    }
    send(int(obs::OpCode::Hello), hello);
}

void ObsSession::receive(const QByteArray &text)
{
    if (!m_socket->isOpen() || m_silent)
        return;
    ++m_incoming;
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    if (message.isEmpty()) {
        m_socket->close(obs::MessageDecodeError, QStringLiteral("The message is not a JSON object."));
        return;
    }
    if (!message.value(QLatin1StringView("op")).isDouble()) {
        m_socket->close(obs::UnknownOpCode, QStringLiteral("Your `op` is missing or not a number."));
        return;
    }
    const int op = message.value(QLatin1StringView("op")).toInt(-1);
    const QJsonValue data = message.value(QLatin1StringView("d"));
    if (!data.isObject()) {
        m_socket->close(data.isUndefined() ? obs::MissingDataField : obs::InvalidDataFieldType,
                        QStringLiteral("Your payload's data (`d`) is missing or not an object."));
        return;
    }
    if (!m_identified && op != int(obs::OpCode::Identify)) {
        m_socket->close(obs::NotIdentified,
                        QStringLiteral("You attempted to send a non-Identify message while not identified."));
        return;
    }
    switch (op) {
    case int(obs::OpCode::Identify):
        identify(data.toObject());
        return;
    case int(obs::OpCode::Reidentify):
        reidentify(data.toObject());
        return;
    case int(obs::OpCode::Request):
        request(data.toObject());
        return;
    case int(obs::OpCode::RequestBatch):
        m_socket->close(obs::UnsupportedFeature, QStringLiteral("Request batches are not supported."));
        return;
    default:
        m_socket->close(obs::UnknownOpCode, QStringLiteral("Unknown OpCode: %1").arg(op));
        return;
    }
}

void ObsSession::identify(const QJsonObject &data)
{
    if (m_identified) {
        m_socket->close(obs::AlreadyIdentified,
                        QStringLiteral("You are already Identified with the server."));
        return;
    }
    const QString expected = obs::authentication(m_config.password, m_salt, m_challenge);
    if (!m_config.password.isEmpty() &&
        data.value(QLatin1StringView("authentication")).toString() != expected) {
        m_socket->close(obs::AuthenticationFailed, QStringLiteral("Authentication failed."));
        return;
    }
    const QJsonValue version = data.value(QLatin1StringView("rpcVersion"));
    if (version.isUndefined()) {
        m_socket->close(obs::MissingDataField,
                        QStringLiteral("Your payload's data is missing an `rpcVersion`."));
        return;
    }
    if (!version.isDouble()) {
        m_socket->close(obs::InvalidDataFieldType, QStringLiteral("Your `rpcVersion` is not a number."));
        return;
    }
    if (version.toDouble() != obs::rpcVersion) {
        m_socket->close(obs::UnsupportedRpcVersion,
                        QStringLiteral("Your requested RPC version is not supported by this server."));
        return;
    }
    m_identified = true;
    m_subscriptions = data.value(QLatin1StringView("eventSubscriptions")).toInt(defaultSubscriptions);
    send(int(obs::OpCode::Identified), {{QStringLiteral("negotiatedRpcVersion"), obs::rpcVersion}});
}

void ObsSession::reidentify(const QJsonObject &data)
{
    m_subscriptions = data.value(QLatin1StringView("eventSubscriptions")).toInt(m_subscriptions);
    send(int(obs::OpCode::Identified), {{QStringLiteral("negotiatedRpcVersion"), obs::rpcVersion}});
}

void ObsSession::request(const QJsonObject &data)
{
    const QJsonValue type = data.value(QLatin1StringView("requestType"));
    const QJsonValue id = data.value(QLatin1StringView("requestId"));
    if (!type.isString() || !id.isString()) {
        m_socket->close(type.isUndefined() || id.isUndefined() ? obs::MissingDataField
                                                               : obs::InvalidDataFieldType,
                        QStringLiteral("Your `requestType` or `requestId` is missing or not a string."));
        return;
    }
    const Answer answer =
        m_ready ? carryOut(type.toString(), data.value(QLatin1StringView("requestData")).toObject())
                : Answer{obs::NotReady, QStringLiteral("OBS is not ready to perform the request."), {}};
    QJsonObject status{{QStringLiteral("result"), answer.code == obs::Success},
                       {QStringLiteral("code"), answer.code}};
    if (!answer.comment.isEmpty())
        status.insert(QStringLiteral("comment"), answer.comment);
    QJsonObject response{{QStringLiteral("requestType"), type},
                         {QStringLiteral("requestId"), id},
                         {QStringLiteral("requestStatus"), status}};
    if (!answer.data.isEmpty())
        response.insert(QStringLiteral("responseData"), answer.data);
    send(int(obs::OpCode::RequestResponse), response);
}

ObsSession::Answer ObsSession::carryOut(const QString &type, const QJsonObject &data)
{
    if (type == QLatin1StringView("GetVersion"))
        return version();
    if (type == QLatin1StringView("GetStats"))
        return stats();
    if (type == QLatin1StringView("GetStreamStatus"))
        return streamStatus();
    if (type == QLatin1StringView("GetProfileParameter"))
        return profileParameter(data);
    if (type == QLatin1StringView("GetStreamServiceSettings"))
        return serviceSettings();
    const bool active = m_stream.status().active;
    if (type == QLatin1StringView("StartStream")) {
        if (active)
            return {obs::OutputRunning, QStringLiteral("The stream output is already active."), {}};
        m_stream.start();
        return {};
    }
    if (type == QLatin1StringView("StopStream")) {
        if (!active)
            return {obs::OutputNotRunning, QStringLiteral("The stream output is not active."), {}};
        m_stream.stop();
        return {};
    }
    return {obs::UnknownRequestType, QStringLiteral("Your request type is not valid."), {}};
}

ObsSession::Answer ObsSession::version() const
{
    const QJsonArray requests{QStringLiteral("GetProfileParameter"),
                              QStringLiteral("GetStats"),
                              QStringLiteral("GetStreamServiceSettings"),
                              QStringLiteral("GetStreamStatus"),
                              QStringLiteral("GetVersion"),
                              QStringLiteral("StartStream"),
                              QStringLiteral("StopStream")};
    return {obs::Success,
            {},
            {{QStringLiteral("obsVersion"), QStringLiteral("Castbench lab " CASTBENCH_VERSION)},
             {QStringLiteral("obsWebSocketVersion"), webSocketVersion},
             {QStringLiteral("rpcVersion"), obs::rpcVersion},
             {QStringLiteral("availableRequests"), requests},
             {QStringLiteral("supportedImageFormats"), QJsonArray()},
             {QStringLiteral("platform"), QSysInfo::productType()},
             {QStringLiteral("platformDescription"), QSysInfo::prettyProductName()}}};
}

ObsSession::Answer ObsSession::stats() const
{
    const SimStreamStatus status = m_stream.status();
    return {obs::Success,
            {},
            {{QStringLiteral("activeFps"), status.framesPerSecond},
             {QStringLiteral("renderSkippedFrames"), number(status.renderSkippedFrames)},
             {QStringLiteral("renderTotalFrames"), number(status.renderTotalFrames)},
             {QStringLiteral("outputSkippedFrames"), number(status.encoderSkippedFrames)},
             {QStringLiteral("outputTotalFrames"), number(status.encoderTotalFrames)},
             {QStringLiteral("webSocketSessionIncomingMessages"), m_incoming},
             {QStringLiteral("webSocketSessionOutgoingMessages"), m_outgoing}}};
}

ObsSession::Answer ObsSession::streamStatus() const
{
    const SimStreamStatus status = m_stream.status();
    return {obs::Success,
            {},
            {{QStringLiteral("outputActive"), status.active},
             {QStringLiteral("outputReconnecting"), status.reconnecting},
             {QStringLiteral("outputTimecode"), timecode(status.duration)},
             {QStringLiteral("outputDuration"), qint64(status.duration.count())},
             {QStringLiteral("outputCongestion"), status.congestion},
             {QStringLiteral("outputBytes"), number(status.bytes)},
             {QStringLiteral("outputSkippedFrames"), number(status.droppedFrames)},
             {QStringLiteral("outputTotalFrames"), number(status.totalFrames)}}};
}

ObsSession::Answer ObsSession::profileParameter(const QJsonObject &data) const
{
    const QString category = data.value(QLatin1StringView("parameterCategory")).toString();
    const QString name = data.value(QLatin1StringView("parameterName")).toString();
    if (category.isEmpty() || name.isEmpty())
        return {obs::MissingRequestField,
                QStringLiteral("Your request is missing the `parameterCategory` or `parameterName` field."),
                {}};
    const QString key = category + u'/' + name;
    QJsonValue value = QJsonValue::Null;
    if (key == QLatin1StringView("Output/DynamicBitrate"))
        value = m_config.dynamicBitrate ? QStringLiteral("true") : QStringLiteral("false");
    else if (key == QLatin1StringView("Output/Mode"))
        value = QStringLiteral("Simple");
    else if (key == QLatin1StringView("SimpleOutput/VBitrate") && m_config.videoBitrate_kbps > 0)
        value = QString::number(m_config.videoBitrate_kbps);
    return {obs::Success,
            {},
            {{QStringLiteral("parameterValue"), value},
             {QStringLiteral("defaultParameterValue"), QJsonValue::Null}}};
}

ObsSession::Answer ObsSession::serviceSettings() const
{
    const QJsonObject settings{{QStringLiteral("server"), m_config.ingestServer},
                               {QStringLiteral("key"), m_config.streamKey},
                               {QStringLiteral("use_auth"), false}};
    return {obs::Success,
            {},
            {{QStringLiteral("streamServiceType"), QStringLiteral("rtmp_custom")},
             {QStringLiteral("streamServiceSettings"), settings}}};
}

void ObsSession::announce(SimStreamChange change)
{
    if (!m_identified || !(m_subscriptions & obs::outputEvents))
        return;
    const QJsonObject data{{QStringLiteral("outputActive"), m_stream.status().active},
                           {QStringLiteral("outputState"), obs::outputStateName(stateOf(change))}};
    send(int(obs::OpCode::Event), {{QStringLiteral("eventType"), QStringLiteral("StreamStateChanged")},
                                   {QStringLiteral("eventIntent"), obs::outputEvents},
                                   {QStringLiteral("eventData"), data}});
}

void ObsSession::send(int op, const QJsonObject &data)
{
    if (m_silent)
        return;
    ++m_outgoing;
    const QJsonObject message{{QStringLiteral("op"), op}, {QStringLiteral("d"), data}};
    m_socket->sendText(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

} // namespace castbench::simlab
