#include "ui/charts/plotnavigator.h"

#include <algorithm>
#include <cmath>

namespace castbench {

void PlotNavigator::setExtent(double begin, double end)
{
    m_begin = begin;
    m_end = std::max(end, begin + shortest);
    if (m_following)
        follow();
}

void PlotNavigator::setFollowing(bool following)
{
    m_following = following;
    if (m_following)
        follow();
}

void PlotNavigator::setFollowSpan(double span)
{
    m_span = std::isfinite(span) && span > 0 ? std::max(shortest, span) : 0;
    if (m_following)
        follow();
}

void PlotNavigator::setRange(double from, double to)
{
    if (!std::isfinite(from) || !std::isfinite(to))
        return;
    m_following = false;
    if (to < from)
        std::swap(from, to);
    const double middle = (from + to) / 2;
    const double length = std::clamp(to - from, shortest, m_end - m_begin);
    m_from = std::clamp(middle - length / 2, m_begin, m_end - length);
    m_to = m_from + length;
}

void PlotNavigator::zoom(double factor, double about)
{
    const double length = std::clamp((m_to - m_from) * factor, shortest, m_end - m_begin);
    const double share = (std::clamp(about, m_from, m_to) - m_from) / (m_to - m_from);
    const double from = about - share * length;
    setRange(from, from + length);
}

void PlotNavigator::zoom(double factor)
{
    if (!m_following) {
        zoom(factor, (m_from + m_to) / 2);
        return;
    }
    const double length = (m_to - m_from) * factor;
    setFollowSpan(length < m_end - m_begin ? length : 0);
}

void PlotNavigator::pan(double share)
{
    const double by = share * (m_to - m_from);
    const double length = m_to - m_from;
    const double from = std::clamp(m_from + by, m_begin, std::max(m_begin, m_end - length));
    setRange(from, from + length);
}

void PlotNavigator::reset()
{
    m_span = 0;
    m_following = true;
    follow();
}

void PlotNavigator::follow()
{
    m_to = m_end;
    m_from = m_span > 0 ? std::max(m_begin, m_end - m_span) : m_begin;
}

} // namespace castbench
