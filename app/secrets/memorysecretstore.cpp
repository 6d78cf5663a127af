#include "app/secrets/memorysecretstore.h"

#include <QCoreApplication>

namespace castbench {

QString MemorySecretStore::name() const
{
    return QCoreApplication::translate("SecretStore", "This session only");
}

QString MemorySecretStore::statement() const
{
    return QCoreApplication::translate(
        "SecretStore",
        "Secrets are kept in memory and forgotten when the program ends; type them again then.");
}

QCoro::Task<Expected<QString>> MemorySecretStore::read(QString entry)
{
    if (const auto valid = checkSecretEntry(entry); !valid)
        co_return valid.error();
    const auto found = m_secrets.constFind(entry);
    if (found == m_secrets.constEnd())
        co_return missingSecret(entry);
    co_return *found;
}

QCoro::Task<Expected<void>> MemorySecretStore::write(QString entry, QString text)
{
    if (const auto valid = checkSecretEntry(entry); !valid)
        co_return valid;
    if (const auto valid = checkSecretText(text); !valid)
        co_return valid;
    m_secrets.insert(entry, text);
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> MemorySecretStore::remove(QString entry)
{
    if (const auto valid = checkSecretEntry(entry); !valid)
        co_return valid;
    m_secrets.remove(entry);
    co_return Expected<void>{};
}

} // namespace castbench
