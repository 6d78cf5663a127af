#include "controllers/run/runschedule.h"

#include <algorithm>

namespace castbench {

RunSchedule::RunSchedule(const std::vector<Step> &steps)
    : m_boundaries{SteadyTime{}}
{
    for (const Step &step : steps)
        m_boundaries.push_back(m_boundaries.back() + step.duration);
}

void RunSchedule::begin(SteadyTime at, int first)
{
    m_step = first - 1;
    const auto by = at - plannedStart(first);
    for (SteadyTime &boundary : m_boundaries)
        boundary += by;
}

std::chrono::nanoseconds RunSchedule::resume(SteadyTime now)
{
    const std::chrono::nanoseconds paused = now - m_pausedAt.value_or(now);
    m_pausedAt.reset();
    shiftRest(paused);
    return paused;
}

void RunSchedule::skip(SteadyTime now)
{
    shiftRest(now - plannedEnd(m_step));
}

std::chrono::nanoseconds RunSchedule::remaining(int step, SteadyTime now) const
{
    const std::chrono::nanoseconds left = plannedEnd(step) - m_pausedAt.value_or(now);
    return std::max(left, std::chrono::nanoseconds{0});
}

void RunSchedule::shiftRest(std::chrono::nanoseconds by)
{
    for (auto i = static_cast<std::size_t>(m_step + 1); i < m_boundaries.size(); ++i)
        m_boundaries[i] += by;
}

} // namespace castbench
