#include "probes/hls/segmentdecoder.h"
#include "tests/support/teststream.h"

extern "C" {
#include <libavutil/log.h>
}

#include <QThread>
#include <QtTest>

#include <random>

using namespace castbench;
using castbench::test::makeTestStream;
using castbench::test::TestStream;
using castbench::test::TestStreamSettings;

namespace {

const TestStream &transportStream()
{
    static const TestStream stream = makeTestStream({.bFrames = 2, .audio = true}, 3);
    return stream;
}

const TestStream &fragmentedStream()
{
    static const TestStream stream = makeTestStream({.bFrames = 2, .fragmentedMp4 = true, .audio = true}, 3);
    return stream;
}

} // namespace

class TestSegmentDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryFrame_data();
    void readsEveryFrame();
    void readsPicturesWithoutAStamp();
    void clockWrapsWithinASegment();
    void clockIsAlignedToTheFormerSegment();
    void lastPictureStaysWhereFramesWereDropped();
    void refuses_data();
    void refuses();
    void fragmentNeedsItsInitSection();
    void truncatedSegmentsGiveAPartOrAnError();
    void damagedSegmentsNeverGiveAWrongStamp_data();
    void damagedSegmentsNeverGiveAWrongStamp();
    void lostPacketsNeverGiveAWrongStamp();
    void stopsWhenAsked();
    void worksOnAThreadOfItsOwnInOrder();
    void forgetsItsWorkWhenDestroyed();
};

void TestSegmentDecoder::initTestCase()
{
    av_log_set_level(AV_LOG_QUIET);
}

void TestSegmentDecoder::readsEveryFrame_data()
{
    QTest::addColumn<bool>("fragmented");
    QTest::addColumn<bool>("audio");
    QTest::addColumn<int>("bFrames");
    QTest::addColumn<int>("framesPerSecond");
    QTest::newRow("MPEG-TS") << false << false << 0 << 30;
    QTest::newRow("MPEG-TS with audio and B pictures") << false << true << 2 << 30;
    QTest::newRow("MPEG-TS at 60") << false << true << 2 << 60;
    QTest::newRow("MPEG-TS at 25") << false << false << 1 << 25;
    QTest::newRow("MP4") << true << false << 0 << 30;
    QTest::newRow("MP4 with audio and B pictures") << true << true << 2 << 30;
}

void TestSegmentDecoder::readsEveryFrame()
{
    QFETCH(bool, fragmented);
    QFETCH(bool, audio);
    QFETCH(int, bFrames);
    QFETCH(int, framesPerSecond);
    const TestStream stream = makeTestStream(
        {.framesPerSecond = framesPerSecond, .bFrames = bFrames, .fragmentedMp4 = fragmented, .audio = audio},
        3);
    QCOMPARE(stream.segments.size(), 3u);
    // The MP4 muxer moves everything by the pictures' reordering delay.
    const microseconds shift(fragmented ? bFrames * 1'000'000LL / framesPerSecond : 0);
    for (const test::TestSegment &segment : stream.segments) {
        const auto decoded = decodeSegment(stream.init, segment.bytes);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().text()));
        QCOMPARE(decoded->frames.size(), 15u);
        QCOMPARE(decoded->damaged, 0u);
        QCOMPARE(decoded->transportStream, !fragmented);
        for (std::size_t i = 0; i < decoded->frames.size(); ++i) {
            const DecodedFrame &frame = decoded->frames[i];
            const std::int64_t pts90k = segment.firstPts90k + std::int64_t(i) * 90000 / framesPerSecond;
            const std::int64_t expected = av_rescale(pts90k, 1'000'000, 90'000) + shift.count();
            QVERIFY(std::abs(frame.pts.count() - expected) <= 1);
            QVERIFY(std::abs(frame.duration.count() - 1'000'000 / framesPerSecond) <= 1);
            QCOMPARE(frame.stamp, std::optional(segment.stamps[i]));
        }
    }
}

void TestSegmentDecoder::readsPicturesWithoutAStamp()
{
    const TestStream stream = makeTestStream({.stamped = false}, 1);
    const auto decoded = decodeSegment({}, stream.segments[0].bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->frames.size(), 15u);
    for (const DecodedFrame &frame : decoded->frames)
        QCOMPARE(frame.stamp, std::nullopt);
}

