#pragma once

#include "controllers/contracts/foundswitch.h"
#include "controllers/switches/snmp/snmpexchange.h"
#include "controllers/switches/snmp/switchprofiles.h"

#include <qcorotask.h>

#include <memory>
#include <stop_token>

namespace castbench {

/// What answers at `target`, and which of `profiles` fits it. Candidates are those with the longest match of
/// its sysObjectID, else those that its sysDescr names, else all; each one's rate object of port 1 is asked
/// for. One that is alone is taken although it does not answer; of several the one that does. Where that is
/// none or more than one, `profile` is empty and `recognised` says why.
/// Errors: SnmpExchange::get()'s.
QCoro::Task<Expected<FoundSwitch>>
identifyOverSnmp(SnmpTarget target, std::shared_ptr<const SwitchProfiles> profiles, std::stop_token stop);

} // namespace castbench
