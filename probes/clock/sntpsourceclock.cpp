#include "probes/clock/sntpsourceclock.h"

namespace castbench {

SntpSourceClock::SntpSourceClock(Clock &clock, const ReferenceClock &reference, const Endpoint &server,
                                 const SntpSettings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_reference(reference)
    , m_broadcaster(clock, server, settings)
{
    connect(&m_broadcaster, &SntpReferenceClock::updated, this, [this] { Q_EMIT readingChanged(reading()); });
}

void SntpSourceClock::start()
{
    m_broadcaster.start();
}

void SntpSourceClock::stop()
{
    m_broadcaster.stop();
}

ClockReading SntpSourceClock::reading() const
{
    const UtcTime now = m_clock.utcNow();
    const ClockReading reference = m_reference.readingAt(now);
    const ClockReading broadcaster = m_broadcaster.readingAt(now);
    ClockReading result;
    result.method = Method::Sntp;
    if (reference.bound && broadcaster.bound) {
        result.offset = reference.offset - broadcaster.offset;
        result.bound = *reference.bound + *broadcaster.bound;
    }
    return result;
}

} // namespace castbench
