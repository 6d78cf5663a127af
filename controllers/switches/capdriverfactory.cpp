#include "controllers/switches/capdriverfactory.h"

#include "controllers/switches/byhand/manualcapdriver.h"
#include "controllers/switches/nsdp/nsdpcapdriver.h"
#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/snmptargetof.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "controllers/switches/tc/tccapdriver.h"

namespace castbench {

namespace {

Error located(const Switch &device, const Error &error)
{
    return error.within(QStringLiteral("switch %1").arg(device.id));
}

Expected<std::unique_ptr<CapDriver>> makeSnmpDriver(const Switch &device, Clock &clock)
{
    auto profile = loadSwitchProfile(device.profile);
    if (!profile)
        return profile.error();
    auto target = snmpTargetOf(device);
    if (!target)
        return target.error();
    SnmpConfig config;
    config.device = device.id;
    config.address = target->address;
    config.version = target->version;
    config.community = target->community;
    config.user = target->user;
    config.profile = std::move(*profile);
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
