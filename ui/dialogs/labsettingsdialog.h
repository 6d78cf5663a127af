#pragma once

#include "ui/dialogs/devicedialog.h"

namespace castbench {

/// Edits what belongs to the lab as a whole: its name, where probes connect to, and reference time.
class LabSettingsDialog final : public DeviceDialog
{
    Q_OBJECT

public:
    LabSettingsDialog(const Lab &lab, LabService &service, const SecretStore &secrets, QWidget *parent);

protected:
    void write(Lab &lab) const override;
    QString testedDevice() const override;
    void retranslate() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_listen;
    QLineEdit *m_reference;
    QSpinBox *m_threshold;
};

} // namespace castbench
