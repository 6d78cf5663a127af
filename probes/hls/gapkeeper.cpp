#include "probes/hls/gapkeeper.h"

#include <utility>

namespace castbench {

namespace {

int clarity(GapReason reason)
{
    switch (reason) {
    case GapReason::DeviceUnreachable:
        return 2;
    case GapReason::NotStreaming:
        return 1;
    default:
        return 0;
    }
}

} // namespace

void GapKeeper::open(UtcTime from, GapReason reason)
{
    if (m_open)
        return;
    constexpr milliseconds conversion{1};
    if (m_lastEnd && from < *m_lastEnd && *m_lastEnd - from < conversion)
        from = *m_lastEnd;
    m_open = Open{from, reason};
}

void GapKeeper::clarify(GapReason reason)
{
    if (m_open && clarity(reason) > clarity(m_open->reason))
        m_open->reason = reason;
}

std::optional<Gap> GapKeeper::close(UtcTime to, const SeriesKey &series)
{
    const auto open = std::exchange(m_open, std::nullopt);
    if (!open || to <= open->from)
        return std::nullopt;
    m_lastEnd = to;
    return Gap{series, open->from, to, open->reason, {}};
}

} // namespace castbench
