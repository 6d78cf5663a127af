#include "probes/chat/messagelimit.h"

#include <algorithm>

namespace castbench {

// A full bucket and what is added to it during a window together are the limit.
MessageLimit::MessageLimit(int limit, std::chrono::nanoseconds window, int burst)
    : m_burst(std::clamp(burst, 1, std::max(1, limit - 1)))
    , m_interval(std::max(window, std::chrono::nanoseconds{1}) / std::max(1, limit - m_burst))
    , m_tokens(m_burst)
{
    ++m_interval; // rounding down would let one more through, and both ends of a window belong to it
}

void MessageLimit::fill(SteadyTime now)
{
    if (!m_started || m_tokens == m_burst) {
        m_started = true;
        m_filledAt = now;
        return;
    }
    const auto earned = (now - m_filledAt) / m_interval;
    if (earned >= m_burst - m_tokens) {
        m_tokens = m_burst;
        m_filledAt = now;
    } else if (earned > 0) {
        m_tokens += static_cast<int>(earned);
        m_filledAt += earned * m_interval;
    }
}

std::chrono::nanoseconds MessageLimit::wait(SteadyTime now)
{
    fill(now);
    return m_tokens > 0 ? std::chrono::nanoseconds{0} : m_filledAt + m_interval - now;
}

bool MessageLimit::take(SteadyTime now)
{
    fill(now);
    if (m_tokens == 0)
        return false;
    --m_tokens;
    return true;
}

} // namespace castbench
