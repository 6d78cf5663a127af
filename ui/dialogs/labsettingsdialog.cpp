#include "ui/dialogs/labsettingsdialog.h"

#include "ui/dialogs/endpointfield.h"

#include <QLineEdit>
#include <QSpinBox>

namespace castbench {

namespace {

constexpr quint16 ntpPort = 123;
constexpr int largestThresholdMs = 10'000;

} // namespace

LabSettingsDialog::LabSettingsDialog(const Lab &lab, LabService &service, const SecretStore &secrets,
                                     QWidget *parent)
    : DeviceDialog(lab, QString(), service, secrets, parent)
{
    setObjectName(QStringLiteral("labSettingsDialog"));
    m_name = addText("name", QStringLiteral("name"), lab.name);
    m_listen = addText("listen", QStringLiteral("controller.listen"), lab.controller.listen.text());
    m_reference = addText("reference", QStringLiteral("clocks.reference_server"),
                          lab.referenceServer ? lab.referenceServer->text() : QString());
    m_threshold = addNumber("threshold", QStringLiteral("clocks.threshold"), 1, largestThresholdMs,
                            static_cast<int>(lab.clockThreshold.count()));
    setCheck(m_listen, [this] {
        return m_listen->text().trimmed().isEmpty() ? tr("Type an address such as 0.0.0.0:7788")
                                                    : endpointProblem(m_listen);
    });
    setCheck(m_reference, [this] { return endpointProblem(m_reference, ntpPort); });
    begin(false);
}

void LabSettingsDialog::write(Lab &lab) const
{
    lab.name = m_name->text();
    lab.controller.listen = endpointOf(m_listen);
    lab.referenceServer.reset();
    if (const Endpoint server = endpointOf(m_reference, ntpPort); !server.isEmpty())
        lab.referenceServer = server;
    lab.clockThreshold = milliseconds{m_threshold->value()};
}

QString LabSettingsDialog::testedDevice() const
{
    return {};
}

void LabSettingsDialog::retranslate()
{
    setWindowTitle(tr("Lab settings"));
    describe(m_name, tr("&Name of the lab"));
    describe(m_listen, tr("Probes connect &to"),
             tr("Address and port on which this computer waits for probes on other devices"));
    describe(m_reference, tr("Reference time &server"),
             tr("NTP server that keeps reference time; left empty, this computer's clock is the reference"));
    m_reference->setPlaceholderText(tr("This computer's clock"));
    describe(m_threshold, tr("&Warn above"), tr("A clock known less exactly than this is warned about"));
    m_threshold->setSuffix(tr(" ms"));
    setHint(tr("127.0.0.1 lets only this computer in. With 0.0.0.0:7788 viewers' devices in the network can "
               "connect; "
               "port 0 stands for any."));
    DeviceDialog::retranslate();
}

} // namespace castbench
