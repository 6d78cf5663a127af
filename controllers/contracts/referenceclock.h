#pragma once

#include "controllers/domain/metric.h"
#include "controllers/domain/time.h"

#include <optional>

namespace castbench {

/// How far a device's clock is from reference time.
struct ClockReading
{
    microseconds offset{0};            ///< reference − device
    std::optional<microseconds> bound; ///< |error| of `offset` is at most this; nothing = not known
    Method method = Method::SameClock;

    bool operator==(const ClockReading &) const = default;
};

/// Reference time as a device knows it.
class ReferenceClock
{
public:
    virtual ~ReferenceClock() = default;

    /// The offset to use for an instant of the device's own UTC.
    virtual ClockReading readingAt(UtcTime deviceTime) const = 0;
    UtcTime toReference(UtcTime deviceTime) const
    {
        return deviceTime + readingAt(deviceTime).offset;
    }
};

} // namespace castbench
