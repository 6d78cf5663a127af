#include "app/leftcaps.h"

#include "app/secrets/chosensecretstore.h"
#include "controllers/contracts/labsecrets.h"
#include "controllers/switches/capdriverfactory.h"

namespace castbench {

namespace {

/// Nothing but the switch, for what resolves the secrets of labs.
Expected<Lab> labWith(const Switch &device, const Switch &known)
{
    Lab lab;
    lab.switchDevice = withSecretsOf(device, known);
    if (const auto kept = checkSecretsKept(lab.switchDevice); !kept)
        return kept.error();
    return lab;
}

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

UnrestoredCaps leftCaps(const CapSafety &safety, Clock &clock)
{
    return UnrestoredCaps(CapJournal(safety.journalFolder), clock,
                          [&clock](const Switch &device) { return makeCapDriver(device, clock); });
}

QCoro::Task<Expected<Switch>> resolveLeftSwitch(Switch device, Switch known, Clock &clock)
{
    const auto lab = labWith(device, known);
    if (!lab)
        co_return lab.error();
    const auto resolved = co_await resolveForRun(*lab, clock);
    if (!resolved)
        co_return resolved.error();
    co_return resolved->switchDevice;
}

QCoro::Task<Expected<Switch>> resolveLeftSwitch(Switch device, Switch known, SecretStore &store)
{
    const auto lab = labWith(device, known);
    if (!lab)
        co_return lab.error();
    const auto resolved = co_await resolveSecrets(*lab, store);
    if (!resolved)
        co_return resolved.error();
    co_return resolved->switchDevice;
}

QCoro::Task<void> restoreLeftCaps(CapSafety safety, Switch known, Console &console, Clock &clock,
                                  std::stop_token stop)
{
    UnrestoredCaps caps = leftCaps(safety, clock);
    const CapJournal::Listing listing = caps.list();
    for (const Error &problem : listing.problems)
        console.error(problem);
    const ResolveSwitch resolve = [known, &clock](const Switch &device) {
        return resolveLeftSwitch(device, known, clock);
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
