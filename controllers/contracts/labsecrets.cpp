#include "controllers/contracts/labsecrets.h"

#include "controllers/domain/labfiles.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace castbench {

namespace {

constexpr qsizetype shownNameLength = 40;

/// "Lab-A/B1/obs.password/1f09c2d3a4b5c6d7": a person finds it in the system's key manager, and no other lab
/// has it.
QString newEntryName(const Lab &lab, const QString &owner)
{
    static const QRegularExpression awkward(QStringLiteral("[^\\w-]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString name = lab.name.left(shownNameLength);
    name.replace(awkward, QStringLiteral("-"));
    return QStringLiteral("%1/%2/%3")
        .arg(name, owner)
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

QStringList entriesOf(Lab lab)
{
    QStringList entries;
    for (const LabSecret &secret : secretsOf(lab)) {
        if (secret.secret->source() == Secret::Source::Keychain)
            entries << secret.secret->reference();
    }
    return entries;
}

} // namespace

bool needsSecretStore(const Lab &lab)
{
    return !entriesOf(lab).isEmpty();
}

QCoro::Task<Expected<Lab>> resolveSecrets(Lab lab, SecretStore &store)
{
    for (const LabSecret &secret : secretsOf(lab)) {
        if (secret.secret->source() != Secret::Source::Keychain)
            continue;
        const Expected<QString> text = co_await store.read(secret.secret->reference());
        if (!text)
            co_return text.error().within(secret.field);
        *secret.secret = Secret::plain(*text);
    }
    co_return lab;
}

QCoro::Task<Expected<Lab>> storeSecrets(Lab lab, SecretStore &store)
{
    QStringList written;
    std::optional<Error> failure;
    for (const LabSecret &secret : secretsOf(lab)) {
        if (secret.secret->source() != Secret::Source::Plain)
            continue;
        const QString entry = newEntryName(lab, secret.owner);
        const Expected<QString> text = secret.secret->reveal();
        const Expected<void> kept = co_await store.write(entry, *text);
        if (!kept) {
            failure = kept.error().within(secret.field);
            break;
        }
        written << entry;
        *secret.secret = Secret::fromKeychain(entry);
    }
    if (!failure)
        co_return lab;
    for (const QString &entry : written) {
        // What counts is why it was not kept.
        const Expected<void> removed = co_await store.remove(entry);
        Q_UNUSED(removed);
    }
    co_return *failure;
}

QCoro::Task<Expected<void>> forgetSecrets(Lab former, Lab current, SecretStore &store)
{
    const QStringList kept = entriesOf(current);
    Expected<void> result;
    for (const QString &entry : entriesOf(former)) {
        if (kept.contains(entry))
            continue;
        const Expected<void> removed = co_await store.remove(entry);
        if (!removed && result)
            result = removed;
    }
    co_return result;
}

} // namespace castbench
