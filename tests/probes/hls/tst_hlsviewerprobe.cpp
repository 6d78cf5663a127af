#include "probes/clock/systemclock.h"
#include "probes/hls/hlsviewerprobe.h"
#include "tests/support/liveplaylist.h"

extern "C" {
#include <libavutil/log.h>
}

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::LivePlaylist;
using castbench::test::makeTestStream;
using castbench::test::TestStream;

namespace {

constexpr int patience = 60'000; // ms

/// The computer's clock, whose UTC can be made to jump.
class JumpyClock final : public Clock
{
public:
    SteadyTime steadyNow() const override
    {
        return m_clock.steadyNow();
    }
    UtcTime utcNow() const override
    {
        return m_clock.utcNow() + jump;
    }
    std::unique_ptr<Timer> schedule(SteadyTime at, std::function<void()> call) override
    {
        return m_clock.schedule(at, std::move(call));
    }

    microseconds jump{0};

private:
    SystemClock m_clock;
};

class FixedReference final : public ReferenceClock
{
public:
    ClockReading reading;

    ClockReading readingAt(UtcTime) const override
    {
        return reading;
    }
};

class Collector final : public SampleSink
{
public:
    std::vector<Sample> samples;
    std::vector<Gap> gaps;
    std::vector<Event> events;

    void accept(SampleBatch batch) override
    {
        samples.insert(samples.end(), batch.samples.begin(), batch.samples.end());
        gaps.insert(gaps.end(), batch.gaps.begin(), batch.gaps.end());
        events.insert(events.end(), batch.events.begin(), batch.events.end());
    }
    std::vector<Sample> latencies(Method method) const
    {
        std::vector<Sample> found;
        std::copy_if(
            samples.begin(), samples.end(), std::back_inserter(found), [method](const Sample &sample) {
                return sample.series.metric == Metric::BroadcastLatency && sample.series.method == method;
            });
        return found;
    }
    std::size_t latencyCount() const
    {
        return latencies(Method::FrameClock).size() + latencies(Method::ProgramDateTime).size();
    }
    std::vector<Gap> latencyGaps() const
    {
        std::vector<Gap> found;
        std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(found),
                     [](const Gap &gap) { return gap.series.metric == Metric::BroadcastLatency; });
        return found;
    }
    const Event *event(const char *kind) const
    {
        const auto found = std::find_if(events.begin(), events.end(), [kind](const Event &event) {
            return event.kind == QLatin1StringView(kind);
        });
        return found == events.end() ? nullptr : &*found;
    }
    int count(const char *kind) const
    {
        return int(std::count_if(events.begin(), events.end(), [kind](const Event &event) {
            return event.kind == QLatin1StringView(kind);
        }));
    }
};

constexpr int framesPerSegment = 6;

/// Segments of 0.2 s, captured from `firstCapture` on by source 1.
TestStream stream(int segments, UtcTime firstCapture, bool stamped = true)
{
    return makeTestStream({.width = 160,
                           .height = 90,
                           .framesPerSegment = framesPerSegment,
                           .bFrames = 1,
                           .stamped = stamped,
                           .firstCapture = std::chrono::floor<milliseconds>(firstCapture)},
                          segments);
}

/// A probe that watches a stream of one's own.
struct Stage
{
    JumpyClock clock;
    FixedReference reference;
    Collector sink;
    LivePlaylist live;
    HlsViewerProbe probe;
    std::vector<FrameDue> observed;

    explicit Stage(TestStream content, int frameClockId = 1)
        : live(std::move(content))
        , probe({QStringLiteral("hls@P1"), QStringLiteral("P1"), QStringLiteral("B1"), frameClockId,
                 live.url(), PlayerProfile::Browser, 20ms},
                clock, reference)
    {
        reference.reading.bound = 0ms;
        probe.setSourceClock(QStringLiteral("B1"), reference.reading);
        probe.setFrameObserver([this](const FrameDue &frame) { observed.push_back(frame); });
    }
    void start()
    {
        ProbeSettings settings;
        settings.sampleInterval = 50ms;
        QVERIFY(QCoro::waitFor(probe.start(settings, sink, {})));
    }
    void stop()
    {
        QCoro::waitFor(probe.stop({}));
    }
};

} // namespace

class TestHlsViewerProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatItIs();
    void measuresByTheFrameClock();
    void worksWithFragmentedMp4();
    void fallsBackToTheProgramDateTime();
    void refusesForeignStamps();
    void neitherStampNorDateIsAGap();
    void stallHasExactBeginAndEnd();
    void whatAStoppedStreamLeftBehindIsNotMeasured();
    void segmentFaults_data();
    void segmentFaults();
    void serverGoesAndComesBack();
    void numberingBeginsAnew();
    void endedPlaylist();
    void negativeLatencyIsExplainedOnce();
    void clockJumpDoesNotDisturbPlayback();
    void startAndStop();
    void check_data();
    void check();
    void checkCanBeCancelled();
};

void TestHlsViewerProbe::initTestCase()
{
    av_log_set_level(AV_LOG_QUIET);
}

void TestHlsViewerProbe::tellsWhatItIs()
{
    Stage lab(stream(1, UtcTime()));
    const ProbeInfo info = lab.probe.info();
    QCOMPARE(info.kind, QStringLiteral("hls-viewer"));
    QCOMPARE(info.device, QStringLiteral("P1"));
    QCOMPARE(info.series.size(), 3u);
    QVERIFY(lab.probe.versions().contains(QStringLiteral("ffmpeg")));
}

void TestHlsViewerProbe::measuresByTheFrameClock()
{
    Stage lab(stream(50, SystemClock().utcNow() - 2s));
    lab.reference.reading = {.offset = 250ms, .bound = 2ms, .method = Method::Sntp};
    lab.probe.setSourceClock(QStringLiteral("B1"), {.offset = -100ms, .bound = 3ms, .method = Method::Sntp});
    lab.probe.setSourceClock(QStringLiteral("B2"), {.offset = 9s, .bound = 9s, .method = Method::Sntp});
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 20, patience);
    lab.stop();

    const std::vector<Sample> samples = lab.sink.latencies(Method::FrameClock);
    QCOMPARE(samples.size(), lab.sink.latencyCount());
    QCOMPARE(lab.observed.size(), samples.size());
    const auto &segments = lab.live.stream().segments;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const FrameDue &frame = lab.observed[i];
        QCOMPARE(frame.sample, samples[i]);
        // The stamp is the one that was drawn into the picture of that presentation time.
        const auto index = std::size_t(std::llround(double(frame.pts.count() - 10'000'000) * 30 / 1e6));
        QCOMPARE(frame.stamp,
                 std::optional(segments.at(index / framesPerSegment).stamps.at(index % framesPerSegment)));
        const microseconds expected = samples[i].deviceAt - frame.stamp->captured + 350ms;
        QCOMPARE(samples[i].value, double(expected.count()) / 1000);
        QCOMPARE(samples[i].at, samples[i].deviceAt + 250ms);
        QVERIFY(std::abs(*samples[i].uncertainty - 22.167) < 0.01);
        if (i > 0)
            QVERIFY(frame.due > lab.observed[i - 1].due);
    }
    if (lab.sink.count("stall-begin") == 0) {
        // On one timeline: as far apart as the media says, to the microsecond.
        for (const FrameDue &frame : lab.observed)
            QCOMPARE(std::chrono::round<microseconds>(frame.due - lab.observed[0].due),
                     frame.pts - lab.observed[0].pts);
    }
    QVERIFY(lab.sink.event("playback-started"));
    const auto buffer =
        std::count_if(lab.sink.samples.begin(), lab.sink.samples.end(), [](const Sample &sample) {
            return sample.series.metric == Metric::BufferLevel && sample.value > 0 && sample.value < 5000;
        });
    QVERIFY(buffer >= 10);
    // Until the first frame there was nothing to measure.
    QVERIFY(!lab.sink.latencyGaps().empty());
    QVERIFY(lab.sink.latencyGaps()[0].to <= samples[0].at);
    QVERIFY(std::any_of(lab.sink.gaps.begin(), lab.sink.gaps.end(),
                        [](const Gap &gap) { return gap.series.metric == Metric::BufferLevel; }));
}

void TestHlsViewerProbe::worksWithFragmentedMp4()
{
    Stage lab(makeTestStream({.width = 160,
                              .height = 90,
                              .framesPerSegment = framesPerSegment,
                              .fragmentedMp4 = true,
                              .audio = true},
                             50));
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencies(Method::FrameClock).size() >= 5, patience);
    QCOMPARE(lab.sink.count("segment-failed"), 0);
}

