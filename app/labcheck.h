#pragma once

#include "app/console.h"
#include "controllers/contracts/clock.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

namespace wire {
class NetworkThread;
}

/// Checks every device of a lab file, for a plan of every broadcaster and viewer in it, without changing any.
/// Says at once which devices castbench-probe is to be started on, and waits some seconds for them.
QCoro::Task<ExitCode> checkLab(LabCheckCommand command, Console &console, Clock &clock,
                               wire::NetworkThread &network, std::stop_token stop);

} // namespace castbench
