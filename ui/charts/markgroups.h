#pragma once

#include "controllers/statistics/figuredata.h"

#include <vector>

namespace castbench {

/// Marks of one kind that are near each other.
struct MarkGroup
{
    std::vector<FigureMark> marks; ///< of one kind, ascending, never empty

    double from() const
    {
        return marks.front().at;
    }
    double to() const
    {
        return marks.back().at;
    }
    /// Too many in one place for a line each: three or more.
    bool isDense() const;
};

/// Divides ascending marks into groups: each mark is at most `reach` (s) from the next one of its kind in the
/// same group. Ascending by from().
std::vector<MarkGroup> groupMarks(const std::vector<FigureMark> &marks, double reach);

} // namespace castbench
