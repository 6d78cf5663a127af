#pragma once

#include "controllers/domain/expected.h"

#include <QString>

#include <chrono>

namespace castbench {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// An instant in UTC with microsecond resolution. Which clock it was read from is said where it is used:
/// reference time (the lab's reference clock) or a device's own time.
using UtcTime = std::chrono::sys_time<std::chrono::microseconds>;

/// An instant of this process's monotonic clock. Not comparable between processes.
using SteadyTime = std::chrono::steady_clock::time_point;

/// RFC 3339 in UTC with six fractional digits: "2026-01-31T12:00:00.000000Z".
QString toIsoString(UtcTime time);
/// Reads RFC 3339 with any offset and 0 to 9 fractional digits (rounded down to µs). The offset's colon may
/// be missing, as in ISO 8601's basic form. A leap second is read as the instant that follows it.
/// Errors: InvalidInput.
Expected<UtcTime> utcFromIsoString(QStringView text);

/// Reads "250 ms", "10 s", "1.5 s", "5 min", "2 h", up to 100000 h. A bare number, a negative or a
/// non-finite one is refused with a message that shows the accepted form. Errors: InvalidInput.
Expected<milliseconds> parseDuration(QStringView text);
/// The shortest text that parseDuration() reads back unchanged, in ms below one second: "300 s", "250 ms".
QString formatDuration(milliseconds duration);

} // namespace castbench
