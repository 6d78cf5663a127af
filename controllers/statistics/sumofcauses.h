#pragma once

#include "controllers/domain/time.h"
#include "controllers/statistics/minmaxpyramid.h"

#include <array>

namespace castbench {

/// Makes the curve of dropped frames by all causes anew from the instant `from` (s) on: a point at the
/// instants of the first cause, where the others were read within half an `interval` of it; joined as the
/// first cause is, where no point is missing in between. What of the causes has been thinned out keeps the
/// sum it had.
void updateSum(MinMaxPyramid &sum, const std::array<const MinMaxPyramid *, 3> &causes, microseconds interval,
               double from);
/// How far around a reading of one cause the sum may change, in seconds.
double sumReach(microseconds interval);

} // namespace castbench
