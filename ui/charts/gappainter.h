#pragma once

#include "controllers/statistics/figuredata.h"
#include "ui/charts/curvepainter.h"

class QPainter;

namespace castbench {

/// Hatches the intervals of a panel in which a curve has a gap; a dashed bar at the hatch's top, in the
/// curve's colour, says whose it is. Bars of several curves lie below each other.
void paintGaps(QPainter &painter, const FigurePanel &panel, const PlotTransform &transform,
               const ChartStyle &style);

} // namespace castbench
