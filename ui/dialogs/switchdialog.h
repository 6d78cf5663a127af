#pragma once

#include "ui/dialogs/devicedialog.h"

namespace castbench {

/// Edits the switch that enforces the cap.
class SwitchDialog final : public DeviceDialog
{
    Q_OBJECT

public:
    SwitchDialog(const Lab &lab, LabService &service, const SecretStore &secrets, QWidget *parent);

protected:
    void write(Lab &lab) const override;
    QString testedDevice() const override;
    void retranslate() override;

private:
    void fillProfiles();
    void showProfile();

    QLineEdit *m_id;
    QLineEdit *m_name;
    QComboBox *m_driver;
    QLineEdit *m_address;
    QComboBox *m_profile;
    SecretEdit *m_community;
};

} // namespace castbench
