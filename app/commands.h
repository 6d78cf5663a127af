#pragma once

#include "app/console.h"
#include "controllers/contracts/clock.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

namespace wire {
class NetworkThread;
}

/// The commands that need no run. Each prints its result or its error and says how it went.
ExitCode listPlans(const PlansCommand &command, Console &console);
ExitCode listRuns(const RunsCommand &command, Console &console);
/// Needs a QApplication for figures.
ExitCode exportRun(const ExportCommand &command, Console &console);
/// Checks every device of a lab file, for a plan of every broadcaster and viewer in it, without changing any.
QCoro::Task<ExitCode> checkLab(LabCheckCommand command, Console &console, Clock &clock,
                               wire::NetworkThread &network, std::stop_token stop);

} // namespace castbench
