#pragma once

#include <cstdint>

namespace castbench {

/// Extremes of neighbouring points of a curve; indices of points. Ends of the band where there is an
/// uncertainty, else the same as those of the values.
struct ExtremeCell
{
    static constexpr std::uint32_t none = UINT32_MAX;

    double low = 0;
    double high = 0;
    double bandLow = 0;
    double bandHigh = 0;
    std::uint32_t lowAt = none;
    std::uint32_t highAt = none;
    std::uint32_t bandLowAt = none;
    std::uint32_t bandHighAt = none;
    std::uint32_t firstBreak = none; ///< points that are not joined to the one before, without the first
    std::uint32_t lastBreak = none;

    /// Takes in the cell of points that follow these; of equal extremes the earlier one stays.
    void add(const ExtremeCell &later);
    /// Breaks are added in ascending order.
    void addBreak(std::uint32_t index);
};

} // namespace castbench
