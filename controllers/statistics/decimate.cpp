#include "controllers/statistics/decimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace castbench {
namespace {

/// Indices of one column's points that must stay.
struct Column
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t lowest = 0;
    std::size_t highest = 0;
    std::size_t bandLowest = 0;
    std::size_t bandHighest = 0;

    explicit Column(std::size_t index)
        : first(index)
        , last(index)
        , lowest(index)
        , highest(index)
        , bandLowest(index)
        , bandHighest(index)
    {
    }

    void add(const FigureSegment &points, std::size_t index)
    {
        last = index;
        if (points[index].y < points[lowest].y)
            lowest = index;
        if (points[index].y > points[highest].y)
            highest = index;
        if (points[index].low() < points[bandLowest].low())
            bandLowest = index;
        if (points[index].high() > points[bandHighest].high())
            bandHighest = index;
    }

    void write(const FigureSegment &points, FigureSegment &to) const
    {
        std::array kept{first, lowest, highest, bandLowest, bandHighest, last};
        std::sort(kept.begin(), kept.end());
        const auto end = std::unique(kept.begin(), kept.end());
        for (auto index = kept.begin(); index != end; ++index)
            to.push_back(points[*index]);
    }
};

} // namespace

FigureSegment decimate(const FigureSegment &segment, double columnWidth)
{
    if (segment.size() <= 2 || !(columnWidth > 0))
        return segment;
    FigureSegment kept;
    Column column(0);
    double current = std::floor(segment.front().x / columnWidth);
    for (std::size_t i = 1; i < segment.size(); ++i) {
        const double number = std::floor(segment[i].x / columnWidth);
        if (number != current) {
            column.write(segment, kept);
            column = Column(i);
            current = number;
        } else {
            column.add(segment, i);
        }
    }
    column.write(segment, kept);
    return kept;
}

FigureData decimated(FigureData figure, int columns)
{
    const double width = columns > 0 ? (figure.xTo - figure.xFrom) / columns : 0;
    for (FigurePanel &panel : figure.panels) {
        for (FigureCurve &curve : panel.curves) {
            for (FigureSegment &segment : curve.segments)
                segment = decimate(segment, width);
        }
    }
    return figure;
}

} // namespace castbench
