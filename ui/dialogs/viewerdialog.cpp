#include "ui/dialogs/viewerdialog.h"

#include "ui/dialogs/secretedit.h"
#include "ui/models/labdevices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace castbench {

ViewerDialog::ViewerDialog(const Lab &lab, std::size_t index, bool isNew, LabService &service,
                           const SecretStore &secrets, QWidget *parent)
    : DeviceDialog(lab, QStringLiteral("viewers[%1].").arg(index), service, secrets, parent)
    , m_index(index)
    , m_new(isNew)
{
    setObjectName(QStringLiteral("viewerDialog"));
    const Viewer &viewer = lab.viewers.at(index);
    m_id = addText("id", QStringLiteral("id"), viewer.id);
    m_name = addText("name", QStringLiteral("name"), viewer.name);
    m_profile = addChoice("profile", QStringLiteral("profile"));
    m_profile->addItem({}, static_cast<int>(PlayerProfile::Browser));
    m_profile->addItem({}, static_cast<int>(PlayerProfile::App));
    m_profile->setCurrentIndex(m_profile->findData(static_cast<int>(viewer.profile)));
    m_probe = addChoice("probe", QStringLiteral("probe"));
    m_probe->addItem({}, false);
    m_probe->addItem({}, true);
    m_probe->setCurrentIndex(viewer.remote ? 1 : 0);
    m_code = addSecret("code", QStringLiteral("pairing_code"), viewer.pairingCode);
    m_chats = addTick("chats", QStringLiteral("chat"), viewer.chats);
    m_nick = addText("nick", QStringLiteral("chat_nick"), viewer.chatNick);
    m_chatPassword = addSecret("chatPassword", QStringLiteral("chat_password"), viewer.chatPassword);
    setCheck(m_id, [this] {
        return m_id->text() == QString::fromLatin1(platformDeviceId)
                   ? tr("This id is the platform's; choose another.")
                   : QString();
    });
    connect(m_probe, &QComboBox::currentIndexChanged, this, &ViewerDialog::showRows);
    connect(m_chats, &QCheckBox::toggled, this, &ViewerDialog::showRows);
    showRows();
    begin(isNew);
}

void ViewerDialog::write(Lab &lab) const
{
    Viewer &viewer = lab.viewers.at(m_index);
    viewer.id = m_id->text();
    viewer.name = m_name->text().isEmpty() ? m_id->text() : m_name->text();
    viewer.profile = static_cast<PlayerProfile>(m_profile->currentData().toInt());
    viewer.remote = m_probe->currentData().toBool();
    viewer.pairingCode = m_code->secret();
    viewer.chats = m_chats->isChecked();
    viewer.chatNick = m_nick->text();
    viewer.chatPassword = m_chatPassword->secret();
}

QString ViewerDialog::testedDevice() const
{
    return m_id->text();
}

void ViewerDialog::showRows()
{
    const bool remote = m_probe->currentData().toBool();
    setRowShown(m_code, remote);
    setRowShown(m_nick, m_chats->isChecked());
    setRowShown(m_chatPassword, m_chats->isChecked());
    setHint(remote ? tr("Choose Pair on the Lab page to see what to start on the device.") : QString());
}

void ViewerDialog::retranslate()
{
    setWindowTitle(m_new ? tr("New viewer") : tr("Viewer %1").arg(original().viewers.at(m_index).id));
    describe(m_id, tr("&Id"), tr("Short and unique in the lab, such as P1 or M2: letters, digits, - and _"));
    describe(m_name, tr("&Name"), tr("For people: Tablet by the window"));
    describe(m_profile, tr("&Player"), tr("How far behind the live edge the modelled player starts"));
    m_profile->setItemText(0, tr("Browser: starts three segments back"));
    m_profile->setItemText(1, tr("App: starts six segments back"));
    describe(m_probe, tr("&Measured"), tr("By Castbench itself, or by a probe on the viewer's device"));
    m_probe->setItemText(0, tr("On this computer"));
    m_probe->setItemText(1, tr("By castbench-probe on the device"));
    describe(m_code, tr("Pairing &code"), tr("Left empty, a code is made up and shown"));
    m_code->setEmptyText(tr("Made up when it is needed"));
    describe(m_chats, tr("Takes part in the c&hat"));
    describe(m_nick, tr("Chat nic&k"), tr("Left empty, it is made from the id"));
    describe(m_chatPassword, tr("Chat pass&word"));
    showRows();
    DeviceDialog::retranslate();
}

} // namespace castbench
