#pragma once

#include "controllers/domain/cap.h"
#include "controllers/domain/switchdevice.h"

#include <vector>

namespace castbench {

/// What a switch would set when asked for each of `caps`, as CapDriver::nearest() says, but without its
/// secrets: for showing a plan before its lab is spoken to. Errors: those of loadSwitchProfile(); Unsupported
/// (no such driver).
Expected<std::vector<Cap>> realCaps(const Switch &device, std::vector<Cap> caps);

} // namespace castbench
