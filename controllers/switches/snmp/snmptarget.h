#pragma once

#include "controllers/domain/switchdevice.h"
#include "controllers/domain/time.h"

namespace castbench {

/// An agent, how to be let in, and how long to wait for it.
struct SnmpTarget
{
    Endpoint address;           ///< UDP
    QString community;          ///< version 1 and 2c
    milliseconds timeout{1000}; ///< for each try, 1 ms … 1 min
    int retries = 2;            ///< tries after the first, 0 … 10
    SnmpVersion version = SnmpVersion::V2c;
    SnmpUser user; ///< version 3
};

} // namespace castbench
