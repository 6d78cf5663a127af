#pragma once

#include "app/capsafety.h"
#include "app/console.h"
#include "controllers/contracts/clock.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

/// Restores all ports that were left capped, before a run, and says so; an event "unrestored" for each in
/// JSON. Their secrets are those of `known`, a switch of the lab at hand, or where the user keeps them. One
/// that could not be restored is an error on the console; a run on that very port is refused by its own
/// check. References outlive the call.
QCoro::Task<void> restoreLeftCaps(CapSafety safety, Switch known, Console &console, Clock &clock,
                                  std::stop_token stop);

} // namespace castbench
