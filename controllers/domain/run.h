#pragma once

#include "controllers/domain/capproof.h"
#include "controllers/domain/plan.h"
#include "controllers/domain/processidentity.h"
#include "controllers/domain/sample.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace castbench {

using RunId = qint64;

/// Where a run is. Transitions are RunEngine's alone (controllers/run/runstate.h).
enum class RunState {
    Created,
    Preflight,
    Running,
    Paused,
    Restoring, ///< the switch gets back what was read before the run; entered on every way out
    Done,
    Failed,
    Aborted,
};
QString runStateKey(RunState state);
Expected<RunState> runStateFromKey(QStringView key);
/// Done, Failed or Aborted.
bool isFinal(RunState state);

/// What a switch port is set to: the cap as Castbench understands it, and the device's own words.
struct CapReading
{
    Cap cap;
    QString native; ///< the raw values as read, for restoring and for the record: "rate=512,enable=1"
    UtcTime at;     ///< controller's time of the answer

    bool operator==(const CapReading &) const = default;
};

/// What became of a step.
enum class StepOutcome { Planned, Running, Completed, Skipped, Interrupted };
QString stepOutcomeKey(StepOutcome outcome);
Expected<StepOutcome> stepOutcomeFromKey(QStringView key);

/// A step as it was planned and as it happened. Instants are reference time.
struct StepRecord
{
    int index = 0;   ///< 0, 1, 2, … in order of execution
    int attempt = 1; ///< 1, 2, …: a step during which the program ended is repeated
    Step step;
    UtcTime plannedStart;
    UtcTime plannedEnd;
    std::optional<UtcTime> actualStart; ///< when the switch had confirmed the cap, or the attempt failed
    std::optional<UtcTime> actualEnd;
    /// From the planned start to the switch's confirmation; nothing if it never confirmed.
    std::optional<microseconds> lateness;
    std::optional<CapReading> readBack;
    StepOutcome outcome = StepOutcome::Planned;
    CapProof proof; ///< as it stands while the step goes on; for good once it has ended
    QString note;   ///< why the cap could not be set, for instance; for people

    bool operator==(const StepRecord &) const = default;
};

/// A run without its samples.
struct RunRecord
{
    RunId id = 0;
    QString name;
    Plan plan;
    QJsonObject lab;      ///< labToJson(): without secrets
    QJsonObject versions; ///< {"castbench": "…", "qt": "…", "obs": {"B1": "…"}, …}
    RunState state = RunState::Created;
    UtcTime startedAt; ///< reference time of the first step's planned start, or of creation before that
    std::optional<UtcTime> finishedAt;
    std::optional<CapReading> formerCap;   ///< read before the first SET
    std::optional<CapReading> restoredCap; ///< read back after restoring
    bool restored = false;                 ///< restoring was confirmed by reading back
    CapTolerances capTolerances;           ///< what the steps' proofs rest on
    QString failure;                       ///< why it failed; empty otherwise
    QString notes;
    std::vector<StepRecord> steps; ///< one per step of the plan: the attempt that counts
    /// Attempts during which the program ended and which were repeated, in order of execution.
    std::vector<StepRecord> formerAttempts;
    /// Who carries the run out; nothing where nobody does, or nobody knows: in files of
    /// a version before 4.
    std::optional<ProcessIdentity> owner;

    bool operator==(const RunRecord &) const = default;
};

/// Every attempt at a step, former ones included, in order of execution. `record` must outlive the answer.
std::vector<const StepRecord *> attemptsOf(const RunRecord &record);

/// Whether the run's program ended before the run did: killed, or the computer lost power. A run whose
/// program is on another computer counts as going on.
bool isCutOff(const RunRecord &record);

/// A run with everything measured in it, for summaries, figures and exports.
struct RunData
{
    RunRecord record;
    std::vector<Sample> samples; ///< ordered by series, then time
    std::vector<Gap> gaps;       ///< ordered by series, then start
    std::vector<Event> events;   ///< ordered by time

    bool operator==(const RunData &) const = default;
};

} // namespace castbench
