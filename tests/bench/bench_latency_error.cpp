// Error of broadcast latency against what the built-in lab knows of each frame's capture, next to the limit
// of one frame. One viewer in each profile; samples ten times a second.

#include "app/truthcheck.h"
#include "probes/clock/samereferenceclock.h"
#include "probes/clock/systemclock.h"
#include "probes/hls/hlsviewerprobe.h"
#include "probes/hls/medialog.h"
#include "probes/simlab/simulatedlab.h"
#include "tests/bench/benchreport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace castbench;
using namespace castbench::bench;
using namespace std::chrono_literals;

namespace {

constexpr int runs = 3;
constexpr auto runLength = 30s;
constexpr double frameMs = 1000.0 / 30;

/// The probes' samples are looked at by the truth check alone.
class NoSink final : public SampleSink
{
public:
    void accept(SampleBatch batch) override
    {
        if (batch.committed)
            batch.committed({});
    }
};

void runFor(milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonObject measure(const Lab &lab, const QUrl &truth, PlayerProfile profile, Clock &clock)
{
    const SameReferenceClock reference;
    const Broadcaster &broadcaster = lab.broadcasters.front();
    HlsViewerProbe probe({.id = QStringLiteral("bench"),
                          .device = QStringLiteral("P1"),
                          .source = broadcaster.id,
                          .frameClockId = broadcaster.frameClockId,
                          .playlist = broadcaster.playlist,
                          .profile = profile,
                          .clockThreshold = lab.clockThreshold},
                         clock, reference);
    TruthCheck check(truth);
    probe.setFrameObserver([&check](const FrameDue &frame) { check.observe(frame); });
    probe.setSourceClock(broadcaster.id, {0us, 0us, Method::SameClock});
    NoSink sink;
    const auto started = probe.start({1, 100ms}, sink, {});
    runFor(runLength);
    const auto stopped = probe.stop({});
    runFor(1s);
    return check.toJson().value(QLatin1StringView("broadcast_latency_error_ms")).toObject();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    quietMediaLog();
    printMachine("bench_latency_error");
    SystemClock clock;
    simlab::SimulatedLabSettings settings;
    settings.quick = true;
    settings.autoStart = simlab::SimulatedLabSettings::AutoStart::All;
    simlab::SimulatedLab simulated(settings, clock);
    if (const auto started = simulated.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().text()));
        return 1;
    }
    const QUrl truth(simulated.labJson().value(QLatin1StringView("x-truth")).toString());
    for (const PlayerProfile profile : {PlayerProfile::Browser, PlayerProfile::App}) {
        std::vector<double> p95;
        std::vector<double> largest;
        qint64 samples = 0;
        for (int run = 0; run < runs; ++run) {
            const QJsonObject error = measure(simulated.lab(), truth, profile, clock);
            if (!error.value(QLatin1StringView("p95_abs")).isDouble()) {
                std::fprintf(stderr, "nothing was measured\n");
                return 1;
            }
            samples += error.value(QLatin1StringView("n")).toInteger();
            p95.push_back(error.value(QLatin1StringView("p95_abs")).toDouble());
            largest.push_back(error.value(QLatin1StringView("max_abs")).toDouble());
        }
        std::printf(
            "%-8s |error| p95 %.3f ms, largest %.3f ms (medians of %d runs, %lld samples); limit %.1f ms\n",
            qPrintable(playerProfileKey(profile)), quantile(p95, 0.5), quantile(largest, 0.5), runs,
            static_cast<long long>(samples), frameMs);
    }
    return 0;
}
