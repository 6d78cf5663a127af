#include "ui/charts/axisscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace castbench {
namespace {

/// The smallest of 1, 2, 5 × 10ⁿ that is not below `atLeast`.
double roundInterval(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double interval)
{
    return std::max(0, static_cast<int>(-std::floor(std::log10(interval) + 1e-9)));
}

} // namespace

AxisScale valueScale(std::optional<std::pair<double, double>> range, int ticks)
{
    double low = range ? std::min(0.0, range->first) : 0;
    double high = range ? std::max(0.0, range->second) : 1;
    if (!(high > low) || !std::isfinite(high - low)) {
        low = 0;
        high = 1;
    }
    const int most = std::max(2, ticks);
    double interval = roundInterval((high - low) / most);
    // Whole intervals on both sides of zero may need one more than asked for.
    while (std::ceil(high / interval - 1e-9) - std::floor(low / interval + 1e-9) > most)
        interval = roundInterval(interval * 1.01);
    return {std::floor(low / interval + 1e-9) * interval, std::ceil(high / interval - 1e-9) * interval,
            interval, decimalsOf(interval)};
}

AxisScale timeScale(double from, double to, int ticks)
{
    constexpr std::array steps{1,     2,     5,     10,    15,    20,     30,    60,   100,
                               120,   200,   300,   600,   900,   1200,   1800,  3600, 7200,
                               10800, 14400, 21600, 43200, 86400, 172800, 604800};
    const double length = to > from ? to - from : 1;
    const double atLeast = length / std::max(1, ticks);
    if (atLeast < 1)
        return {from, from + length, roundInterval(atLeast), decimalsOf(roundInterval(atLeast))};
    const auto step =
        std::find_if(steps.begin(), steps.end(), [&](int seconds) { return seconds >= atLeast; });
    return {from, from + length, step == steps.end() ? roundInterval(atLeast) : *step, 0};
}

} // namespace castbench
