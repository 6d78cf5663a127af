#include "controllers/protocols/nsdprate.h"
#include "controllers/switches/nsdp/nsdpswitch.h"

namespace castbench {

namespace {

QString remedyFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
    case ErrorCode::Unreachable:
        return QStringLiteral(
            "Check the switch's address and its cable, and that no other program uses NSDP.");
    case ErrorCode::NotFound:
        return QStringLiteral("Correct \"switch_port\" in the lab.");
    default:
        return QStringLiteral("Look at the switch's web page.");
    }
}

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
    void fail(const QString &check, const Error &error)
    {
        fail(check, error.text(), remedyFor(error));
    }
    std::vector<Finding> take()
    {
        return std::move(m_all);
    }

private:
    QString m_device;
    std::vector<Finding> m_all;
};

void judgePort(Findings &findings, int port, const std::vector<SwitchPort> &ports)
{
    const QString check = QStringLiteral("switch port");
    for (const SwitchPort &each : ports) {
        if (each.number != port)
            continue;
        if (each.up.value_or(false)) {
            findings.fine(check, QStringLiteral("Port %1 is up.").arg(port));
        } else {
            findings.fail(check, QStringLiteral("Port %1 is not up.").arg(port),
                          QStringLiteral("Connect the broadcaster's computer to this port, or correct "
                                         "\"switch_port\" in the lab."));
        }
        return;
    }
    findings.fail(check, QStringLiteral("The switch has no port %1.").arg(port),
                  QStringLiteral("Correct \"switch_port\" in the lab."));
}

QCoro::Task<void> judgePassword(Findings *findings, NsdpSwitchPtr device, std::stop_token stop)
{
    const QString check = QStringLiteral("switch password");
    if (device->config.password.isEmpty()) {
        findings->fail(check, QStringLiteral("The lab has no password for the switch."),
                       QStringLiteral("Give its \"password\"; without one nothing can be set."));
        co_return;
    }
    const auto form = co_await passwordForm(device, std::move(stop));
    if (!form)
        findings->fail(check, form.error());
    else
        findings->fine(
            check, QStringLiteral("The switch takes it as %1; whether it is right shows at the first cap.")
                       .arg(nsdp::passwordFormKey(*form)));
}

} // namespace

QCoro::Task<Expected<std::vector<Finding>>> checkSwitch(NsdpSwitchPtr device, int port, std::stop_token stop)
{
    Findings findings(device->config.device);
    const auto identity = co_await knownIdentity(device, stop);
    if (!identity) {
        if (identity.error().code == ErrorCode::Cancelled)
            co_return identity.error();
        findings.fail(QStringLiteral("switch answers"), identity.error());
        co_return findings.take();
    }
    findings.fine(
        QStringLiteral("switch answers"),
        QStringLiteral("%1 \"%2\", firmware %3").arg(identity->model, identity->name, identity->firmware));
    findings.fine(QStringLiteral("switch driver"),
                  QStringLiteral(
                      "NSDP is spoken as captures and public documents describe it; not tried on hardware."));
    co_await judgePassword(&findings, device, stop);

    const auto ports = co_await readPorts(device, stop);
    if (ports)
        judgePort(findings, port, *ports);
    else
        findings.fail(QStringLiteral("switch port"), ports.error());

    const auto reading = co_await readCap(device, port, stop);
    if (reading)
        findings.fine(QStringLiteral("upload cap"),
                      QStringLiteral("Port %1 is set to %2.").arg(port).arg(reading->cap.text()));
    else
        findings.fail(QStringLiteral("upload cap"), reading.error());

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
