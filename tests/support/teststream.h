#pragma once

#include "controllers/domain/time.h"
#include "probes/clock/frameclock.h"
#include "tests/support/testencoder.h"

#include <QByteArray>

#include <vector>

namespace castbench::test {

/// What to put into a stream of segments.
struct TestStreamSettings
{
    int width = 320;
    int height = 180;
    int framesPerSecond = 30;
    int framesPerSegment = 15;
    int bitrateKbps = 400;
    int bFrames = 0;
    int grain = 20; ///< noise in the picture, luma levels
    QByteArray preset = "superfast";
    bool fragmentedMp4 = false; ///< else MPEG-TS
    bool audio = false;         ///< a silent AAC track beside the picture
    bool stamped = true;
    std::uint8_t source = 1;
    std::chrono::sys_time<milliseconds> firstCapture{milliseconds(1'700'000'000'000)};
    std::int64_t firstPts90k = 900'000;
};

/// One segment and what is in it.
struct TestSegment
{
    QByteArray bytes;
    std::int64_t firstPts90k = 0;
    std::vector<FrameStamp> stamps; ///< of each frame, in order of presentation; empty without stamps
};

struct TestStream
{
    QByteArray init; ///< initialisation section of fragmented MP4; empty for MPEG-TS
    std::vector<TestSegment> segments;
    double segmentSeconds = 0;
    double meanQuantiser = 0; ///< H.264 QP, 0 … 51: how coarse the encoder had to be
};

/// Encodes and packs `segmentCount` segments, each of which begins with a key frame and can be read alone.
TestStream makeTestStream(const TestStreamSettings &settings, int segmentCount);

} // namespace castbench::test
