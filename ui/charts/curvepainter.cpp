#include "ui/charts/curvepainter.h"

#include "ui/charts/panelchart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace castbench {
namespace {

/// More than these, and a curve becomes bars: what a core draws with antialiasing in about a millisecond.
constexpr qsizetype mostLines = 1500;
constexpr double mostTravel = 6000;
constexpr float bandOpacity = 0.22f;
/// Bars higher than this many thicknesses are drawn in the gaps of a dashed line too: they are extremes.
constexpr double tallBar = 4;

/// Shortens what leads out of the plot area, which may be millions of pixels, to its edge.
void clipEnds(QPolygonF &points, const QRectF &plot)
{
    if (points.size() < 2)
        return;
    const auto clip = [](QPointF &end, const QPointF &inner, double edge) {
        end = {edge, end.y() + (edge - end.x()) / (inner.x() - end.x()) * (inner.y() - end.y())};
    };
    if (points.first().x() < plot.left() && points[1].x() > plot.left())
        clip(points.first(), points[1], plot.left());
    if (points.last().x() > plot.right() && points[points.size() - 2].x() < plot.right())
        clip(points.last(), points[points.size() - 2], plot.right());
}

template<typename Value>
QPolygonF polygonOf(const FigureSegment &segment, const PlotTransform &transform, Value value)
{
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(segment.size()));
    for (const FigurePoint &point : segment)
        points.append(transform.at(point.x, value(point)));
    clipEnds(points, transform.plot);
    return points;
}

bool isCrowded(const QPolygonF &points)
{
    if (points.size() > mostLines)
        return true;
    double travel = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        travel += std::abs(points[i].y() - points[i - 1].y());
    return travel > mostTravel;
}

QList<double> patternOf(const QPen &pen)
{
    QList<double> pattern;
    if (pen.style() != Qt::SolidLine)
        pattern = pen.dashPattern();
    for (double &length : pattern)
        length *= pen.widthF();
    return pattern;
}

/// Whether a dash covers what is `along` pixels from the left.
bool isDash(double along, const QList<double> &pattern, double period)
{
    double rest = std::fmod(along, period);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (rest < pattern[i])
            return i % 2 == 0;
        rest -= pattern[i];
    }
    return true;
}

void paintBars(QPainter &painter, QList<QLineF> bars, const QPen &pen, double left)
{
    const QList<double> pattern = patternOf(pen);
    const double period = std::accumulate(pattern.begin(), pattern.end(), 0.0);
    if (period > 0) {
        bars.removeIf([&](const QLineF &bar) {
            return bar.dy() < tallBar * pen.widthF() && !isDash(bar.x1() - left, pattern, period);
        });
    }
    QPen solid(pen.color(), 1);
    // Of one device pixel, and fast, where a pixel is one.
    solid.setCosmetic(painter.device()->devicePixelRatioF() <= 1);
    solid.setCapStyle(Qt::FlatCap);
    painter.setPen(solid);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLines(bars);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintLine(QPainter &painter, const FigureSegment &segment, const PlotTransform &transform, QPen pen)
{
    const QPolygonF points = polygonOf(segment, transform, [](const FigurePoint &point) { return point.y; });
    if (isCrowded(points)) {
        paintBars(painter, columnBars(points, std::max(1.0, pen.widthF())), pen, transform.plot.left());
        return;
    }
    const QList<double> pattern = patternOf(pen);
    pen.setStyle(Qt::SolidLine);
    // Square ends close the notches at the corners of thick lines.
    pen.setCapStyle(pattern.isEmpty() ? Qt::SquareCap : Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLines(dashes(points, pattern));
}

void paintBand(QPainter &painter, const FigureSegment &segment, const PlotTransform &transform, QColor fill)
{
    const QPolygonF upper =
        polygonOf(segment, transform, [](const FigurePoint &point) { return point.high(); });
    QPolygonF lower = polygonOf(segment, transform, [](const FigurePoint &point) { return point.low(); });
    fill.setAlphaF(bandOpacity);
    if (isCrowded(upper)) {
        const QList<QLineF> tops = columnBars(upper, 0);
        QList<QLineF> bars = columnBars(lower, 0);
        for (qsizetype i = 0; i < std::min(tops.size(), bars.size()); ++i)
            bars[i].setP1(tops[i].p1());
        paintBars(painter, bars, QPen(fill, 1), transform.plot.left());
        return;
    }
    std::reverse(lower.begin(), lower.end());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(upper + lower);
    painter.setBrush(Qt::NoBrush);
}

void paintMarks(QPainter &painter, const FigureCurve &curve, const PlotTransform &transform,
                const ChartStyle &style)
{
    const bool all = PanelChart::showsMarks(curve, style, transform.plot.width());
    const QScatterSeries::MarkerShape shape = ChartStyle::markerShape(curve.colour);
    const QColor colour = style.theme().curve(curve.colour);
    for (const FigureSegment &segment : curve.segments) {
        if (!all && segment.size() > 1)
            continue;
        for (const FigurePoint &point : segment)
            paintMarker(painter, transform.at(point.x, point.y), style.markerSize(), shape, colour);
    }
}

} // namespace

double PlotTransform::xAt(double instant) const
{
    return plot.left() + (instant - time.minimum) / (time.maximum - time.minimum) * plot.width();
}

double PlotTransform::yAt(double value) const
{
    return plot.bottom() - (value - values.minimum) / (values.maximum - values.minimum) * plot.height();
}

double PlotTransform::timeAt(double x) const
{
    return time.minimum + (x - plot.left()) / plot.width() * (time.maximum - time.minimum);
}

QList<QLineF> columnBars(const QPolygonF &points, double thickness)
{
    QList<QLineF> bars;
    if (points.isEmpty())
        return bars;
    double column = std::floor(points.first().x());
    double top = points.first().y();
    double bottom = top;
    const auto finish = [&] {
        const double more = std::max(0.0, thickness - (bottom - top)) / 2;
        bars.append({column + 0.5, top - more, column + 0.5, bottom + more});
    };
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF &from = points[i - 1];
        const QPointF &to = points[i];
        const double last = std::floor(to.x());
        while (column < last) {
            // The line leaves this column where it enters the next.
            const double y = from.y() + (column + 1 - from.x()) / (to.x() - from.x()) * (to.y() - from.y());
            top = std::min(top, y);
            bottom = std::max(bottom, y);
            finish();
            top = bottom = y;
            ++column;
        }
        top = std::min(top, to.y());
        bottom = std::max(bottom, to.y());
    }
    finish();
    return bars;
}

