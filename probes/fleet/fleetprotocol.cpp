#include "probes/fleet/fleetprotocol.h"

#include <QJsonDocument>

namespace castbench {

namespace {

constexpr qsizetype maximumTypeLength = 32;
constexpr qsizetype maximumEncodedLength = 128;

} // namespace

QByteArray encodeFleetMessage(const QString &type, QJsonObject body)
{
    body.insert(QStringLiteral("type"), type);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Expected<FleetMessage> decodeFleetMessage(const QByteArray &utf8)
{
    if (utf8.size() > maximumFleetMessageBytes)
        return Error{ErrorCode::Protocol, QStringLiteral("The message is too long."), {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &problem);
    if (!document.isObject())
        return Error{ErrorCode::Protocol,
                     QStringLiteral("The message is not a JSON object (%1).").arg(problem.errorString()),
                     {}};
    FleetMessage message;
    message.body = document.object();
    message.type = message.body.value(QLatin1StringView("type")).toString();
    if (message.type.isEmpty() || message.type.size() > maximumTypeLength)
        return Error{ErrorCode::Protocol, QStringLiteral("The message has no type."), {}};
    return message;
}

QString bytesToText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesFromText(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() > maximumEncodedLength ? QByteArray() : QByteArray::fromBase64(text.toLatin1());
}

} // namespace castbench
