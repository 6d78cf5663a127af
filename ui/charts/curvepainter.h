#pragma once

#include "controllers/statistics/figuredata.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/chartstyle.h"

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace castbench {

/// Where a plot area shows what.
struct PlotTransform
{
    QRectF plot; ///< pixels
    AxisScale time;
    AxisScale values;

    double xAt(double instant) const;
    double yAt(double value) const;
    QPointF at(double instant, double value) const
    {
        return {xAt(instant), yAt(value)};
    }
    double timeAt(double x) const;
};

/// Draws the curves of a panel for a window that repaints many times a second. Qt Charts' series would stroke
/// every line as a path when points change, and draw each piece of it alone (a replacement of 32,000 points
/// and their drawing was measured at 80 ms and more); here a curve whose points crowd becomes one vertical
/// bar per pixel column, and others become antialiased lines whose dashes are computed beforehand.
void paintCurves(QPainter &painter, const FigurePanel &panel, const PlotTransform &transform,
                 const ChartStyle &style);

/// A curve's mark in the shape that goes with its colour.
void paintMarker(QPainter &painter, const QPointF &centre, double size, QScatterSeries::MarkerShape shape,
                 const QColor &colour);

/// One bar for each pixel column that the line through `points` (ascending in x) passes, from its lowest to
/// its highest y there, `thickness` high at least.
QList<QLineF> columnBars(const QPolygonF &points, double thickness);
/// The pieces of the line through `points` that a dash pattern (lengths in pixels: dash, gap, …) leaves; all
/// of it for an empty pattern.
QList<QLineF> dashes(const QPolygonF &points, const QList<double> &pattern);

} // namespace castbench
