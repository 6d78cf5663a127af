#pragma once

#include <optional>
#include <span>
#include <vector>

namespace castbench {

/// A closed interval in the unit of what it bounds; low ≤ high.
struct Interval
{
    double low = 0;
    double high = 0;

    double halfWidth() const
    {
        return (high - low) / 2;
    }
    bool operator==(const Interval &) const = default;
};

/// What is said about the samples of one session. Nothing is ever NaN: what is not defined for the number
/// of samples at hand is absent.
struct Summary
{
    int n = 0;
    std::optional<double> mean;    ///< n ≥ 1
    std::optional<double> sd;      ///< n ≥ 2; divisor n − 1
    std::optional<double> minimum; ///< n ≥ 1
    std::optional<double> maximum; ///< n ≥ 1
    std::optional<double> median;  ///< n ≥ 1; quantile(0.5)
    std::optional<double> p95;     ///< n ≥ 1; quantile(0.95)
    /// Lag-1 autocorrelation r₁ = Σ(xᵢ − m)(xᵢ₋₁ − m) / Σ(xᵢ − m)², as NIST StRD certifies it; n ≥ 2 and not
    /// all values equal.
    std::optional<double> lag1;
    /// How many independent samples the correlated ones are worth (see summarize()); n ≥ 2.
    std::optional<double> effectiveN;
    /// 95 % confidence interval of the mean, statistical scatter alone; effectiveN ≥ leastEffectiveN.
    std::optional<Interval> ci95;
    /// Mean of the samples' own uncertainties (half-width). It stands beside ci95 and is not divided by √n:
    /// a clock's offset is wrong by the same amount in every sample. Nothing if a sample has none.
    std::optional<double> systematic;

    /// ci95 widened by `systematic` on both sides. The two are added, not squared: the samples' own
    /// uncertainty is a bound, not a standard deviation.
    std::optional<Interval> combined() const;
    bool operator==(const Summary &) const = default;
};

/// Below this many independent samples a mean has no interval: see summarize().
inline constexpr double leastEffectiveN = 3;

/// Quantile `p` (0 … 1) of values in ascending order by linear interpolation between the order statistics
/// around (n − 1)·p: type 7 of Hyndman and Fan, The American Statistician 50 (1996). Nothing where empty.
std::optional<double> quantile(std::span<const double> ascending, double p);

/// Student's t quantile t(0.975, ν); ν > 0 need not be whole.
double studentT975(double degreesOfFreedom);

/// Summarises values in the order in which they were measured.
///
/// ci95 = m ± t(0.975, n′ − 1)·s/√n′. Samples of one session are correlated, so n′ is not n but the effective
/// sample size of a first-order autoregressive series, n′ = n·(1 − ρ)/(1 + ρ) (Bayley and Hammersley,
/// J. R. Stat. Soc. Suppl. 8 (1946)), with ρ = r₁ + (1 + 4·r₁)/n, r₁ freed of its bias in short series to
/// first order (Marriott and Pope, Biometrika 41 (1954)). ρ below 0 counts as 0, so that n′ ≤ n; n′ is at
/// least 1. Non-finite values are left out.
///
/// Where n′ is below leastEffectiveN there is no interval. A level that drifts, or a series as short as its
/// own correlation, holds one or two independent values: their scatter says nothing about the mean's, t has
/// less than two degrees of freedom (12.7 at one), and a t interval from an estimated n′ is known to fail
/// there (Zwiers and von Storch, J. Climate 8 (1995): it holds its level from n′ ≈ 30, and covers too little
/// the further below). Nothing is put in its place: batch means of so short a series have the same
/// correlation. mean, minimum and maximum still say what was measured.
Summary summarize(std::span<const double> values);

/// The same for values with an uncertainty each; `uncertainties` is as long as `values`.
Summary summarize(std::span<const double> values, std::span<const std::optional<double>> uncertainties);

/// Values of one device or direction, in the order in which they were measured.
struct SampleGroup
{
    std::vector<double> values;
    std::vector<std::optional<double>> uncertainties; ///< as long as `values`
};

/// Pools several groups: correlation is looked for within each group about the group's own mean, and the
/// effective sample sizes add up; everything else is that of all values together. lag1 is nothing unless
/// there is one group.
Summary summarizeGroups(std::span<const SampleGroup> groups);

} // namespace castbench
