#include "controllers/statistics/figuredata.h"

#include <algorithm>

namespace castbench {

std::size_t FigureCurve::pointCount() const
{
    std::size_t count = 0;
    for (const FigureSegment &segment : segments)
        count += segment.size();
    return count;
}

bool FigureCurve::hasBand() const
{
    return std::any_of(segments.begin(), segments.end(), [](const FigureSegment &segment) {
        return std::any_of(segment.begin(), segment.end(),
                           [](const FigurePoint &point) { return point.uncertainty > 0.0; });
    });
}

std::optional<std::pair<double, double>> FigurePanel::range() const
{
    std::optional<std::pair<double, double>> range;
    bool negative = false;
    for (const FigureCurve &curve : curves) {
        for (const FigureSegment &segment : curve.segments) {
            for (const FigurePoint &point : segment) {
                if (!range)
                    range.emplace(point.low(), point.high());
                range->first = std::min(range->first, point.low());
                range->second = std::max(range->second, point.high());
                negative = negative || point.y < 0;
            }
        }
    }
    if (range && !negative)
        range->first = std::max(0.0, range->first);
    return range;
}

std::optional<std::pair<double, double>> FigurePanel::axisRange() const
{
    std::optional<std::pair<double, double>> own = range();
    if (!own || !commonRange)
        return own ? own : commonRange;
    return std::pair{std::min(own->first, commonRange->first), std::max(own->second, commonRange->second)};
}

} // namespace castbench
