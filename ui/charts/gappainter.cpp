#include "ui/charts/gappainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

constexpr double narrowestPoints = 1.5;
constexpr double hatchPoints = 5; ///< between the hatch's lines, along an axis
constexpr double linePoints = 0.5;
constexpr double barPoints = 2;
constexpr double dashPoints = 3;
constexpr double betweenDashes = 1.5;
constexpr float hatchOpacity = 0.4f;

/// The rising diagonals through a rectangle. Those of all rectangles continue each other.
void addHatch(QList<QLineF> &lines, const QRectF &rect, double distance)
{
    for (double sum = std::ceil((rect.left() + rect.top()) / distance) * distance;
         sum < rect.right() + rect.bottom(); sum += distance) {
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        lines.append({left, sum - left, right, sum - right});
    }
}

void addDashes(QList<QLineF> &lines, double left, double right, double y, const ChartStyle &style)
{
    const double dash = style.pixels(dashPoints);
    for (; left < right; left += dash + style.pixels(betweenDashes))
        lines.append({left, y, std::min(right, left + dash), y});
}

} // namespace

void paintGaps(QPainter &painter, const FigurePanel &panel, const PlotTransform &transform,
               const ChartStyle &style)
{
    QColor hatch = style.theme().muted;
    hatch.setAlphaF(hatchOpacity);
    const QRectF &plot = transform.plot;
    const double bar = style.pixels(barPoints);
    double y = plot.top() + bar;
    painter.save();
    for (const FigureCurve &curve : panel.curves) {
        if (curve.gaps.empty())
            continue;
        QList<QLineF> diagonals;
        QList<QLineF> dashes;
        double done = plot.left();
        for (const FigureGap &gap : curve.gaps) {
            const double left = std::max(done, transform.xAt(gap.from));
            const double right =
                std::min(plot.right(), std::max(left + style.pixels(narrowestPoints), transform.xAt(gap.to)));
            if (right <= left)
                continue;
            done = right;
            addHatch(diagonals, {left, plot.top(), right - left, plot.height()}, style.pixels(hatchPoints));
            addDashes(dashes, left, right, y, style);
        }
        painter.setPen(QPen(hatch, style.pixels(linePoints), Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(diagonals);
        painter.setPen(QPen(style.theme().curve(curve.colour), bar, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(dashes);
        y += bar * 1.5;
    }
    painter.restore();
}

} // namespace castbench
