#pragma once

#include "controllers/domain/time.h"

#include <vector>

namespace castbench {

/// From `from` (inclusive) to `to` (exclusive); empty where to ≤ from.
struct TimeSpan
{
    UtcTime from;
    UtcTime to;

    bool isEmpty() const
    {
        return to <= from;
    }
    microseconds length() const
    {
        return isEmpty() ? microseconds(0) : to - from;
    }
    bool overlaps(const TimeSpan &other) const
    {
        return from < other.to && other.from < to;
    }
    bool operator==(const TimeSpan &) const = default;
};

/// What both have in common; empty where they do not meet.
TimeSpan intersection(const TimeSpan &a, const TimeSpan &b);
/// The same instants as disjoint spans in ascending order, without empty ones.
std::vector<TimeSpan> united(std::vector<TimeSpan> spans);
/// What is in `spans` and in none of `holes`; disjoint and ascending.
std::vector<TimeSpan> without(std::vector<TimeSpan> spans, std::vector<TimeSpan> holes);
/// Total length within `window` of disjoint spans.
microseconds lengthWithin(const std::vector<TimeSpan> &spans, const TimeSpan &window);

} // namespace castbench
