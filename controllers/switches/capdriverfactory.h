#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"
#include "controllers/domain/lab.h"

#include <memory>

namespace castbench {

/// The driver of a lab's switch. Reads the switch's profile and reveals its secrets; the network is not
/// touched. `clock` and `attendant` must outlive the driver; without an attendant there is no driver for
/// switches that a person sets.
/// Errors: Unsupported (no such driver), Refused (nobody can be asked), NotFound (profile, secret),
/// InvalidInput, Storage.
Expected<std::unique_ptr<CapDriver>> makeCapDriver(const Switch &device, Clock &clock,
                                                   CapAttendant *attendant = nullptr);

} // namespace castbench
