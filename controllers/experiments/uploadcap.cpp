#include "controllers/experiments/uploadcap.h"

namespace castbench {

QCoro::Task<Expected<void>> uploadCap(ExperimentRun &run)
{
    const std::vector<Step> &steps = run.plan().steps;
    for (auto index = static_cast<std::size_t>(run.firstStep()); index < steps.size(); ++index) {
        if (const auto begun = co_await run.beginStep(static_cast<int>(index)); !begun)
            co_return begun;
        if (const auto applied = co_await run.applyCap(steps[index].cap); !applied)
            co_return applied;
        if (const auto ended = co_await run.endStep(); !ended)
            co_return ended;
    }
    co_return Expected<void>{};
}

} // namespace castbench
