#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/timespan.h"

#include <optional>

namespace castbench {

/// When a step was in force.
struct StepWindow
{
    TimeSpan whole;   ///< from the switch's confirmation (or the failed attempt) to the step's end
    TimeSpan settled; ///< the same without the plan's settling time; may be empty
};

/// Nothing for a step that never began. A step that is still running lasts until its planned end.
std::optional<StepWindow> stepWindow(const Plan &plan, const StepRecord &step);

/// Finds the step in force at an instant.
class StepLookup
{
public:
    /// `record` must outlive the lookup.
    explicit StepLookup(const RunRecord &record);
    /// Nothing before the first, between two and after the last step.
    const StepRecord *at(UtcTime instant) const;

private:
    struct Entry
    {
        TimeSpan span;
        const StepRecord *step;
    };
    std::vector<Entry> m_entries; ///< ascending
};

/// Seconds from the run's start; negative before it.
double elapsedSeconds(const RunRecord &record, UtcTime at);

} // namespace castbench
