// What a broadcaster of the built-in lab sends and drops under the caps of the upload-cap plan, next to the
// cap itself, and what broadcaster, relay and packager cost together.

#include "probes/clock/systemclock.h"
#include "probes/simlab/hlspackager.h"
#include "probes/simlab/simbroadcaster.h"
#include "probes/simlab/uplinkrelay.h"
#include "tests/bench/benchreport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace castbench;
using namespace castbench::simlab;
using namespace std::chrono_literals;

namespace {

constexpr int runs = 3;
constexpr auto stepLength = 10s;
const Cap caps[] = {Cap::noLimit(),  Cap::kbps(4000), Cap::kbps(2000),
                    Cap::kbps(1000), Cap::kbps(512),  Cap::noLimit()};

struct Step
{
    std::vector<double> sentKbps;
    std::vector<double> forwardedKbps;
    std::vector<double> droppedFrames;
    std::vector<double> skippedFrames;
    std::vector<double> cpuPercent;
};

void runFor(milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void measure(const SimBroadcaster &broadcaster, const UplinkRelay &relay, const Clock &clock, Step &step)
{
    const SimStreamStatus before = broadcaster.status();
    const SimPortOctets octetsBefore = relay.octets();
    const double cpuBefore = cpuSeconds();
    const SteadyTime begin = clock.steadyNow();
    runFor(stepLength);
    const double elapsed = std::chrono::duration<double>(clock.steadyNow() - begin).count();
    const SimStreamStatus after = broadcaster.status();
    const auto kbps = [elapsed](quint64 bytes) {
        return static_cast<double>(bytes) * 8e-3 / elapsed;
    };
    step.sentKbps.push_back(kbps(after.bytes - before.bytes));
    step.forwardedKbps.push_back(kbps(relay.octets().forwarded - octetsBefore.forwarded));
    step.droppedFrames.push_back(static_cast<double>(after.droppedFrames - before.droppedFrames));
    step.skippedFrames.push_back(static_cast<double>(after.encoderSkippedFrames + after.renderSkippedFrames -
                                                     before.encoderSkippedFrames -
                                                     before.renderSkippedFrames));
    step.cpuPercent.push_back(100 * (cpuSeconds() - cpuBefore) / elapsed);
}

bool run(std::vector<Step> &steps)
{
    const SystemClock clock;
    HlsPackagerSettings packaging;
    packaging.segmentLength = 1s;
    HlsPackager packager(packaging);
    UplinkRelay relay(clock, [&packager] { return packager.ingestPort(); });
    const Expected<quint16> port = relay.start();
    if (!port || !packager.start())
        return false;
    SimBroadcasterSettings settings;
    settings.encoding.keyframeInterval = packaging.segmentLength;
    settings.publishing.url = packager.publishUrl(*port);
    SimBroadcaster broadcaster(settings, clock);
    broadcaster.start();
    while (broadcaster.status().totalFrames < 60 && broadcaster.status().active)
        runFor(100ms);
    for (std::size_t i = 0; i < std::size(caps); ++i) {
        relay.setCap(caps[i]);
        measure(broadcaster, relay, clock, steps[i]);
    }
    return broadcaster.status().active;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    av_log_set_level(AV_LOG_QUIET);
    bench::printMachine("bench_uplink");
    std::vector<Step> steps(std::size(caps));
    for (int i = 0; i < runs; ++i) {
        if (!run(steps)) {
            std::fprintf(stderr, "The stream could not be made\n");
            return 1;
        }
    }
    std::printf("640x360, 30 fps, 4000 + 128 kbit/s, keyframe every second; medians of %d runs of %d s\n",
                runs, static_cast<int>(stepLength.count()));
    std::printf("%-12s %14s %18s %8s %8s %8s\n", "cap", "sent kbit/s", "forwarded kbit/s", "dropped",
                "skipped", "CPU %");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        std::printf("%-12s %14.0f %18.0f %8.0f %8.0f %8.1f\n", qPrintable(caps[i].text()),
                    bench::quantile(steps[i].sentKbps, 0.5), bench::quantile(steps[i].forwardedKbps, 0.5),
                    bench::quantile(steps[i].droppedFrames, 0.5),
                    bench::quantile(steps[i].skippedFrames, 0.5), bench::quantile(steps[i].cpuPercent, 0.5));
    }
    return 0;
}
