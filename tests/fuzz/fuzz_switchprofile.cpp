// A file with switch profiles, and what a cap on a port would write and read with them.

#include "controllers/domain/jsonreader.h"
#include "controllers/switches/snmp/portsettings.h"

#include <cstdlib>
#include <map>

using namespace castbench;

namespace {

/// What an agent holds after `sequences`, asked for all objects of the port.
std::vector<SnmpValue> heldAfter(const PortSettings &settings, const std::vector<WriteSequence> &sequences)
{
    std::map<SnmpOid, qint64> held;
    for (const WriteSequence &sequence : sequences) {
        for (const std::vector<SnmpWrite> &set : sequence) {
            for (const SnmpWrite &write : set)
                held[write.oid] = write.value;
        }
    }
    std::vector<SnmpValue> values;
    for (const SnmpOid &oid : settings.objects()) {
        SnmpValue value;
        if (const auto found = held.find(oid); found != held.end())
            value.value = found->second;
        values.push_back(value);
    }
    return values;
}

void use(const SwitchProfile &profile)
{
    const PortSettings settings(profile, {3, 103});
    for (const Cap &cap : {Cap::kbps(4000), Cap::kbps(512), Cap::kbps(Cap::maximumKbps), Cap::noLimit()}) {
        const Cap nearest = profile.rate.nearest(cap);
        if (nearest.isLimited() && *nearest.limitKbps() < 1)
            std::abort();
        const auto values = heldAfter(settings, {settings.writesFor(cap, PortRow::Absent)});
        const auto setting = settings.interpret(values);
        // What was read can always be written back.
        if (setting && !settings.writesFor(setting->native))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto object = readJsonObject(bytes, QStringLiteral("profile.json"));
    if (!object)
        return 0;
    const auto profiles = switchProfilesFromJson(*object, QStringLiteral("profile.json"));
    if (!profiles)
        return 0;
    for (const SwitchProfile &profile : *profiles)
        use(profile);
    return 0;
}
