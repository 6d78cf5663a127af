#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/stepsummary.h"

#include <QString>

#include <vector>

namespace castbench {

/// The result of a run for a terminal, at most 120 columns wide: per step the cap asked for, read back
/// and measured, frames dropped by cause, broadcast latency of the first viewer and chat latency of all (mean
/// ± half of the 95 % interval, n) and coverage; then every viewer's broadcast latency where there are
/// several; then what the signs mean, and whether the switch was restored. "–" stands for what cannot be
/// told, "≥" for a count from which frames may be missing.
QString summaryTable(const RunRecord &run, const std::vector<StepSummary> &steps);

} // namespace castbench
