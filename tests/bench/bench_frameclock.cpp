// How often the frame clock can be read off 640×360 H.264 at 400 kbit/s, by the viewer probe's own decode
// path, and whether it is ever wrong: every stamp is compared with the one that was drawn. The picture moves
// and is noisy, so that the encoder has to be coarse (the mean quantiser is printed; 51 is the coarsest).
// Optional argument: frames in all, 100,000 unless given.

#include "probes/hls/decodedsegment.h"
#include "tests/bench/benchreport.h"
#include "tests/support/teststream.h"

extern "C" {
#include <libavutil/log.h>
}

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace castbench;

namespace {

constexpr int runs = 5;
constexpr int framesPerSegment = 60;
constexpr int segmentsPerStream = 50;

struct Tally
{
    std::int64_t frames = 0;
    std::int64_t read = 0;
    std::int64_t wrong = 0;
    std::int64_t bytes = 0;
    double quantiser = 0;
    double seconds = 0; // decoding and reading

    double rate() const
    {
        return 100.0 * double(read - wrong) / double(frames);
    }
};

void measure(const test::TestStream &stream, Tally &tally)
{
    for (const test::TestSegment &segment : stream.segments) {
        const auto begin = std::chrono::steady_clock::now();
        const Expected<DecodedSegment> decoded = decodeSegment(stream.init, segment.bytes);
        tally.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        tally.frames += std::int64_t(segment.stamps.size());
        tally.bytes += segment.bytes.size();
        if (!decoded || decoded->frames.size() != segment.stamps.size())
            continue;
        for (std::size_t i = 0; i < segment.stamps.size(); ++i) {
            const auto &stamp = decoded->frames[i].stamp;
            tally.read += stamp ? 1 : 0;
            tally.wrong += stamp && *stamp != segment.stamps[i] ? 1 : 0;
        }
    }
}

Tally run(int number, int frames)
{
    Tally tally;
    int streams = 0;
    while (tally.frames < frames) {
        test::TestStreamSettings settings;
        settings.width = 640;
        settings.height = 360;
        settings.bitrateKbps = 400;
        settings.framesPerSegment = framesPerSegment;
        settings.bFrames = 2;
        settings.grain = 60;
        settings.preset = "veryfast";
        settings.source = std::uint8_t(number * 50 + streams);
        settings.firstCapture += std::chrono::hours(24 * 7) * (number * 100 + streams);
        const test::TestStream stream = test::makeTestStream(settings, segmentsPerStream);
        tally.quantiser += stream.meanQuantiser;
        ++streams;
        measure(stream, tally);
    }
    tally.quantiser /= streams;
    return tally;
}

} // namespace

int main(int argc, char **argv)
{
    const int frames = argc > 1 ? std::atoi(argv[1]) : 100'000;
    if (frames <= 0) {
        std::fprintf(stderr, "usage: bench_frameclock [FRAMES]\n");
        return 2;
    }
    av_log_set_level(AV_LOG_QUIET);
    bench::printMachine("bench_frameclock");
    std::printf("640x360 at 30 fps, H.264 of 400 kbit/s, noise of 60 levels\n");
    std::vector<double> rates;
    std::vector<double> speeds;
    Tally total;
    for (int number = 0; number < runs; ++number) {
        const Tally tally = run(number, (frames + runs - 1) / runs);
        const double kbps = double(tally.bytes) * 8 * 30 / double(tally.frames) / 1000;
        std::printf(
            "run %d: %lld frames, %.0f kbit/s with container, mean QP %.1f, read %.4f %%, wrong %lld\n",
            number + 1, static_cast<long long>(tally.frames), kbps, tally.quantiser, tally.rate(),
            static_cast<long long>(tally.wrong));
        std::fflush(stdout);
        rates.push_back(tally.rate());
        speeds.push_back(double(tally.frames) / tally.seconds);
        total.frames += tally.frames;
        total.read += tally.read;
        total.wrong += tally.wrong;
    }
    std::printf(
        "all: %lld frames, read %lld, wrong %lld; median of %d runs: %.4f %% (required: 100 %%), decoded "
        "and read at %.0f frames/s\n",
        static_cast<long long>(total.frames), static_cast<long long>(total.read),
        static_cast<long long>(total.wrong), runs, bench::quantile(rates, 0.5), bench::quantile(speeds, 0.5));
    return total.read == total.frames && total.wrong == 0 ? 0 : 1;
}
