#include "ui/dialogs/switchfields.h"

#include "ui/dialogs/devicedialog.h"
#include "ui/dialogs/endpointfield.h"
#include "ui/dialogs/secretedit.h"
#include "ui/models/labdevices.h"
#include "ui/text/coretext.h"
#include "ui/text/wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace castbench {

namespace {

constexpr quint16 snmpPort = 161;
constexpr quint16 nsdpPort = 63322;
constexpr quint16 sshPort = 22;
constexpr qsizetype longestHint = 400;
constexpr qsizetype shortestSnmpPassword = 8; // RFC 3414 §11.2

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// Of a password that was typed; others are not looked at.
bool isTooShort(const SecretEdit &edit)
{
    const Secret secret = edit.secret();
    const auto text =
        secret.source() == Secret::Source::Plain ? secret.reveal() : Expected<QString>(QString());
    return secret.isEmpty() || (text && !text->isEmpty() && text->size() < shortestSnmpPassword);
}

template<typename Enum>
void addKeys(QComboBox *box, std::initializer_list<Enum> values, QString (*key)(Enum))
{
    for (const Enum value : values)
        box->addItem(key(value), static_cast<int>(value));
}

} // namespace

SwitchFields::SwitchFields(DeviceDialog &dialog, const Switch &device)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_original(device)
{
    addFields();
    addUser();
    addLinux();
    addChecks();
    fillProfiles();
    for (QComboBox *box : {m_driver, m_place, m_version, m_authentication, m_privacy})
        connect(box, &QComboBox::currentIndexChanged, this, &SwitchFields::showRows);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &SwitchFields::changed);
    showRows();
}

void SwitchFields::addFields()
{
    m_id = m_dialog.addText("id", QStringLiteral("id"), m_original.id);
    m_name = m_dialog.addText("name", QStringLiteral("name"), m_original.name);
    m_driver = m_dialog.addChoice("driver", QStringLiteral("driver"));
    for (const QLatin1StringView name :
         {switchdrivers::snmp, switchdrivers::nsdp, switchdrivers::tc, switchdrivers::byHand})
        m_driver->addItem(QString(), QString(name));
    // A driver that this version does not know stays what it is.
    if (!m_original.driver.isEmpty() && m_driver->findData(m_original.driver) < 0)
        m_driver->addItem(displayText(m_original.driver), m_original.driver);
    choose(m_driver, m_original.driver);
    m_place = m_dialog.addChoice("place", {});
    m_place->addItem(QString(), false);
    m_place->addItem(QString(), true);
    choose(m_place, m_original.driver == switchdrivers::tc && !m_original.address.isEmpty());
    m_address = m_dialog.addText("address", QStringLiteral("address"),
                                 m_original.address.isEmpty() ? QString() : m_original.address.text());
    m_find = m_dialog.addButton(m_address, "findSwitches");
    m_identify = m_dialog.addButton(m_address, "identifySwitch");
    m_profile = m_dialog.addChoice("profile", QStringLiteral("profile"));
    m_version = m_dialog.addChoice("version", QStringLiteral("snmp_version"));
    addKeys(m_version, {SnmpVersion::V1, SnmpVersion::V2c, SnmpVersion::V3}, &snmpVersionKey);
    choose(m_version, static_cast<int>(m_original.snmpVersion));
    m_community = m_dialog.addSecret("community", QStringLiteral("community"), m_original.community);
    m_password = m_dialog.addSecret("password", QStringLiteral("password"), m_original.password);
}

void SwitchFields::addUser()
{
    const SnmpUser &user = m_original.snmpUser;
    m_user = m_dialog.addText("user", QStringLiteral("user.name"), user.name);
    m_authentication = m_dialog.addChoice("authentication", QStringLiteral("user.authentication"));
    addKeys(m_authentication,
            {SnmpAuthentication::None, SnmpAuthentication::Sha1, SnmpAuthentication::Sha256,
             SnmpAuthentication::Sha512},
            &snmpAuthenticationKey);
    choose(m_authentication, static_cast<int>(user.authentication));
    m_authenticationPassword =
        m_dialog.addSecret("authenticationPassword", QStringLiteral("user.authentication_password"),
                           user.authenticationPassword);
    m_privacy = m_dialog.addChoice("privacy", QStringLiteral("user.privacy"));
    addKeys(m_privacy, {SnmpPrivacy::None, SnmpPrivacy::Aes128, SnmpPrivacy::Aes256}, &snmpPrivacyKey);
    choose(m_privacy, static_cast<int>(user.privacy));
    m_privacyPassword =
        m_dialog.addSecret("privacyPassword", QStringLiteral("user.privacy_password"), user.privacyPassword);
}

