#include "controllers/statistics/figureplot.h"

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

std::optional<FigurePoint> readingOf(const MinMaxPyramid &points, double x, double tolerance)
{
    const MinMaxPyramid::Neighbours near = points.around(x);
    const bool later = near.after && (!near.before || near.after->x - x < x - near.before->x);
    const std::optional<FigurePoint> &nearest = later ? near.after : near.before;
    if (nearest && (near.joined || std::abs(nearest->x - x) <= tolerance))
        return nearest;
    return std::nullopt;
}

template<typename Interval>
std::vector<Interval> within(const std::vector<Interval> &intervals, double from, double to)
{
    std::vector<Interval> result;
    std::copy_if(intervals.begin(), intervals.end(), std::back_inserter(result),
                 [&](const Interval &interval) { return interval.to >= from && interval.from <= to; });
    return result;
}

} // namespace

FigurePlot FigurePlot::of(const FigureData &figure)
{
    FigurePlot plot;
    plot.title = figure.title;
    plot.source = figure.source;
    plot.xLabel = figure.xLabel;
    plot.xFrom = figure.xFrom;
    plot.xTo = figure.xTo;
    plot.latest = figure.xTo;
    plot.bands = figure.bands;
    plot.marks = figure.marks;
    for (const FigurePanel &panel : figure.panels) {
        PlotPanel added{{panel.key, panel.title, panel.yLabel, {}, panel.note, panel.commonRange}, {}};
        for (const FigureCurve &curve : panel.curves) {
            const FigureCurve look{curve.name, curve.colour, curve.style, curve.markers,
                                   {},         curve.key,    curve.gaps};
            added.curves.push_back(
                {look, std::make_shared<MinMaxPyramid>(MinMaxPyramid::of(curve.segments))});
        }
        plot.panels.push_back(std::move(added));
    }
    return plot;
}

FigureData FigurePlot::shown(double from, double to, int columns) const
{
    FigureData figure;
    figure.title = title;
    figure.source = source;
    figure.xLabel = xLabel;
    figure.xFrom = from;
    figure.xTo = to;
    figure.bands = bands;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(figure.marks),
                 [&](const FigureMark &mark) { return mark.at >= from && mark.at <= to; });
    for (const PlotPanel &panel : panels) {
        FigurePanel part = panel.look;
        for (const PlotCurve &curve : panel.curves) {
            FigureCurve line = curve.look;
            line.gaps = within(line.gaps, from, to);
            line.segments = curve.points->segments(from, to, columns);
            part.curves.push_back(std::move(line));
        }
        figure.panels.push_back(std::move(part));
    }
    return figure;
}

std::vector<PlotReading> FigurePlot::readingsAt(double x, double tolerance) const
{
    std::vector<PlotReading> readings;
    for (std::size_t panel = 0; panel < panels.size(); ++panel) {
        for (std::size_t curve = 0; curve < panels[panel].curves.size(); ++curve)
            readings.push_back({panel, curve, readingOf(*panels[panel].curves[curve].points, x, tolerance)});
    }
    return readings;
}

} // namespace castbench
