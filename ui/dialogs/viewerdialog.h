#pragma once

#include "ui/dialogs/devicedialog.h"

namespace castbench {

/// Edits a device on which somebody watches and chats.
class ViewerDialog final : public DeviceDialog
{
    Q_OBJECT

public:
    /// Edits `lab.viewers[index]`; `isNew`: it was added for this dialog.
    ViewerDialog(const Lab &lab, std::size_t index, bool isNew, LabService &service,
                 const SecretStore &secrets, QWidget *parent);

protected:
    void write(Lab &lab) const override;
    QString testedDevice() const override;
    void retranslate() override;

private:
    void showRows();

    std::size_t m_index;
    bool m_new;
    QLineEdit *m_id;
    QLineEdit *m_name;
    QComboBox *m_profile;
    QComboBox *m_probe;
    SecretEdit *m_code;
    QCheckBox *m_chats;
    QLineEdit *m_nick;
    SecretEdit *m_chatPassword;
};

} // namespace castbench
