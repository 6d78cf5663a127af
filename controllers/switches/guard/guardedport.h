#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/switches/guard/capjournal.h"
#include "controllers/switches/guard/guardprocess.h"
#include "controllers/switches/guard/portlock.h"

#include <memory>
#include <optional>

namespace castbench {

/// How the ports of a switch are seen to get back what they had.
struct CapGuarding
{
    QString journalFolder;
    QString guardProgram; ///< file of castbench-guard; empty: no guard, the next start restores
    /// As in the lab's file: the journal keeps how to get the secrets, not the secrets.
    Switch described;
    QString run; ///< title, for people
    /// What the port had before a run that goes on: that is noted, whatever is read now.
    std::optional<CapReading> former{};
    /// A port that was left capped is taken over together with its former value, not refused.
    bool adoptsUnrestored = false;
};

/// One port while this program may cap it: its lock, its entry in the journal, its guard.
class GuardedPort
{
public:
    /// `device` has its secrets. `clock` must outlive the object and its calls.
    GuardedPort(const Switch &device, int port, const CapGuarding &guarding, Clock &clock);
    /// A port that was capped and not restored is left to the guard.
    ~GuardedPort();
    GuardedPort(const GuardedPort &) = delete;
    GuardedPort &operator=(const GuardedPort &) = delete;

    /// Takes the lock and starts the guard; before the first SET is due, because it takes a while. Waits some
    /// seconds for a former program's guard to have done its work. A second call looks at nothing.
    /// Errors: Refused (another program is at work on the port, or it was left capped), ReadOnly,
    /// NewerVersion, InvalidInput (what is in the journal cannot be understood), Cancelled.
    static QCoro::Task<Expected<void>> prepare(std::shared_ptr<GuardedPort> port, std::stop_token stop);
    bool isPrepared() const
    {
        return m_lock != nullptr;
    }
    /// Why there is no guard, though there should be one; the next start restores.
    const std::optional<Error> &guardProblem() const
    {
        return m_guardProblem;
    }

    /// What the port had, once it is known; nothing while it is not capped.
    const std::optional<CapReading> &former() const
    {
        return m_former;
    }
    /// Notes what the port had. When the call has come back it is on disk and on its way to the guard.
    /// Errors: those of CapJournal::write().
    Expected<void> remember(const CapReading &former);
    /// From now on the port is left to the guard if it is not restored.
    void setCapped()
    {
        m_capped = true;
    }
    /// The port has its former value again.
    void forget();
    /// For tests and messages; 0: none.
    qint64 guardPid() const
    {
        return m_guard ? m_guard->pid() : 0;
    }

private:
    Expected<void> lookAtJournal();
    static QCoro::Task<Expected<void>> waitForFormerGuard(std::shared_ptr<GuardedPort> port,
                                                          std::stop_token stop);
    static QCoro::Task<Expected<void>> startGuard(std::shared_ptr<GuardedPort> port, std::stop_token stop);

    const Switch m_device;
    const int m_port;
    const CapGuarding m_guarding;
    const CapJournal m_journal;
    Clock &m_clock;
    std::unique_ptr<PortLock> m_lock;
    std::unique_ptr<GuardProcess> m_guard;
    std::optional<Error> m_guardProblem;
    std::optional<CapReading> m_former;
    bool m_capped = false;
};

} // namespace castbench
