#include "app/desktop/desktopprogram.h"

#include "app/preparedrun.h"
#include "controllers/contracts/labsecrets.h"
#include "controllers/domain/plan.h"
#include "controllers/domain/savefile.h"
#include "ui/services/workbench.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

namespace castbench {

namespace {

Q_LOGGING_CATEGORY(lcDesktop, "castbench.desktop")

constexpr int interruptedCode = 130;
const QString demoPlan = QStringLiteral("upload-cap-quick");

QString settingsPath(const DesktopOptions &options)
{
    return options.settings.isEmpty() ? Settings::defaultPath() : options.settings;
}

QString databasePath(const DesktopOptions &options, const Settings &settings)
{
    if (!options.database.isEmpty())
        return options.database;
    const QString chosen = settings.databasePath();
    if (!chosen.isEmpty())
        return chosen;
    // Nobody chose this folder, so nobody is asked to make it. Where it cannot be made the database says so.
    const QString usual = PreparedRun::defaultDatabasePath();
    if (const auto made = makeFolder(QFileInfo(usual).absolutePath()); !made)
        qCWarning(lcDesktop).noquote() << made.error().text();
    return usual;
}

} // namespace

DesktopProgram::DesktopProgram(const DesktopOptions &options, Prompts *prompts)
    : m_options(options)
    , m_settings(settingsPath(options))
    , m_languages(m_settings)
    , m_theme(m_settings)
    , m_dialogs(m_settings)
    , m_prompts(prompts ? *prompts : m_dialogs)
    , m_secrets(defaultSecretsFile(), m_clock)
    , m_attendant(m_clock)
    , m_library(m_clock, databasePath(options, m_settings))
    , m_labService(parts())
    , m_runService(parts(), &m_labService)
    , m_switchService(SwitchWays::standard(m_clock, CapSafety::standard()), m_clock, &m_secrets,
                      [this] { return m_runService.isActive(); })
    , m_rescue(parts(), m_lab)
    , m_window(std::make_unique<MainWindow>(workbench()))
{
    m_attendant.setWindow(m_window.get());
    connectParts();
}

DesktopProgram::~DesktopProgram()
{
    m_window.reset();
    m_builtInLab.onStarted({});
}

Workbench DesktopProgram::workbench()
{
    return {m_clock,         m_settings,   m_prompts, m_lab,     m_labService,
            m_switchService, m_runService, m_library, m_secrets, &m_rescue};
}

DesktopParts DesktopProgram::parts()
{
    return {m_clock,    m_network,   m_builtInLab, m_pairings, [this] { return m_library.path(); },
            &m_secrets, &m_attendant};
}

void DesktopProgram::connectParts()
{
    // A built-in lab that was started anew for a run has other addresses.
    m_builtInLab.onStarted([this](const BuiltInLabHost::Running &running) {
        if (m_lab.source() != LabDocument::Source::File)
            m_lab.openBuiltIn(running.simlab.lab);
    });
    QObject::connect(&m_lab, &LabDocument::changed, &m_labService, [this] { watchLab(); });
    QObject::connect(&m_runService, &RunService::preflightDone, &m_library,
                     [this] { m_library.setBeingWritten(m_runService.record()->id); });
    const auto written = [this] {
        m_library.setBeingWritten(std::nullopt);
    };
    QObject::connect(&m_runService, &RunService::ended, &m_library, written);
    QObject::connect(&m_runService, &RunService::failed, &m_library, written);
    // A run that could not restore the switch left it to the guard, which gives up in the end.
    QObject::connect(&m_runService, &RunService::ended, m_window.get(), &MainWindow::tellUnrestored);
    QObject::connect(&m_runService, &RunService::failed, m_window.get(), &MainWindow::tellUnrestored);
}

void DesktopProgram::watchLab()
{
    if (m_lab.source() == LabDocument::Source::None)
        m_labService.stopWatching();
    else if (m_secretsReady || !needsSecretStore(m_lab.lab()))
        m_labService.watch(m_lab.lab());
}

QCoro::Task<void> DesktopProgram::findSecrets()
{
    const QPointer<QObject> alive(&m_context);
    const std::optional<Error> fallback = co_await m_secrets.choose(SecretProtection::KeyStore);
    if (!alive)
        co_return;
    if (fallback)
        qCInfo(lcDesktop, "%s", qUtf8Printable(fallback->text()));
    m_secretsReady = true;
    watchLab();
    if (m_window)
        m_window->tellUnrestored();
}

void DesktopProgram::show()
{
    m_window->show();
    // What follows must not hold up the first picture.
    QTimer::singleShot(0, m_window.get(), [this] {
        findSecrets();
        const auto plan = loadPlan(m_options.plan.isEmpty() ? demoPlan : m_options.plan);
        if (m_options.demo && plan)
            startDemo(*plan);
        else if (m_options.lab == QLatin1StringView("simulated"))
            openBuiltInLab(QString());
        else if (m_options.lab == QLatin1StringView("simulated-nsdp"))
            openBuiltInLab(switchdrivers::nsdp);
        else if (!m_options.lab.isEmpty())
            m_window->openFile(m_options.lab);
        else
            m_window->openLastLab();
    });
}

QCoro::Task<void> DesktopProgram::openBuiltInLab(QString switchDriver)
{
    const auto started = co_await m_labService.startBuiltInLab(switchDriver, {});
    if (!started)
        qCWarning(lcDesktop, "%s", qUtf8Printable(started.error().text()));
}

void DesktopProgram::startDemo(const Plan &plan)
{
    RunRequest request;
    request.plan = plan;
    request.builtInLab = true;
    const auto started = m_runService.start(request);
    if (!started)
        qCWarning(lcDesktop, "%s", qUtf8Printable(started.error().text()));
}

void DesktopProgram::interrupt()
{
    const auto quit = [] {
        QCoreApplication::exit(interruptedCode);
    };
    if (!m_runService.isActive())
        return quit();
    QObject::connect(&m_runService, &RunService::ended, &m_labService, quit);
    QObject::connect(&m_runService, &RunService::failed, &m_labService, quit);
    (void)m_runService.abort();
}

} // namespace castbench
