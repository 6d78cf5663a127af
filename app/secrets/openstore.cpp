#include "app/secrets/openstore.h"

#include "app/secrets/filesecretstore.h"
#include "app/secrets/keystore.h"
#include "app/secrets/memorysecretstore.h"
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

QCoro::Task<OpenedSecretStore> openSecretStore(SecretProtection choice, QString filePath, Clock &clock)
{
    OpenedSecretStore opened;
    if (choice == SecretProtection::KeyStore) {
        auto store = co_await openKeyStore(clock);
        if (store)
            opened.store = std::move(*store);
        else
            opened.fallbackReason = store.error();
    }
    const bool hasFile = opened.fallbackReason && QFileInfo::exists(filePath);
    if (!opened.store && (choice == SecretProtection::PrivateFile || hasFile))
        opened.store = std::make_unique<FileSecretStore>(filePath);
    if (!opened.store)
        opened.store = std::make_unique<MemorySecretStore>();
    co_return opened;
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

} // namespace castbench
