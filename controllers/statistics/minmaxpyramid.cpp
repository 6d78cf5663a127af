#include "controllers/statistics/minmaxpyramid.h"

#include "controllers/statistics/sortedsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace castbench {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double microsecondsPerSecond = 1e6;
constexpr std::size_t leastMaximum = 1024;
/// Points for each span when points are thinned out; up to ten of them stay.
constexpr std::size_t pointsPerSpan = 20;
constexpr std::size_t wholeShare = 8;

} // namespace

MinMaxPyramid::MinMaxPyramid(std::size_t maximumPoints)
    : m_maximum(maximumPoints == 0 ? 0 : std::max(leastMaximum, maximumPoints))
{
}

MinMaxPyramid MinMaxPyramid::of(std::span<const FigureSegment> segments)
{
    MinMaxPyramid pyramid;
    std::size_t count = 0;
    for (const FigureSegment &segment : segments)
        count += segment.size();
    pyramid.m_x.reserve(count);
    pyramid.m_y.reserve(count);
    pyramid.m_joined.reserve(count);
    for (const FigureSegment &segment : segments) {
        bool joined = false;
        for (const FigurePoint &point : segment) {
            pyramid.push(point, joined);
            joined = true;
        }
    }
    pyramid.growCells();
    return pyramid;
}

void MinMaxPyramid::push(const FigurePoint &point, bool joined)
{
    if (point.uncertainty && m_uncertainty.empty())
        m_uncertainty.assign(m_x.size(), nothing);
    m_x.push_back(point.x);
    m_y.push_back(point.y);
    m_joined.push_back(joined && m_x.size() > 1 ? 1 : 0);
    if (point.uncertainty || !m_uncertainty.empty())
        m_uncertainty.push_back(point.uncertainty.value_or(nothing));
}

void MinMaxPyramid::resize(std::size_t count)
{
    m_x.resize(count);
    m_y.resize(count);
    m_joined.resize(count);
    if (!m_uncertainty.empty())
        m_uncertainty.resize(count);
}

void MinMaxPyramid::append(const FigurePoint &point, bool joined)
{
    push(point, joined);
    growCells();
    if (m_maximum > 0 && m_x.size() >= m_maximum)
        thin();
}

void MinMaxPyramid::insert(std::vector<FigurePoint> points, const Joins &joins)
{
    if (points.empty())
        return;
    std::stable_sort(points.begin(), points.end(),
                     [](const FigurePoint &a, const FigurePoint &b) { return a.x < b.x; });
    const auto upper = std::upper_bound(m_x.begin(), m_x.end(), points.front().x);
    const auto begin = static_cast<std::size_t>(upper - m_x.begin());
    struct Kept
    {
        FigurePoint point;
        bool joined;
    };
    std::vector<Kept> tail;
    for (std::size_t i = begin; i < size(); ++i)
        tail.push_back({at(i), isJoined(i)});
    resize(begin);
    auto late = points.begin();
    for (const Kept &kept : tail) {
        bool between = false;
        for (; late != points.end() && late->x < kept.point.x; ++late) {
            push(*late, kept.joined || (!isEmpty() && joins(m_x.back(), late->x)));
            between = true;
        }
        push(kept.point, kept.joined || (between && joins(m_x.back(), kept.point.x)));
    }
    for (; late != points.end(); ++late)
        push(*late, !isEmpty() && joins(m_x.back(), late->x));
    m_wholeFrom = std::min(m_wholeFrom, begin);
    rebuildCells(begin);
    if (m_maximum > 0 && m_x.size() >= m_maximum)
        thin();
}

void MinMaxPyramid::separate(double from, double to)
{
    // The neighbours between which the interval begins, and all between which it lies.
    std::size_t index = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::upper_bound(m_x.begin(), m_x.end(), from) - m_x.begin()));
    const std::size_t first = index;
    for (; index < size() && (m_x[index - 1] < from || m_x[index - 1] < to); ++index) {
        if (from < m_x[index])
            m_joined[index] = 0;
    }
    if (first < size())
        rebuildCells(first);
}

void MinMaxPyramid::rejoin(const Joins &joins)
{
    if (m_span > 0 || isEmpty())
        return;
    for (std::size_t i = 1; i < size(); ++i)
        m_joined[i] = joins(m_x[i - 1], m_x[i]) ? 1 : 0;
    rebuildCells(0);
}

void MinMaxPyramid::truncate(double from)
{
    const std::size_t count = indexOf(from);
    if (count == size())
        return;
    resize(count);
    m_wholeFrom = std::min(m_wholeFrom, count);
    rebuildCells(count);
}

void MinMaxPyramid::shift(double by)
{
    for (double &x : m_x)
        x = std::round((x + by) * microsecondsPerSecond) / microsecondsPerSecond;
}

