#pragma once

#include "app/secrets/filesecretstore.h"
#include "app/secrets/memorysecretstore.h"
#include "controllers/contracts/clock.h"
#include "controllers/domain/lab.h"

#include <memory>
#include <optional>

namespace castbench {

/// Keeps new secrets where the user chose, and finds those that were kept elsewhere before.
class ChosenSecretStore final : public SecretStore
{
public:
    /// Keeps in memory until choose() is done. `filePath` is the private file, which need not be there;
    /// `clock` must outlive the store.
    ChosenSecretStore(QString filePath, Clock &clock);

    /// Keeps new secrets at `choice` from now on. Where no key store answers, which takes some seconds at
    /// most, they are kept in memory, so that nothing is written in clear without the user's will; in the
    /// private file if there is one, because the user chose it before. Returns why it is not the key
    /// store, with a remedy; nothing where the choice holds.
    QCoro::Task<std::optional<Error>> choose(SecretProtection choice);

    QString name() const override;
    QString statement() const override;
    SecretProtection protection() const override;
    /// Looks at the chosen store first, then at the others.
    QCoro::Task<Expected<QString>> read(QString entry) override;
    QCoro::Task<Expected<void>> write(QString entry, QString text) override;
    /// Removes it from every store.
    QCoro::Task<Expected<void>> remove(QString entry) override;

private:
    /// The chosen one first.
    std::vector<SecretStore *> stores();

    QString m_filePath;
    Clock &m_clock;
    MemorySecretStore m_memory;
    FileSecretStore m_file;
    std::unique_ptr<SecretStore> m_keyStore;
    std::optional<Error> m_noKeyStore;
    SecretStore *m_chosen = &m_memory;
};

/// The private file, in the user's own folder for settings.
QString defaultSecretsFile();

/// Name of a choice in settings: "key-store", "private-file", "session".
QString secretProtectionKey(SecretProtection protection);
/// Errors: InvalidInput.
Expected<SecretProtection> secretProtectionFromKey(QStringView key);

/// `lab` as a run needs it: with the secrets that the user keeps on this computer. Asks for them only where
/// the lab refers to them. `clock` must outlive the call. Errors: those of resolveSecrets().
QCoro::Task<Expected<Lab>> resolveForRun(Lab lab, Clock &clock);

} // namespace castbench
