#pragma once

#include "controllers/domain/time.h"

#include <deque>
#include <mutex>
#include <optional>

namespace castbench::simlab {

/// Remembers when each frame was really captured. Thread-safe.
class CaptureLog
{
public:
    /// Frames older than `kept` are forgotten.
    explicit CaptureLog(milliseconds kept = std::chrono::minutes(15));

    /// `pts`, in stream time, must grow from call to call.
    void add(milliseconds pts, UtcTime captured);
    /// The capture instant of the frame with this presentation time in units of 1/90000 s, modulo 2^33 as in
    /// an MPEG transport stream (ISO/IEC 13818-1 §2.4.3.7). Nothing where no such frame is remembered.
    std::optional<UtcTime> find(quint64 pts90k) const;

private:
    struct Entry
    {
        milliseconds pts;
        UtcTime captured;
    };

    milliseconds m_kept;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
};

} // namespace castbench::simlab
