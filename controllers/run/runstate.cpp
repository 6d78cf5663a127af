#include "controllers/run/runstate.h"

#include "controllers/domain/core.h"

namespace castbench {

namespace {

Error refusal(const QString &reason)
{
    return {ErrorCode::Refused, reason, {}};
}

Expected<RunState> fromCreated(RunTransition transition)
{
    if (transition == RunTransition::Start)
        return RunState::Preflight;
    if (transition == RunTransition::Abort)
        return RunState::Aborted;
    return refusal(Core::tr("The run has not begun. Start it first."));
}

Expected<RunState> fromPreflight(RunTransition transition)
{
    switch (transition) {
    case RunTransition::Cleared:
        return RunState::Running;
    case RunTransition::Fail:
    case RunTransition::Abort:
        return RunState::Restoring;
    default:
        return refusal(Core::tr("The lab is being checked. Wait for the first step."));
    }
}

Expected<RunState> fromRunning(RunTransition transition)
{
    switch (transition) {
    case RunTransition::Pause:
        return RunState::Paused;
    case RunTransition::Skip:
        return RunState::Running;
    case RunTransition::Finish:
    case RunTransition::Fail:
    case RunTransition::Abort:
        return RunState::Restoring;
    default:
        return refusal(Core::tr("The run is running. It can be paused, skipped on or aborted."));
    }
}

Expected<RunState> fromPaused(RunTransition transition)
{
    switch (transition) {
    case RunTransition::Resume:
        return RunState::Running;
    case RunTransition::Finish:
    case RunTransition::Fail:
    case RunTransition::Abort:
        return RunState::Restoring;
    default:
        return refusal(Core::tr("The run is paused. Resume it first."));
    }
}

Expected<RunState> fromRestoring(RunTransition transition)
{
    switch (transition) {
    case RunTransition::Fail:
    case RunTransition::Abort:
        return RunState::Restoring;
    case RunTransition::EndDone:
        return RunState::Done;
    case RunTransition::EndFailed:
        return RunState::Failed;
    case RunTransition::EndAborted:
        return RunState::Aborted;
    default:
        return refusal(Core::tr("The switch is being restored. Wait until the lab is as it was before."));
    }
}

} // namespace

Expected<RunState> nextState(RunState state, RunTransition transition)
{
    switch (state) {
    case RunState::Created:
        return fromCreated(transition);
    case RunState::Preflight:
        return fromPreflight(transition);
    case RunState::Running:
        return fromRunning(transition);
    case RunState::Paused:
        return fromPaused(transition);
    case RunState::Restoring:
        return fromRestoring(transition);
    case RunState::Done:
        return refusal(Core::tr("The run is done. It is over; start a new one."));
    case RunState::Failed:
        return refusal(Core::tr("The run has failed. It is over; start a new one."));
    case RunState::Aborted:
        break;
    }
    return refusal(Core::tr("The run was aborted. It is over; start a new one."));
}

} // namespace castbench
