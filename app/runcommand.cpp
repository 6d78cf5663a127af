#include "app/runcommand.h"

#include "app/capsafety.h"
#include "app/consoleattendant.h"
#include "app/labassembly.h"
#include "app/pairingtext.h"
#include "app/preparedrun.h"
#include "app/restoreleftcaps.h"
#include "app/resumption.h"
#include "app/runreporter.h"
#include "app/secrets/chosensecretstore.h"
#include "app/truthcheck.h"
#include "controllers/domain/savefile.h"
#include "controllers/experiments/experimentregistry.h"
#include "controllers/exports/csvexport.h"
#include "controllers/exports/summaryjson.h"
#include "controllers/exports/summarytable.h"
#include "controllers/statistics/stepsummary.h"
#include "controllers/statistics/uploadcapfigure.h"
#include "controllers/storage/sqliterunreader.h"
#include "probes/wire/networkthread.h"
#include "ui/charts/figureexport.h"

#include <QDir>

namespace castbench {

namespace {

constexpr QLatin1StringView builtInName("simulated");
constexpr QLatin1StringView builtInNsdpName("simulated-nsdp");

std::vector<double> chatLatenciesMs(const RunData &data)
{
    std::vector<double> values;
    for (const Sample &sample : data.samples) {
        if (sample.series.metric == Metric::ChatSendLatency ||
            sample.series.metric == Metric::ChatReceiveLatency)
            values.push_back(sample.value);
    }
    return values;
}

} // namespace

RunExperiment::RunExperiment(RunCommand command, Console &console, Clock &clock, wire::NetworkThread &network)
    : m_command(std::move(command))
    , m_console(console)
    , m_clock(clock)
    , m_network(network)
{
}

RunExperiment::~RunExperiment() = default;

void RunExperiment::interrupt()
{
    m_console.say(QStringLiteral("Stopping; the switch gets its former cap back …"));
    m_stop.request_stop();
    if (m_run && m_run->hasEngine()) {
        // Refused only where the run is over already.
        const auto aborted = m_run->engine().abort();
        Q_UNUSED(aborted);
    }
}

QCoro::Task<ExitCode> RunExperiment::carryOut()
{
    if (const auto prepared = co_await prepare(); !prepared) {
        m_console.error(prepared.error());
        co_return exitCodeFor(prepared.error());
    }
    if (const auto ready = co_await prepareLab(); !ready) {
        m_console.error(ready.error());
        co_return exitCodeFor(ready.error());
    }
    co_await restoreLeftCaps(CapSafety::standard(), m_described, m_console, m_clock, m_stop.get_token());
    auto record = co_await run();
    if (!record) {
        m_console.error(record.error());
        co_return exitCodeFor(record.error());
    }
    co_return co_await finish(std::move(*record));
}

QCoro::Task<Expected<void>> RunExperiment::prepareLab()
{
    if (isOnBuiltInLab()) {
        if (const auto started = co_await startBuiltInLab(); !started)
            co_return started;
    } else {
        m_described = m_lab.switchDevice;
        auto resolved = co_await resolveForRun(m_lab, m_clock);
        if (!resolved)
            co_return resolved.error().within(m_command.lab);
        m_lab = std::move(*resolved);
    }
    co_return m_resumed ? checkSameLab(m_resumed->record, m_lab, isOnBuiltInLab()) : Expected<void>{};
}

Expected<void> RunExperiment::choosePlan()
{
    auto plan = loadPlan(m_command.plan);
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    const auto experiment = experimentOfKind(m_plan.kind);
    return experiment ? Expected<void>{} : experiment.error().within(m_command.plan);
}

Expected<void> RunExperiment::chooseRun()
{
    auto run = readCutOffRun(m_command.database, *m_command.resume);
    if (!run)
        return run.error();
    const RunRecord &record = run->record;
    m_plan = record.plan;
    m_command.name = record.name;
    if (m_command.lab.isEmpty()) {
        if (!wasOnBuiltInLab(record))
            return Error{
                ErrorCode::InvalidInput,
                QStringLiteral("Run %1 was begun on the lab \"%2\". Give its file: --lab LAB.")
                    .arg(QString::number(record.id), record.lab.value(QLatin1StringView("name")).toString()),
                {}};
        const bool isNsdp = switchDriverOf(record) == switchdrivers::nsdp;
        m_command.lab = isNsdp ? builtInNsdpName : builtInName;
    }
    m_console.say(QStringLiteral("Run %1 goes on with step %2 of %3.")
                      .arg(record.id)
                      .arg(std::min(firstOpenStep(record) + 1, static_cast<int>(record.steps.size())))
                      .arg(record.steps.size()));
    m_resumed = std::move(*run);
    return {};
}

// Everything that can be wrong before a file is made or a device is touched, then the files.
QCoro::Task<Expected<void>> RunExperiment::prepare()
{
    if (m_command.database.isEmpty())
        m_command.database = PreparedRun::defaultDatabasePath();
    if (const auto chosen = m_command.resume ? chooseRun() : choosePlan(); !chosen)
        co_return chosen;
    if (!isOnBuiltInLab()) {
        auto lab = loadLab(m_command.lab);
        if (!lab)
            co_return lab.error();
        m_lab = std::move(*lab);
    }
    const bool isByHand = !isOnBuiltInLab() && m_lab.switchDevice.driver == switchdrivers::byHand;
    if (isByHand && m_console.canAsk()) {
        m_attendant = std::make_unique<ConsoleAttendant>(m_console);
        m_attendant->listen();
    }
    m_run = std::make_unique<PreparedRun>(m_clock, m_network, m_attendant.get());
    if (const auto opened = co_await m_run->openStore(m_command.database); !opened)
        co_return opened;
    if (!m_command.outputFolder.isEmpty()) {
        if (const auto made = makeFolder(m_command.outputFolder); !made)
            co_return made;
    }
    co_return Expected<void>{};
}

bool RunExperiment::isOnBuiltInLab() const
{
    return m_command.lab == builtInName || m_command.lab == builtInNsdpName;
}

QCoro::Task<Expected<void>> RunExperiment::startBuiltInLab()
{
    const bool isQuick = BuiltInLabHost::needsQuick(m_plan);
    m_console.say(QStringLiteral("Starting the built-in lab (segments of %1 s) …").arg(isQuick ? 1 : 4));
    BuiltInLabHost::Wish wish;
    wish.quick = isQuick;
    if (m_command.lab == builtInNsdpName)
        wish.switchDriver = switchdrivers::nsdp;
    wish.realistic = m_command.realistic;
    wish.faults = m_command.faults;
    auto running = co_await m_builtInLab.ensure(wish, m_stop.get_token());
    if (!running)
        co_return running.error();
    if (running->simlab.truth.isValid())
        m_truth = std::make_unique<TruthCheck>(running->simlab.truth);
    m_lab = std::move(running->simlab.lab);
    co_return Expected<void>{};
}

QCoro::Task<Expected<RunRecord>> RunExperiment::run()
{
    // The switch of the built-in lab ends with this program.
    std::optional<CapGuarding> guarding;
    if (!isOnBuiltInLab())
        guarding = CapSafety::standard().forRun(m_described,
                                                m_command.name.isEmpty() ? m_plan.title : m_command.name,
                                                m_resumed ? m_resumed->record.formerCap : std::nullopt);
    if (const auto assembled =
            m_run->assemble(m_plan, m_lab, m_command.name, m_pairings, guarding, m_resumed);
        !assembled)
        co_return assembled.error();
    LabAssembly &assembly = m_run->assembly();
    if (m_truth)
        assembly.observeFrames([truth = m_truth.get()](const FrameDue &frame) { truth->observe(frame); });
    for (const Pairing &pairing : assembly.pairings())
        tellPairing(pairing, m_console);
    const std::function<void(const QStringList &)> missing = [](const QStringList &) {
    };
    co_await m_run->waitForDevices(missing, m_stop.get_token());
    if (m_stop.stop_requested())
        co_return Error{
            ErrorCode::Cancelled, QStringLiteral("Stopped before the run began; nothing was changed."), {}};
    RunReporter reporter(m_console);
    RunEngine &engine = m_run->engine();
    engine.addObserver(&reporter);
    RunRecord record = co_await engine.start();
    engine.removeObserver(&reporter);
    co_return record;
}

QCoro::Task<ExitCode> RunExperiment::finish(RunRecord record)
{
    co_await m_run->close();
    const auto reader = SqliteRunReader::open(m_command.database);
    auto data = reader ? (*reader)->load(record.id) : Expected<RunData>(reader.error());
    const bool isReadable = data.has_value();
    if (!isReadable) {
        m_console.error(data.error());
        data = RunData{};
    }
    // A run that could not go on is as it was before.
    const bool staysCutOff = m_resumed && isReadable && isCutOff(data->record);
    // What the engine knows: where the disk is full the database does not say how the run ended.
    data->record = record;
    const auto steps = summarizeSteps(*data);
    m_console.result(summaryTable(record, steps));
    QJsonObject summary = summaryJson(record, steps);
    if (m_truth) {
        co_await m_truth->checkChat(chatLatenciesMs(*data));
        m_console.result(m_truth->text());
        summary.insert(QStringLiteral("truth"), m_truth->toJson());
    }
    ExitCode code = ExitCode::Done;
    if (record.state == RunState::Aborted)
        code = ExitCode::Aborted;
    else if (record.state != RunState::Done || !isReadable)
        code = ExitCode::Failed;
    if (staysCutOff)
        m_console.say(QStringLiteral("Run %1 stays as it was and can be resumed.").arg(record.id));
    summary.insert(QStringLiteral("cut_off"), staysCutOff);
    if (!record.failure.isEmpty())
        m_console.error(Error{ErrorCode::Refused, record.failure, QStringLiteral("run %1").arg(record.id)});
    if (!m_command.outputFolder.isEmpty()) {
        if (const auto written = writeFiles(*data); !written) {
            m_console.error(written.error());
            code = code == ExitCode::Done ? ExitCode::Failed : code;
        }
    }
    m_console.json(summary);
    co_return code;
}

Expected<void> RunExperiment::writeFiles(const RunData &data)
{
    // The files are named after the experiment, whatever the plan is called: scripts find them.
    const QString stem = m_plan.kind;
    const auto tables = exportCsv(data, m_command.outputFolder, stem);
    if (!tables)
        return tables.error();
    const QString figure = QDir(m_command.outputFolder).filePath(stem + QStringLiteral(".png"));
    const auto drawn =
        exportFigure(uploadCapFigure(data), FigureFormat::Png, figure, FigureSize::printColumn());
    if (!drawn)
        return drawn;
    for (const QString &path : *tables + QStringList{figure}) {
        m_console.json({{QStringLiteral("event"), QStringLiteral("file")}, {QStringLiteral("path"), path}});
        m_console.say(QStringLiteral("Wrote %1").arg(path));
    }
    return {};
}

} // namespace castbench
