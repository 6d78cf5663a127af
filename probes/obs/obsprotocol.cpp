#include "probes/obs/obsprotocol.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace castbench::obs {

namespace {

constexpr qsizetype maximumTextLength = 200;
/// The largest whole number that JSON's doubles hold exactly.
constexpr double maximumCounter = 9007199254740992.0;

constexpr std::array<std::pair<OutputState, const char *>, 6> stateNames{{
    {OutputState::Starting, "OBS_WEBSOCKET_OUTPUT_STARTING"},
    {OutputState::Started, "OBS_WEBSOCKET_OUTPUT_STARTED"},
    {OutputState::Stopping, "OBS_WEBSOCKET_OUTPUT_STOPPING"},
    {OutputState::Stopped, "OBS_WEBSOCKET_OUTPUT_STOPPED"},
    {OutputState::Reconnecting, "OBS_WEBSOCKET_OUTPUT_RECONNECTING"},
    {OutputState::Reconnected, "OBS_WEBSOCKET_OUTPUT_RECONNECTED"},
}};

/// Reads fields and remembers the first that is wrong.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(QLatin1StringView key, bool required = true)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && (required || !value.isUndefined()))
            wrong(key, QStringLiteral("a text"));
        return value.toString().left(maximumTextLength);
    }
    bool boolean(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool())
            wrong(key, QStringLiteral("true or false"));
        return value.toBool();
    }
    quint64 counter(QLatin1StringView key)
    {
        const double value = number(key);
        if (value < 0 || value > maximumCounter) {
            wrong(key, QStringLiteral("a whole number, 0 or more"));
            return 0;
        }
        return quint64(value);
    }
    double number(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        const double result = value.toDouble();
        if (!value.isDouble() || !std::isfinite(result)) {
            wrong(key, QStringLiteral("a number"));
            return 0;
        }
        return result;
    }
    int smallInteger(QLatin1StringView key)
    {
        constexpr double limit = 1'000'000;
        const double value = number(key);
        if (value < 0 || value > limit || value != std::floor(value)) {
            wrong(key, QStringLiteral("a small whole number"));
            return 0;
        }
        return int(value);
    }
    QJsonObject object(QLatin1StringView key, bool required)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isObject() && (required || !(value.isUndefined() || value.isNull())))
            wrong(key, QStringLiteral("an object"));
        return value.toObject();
    }

    template<typename T>
    Expected<T> result(T value) const
    {
        if (m_problem)
            return Error{ErrorCode::Protocol, *m_problem, {}};
        return value;
    }

private:
    void wrong(QLatin1StringView key, const QString &wanted)
    {
        if (!m_problem)
            m_problem = QStringLiteral("OBS sent a message whose field \"%1\" is not %2.").arg(key, wanted);
    }

    QJsonObject m_object;
    std::optional<QString> m_problem;
};

Expected<Message> parseHello(Fields &fields)
{
    Hello hello;
    hello.webSocketVersion = fields.text(QLatin1StringView("obsWebSocketVersion"), false);
    hello.rpcVersion = fields.smallInteger(QLatin1StringView("rpcVersion"));
    const QJsonObject asked = fields.object(QLatin1StringView("authentication"), false);
    hello.needsPassword = !asked.isEmpty();
    if (!hello.needsPassword)
        return fields.result<Message>(hello);
    Fields authenticationFields(asked);
    hello.challenge = authenticationFields.text(QLatin1StringView("challenge"));
    hello.salt = authenticationFields.text(QLatin1StringView("salt"));
    const Expected<Message> inner = authenticationFields.result<Message>(hello);
    return inner ? fields.result<Message>(hello) : inner;
}

Expected<Message> parseResponse(Fields &fields)
{
    Response response;
    response.id = fields.text(QLatin1StringView("requestId"));
    response.data = fields.object(QLatin1StringView("responseData"), false);
    Fields status(fields.object(QLatin1StringView("requestStatus"), true));
    response.succeeded = status.boolean(QLatin1StringView("result"));
    response.code = status.smallInteger(QLatin1StringView("code"));
    response.comment = status.text(QLatin1StringView("comment"), false);
    const Expected<Message> outer = fields.result<Message>(response);
    return outer ? status.result<Message>(response) : outer;
}

