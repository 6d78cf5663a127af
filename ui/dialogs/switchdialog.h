#pragma once

#include "ui/dialogs/devicedialog.h"

namespace castbench {

class MessageBar;
class SwitchFields;
class SwitchPortsPage;
class SwitchService;
class SwitchTrialPage;
struct FoundSwitch;

/// Edits the switch that enforces the cap: how it is spoken to, which port the broadcaster hangs on, and
/// whether a cap that is set there holds.
class SwitchDialog final : public DeviceDialog
{
    Q_OBJECT

public:
    SwitchDialog(const Lab &lab, LabService &service, SwitchService &switches, const SecretStore &secrets,
                 QWidget *parent);
    /// What is asked is withdrawn; a cap that is tried is undone without the dialog.
    ~SwitchDialog() override;

protected:
    void write(Lab &lab) const override;
    QString testedDevice() const override;
    void retranslate() override;

private:
    /// The switch as typed, where it can be spoken to.
    Expected<Switch> typed(bool withProfile) const;
    void connectParts();
    void tell(Severity severity, const QString &text);
    void showHint();
    void find();
    void identify();
    QCoro::Task<void> identify(Switch device, std::stop_token stop);
    void take(const FoundSwitch &found);

    SwitchService &m_switches;
    std::stop_source m_stopAsking;
    bool m_asking = false;
    QString m_identity; ///< what the switch said it is
    MessageBar *m_messages;
    SwitchFields *m_fields;
    SwitchPortsPage *m_ports;
    SwitchTrialPage *m_trial;
};

} // namespace castbench
