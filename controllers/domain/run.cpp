#include "controllers/domain/run.h"

#include "controllers/domain/enumkeys.h"

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

QString stepOutcomeKey(StepOutcome outcome)
{
    return keyOf(stepOutcomes, outcome);
}

Expected<StepOutcome> stepOutcomeFromKey(QStringView key)
{
    return valueOfKey(stepOutcomes, key);
}

} // namespace castbench
