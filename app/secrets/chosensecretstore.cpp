#include "app/secrets/chosensecretstore.h"

#include "app/secrets/keystore.h"
#include "controllers/contracts/labsecrets.h"
#include "controllers/domain/enumkeys.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumKey<SecretProtection> protections[] = {
    {SecretProtection::KeyStore, "key-store"_L1},
    {SecretProtection::PrivateFile, "private-file"_L1},
    {SecretProtection::Session, "session"_L1},
};

} // namespace

ChosenSecretStore::ChosenSecretStore(QString filePath, Clock &clock)
    : m_filePath(std::move(filePath))
    , m_clock(clock)
    , m_file(m_filePath)
{
}

QCoro::Task<std::optional<Error>> ChosenSecretStore::choose(SecretProtection choice)
{
    if (choice == SecretProtection::PrivateFile)
        m_chosen = &m_file;
    else if (choice == SecretProtection::Session)
        m_chosen = &m_memory;
    // Also where another was chosen: what was kept in the key store before is still wanted.
    if (!m_keyStore) {
        auto store = co_await openKeyStore(m_clock);
        if (store) {
            m_keyStore = std::move(*store);
            m_noKeyStore.reset();
        } else {
            m_noKeyStore = store.error();
        }
    }
    if (choice != SecretProtection::KeyStore)
        co_return std::nullopt;
    if (m_keyStore)
        m_chosen = m_keyStore.get();
    else if (QFileInfo::exists(m_filePath))
        m_chosen = &m_file;
    else
        m_chosen = &m_memory;
    // A task moves from what is no temporary.
    co_return std::optional<Error>(m_noKeyStore);
}

QString ChosenSecretStore::name() const
{
    return m_chosen->name();
}

QString ChosenSecretStore::statement() const
{
    return m_chosen->statement();
}

SecretProtection ChosenSecretStore::protection() const
{
    return m_chosen->protection();
}

std::vector<SecretStore *> ChosenSecretStore::stores()
{
    std::vector<SecretStore *> all{m_chosen};
    for (SecretStore *store :
         {m_keyStore.get(), static_cast<SecretStore *>(&m_file), static_cast<SecretStore *>(&m_memory)}) {
        if (store && store != m_chosen)
            all.push_back(store);
    }
    return all;
}

QCoro::Task<Expected<QString>> ChosenSecretStore::read(QString entry)
{
    std::optional<Error> failure;
    for (SecretStore *store : stores()) {
        const Expected<QString> text = co_await store->read(entry);
        if (text)
            co_return text;
        // That a store is locked tells more than that another has no such entry.
        if (!failure || failure->code == ErrorCode::NotFound)
            failure = text.error();
    }
    if (failure->code == ErrorCode::NotFound && m_noKeyStore)
        failure->message += QStringLiteral(" (%1)").arg(m_noKeyStore->message);
    co_return *failure;
}

QCoro::Task<Expected<void>> ChosenSecretStore::write(QString entry, QString text)
{
    co_return co_await m_chosen->write(entry, text);
}

QCoro::Task<Expected<void>> ChosenSecretStore::remove(QString entry)
{
    Expected<void> result;
    for (SecretStore *store : stores()) {
        const Expected<void> removed = co_await store->remove(entry);
        if (!removed && result)
            result = removed;
    }
    co_return result;
}

QString defaultSecretsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("secrets.json"));
}

QString secretProtectionKey(SecretProtection protection)
{
    return keyOf(protections, protection);
}

Expected<SecretProtection> secretProtectionFromKey(QStringView key)
{
    return valueOfKey(protections, key);
}

QCoro::Task<Expected<Lab>> resolveForRun(Lab lab, Clock &clock)
{
    if (!needsSecretStore(lab))
        co_return lab;
    ChosenSecretStore store(defaultSecretsFile(), clock);
    // Why there is no key store belongs to the error about the secret.
    const std::optional<Error> reason = co_await store.choose(SecretProtection::KeyStore);
    Q_UNUSED(reason);
    co_return co_await resolveSecrets(lab, store);
}

} // namespace castbench