QByteArray message(OpCode op, const QJsonObject &data)
{
    const QJsonObject object{{QStringLiteral("op"), int(op)}, {QStringLiteral("d"), data}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray base64OfSha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
}

} // namespace

Expected<Message> parseMessage(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return Error{
            ErrorCode::Protocol,
            QStringLiteral("OBS sent a message that is not a JSON object: %1.").arg(problem.errorString()),
            {}};
    Fields envelope(document.object());
    const int op = envelope.smallInteger(QLatin1StringView("op"));
    Fields fields(envelope.object(QLatin1StringView("d"), true));
    const Expected<Message> checked = envelope.result<Message>(OtherMessage{op});
    if (!checked)
        return checked;
    switch (op) {
    case int(OpCode::Hello):
        return parseHello(fields);
    case int(OpCode::Identified):
        return fields.result<Message>(
            Identified{fields.smallInteger(QLatin1StringView("negotiatedRpcVersion"))});
    case int(OpCode::Event): {
        EventMessage event{fields.text(QLatin1StringView("eventType")),
                           fields.object(QLatin1StringView("eventData"), false)};
        return fields.result<Message>(event);
    }
    case int(OpCode::RequestResponse):
        return parseResponse(fields);
    default:
        return checked;
    }
}

QString authentication(const QString &password, const QString &salt, const QString &challenge)
{
    const QByteArray secret = base64OfSha256((password + salt).toUtf8());
    return QString::fromLatin1(base64OfSha256(secret + challenge.toUtf8()));
}

QByteArray identifyMessage(const QString &authenticationString, int eventSubscriptions)
{
    QJsonObject data{{QStringLiteral("rpcVersion"), rpcVersion},
                     {QStringLiteral("eventSubscriptions"), eventSubscriptions}};
    if (!authenticationString.isEmpty())
        data.insert(QStringLiteral("authentication"), authenticationString);
    return message(OpCode::Identify, data);
}

QByteArray requestMessage(const QString &id, const QString &type, const QJsonObject &data)
{
    QJsonObject request{{QStringLiteral("requestType"), type}, {QStringLiteral("requestId"), id}};
    if (!data.isEmpty())
        request.insert(QStringLiteral("requestData"), data);
    return message(OpCode::Request, request);
}

Expected<Version> parseVersion(const QJsonObject &data)
{
    Fields fields(data);
    Version version;
    version.obs = fields.text(QLatin1StringView("obsVersion"));
    version.webSocket = fields.text(QLatin1StringView("obsWebSocketVersion"));
    version.platform = fields.text(QLatin1StringView("platformDescription"), false);
    return fields.result(version);
}

Expected<Stats> parseStats(const QJsonObject &data)
{
    Fields fields(data);
    Stats stats;
    stats.renderSkipped = fields.counter(QLatin1StringView("renderSkippedFrames"));
    stats.renderTotal = fields.counter(QLatin1StringView("renderTotalFrames"));
    stats.encoderSkipped = fields.counter(QLatin1StringView("outputSkippedFrames"));
    stats.encoderTotal = fields.counter(QLatin1StringView("outputTotalFrames"));
    return fields.result(stats);
}

Expected<StreamStatus> parseStreamStatus(const QJsonObject &data)
{
    Fields fields(data);
    StreamStatus status;
    status.active = fields.boolean(QLatin1StringView("outputActive"));
    status.reconnecting = fields.boolean(QLatin1StringView("outputReconnecting"));
    status.duration = milliseconds(qint64(fields.counter(QLatin1StringView("outputDuration"))));
    status.congestion = fields.number(QLatin1StringView("outputCongestion"));
    status.bytes = fields.counter(QLatin1StringView("outputBytes"));
    status.dropped = fields.counter(QLatin1StringView("outputSkippedFrames"));
    status.total = fields.counter(QLatin1StringView("outputTotalFrames"));
    return fields.result(status);
}

OutputState outputState(const QJsonObject &eventData)
{
    const QString name = eventData.value(QLatin1StringView("outputState")).toString();
    for (const auto &[state, text] : stateNames) {
        if (name == QLatin1StringView(text))
            return state;
    }
    return OutputState::Other;
}

QString outputStateName(OutputState state)
{
    for (const auto &[known, text] : stateNames) {
        if (known == state)
            return QString::fromLatin1(text);
    }
    return {};
}

} // namespace castbench::obs
