#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/domain/lab.h"

#include <memory>

namespace castbench {

class SntpSourceClock;

/// How far a broadcaster's clock is from reference time, as the lab says that it can be known.
class BroadcasterClock
{
public:
    /// Asks the broadcaster's NTP server from now on where it has one. `clock` and `reference` outlive the
    /// object.
    BroadcasterClock(const ClockSource &source, Clock &clock, const ReferenceClock &reference);
    ~BroadcasterClock();

    /// Without a bound while nothing is known.
    ClockReading reading() const;

private:
    ClockSource::Kind m_kind;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    std::unique_ptr<SntpSourceClock> m_sntp;
};

} // namespace castbench