void SwitchFields::addLinux()
{
    m_sshUser = m_dialog.addText("sshUser", QStringLiteral("ssh.user"), m_original.ssh.user);
    m_keyFile = m_dialog.addText("keyFile", QStringLiteral("ssh.key_file"), m_original.ssh.keyFile);
    m_interfaces = m_dialog.addText("interfaces", QStringLiteral("interfaces"),
                                    m_original.interfaces.join(QStringLiteral(", ")));
}

void SwitchFields::addChecks()
{
    m_dialog.setCheck(m_id, [this] {
        return m_id->text() == QString::fromLatin1(platformDeviceId)
                   ? tr("This id is the platform's; choose another.")
                   : QString();
    });
    m_dialog.setCheck(m_address, [this] {
        if (driver() == switchdrivers::tc && m_address->text().trimmed().isEmpty())
            return tr("Type the computer's name or IP address.");
        return endpointProblem(m_address, defaultPort());
    });
    m_dialog.setCheck(m_profile, [this] { return profileProblem(); });
    m_dialog.setCheck(m_user, [this] {
        return m_user->text().isEmpty() ? tr("Type the name of the switch's SNMP user.") : QString();
    });
    const auto tooShort = [](const SecretEdit *edit) {
        return isTooShort(*edit) ? tr("SNMP version 3 asks for 8 characters or more.") : QString();
    };
    m_dialog.setCheck(m_authenticationPassword,
                      [this, tooShort] { return tooShort(m_authenticationPassword); });
    m_dialog.setCheck(m_privacyPassword, [this, tooShort] { return tooShort(m_privacyPassword); });
}

void SwitchFields::fillProfiles()
{
    m_profile->addItem(QString(), QString());
    std::vector<std::pair<QString, QString>> titles;
    for (const SwitchProfiles::Entry &entry : m_profiles.entries())
        titles.emplace_back(displayText(entry.profile.title), entry.profile.name);
    std::sort(titles.begin(), titles.end());
    for (const auto &[title, name] : titles)
        m_profile->addItem(title, name);
    choose(m_profile, m_original.profile);
}

