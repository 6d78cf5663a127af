#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/figuredata.h"

#include <span>
#include <vector>

namespace castbench {

/// Several runs in one figure, with the panels of uploadCapFigure(), over the time since each run's own
/// start.
///
/// A curve is called "run · what it shows". Its colour is the run's; its dash is moved on by one from run to
/// run and from series to series, so that the same series of two runs differs in both. Of the dropped frames
/// all causes together are shown where that can be told, else each cause. Where all runs had the same steps
/// at the same times (the edges differ by less than gapFactor × the longest sample interval), these are
/// shaded as those of the first run, and a cap that is the same in all is drawn once, in the colour of text;
/// elsewhere nothing is shaded and each run has its own cap. Events are left out: a mark could not say whose
/// it is.
FigureData overlayFigure(std::span<const RunData> runs);

/// One figure per run, in the order of the runs, as uploadCapFigure() makes it, but called after the run;
/// time and values have the same scales in all of them.
std::vector<FigureData> smallMultiples(std::span<const RunData> runs);

} // namespace castbench
