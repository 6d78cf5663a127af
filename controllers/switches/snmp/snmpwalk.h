#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/switches/snmp/snmpsession.h"

namespace castbench {

/// What ends a walk that does not end by itself.
struct WalkBounds
{
    std::size_t rows = 0;
    SteadyTime until; ///< of the clock
};

/// All objects below `root`, ascending; with GETBULK in portions that grow while they come in full and shrink
/// where the switch or the network does not take them. `session` and `clock` must outlive the call, or cancel
/// it. Errors: as SnmpExchange's; Unsupported (more than the bounds' rows), Timeout (later than they say).
QCoro::Task<Expected<std::vector<SnmpRow>>> walkSnmp(SnmpSession *session, SnmpOid root, WalkBounds bounds,
                                                     const Clock *clock, std::stop_token stop);

} // namespace castbench
