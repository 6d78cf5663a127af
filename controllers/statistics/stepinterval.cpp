#include "controllers/statistics/stepinterval.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <chrono>

namespace castbench {
namespace {

double secondsOf(microseconds length)
{
    return std::chrono::duration<double>(length).count();
}

double chiSquared(double p, double degreesOfFreedom)
{
    using namespace boost::math::policies;
    using Quiet = policy<domain_error<ignore_error>, overflow_error<ignore_error>,
                         evaluation_error<ignore_error>, promote_double<false>>;
    return boost::math::quantile(boost::math::chi_squared_distribution<double, Quiet>(degreesOfFreedom), p);
}

} // namespace

Summary rateScatter(const SeriesView &series, const TimeSpan &window)
{
    SampleGroup group;
    for (std::size_t i = series.firstAfter(window.from); i < series.samples.size(); ++i) {
        const TimeSpan span = series.spanOf(i);
        if (span.from >= window.to)
            break;
        if (intersection(span, window) != span)
            continue;
        group.values.push_back(series.samples[i].value);
        group.uncertainties.push_back(series.samples[i].uncertainty);
    }
    return summarizeGroups({&group, 1});
}

Summary growthScatter(const SeriesView &series, const TimeSpan &window)
{
    std::vector<double> speeds;
    for (std::size_t i = std::max<std::size_t>(1, series.firstAfter(window.from)); i < series.samples.size();
         ++i) {
        const Sample &before = series.samples[i - 1];
        const Sample &sample = series.samples[i];
        if (sample.at > window.to)
            break;
        const microseconds distance = sample.at - before.at;
        if (before.at < window.from || distance.count() <= 0 || distance > series.reach() ||
            series.hasGapBetween(before.at, sample.at))
            continue;
        speeds.push_back((sample.value - before.value) / secondsOf(distance));
    }
    return summarize(speeds);
}

Interval poissonInterval(double count)
{
    const double low = count > 0 ? chiSquared(0.025, 2 * count) / 2 : 0;
    return {low, chiSquared(0.975, 2 * count + 2) / 2};
}

std::optional<Interval> countInterval(const CountDifference &count, const Summary &growth,
                                      const TimeSpan &window)
{
    if (count.atLeast || !growth.ci95)
        return std::nullopt;
    const Interval least = poissonInterval(count.value);
    const double half = growth.ci95->halfWidth() * secondsOf(window.length());
    return Interval{std::max(0.0, std::min(least.low, count.value - half)),
                    std::max(least.high, count.value + half)};
}

} // namespace castbench
