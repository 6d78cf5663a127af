#pragma once

#include "controllers/domain/lab.h"
#include "controllers/domain/run.h"
#include "controllers/run/cutoffrun.h"

namespace castbench {

/// Whether a stored run was made on the built-in lab, whatever its switch spoke.
bool wasOnBuiltInLab(const RunRecord &record);

/// What the switch of the run's lab speaks.
QString switchDriverOf(const RunRecord &record);

/// The run of `database` that is to go on. Blocks while it is read; for any thread.
/// Errors: NotFound (no such database or run), those of checkResumable() and RunReader, and of
/// experimentOfKind() for its plan.
Expected<CutOffRun> readCutOffRun(const QString &database, RunId run);

/// Whether `lab` is the one that the run was begun on. Errors: InvalidInput; the message says what differs.
Expected<void> checkSameLab(const RunRecord &record, const Lab &lab, bool builtIn);

} // namespace castbench
