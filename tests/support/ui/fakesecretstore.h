#pragma once

#include "controllers/contracts/secretstore.h"

#include <map>

namespace castbench {

/// Keeps secrets for the test, or fails as it says.
class FakeSecretStore final : public SecretStore
{
public:
    QString name() const override
    {
        return QStringLiteral("Test store");
    }
    QString statement() const override
    {
        return QStringLiteral("Kept for the test.");
    }
    SecretProtection protection() const override
    {
        return SecretProtection::Session;
    }
    QCoro::Task<Expected<QString>> read(QString entry) override;
    QCoro::Task<Expected<void>> write(QString entry, QString text) override;
    QCoro::Task<Expected<void>> remove(QString entry) override;

    std::map<QString, QString> secrets;
    Expected<void> answer; ///< an error here is what every call answers
};

} // namespace castbench
