#pragma once

#include "controllers/switches/guard/capjournal.h"
#include "controllers/switches/guard/guardmessage.h"
#include "controllers/switches/guard/portlock.h"
#include "controllers/switches/guard/portrestore.h"

#include <memory>
#include <optional>

namespace castbench {

/// The guard's side: holds the port's guard lock and a driver of its own, and gives the port back what it had
/// when the program that capped it is gone. For one port, in a process of its own.
class CapGuard
{
public:
    /// `answer` is given lines for the program. `clock` must outlive the guard and its calls.
    CapGuard(Clock &clock, MakeCapDriver makeDriver, std::function<void(const QByteArray &line)> answer,
             RestorePatience patience = {});

    /// A line that the program wrote. False if it cannot be obeyed (it was answered then): the guard is of
    /// no use.
    bool hear(const QByteArray &line);
    /// The program is gone. Restores unless it was released or the journal says that there is nothing to
    /// restore; what goes wrong is noted in the journal, which stays. Somebody who takes the port out of the
    /// journal meanwhile ends the attempts. The guard must outlive the call. Errors: that of the last
    /// attempt.
    QCoro::Task<Expected<void>> programGone();

private:
    Expected<void> take(const GuardJob &job);
    /// What the port is to get back, if anything.
    std::optional<CapReading> owed() const;
    /// False if the port is not in the journal any more.
    bool note(const Error &error) const;

    Clock &m_clock;
    MakeCapDriver m_makeDriver;
    std::function<void(const QByteArray &)> m_answer;
    RestorePatience m_patience;
    std::optional<GuardJob> m_job;
    std::optional<CapJournal> m_journal;
    std::unique_ptr<PortLock> m_lock;
    std::unique_ptr<CapDriver> m_driver;
    std::optional<CapReading> m_former; ///< as told, for a journal that cannot be read
    bool m_released = false;
};

} // namespace castbench
