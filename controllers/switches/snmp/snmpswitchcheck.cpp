#include "controllers/switches/snmp/snmpswitch.h"

namespace castbench {

namespace switchchecks {
constinit const QLatin1StringView profile("switch profile");
constinit const QLatin1StringView notTried("switch profile not tried on hardware");
constinit const QLatin1StringView unverifiedFact("switch profile unverified");
constinit const QLatin1StringView notes("switch profile notes");
} // namespace switchchecks

namespace {

constexpr qint64 operUp = 1; // IF-MIB ifOperStatus

/// Collects what a check found.
class Findings
{
public:
    explicit Findings(QString device)
        : m_device(std::move(device))
    {
    }

    void fine(const QString &check, const QString &message)
    {
        m_all.push_back({Severity::Info, m_device, check, message, {}});
    }
    void warn(const QString &check, const QString &message, const QString &remedy)
    {
        m_all.push_back({Severity::Warning, m_device, check, message, remedy});
    }
    void fail(const QString &check, const QString &message, const QString &remedy)
    {
        m_all.push_back({Severity::Error, m_device, check, message, remedy});
    }
    std::vector<Finding> take()
    {
        return std::move(m_all);
    }

private:
    QString m_device;
    std::vector<Finding> m_all;
};

QString remedyFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
    case ErrorCode::Unreachable:
        return QStringLiteral(
            "Check the switch's address, that SNMP is on, its community or user, and its access list.");
    case ErrorCode::AuthenticationFailed:
        return QStringLiteral("Give a community or user that may read and write.");
    default:
        return QStringLiteral("Check the port's number and the switch profile.");
    }
}

QString prefixes(const SwitchProfile &profile)
{
    QStringList texts;
    for (const SnmpOid &prefix : profile.sysObjectIds)
        texts << prefix.text();
    return texts.join(QStringLiteral(", "));
}

/// What of the profile nobody has seen to be true.
void judgeEvidence(Findings &findings, const SwitchProfile &profile)
{
    if (!profile.verified.isEmpty()) {
        findings.fine(QString(switchchecks::profile), profile.title);
    } else {
        findings.warn(QString(switchchecks::notTried),
                      QStringLiteral("The profile %1 is from documents (%2) and was not tried on hardware.")
                          .arg(profile.name, profile.source),
                      QStringLiteral("Set a cap on this port by hand and compare before relying on it."));
    }
    for (const ProfileFact &fact : profile.facts) {
        if (!fact.verified) {
            findings.warn(QString(switchchecks::unverifiedFact),
                          QStringLiteral("Unverified: %1 (%2)").arg(fact.text, fact.source),
                          QStringLiteral("Compare with the switch's own pages after the first cap."));
        }
    }
    if (!profile.notes.isEmpty())
        findings.fine(QString(switchchecks::notes), profile.notes);
}

void judgeModel(Findings &findings, const SwitchProfile &profile, const SnmpValue &sysObjectId)
{
    const auto *model = std::get_if<SnmpOid>(&sysObjectId.value);
    if (!model || !profile.matchLength(*model)) {
        findings.warn(QString(switchchecks::profile),
                      QStringLiteral("The switch calls itself %1; the profile %2 is for %3 (%4).")
                          .arg(model ? model->text() : QStringLiteral("nothing"), profile.name, profile.title,
                               prefixes(profile)),
                      QStringLiteral("Choose the profile of this model in the lab."));
    } else {
        judgeEvidence(findings, profile);
    }
    if (profile.egress) {
        findings.warn(QString(switchchecks::profile),
                      QStringLiteral("This switch caps what it sends to the host, not the host's upload."),
                      QStringLiteral("Use a switch that can cap what it receives."));
    }
}

void judgePort(Findings &findings, int port, const SnmpValue &description, const SnmpValue &status)
{
    const QString check = QStringLiteral("switch port");
    if (description.isAbsent() && status.isAbsent()) {
        findings.fail(check, QStringLiteral("The switch has no port %1.").arg(port),
                      QStringLiteral("Correct \"switch_port\" in the lab."));
    } else if (status.integer() != operUp) {
        findings.fail(
            check, QStringLiteral("Port %1 (%2) is not up.").arg(port).arg(description.text()),
            QStringLiteral("Connect the broadcaster's computer to this port, or correct \"switch_port\" "
                           "in the lab."));
    } else {
        findings.fine(check, QStringLiteral("Port %1 (%2) is up.").arg(port).arg(description.text()));
    }
}

} // namespace

QCoro::Task<Expected<std::vector<Finding>>> checkSwitch(SnmpSwitchPtr device, int port, std::stop_token stop)
{
    Findings findings(device->config.device);
    std::vector<SnmpOid> oids{switchobjects::sysDescr, switchobjects::sysName, switchobjects::sysObjectId};
    const auto identity = co_await device->control.get(std::move(oids), stop);
    if (!identity) {
        if (identity.error().code == ErrorCode::Cancelled)
            co_return identity.error();
        findings.fail(QStringLiteral("switch answers"), identity.error().text(), remedyFor(identity.error()));
        co_return findings.take();
    }
    findings.fine(QStringLiteral("switch answers"),
                  QStringLiteral("%1 (%2)").arg((*identity)[1].text(), (*identity)[0].text()));
    judgeModel(findings, device->config.profile, (*identity)[2]);

    const auto numbers = co_await portNumbers(device, &device->control, port, stop);
    if (!numbers) {
        findings.fail(QStringLiteral("switch port"), numbers.error().text(), remedyFor(numbers.error()));
        co_return findings.take();
    }
    std::vector<SnmpOid> columns{switchobjects::ifDescr.below({numbers->ifIndex}),
                                 switchobjects::ifOperStatus.below({numbers->ifIndex})};
    const auto state = co_await device->control.get(std::move(columns), stop);
    if (state)
        judgePort(findings, port, (*state)[0], (*state)[1]);
    else
        findings.fail(QStringLiteral("switch port"), state.error().text(), remedyFor(state.error()));

    const auto reading = co_await readCap(device, port, stop);
    if (reading) {
        findings.fine(
            QStringLiteral("upload cap"),
            QStringLiteral("Port %1 is set to %2; whether it may be written shows at the first cap.")
                .arg(port)
                .arg(reading->cap.text()));
    } else {
        findings.fail(QStringLiteral("upload cap"), reading.error().text(), remedyFor(reading.error()));
    }
    const auto counters = co_await readCounters(device, port, stop);
    if (counters)
        findings.fine(QStringLiteral("octet counters"), QStringLiteral("Port %1 counts octets.").arg(port));
    else
        findings.warn(QStringLiteral("octet counters"), counters.error().text(), remedyFor(counters.error()));
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The check was cancelled."),
                        device->config.device};
    co_return findings.take();
}

} // namespace castbench
