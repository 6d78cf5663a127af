#pragma once

#include "controllers/statistics/figuredata.h"

namespace castbench {

/// Thins out a segment for drawing: of the points that share a column of `columnWidth` (x units, aligned
/// to multiples of it) the first, the last, the lowest and the highest stay, uncertainty included. A line
/// drawn through what is left covers the same pixels as one through all of it (M4: Jugel and others,
/// VLDB 7 (2014)), and no extreme is lost. At most six points a column; ascending in x as the input is.
/// A `columnWidth` that is not positive leaves everything as it is.
FigureSegment decimate(const FigureSegment &segment, double columnWidth);

/// The same for every curve of a figure that is `columns` pixels wide.
FigureData decimated(FigureData figure, int columns);

} // namespace castbench
