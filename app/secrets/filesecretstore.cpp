#include "app/secrets/filesecretstore.h"

#include "controllers/domain/jsonreader.h"
#include "controllers/domain/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

#include <filesystem>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr auto fileFormat = "castbench-secrets"_L1;
constexpr int fileVersion = 1;
constexpr int lockWaitMs = 500;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// On Windows the folder's access list keeps others out and Qt reports modes that mean nothing.
bool othersMayRead(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return (QFileInfo(path).permissions() & others) != 0;
#else
    Q_UNUSED(path);
    return false;
#endif
}

Expected<void> makePrivateFolder(const QString &path)
{
    if (QDir(path).exists())
        return {};
    if (const auto made = makeFolder(path); !made)
        return made;
    QFile::setPermissions(path, ownerOnly | QFile::ExeOwner);
    return {};
}

} // namespace

FileSecretStore::FileSecretStore(QString path)
    : m_path(std::move(path))
{
}

QString FileSecretStore::name() const
{
    return QCoreApplication::translate("SecretStore", "Private file");
}

QString FileSecretStore::statement() const
{
    return QCoreApplication::translate(
               "SecretStore", "Secrets are kept in %1. Only you may read this file, but it is not encrypted: "
                              "whoever gets hold of the disk or a backup can read it.")
        .arg(QDir::toNativeSeparators(m_path));
}

QCoro::Task<Expected<QString>> FileSecretStore::read(QString entry)
{
    if (const auto valid = checkSecretEntry(entry); !valid)
        co_return valid.error();
    const Expected<QJsonObject> secrets = load();
    if (!secrets)
        co_return secrets.error();
    const QString text = secrets->value(entry).toString();
    if (text.isEmpty())
        co_return missingSecret(entry);
    co_return text;
}

QCoro::Task<Expected<void>> FileSecretStore::write(QString entry, QString text)
{
    if (const auto valid = checkSecretEntry(entry); !valid)
        co_return valid;
    if (const auto valid = checkSecretText(text); !valid)
        co_return valid;
    co_return change(entry, text);
}

QCoro::Task<Expected<void>> FileSecretStore::remove(QString entry)
{
    if (const auto valid = checkSecretEntry(entry); !valid)
        co_return valid;
    if (!QFileInfo::exists(m_path))
        co_return Expected<void>{};
    co_return change(entry, std::nullopt);
}

Expected<QJsonObject> FileSecretStore::load() const
{
    if (!QFileInfo::exists(m_path))
        return QJsonObject();
    if (othersMayRead(m_path))
        return Error{
            ErrorCode::Refused,
            QStringLiteral("Others on this computer may read the file of secrets. Change the secrets "
                           "in it, then allow only yourself: chmod 600."),
            m_path};
    const Expected<QJsonObject> object = readJsonFile(m_path);
    if (!object) {
        Error error = object.error();
        error.code = ErrorCode::Storage;
        return error;
    }
    if (const auto known = checkFormat(*object, fileFormat, fileVersion, m_path); !known)
        return Error{ErrorCode::Storage, known.error().message, known.error().context};
    return object->value("secrets"_L1).toObject();
}

Expected<void> FileSecretStore::save(const QJsonObject &secrets) const
{
    const QJsonObject object{{QStringLiteral("format"), QString(fileFormat)},
                             {QStringLiteral("version"), fileVersion},
                             {QStringLiteral("secrets"), secrets}};
    const QByteArray bytes = QJsonDocument(object).toJson();
    // Not saveFile(): no byte may lie in a file that others can open, not even for a moment.
    const QString beside = m_path + QStringLiteral(".new");
    QFile::remove(beside);
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return Error{ErrorCode::Storage,
                     QStringLiteral("The file of secrets cannot be written: %1.").arg(file.errorString()),
                     m_path};
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error = writeError(file).within(m_path);
        file.remove();
        return error;
    }
    file.close();
    std::error_code failure;
    std::filesystem::rename(beside.toStdU16String(), m_path.toStdU16String(), failure);
    if (failure) {
        QFile::remove(beside);
        return Error{ErrorCode::Storage,
                     QStringLiteral("The file of secrets cannot be replaced: %1.")
                         .arg(QString::fromLocal8Bit(failure.message().c_str())),
                     m_path};
    }
    return {};
}

Expected<void> FileSecretStore::change(const QString &entry, const std::optional<QString> &text) const
{
    if (const auto made = makePrivateFolder(QFileInfo(m_path).absolutePath()); !made)
        return Error{ErrorCode::Storage, made.error().message, made.error().context};
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockWaitMs))
        return Error{
            ErrorCode::Storage,
            QStringLiteral("The file of secrets is in use by another program, or its folder cannot be "
                           "written; try again."),
            m_path};
    Expected<QJsonObject> secrets = load();
    if (!secrets)
        return secrets.error();
    if (text)
        secrets->insert(entry, *text);
    else
        secrets->remove(entry);
    return save(*secrets);
}

} // namespace castbench
