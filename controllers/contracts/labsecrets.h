#pragma once

#include "controllers/contracts/secretstore.h"
#include "controllers/domain/lab.h"

namespace castbench {

/// True if resolveSecrets() has to ask a store.
bool needsSecretStore(const Lab &lab);

/// `lab` with every {"keychain": …} replaced by its plain text: what a run is made with, never what is
/// stored. `store` must outlive the call. Errors: those of SecretStore::read(), with the secret's field.
QCoro::Task<Expected<Lab>> resolveSecrets(Lab lab, SecretStore &store);

/// `lab` with every plain secret moved to `store` under a new name; the rest is as it was. Where one cannot
/// be kept, those written before it are removed again. A name is never used twice, so that a copy of a lab
/// file keeps its secrets when the original's change.
/// Errors: those of SecretStore::write(), with the secret's field.
QCoro::Task<Expected<Lab>> storeSecrets(Lab lab, SecretStore &store);

/// Removes what `former` keeps in `store` and `current` does not: after a secret was replaced or a device
/// was removed; with an empty Lab as `current`, after a lab was deleted. A copy of the lab's file refers to
/// the same entries and would lose them. Goes on after an error and reports the first.
QCoro::Task<Expected<void>> forgetSecrets(Lab former, Lab current, SecretStore &store);

} // namespace castbench
