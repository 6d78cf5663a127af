#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/secretstore.h"

#include <memory>
#include <optional>

namespace castbench {

/// A store that works, and why it is not the one that was asked for.
struct OpenedSecretStore
{
    std::unique_ptr<SecretStore> store;  ///< never null
    std::optional<Error> fallbackReason; ///< with a remedy; nothing where `store` is what was asked for
};

/// Opens what the user chose. Where no key store answers, which takes some seconds at most, secrets are kept
/// in memory, so that nothing is written in clear without the user's will; a private file is taken if there
/// is one already, because the user chose it before. The choice is SecretProtection::KeyStore unless the
/// user made another. `clock` must outlive the store.
QCoro::Task<OpenedSecretStore> openSecretStore(SecretProtection choice, QString filePath, Clock &clock);

/// Where the private file is, in the user's own folder for settings.
QString defaultSecretsFile();

/// Name of a choice in settings: "key-store", "private-file", "session".
QString secretProtectionKey(SecretProtection protection);
/// Errors: InvalidInput.
Expected<SecretProtection> secretProtectionFromKey(QStringView key);

} // namespace castbench
