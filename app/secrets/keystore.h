#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/secretstore.h"

#include <memory>

namespace castbench {

/// The system's key store: the secret service or KWallet through QtKeychain, on Windows the Credential
/// Manager. It was asked once, for an entry that is not there, and answered in time. `clock` must outlive
/// the store. Errors: Unsupported (this build or system has none), Timeout, Refused, Storage.
QCoro::Task<Expected<std::unique_ptr<SecretStore>>> openKeyStore(Clock &clock);

/// What entries belong to, for the key store: "castbench".
inline constexpr QLatin1StringView keyStoreService("castbench");

} // namespace castbench
