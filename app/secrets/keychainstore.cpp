#include "app/secrets/keystore.h"

#include "controllers/domain/text.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace castbench {

namespace {

using namespace std::chrono_literals;

// The user may have to find a password to unlock the store with.
constexpr seconds userWait{120};
constexpr seconds probeWait{3};

/// How a job ended, kept apart from it: a job deletes itself.
struct Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString reason;
    QString text;
};

/// Starts `job` and waits for its end. A job that is not done in time goes on and deletes itself; the
/// library offers no way to withdraw it. Errors: Timeout.
QCoro::Task<Expected<Answer>> carryOut(QKeychain::Job *job, Clock &clock, seconds limit)
{
    const auto answer = std::make_shared<Answer>();
    std::stop_source done;
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, done](QKeychain::Job *ended) mutable {
        answer->error = ended->error();
        answer->reason = ended->errorString();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            answer->text = reading->textData();
        done.request_stop();
    });
    job->start();
    const Expected<void> waited = co_await waitFor(clock, limit, done.get_token());
    if (waited)
        co_return Error{ErrorCode::Timeout,
                        QStringLiteral("The key store does not answer; unlock it and try again."),
                        {}};
    co_return *answer;
}

Error errorOf(const Answer &answer, const QString &entry)
{
    switch (answer.error) {
    case QKeychain::EntryNotFound:
        // The secret service says the same of an entry that nobody unlocked.
        return {
            ErrorCode::NotFound,
            QStringLiteral("The secret %1 is not in the key store, or the key store is locked: unlock it, "
                           "type the secret again on the lab page, or use {\"env\": …} or {\"file\": …} in "
                           "the lab file.")
                .arg(quoted(entry)),
            {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {
            ErrorCode::Refused,
            QStringLiteral("The key store is locked or access to it was refused; unlock it and try again."),
            {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::Unsupported,
                QStringLiteral("No key store is running; start the desktop's keyring, or keep secrets in a "
                               "private file."),
                {}};
    default:
        break;
    }
    return {ErrorCode::Storage, QStringLiteral("The key store failed: %1").arg(answer.reason), {}};
}

class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(Clock &clock)
        : m_clock(clock)
    {
    }

    QString name() const override
    {
        return QCoreApplication::translate("SecretStore", "System key store");
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
        return readWithin(entry, userWait);
    }
    QCoro::Task<Expected<QString>> readWithin(QString entry, seconds limit)
    {
        if (const auto valid = checkSecretEntry(entry); !valid)
            co_return valid.error();
        auto *job = new QKeychain::ReadPasswordJob(keyStoreService);
        job->setKey(entry);
        const auto answer = co_await carryOut(job, m_clock, limit);
        if (!answer)
            co_return answer.error();
        if (answer->error != QKeychain::NoError)
            co_return errorOf(*answer, entry);
        if (answer->text.isEmpty())
            co_return errorOf({QKeychain::EntryNotFound, {}, {}}, entry);
        co_return answer->text;
    }

    QCoro::Task<Expected<void>> write(QString entry, QString text) override
    {
        if (const auto valid = checkSecretEntry(entry); !valid)
            co_return valid;
        if (const auto valid = checkSecretText(text); !valid)
            co_return valid;
        auto *job = new QKeychain::WritePasswordJob(keyStoreService);
        job->setKey(entry);
        job->setTextData(text);
        co_return co_await change(job, entry);
    }

    QCoro::Task<Expected<void>> remove(QString entry) override
    {
        if (const auto valid = checkSecretEntry(entry); !valid)
            co_return valid;
        auto *job = new QKeychain::DeletePasswordJob(keyStoreService);
        job->setKey(entry);
        co_return co_await change(job, entry);
    }

private:
    QCoro::Task<Expected<void>> change(QKeychain::Job *job, QString entry)
    {
        const auto answer = co_await carryOut(job, m_clock, userWait);
        if (!answer)
            co_return answer.error();
        const bool isGone = answer->error == QKeychain::EntryNotFound;
        if (answer->error != QKeychain::NoError && !isGone)
            co_return errorOf(*answer, entry);
        co_return Expected<void>{};
    }

    Clock &m_clock;
};

} // namespace

QCoro::Task<Expected<std::unique_ptr<SecretStore>>> openKeyStore(Clock &clock)
{
    auto store = std::make_unique<KeychainStore>(clock);
    const auto answer = co_await store->readWithin(QStringLiteral("no such entry"), probeWait);
    if (!answer && answer.error().code != ErrorCode::NotFound)
        co_return answer.error();
    co_return std::unique_ptr<SecretStore>(std::move(store));
}

} // namespace castbench
