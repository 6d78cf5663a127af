// Memory of a 12-hour run on a clock that does not wait: eight probes with ten samples per second each,
// through engine and hub into the SQLite store.

#include "controllers/experiments/uploadcap.h"
#include "controllers/run/runengine.h"
#include "controllers/storage/sqliterunstore.h"
#include "tests/bench/benchreport.h"
#include "tests/support/fakecapdriver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprobe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int probeCount = 8;
constexpr milliseconds sampleInterval{100};

class SameClockReference final : public ReferenceClock
{
public:
    ClockReading readingAt(UtcTime) const override
    {
        return {};
    }
};

/// Resident memory in kB, from /proc; 0 where there is none.
qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

Plan planOf(int hours)
{
    Plan plan;
    plan.name = QStringLiteral("memory");
    plan.kind = QStringLiteral("upload-cap");
    plan.sampleInterval = sampleInterval;
    for (int i = 0; i < hours * 12; ++i) {
        Step step;
        step.cap = i % 2 == 0 ? Cap::kbps(4000) : Cap::kbps(1000);
        step.duration = seconds{300};
        plan.steps.push_back(step);
    }
    return plan;
}

std::vector<std::unique_ptr<FakeProbe>> makeProbes(FakeClock &clock)
{
    std::vector<std::unique_ptr<FakeProbe>> probes;
    for (int i = 1; i <= probeCount; ++i) {
        const QString device = QStringLiteral("P%1").arg(i);
        const std::vector<SeriesKey> series{
            {device, QStringLiteral("B1"), Metric::BroadcastLatency, Method::FrameClock}};
        probes.push_back(std::make_unique<FakeProbe>(clock, QStringLiteral("hls@") + device, device, series));
    }
    return probes;
}

// The store's thread works in real time: it must have caught up before more of the fake time goes by.
void catchUp(RunStore &store)
{
    const auto flushed = QCoro::waitFor(store.flush());
    if (!flushed)
        qFatal("The store failed: %s", qPrintable(flushed.error().text()));
}

qint64 runOnce(int hours)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("memory.db"));
    auto opened = SqliteRunStore::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    RunStore &store = **opened;
    FakeClock clock;
    SameClockReference reference;
    FakeCapDriver driver(clock);
    const auto probes = makeProbes(clock);
    std::vector<Probe *> used;
    for (const auto &probe : probes)
        used.push_back(probe.get());
    Lab lab;
    Broadcaster broadcaster;
    broadcaster.id = QStringLiteral("B1");
    lab.broadcasters.push_back(broadcaster);
    RunEngine engine(RunSetup{.plan = planOf(hours),
                              .lab = lab,
                              .experiment = &uploadCap,
                              .clock = clock,
                              .reference = reference,
                              .store = store,
                              .driver = &driver,
                              .port = 1,
                              .probes = used});
    const QCoro::Task<RunRecord> run = engine.start();
    while (engine.record().id == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    qint64 afterFirstHour = 0;
    qint64 most = 0;
    for (int hour = 1; hour <= hours; ++hour) {
        for (int second = 0; second < 3600; ++second) {
            clock.advanceInSteps(seconds{1}, sampleInterval);
            if (second % 10 == 0)
                catchUp(store);
        }
        const qint64 resident = residentKb();
        std::printf("hour %2d: %lld kB resident, database %lld MB\n", hour, static_cast<long long>(resident),
                    static_cast<long long>(QFileInfo(path).size() / 1'000'000));
        std::fflush(stdout);
        if (hour == 1)
            afterFirstHour = resident;
        most = std::max(most, resident);
    }
    clock.advanceInSteps(seconds{10}, sampleInterval);
    while (!run.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("the run is %s\n", qPrintable(runStateKey(engine.record().state)));
    return most - afterFirstHour;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int hours = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 12;
    bench::printMachine("memory");
    QElapsedTimer took;
    took.start();
    const qint64 growth = runOnce(hours);
    std::printf("%d h, %d probes, %lld samples/s each: %lld kB above the first hour at most; took %.1f s\n",
                hours, probeCount, static_cast<long long>(1000 / sampleInterval.count()),
                static_cast<long long>(growth), static_cast<double>(took.elapsed()) / 1000.0);
    return 0;
}
