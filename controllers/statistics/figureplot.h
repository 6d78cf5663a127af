#pragma once

#include "controllers/statistics/minmaxpyramid.h"

#include <memory>

namespace castbench {

/// A curve whose points lie in a pyramid.
struct PlotCurve
{
    FigureCurve look; ///< without segments
    std::shared_ptr<const MinMaxPyramid> points = std::make_shared<MinMaxPyramid>();
};

struct PlotPanel
{
    FigurePanel look; ///< without curves
    std::vector<PlotCurve> curves;
};

/// The value of a curve at an instant that someone points at.
struct PlotReading
{
    std::size_t panel = 0;
    std::size_t curve = 0;
    std::optional<FigurePoint> point; ///< nothing where nothing was measured
};

/// A figure of which any interval can be had at any width at once, for a window that zooms and follows: a
/// FigureData with pyramids for curves. Copies share the points.
struct FigurePlot
{
    QString title;
    QString source;
    QString xLabel;
    double xFrom = 0;  ///< s
    double xTo = 1;    ///< s, above xFrom: end of what is planned
    double latest = 0; ///< s, the newest point
    std::vector<PlotPanel> panels;
    std::vector<FigureBand> bands;
    std::vector<FigureMark> marks; ///< ascending

    /// Takes some time for many points; may be called on any thread.
    static FigurePlot of(const FigureData &figure);

    /// What a picture of `columns` columns shows of from … to (s, from < to): at most ten points a column and
    /// curve, and those to which lines lead from outside. Curves without points in the interval keep their
    /// place, so that legends stand still. Without columns (0) every point is answered.
    FigureData shown(double from, double to, int columns) const;
    /// All curves at an instant. Between two points that are joined the nearer one is answered, elsewhere one
    /// that is at most `tolerance` (s) away.
    std::vector<PlotReading> readingsAt(double x, double tolerance) const;
};

} // namespace castbench
