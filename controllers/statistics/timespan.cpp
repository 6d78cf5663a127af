#include "controllers/statistics/timespan.h"

#include <algorithm>

namespace castbench {

TimeSpan intersection(const TimeSpan &a, const TimeSpan &b)
{
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

std::vector<TimeSpan> united(std::vector<TimeSpan> spans)
{
    std::erase_if(spans, [](const TimeSpan &span) { return span.isEmpty(); });
    std::sort(spans.begin(), spans.end(),
              [](const TimeSpan &a, const TimeSpan &b) { return a.from < b.from; });
    std::vector<TimeSpan> result;
    for (const TimeSpan &span : spans) {
        if (result.empty() || span.from > result.back().to)
            result.push_back(span);
        else
            result.back().to = std::max(result.back().to, span.to);
    }
    return result;
}

std::vector<TimeSpan> without(std::vector<TimeSpan> spans, std::vector<TimeSpan> holes)
{
    const std::vector<TimeSpan> whole = united(std::move(spans));
    const std::vector<TimeSpan> cut = united(std::move(holes));
    std::vector<TimeSpan> result;
    auto hole = cut.begin();
    for (TimeSpan span : whole) {
        while (hole != cut.end() && hole->to <= span.from)
            ++hole;
        for (auto next = hole; next != cut.end() && next->from < span.to; ++next) {
            if (next->from > span.from)
                result.push_back({span.from, next->from});
            span.from = std::max(span.from, next->to);
        }
        if (!span.isEmpty())
            result.push_back(span);
    }
    return result;
}

microseconds lengthWithin(const std::vector<TimeSpan> &spans, const TimeSpan &window)
{
    microseconds total{0};
    for (const TimeSpan &span : spans)
        total += intersection(span, window).length();
    return total;
}

} // namespace castbench
