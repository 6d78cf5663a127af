#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <variant>

/// Messages of obs-websocket 5 (obsproject/obs-websocket, docs/generated/protocol.md), as JSON text.
namespace castbench::obs {

inline constexpr int rpcVersion = 1;
inline constexpr char subprotocol[] = "obswebsocket.json";

enum class OpCode {
    Hello = 0,
    Identify = 1,
    Identified = 2,
    Reidentify = 3,
    Event = 5,
    Request = 6,
    RequestResponse = 7,
    RequestBatch = 8,
};

/// WebSocket close codes of obs-websocket.
enum CloseCode : quint16 {
    MessageDecodeError = 4002,
    MissingDataField = 4003,
    InvalidDataFieldType = 4004,
    UnknownOpCode = 4006,
    NotIdentified = 4007,
    AlreadyIdentified = 4008,
    AuthenticationFailed = 4009,
    UnsupportedRpcVersion = 4010,
    SessionInvalidated = 4011, ///< kicked out by the user; must not be followed by an automatic reconnect
    UnsupportedFeature = 4012,
};

/// Codes of a request's status.
enum RequestStatus {
    Success = 100,
    MissingRequestType = 203,
    UnknownRequestType = 204,
    NotReady = 207,
    MissingRequestField = 300,
    OutputRunning = 500,
    OutputNotRunning = 501,
    ResourceNotFound = 600,
};

/// Event subscription bit of StreamStateChanged.
inline constexpr int outputEvents = 1 << 6;

struct Hello
{
    QString webSocketVersion; ///< may be empty
    int rpcVersion = 0;
    bool needsPassword = false;
    QString challenge;
    QString salt;
};
struct Identified
{
    int negotiatedRpcVersion = 0;
};
struct EventMessage
{
    QString type;
    QJsonObject data;
};
struct Response
{
    QString id;
    bool succeeded = false;
    int code = 0;
    QString comment; ///< cut to 200 characters
    QJsonObject data;
};
/// A message with an op code that a client has no use for.
struct OtherMessage
{
    int op = 0;
};
using Message = std::variant<Hello, Identified, EventMessage, Response, OtherMessage>;

/// Reads a message from the server. Errors: Protocol.
Expected<Message> parseMessage(const QByteArray &text);

/// base64(SHA-256(base64(SHA-256(password + salt)) + challenge)).
QString authentication(const QString &password, const QString &salt, const QString &challenge);
/// `authenticationString` is left out when empty.
QByteArray identifyMessage(const QString &authenticationString, int eventSubscriptions);
QByteArray requestMessage(const QString &id, const QString &type, const QJsonObject &data = {});

/// GetVersion
struct Version
{
    QString obs;       ///< "29.0.2"
    QString webSocket; ///< "5.1.0"
    QString platform;  ///< "Debian GNU/Linux 12 (bookworm)"; may be empty
};
/// Errors: Protocol.
Expected<Version> parseVersion(const QJsonObject &data);

/// The counters of GetStats that belong to drawing and encoding; kept since OBS started, or longer than a
/// stream.
struct Stats
{
    quint64 renderSkipped = 0;
    quint64 renderTotal = 0;
    quint64 encoderSkipped = 0; ///< outputSkippedFrames of GetStats: encoding lag
    quint64 encoderTotal = 0;
};
/// Errors: Protocol.
Expected<Stats> parseStats(const QJsonObject &data);

/// GetStreamStatus
struct StreamStatus
{
    bool active = false; ///< also while reconnecting
    bool reconnecting = false;
    milliseconds duration{0};
    double congestion = 0; ///< 0 … 1
    quint64 bytes = 0;
    quint64 dropped = 0; ///< outputSkippedFrames of GetStreamStatus: send queue too long
    quint64 total = 0;   ///< attempted, dropped ones included
};
/// Errors: Protocol.
Expected<StreamStatus> parseStreamStatus(const QJsonObject &data);

/// outputState of StreamStateChanged.
enum class OutputState { Starting, Started, Stopping, Stopped, Reconnecting, Reconnected, Other };
OutputState outputState(const QJsonObject &eventData);
/// "OBS_WEBSOCKET_OUTPUT_STARTED" and so on; not for Other.
QString outputStateName(OutputState state);

} // namespace castbench::obs
