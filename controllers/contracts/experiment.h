#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/domain/plan.h"

#include <qcorotask.h>

#include <functional>

namespace castbench {

/// What an experiment may do to the lab while it runs. Each call comes back with Cancelled when the run is
/// aborted or must stop; the experiment then returns that error and the engine cleans up.
class ExperimentRun
{
public:
    virtual ~ExperimentRun() = default;

    virtual const Plan &plan() const = 0;
    /// Where to begin: above 0 in a run that goes on after it was cut off, whose steps before are done.
    virtual int firstStep() const = 0;
    /// Waits for the planned start of step `index`, an absolute instant of the steady clock, so that lateness
    /// never accumulates; marks the step as begun.
    virtual QCoro::Task<Expected<void>> beginStep(int index) = 0;
    /// Caps the broadcaster's upload and records what was read back. A switch that does not answer is an
    /// event and a note in the step unless the plan says that the run must stop.
    virtual QCoro::Task<Expected<void>> applyCap(Cap cap) = 0;
    /// Waits for the planned end of the present step, or until it is skipped; marks it as ended.
    virtual QCoro::Task<Expected<void>> endStep() = 0;
    /// Stores an event of the run.
    virtual void note(const QString &kind, const QString &message) = 0;
};

/// Says what happens, in order. One function per kind, in controllers/experiments.
using Experiment = std::function<QCoro::Task<Expected<void>>(ExperimentRun &)>;

} // namespace castbench