void TestHlsViewerProbe::fallsBackToTheProgramDateTime()
{
    Stage lab(stream(50, UtcTime(), false));
    lab.live.dates = true;
    lab.live.epoch = std::chrono::floor<milliseconds>(SystemClock().utcNow() - 3s);
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 8, patience);
    lab.stop();
    const std::vector<Sample> samples = lab.sink.latencies(Method::ProgramDateTime);
    QCOMPARE(samples.size(), lab.sink.latencyCount());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        QCOMPARE(samples[i].uncertainty, std::nullopt);
        QVERIFY(!lab.observed[i].stamp);
        // Dates are written to the millisecond.
        const UtcTime made = lab.live.epoch + (lab.observed[i].pts - 10s);
        QVERIFY(std::abs(samples[i].value - double((samples[i].deviceAt - made).count()) / 1000) <= 1);
    }
    for (const Gap &gap : lab.sink.latencyGaps())
        QVERIFY(gap.reason != GapReason::NoStamp);
}

void TestHlsViewerProbe::refusesForeignStamps()
{
    Stage lab(stream(50, SystemClock().utcNow()), 2);
    lab.live.dates = true;
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 5, patience);
    QCOMPARE(lab.sink.latencies(Method::FrameClock).size(), 0u);
    QCOMPARE(lab.sink.count("foreign-stamp"), 1);
    QVERIFY(lab.sink.event("foreign-stamp")->message.contains(QLatin1StringView("source 1")));
}

void TestHlsViewerProbe::neitherStampNorDateIsAGap()
{
    Stage lab(stream(50, UtcTime(), false));
    lab.start();
    const auto buffered = [&lab] {
        return lab.sink.samples.size() >= 8;
    };
    QTRY_VERIFY_WITH_TIMEOUT(buffered(), patience);
    lab.stop();
    QCOMPARE(lab.sink.latencyCount(), 0u);
    const std::vector<Gap> gaps = lab.sink.latencyGaps();
    QVERIFY(std::any_of(gaps.begin(), gaps.end(),
                        [](const Gap &gap) { return gap.reason == GapReason::NoStamp; }));
    for (std::size_t i = 1; i < gaps.size(); ++i)
        QVERIFY(gaps[i].from >= gaps[i - 1].to);
}

void TestHlsViewerProbe::stallHasExactBeginAndEnd()
{
    Stage lab(stream(100, SystemClock().utcNow()));
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 3, patience);
    lab.live.growing = false;
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("stall-begin"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("playlist-stalled"), patience);
    const std::size_t before = lab.sink.latencyCount();
    const auto stalls = std::size_t(lab.sink.count("stall-begin"));
    lab.live.growing = true;
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= before + 3, patience);
    lab.stop();

    QVERIFY(lab.sink.event("playlist-resumed"));
    // The long stall is the one that was open when growing began anew.
    std::size_t seen = 0;
    UtcTime begin;
    for (const Event &event : lab.sink.events)
        if (event.kind == QLatin1StringView("stall-begin") && ++seen == stalls)
            begin = event.at;
    const auto end =
        std::find_if(lab.sink.events.begin(), lab.sink.events.end(), [begin](const Event &event) {
            return event.kind == QLatin1StringView("stall-end") && event.at > begin;
        });
    QVERIFY(end != lab.sink.events.end());
    const double durationMs = end->data.value(QStringLiteral("durationMs")).toDouble();
    QVERIFY(std::abs(durationMs - double((end->at - begin).count()) / 1000) < 5);
    const std::vector<Gap> gaps = lab.sink.latencyGaps();
    const auto gap = std::find_if(gaps.begin(), gaps.end(),
                                  [](const Gap &g) { return g.reason == GapReason::NotStreaming; });
    QVERIFY(gap != gaps.end());
    QVERIFY(std::chrono::abs(gap->from - begin) < 5ms);
    QVERIFY(std::chrono::abs(gap->to - end->at) < 5ms);
    for (const Sample &sample : lab.sink.latencies(Method::FrameClock))
        QVERIFY(sample.at < gap->from || sample.at >= gap->to);
}

