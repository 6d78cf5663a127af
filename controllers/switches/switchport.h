#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/domain/macaddress.h"

namespace castbench {

/// The port on which `host` hangs, among what CapDriver::ports() told. Several addresses on a port, or a
/// neighbour that speaks LLDP, make it an uplink: traffic of others would be capped too, and it is refused
/// unless `allowUplink`. Errors: NotFound, Refused; both with the remedy.
Expected<SwitchPort> portOfHost(const std::vector<SwitchPort> &ports, const MacAddress &host,
                                bool allowUplink);

} // namespace castbench
