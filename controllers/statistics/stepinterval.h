#pragma once

#include "controllers/statistics/countdifference.h"
#include "controllers/statistics/seriesview.h"
#include "controllers/statistics/summary.h"
#include "controllers/statistics/timespan.h"

namespace castbench {

/// Scatter of a rate within `window`: of the samples whose time (SeriesView::spanOf()) lies wholly in it, in
/// the order in which they were measured.
Summary rateScatter(const SeriesView &series, const TimeSpan &window);

/// Scatter of the speed at which a count grew within `window`, per second: one value for each two
/// neighbouring samples within reach() of each other, without a gap between and both within the window.
Summary growthScatter(const SeriesView &series, const TimeSpan &window);

/// Exact 95 % confidence interval of the mean of a Poisson distribution of which `count` (0, 1, 2, …) was
/// observed: ½·χ²(0.025, 2·count) … ½·χ²(0.975, 2·count + 2), the lower end being 0 for 0 (Garwood,
/// Biometrika 28 (1936)).
Interval poissonInterval(double count);

/// 95 % interval for how much of something is to be expected in `window` where `count` was counted.
///
/// Events that are independent of each other have a Poisson distribution, whose interval is the least that a
/// count can be uncertain by; it is not of width 0 where nothing was counted. Frames however are dropped in
/// bursts, which scatter more. So the answer is the hull of poissonInterval() and of count ± half·T, where
/// half is that of growthScatter()'s ci95 (which knows that neighbours resemble each other) and T the
/// window's length; never below 0. Nothing where growthScatter() has no interval, or where the count is a
/// lower bound.
std::optional<Interval> countInterval(const CountDifference &count, const Summary &growth,
                                      const TimeSpan &window);

} // namespace castbench
