#pragma once

#include "ui/services/labservice.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

enum class LookDepth {
    Glance,   ///< again and again: does it answer, which version, how is its clock
    Thorough, ///< all that a preflight would look at
};

/// Looks at one device of a lab and changes nothing. Must outlive its looks; what it was made with outlives
/// it.
class DeviceLook
{
public:
    virtual ~DeviceLook() = default;

    /// Comes back within 20 s, and soon after `stop` was requested; what it answers then means nothing.
    virtual QCoro::Task<DeviceHealth> look(LookDepth depth, std::stop_token stop) = 0;
};

/// What findings say of a device: anything that would forbid a run makes it unreachable, anything worth a
/// warning doubtful. `now` is when it was looked at.
DeviceHealth healthFrom(const QString &device, std::vector<Finding> findings, UtcTime now);
/// The same from the one error that stood in the way.
DeviceHealth healthFrom(const QString &device, const QString &check, const Error &error,
                        const QString &remedy);
/// Warns where the offset is not known, or known worse than `threshold`.
void addClock(DeviceHealth &health, const ClockReading &reading, milliseconds threshold);

} // namespace castbench
