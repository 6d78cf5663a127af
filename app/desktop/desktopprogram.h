#pragma once

#include "app/builtinlabhost.h"
#include "app/desktop/desktopcaprescue.h"
#include "app/desktop/desktoplabservice.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/desktoprunservice.h"
#include "app/desktop/desktopswitchservice.h"
#include "app/pairingbook.h"
#include "app/secrets/chosensecretstore.h"
#include "controllers/storage/runlibrary.h"
#include "probes/clock/systemclock.h"
#include "probes/wire/networkthread.h"
#include "ui/dialogs/dialogprompts.h"
#include "ui/dialogs/windowattendant.h"
#include "ui/services/labdocument.h"
#include "ui/settings/languages.h"
#include "ui/settings/settings.h"
#include "ui/settings/theme.h"

#include <memory>

namespace castbench {

class MainWindow;
struct Workbench;

/// Puts the window and everything behind it together, in the order in which they need one another. What is
/// active ends in the other order: the window goes first, then a run, which restores the switch.
class DesktopProgram
{
public:
    /// Needs a QApplication. `options` are checked already. Questions are asked with the system's dialogs
    /// unless `prompts` is given, which outlives the program.
    explicit DesktopProgram(const DesktopOptions &options, Prompts *prompts = nullptr);
    ~DesktopProgram();
    DesktopProgram(const DesktopProgram &) = delete;
    DesktopProgram &operator=(const DesktopProgram &) = delete;

    /// Shows the window, then opens what the options say.
    void show();
    MainWindow &window()
    {
        return *m_window;
    }
    /// The user wants the program to end at once: so it does when the switch has its former cap back.
    void interrupt();

private:
    Workbench workbench();
    DesktopParts parts();
    void connectParts();
    /// A key store may take seconds to answer; the window does not wait for it.
    QCoro::Task<void> findSecrets();
    void watchLab();
    QCoro::Task<void> openBuiltInLab(QString switchDriver);
    void startDemo(const Plan &plan);

    const DesktopOptions m_options;
    SystemClock m_clock;
    wire::NetworkThread m_network;
    Settings m_settings;
    Languages m_languages;
    Theme m_theme;
    DialogPrompts m_dialogs;
    Prompts &m_prompts;
    ChosenSecretStore m_secrets;
    bool m_secretsReady = false; ///< it is known where they are
    BuiltInLabHost m_builtInLab;
    PairingBook m_pairings;
    WindowAttendant m_attendant;
    RunLibrary m_library;
    LabDocument m_lab;
    DesktopLabService m_labService;
    DesktopRunService m_runService;
    DesktopSwitchService m_switchService;
    DesktopCapRescue m_rescue;
    QObject m_context; ///< while it lives, so does everything above
    std::unique_ptr<MainWindow> m_window;
};

} // namespace castbench
