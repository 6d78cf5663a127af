#include "controllers/switches/snmp/snmpvalue.h"

#include <limits>

namespace castbench {

std::optional<qint64> SnmpValue::integer() const
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    const auto *number = std::get_if<quint64>(&value);
    if (number && *number <= static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return static_cast<qint64>(*number);
    return std::nullopt;
}

std::optional<quint64> SnmpValue::counter() const
{
    const auto *number = std::get_if<quint64>(&value);
    return number ? std::optional<quint64>(*number) : std::nullopt;
}

QByteArray SnmpValue::bytes() const
{
    const auto *octets = std::get_if<QByteArray>(&value);
    return octets ? *octets : QByteArray();
}

QString SnmpValue::text() const
{
    return QString::fromUtf8(bytes());
}

} // namespace castbench
