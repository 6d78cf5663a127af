#include "controllers/switches/discoverswitches.h"

#include "controllers/domain/core.h"
#include "controllers/switches/nsdp/nsdpdiscovery.h"
#include "controllers/switches/snmp/snmpidentification.h"
#include "controllers/switches/snmp/snmptargetof.h"
#include "controllers/switches/subnets.h"

#include <algorithm>
#include <map>

namespace castbench {

namespace {

/// Requests that wait for an answer at the same time.
constexpr std::size_t searchers = 32;
constexpr milliseconds pace{10};
constexpr milliseconds patience{700};

/// What the searchers share; they live within discoverOverSnmp().
struct Search
{
    std::vector<Endpoint> hosts;
    SnmpTarget target; ///< but for the address
    std::shared_ptr<const SwitchProfiles> profiles;
    Clock &clock;
    SteadyTime next; ///< when the next host may be asked
    std::size_t asked = 0;
    std::map<std::size_t, FoundSwitch> found; ///< by the host's place
    SwitchFound tell;

    void keep(std::size_t place, const FoundSwitch &device)
    {
        found[place] = device;
        if (tell)
            tell(device);
    }
};

Error cancelled()
{
    return {ErrorCode::Cancelled, Core::tr("The search was cancelled."), {}};
}

std::optional<FoundSwitch> refusing(const Endpoint &host, const Error &error)
{
    if (error.code != ErrorCode::AuthenticationFailed)
        return std::nullopt;
    FoundSwitch found;
    found.address = host;
    found.recognised = Core::tr("It speaks SNMP and refuses these credentials.");
    return found;
}

QCoro::Task<void> searchOn(Search *search, std::stop_token stop)
{
    while (search->asked < search->hosts.size() && !stop.stop_requested()) {
        const std::size_t place = search->asked++;
        const SteadyTime at = std::max(search->clock.steadyNow(), search->next);
        search->next = at + pace;
        const auto waited = co_await waitUntil(search->clock, at, stop);
        if (!waited)
            co_return;
        SnmpTarget target = search->target;
        target.address = search->hosts[place];
        const auto found = co_await identifyOverSnmp(target, search->profiles, stop);
        if (found)
            search->keep(place, *found);
        else if (const auto refused = refusing(target.address, found.error()))
            search->keep(place, *refused);
    }
}

bool hasCredentials(const Switch &device)
{
    return device.snmpVersion == SnmpVersion::V3 ? !device.snmpUser.name.isEmpty()
                                                 : !device.community.isEmpty();
}

std::vector<Endpoint> neighbours()
{
    std::vector<Endpoint> hosts;
    for (const QHostAddress &address : neighboursIn(ownSubnets()))
        hosts.push_back({address.toString(), snmpPort});
    return hosts;
}

} // namespace

QCoro::Task<Expected<std::vector<FoundSwitch>>> discoverOverSnmp(std::vector<Endpoint> hosts,
                                                                 Switch credentials, Clock &clock,
                                                                 std::stop_token stop, SwitchFound found)
{
    std::vector<FoundSwitch> all;
    if (hosts.empty())
        co_return all;
    credentials.address = hosts.front();
    auto target = snmpTargetOf(credentials);
    if (!target)
        co_return target.error();
    target->timeout = patience;
    target->retries = 0;
    Search search{std::move(hosts),
                  std::move(*target),
                  std::make_shared<const SwitchProfiles>(),
                  clock,
                  clock.steadyNow(),
                  0,
                  {},
                  std::move(found)};
    std::vector<QCoro::Task<void>> tasks;
    for (std::size_t i = 0; i < std::min(searchers, search.hosts.size()); ++i)
        tasks.push_back(searchOn(&search, stop));
    for (QCoro::Task<void> &task : tasks)
        co_await task;
    if (stop.stop_requested())
        co_return cancelled();
    for (auto &[place, device] : search.found)
        all.push_back(std::move(device));
    co_return all;
}

QCoro::Task<Expected<std::vector<FoundSwitch>>> discoverSwitches(Switch credentials, Clock &clock,
                                                                 std::stop_token stop, SwitchFound found)
{
    // A computer that cannot broadcast may still find the others.
    std::vector<FoundSwitch> all =
        (co_await nsdp::discover(clock, stop)).value_or(std::vector<FoundSwitch>());
    if (found)
        std::for_each(all.begin(), all.end(), found);
    if (hasCredentials(credentials)) {
        std::vector<Endpoint> hosts = neighbours();
        const auto speaking = co_await discoverOverSnmp(std::move(hosts), credentials, clock, stop, found);
        if (!speaking)
            co_return speaking.error();
        all.insert(all.end(), speaking->begin(), speaking->end());
    }
    if (stop.stop_requested())
        co_return cancelled();
    co_return all;
}

} // namespace castbench