void TestSegmentDecoder::clockWrapsWithinASegment()
{
    constexpr std::int64_t period = std::int64_t(1) << 33;
    const TestStream stream = makeTestStream({.bFrames = 2, .firstPts90k = period - 7 * 3000}, 2);
    const auto first = decodeSegment({}, stream.segments[0].bytes);
    QVERIFY(first);
    QCOMPARE(first->frames.size(), 15u);
    for (const DecodedFrame &frame : first->frames)
        QVERIFY(std::abs(frame.duration.count() - 33'333) <= 1);
    auto second = decodeSegment({}, stream.segments[1].bytes);
    QVERIFY(second);
    QVERIFY(second->start() < std::chrono::seconds(1));
    alignTransportClock(*second, first->end());
    QVERIFY(std::abs((second->start() - first->end()).count()) <= 2);
}

void TestSegmentDecoder::clockIsAlignedToTheFormerSegment()
{
    auto segment = decodeSegment({}, transportStream().segments[0].bytes);
    QVERIFY(segment);
    const microseconds start = segment->start();
    alignTransportClock(*segment, start + std::chrono::hours(10));
    QCOMPARE(segment->start(), start);
    alignTransportClock(*segment, start + std::chrono::hours(27));
    QCOMPARE(segment->start(), start + microseconds(95'443'717'689));
    alignTransportClock(*segment, start - std::chrono::seconds(1));
    QCOMPARE(segment->start(), start);
}

void TestSegmentDecoder::lastPictureStaysWhereFramesWereDropped()
{
    // Two pictures of a segment of two seconds: what dropping at the broadcaster leaves of it.
    DecodedSegment sparse;
    sparse.frames = {{microseconds(1'000'000), microseconds(33'333), {}},
                     {microseconds(1'033'333), microseconds(33'333), {}}};
    stretchLastFrame(sparse, microseconds(2'000'000));
    QCOMPARE(sparse.end(), microseconds(3'000'000));
    QCOMPARE(sparse.frames.front().duration, microseconds(33'333));
    stretchLastFrame(sparse, microseconds(1'500'000));
    QCOMPARE(sparse.end(), microseconds(3'000'000));
}

void TestSegmentDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>404 Not Found</body></html>");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("sync bytes alone") << QByteArray(188 * 100, '\x47');
    QTest::newRow("one sync byte") << QByteArray("\x47");
    QTest::newRow("empty packets") << QByteArray("\x47" + QByteArray(187, '\xff')).repeated(1000);
    QTest::newRow("box of nothing") << QByteArray("\0\0\0\x08moof", 8);
    QTest::newRow("box beyond the end") << QByteArray("\xff\xff\xff\xffmoov\0\0\0\x10trak", 16);
    QTest::newRow("nested boxes") << QByteArray("\0\0\0\0moov", 8).repeated(10'000);
    QTest::newRow("too large") << QByteArray(maximumSegmentBytes + 1, '\x47');
}

void TestSegmentDecoder::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeSegment({}, bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::Protocol);
    QVERIFY(!decoded.error().message.isEmpty());
}

void TestSegmentDecoder::fragmentNeedsItsInitSection()
{
    const TestStream &stream = fragmentedStream();
    QVERIFY(!stream.init.isEmpty());
    QVERIFY(decodeSegment(stream.init, stream.segments[1].bytes));
    QVERIFY(!decodeSegment({}, stream.segments[1].bytes));
    QVERIFY(!decodeSegment(stream.init, {}));
    QVERIFY(!decodeSegment(stream.init.first(stream.init.size() / 2), stream.segments[1].bytes));
}

void TestSegmentDecoder::truncatedSegmentsGiveAPartOrAnError()
{
    for (const TestStream *stream : {&transportStream(), &fragmentedStream()}) {
        const test::TestSegment &segment = stream->segments[1];
        for (int percent = 0; percent < 100; percent += 4) {
            const auto decoded =
                decodeSegment(stream->init, segment.bytes.first(segment.bytes.size() * percent / 100));
            if (!decoded)
                continue;
            QVERIFY(!decoded->frames.empty());
            QVERIFY(decoded->frames.size() <= 15u);
            for (const DecodedFrame &frame : decoded->frames)
                QVERIFY(!frame.stamp || frame.stamp->source == 1);
        }
        const auto most = decodeSegment(stream->init, segment.bytes.first(segment.bytes.size() * 9 / 10));
        QVERIFY(most);
        QVERIFY(most->frames.size() >= 5u);
    }
}

void TestSegmentDecoder::damagedSegmentsNeverGiveAWrongStamp_data()
{
    QTest::addColumn<bool>("fragmented");
    QTest::newRow("MPEG-TS") << false;
    QTest::newRow("MP4") << true;
}

void TestSegmentDecoder::damagedSegmentsNeverGiveAWrongStamp()
{
    QFETCH(bool, fragmented);
    const TestStream &stream = fragmented ? fragmentedStream() : transportStream();
    const test::TestSegment &segment = stream.segments[1];
    std::mt19937 random(17);
    int decodedSegments = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = segment.bytes;
        const unsigned flips = 1u << (random() % 9);
        for (unsigned i = 0; i < flips; ++i) {
            const auto at = qsizetype(random() % unsigned(bytes.size()));
            bytes[at] = char(bytes[at] ^ char(1u << (random() % 8)));
        }
        const auto decoded = decodeSegment(stream.init, bytes);
        if (!decoded)
            continue;
        ++decodedSegments;
        for (const DecodedFrame &frame : decoded->frames) {
            QVERIFY(frame.duration > microseconds(0));
            if (frame.stamp)
                QVERIFY(std::find(segment.stamps.begin(), segment.stamps.end(), *frame.stamp) !=
                        segment.stamps.end());
        }
    }
    QVERIFY(decodedSegments > 20);
}

void TestSegmentDecoder::lostPacketsNeverGiveAWrongStamp()
{
    // Without B pictures each stamp belongs to the time stamp it was encoded with.
    const TestStream stream = makeTestStream({.framesPerSegment = 60, .bitrateKbps = 1500}, 1);
    const test::TestSegment &segment = stream.segments[0];
    const qsizetype packets = segment.bytes.size() / 188;
    int read = 0;
    for (qsizetype lost = 3; lost < packets; lost += std::max<qsizetype>(1, packets / 60)) {
        QByteArray bytes = segment.bytes;
        bytes.remove(lost * 188, 188);
        const auto decoded = decodeSegment({}, bytes);
        if (!decoded)
            continue;
        for (const DecodedFrame &frame : decoded->frames) {
            if (!frame.stamp)
                continue;
            const auto index = std::size_t(std::llround(double(frame.pts.count() - 10'000'000) / 33'333.333));
            QVERIFY(index < segment.stamps.size());
            QCOMPARE(*frame.stamp, segment.stamps[index]);
            ++read;
        }
    }
    QVERIFY(read > 500);
}

void TestSegmentDecoder::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto decoded = decodeSegment({}, transportStream().segments[0].bytes, stop.get_token());
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::Cancelled);
}

void TestSegmentDecoder::worksOnAThreadOfItsOwnInOrder()
{
    SegmentDecoder decoder;
    std::vector<bool> answers;
    const auto note = [&answers](const Expected<DecodedSegment> &decoded) {
        QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
        answers.push_back(decoded.has_value());
    };
    decoder.decode({}, transportStream().segments[0].bytes, note);
    decoder.decode({}, "garbage", note);
    decoder.decode(fragmentedStream().init, fragmentedStream().segments[2].bytes, note);
    QCOMPARE(decoder.pending(), 3);
    QVERIFY(answers.empty());
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 3u, 60'000);
    QCOMPARE(answers, (std::vector<bool>{true, false, true}));
    QCOMPARE(decoder.pending(), 0);
}

void TestSegmentDecoder::forgetsItsWorkWhenDestroyed()
{
    bool called = false;
    {
        SegmentDecoder decoder;
        for (int i = 0; i < 50; ++i)
            decoder.decode({}, transportStream().segments[0].bytes,
                           [&called](const Expected<DecodedSegment> &) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestSegmentDecoder)
#include "tst_segmentdecoder.moc"
