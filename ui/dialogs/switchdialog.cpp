#include "ui/dialogs/switchdialog.h"

#include "controllers/switches/snmp/switchprofiles.h"
#include "ui/dialogs/secretedit.h"
#include "ui/models/labdevices.h"

#include <QComboBox>
#include <QLineEdit>

namespace castbench {

namespace {

constexpr quint16 snmpPort = 161;

} // namespace

SwitchDialog::SwitchDialog(const Lab &lab, LabService &service, const SecretStore &secrets, QWidget *parent)
    : DeviceDialog(lab, QStringLiteral("switch."), service, secrets, parent)
{
    setObjectName(QStringLiteral("switchDialog"));
    const Switch &device = lab.switchDevice;
    m_id = addText("id", QStringLiteral("id"), device.id);
    m_name = addText("name", QStringLiteral("name"), device.name);
    m_driver = addChoice("driver", QStringLiteral("driver"));
    m_driver->addItem(QString(), QStringLiteral("snmp"));
    // A driver that this version does not know stays what it is.
    if (!device.driver.isEmpty() && m_driver->findData(device.driver) < 0)
        m_driver->addItem(displayText(device.driver), device.driver);
    m_driver->setCurrentIndex(std::max(0, m_driver->findData(device.driver)));
    m_address = addText("address", QStringLiteral("address"),
                        device.address.isEmpty() ? QString() : device.address.text());
    m_profile = addChoice("profile", QStringLiteral("profile"));
    m_community = addSecret("community", QStringLiteral("community"), device.community);
    fillProfiles();
    setCheck(m_id, [this] {
        return m_id->text() == QString::fromLatin1(platformDeviceId)
                   ? tr("This id is the platform's; choose another.")
                   : QString();
    });
    setCheck(m_address, [this] { return endpointProblem(m_address, snmpPort); });
    connect(m_profile, &QComboBox::currentIndexChanged, this, &SwitchDialog::showProfile);
    begin(device.address.isEmpty());
}

void SwitchDialog::fillProfiles()
{
    const SwitchProfiles profiles;
    for (const SwitchProfiles::Entry &entry : profiles.entries())
        m_profile->addItem(displayText(entry.profile.title), entry.profile.name);
    const QString present = original().switchDevice.profile;
    if (!present.isEmpty() && m_profile->findData(present) < 0)
        m_profile->addItem(displayText(present), present);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(present)));
}

void SwitchDialog::showProfile()
{
    const Expected<SwitchProfile> profile = loadSwitchProfile(m_profile->currentData().toString());
    if (!profile)
        setHint(displayText(profile.error().text(), 400));
    else if (profile->verified.isEmpty())
        setHint(tr("This profile was not tried on hardware. It follows: %1")
                    .arg(displayText(profile->source, 400)));
    else
        setHint(tr("Tried on: %1").arg(displayText(profile->verified, 400)));
}

void SwitchDialog::write(Lab &lab) const
{
    Switch &device = lab.switchDevice;
    device.id = m_id->text();
    device.name = m_name->text().isEmpty() ? m_id->text() : m_name->text();
    device.driver = m_driver->currentData().toString();
    device.address = endpointOf(m_address, snmpPort);
    device.profile = m_profile->currentData().toString();
    device.community = m_community->secret();
}

QString SwitchDialog::testedDevice() const
{
    return m_id->text();
}

void SwitchDialog::retranslate()
{
    setWindowTitle(tr("Switch"));
    describe(m_id, tr("&Id"), tr("Short and unique in the lab, such as S1: letters, digits, - and _"));
    describe(m_name, tr("&Name"), tr("For people: Switch on the desk"));
    describe(m_driver, tr("&Driver"), tr("How the switch is spoken to"));
    m_driver->setItemText(0, tr("SNMP"));
    describe(m_address, tr("&Address"), tr("Name or IP address; port 161 unless given"));
    describe(m_profile, tr("&Profile"), tr("Where this family of switches keeps its limits"));
    describe(m_community, tr("&Community"), tr("The SNMP community that may write; often called private"));
    m_community->setEmptyText(tr("No community"));
    showProfile();
    DeviceDialog::retranslate();
}

} // namespace castbench
