#include "probes/simlab/capturelog.h"

#include <algorithm>

namespace castbench::simlab {

CaptureLog::CaptureLog(milliseconds kept)
    : m_kept(kept)
{
}

void CaptureLog::add(milliseconds pts, UtcTime captured)
{
    const std::lock_guard lock(m_mutex);
    m_entries.push_back({pts, captured});
    while (m_entries.front().pts < pts - m_kept)
        m_entries.pop_front();
}

std::optional<UtcTime> CaptureLog::find(quint64 pts90k) const
{
    constexpr quint64 ptsMask = (1ULL << 33) - 1;
    const std::lock_guard lock(m_mutex);
    if (m_entries.empty())
        return std::nullopt;
    const auto newest = static_cast<quint64>(m_entries.back().pts.count()) * 90;
    const quint64 age = (newest - pts90k) & ptsMask;
    if (age % 90 != 0)
        return std::nullopt;
    const milliseconds pts = m_entries.back().pts - milliseconds(static_cast<qint64>(age / 90));
    const auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), pts,
                                        [](const Entry &a, milliseconds b) { return a.pts < b; });
    if (entry == m_entries.end() || entry->pts != pts)
        return std::nullopt;
    return entry->captured;
}

} // namespace castbench::simlab
