#pragma once

#include "app/capsafety.h"
#include "app/console.h"
#include "controllers/contracts/clock.h"
#include "controllers/contracts/secretstore.h"
#include "controllers/switches/guard/unrestoredcaps.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

/// The switch ports that a program of this user left capped when it and its guard were killed. `clock` must
/// outlive it.
UnrestoredCaps leftCaps(const CapSafety &safety, Clock &clock);

/// How a switch of the journal gets its secrets on the command line: those of `known`, a switch of the lab at
/// hand, where it is the same one, else as the journal says, from where the user keeps secrets.
QCoro::Task<Expected<Switch>> resolveLeftSwitch(Switch device, Switch known, Clock &clock);
/// The same with a store that is open already.
QCoro::Task<Expected<Switch>> resolveLeftSwitch(Switch device, Switch known, SecretStore &store);

/// Restores all of them before a run and says so; an event "unrestored" for each in JSON. One that could not
/// be restored is an error on the console; a run on that very port is refused by its own check. References
/// outlive the call.
QCoro::Task<void> restoreLeftCaps(CapSafety safety, Switch known, Console &console, Clock &clock,
                                  std::stop_token stop);

} // namespace castbench