FigurePoint MinMaxPyramid::at(std::size_t index) const
{
    FigurePoint point{m_x[index], m_y[index], {}};
    if (!m_uncertainty.empty() && !std::isnan(m_uncertainty[index]))
        point.uncertainty = m_uncertainty[index];
    return point;
}

std::size_t MinMaxPyramid::indexOf(double x) const
{
    return static_cast<std::size_t>(std::lower_bound(m_x.begin(), m_x.end(), x) - m_x.begin());
}

MinMaxPyramid::Neighbours MinMaxPyramid::around(double x) const
{
    const auto after = static_cast<std::size_t>(std::upper_bound(m_x.begin(), m_x.end(), x) - m_x.begin());
    Neighbours result;
    if (after > 0)
        result.before = at(after - 1);
    if (after < size())
        result.after = at(after);
    result.joined = result.before && result.after && isJoined(after);
    return result;
}

std::vector<FigureSegment> MinMaxPyramid::segments(double from, double to, int columns) const
{
    std::vector<FigureSegment> result;
    const std::size_t begin = indexOf(from);
    const auto end = static_cast<std::size_t>(std::upper_bound(m_x.begin(), m_x.end(), to) - m_x.begin());
    if (isEmpty() || begin > end)
        return result;
    const double width = columns > 0 ? (to - from) / columns : 0;
    const bool leadsIn = begin > 0 && begin < size() && isJoined(begin);
    if (leadsIn)
        write(static_cast<std::uint32_t>(begin - 1), false, result);
    std::size_t usual = 1; // points in a column
    for (std::size_t i = begin; i < end;) {
        std::size_t next = i + 1;
        if (width > 0)
            next = std::max(next, endBelow(m_x, i, end, (std::floor(m_x[i] / width) + 1) * width, usual));
        usual = next - i;
        const Picks kept = picks(i, next);
        write(kept.indices[0], isJoined(i) && !result.empty(), result);
        // Most curves are one whole, and have four points a column.
        if (columns > 0 && result.size() == 1)
            result.back().reserve(std::min(end - begin, 4 * static_cast<std::size_t>(columns)) + 2);
        for (std::size_t k = 1; k < kept.count; ++k)
            write(kept.indices[k], !kept.broken || !isBroken(kept.indices[k - 1], kept.indices[k]), result);
        i = next;
    }
    if (end < size() && isJoined(end) && (end > begin || leadsIn))
        write(static_cast<std::uint32_t>(end), true, result);
    return result;
}

void MinMaxPyramid::write(std::uint32_t index, bool joined, std::vector<FigureSegment> &to) const
{
    if (!joined)
        to.emplace_back();
    to.back().push_back(at(index));
}

MinMaxPyramid::Picks MinMaxPyramid::picks(std::size_t begin, std::size_t end) const
{
    Picks kept;
    const auto first = static_cast<std::uint32_t>(begin);
    const auto last = static_cast<std::uint32_t>(end - 1);
    if (first == last) {
        kept.indices[kept.count++] = first;
        return kept;
    }
    const ExtremeCell cell = cellOver(begin, end);
    kept.indices = {first, std::min(cell.lowAt, cell.highAt), std::max(cell.lowAt, cell.highAt), last};
    kept.count = 4;
    if (!m_uncertainty.empty()) {
        kept.indices[kept.count++] = cell.bandLowAt;
        kept.indices[kept.count++] = cell.bandHighAt;
    }
    if (cell.firstBreak != ExtremeCell::none) {
        kept.broken = true;
        for (const std::uint32_t index :
             {cell.firstBreak - 1, cell.firstBreak, cell.lastBreak - 1, cell.lastBreak})
            kept.indices[kept.count++] = index;
    }
    const auto stop = kept.indices.begin() + static_cast<std::ptrdiff_t>(kept.count);
    if (kept.count > 4)
        std::sort(kept.indices.begin(), stop);
    kept.count = static_cast<std::size_t>(std::unique(kept.indices.begin(), stop) - kept.indices.begin());
    return kept;
}

/// Whether a break lies between two points.
bool MinMaxPyramid::isBroken(std::size_t before, std::size_t after) const
{
    if (!isJoined(after))
        return true;
    return after > before + 1 && cellOver(before, after).firstBreak != ExtremeCell::none;
}

double MinMaxPyramid::halfWidth(std::size_t index) const
{
    return std::isnan(m_uncertainty[index]) ? 0 : m_uncertainty[index];
}

ExtremeCell MinMaxPyramid::leafCell(std::size_t begin, std::size_t end) const
{
    ExtremeCell cell;
    std::size_t low = begin;
    std::size_t high = begin;
    for (std::size_t i = begin + 1; i < end; ++i) {
        if (!isJoined(i))
            cell.addBreak(static_cast<std::uint32_t>(i));
        low = m_y[i] < m_y[low] ? i : low;
        high = m_y[i] > m_y[high] ? i : high;
    }
    cell.low = cell.bandLow = m_y[low];
    cell.high = cell.bandHigh = m_y[high];
    cell.lowAt = cell.bandLowAt = static_cast<std::uint32_t>(low);
    cell.highAt = cell.bandHighAt = static_cast<std::uint32_t>(high);
    if (!m_uncertainty.empty())
        addBand(cell, begin, end);
    return cell;
}

