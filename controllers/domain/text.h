#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace castbench {

/// Longest id of a device, in characters.
inline constexpr qsizetype maximumIdLength = 32;

/// Foreign text for use in a message: in quotation marks, clipped to 60 characters, without control
/// characters.
QString quoted(QStringView text);
/// True for 1 … 32 letters, digits, "-" and "_" of ASCII: what may name a device, a file and a column.
bool isSafeId(QStringView text);
/// True if `text` holds a character below U+0020 or U+007F.
bool hasControlCharacters(QStringView text);

/// A decimal number and what follows it: "1.5 Mbit/s" is 15 with one decimal and the unit "Mbit/s".
struct Quantity
{
    std::int64_t digits = 0; ///< the number without its point, below 10^12
    int decimals = 0;        ///< 0 … 3
    QStringView unit;        ///< without blanks around it; may be empty

    /// The number times `factor` (at most 4 000 000), or nothing where that is not a whole number.
    std::optional<std::int64_t> times(std::int64_t factor) const;
};
/// Nothing where `text` does not begin with a plain decimal number of at most 9 + 3 digits.
std::optional<Quantity> splitQuantity(QStringView text);

} // namespace castbench
