#include "app/commands.h"

#include "app/preparedrun.h"
#include "controllers/domain/plan.h"
#include "controllers/domain/savefile.h"
#include "controllers/exports/bundleexport.h"
#include "controllers/exports/csvexport.h"
#include "controllers/exports/texttable.h"
#include "controllers/statistics/uploadcapfigure.h"
#include "controllers/storage/sqliterunreader.h"
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
            {QStringLiteral("cut_off"), isCutOff(run)},
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
        table.addRow({QString::number(run.id), toIsoString(run.startedAt),
                      isCutOff(run) ? QStringLiteral("cut off") : runStateKey(run.state), run.plan.name,
                      run.name});
    }
    console.result(table.text());
    const auto cutOff = std::find_if(runs->begin(), runs->end(), isCutOff);
    if (cutOff != runs->end())
        console.say(QStringLiteral("A run that was cut off goes on with 'castbench-cli resume RUN', here %1.")
                        .arg(cutOff->id));
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

} // namespace castbench
