#include "controllers/statistics/livecurve.h"

#include "controllers/statistics/seriesview.h"

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

constexpr double microsecondsPerSecond = 1e6;
constexpr std::size_t mostLate = 4096;
/// The median of so many distances no longer moves for one more.
constexpr std::size_t mostDistances = 65'536;

std::int64_t distanceOf(double from, double to)
{
    return std::llround(to * microsecondsPerSecond) - std::llround(from * microsecondsPerSecond);
}

} // namespace

LiveCurve::LiveCurve(microseconds interval, bool messages, std::size_t maximumPoints)
    : m_interval(interval)
    , m_messages(messages)
    , m_bounded(maximumPoints > 0)
    , m_reach(reachOf(interval))
    , m_points(std::make_shared<MinMaxPyramid>(maximumPoints))
{
}

void LiveCurve::add(const FigurePoint &point)
{
    if (!std::isfinite(point.x) || !std::isfinite(point.y))
        return;
    const MinMaxPyramid &points = *m_points;
    if (points.isEmpty()) {
        m_points->append(point, false);
        return;
    }
    const double last = points.at(points.size() - 1).x;
    if (point.x < last) {
        m_late.push_back(point);
        if (m_late.size() >= mostLate)
            settle();
        return;
    }
    noteDistance(last, point.x);
    m_points->append(point, joins(last, point.x));
}

void LiveCurve::add(const FigureGap &gap)
{
    const auto place =
        std::upper_bound(m_gaps.begin(), m_gaps.end(), gap.from,
                         [](double from, const FigureGap &other) { return from < other.from; });
    const auto index = static_cast<std::size_t>(place - m_gaps.begin());
    m_gaps.insert(place, gap);
    if (m_bounded && m_gaps.size() > maximumGaps)
        m_gaps.erase(m_gaps.begin());
    m_gapsEnd.resize(m_gaps.size());
    for (std::size_t i = m_bounded && m_gaps.size() == maximumGaps ? 0 : index; i < m_gaps.size(); ++i)
        m_gapsEnd[i] = i == 0 ? m_gaps[i].to : std::max(m_gapsEnd[i - 1], m_gaps[i].to);
    m_points->separate(gap.from, gap.to);
}

void LiveCurve::setInterval(microseconds interval)
{
    if (interval == m_interval)
        return;
    m_interval = interval;
    m_reach = microseconds(-1);
}

void LiveCurve::shift(double by)
{
    settle();
    m_points->shift(by);
    for (FigureGap &gap : m_gaps) {
        gap.from += by;
        gap.to += by;
    }
    for (double &end : m_gapsEnd)
        end += by;
}

void LiveCurve::settle()
{
    if (!m_late.empty()) {
        m_points->insert(std::move(m_late), [this](double from, double to) { return joins(from, to); });
        m_late.clear();
        if (m_messages)
            measureDistances();
    }
    updateReach();
}

bool LiveCurve::joins(double from, double to) const
{
    return distanceOf(from, to) <= m_reach.count() && !hasGapBetween(from, to);
}

bool LiveCurve::hasGapBetween(double from, double to) const
{
    const auto after =
        std::lower_bound(m_gaps.begin(), m_gaps.end(), to,
                         [](const FigureGap &gap, double instant) { return gap.from < instant; });
    if (after == m_gaps.begin())
        return false;
    const auto index = static_cast<std::size_t>(after - m_gaps.begin()) - 1;
    return m_gaps[index].from > from || m_gapsEnd[index] > from;
}

void LiveCurve::noteDistance(double from, double to)
{
    if (m_messages && !(m_bounded && m_distances.size() + m_newDistances.size() >= mostDistances))
        m_newDistances.push_back(distanceOf(from, to));
}

void LiveCurve::measureDistances()
{
    m_distances.clear();
    m_newDistances.clear();
    for (std::size_t i = 1; i < m_points->size(); ++i)
        noteDistance(m_points->at(i - 1).x, m_points->at(i).x);
}

void LiveCurve::sortDistances()
{
    if (m_newDistances.empty())
        return;
    std::sort(m_newDistances.begin(), m_newDistances.end());
    const auto middle = m_distances.insert(m_distances.end(), m_newDistances.begin(), m_newDistances.end());
    std::inplace_merge(m_distances.begin(), middle, m_distances.end());
    m_newDistances.clear();
}

void LiveCurve::updateReach()
{
    sortDistances();
    microseconds expected = m_interval;
    if (!m_distances.empty())
        expected = std::max(expected, microseconds(m_distances[m_distances.size() / 2]));
    const microseconds reach = reachOf(expected);
    if (reach == m_reach)
        return;
    // Most changes are too small to change anything about a join.
    const auto [low, high] = std::minmax({m_reach.count(), reach.count()});
    const bool matters = !m_messages || (m_bounded && m_distances.size() >= mostDistances) ||
                         std::upper_bound(m_distances.begin(), m_distances.end(), low) !=
                             std::upper_bound(m_distances.begin(), m_distances.end(), high);
    m_reach = reach;
    if (matters)
        m_points->rejoin([this](double from, double to) { return joins(from, to); });
}

} // namespace castbench
