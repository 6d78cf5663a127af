#include "controllers/switches/capdriverfactory.h"

#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"

namespace castbench {

namespace {

constexpr quint16 snmpPort = 161;

Error located(const Switch &device, const Error &error)
{
    return error.within(QStringLiteral("switch %1").arg(device.id));
}

} // namespace

Expected<std::unique_ptr<CapDriver>> makeCapDriver(const Switch &device, Clock &clock,
                                                   [[maybe_unused]] CapAttendant *attendant)
{
    if (device.driver != QLatin1StringView("snmp")) {
        return located(device,
                       {ErrorCode::Unsupported,
                        QStringLiteral("There is no driver \"%1\"; write \"snmp\".").arg(device.driver),
                        {}});
    }
    auto profile = loadSwitchProfile(device.profile);
    if (!profile)
        return located(device, profile.error());
    auto community = device.community.reveal();
    if (!community)
        return located(device, community.error());
    if (community->isEmpty()) {
        return located(device, {ErrorCode::InvalidInput,
                                QStringLiteral("The switch needs a \"community\" that may write."),
                                {}});
    }
    SnmpConfig config;
    config.device = device.id;
    config.address = device.address;
    if (config.address.port == 0)
        config.address.port = snmpPort;
    config.community = std::move(*community);
    config.profile = std::move(*profile);
    return std::unique_ptr<CapDriver>(std::make_unique<SnmpCapDriver>(config, clock));
}

} // namespace castbench
