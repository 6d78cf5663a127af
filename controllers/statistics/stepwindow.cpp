#include "controllers/statistics/stepwindow.h"

#include <algorithm>

namespace castbench {

std::optional<StepWindow> stepWindow(const Plan &plan, const StepRecord &step)
{
    const bool began =
        step.actualStart || (step.outcome != StepOutcome::Planned && step.outcome != StepOutcome::Skipped);
    if (!began)
        return std::nullopt;
    StepWindow window;
    window.whole = {step.actualStart.value_or(step.plannedStart), step.actualEnd.value_or(step.plannedEnd)};
    window.settled = {window.whole.from + plan.settle, window.whole.to};
    if (window.whole.isEmpty())
        return std::nullopt;
    return window;
}

StepLookup::StepLookup(const RunRecord &record)
{
    for (const StepRecord *step : attemptsOf(record)) {
        if (const std::optional<StepWindow> window = stepWindow(record.plan, *step))
            m_entries.push_back({window->whole, step});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.span.from < b.span.from; });
}

const StepRecord *StepLookup::at(UtcTime instant) const
{
    const auto after =
        std::upper_bound(m_entries.begin(), m_entries.end(), instant,
                         [](UtcTime time, const Entry &entry) { return time < entry.span.from; });
    if (after == m_entries.begin())
        return nullptr;
    const Entry &entry = *std::prev(after);
    return instant < entry.span.to ? entry.step : nullptr;
}

double elapsedSeconds(const RunRecord &record, UtcTime at)
{
    return std::chrono::duration<double>(at - record.startedAt).count();
}

} // namespace castbench
