#pragma once

#include "app/console.h"
#include "controllers/contracts/clock.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

/// Carries out one of the switch commands, prints its result or its error and says how it went. What is set
/// stays set until it is restored; what the port had before is kept on this computer.
QCoro::Task<ExitCode> commandSwitch(SwitchCommand command, Console &console, Clock &clock,
                                    std::stop_token stop);

} // namespace castbench
