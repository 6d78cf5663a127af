#pragma once

#include "controllers/contracts/foundswitch.h"
#include "controllers/domain/switchdevice.h"
#include "controllers/switches/snmp/switchprofiles.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace castbench {

class DeviceDialog;
class SecretEdit;

/// How a lab's switch is spoken to: the fields of a dialog, of which only those of the chosen driver are
/// shown. What was typed for another driver stays typed.
class SwitchFields final : public QObject
{
    Q_OBJECT

public:
    /// The fields become part of `dialog`, which owns this and hands over the switch as it is in the lab.
    SwitchFields(DeviceDialog &dialog, const Switch &device);

    /// The switch as typed so far.
    Switch device() const;
    /// Fills in what was found out about the switch.
    void take(const FoundSwitch &found);
    /// What is wrong with the profile alone; empty: it is chosen, or not needed.
    QString profileProblem() const;
    /// The switch is being asked what it is; the button ends that.
    void setAsking(bool asking);
    /// What is said below the fields about the driver or profile.
    QString hint() const;
    void retranslate();

    QPushButton *findButton() const
    {
        return m_find;
    }
    QPushButton *identifyButton() const
    {
        return m_identify;
    }

Q_SIGNALS:
    /// Other fields are shown, or hint() is another.
    void changed();

private:
    void addFields();
    void addUser();
    void addLinux();
    void addChecks();
    void fillProfiles();
    void choose(QComboBox *box, const QVariant &data);
    void showRows();
    QString driver() const;
    SnmpVersion version() const;
    bool isElsewhere() const;
    QString profileHint() const;
    quint16 defaultPort() const;
    void describeSnmp();
    void describeLinux();

    DeviceDialog &m_dialog;
    const Switch m_original;
    const SwitchProfiles m_profiles;
    QLineEdit *m_id;
    QLineEdit *m_name;
    QComboBox *m_driver;
    QComboBox *m_place;
    QLineEdit *m_address;
    QPushButton *m_find;
    QPushButton *m_identify;
    bool m_asking = false;
    QComboBox *m_profile;
    QComboBox *m_version;
    SecretEdit *m_community;
    QLineEdit *m_user;
    QComboBox *m_authentication;
    SecretEdit *m_authenticationPassword;
    QComboBox *m_privacy;
    SecretEdit *m_privacyPassword;
    SecretEdit *m_password;
    QLineEdit *m_sshUser;
    QLineEdit *m_keyFile;
    QLineEdit *m_interfaces;
};

} // namespace castbench
