#include "controllers/experiments/uploadcap.h"

namespace castbench {

QCoro::Task<Expected<void>> uploadCap(ExperimentRun &run)
{
    int index = 0;
    for (const Step &step : run.plan().steps) {
        if (const auto begun = co_await run.beginStep(index++); !begun)
            co_return begun;
        if (const auto applied = co_await run.applyCap(step.cap); !applied)
            co_return applied;
        if (const auto ended = co_await run.endStep(); !ended)
            co_return ended;
    }
    co_return Expected<void>{};
}

} // namespace castbench
