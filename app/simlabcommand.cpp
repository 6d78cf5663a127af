#include "app/simlabcommand.h"

#include "probes/simlab/faultmaker.h"
#include "probes/simlab/simulatedlab.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

namespace castbench {

namespace {

/// Ends the program when standard input ends. Waiting in a thread is the one portable way to notice; the
/// thread ends with the process.
void quitWhenStdinCloses()
{
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [] { QCoreApplication::exit(static_cast<int>(ExitCode::Done)); },
            Qt::QueuedConnection);
    }).detach();
}

QString switchText(const Switch &device)
{
    if (device.driver == switchdrivers::nsdp)
        return QStringLiteral("NSDP %1").arg(device.address.text());
    return QStringLiteral("SNMP %1 (profile %2)").arg(device.address.text(), device.profile);
}

} // namespace

SimlabServer::SimlabServer(SimlabCommand command, Console &console, Clock &clock)
    : m_command(command)
    , m_console(console)
    , m_clock(clock)
{
    simlab::SimulatedLabSettings settings;
    settings.quick = command.choice.quick;
    if (command.choice.switchDriver == switchdrivers::nsdp)
        settings.switchKind = simlab::SimulatedLabSettings::SwitchKind::Nsdp;
    settings.passwordForm = command.choice.passwordForm;
    if (command.choice.realistic)
        settings = settings.realistic();
    m_lab = std::make_unique<simlab::SimulatedLab>(settings, clock);
}

SimlabServer::~SimlabServer() = default;

Expected<void> SimlabServer::planFaults()
{
    std::vector<simlab::PlannedFault> planned;
    for (const QString &text : std::as_const(m_command.choice.faults)) {
        const auto fault = simlab::parseFault(text);
        if (!fault)
            return fault.error();
        planned.push_back(*fault);
    }
    m_faults = std::make_unique<simlab::FaultMaker>(
        *m_lab, m_clock, [this](simlab::LabFault fault, bool begins, const Expected<void> &outcome) {
            const QString what = simlab::labFaultKey(fault);
            if (!outcome)
                m_console.error(outcome.error());
            else if (begins)
                m_console.say(QStringLiteral("Built-in lab: %1 begins.").arg(what));
            else
                m_console.say(QStringLiteral("Built-in lab: %1 ends.").arg(what));
        });
    for (const simlab::PlannedFault &fault : planned)
        m_faults->plan(fault);
    return {};
}

Expected<void> SimlabServer::start()
{
    if (const auto started = m_lab->start(); !started)
        return started;
    if (const auto planned = planFaults(); !planned)
        return planned;
    m_console.json(
        {{QStringLiteral("event"), QStringLiteral("ready")}, {QStringLiteral("lab"), m_lab->labJson()}});
    const Lab &lab = m_lab->lab();
    m_console.result(QStringLiteral("The built-in lab runs; Ctrl-C ends it.\n"
                                    "  switch       %1")
                         .arg(switchText(lab.switchDevice)));
    for (const Broadcaster &broadcaster : lab.broadcasters)
        m_console.result(QStringLiteral("  %1  OBS %2, port %3, playlist %4, chat %5")
                             .arg(broadcaster.id.leftJustified(10), broadcaster.obsUrl.toString())
                             .arg(broadcaster.switchPort)
                             .arg(broadcaster.playlist.toString(), broadcaster.chatChannel));
    if (lab.chat)
        m_console.result(QStringLiteral("  chat         IRC %1").arg(lab.chat->server.text()));
    if (m_command.untilStdinCloses)
        quitWhenStdinCloses();
    return {};
}

} // namespace castbench
