#pragma once

#include "controllers/domain/time.h"

#include <optional>

namespace castbench {

/// Tells from sysUpTime (RFC 3418: hundredths of a second, 32 bits) that a switch, or its agent, began anew.
class UptimeWatch
{
public:
    /// `ticks` were read at `at`, of the steady clock. True where the agent has been up for less time than it
    /// must if it had run since the last reading. The counter's wrap after 497 days is none.
    bool restarted(quint64 ticks, SteadyTime at);

private:
    struct Reading
    {
        quint64 ticks = 0;
        SteadyTime at;
    };
    std::optional<Reading> m_last;
};

} // namespace castbench