QList<QLineF> dashes(const QPolygonF &points, const QList<double> &pattern)
{
    QList<QLineF> lines;
    qsizetype part = 0;
    double rest = pattern.isEmpty() ? 0 : pattern.first();
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF line(points[i - 1], points[i]);
        if (pattern.isEmpty()) {
            lines.append(line);
            continue;
        }
        const double length = line.length();
        double done = 0;
        while (done < length) {
            const double step = std::min(rest, length - done);
            if (part % 2 == 0)
                lines.append({line.pointAt(done / length), line.pointAt((done + step) / length)});
            done += step;
            rest -= step;
            if (rest <= 0) {
                part = (part + 1) % pattern.size();
                rest = std::max(0.1, pattern[part]);
            }
        }
    }
    return lines;
}

void paintMarker(QPainter &painter, const QPointF &centre, double size, QScatterSeries::MarkerShape shape,
                 const QColor &colour)
{
    const double half = size / 2;
    const QRectF square(centre - QPointF(half, half), QSizeF(size, size));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (shape) {
    case QScatterSeries::MarkerShapeRectangle:
        painter.drawRect(square);
        break;
    case QScatterSeries::MarkerShapeTriangle:
        painter.drawPolygon(
            QPolygonF{{square.bottomLeft(), square.bottomRight(), {centre.x(), square.top()}}});
        break;
    case QScatterSeries::MarkerShapeRotatedRectangle:
        painter.drawPolygon(
            QPolygonF{{QPointF(centre.x(), square.top()), QPointF(square.right(), centre.y()),
                       QPointF(centre.x(), square.bottom()), QPointF(square.left(), centre.y())}});
        break;
    default:
        painter.drawEllipse(square);
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

void paintCurves(QPainter &painter, const FigurePanel &panel, const PlotTransform &transform,
                 const ChartStyle &style)
{
    painter.save();
    painter.setClipRect(transform.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FigureCurve &curve : panel.curves) {
        for (const FigureSegment &segment : curve.segments) {
            const bool band = std::any_of(segment.begin(), segment.end(),
                                          [](const FigurePoint &point) { return point.uncertainty > 0.0; });
            if (band && segment.size() > 1)
                paintBand(painter, segment, transform, style.theme().curve(curve.colour));
        }
    }
    for (std::size_t i = 0; i < panel.curves.size(); ++i) {
        const FigureCurve &curve = panel.curves[i];
        for (const FigureSegment &segment : curve.segments) {
            if (segment.size() > 1)
                paintLine(painter, segment, transform,
                          style.curvePen(curve, ChartStyle::curvesAbove(panel, i)));
        }
        paintMarks(painter, curve, transform, style);
    }
    painter.restore();
}

} // namespace castbench
