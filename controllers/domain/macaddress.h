#pragma once

#include "controllers/domain/expected.h"

#include <QString>

#include <array>
#include <compare>
#include <cstdint>

namespace castbench {

/// A 48-bit MAC address (IEEE 802).
struct MacAddress
{
    std::array<std::uint8_t, 6> bytes{};

    /// Reads "02:00:5e:10:00:01", "02-00-5E-10-00-01", "0200.5e10.0001" and "02005e100001".
    /// Errors: InvalidInput.
    static Expected<MacAddress> parse(QStringView text);
    /// "02:00:5e:10:00:01"
    QString text() const;
    /// 0 everywhere.
    bool isNull() const
    {
        return *this == MacAddress();
    }

    auto operator<=>(const MacAddress &) const = default;
    bool operator==(const MacAddress &) const = default;
};

} // namespace castbench
