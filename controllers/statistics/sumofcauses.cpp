#include "controllers/statistics/sumofcauses.h"

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

constexpr double sameInstantShare = 0.5;
constexpr double microsecondsPerSecond = 1e6;

std::int64_t toMicroseconds(double x)
{
    return std::llround(x * microsecondsPerSecond);
}

std::int64_t nearOf(microseconds interval)
{
    return static_cast<std::int64_t>(sameInstantShare * static_cast<double>(interval.count()));
}

/// The last reading of a cause up to `near` after an instant, unless it is longer ago than that before it.
std::optional<double> readingNear(const MinMaxPyramid &cause, double at, std::int64_t near)
{
    const double latest = static_cast<double>(toMicroseconds(at) + near) / microsecondsPerSecond;
    const std::optional<FigurePoint> before = cause.around(latest).before;
    if (!before || toMicroseconds(before->x) < toMicroseconds(at) - near)
        return std::nullopt;
    return before->y;
}

} // namespace

double sumReach(microseconds interval)
{
    return static_cast<double>(nearOf(interval)) / microsecondsPerSecond;
}

void updateSum(MinMaxPyramid &sum, const std::array<const MinMaxPyramid *, 3> &causes, microseconds interval,
               double from)
{
    const MinMaxPyramid &first = *causes[0];
    for (const MinMaxPyramid *cause : causes) {
        if (cause->wholeFrom() > 0 && cause->wholeFrom() < cause->size())
            from = std::max(from, cause->at(cause->wholeFrom()).x);
    }
    sum.truncate(from);
    const std::int64_t near = nearOf(interval);
    const std::size_t begin = first.indexOf(from);
    bool joined = begin > 0 && !sum.isEmpty() && sum.at(sum.size() - 1).x == first.at(begin - 1).x;
    for (std::size_t i = begin; i < first.size(); ++i) {
        const FigurePoint point = first.at(i);
        const std::optional<double> second = readingNear(*causes[1], point.x, near);
        const std::optional<double> third = readingNear(*causes[2], point.x, near);
        if (second && third)
            sum.append({point.x, point.y + *second + *third, {}}, joined && first.isJoined(i));
        joined = second && third;
    }
}

} // namespace castbench
