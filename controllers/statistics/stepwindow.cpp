#include "controllers/statistics/stepwindow.h"

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

const StepRecord *stepAt(const RunRecord &record, UtcTime at)
{
    for (const StepRecord &step : record.steps) {
        const std::optional<StepWindow> window = stepWindow(record.plan, step);
        if (window && at >= window->whole.from && at < window->whole.to)
            return &step;
    }
    return nullptr;
}

double elapsedSeconds(const RunRecord &record, UtcTime at)
{
    return std::chrono::duration<double>(at - record.startedAt).count();
}

} // namespace castbench
