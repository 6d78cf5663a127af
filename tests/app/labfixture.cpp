#include "tests/app/labfixture.h"

#include "controllers/storage/sqliterunreader.h"
#include "probes/simlab/simstation.h"
#include "tests/app/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace castbench::test {

namespace {

simlab::SimulatedLabSettings smallLab(const LabFixture::Change &change)
{
    simlab::SimulatedLabSettings settings;
    settings.segmentLength = milliseconds(600); // the playlist tells whole seconds, rounded
    settings.broadcasters = 1;
    settings.autoStart = simlab::SimulatedLabSettings::AutoStart::All;
    settings.encoding.width = 320;
    settings.encoding.height = 180;
    settings.encoding.framesPerSecond = 20;
    settings.encoding.videoKbps = 1000;
    if (change)
        change(settings);
    return settings;
}

bool hasSegments(const QString &playlist)
{
    constexpr int enoughToStart = 6;
    QFile file(playlist);
    return file.open(QIODevice::ReadOnly) && file.readAll().count("#EXTINF") >= enoughToStart;
}

} // namespace

LabFixture::LabFixture(const Change &change)
    : m_lab(smallLab(change), m_clock)
{
}

Expected<void> LabFixture::start()
{
    if (const auto started = m_lab.start(); !started)
        return started;
    const QString playlist = m_lab.station(1).packager().folder() + QStringLiteral("/index.m3u8");
    if (!QTest::qWaitFor([&playlist] { return hasSegments(playlist); }, patienceMs))
        return Error{ErrorCode::Timeout, QStringLiteral("The built-in lab does not stream."), {}};
    return {};
}

Cap LabFixture::portCap()
{
    return m_lab.station(1).relay().cap();
}

QJsonObject LabFixture::labJson() const
{
    QJsonObject lab = m_lab.labJson();
    QJsonArray viewers = lab.value(QLatin1StringView("viewers")).toArray();
    while (viewers.size() > 1)
        viewers.removeLast();
    lab.insert(QLatin1StringView("viewers"), viewers);
    return lab;
}

QString LabFixture::write(const QString &name, const QJsonObject &object) const
{
    return writeJson(path(name), object);
}

QString LabFixture::writePlan(const std::vector<PlannedStep> &steps, const QJsonObject &more) const
{
    return test::writePlan(path(QStringLiteral("plan.json")), steps, more);
}

QStringList LabFixture::runArguments(const std::vector<PlannedStep> &steps) const
{
    return {QStringLiteral("run"),   writePlan(steps),
            QStringLiteral("--lab"), write(QStringLiteral("lab.json"), labJson()),
            QStringLiteral("--db"),  database(),
            QStringLiteral("--json")};
}

Expected<RunData> LabFixture::newestRun() const
{
    const auto reader = SqliteRunReader::open(database());
    if (!reader)
        return reader.error();
    const auto runs = (*reader)->runs();
    if (!runs)
        return runs.error();
    if (runs->empty())
        return Error{ErrorCode::NotFound, QStringLiteral("There is no run."), {}};
    return (*reader)->load(runs->front().id);
}

bool hasEvent(const RunData &run, const QString &kind)
{
    return std::any_of(run.events.begin(), run.events.end(),
                       [&kind](const Event &event) { return event.kind == kind; });
}

bool hasGap(const RunData &run, Metric metric, GapReason reason)
{
    return std::any_of(run.gaps.begin(), run.gaps.end(), [metric, reason](const Gap &gap) {
        return gap.series.metric == metric && gap.reason == reason && gap.to > gap.from;
    });
}

} // namespace castbench::test
