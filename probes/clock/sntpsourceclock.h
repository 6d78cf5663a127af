#pragma once

#include "probes/clock/sntpreferenceclock.h"

namespace castbench {

/// How far a broadcaster's clock is from reference time, where an NTP server runs on the broadcaster
/// (ClockSource::Kind::Sntp): what Probe::setSourceClock() of the viewers wants to be told.
class SntpSourceClock final : public QObject
{
    Q_OBJECT

public:
    /// `reference` is this computer's; it must outlive the object.
    SntpSourceClock(Clock &clock, const ReferenceClock &reference, const Endpoint &server,
                    const SntpSettings &settings = {}, QObject *parent = nullptr);

    void start();
    void stop();
    /// Offset reference − broadcaster, for now. The bound is that of both clocks together; nothing while
    /// either is unknown.
    ClockReading reading() const;

Q_SIGNALS:
    /// After every answer of the broadcaster.
    void readingChanged(const castbench::ClockReading &reading);

private:
    Clock &m_clock;
    const ReferenceClock &m_reference;
    SntpReferenceClock m_broadcaster;
};

} // namespace castbench
