#pragma once

#include "controllers/statistics/extremecell.h"
#include "controllers/statistics/figuredata.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace castbench {

/// The points of one curve, kept so that any interval of them can be drawn in time that depends on the width
/// of the picture, not on the number of points: above the points lie levels of cells with the extremes of 16,
/// 64, 256, … neighbours. Grows at its end; points that come late are sorted in.
///
/// Lines are never drawn across a break: each point says whether it is joined to the one before it.
class MinMaxPyramid
{
public:
    /// Whether points at two x, neighbours in the curve, may be joined by a line.
    using Joins = std::function<bool(double from, double to)>;
    /// The points on both sides of an x; `joined` if a line leads from one to the other.
    struct Neighbours
    {
        std::optional<FigurePoint> before; ///< last at or before x
        std::optional<FigurePoint> after;  ///< first after x
        bool joined = false;
    };

    /// With `maximumPoints` (at least 1024, 0 for no limit) memory is bounded: when that many are held, those
    /// of equal spans of time are thinned out to their first, last and extreme points and what lies beside
    /// their breaks. The spans widen as the curve grows; the newest eighth of the points stays whole.
    explicit MinMaxPyramid(std::size_t maximumPoints = 0);
    static MinMaxPyramid of(std::span<const FigureSegment> segments);

    /// Adds a point at or after the last one. `joined` says whether a line leads to it.
    void append(const FigurePoint &point, bool joined);
    /// Sorts points in. Between points that were joined they are joined to both; elsewhere `joins` decides.
    void insert(std::vector<FigurePoint> points, const Joins &joins);
    /// Breaks the line wherever an interval in which nothing was measured begins or lies (in part) between
    /// neighbours.
    void separate(double from, double to);
    /// Decides anew which neighbours are joined. Does nothing once points have been thinned out, for then
    /// distances between neighbours say nothing.
    void rejoin(const Joins &joins);
    /// Forgets all points at or after `from`.
    void truncate(double from);
    /// Moves all points in x by seconds, which is then rounded to whole microseconds.
    void shift(double by);

    std::size_t size() const
    {
        return m_x.size();
    }
    bool isEmpty() const
    {
        return m_x.empty();
    }
    FigurePoint at(std::size_t index) const;
    bool isJoined(std::size_t index) const
    {
        return m_joined[index] != 0;
    }
    /// Index of the first point at or after `x`; size() if there is none.
    std::size_t indexOf(double x) const;
    /// Where the points begin that have never been thinned out.
    std::size_t wholeFrom() const
    {
        return m_wholeFrom;
    }
    Neighbours around(double x) const;

    /// What lies in from … to, thinned out for a picture of `columns` columns (of width (to − from) ÷
    /// columns, aligned to multiples of it): of the points that share a column the first, the last, the
    /// lowest and the highest stay, uncertainty included, and those beside breaks. A line through what is
    /// left covers the same pixels as one through all of it (M4: Jugel and others, VLDB 7 (2014)). Where a
    /// line leads out of the interval, the point that it leads to is included. Without columns (0) every
    /// point is answered.
    std::vector<FigureSegment> segments(double from, double to, int columns) const;

private:
    static constexpr std::size_t leafSize = 16;
    static constexpr std::size_t fanOut = 4;

    /// Ascending indices of points that a column keeps.
    struct Picks
    {
        std::array<std::uint32_t, 10> indices{};
        std::size_t count = 0;
        bool broken = false; ///< a break lies between some of them
    };

    double halfWidth(std::size_t index) const;
    void addBand(ExtremeCell &cell, std::size_t begin, std::size_t end) const;
    ExtremeCell leafCell(std::size_t begin, std::size_t end) const;
    ExtremeCell cellOver(std::size_t begin, std::size_t end) const;
    bool isBroken(std::size_t before, std::size_t after) const;
    Picks picks(std::size_t begin, std::size_t end) const;
    void write(std::uint32_t index, bool joined, std::vector<FigureSegment> &to) const;
    void resize(std::size_t count);
    void push(const FigurePoint &point, bool joined);
    void growCells();
    void rebuildCells(std::size_t from);
    void thin();

    std::size_t m_maximum;
    double m_span = 0; ///< of time, within which points were thinned out; 0 before the first time
    std::size_t m_wholeFrom = 0;
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<double> m_uncertainty; ///< NaN for none; empty if no point has any
    std::vector<std::uint8_t> m_joined;
    std::vector<std::vector<ExtremeCell>> m_levels; ///< complete cells only
};

} // namespace castbench
