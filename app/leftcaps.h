#pragma once

#include "app/capsafety.h"
#include "controllers/contracts/clock.h"
#include "controllers/contracts/secretstore.h"
#include "controllers/switches/guard/unrestoredcaps.h"

#include <qcorotask.h>

namespace castbench {

/// The switch ports that a program of this user left capped when it and its guard were killed. `clock` must
/// outlive it.
UnrestoredCaps leftCaps(const CapSafety &safety, Clock &clock);

/// A switch of the journal with its secrets: those of `known`, a switch of the lab at hand, where it is the
/// same one, else as the journal says, from `store`, which must outlive the call.
/// Errors: those of checkSecretsKept() and resolveSecrets().
QCoro::Task<Expected<Switch>> resolveLeftSwitch(Switch device, Switch known, SecretStore &store);

} // namespace castbench
