#pragma once

#include "ui/dialogs/devicedialog.h"

namespace castbench {

/// Edits the platform's chat; where the lab has none yet, it gets one.
class PlatformDialog final : public DeviceDialog
{
    Q_OBJECT

public:
    PlatformDialog(const Lab &lab, LabService &service, const SecretStore &secrets, QWidget *parent);

protected:
    void write(Lab &lab) const override;
    QString testedDevice() const override;
    void retranslate() override;

private:
    ChatService m_chat;
    bool m_new;
    QLineEdit *m_server;
    QCheckBox *m_tls;
    QCheckBox *m_tags;
    QSpinBox *m_messages;
    QSpinBox *m_window;
    QLineEdit *m_nick;
    SecretEdit *m_password;
};

} // namespace castbench
