#include "controllers/switches/realcaps.h"

#include "controllers/protocols/nsdprate.h"
#include "controllers/switches/snmp/switchprofiles.h"

#include <algorithm>

namespace castbench {

Expected<std::vector<Cap>> realCaps(const Switch &device, std::vector<Cap> caps)
{
    if (device.driver == switchdrivers::nsdp) {
        std::ranges::transform(caps, caps.begin(), [](const Cap &cap) {
            return nsdp::capOfRate(nsdp::nearestRate(cap)).value_or(cap);
        });
        return caps;
    }
    if (device.driver == switchdrivers::tc || device.driver == switchdrivers::byHand)
        return caps;
    if (device.driver != switchdrivers::snmp) {
        return Error{
            ErrorCode::Unsupported,
            QStringLiteral("There is no driver \"%1\"; write \"snmp\", \"nsdp\", \"linux\" or \"manual\".")
                .arg(device.driver),
            {}};
    }
    const auto profile = loadSwitchProfile(device.profile);
    if (!profile)
        return profile.error();
    std::ranges::transform(caps, caps.begin(),
                           [&profile](const Cap &cap) { return profile->rate.nearest(cap); });
    return caps;
}

} // namespace castbench
