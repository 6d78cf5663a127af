#include "probes/simlab/tokenbucket.h"

#include <algorithm>

namespace castbench::simlab {

TokenBucket::TokenBucket(SteadyTime now)
    : m_refilled(now)
{
}

void TokenBucket::setCap(const Cap &cap, SteadyTime now)
{
    refill(now);
    const bool wasLimited = m_cap.limitKbps().has_value();
    m_cap = cap;
    m_tokens = wasLimited ? std::min(m_tokens, capacity()) : 0;
}

qint64 TokenBucket::available(SteadyTime now)
{
    if (!m_cap.isLimited())
        return unlimited;
    refill(now);
    return static_cast<qint64>(m_tokens);
}

void TokenBucket::take(qint64 bytes)
{
    if (m_cap.isLimited())
        m_tokens -= static_cast<double>(bytes);
}

double TokenBucket::bytesPerSecond() const
{
    return static_cast<double>(m_cap.limitKbps().value_or(0)) * 1000.0 / 8.0;
}

double TokenBucket::capacity() const
{
    return bytesPerSecond() * std::chrono::duration<double>(burst).count();
}

void TokenBucket::refill(SteadyTime now)
{
    const double elapsed = std::chrono::duration<double>(now - m_refilled).count();
    m_refilled = now;
    m_tokens = std::min(m_tokens + elapsed * bytesPerSecond(), capacity());
}

} // namespace castbench::simlab
