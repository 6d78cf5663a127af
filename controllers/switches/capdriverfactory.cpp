#include "controllers/switches/capdriverfactory.h"

#include "controllers/switches/byhand/manualcapdriver.h"
#include "controllers/switches/nsdp/nsdpcapdriver.h"
#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "controllers/switches/tc/tccapdriver.h"

namespace castbench {

namespace {

constexpr quint16 snmpPort = 161;

Error located(const Switch &device, const Error &error)
{
    return error.within(QStringLiteral("switch %1").arg(device.id));
}

/// The community or the user, revealed once: what is missing is said before a run.
Expected<void> revealSnmpCredentials(const Switch &device, SnmpConfig &config)
{
    config.version = device.snmpVersion;
    if (device.snmpVersion == SnmpVersion::V3) {
        const SnmpUser &user = device.snmpUser;
        for (const Secret &secret : {user.authenticationPassword, user.privacyPassword}) {
            if (const auto password = secret.reveal(); !password)
                return password.error();
        }
        config.user = user;
        return {};
    }
    auto community = device.community.reveal();
    if (!community)
        return community.error();
    if (community->isEmpty()) {
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("The switch needs a \"community\" that may write."), {}};
    }
    config.community = std::move(*community);
    return {};
}

Expected<std::unique_ptr<CapDriver>> makeSnmpDriver(const Switch &device, Clock &clock)
{
    auto profile = loadSwitchProfile(device.profile);
    if (!profile)
        return profile.error();
    SnmpConfig config;
    config.device = device.id;
    config.address = device.address;
    if (config.address.port == 0)
        config.address.port = snmpPort;
    config.profile = std::move(*profile);
    if (auto revealed = revealSnmpCredentials(device, config); !revealed)
        return revealed.error();
    return std::unique_ptr<CapDriver>(std::make_unique<SnmpCapDriver>(config, clock));
}

Expected<std::unique_ptr<CapDriver>> makeNsdpDriver(const Switch &device, Clock &clock)
{
    auto password = device.password.reveal();
    if (!password)
        return password.error();
    NsdpConfig config;
    config.device = device.id;
    config.target.address = device.address;
    if (config.target.address.port == 0)
        config.target.address.port = nsdp::devicePort;
    config.password = std::move(*password);
    return std::unique_ptr<CapDriver>(std::make_unique<NsdpCapDriver>(config, clock));
}

Expected<std::unique_ptr<CapDriver>> makeTcDriver(const Switch &device, Clock &clock)
{
    TcConfig config;
    config.device = device.id;
    config.interfaces = device.interfaces;
    if (!device.address.isEmpty()) {
        tc::SshTarget target;
        target.address = device.address;
        target.user = device.ssh.user;
        target.keyFile = device.ssh.keyFile;
        config.remote = target;
    }
#ifndef Q_OS_LINUX
    if (!config.remote) {
        return Error{
            ErrorCode::Unsupported,
            QStringLiteral("This computer runs no Linux; give the \"address\" of the one that forwards the "
                           "broadcaster's traffic."),
            {}};
    }
#endif
    return std::unique_ptr<CapDriver>(std::make_unique<TcCapDriver>(config, clock));
}

Expected<std::unique_ptr<CapDriver>> makeManualDriver(const Switch &device, Clock &clock,
                                                      CapAttendant *attendant)
{
    if (!attendant) {
        return Error{
            ErrorCode::Refused,
            QStringLiteral("A person sets the caps of this switch, and nobody can be asked here; use the "
                           "window, or castbench-cli in a terminal without --json and --quiet."),
            {}};
    }
    return std::unique_ptr<CapDriver>(
        std::make_unique<ManualCapDriver>(device.id, device.name, clock, *attendant));
}

Expected<std::unique_ptr<CapDriver>> makeDriver(const Switch &device, Clock &clock, CapAttendant *attendant)
{
    if (device.driver == switchdrivers::snmp)
        return makeSnmpDriver(device, clock);
    if (device.driver == switchdrivers::nsdp)
        return makeNsdpDriver(device, clock);
    if (device.driver == switchdrivers::tc)
        return makeTcDriver(device, clock);
    if (device.driver == switchdrivers::byHand)
        return makeManualDriver(device, clock, attendant);
    return Error{
        ErrorCode::Unsupported,
        QStringLiteral("There is no driver \"%1\"; write \"snmp\", \"nsdp\", \"linux\" or \"manual\".")
            .arg(device.driver),
        {}};
}

} // namespace

Expected<std::unique_ptr<CapDriver>> makeCapDriver(const Switch &device, Clock &clock,
                                                   CapAttendant *attendant)
{
    auto driver = makeDriver(device, clock, attendant);
    if (!driver)
        return located(device, driver.error());
    return driver;
}

} // namespace castbench
