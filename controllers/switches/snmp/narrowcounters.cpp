#include "controllers/switches/snmp/narrowcounters.h"

namespace castbench {

namespace {

constexpr qint64 wrap = qint64{1} << 32;
constexpr qint64 unknownLinkBps = 1'000'000'000;

/// How long the counter takes to come round, with a tenth to spare.
std::chrono::milliseconds shortestWrap(qint64 linkBps)
{
    const qint64 bps = linkBps > 0 ? linkBps : unknownLinkBps;
    return std::chrono::milliseconds(wrap * 8 * 1000 / bps * 9 / 10);
}

quint64 growth(quint64 before, quint64 now)
{
    return (now - before) & static_cast<quint64>(wrap - 1);
}

} // namespace

NarrowCounters::Totals NarrowCounters::add(const Reading &reading)
{
    const bool continues =
        m_last && !reading.restarted && reading.at - m_last->at < shortestWrap(reading.linkBps);
    if (continues) {
        m_totals.in += growth(m_last->in, reading.in);
        m_totals.out += growth(m_last->out, reading.out);
    } else {
        const quint64 before = m_totals.discontinuity;
        const quint64 now = reading.upTime == before ? before + 1 : reading.upTime;
        m_totals = {reading.in, reading.out, m_last ? now : 0};
    }
    m_last = reading;
    return m_totals;
}

} // namespace castbench