void MinMaxPyramid::addBand(ExtremeCell &cell, std::size_t begin, std::size_t end) const
{
    for (std::size_t i = begin; i < end; ++i) {
        const double half = halfWidth(i);
        if (i == begin || m_y[i] - half < cell.bandLow) {
            cell.bandLow = m_y[i] - half;
            cell.bandLowAt = static_cast<std::uint32_t>(i);
        }
        if (i == begin || m_y[i] + half > cell.bandHigh) {
            cell.bandHigh = m_y[i] + half;
            cell.bandHighAt = static_cast<std::uint32_t>(i);
        }
    }
}

ExtremeCell MinMaxPyramid::cellOver(std::size_t begin, std::size_t end) const
{
    ExtremeCell cell = leafCell(begin, begin + 1);
    std::size_t i = begin;
    while (i < end) {
        if (i > begin && !isJoined(i))
            cell.addBreak(static_cast<std::uint32_t>(i));
        // The largest cell that begins here and ends within.
        std::size_t length = leafSize;
        std::size_t level = 0;
        if (i % leafSize != 0 || i + leafSize > end) {
            const std::size_t stop = std::min(end, (i / leafSize + 1) * leafSize);
            cell.add(leafCell(i, stop));
            i = stop;
            continue;
        }
        while (level + 1 < m_levels.size() && i % (length * fanOut) == 0 && i + length * fanOut <= end) {
            length *= fanOut;
            ++level;
        }
        cell.add(m_levels[level][i / length]);
        i += length;
    }
    return cell;
}

/// Makes the cells that have become complete.
void MinMaxPyramid::growCells()
{
    if (m_levels.empty())
        m_levels.emplace_back();
    for (std::size_t begin = m_levels[0].size() * leafSize; begin + leafSize <= size(); begin += leafSize)
        m_levels[0].push_back(leafCell(begin, begin + leafSize));
    std::size_t length = leafSize;
    for (std::size_t level = 0; level < m_levels.size(); ++level, length *= fanOut) {
        if (level + 1 == m_levels.size()) {
            if (m_levels[level].size() < fanOut)
                break;
            m_levels.emplace_back();
        }
        const std::vector<ExtremeCell> &below = m_levels[level];
        std::vector<ExtremeCell> &cells = m_levels[level + 1];
        while ((cells.size() + 1) * fanOut <= below.size()) {
            const std::size_t child = cells.size() * fanOut;
            ExtremeCell cell = below[child];
            for (std::size_t k = child + 1; k < child + fanOut; ++k) {
                if (!isJoined(k * length))
                    cell.addBreak(static_cast<std::uint32_t>(k * length));
                cell.add(below[k]);
            }
            cells.push_back(cell);
        }
    }
}

void MinMaxPyramid::rebuildCells(std::size_t from)
{
    std::size_t length = leafSize;
    for (std::vector<ExtremeCell> &cells : m_levels) {
        cells.resize(std::min(cells.size(), from / length));
        length *= fanOut;
    }
    growCells();
}

void MinMaxPyramid::thin()
{
    const std::size_t whole = size() - size() / wholeShare;
    const double width = m_x[whole - 1] - m_x.front();
    const double wanted = width * static_cast<double>(pointsPerSpan) / static_cast<double>(m_maximum);
    if (m_span <= 0)
        m_span = wanted > 0 ? wanted : 1;
    while (m_span < wanted)
        m_span *= 2;
    // In place, so that memory neither peaks nor is torn; nothing is read again that was written over, and
    // the cells stay those of before until the end.
    std::size_t count = 0;
    std::size_t last = 0;
    const auto keep = [&](std::size_t index) {
        m_joined[count] = count > 0 && !isBroken(last, index) ? 1 : 0;
        m_x[count] = m_x[index];
        m_y[count] = m_y[index];
        if (!m_uncertainty.empty())
            m_uncertainty[count] = m_uncertainty[index];
        ++count;
        last = index;
    };
    for (std::size_t i = 0; i < whole;) {
        const double limit = (std::floor(m_x[i] / m_span) + 1) * m_span;
        const std::size_t next = std::max(i + 1, endBelow(m_x, i, whole, limit, pointsPerSpan));
        const Picks chosen = picks(i, next);
        std::for_each_n(chosen.indices.begin(), chosen.count, keep);
        i = next;
    }
    m_wholeFrom = count;
    for (std::size_t i = whole; i < size(); ++i)
        keep(i);
    resize(count);
    rebuildCells(0);
}

} // namespace castbench
