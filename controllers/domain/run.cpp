#include "controllers/domain/run.h"

#include "controllers/domain/enumkeys.h"

#include <algorithm>
#include <tuple>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumKey<RunState> runStates[] = {
    {RunState::Created, "created"_L1},     {RunState::Preflight, "preflight"_L1},
    {RunState::Running, "running"_L1},     {RunState::Paused, "paused"_L1},
    {RunState::Restoring, "restoring"_L1}, {RunState::Done, "done"_L1},
    {RunState::Failed, "failed"_L1},       {RunState::Aborted, "aborted"_L1},
};

constexpr EnumKey<StepOutcome> stepOutcomes[] = {
    {StepOutcome::Planned, "planned"_L1},         {StepOutcome::Running, "running"_L1},
    {StepOutcome::Completed, "completed"_L1},     {StepOutcome::Skipped, "skipped"_L1},
    {StepOutcome::Interrupted, "interrupted"_L1},
};

} // namespace

QString runStateKey(RunState state)
{
    return keyOf(runStates, state);
}

Expected<RunState> runStateFromKey(QStringView key)
{
    return valueOfKey(runStates, key);
}

bool isFinal(RunState state)
{
    return state == RunState::Done || state == RunState::Failed || state == RunState::Aborted;
}

QString stepOutcomeKey(StepOutcome outcome)
{
    return keyOf(stepOutcomes, outcome);
}

Expected<StepOutcome> stepOutcomeFromKey(QStringView key)
{
    return valueOfKey(stepOutcomes, key);
}

std::vector<const StepRecord *> attemptsOf(const RunRecord &record)
{
    std::vector<const StepRecord *> attempts;
    for (const auto *records : {&record.formerAttempts, &record.steps}) {
        for (const StepRecord &step : *records)
            attempts.push_back(&step);
    }
    std::stable_sort(attempts.begin(), attempts.end(), [](const StepRecord *a, const StepRecord *b) {
        return std::tie(a->index, a->attempt) < std::tie(b->index, b->attempt);
    });
    return attempts;
}

bool isCutOff(const RunRecord &record)
{
    if (isFinal(record.state))
        return false;
    return !record.owner || (record.owner->isOnThisMachine() && !record.owner->isAlive());
}

} // namespace castbench
