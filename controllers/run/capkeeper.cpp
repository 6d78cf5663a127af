#include "controllers/run/capkeeper.h"

#include "controllers/run/runsetup.h"

namespace castbench {

CapKeeper::CapKeeper(Clock &clock, CapDriver &driver, int port, const RunTiming &timing)
    : m_clock(clock)
    , m_driver(driver)
    , m_port(port)
    , m_timing(timing)
    , m_retry(clock)
    , m_ended(clock)
{
}

void CapKeeper::want(Cap cap, Answered answered)
{
    m_wanted = Wanted{++m_count, cap, std::move(answered)};
    m_attempt.request_stop();
    m_retry.wake();
    if (!m_keeping)
        keep(shared_from_this());
}

void CapKeeper::release()
{
    m_wanted.reset();
    m_retry.wake();
}

QCoro::Task<void> CapKeeper::stop()
{
    const auto self = shared_from_this();
    release();
    m_attempt.request_stop();
    while (m_keeping)
        co_await m_ended.anything();
}

QCoro::Task<void> CapKeeper::keep([[maybe_unused]] std::shared_ptr<CapKeeper> self)
{
    m_keeping = true;
    while (m_wanted) {
        const Wanted wanted = *m_wanted;
        m_attempt = std::stop_source{};
        const auto answer = co_await attempt(wanted.cap);
        if (!isWanted(wanted.number))
            continue;
        // A person who said no is not asked again the next second.
        const bool over =
            answer.has_value() || !isWorthRetrying(answer.error()) || m_driver.abilities().needsPerson;
        if (over)
            m_wanted.reset();
        wanted.answered(answer);
        if (isWanted(wanted.number))
            co_await m_retry.until(m_clock.steadyNow() + m_timing.capRetry);
    }
    m_keeping = false;
    m_ended.wake();
}

QCoro::Task<Expected<CapReading>> CapKeeper::attempt(Cap cap)
{
    m_hasWritten = true;
    CallStop stop(m_attempt.get_token());
    auto call = beginCall([&] { return m_driver.set(m_port, cap, stop.token()); });
    co_return co_await bounded(m_clock, std::move(call), stop, capCallLimit(m_driver, m_timing),
                               m_timing.cancelGrace);
}

milliseconds capCallLimit(const CapDriver &driver, const RunTiming &timing)
{
    return driver.abilities().needsPerson ? timing.person : timing.driverCall;
}

bool isWorthRetrying(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AuthenticationFailed:
    case ErrorCode::InvalidInput:
    case ErrorCode::Unsupported:
    case ErrorCode::Cancelled:
        return false;
    default:
        return true;
    }
}

} // namespace castbench
