#include "probes/chat/sequencetracker.h"

#include <algorithm>

namespace castbench {

SequenceTracker::SequenceTracker(milliseconds lostAfter)
    : m_lostAfter(lostAfter)
{
}

bool SequenceTracker::take(qint64 session, quint64 sequence, SteadyTime now)
{
    lost(now);
    if (session < m_session)
        return false;
    if (session > m_session) {
        // What is missing of the former session can come no more.
        m_lost += m_missing.size();
        m_missing.clear();
        m_declared.clear();
        m_session = session;
        m_last = 0;
        m_listening = false;
    }
    if (m_missing.erase(sequence) > 0)
        return true;
    if (m_declared.erase(sequence) > 0) {
        --m_lost;
        return true;
    }
    if (sequence <= m_last)
        return false;
    const quint64 hole = sequence - m_last - 1;
    if (m_listening && hole + m_missing.size() <= largestHole) {
        for (quint64 missing = m_last + 1; missing < sequence; ++missing)
            m_missing.emplace(missing, now);
    }
    m_last = sequence;
    m_listening = true;
    return true;
}

quint64 SequenceTracker::lost(SteadyTime now)
{
    for (auto it = m_missing.begin(); it != m_missing.end();) {
        if (now - it->second < m_lostAfter) {
            ++it;
            continue;
        }
        m_declared.emplace(it->first, now);
        it = m_missing.erase(it);
        ++m_lost;
    }
    while (m_declared.size() > largestHole)
        m_declared.erase(m_declared.begin());
    return m_lost;
}

} // namespace castbench