/// What is not among the choices is added, as it is.
void SwitchFields::choose(QComboBox *box, const QVariant &data)
{
    if (box->findData(data) < 0 && !data.toString().isEmpty())
        box->addItem(displayText(data.toString()), data);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

QString SwitchFields::driver() const
{
    return m_driver->currentData().toString();
}

SnmpVersion SwitchFields::version() const
{
    return static_cast<SnmpVersion>(m_version->currentData().toInt());
}

bool SwitchFields::isElsewhere() const
{
    return m_place->currentData().toBool();
}

quint16 SwitchFields::defaultPort() const
{
    if (driver() == switchdrivers::nsdp)
        return nsdpPort;
    return driver() == switchdrivers::tc ? sshPort : snmpPort;
}

void SwitchFields::showRows()
{
    const bool snmp = driver() == switchdrivers::snmp;
    const bool linuxHost = driver() == switchdrivers::tc;
    const bool ssh = linuxHost && isElsewhere();
    const bool user = snmp && version() == SnmpVersion::V3;
    const bool authenticated =
        user && m_authentication->currentData().toInt() != static_cast<int>(SnmpAuthentication::None);
    const bool hidden =
        authenticated && m_privacy->currentData().toInt() != static_cast<int>(SnmpPrivacy::None);
    m_dialog.setRowShown(m_place, linuxHost);
    m_dialog.setRowShown(m_address, driver() != switchdrivers::byHand && (!linuxHost || ssh));
    m_find->setVisible(!linuxHost);
    m_identify->setVisible(!linuxHost);
    m_dialog.setRowShown(m_profile, snmp);
    m_dialog.setRowShown(m_version, snmp);
    m_dialog.setRowShown(m_community, snmp && !user);
    m_dialog.setRowShown(m_user, user);
    m_dialog.setRowShown(m_authentication, user);
    m_dialog.setRowShown(m_authenticationPassword, authenticated);
    m_dialog.setRowShown(m_privacy, authenticated);
    m_dialog.setRowShown(m_privacyPassword, hidden);
    m_dialog.setRowShown(m_password, driver() == switchdrivers::nsdp);
    m_dialog.setRowShown(m_sshUser, ssh);
    m_dialog.setRowShown(m_keyFile, ssh);
    m_dialog.setRowShown(m_interfaces, linuxHost);
    Q_EMIT changed();
}

Switch SwitchFields::device() const
{
    // What the lab says for a driver that this dialog does not know is kept.
    Switch device = driver() == m_original.driver ? m_original : Switch();
    device.id = m_id->text();
    device.name = m_name->text().isEmpty() ? m_id->text() : m_name->text();
    device.driver = driver();
    if (driver() == switchdrivers::byHand)
        return device;
    const bool linuxHost = driver() == switchdrivers::tc;
    device.address = linuxHost && !isElsewhere() ? Endpoint() : endpointOf(m_address, defaultPort());
    if (linuxHost) {
        device.ssh =
            isElsewhere() ? SshLogin{m_sshUser->text().trimmed(), m_keyFile->text().trimmed()} : SshLogin();
        device.interfaces = namesIn(m_interfaces->text());
    }
    if (driver() == switchdrivers::nsdp)
        device.password = m_password->secret();
    if (driver() != switchdrivers::snmp)
        return device;
    device.profile = m_profile->currentData().toString();
    device.snmpVersion = version();
    const bool user = version() == SnmpVersion::V3;
    device.community = user ? Secret() : m_community->secret();
    device.snmpUser = SnmpUser();
    if (!user)
        return device;
    device.snmpUser.name = m_user->text();
    device.snmpUser.authentication = static_cast<SnmpAuthentication>(m_authentication->currentData().toInt());
    if (device.snmpUser.authentication == SnmpAuthentication::None)
        return device;
    device.snmpUser.authenticationPassword = m_authenticationPassword->secret();
    device.snmpUser.privacy = static_cast<SnmpPrivacy>(m_privacy->currentData().toInt());
    if (device.snmpUser.privacy != SnmpPrivacy::None)
        device.snmpUser.privacyPassword = m_privacyPassword->secret();
    return device;
}

void SwitchFields::take(const FoundSwitch &found)
{
    if (!found.driver.isEmpty())
        choose(m_driver, found.driver);
    if (!found.address.isEmpty())
        m_address->setText(found.address.text());
    if (!found.profile.isEmpty())
        choose(m_profile, found.profile);
    const bool nameless = m_name->text().isEmpty() || m_name->text() == m_id->text();
    const QString name = displayText(found.name.isEmpty() ? found.model : found.name);
    if (nameless && !name.isEmpty())
        m_name->setText(name);
    Q_EMIT changed();
}

QString SwitchFields::profileProblem() const
{
    const bool missing = driver() == switchdrivers::snmp && m_profile->currentData().toString().isEmpty();
    return missing ? tr("Choose the profile, or let Identify recognise the switch.") : QString();
}

void SwitchFields::setAsking(bool asking)
{
    m_asking = asking;
    m_identify->setText(asking ? tr("S&top asking") : tr("Id&entify"));
}

QString SwitchFields::hint() const
{
    if (driver() == switchdrivers::snmp)
        return profileHint();
    if (driver() == switchdrivers::nsdp)
        return tr("These switches know 512 kbit/s, 1, 2, 4, 8 … Mbit/s and nothing between: plan, screen and "
                  "data show what is really set.");
    if (driver() == switchdrivers::tc && !isElsewhere())
        return tr("Castbench must be allowed to change this computer's network: start it as root, or give it "
                  "CAP_NET_ADMIN.");
    if (driver() == switchdrivers::tc)
        return tr("The computer must let you in without asking for a password, and let you run tc there.");
    if (driver() == switchdrivers::byHand)
        return tr("During a run Castbench asks you to set each cap in the switch's own web page and to "
                  "confirm it. The broadcaster's measured rate proves it.");
    return {};
}

QString SwitchFields::profileHint() const
{
    const QString name = m_profile->currentData().toString();
    if (name.isEmpty())
        return {};
    const SwitchProfile *profile = m_profiles.named(name);
    const Expected<SwitchProfile> own = profile ? Expected<SwitchProfile>(*profile) : loadSwitchProfile(name);
    if (!own)
        return displayText(own.error().text(), longestHint);
    QStringList lines;
    if (own->verified.isEmpty())
        lines += tr("This profile was not tried on hardware. It follows: %1")
                     .arg(displayText(own->source, longestHint));
    else
        lines += tr("Tried on: %1").arg(displayText(own->verified, longestHint));
    if (!own->notes.isEmpty())
        lines += displayText(coreText(own->notes), longestHint);
    return lines.join(u'\n');
}

void SwitchFields::retranslate()
{
    m_dialog.describe(m_id, tr("&Id"),
                      tr("Short and unique in the lab, such as S1: letters, digits, - and _"));
    m_dialog.describe(m_name, tr("&Name"), tr("For people: Switch on the desk"));
    m_dialog.describe(m_driver, tr("&Driver"), tr("How the switch is spoken to"));
    for (int at = 0; at < 4; ++at)
        m_driver->setItemText(at, wording::switchDriver(m_driver->itemData(at).toString()));
    m_dialog.describe(m_address, tr("&Address"), tr("Name or IP address of the switch"));
    m_find->setText(tr("&Find switches …"));
    m_find->setToolTip(tr("Looks for switches in this computer's networks"));
    setAsking(m_asking);
    m_identify->setToolTip(tr("Asks the switch which model it is, and finds its profile"));
    describeSnmp();
    m_dialog.describe(
        m_password, tr("Pass&word"),
        tr("Of the switch's web page. A switch may lock itself after three wrong ones, so it is "
           "tried once."));
    describeLinux();
    Q_EMIT changed();
}

void SwitchFields::describeSnmp()
{
    m_dialog.describe(m_profile, tr("P&rofile"), tr("Where this family of switches keeps its limits"));
    m_profile->setItemText(0, tr("Not known yet: Identify recognises it"));
    m_dialog.describe(m_version, tr("SNMP &version"), tr("2c unless the switch asks for another"));
    m_dialog.describe(m_community, tr("&Community"),
                      tr("The SNMP community that may write; often called private"));
    m_community->setEmptyText(tr("No community"));
    m_dialog.describe(m_user, tr("&User"), tr("Name of the SNMP user that may write"));
    m_dialog.describe(m_authentication, tr("Au&thentication"));
    m_authentication->setItemText(0, tr("None"));
    m_dialog.describe(m_authenticationPassword, tr("Authentication pass&word"));
    m_dialog.describe(m_privacy, tr("Pri&vacy"));
    m_privacy->setItemText(0, tr("None"));
    m_dialog.describe(m_privacyPassword, tr("Privac&y password"));
}

void SwitchFields::describeLinux()
{
    m_dialog.describe(m_place, tr("C&omputer"), tr("Which computer forwards the broadcaster's traffic"));
    m_place->setItemText(0, tr("This computer"));
    m_place->setItemText(1, tr("Another one, over SSH"));
    m_dialog.describe(m_sshUser, tr("&User"), tr("Left empty, as OpenSSH's configuration says"));
    m_dialog.describe(m_keyFile, tr("&Key file"),
                      tr("Path of a private key; left empty, OpenSSH's usual keys"));
    m_dialog.describe(m_interfaces, tr("Net&work interfaces"),
                      tr("Port 1, port 2 and so on: lan1, lan2. Left empty, the ports of its bridges."));
}

} // namespace castbench
