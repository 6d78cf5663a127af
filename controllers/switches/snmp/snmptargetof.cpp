#include "controllers/switches/snmp/snmptargetof.h"

#include "controllers/domain/core.h"

namespace castbench {

Expected<SnmpTarget> snmpTargetOf(const Switch &device)
{
    SnmpTarget target;
    target.address = device.address;
    if (target.address.isEmpty())
        return Error{ErrorCode::InvalidInput, Core::tr("Give the switch's address."), {}};
    if (target.address.port == 0)
        target.address.port = snmpPort;
    target.version = device.snmpVersion;
    if (device.snmpVersion == SnmpVersion::V3) {
        if (device.snmpUser.name.isEmpty())
            return Error{ErrorCode::InvalidInput, Core::tr("SNMP version 3 needs a user."), {}};
        for (const Secret &secret :
             {device.snmpUser.authenticationPassword, device.snmpUser.privacyPassword}) {
            if (const auto password = secret.reveal(); !password)
                return password.error();
        }
        target.user = device.snmpUser;
        return target;
    }
    auto community = device.community.reveal();
    if (!community)
        return community.error();
    if (community->isEmpty()) {
        return Error{
            ErrorCode::InvalidInput,
            Core::tr("The switch needs a community; many switches begin with \"public\" for reading."),
            {}};
    }
    target.community = std::move(*community);
    return target;
}

} // namespace castbench
