#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/foundswitch.h"
#include "controllers/domain/switchdevice.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

/// What hangs at `device.address`, asked with the device's own credentials: over SNMP, then over NSDP where
/// its driver is empty, else over the driver's protocol alone. Nothing is changed. `clock` must outlive the
/// call.
/// Errors: InvalidInput (no address, or no credentials for what is asked), Unsupported (a driver whose
/// switches cannot be asked), and those of the protocol; wrong credentials are never tried again.
QCoro::Task<Expected<FoundSwitch>> identifySwitch(Switch device, Clock &clock, std::stop_token stop);

} // namespace castbench
