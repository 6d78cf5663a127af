#pragma once

#include "controllers/contracts/secretstore.h"

#include <QHash>

namespace castbench {

/// Keeps secrets until the program ends.
class MemorySecretStore final : public SecretStore
{
public:
    QString name() const override;
    QString statement() const override;
    SecretProtection protection() const override
    {
        return SecretProtection::Session;
    }
    QCoro::Task<Expected<QString>> read(QString entry) override;
    QCoro::Task<Expected<void>> write(QString entry, QString text) override;
    QCoro::Task<Expected<void>> remove(QString entry) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace castbench
