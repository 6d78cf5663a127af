#pragma once

#include "controllers/domain/expected.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace castbench {

/// An SNMP object identifier.
class SnmpOid
{
public:
    SnmpOid() = default;
    SnmpOid(std::initializer_list<std::uint32_t> numbers)
        : m_numbers(numbers)
    {
    }
    explicit SnmpOid(std::vector<std::uint32_t> numbers)
        : m_numbers(std::move(numbers))
    {
    }

    /// Reads "1.3.6.1.2.1" (2 … 128 numbers; RFC 2578 §3.5). Errors: InvalidInput.
    static Expected<SnmpOid> parse(QStringView text);
    QString text() const;

    bool isEmpty() const
    {
        return m_numbers.empty();
    }
    const std::vector<std::uint32_t> &numbers() const
    {
        return m_numbers;
    }
    /// This object with `tail` after it.
    SnmpOid below(const std::vector<std::uint32_t> &tail) const;
    bool startsWith(const SnmpOid &prefix) const;

    auto operator<=>(const SnmpOid &) const = default;
    bool operator==(const SnmpOid &) const = default;

private:
    std::vector<std::uint32_t> m_numbers;
};

} // namespace castbench