void TestHlsViewerProbe::whatAStoppedStreamLeftBehindIsNotMeasured()
{
    Stage lab(stream(50, SystemClock().utcNow()));
    lab.live.growing = false;
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("playlist-stalled"), patience);
    QCOMPARE(lab.sink.samples.size(), 0u);
    QVERIFY(!lab.sink.event("playback-started"));
    lab.live.restart();
    lab.live.growing = true;
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 3, patience);
    QVERIFY(lab.sink.event("playlist-restarted"));
    QCOMPARE(lab.sink.latencyGaps().at(0).reason, GapReason::NotStreaming);
    // The first thing shown is of the new stream.
    QVERIFY(lab.observed.at(0).pts < 10s + 1500ms);
}

void TestHlsViewerProbe::segmentFaults_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("404") << 0;
    QTest::newRow("cut short") << 1;
    QTest::newRow("garbage") << 2;
}

void TestHlsViewerProbe::segmentFaults()
{
    QFETCH(int, fault);
    Stage lab(stream(100, SystemClock().utcNow()));
    QSet<int> *faults[] = {&lab.live.missing, &lab.live.truncated, &lab.live.garbage};
    *faults[fault] = {7, 8};
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("sequence-gap"), patience);
    const std::size_t before = lab.sink.latencyCount();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= before + 3, patience);
    // A segment may have left the playlist before its turn; then it has not even been tried.
    QVERIFY(lab.sink.count("segment-failed") <= 2);
    QVERIFY(lab.sink.count("segment-failed") >= 1);
    QVERIFY(lab.sink.event("sequence-gap")->data.value(QStringLiteral("segments")).toInt() >= 1);
}

void TestHlsViewerProbe::serverGoesAndComesBack()
{
    Stage lab(stream(100, SystemClock().utcNow()));
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 3, patience);
    lab.live.server().pause();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("playlist-unreachable"), patience);
    const int stalls = lab.sink.count("stall-end");
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.count("stall-begin") > stalls, patience);
    lab.live.server().resume();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.count("stall-end") > stalls, patience);
    const std::size_t before = lab.sink.latencyCount();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= before + 2, patience);
    QVERIFY(lab.sink.event("playlist-reachable"));
    const std::vector<Gap> gaps = lab.sink.latencyGaps();
    QVERIFY(std::any_of(gaps.begin(), gaps.end(),
                        [](const Gap &gap) { return gap.reason == GapReason::DeviceUnreachable; }));
}

void TestHlsViewerProbe::numberingBeginsAnew()
{
    Stage lab(stream(75, SystemClock().utcNow()));
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 3, patience);
    lab.live.restart();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("playlist-restarted"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("discontinuity"), patience);
    const std::size_t before = lab.sink.latencyCount();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= before + 3, patience);
}

void TestHlsViewerProbe::endedPlaylist()
{
    Stage lab(stream(25, SystemClock().utcNow()));
    lab.live.ended = true;
    lab.live.growing = false;
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("playlist-ended"), patience);
    lab.stop();
    QCOMPARE(lab.sink.samples.size(), 0u);
    QCOMPARE(lab.sink.latencyGaps().at(0).reason, GapReason::NotStreaming);
}

void TestHlsViewerProbe::negativeLatencyIsExplainedOnce()
{
    Stage lab(stream(50, SystemClock().utcNow() + std::chrono::hours(1)));
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 5, patience);
    for (const Sample &sample : lab.sink.latencies(Method::FrameClock)) {
        QVERIFY(sample.value < -3'000'000);
        QVERIFY(sample.flags & NegativeLatency);
    }
    QCOMPARE(lab.sink.count("negative-latency"), 1);
    QVERIFY(lab.sink.event("negative-latency")->message.contains(QLatin1StringView("beyond")));
}

void TestHlsViewerProbe::clockJumpDoesNotDisturbPlayback()
{
    Stage lab(stream(100, SystemClock().utcNow()));
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 3, patience);
    const double before = lab.sink.latencies(Method::FrameClock).back().value;
    const std::size_t count = lab.observed.size();
    lab.clock.jump = 1h;
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.event("clock-jump"), patience);
    QVERIFY(std::abs(lab.sink.event("clock-jump")->data.value(QStringLiteral("jumpMs")).toDouble() -
                     3'600'000) < 100);
    QTRY_VERIFY_WITH_TIMEOUT(lab.observed.size() >= count + 3, patience);
    QVERIFY(lab.sink.latencies(Method::FrameClock).back().value > before + 3'500'000);
    if (lab.sink.count("stall-begin") == 0) {
        for (const FrameDue &frame : lab.observed)
            QCOMPARE(std::chrono::round<microseconds>(frame.due - lab.observed[0].due),
                     frame.pts - lab.observed[0].pts);
    }
}

