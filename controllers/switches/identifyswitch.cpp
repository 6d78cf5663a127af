#include "controllers/switches/identifyswitch.h"

#include "controllers/domain/core.h"
#include "controllers/switches/nsdp/nsdpdiscovery.h"
#include "controllers/switches/snmp/snmpidentification.h"
#include "controllers/switches/snmp/snmptargetof.h"

namespace castbench {

namespace {

/// A person waits for the answer.
constexpr int retries = 1;

/// Whether something else than SNMP may still answer there.
bool mayBeOfAnotherKind(const Error &error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::Unreachable ||
           error.code == ErrorCode::InvalidInput;
}

/// Neither protocol was answered: both reasons, that of SNMP first.
Error neither(const Error &snmp, const Error &nsdp)
{
    return {snmp.code, Core::tr("Over SNMP: %1 Over NSDP: %2").arg(snmp.text(), nsdp.text()), {}};
}

QCoro::Task<Expected<FoundSwitch>> identifySnmpSwitch(Switch device, std::stop_token stop)
{
    auto target = snmpTargetOf(device);
    if (!target)
        co_return target.error();
    target->retries = retries;
    auto profiles = std::make_shared<const SwitchProfiles>();
    co_return co_await identifyOverSnmp(std::move(*target), std::move(profiles), std::move(stop));
}

QCoro::Task<Expected<FoundSwitch>> identifyNsdpSwitch(Switch device, Clock *clock, std::stop_token stop)
{
    Endpoint address = device.address;
    // A port that was given for another protocol says nothing.
    if (address.port == 0 || device.driver != switchdrivers::nsdp)
        address.port = nsdp::devicePort;
    co_return co_await nsdp::identify(std::move(address), *clock, std::move(stop));
}

} // namespace

QCoro::Task<Expected<FoundSwitch>> identifySwitch(Switch device, Clock &clock, std::stop_token stop)
{
    if (device.address.isEmpty())
        co_return Error{ErrorCode::InvalidInput, Core::tr("Give the switch's address."), {}};
    if (device.driver == switchdrivers::nsdp)
        co_return co_await identifyNsdpSwitch(std::move(device), &clock, std::move(stop));
    if (!device.driver.isEmpty() && device.driver != switchdrivers::snmp) {
        co_return Error{ErrorCode::Unsupported,
                        Core::tr("A switch with the driver \"%1\" cannot be asked what it is; choose its "
                                 "settings yourself.")
                            .arg(device.driver),
                        {}};
    }
    auto found = co_await identifySnmpSwitch(device, stop);
    if (found || !device.driver.isEmpty() || !mayBeOfAnotherKind(found.error()))
        co_return found;
    auto other = co_await identifyNsdpSwitch(device, &clock, stop);
    if (other || other.error().code == ErrorCode::Cancelled)
        co_return other;
    co_return neither(found.error(), other.error());
}

} // namespace castbench
