#include "probes/hls/gapkeeper.h"
#include "probes/hls/latencymeter.h"

#include <QtTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

const UtcTime noon(std::chrono::hours(490'000));

DueFrame stampedFrame(std::uint8_t source, UtcTime captured)
{
    DueFrame frame;
    // Shown until the next picture that was not dropped: that does not blur the instant at which it is due.
    frame.frame.duration = 900ms;
    frame.framePeriod = 33'334us;
    frame.frame.stamp = FrameStamp{source, std::chrono::floor<milliseconds>(captured)};
    return frame;
}

LatencyMeter meter(int frameClockId = 3)
{
    return LatencyMeter({QStringLiteral("P1"), QStringLiteral("B1"), frameClockId, 20ms});
}

} // namespace

class TestLatencyMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheMethod();
    void frameClockIncludesBothOffsets();
    void uncertaintyNeedsBothBounds_data();
    void uncertaintyNeedsBothBounds();
    void programDateTimeHasNoUncertainty();
    void negativeIsKeptAndMarked();
    void doubtfulAboveTheThreshold();
    void gapsAreKeptOneAtATime();
    void gapReasonsBecomeClearer();
};

void TestLatencyMeter::choosesTheMethod()
{
    DueFrame frame = stampedFrame(3, noon);
    QCOMPARE(meter().method(frame), std::optional(Method::FrameClock));
    QCOMPARE(meter(0).method(frame), std::optional(Method::FrameClock));
    QVERIFY(!meter().isForeign(frame));
    QVERIFY(meter(4).isForeign(frame));
    QVERIFY(!meter(0).isForeign(frame));
    QCOMPARE(meter(4).method(frame), std::nullopt);
    frame.programDateTime = noon;
    QCOMPARE(meter(4).method(frame), std::optional(Method::ProgramDateTime));
    QCOMPARE(meter().method(frame), std::optional(Method::FrameClock));
    frame.advertisement = true;
    QCOMPARE(meter().method(frame), std::nullopt);
    frame = DueFrame();
    QCOMPARE(meter().method(frame), std::nullopt);
}

void TestLatencyMeter::frameClockIncludesBothOffsets()
{
    LatencyMeter sut = meter();
    sut.setSourceClock({.offset = -100ms, .bound = 3ms, .method = Method::Sntp});
    const UtcTime due = noon + 4s;
    const Sample sample = sut.sample(stampedFrame(3, noon), Method::FrameClock, due,
                                     {.offset = 250ms, .bound = 2ms, .method = Method::Sntp});
    QCOMPARE(sample.series, (SeriesKey{QStringLiteral("P1"), QStringLiteral("B1"), Metric::BroadcastLatency,
                                       Method::FrameClock}));
    QCOMPARE(sample.value, 4350.0);
    QCOMPARE(sample.clockOffset, microseconds(350ms));
    QCOMPARE(sample.deviceAt, due);
    QCOMPARE(sample.at, due + 250ms);
    QCOMPARE(sample.uncertainty, std::optional(2.0 + 3.0 + 16.667 + 0.5));
    QCOMPARE(sample.flags, 0u);
}

void TestLatencyMeter::uncertaintyNeedsBothBounds_data()
{
    QTest::addColumn<bool>("viewer");
    QTest::addColumn<bool>("source");
    QTest::newRow("both") << true << true;
    QTest::newRow("viewer's only") << true << false;
    QTest::newRow("source's only") << false << true;
    QTest::newRow("neither") << false << false;
}

void TestLatencyMeter::uncertaintyNeedsBothBounds()
{
    QFETCH(bool, viewer);
    QFETCH(bool, source);
    LatencyMeter sut = meter();
    ClockReading reading;
    if (source) {
        reading.bound = 1ms;
        sut.setSourceClock(reading);
    }
    reading.bound.reset();
    if (viewer)
        reading.bound = 1ms;
    const Sample sample = sut.sample(stampedFrame(3, noon), Method::FrameClock, noon + 1s, reading);
    QCOMPARE(sample.uncertainty.has_value(), viewer && source);
    QCOMPARE(sample.value, 1000.0);
}

void TestLatencyMeter::programDateTimeHasNoUncertainty()
{
    LatencyMeter sut = meter();
    sut.setSourceClock({.offset = -100ms, .bound = 3ms, .method = Method::Sntp});
    DueFrame frame;
    frame.frame.duration = 33ms;
    frame.programDateTime = noon;
    const Sample sample = sut.sample(frame, Method::ProgramDateTime, noon + 2s,
                                     {.offset = 5ms, .bound = 1ms, .method = Method::Sntp});
    QCOMPARE(sample.series.method, Method::ProgramDateTime);
    QCOMPARE(sample.value, 2005.0);
    QCOMPARE(sample.clockOffset, microseconds(5ms));
    QCOMPARE(sample.uncertainty, std::nullopt);
}

void TestLatencyMeter::negativeIsKeptAndMarked()
{
    const Sample sample = meter().sample(stampedFrame(3, noon + 30ms), Method::FrameClock, noon, {});
    QCOMPARE(sample.value, -30.0);
    QCOMPARE(sample.flags, std::uint32_t(NegativeLatency));
}

void TestLatencyMeter::doubtfulAboveTheThreshold()
{
    LatencyMeter sut = meter();
    const DueFrame frame = stampedFrame(3, noon);
    const auto flags = [&](microseconds viewer, microseconds source) {
        sut.setSourceClock({.offset = 0ms, .bound = source, .method = Method::Sntp});
        return sut
            .sample(frame, Method::FrameClock, noon + 1s,
                    {.offset = 0ms, .bound = viewer, .method = Method::Sntp})
            .flags;
    };
    QCOMPARE(flags(20ms, 20ms), 0u);
    QCOMPARE(flags(20ms + 1us, 0us), std::uint32_t(ClockDoubtful));
    QCOMPARE(flags(0us, 20ms + 1us), std::uint32_t(ClockDoubtful));
}

void TestLatencyMeter::gapsAreKeptOneAtATime()
{
    const SeriesKey series = meter().series(Method::FrameClock);
    GapKeeper gaps;
    QVERIFY(!gaps.close(noon, series));
    gaps.open(noon, GapReason::Stalled);
    gaps.open(noon + 1s, GapReason::NoStamp);
    QVERIFY(gaps.isOpen());
    QCOMPARE(gaps.close(noon + 2s, series),
             std::optional(Gap{series, noon, noon + 2s, GapReason::Stalled, {}}));
    QVERIFY(!gaps.isOpen());
    // A gap of no length is none; nor is one that a clock which was set back turns around.
    gaps.open(noon, GapReason::Stalled);
    QVERIFY(!gaps.close(noon, series));
    gaps.open(noon, GapReason::Stalled);
    QVERIFY(!gaps.close(noon - 1s, series));
    QVERIFY(!gaps.isOpen());
}

void TestLatencyMeter::gapReasonsBecomeClearer()
{
    GapKeeper gaps;
    gaps.clarify(GapReason::NotStreaming);
    QVERIFY(!gaps.isOpen());
    gaps.open(noon, GapReason::Stalled);
    gaps.clarify(GapReason::NotStreaming);
    QCOMPARE(gaps.reason(), std::optional(GapReason::NotStreaming));
    gaps.clarify(GapReason::Stalled);
    QCOMPARE(gaps.reason(), std::optional(GapReason::NotStreaming));
    gaps.clarify(GapReason::DeviceUnreachable);
    QCOMPARE(gaps.reason(), std::optional(GapReason::DeviceUnreachable));
}

QTEST_GUILESS_MAIN(TestLatencyMeter)
#include "tst_latencymeter.moc"