void TestHlsViewerProbe::startAndStop()
{
    Stage lab(stream(25, SystemClock().utcNow()));
    lab.stop();
    lab.start();
    lab.stop();
    const std::size_t gaps = lab.sink.gaps.size();
    lab.stop();
    QCOMPARE(lab.sink.gaps.size(), gaps);
    QCoreApplication::processEvents();
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.sink.latencyCount() >= 2, patience);

    HlsViewerProbe wrong({QStringLiteral("hls@P1"), QStringLiteral("P1"), QStringLiteral("B1"), 1,
                          QUrl(QStringLiteral("file:///etc/passwd")), PlayerProfile::App, 20ms},
                         lab.clock, lab.reference);
    const auto refused = QCoro::waitFor(wrong.start({}, lab.sink, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(QCoro::waitFor(wrong.start({}, lab.sink, stop.get_token())).error().code, ErrorCode::Cancelled);
}

void TestHlsViewerProbe::check_data()
{
    QTest::addColumn<QString>("lab");
    QTest::addColumn<QStringList>(
        "wrong"); // checks that do not pass, with "!" in front if the run may not start
    QTest::newRow("healthy") << QStringLiteral("healthy") << QStringList{};
    QTest::newRow("no server") << QStringLiteral("no server")
                               << QStringList{QStringLiteral("!playlist answers")};
    QTest::newRow("no playlist") << QStringLiteral("no playlist")
                                 << QStringList{QStringLiteral("playlist answers")};
    QTest::newRow("left behind") << QStringLiteral("left behind")
                                 << QStringList{QStringLiteral("stream is live")};
    QTest::newRow("garbage") << QStringLiteral("garbage") << QStringList{QStringLiteral("!segment decodes")};
    QTest::newRow("foreign") << QStringLiteral("foreign") << QStringList{QStringLiteral("!frame clock")};
    QTest::newRow("foreign, dated") << QStringLiteral("foreign, dated")
                                    << QStringList{QStringLiteral("frame clock")};
}

void TestHlsViewerProbe::check()
{
    QFETCH(QString, lab);
    QFETCH(QStringList, wrong);
    Stage sut(stream(75, SystemClock().utcNow()), lab.startsWith(QLatin1StringView("foreign")) ? 9 : 1);
    if (lab == QLatin1StringView("no server"))
        sut.live.server().pause();
    sut.live.playlistMissing = lab == QLatin1StringView("no playlist");
    sut.live.growing = lab != QLatin1StringView("left behind");
    sut.live.dates = lab == QLatin1StringView("foreign, dated");
    if (lab == QLatin1StringView("garbage"))
        for (int i = 0; i < 75; ++i)
            sut.live.garbage.insert(i);

    const auto findings = QCoro::waitFor(sut.probe.check({}));
    QVERIFY(findings);
    QVERIFY(!findings->empty());
    QStringList found;
    for (const Finding &finding : *findings) {
        QCOMPARE(finding.device, QStringLiteral("P1"));
        QVERIFY(!finding.message.isEmpty());
        QCOMPARE(finding.remedy.isEmpty(), finding.severity == Severity::Info);
        if (finding.severity != Severity::Info)
            found.append((finding.severity == Severity::Error ? QStringLiteral("!") : QString()) +
                         finding.check);
    }
    QCOMPARE(found, wrong);
}

void TestHlsViewerProbe::checkCanBeCancelled()
{
    Stage lab(stream(25, SystemClock().utcNow()));
    lab.live.growing = false;
    std::stop_source stop;
    auto task = lab.probe.check(stop.get_token());
    QTRY_VERIFY_WITH_TIMEOUT(lab.live.server().requests().size() >= 1, patience);
    stop.request_stop();
    const auto findings = QCoro::waitFor(task);
    QVERIFY(!findings);
    QCOMPARE(findings.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestHlsViewerProbe)
#include "tst_hlsviewerprobe.moc"
