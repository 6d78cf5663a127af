#include "app/runcommand.h"

#include "app/labassembly.h"
#include "app/runreporter.h"
#include "app/secrets/chosensecretstore.h"
#include "app/truthcheck.h"
#include "controllers/domain/savefile.h"
#include "controllers/experiments/experimentregistry.h"
#include "controllers/exports/csvexport.h"
#include "controllers/exports/summaryjson.h"
#include "controllers/exports/summarytable.h"
#include "controllers/run/runengine.h"
#include "controllers/statistics/stepsummary.h"
#include "controllers/statistics/uploadcapfigure.h"
#include "controllers/storage/sqliterunreader.h"
#include "controllers/storage/sqliterunstore.h"
#include "probes/wire/networkthread.h"
#include "ui/charts/figureexport.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace castbench {

namespace {

// With steps shorter than this, segments of 4 s would carry one step's latency into the next.
constexpr seconds shortStep{60};
constexpr seconds deviceWait{120};
constexpr milliseconds devicePoll{200};

bool hasShortSteps(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [](const Step &step) { return step.duration < shortStep; });
}

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

QString defaultDatabasePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("castbench.db"));
}

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
    if (m_engine) {
        // Refused only where the run is over already.
        const auto aborted = m_engine->abort();
        Q_UNUSED(aborted);
    }
}

QCoro::Task<ExitCode> RunExperiment::carryOut()
{
    if (const auto prepared = prepare(); !prepared) {
        m_console.error(prepared.error());
        co_return exitCodeFor(prepared.error());
    }
    if (isOnBuiltInLab()) {
        const auto started = co_await startBuiltInLab();
        if (!started) {
            m_console.error(started.error());
            co_return exitCodeFor(started.error());
        }
    } else {
        auto resolved = co_await resolveForRun(m_lab, m_clock);
        if (!resolved) {
            const Error error = resolved.error().within(m_command.lab);
            m_console.error(error);
            co_return exitCodeFor(error);
        }
        m_lab = std::move(*resolved);
    }
    auto record = co_await run();
    if (!record) {
        m_console.error(record.error());
        co_return exitCodeFor(record.error());
    }
    co_return co_await finish(std::move(*record));
}

// Everything that can be wrong before a file is made or a device is touched, then the files.
Expected<void> RunExperiment::prepare()
{
    auto plan = loadPlan(m_command.plan);
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    if (const auto experiment = experimentOfKind(m_plan.kind); !experiment)
        return experiment.error().within(m_command.plan);
    if (!isOnBuiltInLab()) {
        auto lab = loadLab(m_command.lab);
        if (!lab)
            return lab.error();
        m_lab = std::move(*lab);
    }
    if (m_command.database.isEmpty())
        m_command.database = defaultDatabasePath();
    if (const auto made = makeFolder(QFileInfo(m_command.database).absolutePath()); !made)
        return made;
    if (!m_command.outputFolder.isEmpty()) {
        if (const auto made = makeFolder(m_command.outputFolder); !made)
            return made;
    }
    auto store = SqliteRunStore::open(m_command.database);
    if (!store)
        return store.error();
    m_store = std::move(*store);
    return {};
}

bool RunExperiment::isOnBuiltInLab() const
{
    return m_command.lab == QLatin1StringView("simulated");
}

QCoro::Task<Expected<void>> RunExperiment::startBuiltInLab()
{
    const bool isQuick = hasShortSteps(m_plan);
    m_console.say(QStringLiteral("Starting the built-in lab (segments of %1 s) …").arg(isQuick ? 1 : 4));
    m_simlab = std::make_unique<SimlabProcess>();
    const std::stop_token stop = m_stop.get_token();
    auto running = co_await m_simlab->start(isQuick, stop);
    if (!running)
        co_return running.error();
    if (running->truth.isValid())
        m_truth = std::make_unique<TruthCheck>(running->truth);
    m_lab = std::move(running->lab);
    co_return Expected<void>{};
}

QCoro::Task<void> RunExperiment::waitForDevices()
{
    for (const Pairing &pairing : m_assembly->pairings()) {
        const QString url = pairing.controller.toString();
        m_console.json({{QStringLiteral("event"), QStringLiteral("pairing")},
                        {QStringLiteral("device"), pairing.device},
                        {QStringLiteral("controller"), url},
                        {QStringLiteral("code"), pairing.code}});
        m_console.say(QStringLiteral("On %1 run: castbench-probe --controller %2 --pair %3")
                          .arg(pairing.device, url, pairing.code));
    }
    const SteadyTime limit = m_clock.steadyNow() + deviceWait;
    const std::stop_token stop = m_stop.get_token();
    while (!m_assembly->areDevicesLinked() && m_clock.steadyNow() < limit) {
        const auto waited = co_await waitFor(m_clock, devicePoll, stop);
        if (!waited)
            co_return;
    }
}

QCoro::Task<Expected<RunRecord>> RunExperiment::run()
{
    auto assembly = LabAssembly::make(m_lab, m_plan, m_clock, m_network);
    if (!assembly)
        co_return assembly.error();
    m_assembly = std::move(*assembly);
    if (m_truth)
        m_assembly->observeFrames([truth = m_truth.get()](const FrameDue &frame) { truth->observe(frame); });
    co_await waitForDevices();
    if (m_stop.stop_requested())
        co_return Error{
            ErrorCode::Cancelled, QStringLiteral("Stopped before the run began; nothing was changed."), {}};
    RunSetup setup{.plan = m_plan,
                   .lab = m_lab,
                   .experiment = *experimentOfKind(m_plan.kind),
                   .clock = m_clock,
                   .reference = m_assembly->reference(),
                   .store = *m_store};
    setup.driver = m_assembly->driver();
    setup.port = m_assembly->port();
    setup.stream = m_assembly->stream();
    setup.probes = m_assembly->probes();
    setup.storeFolder = QFileInfo(m_command.database).absolutePath();
    setup.name = m_command.name;
    m_engine = std::make_unique<RunEngine>(std::move(setup));
    RunReporter reporter(m_console);
    m_engine->addObserver(&reporter);
    RunRecord record = co_await m_engine->start();
    m_engine->removeObserver(&reporter);
    m_engine.reset();
    co_return record;
}

QCoro::Task<ExitCode> RunExperiment::finish(RunRecord record)
{
    m_assembly.reset();
    // Everything is durable once the store has gone.
    m_store.reset();
    const auto reader = SqliteRunReader::open(m_command.database);
    auto data = reader ? (*reader)->load(record.id) : Expected<RunData>(reader.error());
    const bool isReadable = data.has_value();
    if (!isReadable) {
        m_console.error(data.error());
        data = RunData{};
    }
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
