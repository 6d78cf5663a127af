#pragma once

#include "controllers/domain/time.h"

#include <optional>

namespace castbench {

/// A port's 32-bit octet counters (IF-MIB ifInOctets, ifOutOctets) counted on past their wrap, for agents
/// that have no 64-bit ones. At 1 Gbit/s they wrap every 34 s: readings must not lie further apart than a
/// wrap takes at the link's speed.
class NarrowCounters
{
public:
    struct Reading
    {
        quint64 in = 0;         ///< as the switch says, below 2^32
        quint64 out = 0;        ///<
        qint64 linkBps = 0;     ///< ifSpeed; 0: not known, which counts as 1 Gbit/s
        quint64 upTime = 0;     ///< sysUpTime, hundredths of a second
        bool restarted = false; ///< the switch began anew since the last reading
        SteadyTime at;
    };
    struct Totals
    {
        quint64 in = 0;
        quint64 out = 0;
        /// Changes where totals cannot be compared with earlier ones, as ifCounterDiscontinuityTime does:
        /// sysUpTime of the first reading that can.
        quint64 discontinuity = 0;
    };
    Totals add(const Reading &reading);

private:
    std::optional<Reading> m_last;
    Totals m_totals;
};

} // namespace castbench
