#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/foundswitch.h"
#include "controllers/domain/switchdevice.h"

#include <qcorotask.h>

#include <functional>
#include <stop_token>
#include <vector>

namespace castbench {

/// Hears of a switch as soon as it has answered.
using SwitchFound = std::function<void(const FoundSwitch &found)>;

/// The switches of this computer's networks: those that answer NSDP's broadcast, then, by address, those that
/// speak SNMP with the community or user of `credentials`, whose address is unused. Every host of this
/// computer's private networks of at most /22 is asked once, a hundred a second; without a community or user
/// nobody is. `found` hears of each as it answers, also in a search that is cancelled later. `clock` must
/// outlive the call.
/// Errors: Cancelled, and for the credentials those of identifySwitch().
QCoro::Task<Expected<std::vector<FoundSwitch>>>
discoverSwitches(Switch credentials, Clock &clock, std::stop_token stop, SwitchFound found = {});
/// Those of `hosts` that speak SNMP with these credentials, or refuse them, in the order of `hosts`; a host
/// that does not answer its one request is left out.
QCoro::Task<Expected<std::vector<FoundSwitch>>> discoverOverSnmp(std::vector<Endpoint> hosts,
                                                                 Switch credentials, Clock &clock,
                                                                 std::stop_token stop,
                                                                 SwitchFound found = {});

} // namespace castbench
