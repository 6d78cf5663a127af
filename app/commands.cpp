#include "app/commands.h"

#include "app/consoleattendant.h"
#include "app/labassembly.h"
#include "app/pairingbook.h"
#include "app/preparedrun.h"
#include "app/secrets/chosensecretstore.h"
#include "controllers/contracts/streamcontrol.h"
#include "controllers/domain/plan.h"
#include "controllers/domain/savefile.h"
#include "controllers/exports/bundleexport.h"
#include "controllers/exports/csvexport.h"
#include "controllers/exports/texttable.h"
#include "controllers/statistics/uploadcapfigure.h"
#include "controllers/storage/sqliterunreader.h"
#include "probes/wire/networkthread.h"
#include "ui/charts/figureexport.h"

#include <QBuffer>
#include <QFileInfo>

namespace castbench {

namespace {

ExitCode fail(Console &console, const Error &error)
{
    console.error(error);
    return exitCodeFor(error);
}

QString databaseOrDefault(const QString &path)
{
    return path.isEmpty() ? PreparedRun::defaultDatabasePath() : path;
}

QJsonObject runObject(const RunRecord &run)
{
    return {{QStringLiteral("event"), QStringLiteral("run")},
            {QStringLiteral("run"), run.id},
            {QStringLiteral("name"), run.name},
            {QStringLiteral("plan"), run.plan.name},
            {QStringLiteral("state"), runStateKey(run.state)},
            {QStringLiteral("started_at"), toIsoString(run.startedAt)},
            {QStringLiteral("restored"), run.restored}};
}

/// The run's figure in every format that this build can write.
Expected<std::vector<BundleFile>> figuresOf(const RunData &data)
{
    struct Kind
    {
        FigureFormat format;
        const char *name;
        const char *description;
    };
    const FigureData figure = uploadCapFigure(data);
    std::vector<BundleFile> files;
    for (const Kind &kind :
         {Kind{FigureFormat::Png, "figure.png",
               "The figure of the run as a picture, one column of a paper wide, 300 dpi."},
          Kind{FigureFormat::Svg, "figure.svg", "The figure of the run as vectors, for editing."},
          Kind{FigureFormat::Pdf, "figure.pdf", "The figure of the run as vectors, for print."}}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = writeFigure(figure, kind.format, buffer, FigureSize::printColumn());
        if (!written && kind.format == FigureFormat::Svg && written.error().code == ErrorCode::Unsupported)
            continue;
        if (!written)
            return written.error();
        files.push_back(
            {QString::fromLatin1(kind.name), QString::fromLatin1(kind.description), buffer.data()});
    }
    return files;
}

Expected<void> writeExport(const RunData &data, const QString &formatKey, const QString &path)
{
    if (formatKey == QLatin1StringView("csv"))
        return saveFile(path, [&data](QIODevice &file) { return writeSamplesCsv(data, file); });
    if (formatKey == QLatin1StringView("bundle")) {
        const auto figures = figuresOf(data);
        return figures ? exportBundle(data, *figures, path) : figures.error();
    }
    const auto format = figureFormatFromKey(formatKey);
    return format ? exportFigure(uploadCapFigure(data), *format, path, FigureSize::printColumn())
                  : format.error();
}

void printFindings(const std::vector<Finding> &findings, Console &console)
{
    for (const Finding &finding : findings) {
        console.json({{QStringLiteral("event"), QStringLiteral("finding")},
                      {QStringLiteral("severity"), severityKey(finding.severity)},
                      {QStringLiteral("device"), finding.device},
                      {QStringLiteral("check"), finding.check},
                      {QStringLiteral("message"), finding.message},
                      {QStringLiteral("remedy"), finding.remedy}});
        const QString mark =
            finding.severity == Severity::Info ? QStringLiteral("ok") : severityKey(finding.severity);
        QString line = QStringLiteral("%1  %2: %3 – %4")
                           .arg(mark.leftJustified(7), finding.device, finding.check, finding.message);
        if (!finding.remedy.isEmpty())
            line += QStringLiteral("\n         → ") + finding.remedy;
        console.result(line);
    }
}

} // namespace

ExitCode listPlans(const PlansCommand &command, Console &console)
{
    Q_UNUSED(command);
    TextTable table;
    table.addColumn(QStringLiteral("plan"));
    table.addColumn(QStringLiteral("steps"));
    table.addColumn(QStringLiteral("duration"));
    table.addColumn(QStringLiteral("title"));
    const QStringList names = builtInPlans();
    for (const QString &name : names) {
        const auto plan = loadPlan(name);
        if (!plan)
            return fail(console, plan.error());
        console.json({{QStringLiteral("event"), QStringLiteral("plan")},
                      {QStringLiteral("name"), name},
                      {QStringLiteral("plan"), planToJson(*plan)}});
        table.addRow(
            {name, QString::number(plan->steps.size()), formatDuration(plan->totalDuration()), plan->title});
    }
    console.result(table.text());
    return ExitCode::Done;
}

ExitCode listRuns(const RunsCommand &command, Console &console)
{
    const QString path = databaseOrDefault(command.database);
    if (!QFileInfo::exists(path))
        return fail(console, Error{ErrorCode::NotFound,
                                   QStringLiteral("There is no database yet; a run makes it."), path});
    const auto reader = SqliteRunReader::open(path);
    if (!reader)
        return fail(console, reader.error());
    std::vector<Error> unreadable;
    const auto runs = (*reader)->runs(unreadable);
    if (!runs)
        return fail(console, runs.error());
    for (const Error &error : unreadable)
        console.error(error);
    TextTable table;
    for (const char *column : {"run", "started (UTC)", "state", "plan", "name"})
        table.addColumn(QString::fromLatin1(column));
    for (const RunRecord &run : *runs) {
        console.json(runObject(run));
        table.addRow({QString::number(run.id), toIsoString(run.startedAt), runStateKey(run.state),
                      run.plan.name, run.name});
    }
    console.result(table.text());
    return ExitCode::Done;
}

ExitCode exportRun(const ExportCommand &command, Console &console)
{
    const QString path = databaseOrDefault(command.database);
    if (!QFileInfo::exists(path))
        return fail(console, Error{ErrorCode::NotFound, QStringLiteral("There is no such database."), path});
    const auto reader = SqliteRunReader::open(path);
    if (!reader)
        return fail(console, reader.error());
    const auto data = (*reader)->load(command.run);
    if (!data)
        return fail(console, data.error());
    const auto written = writeExport(*data, command.format, command.path);
    if (!written)
        return fail(console, written.error());
    console.json({{QStringLiteral("event"), QStringLiteral("file")}, {QStringLiteral("path"), command.path}});
    console.say(QStringLiteral("Wrote %1").arg(command.path));
    return ExitCode::Done;
}

QCoro::Task<ExitCode> checkLab(LabCheckCommand command, Console &console, Clock &clock,
                               wire::NetworkThread &network, std::stop_token stop)
{
    const auto described = loadLab(command.lab);
    if (!described)
        co_return fail(console, described.error());
    const auto lab = co_await resolveForRun(*described, clock);
    if (!lab)
        co_return fail(console, lab.error().within(command.lab));
    std::vector<Finding> findings;
    PairingBook pairings;
    ConsoleAttendant attendant(console); // checks ask nothing
    for (const Broadcaster &broadcaster : lab->broadcasters) {
        Plan plan;
        plan.broadcaster = broadcaster.id;
        const auto assembly = LabAssembly::make(*lab, plan, clock, network, pairings, {}, &attendant);
        if (!assembly)
            co_return fail(console, assembly.error());
        auto switchFindings = co_await (*assembly)->driver()->check((*assembly)->port(), stop);
        if (switchFindings)
            findings.insert(findings.end(), switchFindings->begin(), switchFindings->end());
        else
            findings.push_back({Severity::Error,
                                lab->switchDevice.id,
                                QStringLiteral("switch"),
                                switchFindings.error().message,
                                {}});
        for (Probe *probe : (*assembly)->probes()) {
            const auto probed = co_await probe->check(stop);
            if (!probed)
                co_return fail(console, probed.error());
            for (const Finding &finding : *probed) {
                if (std::find(findings.begin(), findings.end(), finding) == findings.end())
                    findings.push_back(finding);
            }
        }
    }
    printFindings(findings, console);
    const bool isFit = std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    co_return isFit ? ExitCode::Done : ExitCode::Failed;
}

} // namespace castbench
