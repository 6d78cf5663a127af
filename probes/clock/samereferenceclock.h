#pragma once

#include "controllers/contracts/referenceclock.h"

namespace castbench {

/// The device's own clock is reference time: nothing to measure, nothing to be unsure of.
class SameReferenceClock final : public ReferenceClock
{
public:
    ClockReading readingAt(UtcTime) const override
    {
        return {.offset = microseconds{0}, .bound = microseconds{0}, .method = Method::SameClock};
    }
};

} // namespace castbench
