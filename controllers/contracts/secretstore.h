#pragma once

#include "controllers/domain/expected.h"

#include <QString>

#include <qcorotask.h>

namespace castbench {

/// What keeps a secret from others; tells the user what a store is worth.
enum class SecretProtection {
    KeyStore,    ///< the system's key store, encrypted with the user's login
    PrivateFile, ///< a file that only the user may read; not encrypted
    Session,     ///< this program's memory; gone when it ends
};

/// Longest name of an entry and longest secret, in UTF-16 units. Windows keeps at most 2560 bytes.
inline constexpr qsizetype maximumSecretLength = 1000;

/// Keeps passwords, communities and codes by name. Calls happen on the thread that made the store and
/// never block it for long; a key store may ask the user to unlock it, so an answer may take as long as the
/// user does. The store must outlive its calls. Errors of all calls: InvalidInput (checkSecretEntry(),
/// checkSecretText()), Refused (the store is locked or the user said no), Unsupported (there is no key
/// store), Timeout, Storage, Cancelled. No error holds a secret.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// For people, in their language: "System key store".
    virtual QString name() const = 0;
    /// One sentence for people, in their language: who can read what is kept here, and for how long.
    virtual QString statement() const = 0;
    virtual SecretProtection protection() const = 0;
    bool isPersistent() const
    {
        return protection() != SecretProtection::Session;
    }

    /// Errors also: NotFound.
    virtual QCoro::Task<Expected<QString>> read(QString entry) = 0;
    /// Adds the entry, or replaces its secret.
    virtual QCoro::Task<Expected<void>> write(QString entry, QString text) = 0;
    /// Succeeds where there is no such entry.
    virtual QCoro::Task<Expected<void>> remove(QString entry) = 0;
};

/// What every store takes as a name: 1 … maximumSecretLength characters, none of them a control character.
Expected<void> checkSecretEntry(const QString &entry);
/// What every store takes as a secret: 1 … maximumSecretLength characters of valid Unicode without U+0000.
Expected<void> checkSecretText(const QString &text);
/// NotFound, with the remedy.
Error missingSecret(const QString &entry);

} // namespace castbench
