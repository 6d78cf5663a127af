#pragma once

#include "controllers/domain/switchdevice.h"
#include "controllers/switches/snmp/snmpexchange.h"

namespace castbench {

inline constexpr quint16 snmpPort = 161;

/// The agent of a lab's switch, with its secrets revealed; port 161 unless it has one.
/// Errors: InvalidInput (no address, no community, no user), NotFound (secret).
Expected<SnmpTarget> snmpTargetOf(const Switch &device);

} // namespace castbench
