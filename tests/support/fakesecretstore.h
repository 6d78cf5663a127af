#pragma once

#include "controllers/contracts/secretstore.h"

#include <QMap>

#include <optional>

namespace castbench::test {

/// A store that shows what it holds and fails when told to.
class FakeSecretStore final : public SecretStore
{
public:
    QMap<QString, QString> secrets;
    /// After so many more writes the next ones fail.
    int writesLeft = 1'000'000;
    /// What read() and remove() answer.
    std::optional<Error> failure;

    QString name() const override
    {
        return QStringLiteral("fake");
    }
    QString statement() const override
    {
        return QStringLiteral("Nothing is kept.");
    }
    SecretProtection protection() const override
    {
        return SecretProtection::Session;
    }
    QCoro::Task<Expected<QString>> read(QString entry) override
    {
        if (failure)
            co_return Error(*failure);
        if (!secrets.contains(entry))
            co_return missingSecret(entry);
        co_return secrets.value(entry);
    }
    QCoro::Task<Expected<void>> write(QString entry, QString text) override
    {
        if (const auto valid = checkSecretText(text); !valid)
            co_return valid;
        if (writesLeft-- <= 0)
            co_return Error{ErrorCode::Refused, QStringLiteral("It is locked."), {}};
        secrets.insert(entry, text);
        co_return Expected<void>{};
    }
    QCoro::Task<Expected<void>> remove(QString entry) override
    {
        if (failure)
            co_return Error(*failure);
        secrets.remove(entry);
        co_return Expected<void>{};
    }
};

} // namespace castbench::test
