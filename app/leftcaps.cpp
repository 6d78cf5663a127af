#include "app/leftcaps.h"

#include "controllers/contracts/labsecrets.h"
#include "controllers/switches/capdriverfactory.h"

namespace castbench {

UnrestoredCaps leftCaps(const CapSafety &safety, Clock &clock)
{
    return UnrestoredCaps(CapJournal(safety.journalFolder), clock,
                          [&clock](const Switch &device) { return makeCapDriver(device, clock); });
}

QCoro::Task<Expected<Switch>> resolveLeftSwitch(Switch device, Switch known, SecretStore &store)
{
    // Nothing but the switch, for what resolves the secrets of labs.
    Lab lab;
    lab.switchDevice = withSecretsOf(std::move(device), known);
    if (const auto kept = checkSecretsKept(lab.switchDevice); !kept)
        co_return kept.error();
    const auto resolved = co_await resolveSecrets(lab, store);
    if (!resolved)
        co_return resolved.error();
    co_return resolved->switchDevice;
}

} // namespace castbench
