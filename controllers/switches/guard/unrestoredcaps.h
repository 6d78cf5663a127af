#pragma once

#include "controllers/switches/guard/capjournal.h"
#include "controllers/switches/guard/portrestore.h"

namespace castbench {

/// Gives a switch of the journal its secrets, in plain text or as references that can be revealed.
/// Errors: those of the secret store; NotFound where a secret was never kept, with what is needed.
using ResolveSwitch = std::function<QCoro::Task<Expected<Switch>>(Switch device)>;

/// Switch ports that a program capped and did not give back what they had, because it and its guard were
/// ended or the switch did not answer: found at the next start.
class UnrestoredCaps
{
public:
    /// `clock` must outlive the object and every call under way.
    UnrestoredCaps(CapJournal journal, Clock &clock, MakeCapDriver makeDriver);

    /// All but those at which a program or a guard is still at work. A port that was capped by another
    /// computer (with a home on the network) is a problem, because nobody here can tell.
    CapJournal::Listing list() const;
    /// Gives the port back what it had and reads it back; then it is forgotten. Tries for some seconds.
    /// Errors: NotFound (it was restored or forgotten meanwhile), Refused (a program or its guard is at work
    /// on the port), and those of `resolve`, of making the driver and of CapDriver::restore(); the last are
    /// noted in the journal.
    QCoro::Task<Expected<CapReading>> restore(JournalledCap cap, ResolveSwitch resolve, std::stop_token stop);
    /// The port stays as it is, and nobody will restore it. Errors: Refused as before, ReadOnly.
    Expected<void> forget(const JournalledCap &cap);

private:
    CapJournal m_journal;
    Clock &m_clock;
    MakeCapDriver m_makeDriver;
};

/// `journalled` with the secrets of `device` where both are one switch and the journal has none: a lab file
/// may hold a password as plain text, the journal never does.
Switch withSecretsOf(Switch journalled, const Switch &device);
/// What is missing, as an error with the remedy; nothing where every secret can be revealed or looked up.
/// Errors: NotFound.
Expected<void> checkSecretsKept(const Switch &journalled);
/// "Port 3 of Switch 1 (192.168.1.2) was left capped by the run …", for people.
QString describeUnrestored(const JournalledCap &cap);

} // namespace castbench
