#pragma once

#include "controllers/domain/run.h"

namespace castbench {

/// What can happen to a run.
enum class RunTransition {
    Start,   ///< the preflight begins
    Cleared, ///< nothing stands against the first step
    Pause,
    Resume,
    Skip,       ///< the present step ends now
    Finish,     ///< the experiment came to its end
    Fail,       ///< a device, the store or the experiment failed
    Abort,      ///< the user wants no more
    EndDone,    ///< restoring is over, and so is a run that finished
    EndFailed,  ///< the same for one that failed
    EndAborted, ///< the same for one that was aborted
};

/// Every transition of a run. Failing and aborting are accepted again while restoring, and change nothing:
/// restoring goes on. Errors: Refused, with a sentence for the user.
Expected<RunState> nextState(RunState state, RunTransition transition);

} // namespace castbench
