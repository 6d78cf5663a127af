#include "app/secrets/keystore.h"

#include <QCoreApplication>

#include <windows.h>

#include <wincred.h>

namespace castbench {

namespace {

// Secrets are kept as UTF-16, as Windows itself does: maximumSecretLength units fit.
static_assert(maximumSecretLength * sizeof(char16_t) <= CRED_MAX_CREDENTIAL_BLOB_SIZE);

std::wstring targetOf(const QString &entry)
{
    return QString(keyStoreService + u'/' + entry).toStdWString();
}

Error errorOf(DWORD code, const QString &entry)
{
    switch (code) {
    case ERROR_NOT_FOUND:
        return missingSecret(entry);
    case ERROR_NO_SUCH_LOGON_SESSION:
        return {ErrorCode::Unsupported,
                QStringLiteral("This login has no Credential Manager; keep secrets in a private file."),
                {}};
    case ERROR_ACCESS_DENIED:
    case ERROR_CANCELLED:
        return {ErrorCode::Refused,
                QStringLiteral("The Credential Manager refused access; sign in as the user who kept the "
                               "secret and try again."),
                {}};
    default:
        break;
    }
    return {ErrorCode::Storage, QStringLiteral("The Credential Manager failed with code %1.").arg(code), {}};
}

/// The Credential Manager. Its calls answer at once and never ask the user.
class CredentialStore final : public SecretStore
{
public:
    QString name() const override
    {
        return QCoreApplication::translate("SecretStore", "Windows Credential Manager");
    }
    QString statement() const override
    {
        return QCoreApplication::translate(
            "SecretStore", "Secrets are kept in the system's key store, encrypted with your login.");
    }
    SecretProtection protection() const override
    {
        return SecretProtection::KeyStore;
    }

    QCoro::Task<Expected<QString>> read(QString entry) override
    {
        if (const auto valid = checkSecretEntry(entry); !valid)
            co_return valid.error();
        PCREDENTIALW credential = nullptr;
        if (!CredReadW(targetOf(entry).c_str(), CRED_TYPE_GENERIC, 0, &credential))
            co_return errorOf(GetLastError(), entry);
        const auto units = static_cast<qsizetype>(credential->CredentialBlobSize / sizeof(char16_t));
        const QString text(reinterpret_cast<const QChar *>(credential->CredentialBlob), units);
        SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
        CredFree(credential);
        if (text.isEmpty())
            co_return missingSecret(entry);
        co_return text;
    }

    QCoro::Task<Expected<void>> write(QString entry, QString text) override
    {
        if (const auto valid = checkSecretEntry(entry); !valid)
            co_return valid;
        if (const auto valid = checkSecretText(text); !valid)
            co_return valid;
        std::wstring target = targetOf(entry);
        std::wstring user = QString(keyStoreService).toStdWString();
        CREDENTIALW credential{};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = target.data();
        credential.UserName = user.data();
        credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
        credential.CredentialBlobSize = static_cast<DWORD>(text.size() * sizeof(char16_t));
        credential.CredentialBlob = reinterpret_cast<LPBYTE>(text.data());
        if (!CredWriteW(&credential, 0))
            co_return errorOf(GetLastError(), entry);
        co_return Expected<void>{};
    }

    QCoro::Task<Expected<void>> remove(QString entry) override
    {
        if (const auto valid = checkSecretEntry(entry); !valid)
            co_return valid;
        if (CredDeleteW(targetOf(entry).c_str(), CRED_TYPE_GENERIC, 0))
            co_return Expected<void>{};
        const DWORD code = GetLastError();
        if (code != ERROR_NOT_FOUND)
            co_return errorOf(code, entry);
        co_return Expected<void>{};
    }
};

} // namespace

QCoro::Task<Expected<std::unique_ptr<SecretStore>>> openKeyStore(Clock &)
{
    auto store = std::make_unique<CredentialStore>();
    const auto answer = co_await store->read(QStringLiteral("no such entry"));
    if (!answer && answer.error().code != ErrorCode::NotFound)
        co_return answer.error();
    co_return std::unique_ptr<SecretStore>(std::move(store));
}

} // namespace castbench
