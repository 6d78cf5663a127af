#pragma once

#include "controllers/contracts/probe.h"
#include "controllers/domain/run.h"

#include <vector>

namespace castbench {

/// Where a run stands, told about once a second.
struct RunProgress
{
    RunState state = RunState::Created;
    int step = -1; ///< the present step, −1 before the first
    int steps = 0;
    milliseconds elapsed{0};       ///< since the first step's start, pauses included
    milliseconds remaining{0};     ///< until the last step's planned end; stands still while paused
    milliseconds stepRemaining{0}; ///< until the present step's planned end
};

/// Watches a run. Called on the run's thread, from within the run: keep it short. A run may be paused,
/// skipped on or aborted from within a call; observers may be added and removed.
class RunObserver
{
public:
    virtual ~RunObserver() = default;

    virtual void stateChanged(RunState) {}
    /// The preflight is over; all findings, good and bad.
    virtual void preflightDone(const std::vector<Finding> &) {}
    /// A step was planned anew, began, had its cap confirmed, or ended.
    virtual void stepChanged(const StepRecord &) {}
    virtual void progressed(const RunProgress &) {}
    /// Events of the run and of all probes.
    virtual void eventRaised(const Event &) {}
    /// Samples, gaps and events as they come from the probes.
    virtual void batchArrived(const SampleBatch &) {}
};

} // namespace castbench
