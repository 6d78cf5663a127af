#include "controllers/switches/snmp/snmpidentification.h"

#include "controllers/domain/core.h"
#include "controllers/domain/switchdevice.h"
#include "controllers/switches/snmp/portsettings.h"
#include "controllers/switches/snmp/snmpsession.h"
#include "controllers/switches/snmp/snmpswitch.h"

namespace castbench {

namespace {

constexpr int askedPort = 1;
constexpr int maximumPorts = 4096;
constexpr qsizetype longestModel = 200;
const SnmpOid dot1dBaseNumPorts{1, 3, 6, 1, 2, 1, 17, 1, 2, 0};

using Candidates = std::vector<const SwitchProfile *>;

/// Why the candidates are candidates.
enum class Basis { SysObjectId, Description, Nothing };

/// What a switch says of itself.
struct Introduction
{
    QString description;
    QString name;
    std::optional<SnmpOid> sysObjectId;
    PortNumbers port; ///< of port 1
    int ports = 0;

    QString id() const
    {
        return sysObjectId ? sysObjectId->text() : QStringLiteral("-");
    }
};

Introduction readIntroduction(const std::vector<SnmpValue> &values)
{
    Introduction introduction;
    introduction.description = values[0].text().simplified();
    introduction.name = values[1].text().simplified();
    if (const auto *id = std::get_if<SnmpOid>(&values[2].value))
        introduction.sysObjectId = *id;
    const qint64 ifIndex = values[3].integer().value_or(askedPort);
    introduction.port = {askedPort, ifIndex > 0 && ifIndex <= 2'147'483'647
                                        ? static_cast<std::uint32_t>(ifIndex)
                                        : std::uint32_t{askedPort}};
    const qint64 ports = values[4].integer().value_or(0);
    introduction.ports = ports > 0 && ports <= maximumPorts ? static_cast<int>(ports) : 0;
    return introduction;
}

PortNumbers numbersFor(const SwitchProfile &profile, const Introduction &introduction)
{
    if (profile.ifIndex.fromBridgePort)
        return introduction.port;
    return {askedPort, static_cast<std::uint32_t>(askedPort + profile.ifIndex.offset)};
}

/// Those whose rate object the switch has. An answer that is an error counts as none, unless the switch
/// cannot be asked any more.
QCoro::Task<Expected<Candidates>> answering(SnmpSession *session, Candidates candidates,
                                            Introduction introduction, std::stop_token stop)
{
    Candidates found;
    for (const SwitchProfile *profile : candidates) {
        const PortSettings settings(*profile, numbersFor(*profile, introduction));
        std::vector<SnmpOid> oids{settings.objects().front()};
        const auto values = co_await session->get(std::move(oids), stop);
        if (values && values->front().integer())
            found.push_back(profile);
        else if (!values && values.error().code != ErrorCode::Refused)
            co_return values.error();
    }
    co_return found;
}

QString namesOf(const Candidates &profiles)
{
    QStringList names;
    for (const SwitchProfile *profile : profiles)
        names << profile->name;
    return names.join(QStringLiteral(", "));
}

QString whyNone(const Introduction &introduction, Basis basis, const Candidates &candidates)
{
    if (basis == Basis::Nothing) {
        return Core::tr("It calls itself %1, which no switch profile knows, and has the rate object of none.")
            .arg(introduction.id());
    }
    return Core::tr(
               "Several switch profiles fit %1, but it has the rate object of none on port 1: %2. Choose "
               "the one of your model.")
        .arg(introduction.id(), namesOf(candidates));
}

QString whyThis(const Introduction &introduction, Basis basis, const SwitchProfile &profile, bool alone,
                bool answers)
{
    if (basis == Basis::Nothing)
        return Core::tr("No switch profile knows %1; it has the rate object of %2 alone.")
            .arg(introduction.id(), profile.name);
    if (!alone)
        return Core::tr("Of the switch profiles that fit %1 it has the rate object of %2 alone.")
            .arg(introduction.id(), profile.name);
    if (!answers)
        return Core::tr("%1 belongs to %2; its rate object is not there on port 1.")
            .arg(introduction.id(), profile.name);
    if (basis == Basis::Description)
        return Core::tr("Its description belongs to %1, and it has that profile's rate object.")
            .arg(profile.name);
    return Core::tr("%1 belongs to %2, and it has that profile's rate object.")
        .arg(introduction.id(), profile.name);
}

void judge(FoundSwitch &found, const Introduction &introduction, Basis basis, const Candidates &candidates,
           const Candidates &answers)
{
    const bool alone = candidates.size() == 1;
    if (answers.size() > 1) {
        found.driver = switchdrivers::snmp;
        found.recognised = Core::tr("Several switch profiles fit %1: %2. Choose the one under which a limit "
                                    "that you know is read rightly.")
                               .arg(introduction.id(), namesOf(answers));
        return;
    }
    if (answers.empty() && !alone) {
        if (basis != Basis::Nothing)
            found.driver = switchdrivers::snmp;
        found.recognised = whyNone(introduction, basis, candidates);
        return;
    }
    const SwitchProfile &profile = answers.empty() ? *candidates.front() : *answers.front();
    found.driver = switchdrivers::snmp;
    found.profile = profile.name;
    found.recognised = whyThis(introduction, basis, profile, alone, !answers.empty());
    if (profile.verified.isEmpty())
        found.recognised += u' ' + Core::tr("This profile was not tried on hardware.");
}

} // namespace

QCoro::Task<Expected<FoundSwitch>>
identifyOverSnmp(SnmpTarget target, std::shared_ptr<const SwitchProfiles> profiles, std::stop_token stop)
{
    SnmpSession session(target);
    std::vector<SnmpOid> oids{switchobjects::sysDescr, switchobjects::sysName, switchobjects::sysObjectId,
                              switchobjects::dot1dBasePortIfIndex.below({askedPort}), dot1dBaseNumPorts};
    const auto values = co_await session.get(std::move(oids), stop);
    if (!values)
        co_return values.error();
    const Introduction introduction = readIntroduction(*values);

    Basis basis = Basis::SysObjectId;
    Candidates candidates;
    if (introduction.sysObjectId)
        candidates = profiles->matching(*introduction.sysObjectId);
    if (candidates.empty()) {
        basis = Basis::Description;
        candidates = profiles->describedBy(introduction.description);
    }
    if (candidates.empty()) {
        basis = Basis::Nothing;
        for (const SwitchProfiles::Entry &entry : profiles->entries())
            candidates.push_back(&entry.profile);
    }
    const auto answers = co_await answering(&session, candidates, introduction, std::move(stop));
    if (!answers)
        co_return answers.error();

    FoundSwitch found;
    found.address = target.address;
    found.model = introduction.description.left(longestModel);
    found.name = introduction.name.left(longestModel);
    found.ports = introduction.ports;
    judge(found, introduction, basis, candidates, *answers);
    co_return found;
}

} // namespace castbench
