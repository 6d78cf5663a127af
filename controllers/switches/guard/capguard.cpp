#include "controllers/switches/guard/capguard.h"

namespace castbench {

CapGuard::CapGuard(Clock &clock, MakeCapDriver makeDriver, std::function<void(const QByteArray &)> answer,
                   RestorePatience patience)
    : m_clock(clock)
    , m_makeDriver(std::move(makeDriver))
    , m_answer(std::move(answer))
    , m_patience(patience)
{
}

bool CapGuard::hear(const QByteArray &line)
{
    const auto message = guardMessageFrom(line);
    if (!message) {
        m_answer(guardAnswer(message.error()));
        return false;
    }
    if (const auto *job = std::get_if<GuardJob>(&*message)) {
        const auto taken = take(*job);
        m_answer(guardAnswer(taken));
        return taken.has_value();
    }
    if (const auto *former = std::get_if<CapReading>(&*message))
        m_former = *former;
    else
        m_released = true;
    return true;
}

Expected<void> CapGuard::take(const GuardJob &job)
{
    if (m_job)
        return Error{ErrorCode::Refused, QStringLiteral("The guard has a job already."), {}};
    m_journal.emplace(job.journalFolder);
    auto lock = PortLock::take(m_journal->guardLock(job.device, job.port));
    if (!lock)
        return lock.error();
    auto driver = m_makeDriver(job.device);
    if (!driver)
        return driver.error();
    m_lock = std::move(*lock);
    m_driver = std::move(*driver);
    m_job = job;
    return {};
}

// The journal knows better than what was told: a program takes the port out of it before it releases its
// guard, and puts it in before it tells, and may be killed in between.
std::optional<CapReading> CapGuard::owed() const
{
    if (!m_job || m_released)
        return std::nullopt;
    const auto noted = m_journal->find(m_job->device, m_job->port);
    if (!noted)
        return m_former;
    return *noted ? std::optional((*noted)->former) : std::nullopt;
}

QCoro::Task<Expected<void>> CapGuard::programGone()
{
    const std::optional<CapReading> former = owed();
    if (!former)
        co_return Expected<void>{};
    std::stop_source stop;
    const std::function<void(const Error &)> failed = [this, stop](const Error &error) mutable {
        if (!note(error))
            stop.request_stop();
    };
    const auto reading =
        co_await restorePort(*m_driver, m_job->port, *former, m_clock, m_patience, failed, stop.get_token());
    if (!reading)
        co_return reading.error();
    co_return m_journal->remove(m_job->device, m_job->port);
}

bool CapGuard::note(const Error &error) const
{
    const auto noted = m_journal->find(m_job->device, m_job->port);
    if (!noted)
        return true;
    if (!*noted)
        return false;
    JournalledCap cap = **noted;
    cap.failure = error.text();
    // Restoring goes on whether this is noted or not.
    const auto written = m_journal->write(cap);
    Q_UNUSED(written);
    return true;
}

} // namespace castbench
