#include "app/broadcasterclock.h"

#include "probes/clock/sntpsourceclock.h"

namespace castbench {

BroadcasterClock::BroadcasterClock(const ClockSource &source, Clock &clock, const ReferenceClock &reference)
    : m_kind(source.kind)
    , m_clock(clock)
    , m_reference(reference)
{
    if (m_kind != ClockSource::Kind::Sntp)
        return;
    m_sntp = std::make_unique<SntpSourceClock>(clock, reference, source.server);
    m_sntp->start();
}

BroadcasterClock::~BroadcasterClock() = default;

ClockReading BroadcasterClock::reading() const
{
    switch (m_kind) {
    case ClockSource::Kind::Reference:
        return {microseconds(0), microseconds(0), Method::SameClock};
    case ClockSource::Kind::Controller:
        return m_reference.readingAt(m_clock.utcNow());
    case ClockSource::Kind::Sntp:
        return m_sntp->reading();
    case ClockSource::Kind::Link:
    case ClockSource::Kind::Unknown:
        break;
    }
    return {microseconds(0), std::nullopt, Method::SameClock};
}

} // namespace castbench
