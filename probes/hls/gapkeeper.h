#pragma once

#include "controllers/domain/sample.h"

#include <optional>

namespace castbench {

/// Keeps the one gap of a series that is open. Pure.
class GapKeeper
{
public:
    bool isOpen() const
    {
        return m_open.has_value();
    }
    std::optional<GapReason> reason() const
    {
        return m_open ? std::optional(m_open->reason) : std::nullopt;
    }
    /// Opens a gap; ignored while one is open. It begins no earlier than the last one ended, as far as the
    /// conversion between two clocks can make the difference (1 ms).
    void open(UtcTime from, GapReason reason);
    /// The reason has become clearer: DeviceUnreachable outdoes NotStreaming, that outdoes the others.
    void clarify(GapReason reason);
    /// Closes the gap, if one is open; nothing if it has no length.
    std::optional<Gap> close(UtcTime to, const SeriesKey &series);

private:
    struct Open
    {
        UtcTime from;
        GapReason reason;
    };
    std::optional<Open> m_open;
    std::optional<UtcTime> m_lastEnd;
};

} // namespace castbench
