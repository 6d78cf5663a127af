#include "controllers/statistics/summary.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace castbench {
namespace {

double meanOf(std::span<const double> values)
{
    // The second pass takes out what rounding left of the first: large offsets with small scatter.
    const double n = static_cast<double>(values.size());
    const double first = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double rest = 0;
    for (const double value : values)
        rest += value - first;
    return first + rest / n;
}

double squaresAbout(std::span<const double> values, double mean)
{
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum;
}

std::optional<double> lag1Of(std::span<const double> values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double mean = meanOf(values);
    const double squares = squaresAbout(values, mean);
    if (!(squares > 0))
        return std::nullopt;
    double products = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        products += (values[i] - mean) * (values[i - 1] - mean);
    return products / squares;
}

double effectiveSize(std::span<const double> values)
{
    const double n = static_cast<double>(values.size());
    const std::optional<double> r1 = lag1Of(values);
    if (!r1)
        return n;
    const double rho = std::clamp(*r1 + (1 + 4 * *r1) / n, 0.0, 0.999);
    return n * (1 - rho) / (1 + rho);
}

SampleGroup finiteOnly(const SampleGroup &group)
{
    SampleGroup kept;
    for (std::size_t i = 0; i < group.values.size(); ++i) {
        if (!std::isfinite(group.values[i]))
            continue;
        kept.values.push_back(group.values[i]);
        kept.uncertainties.push_back(i < group.uncertainties.size() ? group.uncertainties[i] : std::nullopt);
    }
    return kept;
}

std::optional<double> meanUncertainty(std::span<const std::optional<double>> uncertainties)
{
    if (uncertainties.empty())
        return std::nullopt;
    double sum = 0;
    for (const std::optional<double> &uncertainty : uncertainties) {
        if (!uncertainty || !std::isfinite(*uncertainty))
            return std::nullopt;
        sum += *uncertainty;
    }
    return sum / static_cast<double>(uncertainties.size());
}

void fillScatter(Summary &summary, std::span<const double> values, double effectiveN)
{
    const double n = static_cast<double>(values.size());
    summary.sd = std::sqrt(squaresAbout(values, *summary.mean) / (n - 1));
    summary.effectiveN = std::clamp(effectiveN, 1.0, n);
    if (*summary.effectiveN < leastEffectiveN)
        return;
    const double half = studentT975(*summary.effectiveN - 1) * *summary.sd / std::sqrt(*summary.effectiveN);
    summary.ci95 = Interval{*summary.mean - half, *summary.mean + half};
}

} // namespace

std::optional<Interval> Summary::combined() const
{
    if (!ci95 || !systematic)
        return std::nullopt;
    return Interval{ci95->low - *systematic, ci95->high + *systematic};
}

std::optional<double> quantile(std::span<const double> ascending, double p)
{
    if (ascending.empty())
        return std::nullopt;
    const double position = static_cast<double>(ascending.size() - 1) * std::clamp(p, 0.0, 1.0);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, ascending.size() - 1);
    const double share = position - static_cast<double>(below);
    return ascending[below] + share * (ascending[above] - ascending[below]);
}

double studentT975(double degreesOfFreedom)
{
    using namespace boost::math::policies;
    using Quiet = policy<domain_error<ignore_error>, overflow_error<ignore_error>,
                         evaluation_error<ignore_error>, promote_double<false>>;
    return boost::math::quantile(boost::math::students_t_distribution<double, Quiet>(degreesOfFreedom),
                                 0.975);
}

Summary summarize(std::span<const double> values)
{
    return summarize(values, {});
}

Summary summarize(std::span<const double> values, std::span<const std::optional<double>> uncertainties)
{
    const SampleGroup group{{values.begin(), values.end()}, {uncertainties.begin(), uncertainties.end()}};
    return summarizeGroups({&group, 1});
}

Summary summarizeGroups(std::span<const SampleGroup> groups)
{
    SampleGroup all;
    double effectiveN = 0;
    Summary summary;
    for (const SampleGroup &group : groups) {
        const SampleGroup kept = finiteOnly(group);
        all.values.insert(all.values.end(), kept.values.begin(), kept.values.end());
        all.uncertainties.insert(all.uncertainties.end(), kept.uncertainties.begin(),
                                 kept.uncertainties.end());
        if (!kept.values.empty())
            effectiveN += std::max(1.0, effectiveSize(kept.values));
        if (groups.size() == 1)
            summary.lag1 = lag1Of(kept.values);
    }
    summary.n = static_cast<int>(all.values.size());
    if (summary.n == 0)
        return summary;

    summary.mean = meanOf(all.values);
    summary.systematic = meanUncertainty(all.uncertainties);
    if (summary.n >= 2)
        fillScatter(summary, all.values, effectiveN);
    std::sort(all.values.begin(), all.values.end());
    summary.minimum = all.values.front();
    summary.maximum = all.values.back();
    summary.median = quantile(all.values, 0.5);
    summary.p95 = quantile(all.values, 0.95);
    return summary;
}

} // namespace castbench
