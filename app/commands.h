#pragma once

#include "app/console.h"

namespace castbench {

/// The commands that need no run. Each prints its result or its error and says how it went.
ExitCode listPlans(const PlansCommand &command, Console &console);
ExitCode listRuns(const RunsCommand &command, Console &console);
/// Needs a QApplication for figures.
ExitCode exportRun(const ExportCommand &command, Console &console);

} // namespace castbench
