#pragma once

#include "controllers/switches/snmp/snmpoid.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace castbench {

/// What an agent answered for one object.
struct SnmpValue
{
    /// The agent has no such object or instance (RFC 3416 §3).
    struct Absent
    {
        bool operator==(const Absent &) const = default;
    };
    /// Signed: Integer32. Unsigned: Gauge32, Unsigned32, Counter32, Counter64, TimeTicks. Bytes: OctetString,
    /// the first 1024.
    std::variant<Absent, qint64, quint64, QByteArray, SnmpOid> value;

    bool isAbsent() const
    {
        return std::holds_alternative<Absent>(value);
    }
    /// The number, whatever its sign in SNMP; nothing if it is none, or beyond 2^63 − 1.
    std::optional<qint64> integer() const;
    /// A counter's number; nothing if it is not an unsigned one.
    std::optional<quint64> counter() const;
    /// An OctetString, or an empty one.
    QByteArray bytes() const;
    /// The same as UTF-8.
    QString text() const;

    bool operator==(const SnmpValue &) const = default;
};

/// An object that a walk came across.
struct SnmpRow
{
    SnmpOid oid;
    SnmpValue value;

    bool operator==(const SnmpRow &) const = default;
};

/// Objects in ascending order.
struct SnmpRows
{
    std::vector<SnmpRow> rows;
    bool end = false; ///< the agent has nothing after them
};

/// Types that a switch profile's writable objects have.
enum class SnmpNumberType {
    Integer32,
    Gauge32, ///< Unsigned32 has the same tag (RFC 2578 §7.1.11)
};

/// A number to be written.
struct SnmpWrite
{
    SnmpOid oid;
    SnmpNumberType type = SnmpNumberType::Integer32;
    qint64 value = 0;

    bool operator==(const SnmpWrite &) const = default;
};

} // namespace castbench
