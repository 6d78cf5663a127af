#include "probes/clock/offsetestimator.h"

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

/// Stamps are whole microseconds, four of them go into an offset.
constexpr microseconds roundingError{2};
constexpr UtcTime earliest{microseconds{0}};
constexpr UtcTime latest{std::chrono::sys_days{std::chrono::year{2200} / 1 / 1}};

bool isPlausible(UtcTime time)
{
    return time >= earliest && time <= latest;
}

Error nonsense(const QString &message)
{
    return Error{ErrorCode::Protocol, message, {}};
}

microseconds drift(microseconds age)
{
    const double allowance = OffsetEstimator::driftAllowance * std::abs(static_cast<double>(age.count()));
    return microseconds{static_cast<microseconds::rep>(std::ceil(allowance))};
}

} // namespace

OffsetEstimator::OffsetEstimator(Method method)
    : m_method(method)
{
}

Expected<OffsetEstimator::Point> OffsetEstimator::toPoint(const ClockExchange &exchange)
{
    for (const UtcTime time :
         {exchange.deviceSent, exchange.referenceReceived, exchange.referenceSent, exchange.deviceReceived}) {
        if (!isPlausible(time))
            return nonsense(
                QStringLiteral("A clock exchange names an instant outside the years 1970 to 2200."));
    }
    const microseconds roundTrip = exchange.deviceReceived - exchange.deviceSent;
    const microseconds dwell = exchange.referenceSent - exchange.referenceReceived;
    const microseconds delay = roundTrip - dwell;
    if (dwell < microseconds{0})
        return nonsense(QStringLiteral("A clock exchange was answered before it was received."));
    if (roundTrip < microseconds{0} || delay < -roundingError)
        return nonsense(
            QStringLiteral("A clock exchange took less time than its answer: a clock was set meanwhile."));
    if (delay > longestRoundTrip)
        return nonsense(QStringLiteral("A clock exchange took more than 10 s."));
    if (exchange.referenceError < microseconds{0} || exchange.referenceError > longestRoundTrip)
        return nonsense(QStringLiteral("A clock exchange names an implausible error of its own."));

    Point point;
    point.at = exchange.deviceSent + roundTrip / 2;
    point.offset = ((exchange.referenceReceived - exchange.deviceSent) +
                    (exchange.referenceSent - exchange.deviceReceived)) /
                   2;
    point.bound =
        std::max(delay, microseconds{0}) / 2 + exchange.referenceError + drift(roundTrip) + roundingError;
    return point;
}

microseconds OffsetEstimator::boundAt(const Point &point, UtcTime at)
{
    return point.bound + drift(at - point.at);
}

// Of the exchanges around `at`: the filter's worth on either side.
OffsetEstimator::Point OffsetEstimator::best(const Segment &segment, UtcTime at)
{
    const auto later = [](UtcTime time, const Point &point) {
        return time < point.at;
    };
    const std::deque<Point> &points = segment.points;
    const auto middle = std::upper_bound(points.begin(), points.end(), at, later) - points.begin();
    const auto first = std::max<std::ptrdiff_t>(0, middle - filterSize);
    const auto last = std::min<std::ptrdiff_t>(std::ssize(points), middle + filterSize);
    const auto tighter = [at](const Point &a, const Point &b) {
        return boundAt(a, at) < boundAt(b, at);
    };
    Point point = *std::min_element(points.begin() + first, points.begin() + last, tighter);
    point.bound = boundAt(point, at);
    return point;
}

Expected<microseconds> OffsetEstimator::add(const ClockExchange &exchange, std::optional<UtcTime> setAt)
{
    const Expected<Point> point = toPoint(exchange);
    if (!point)
        return point.error();

    microseconds step{0};
    if (!m_segments.empty()) {
        const Point known = best(m_segments.back(), point->at);
        const microseconds difference = point->offset - known.offset;
        if (std::chrono::abs(difference) > point->bound + known.bound)
            step = difference;
    }
    if (m_segments.empty() || step != microseconds{0} || setAt)
        m_segments.push_back({{}, m_segments.empty() ? std::nullopt : setAt});
    // Answers may overtake each other.
    std::deque<Point> &points = m_segments.back().points;
    const auto later = [](UtcTime time, const Point &other) {
        return time < other.at;
    };
    points.insert(std::upper_bound(points.begin(), points.end(), point->at, later), *point);
    ++m_count;
    trim();
    return step;
}

void OffsetEstimator::clear()
{
    m_segments.clear();
    m_count = 0;
}

void OffsetEstimator::trim()
{
    for (; m_count > maximumHistory; --m_count) {
        m_segments.front().points.pop_front();
        if (m_segments.front().points.empty())
            m_segments.erase(m_segments.begin());
    }
}

ClockReading OffsetEstimator::readingAt(UtcTime deviceTime) const
{
    if (m_segments.empty())
        return {.offset = microseconds{0}, .bound = std::nullopt, .method = m_method};

    // A device's clock that was set back shows the same time twice; the newer stretch then counts.
    auto segment = std::find_if(m_segments.rbegin(), m_segments.rend(),
                                [&](const Segment &stretch) { return stretch.begin() <= deviceTime; });
    if (segment == m_segments.rend())
        segment = std::prev(m_segments.rend());
    const Point before = best(*segment, deviceTime);
    // Where it is known when the clock was set, nothing is between the two stretches.
    const bool isCertain =
        segment == m_segments.rbegin() || deviceTime <= segment->points.back().at || std::prev(segment)->from;
    if (isCertain)
        return {.offset = before.offset, .bound = before.bound, .method = m_method};

    const Point after = best(*std::prev(segment), deviceTime);
    const microseconds low = std::min(before.offset - before.bound, after.offset - after.bound);
    const microseconds high = std::max(before.offset + before.bound, after.offset + after.bound);
    return {.offset = (low + high) / 2, .bound = (high - low) / 2 + microseconds{1}, .method = m_method};
}

} // namespace castbench
