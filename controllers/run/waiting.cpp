#include "controllers/run/waiting.h"

namespace castbench {

QCoro::Task<void> Wakeup::until(SteadyTime at)
{
    m_source = std::stop_source{};
    // Nothing of this object is touched afterwards: it may be gone by then.
    co_await waitUntil(m_clock, at, m_source.get_token());
}

QCoro::Task<void> Wakeup::anything()
{
    const SteadyTime never = m_clock.steadyNow() + std::chrono::years{1};
    return until(never);
}

Error currentException()
{
    try {
        throw;
    } catch (const std::exception &exception) {
        return {ErrorCode::Internal, QString::fromLocal8Bit(exception.what()), {}};
    } catch (...) {
        return {ErrorCode::Internal, QStringLiteral("An unknown exception was thrown."), {}};
    }
}

} // namespace castbench
