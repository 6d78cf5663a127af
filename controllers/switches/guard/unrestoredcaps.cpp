#include "controllers/switches/guard/unrestoredcaps.h"

#include "controllers/switches/guard/portlock.h"

namespace castbench {

namespace {

constexpr RestorePatience patience{
    .firstRetry = milliseconds{500}, .longestRetry = milliseconds{2'000}, .limit = milliseconds{15'000}};

struct BothLocks
{
    std::unique_ptr<PortLock> program;
    std::unique_ptr<PortLock> guard;
};

Expected<BothLocks> takeLocks(const CapJournal &journal, const JournalledCap &cap)
{
    auto program = PortLock::take(journal.programLock(cap.device, cap.port));
    if (!program)
        return program.error();
    auto guard = PortLock::take(journal.guardLock(cap.device, cap.port));
    if (!guard)
        return guard.error();
    return BothLocks{std::move(*program), std::move(*guard)};
}

/// Whoever caps a port holds its lock, and so does the guard for as long as it tries.
bool isLookedAfter(const CapJournal &journal, const JournalledCap &cap)
{
    return PortLock::isHeld(journal.programLock(cap.device, cap.port)) ||
           PortLock::isHeld(journal.guardLock(cap.device, cap.port));
}

/// Nobody may have restored the port and capped it anew since it was listed.
Expected<void> checkStillThere(const CapJournal &journal, const JournalledCap &cap)
{
    const auto present = journal.find(cap.device, cap.port);
    if (!present)
        return present.error();
    if (*present && (*present)->former == cap.former && (*present)->at == cap.at)
        return {};
    return Error{ErrorCode::NotFound, QStringLiteral("The port was restored or forgotten meanwhile."), {}};
}

QCoro::Task<Expected<CapReading>> restoreLocked(CapJournal journal, Clock &clock, MakeCapDriver makeDriver,
                                                JournalledCap cap, ResolveSwitch resolve,
                                                std::stop_token stop)
{
    const auto device = co_await resolve(cap.device);
    if (!device)
        co_return device.error();
    auto driver = makeDriver(*device);
    if (!driver)
        co_return driver.error();
    const std::function<void(const Error &)> failed = [](const Error &) {
    };
    auto reading =
        co_await restorePort(**driver, cap.port, cap.former, clock, patience, failed, std::move(stop));
    if (!reading)
        co_return reading;
    if (const auto removed = journal.remove(cap.device, cap.port); !removed)
        co_return removed.error();
    co_return reading;
}

QCoro::Task<Expected<CapReading>> restoreAndNote(CapJournal journal, Clock &clock, MakeCapDriver makeDriver,
                                                 JournalledCap cap, ResolveSwitch resolve,
                                                 std::stop_token stop)
{
    const auto locks = takeLocks(journal, cap);
    if (!locks)
        co_return locks.error();
    if (const auto there = checkStillThere(journal, cap); !there)
        co_return there.error();
    const auto reading = co_await restoreLocked(journal, clock, makeDriver, cap, resolve, std::move(stop));
    if (reading || reading.error().code == ErrorCode::Cancelled)
        co_return reading;
    cap.failure = reading.error().text();
    // That it could not be restored counts more than that this could not be noted.
    const auto noted = journal.write(cap);
    Q_UNUSED(noted);
    co_return reading;
}

} // namespace

UnrestoredCaps::UnrestoredCaps(CapJournal journal, Clock &clock, MakeCapDriver makeDriver)
    : m_journal(std::move(journal))
    , m_clock(clock)
    , m_makeDriver(std::move(makeDriver))
{
}

CapJournal::Listing UnrestoredCaps::list() const
{
    CapJournal::Listing found = m_journal.list();
    std::vector<JournalledCap> unrestored;
    for (JournalledCap &cap : found.caps) {
        if (!cap.owner.isOnThisMachine()) {
            found.problems.push_back(
                {ErrorCode::Refused,
                 QStringLiteral("%1 That was on the computer %2: start Castbench there to have it restored.")
                     .arg(describeUnrestored(cap), cap.owner.host),
                 {}});
            continue;
        }
        if (!isLookedAfter(m_journal, cap))
            unrestored.push_back(std::move(cap));
    }
    found.caps = std::move(unrestored);
    return found;
}

QCoro::Task<Expected<CapReading>> UnrestoredCaps::restore(JournalledCap cap, ResolveSwitch resolve,
                                                          std::stop_token stop)
{
    return restoreAndNote(m_journal, m_clock, m_makeDriver, std::move(cap), std::move(resolve),
                          std::move(stop));
}

Expected<void> UnrestoredCaps::forget(const JournalledCap &cap)
{
    const auto locks = takeLocks(m_journal, cap);
    if (!locks)
        return locks.error();
    return m_journal.remove(cap.device, cap.port);
}

Switch withSecretsOf(Switch journalled, const Switch &device)
{
    constexpr int anyPort = 1;
    const bool isSame = journalled.driver == device.driver &&
                        switchPortKey(journalled, anyPort) == switchPortKey(device, anyPort);
    if (!isSame)
        return journalled;
    const auto fill = [](Secret &secret, const Secret &known) {
        if (secret.source() == Secret::Source::Redacted)
            secret = known;
    };
    fill(journalled.community, device.community);
    fill(journalled.password, device.password);
    fill(journalled.snmpUser.authenticationPassword, device.snmpUser.authenticationPassword);
    fill(journalled.snmpUser.privacyPassword, device.snmpUser.privacyPassword);
    return journalled;
}

Expected<void> checkSecretsKept(const Switch &journalled)
{
    const Secret *secrets[] = {&journalled.community, &journalled.password,
                               &journalled.snmpUser.authenticationPassword,
                               &journalled.snmpUser.privacyPassword};
    for (const Secret *secret : secrets) {
        if (secret->source() == Secret::Source::Redacted) {
            return Error{
                ErrorCode::NotFound,
                QStringLiteral("The password or community of %1 was written in its lab alone and is not "
                               "kept: open that lab and try again, or set the port by hand.")
                    .arg(journalled.name),
                {}};
        }
    }
    return {};
}

QString describeUnrestored(const JournalledCap &cap)
{
    const QString place = cap.device.address.isEmpty() ? cap.device.id : cap.device.address.text();
    return QStringLiteral("Port %1 of %2 (%3) was capped by \"%4\" and not set back to %5.")
        .arg(QString::number(cap.port), cap.device.name, place, cap.run, cap.former.cap.text());
}

} // namespace castbench
