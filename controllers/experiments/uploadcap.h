#pragma once

#include "controllers/contracts/experiment.h"

namespace castbench {

/// The study's upload-cap experiment: holds one cap after the other and lets the probes watch.
QCoro::Task<Expected<void>> uploadCap(ExperimentRun &run);

} // namespace castbench
