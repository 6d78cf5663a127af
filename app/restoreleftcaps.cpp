#include "app/restoreleftcaps.h"

#include "app/leftcaps.h"
#include "app/secrets/chosensecretstore.h"

namespace castbench {

namespace {

void report(const JournalledCap &cap, const Expected<CapReading> &reading, Console &console)
{
    console.json({{QStringLiteral("event"), QStringLiteral("unrestored")},
                  {QStringLiteral("switch"), cap.device.id},
                  {QStringLiteral("port"), cap.port},
                  {QStringLiteral("run"), cap.run},
                  {QStringLiteral("former"), cap.former.cap.text()},
                  {QStringLiteral("restored"), reading.has_value()}});
    if (reading)
        console.say(QStringLiteral("It has its former cap again: %1.").arg(reading->cap.text()));
    else
        console.error(
            reading.error().within(QStringLiteral("switch %1 port %2").arg(cap.device.id).arg(cap.port)));
}

} // namespace

QCoro::Task<void> restoreLeftCaps(CapSafety safety, Switch known, Console &console, Clock &clock,
                                  std::stop_token stop)
{
    UnrestoredCaps caps = leftCaps(safety, clock);
    const CapJournal::Listing listing = caps.list();
    for (const Error &problem : listing.problems)
        console.error(problem);
    if (listing.caps.empty())
        co_return;
    ChosenSecretStore store(defaultSecretsFile(), clock);
    // Why there is no key store belongs to the error about the secret.
    const std::optional<Error> reason = co_await store.choose(SecretProtection::KeyStore);
    Q_UNUSED(reason);
    const ResolveSwitch resolve = [known, &store](const Switch &device) {
        return resolveLeftSwitch(device, known, store);
    };
    for (const JournalledCap &cap : listing.caps) {
        if (stop.stop_requested())
            co_return;
        console.say(QStringLiteral("%1 Restoring it …").arg(describeUnrestored(cap)));
        const auto reading = co_await caps.restore(cap, resolve, stop);
        report(cap, reading, console);
    }
}

} // namespace castbench
