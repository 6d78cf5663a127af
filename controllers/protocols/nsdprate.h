#pragma once

#include "controllers/domain/cap.h"

#include <optional>

namespace castbench::nsdp {

/// The codes by which a port's rate is limited: 0 none, 1 = 512 kbit/s, 2 = 1 Mbit/s, and so on, each twice
/// the one before, to 11 = 512 Mbit/s; 12 … 14 = 1, 2 and 4 Gbit/s are known of models with 10-Gbit/s ports.
/// No other rates exist. All sources write 1 M, 2 M, …; none tells whether the switch makes it 1000 or 1024
/// kbit/s, which differ by 2.4 %: taken for 1000 here, the measured rate shows what it is.
inline constexpr quint32 highestRate = 14;
/// The highest code that every model understands.
inline constexpr quint32 highestCommonRate = 11;

/// Nothing for a code that is not known.
std::optional<Cap> capOfRate(quint32 code);

/// The code, at most highestCommonRate, whose cap differs least from `cap`; the lower one of two.
quint32 nearestRate(const Cap &cap);

} // namespace castbench::nsdp
