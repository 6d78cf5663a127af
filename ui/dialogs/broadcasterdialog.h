#pragma once

#include "ui/dialogs/devicedialog.h"

namespace castbench {

class Prompts;
class SwitchService;

/// Edits a computer that streams: OBS on it, and the switch port it hangs on.
class BroadcasterDialog final : public DeviceDialog
{
    Q_OBJECT

public:
    /// Edits `lab.broadcasters[index]`; `isNew`: it was added for this dialog.
    BroadcasterDialog(const Lab &lab, std::size_t index, bool isNew, LabService &service,
                      SwitchService &switches, const SecretStore &secrets, Prompts &prompts, QWidget *parent);

Q_SIGNALS:
    /// A help page is asked for, by its name.
    void helpWanted(const QString &topic);

protected:
    void write(Lab &lab) const override;
    QString testedDevice() const override;
    void retranslate() override;

private:
    void showClock();
    void choosePort();
    ClockSource clock() const;

    SwitchService &m_switches;
    std::size_t m_index;
    bool m_new;
    QLineEdit *m_id;
    QLineEdit *m_name;
    QLineEdit *m_obs;
    SecretEdit *m_password;
    QSpinBox *m_port;
    QPushButton *m_choosePort;
    QSpinBox *m_frameClock;
    QLineEdit *m_playlist;
    QLineEdit *m_channel;
    QComboBox *m_clock;
    QLineEdit *m_timeServer;
};

} // namespace castbench
