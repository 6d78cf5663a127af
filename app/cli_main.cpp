#include "app/commandline.h"
#include "app/commands.h"
#include "app/console.h"
#include "app/interrupt.h"
#include "app/labcheck.h"
#include "app/runcommand.h"
#include "app/simlabcommand.h"
#include "app/switchcommands.h"
#include "probes/clock/systemclock.h"
#include "probes/hls/medialog.h"
#include "probes/wire/networkthread.h"

#include <QApplication>
#include <QCoreApplication>

#include <memory>

using namespace castbench;

namespace {

template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template<typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

OutputMode modeFor(bool json)
{
    return json ? OutputMode::Json : OutputMode::Person;
}

/// Quits the event loop with the task's exit code; a task that has ended already quits it at once.
QCoro::Task<void> quitWith(QCoro::Task<ExitCode> task)
{
    const ExitCode code = co_await task;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [code] { QCoreApplication::exit(static_cast<int>(code)); },
        Qt::QueuedConnection);
}

int runExperiment(const RunCommand &command)
{
    Console console(command.mode);
    SystemClock clock;
    wire::NetworkThread network;
    RunExperiment experiment(command, console, clock, network);
    Interrupt interrupt([&experiment] { experiment.interrupt(); });
    const QCoro::Task<void> task = quitWith(experiment.carryOut());
    return QCoreApplication::exec();
}

int runLabCheck(const LabCheckCommand &command)
{
    Console console(modeFor(command.json));
    SystemClock clock;
    wire::NetworkThread network;
    std::stop_source stop;
    Interrupt interrupt([&stop] { stop.request_stop(); });
    const QCoro::Task<void> task = quitWith(checkLab(command, console, clock, network, stop.get_token()));
    return QCoreApplication::exec();
}

int runSwitch(const SwitchCommand &command)
{
    Console console(modeFor(command.json));
    SystemClock clock;
    std::stop_source stop;
    Interrupt interrupt([&stop] { stop.request_stop(); });
    const QCoro::Task<void> task = quitWith(commandSwitch(command, console, clock, stop.get_token()));
    return QCoreApplication::exec();
}

int runSimlab(const SimlabCommand &command)
{
    Console console(modeFor(command.json));
    SystemClock clock;
    SimlabServer server(command, console, clock);
    Interrupt interrupt([] { QCoreApplication::exit(static_cast<int>(ExitCode::Done)); });
    if (const auto started = server.start(); !started) {
        console.error(started.error());
        return static_cast<int>(exitCodeFor(started.error()));
    }
    return QCoreApplication::exec();
}

int carryOut(const Command &command)
{
    return std::visit(Overloaded{
                          [](const RunCommand &run) { return runExperiment(run); },
                          [](const LabCheckCommand &check) { return runLabCheck(check); },
                          [](const SwitchCommand &switching) { return runSwitch(switching); },
                          [](const SimlabCommand &simlab) { return runSimlab(simlab); },
                          [](const ExportCommand &exported) {
                              Console console(OutputMode::Person);
                              return static_cast<int>(exportRun(exported, console));
                          },
                          [](const RunsCommand &runs) {
                              Console console(modeFor(runs.json));
                              return static_cast<int>(listRuns(runs, console));
                          },
                          [](const PlansCommand &plans) {
                              Console console(modeFor(plans.json));
                              return static_cast<int>(listPlans(plans, console));
                          },
                          [](const HelpCommand &help) {
                              Console console(OutputMode::Quiet);
                              console.result(help.text);
                              return static_cast<int>(ExitCode::Done);
                          },
                      },
                      command);
}

/// Figures need a QApplication, though no display.
std::unique_ptr<QCoreApplication> makeApplication(const Command &command, int &argc, char **argv)
{
    if (!std::holds_alternative<RunCommand>(command) && !std::holds_alternative<ExportCommand>(command))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto command = parseCommandLine(argumentsOf(argc, argv));
    if (!command) {
        Console console(OutputMode::Person);
        console.error(command.error());
        return static_cast<int>(ExitCode::Usage);
    }
    quietMediaLog();
    const auto application = makeApplication(*command, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("castbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASTBENCH_VERSION));
    return carryOut(*command);
}
