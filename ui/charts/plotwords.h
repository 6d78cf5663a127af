#pragma once

#include "controllers/statistics/figureplot.h"
#include "controllers/statistics/timeunit.h"

#include <QString>

namespace castbench::plotwords {

/// "12.5 min"
QString instant(double seconds, TimeUnit unit);
/// "P1: 3.26 ± 0.02 s", "P1: no value"; with the panel's title in front if `withPanel`.
QString reading(const FigurePlot &plot, const PlotReading &reading, bool withPanel);
/// What happened and what is missing around an instant of a panel, a line for each; empty for nothing.
QString toolTip(const FigurePlot &plot, std::size_t panel, double at, double tolerance);
/// What the plot shows, in a sentence or two for those who do not see it.
QString summary(const FigurePlot &plot);

} // namespace castbench::plotwords
