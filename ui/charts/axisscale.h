#pragma once

#include <optional>
#include <utility>

namespace castbench {

/// Range and ticks of an axis.
struct AxisScale
{
    double minimum = 0;
    double maximum = 1;
    double interval = 1; ///< between ticks, which lie at multiples of it
    int decimals = 0;    ///< that tick labels need

    bool operator==(const AxisScale &) const = default;
};

/// A scale for values: it holds 0 and all of `range`, ends at ticks, and has at most `ticks` (2 or more)
/// intervals of 1, 2 or 5 × 10ⁿ. 0 … 1 where there is no range. Latencies and rates are ratios to zero, so
/// that heights may be compared.
AxisScale valueScale(std::optional<std::pair<double, double>> range, int ticks);

/// A scale for time: it covers exactly from … to (seconds), with intervals that people divide time by
/// (1, 2, 5, 10, 15, 20, 30 s, 1, 2, 5, 10 min and so on).
AxisScale timeScale(double from, double to, int ticks);

} // namespace castbench
