#pragma once

#include "controllers/statistics/seriesview.h"

#include <optional>

namespace castbench {

/// How much a count grew. `atLeast` where a device began its counter anew in between, or was read for the
/// first time only later: what happened unseen is not in `value`.
struct CountDifference
{
    double value = 0;
    bool atLeast = false;

    bool operator==(const CountDifference &) const = default;
};

/// Growth of a series that counts since the run began, from one instant to another.
///
/// The count at an instant is that of the last sample before it, if that is within the series' reach() and
/// no gap lies between; else that of the neighbours on both sides if they agree (a count never falls); else
/// it cannot be told and the answer is nothing. With `beginsAtZero` (the run's first step) a missing sample
/// before `from` means 0. Nothing too where the count fell.
std::optional<CountDifference> countDifference(const SeriesView &series, UtcTime from, UtcTime to,
                                               bool beginsAtZero);

} // namespace castbench
