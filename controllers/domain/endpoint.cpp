#include "controllers/domain/endpoint.h"

#include "controllers/domain/core.h"
#include "controllers/domain/text.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr qsizetype maximumHostLength = 253; // RFC 1035 §2.3.4, as text

Error endpointError(QStringView text, quint16 defaultPort)
{
    const QString message =
        defaultPort != 0
            ? Core::tr("%1 is not an address. Write it as \"host\", \"host:port\" or \"[::1]:port\".")
            : Core::tr("%1 is not an address. Write it as \"host:port\" or \"[::1]:port\".");
    return {ErrorCode::InvalidInput, message.arg(quoted(text)), {}};
}

bool isHostCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
}

bool isIpv6Character(QChar c)
{
    return isHostCharacter(c) || c == u':' || c == u'%';
}

std::optional<quint16> portFrom(QStringView text)
{
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    bool ok = false;
    const uint port = text.toUInt(&ok);
    if (!ok || port > 65535 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return static_cast<quint16>(port);
}

} // namespace

Expected<Endpoint> Endpoint::parse(QStringView text, quint16 defaultPort)
{
    const bool bracketed = text.startsWith(u'[');
    const qsizetype hostEnd = bracketed ? text.indexOf(u']') : text.indexOf(u':');
    const QStringView host =
        bracketed ? text.mid(1, hostEnd - 1) : text.left(hostEnd < 0 ? text.size() : hostEnd);
    const QStringView rest = hostEnd < 0 ? QStringView() : text.mid(hostEnd + (bracketed ? 1 : 0));
    const bool validHost =
        !host.isEmpty() && host.size() <= maximumHostLength &&
        (!bracketed || (hostEnd > 0 && host.contains(u':'))) &&
        std::all_of(host.begin(), host.end(), bracketed ? isIpv6Character : isHostCharacter);
    if (!validHost)
        return endpointError(text, defaultPort);
    if (rest.isEmpty() && defaultPort != 0)
        return Endpoint{host.toString(), defaultPort};
    const auto port = rest.startsWith(u':') ? portFrom(rest.mid(1)) : std::nullopt;
    if (!port)
        return endpointError(text, defaultPort);
    return Endpoint{host.toString(), *port};
}

Expected<Endpoint> Endpoint::fromJson(const QJsonValue &value, quint16 defaultPort)
{
    if (!value.isString())
        return Error{ErrorCode::InvalidInput, Core::tr("An address is a text such as \"host:port\"."), {}};
    const Expected<Endpoint> endpoint = parse(value.toString(), defaultPort);
    if (endpoint && endpoint->port == 0) {
        return Error{ErrorCode::InvalidInput,
                     Core::tr("%1 needs a port from 1 to 65535.").arg(quoted(value.toString())),
                     {}};
    }
    return endpoint;
}

QString Endpoint::text() const
{
    if (*this == Endpoint())
        return {};
    return host.contains(u':') ? QStringLiteral("[%1]:%2").arg(host).arg(port)
                               : QStringLiteral("%1:%2").arg(host).arg(port);
}

} // namespace castbench
