#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/experiment.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/contracts/runstore.h"
#include "controllers/contracts/streamcontrol.h"
#include "controllers/domain/capproof.h"
#include "controllers/domain/lab.h"
#include "controllers/run/cutoffrun.h"

#include <vector>

namespace castbench {

/// How long a run waits for what.
struct RunTiming
{
    milliseconds preflight{20'000};  ///< for all checks together
    milliseconds driverCall{15'000}; ///< for one call to the switch, beyond the driver's own timeout
    milliseconds person{std::chrono::hours{24}}; ///< for one call that waits for a person; cancelled before
    milliseconds streamCall{30'000};             ///< for the stream to start or stop
    milliseconds streamRetry{6'000}; ///< before a broadcaster that could not stream is asked again …
    milliseconds streamRetryLongest{30'000}; ///< … doubled up to this in the course of a run
    milliseconds probeStart{20'000};         ///< then the run begins without the probe, which may still come
    milliseconds probeStop{20'000};          ///< then late deliveries are given up
    milliseconds warmUp{30'000};             ///< for the first sample of every probe, before the first step
    milliseconds capRetry{1'000};            ///< between attempts to set the present step's cap
    milliseconds restoreRetry{1'000};
    milliseconds restore{60'000};    ///< a silent switch is asked this long to take its former value back
    milliseconds storage{30'000};    ///< a store that fails for longer fails the run
    milliseconds cancelGrace{2'000}; ///< for a cancelled call to come back before the next one is made
};

/// Everything that one run needs. What is pointed to or referred to belongs to the caller, outlives the
/// run, and lives on the run's thread.
struct RunSetup
{
    Plan plan;
    Lab lab;
    Experiment experiment;
    Clock &clock;
    const ReferenceClock &reference; ///< of the controller
    RunStore &store;
    CapDriver *driver = nullptr;     ///< nothing: the plan's experiment cannot cap
    int port = 0;                    ///< the broadcaster's port on the switch
    StreamControl *stream = nullptr; ///< of the plan's broadcaster; nothing: started and stopped by hand
    std::vector<Probe *> probes{};
    std::vector<SampleSink *> sinks{}; ///< get every batch beside the store
    QString storeFolder{};             ///< where the store writes; empty: free space is not checked
    RunTiming timing{};
    CapTolerances capTolerances{};
    QString name{}; ///< of the run, for people; empty: the plan's
    /// The run that goes on, whose plan `plan` is; nothing: a new one.
    std::optional<CutOffRun> resumed{};
};

} // namespace castbench
