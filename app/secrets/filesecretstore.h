#pragma once

#include "controllers/contracts/secretstore.h"

#include <QJsonObject>

namespace castbench {

/// Keeps secrets in a file that only the user may read (mode 0600 in a folder with mode 0700), unencrypted:
/// {"format": "castbench-secrets", "version": 1, "secrets": {ENTRY: TEXT}}. Each call reads the file anew,
/// and writes it as a whole or not at all, one program at a time. A file that others may read is Refused.
class FileSecretStore final : public SecretStore
{
public:
    /// The file and its folder are made by the first write().
    explicit FileSecretStore(QString path);

    QString name() const override;
    QString statement() const override;
    SecretProtection protection() const override
    {
        return SecretProtection::PrivateFile;
    }
    QCoro::Task<Expected<QString>> read(QString entry) override;
    QCoro::Task<Expected<void>> write(QString entry, QString text) override;
    QCoro::Task<Expected<void>> remove(QString entry) override;

private:
    Expected<QJsonObject> load() const;
    Expected<void> save(const QJsonObject &secrets) const;
    /// Changes the file under its lock; `text` of nothing removes the entry.
    Expected<void> change(const QString &entry, const std::optional<QString> &text) const;

    QString m_path;
};

} // namespace castbench
