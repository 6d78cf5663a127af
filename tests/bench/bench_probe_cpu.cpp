// CPU time that the viewer probe needs per second of a 720p30 stream (demuxing, decoding, reading every
// stamp), next to what the `ffmpeg` command reports for decoding the same file.

#include "probes/hls/decodedsegment.h"
#include "tests/bench/benchreport.h"
#include "tests/support/teststream.h"

extern "C" {
#include <libavutil/log.h>
}

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <optional>

using namespace castbench;

namespace {

constexpr int runs = 7;
constexpr int framesPerSegment = 60;
constexpr int segments = 15;
constexpr double streamSeconds = segments * framesPerSegment / 30.0;

test::TestStream makeStream()
{
    test::TestStreamSettings settings;
    settings.width = 1280;
    settings.height = 720;
    settings.bitrateKbps = 4000;
    settings.framesPerSegment = framesPerSegment;
    settings.bFrames = 2;
    settings.grain = 30;
    settings.preset = "veryfast";
    settings.audio = true;
    return test::makeTestStream(settings, segments);
}

/// CPU seconds per stream-second, or nothing if a stamp was missed.
std::optional<double> runProbe(const test::TestStream &stream)
{
    const std::clock_t begin = std::clock();
    for (const test::TestSegment &segment : stream.segments) {
        const Expected<DecodedSegment> decoded = decodeSegment({}, segment.bytes);
        if (!decoded || decoded->frames.size() != segment.stamps.size())
            return std::nullopt;
        for (std::size_t i = 0; i < segment.stamps.size(); ++i)
            if (decoded->frames[i].stamp != segment.stamps[i])
                return std::nullopt;
    }
    return double(std::clock() - begin) / CLOCKS_PER_SEC / streamSeconds;
}

/// The same for the command, by its own account; nothing where it is not installed.
std::optional<double> runCommand(const QString &file)
{
    const QString command = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (command.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command, {QStringLiteral("-nostdin"), QStringLiteral("-benchmark"),
                            QStringLiteral("-threads"), QStringLiteral("1"), QStringLiteral("-i"), file,
                            QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
    process.waitForFinished(-1);
    static const QRegularExpression report(QStringLiteral("bench: utime=([0-9.]+)s stime=([0-9.]+)s"));
    const auto match = report.match(QString::fromUtf8(process.readAll()));
    if (!match.hasMatch())
        return std::nullopt;
    return (match.capturedView(1).toDouble() + match.capturedView(2).toDouble()) / streamSeconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    av_log_set_level(AV_LOG_QUIET);
    bench::printMachine("bench_probe_cpu");
    const test::TestStream stream = makeStream();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("stream.ts")));
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file.fileName()));
        return 1;
    }
    for (const test::TestSegment &segment : stream.segments)
        file.write(segment.bytes);
    file.close();

    std::vector<double> probe;
    std::vector<double> command;
    for (int number = 0; number < runs; ++number) {
        const auto ours = runProbe(stream);
        if (!ours) {
            std::fprintf(stderr, "A stamp was not read.\n");
            return 1;
        }
        probe.push_back(*ours);
        if (const auto theirs = runCommand(file.fileName()))
            command.push_back(*theirs);
    }
    std::printf("%.0f s of 1280x720 at 30 fps, H.264 of 4000 kbit/s (mean QP %.1f) and AAC; CPU ms per "
                "stream-second, "
                "median of %d runs (least, most)\n",
                streamSeconds, stream.meanQuantiser, runs);
    const auto print = [](const char *name, const std::vector<double> &values) {
        std::printf("%-34s %7.1f (%.1f, %.1f)\n", name, 1000 * bench::quantile(values, 0.5),
                    1000 * bench::quantile(values, 0), 1000 * bench::quantile(values, 1));
    };
    print("probe: decode, read every stamp", probe);
    if (command.empty()) {
        std::printf("ffmpeg is not installed: no comparison\n");
        return 0;
    }
    print("ffmpeg -threads 1 -i FILE -f null -", command);
    std::printf("probe / ffmpeg: %.2f\n", bench::quantile(probe, 0.5) / bench::quantile(command, 0.5));
    return 0;
}
