#include "controllers/statistics/countdifference.h"

#include <algorithm>

namespace castbench {
namespace {

std::optional<double> countAt(const SeriesView &series, UtcTime instant)
{
    const std::size_t after = series.firstAfter(instant);
    if (after == 0)
        return std::nullopt;
    const Sample &before = series.samples[after - 1];
    if (instant - before.at <= series.reach() && !series.hasGapBetween(before.at, instant))
        return before.value;
    if (after < series.samples.size() && series.samples[after].value == before.value)
        return before.value;
    return std::nullopt;
}

bool beganAnew(const SeriesView &series, UtcTime from, UtcTime to)
{
    const bool gap = std::any_of(series.gaps.begin(), series.gaps.end(), [&](const Gap &candidate) {
        return candidate.reason == GapReason::CounterReset && candidate.from < to && candidate.to > from;
    });
    return gap || std::any_of(series.samples.begin(), series.samples.end(), [&](const Sample &sample) {
               return sample.at > from && sample.at <= to && (sample.flags & CounterRebased);
           });
}

} // namespace

std::optional<CountDifference> countDifference(const SeriesView &series, UtcTime from, UtcTime to,
                                               bool beginsAtZero)
{
    std::optional<double> begin = countAt(series, from);
    const std::optional<double> end = countAt(series, to);
    bool late = false;
    if (!begin && beginsAtZero && !series.samples.empty() && series.samples.front().at > from) {
        begin = 0;
        late = series.samples.front().at - from > series.reach();
    }
    if (!begin || !end || *end < *begin)
        return std::nullopt;
    return CountDifference{*end - *begin, late || beganAnew(series, from, to)};
}

} // namespace castbench
