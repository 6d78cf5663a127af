#include "controllers/switches/guard/guardedport.h"

#include "controllers/domain/savefile.h"
#include "controllers/switches/guard/unrestoredcaps.h"

namespace castbench {

namespace {

constexpr seconds guardPatience{5};
constexpr milliseconds guardPoll{100};

Error leftCapped(const JournalledCap &cap)
{
    return {ErrorCode::Refused,
            QStringLiteral("%1 Restore it first: start the Castbench window and choose Restore now, or use "
                           "castbench-cli switch restore.")
                .arg(describeUnrestored(cap)),
            {}};
}

} // namespace

GuardedPort::GuardedPort(const Switch &device, int port, const CapGuarding &guarding, Clock &clock)
    : m_device(device)
    , m_port(port)
    , m_guarding(guarding)
    , m_journal(guarding.journalFolder)
    , m_clock(clock)
{
}

GuardedPort::~GuardedPort()
{
    if (!m_capped)
        forget();
}

QCoro::Task<Expected<void>> GuardedPort::prepare(std::shared_ptr<GuardedPort> port, std::stop_token stop)
{
    if (port->m_lock)
        co_return Expected<void>{};
    if (const auto made = makeFolder(port->m_journal.folder()); !made)
        co_return made;
    auto lock = PortLock::take(port->m_journal.programLock(port->m_device, port->m_port));
    if (!lock)
        co_return lock.error();
    const auto waited = co_await waitForFormerGuard(port, stop);
    if (!waited)
        co_return waited;
    if (const auto looked = port->lookAtJournal(); !looked)
        co_return looked;
    port->m_lock = std::move(*lock);
    if (!port->m_guarding.guardProgram.isEmpty()) {
        const auto started = co_await startGuard(port, stop);
        if (!started)
            co_return started;
    }
    // Taken over: from now on it is this program's.
    if (port->m_former)
        co_return port->remember(*port->m_former);
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> GuardedPort::waitForFormerGuard(std::shared_ptr<GuardedPort> port,
                                                            std::stop_token stop)
{
    const SteadyTime limit = port->m_clock.steadyNow() + guardPatience;
    while (true) {
        const QString lock = port->m_journal.guardLock(port->m_device, port->m_port);
        if (!PortLock::isHeld(lock))
            co_return Expected<void>{};
        if (port->m_clock.steadyNow() >= limit) {
            const auto guard = PortLock::take(lock);
            co_return guard ? Expected<void>{} : Expected<void>(guard.error());
        }
        const auto waited = co_await waitFor(port->m_clock, guardPoll, stop);
        if (!waited)
            co_return waited;
    }
}

Expected<void> GuardedPort::lookAtJournal()
{
    const auto left = m_journal.find(m_device, m_port);
    if (!left)
        return left.error();
    if (!*left)
        return {};
    if (!m_guarding.adoptsUnrestored)
        return leftCapped(**left);
    m_former = (*left)->former;
    m_capped = true;
    return {};
}

QCoro::Task<Expected<void>> GuardedPort::startGuard(std::shared_ptr<GuardedPort> port, std::stop_token stop)
{
    port->m_guard = std::make_unique<GuardProcess>(port->m_guarding.guardProgram, port->m_clock);
    const GuardJob job{port->m_journal.folder(), port->m_device, port->m_port};
    const auto started = co_await port->m_guard->start(job, stop);
    port->m_guardProblem = started ? std::nullopt : std::optional(started.error());
    if (started || !stop.stop_requested())
        co_return Expected<void>{};
    co_return started;
}

Expected<void> GuardedPort::remember(const CapReading &former)
{
    JournalledCap cap;
    cap.device = m_guarding.described;
    cap.port = m_port;
    cap.former = former;
    cap.run = m_guarding.run;
    cap.owner = ProcessIdentity::current();
    cap.at = m_clock.utcNow();
    if (const auto written = m_journal.write(cap); !written)
        return written;
    m_former = former;
    if (m_guard)
        m_guard->tell(former);
    return {};
}

// The journal first: a program that is killed in between leaves a guard that finds nothing to do.
void GuardedPort::forget()
{
    if (m_former) {
        // One that stays would be restored at the next start to what the port has now.
        const auto removed = m_journal.remove(m_device, m_port);
        Q_UNUSED(removed);
    }
    m_former.reset();
    m_capped = false;
    if (m_guard)
        m_guard->release();
    m_guard.reset();
    m_lock.reset();
}

} // namespace castbench
