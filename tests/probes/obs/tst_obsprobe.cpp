#include "probes/obs/obsprobe.h"
#include "tests/probes/obs/scriptedobs.h"
#include "tests/support/collectingsink.h"
#include "tests/support/fakeclock.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int patienceMs = 20000;
constexpr seconds second{1};

/// The controller's clock is a quarter of a second behind reference time.
class BehindReference final : public ReferenceClock
{
public:
    ClockReading readingAt(UtcTime) const override
    {
        return {milliseconds(250), microseconds(100), Method::Sntp};
    }
};

struct Counters
{
    bool active = true;
    bool reconnecting = false;
    qint64 bytes = 0;
    qint64 total = 0;
    qint64 dropped = 0;
    qint64 encoder = 0;
    qint64 rendering = 0;
    double congestion = 0;
};

/// A probe that measures a scripted OBS once a second of a clock that the test moves.
struct Bench
{
    wire::NetworkThread network;
    FakeClock clock;
    BehindReference reference;
    ScriptedObs server{network};
    CollectingSink sink;
    std::unique_ptr<ObsClient> client;
    std::unique_ptr<ObsProbe> probe;
    SteadyTime begin = clock.steadyNow();
    UtcTime beginUtc = clock.utcNow() + milliseconds(250);

    Bench()
    {
        server.answers[QStringLiteral("GetVersion")] = {
            {QStringLiteral("obsVersion"), QStringLiteral("29.0.2")},
            {QStringLiteral("obsWebSocketVersion"), QStringLiteral("5.1.0")}};
        setParameter(QStringLiteral("false"));
        say({});
        server.listen();
        const ObsConfig config{QStringLiteral("B1"), server.url(), {}};
        client = std::make_unique<ObsClient>(config, network, clock);
        probe = std::make_unique<ObsProbe>(*client, clock, reference);
    }
    void setParameter(const QString &value)
    {
        server.answers[QStringLiteral("GetProfileParameter")] = {{QStringLiteral("parameterValue"), value}};
    }
    void say(const Counters &counters)
    {
        server.answers[QStringLiteral("GetStats")] = {
            {QStringLiteral("renderSkippedFrames"), counters.rendering},
            {QStringLiteral("renderTotalFrames"), 100000},
            {QStringLiteral("outputSkippedFrames"), counters.encoder},
            {QStringLiteral("outputTotalFrames"), 100000}};
        server.answers[QStringLiteral("GetStreamStatus")] = {
            {QStringLiteral("outputActive"), counters.active},
            {QStringLiteral("outputReconnecting"), counters.reconnecting},
            {QStringLiteral("outputDuration"), 1000},
            {QStringLiteral("outputCongestion"), counters.congestion},
            {QStringLiteral("outputBytes"), counters.bytes},
            {QStringLiteral("outputSkippedFrames"), counters.dropped},
            {QStringLiteral("outputTotalFrames"), counters.total}};
    }
    /// Waits until the poll under way is over: then the next one is what is pending.
    bool settled(int polls)
    {
        const SteadyTime next = begin + polls * second;
        return QTest::qWaitFor([&] { return clock.nextPending() == next; }, patienceMs);
    }
    /// Moves on to poll number `number` (0 is the one at the start) with what OBS says then.
    bool poll(int number, const Counters &counters)
    {
        say(counters);
        clock.advance(begin + number * second - clock.steadyNow());
        return settled(number + 1);
    }
    Expected<void> start()
    {
        const auto result = outcomeOf(probe->start(ProbeSettings{1, milliseconds(1000)}, sink, {}));
        if (!QTest::qWaitFor([&] { return result->has_value(); }, patienceMs))
            return Error{ErrorCode::Internal, QStringLiteral("start() did not come back"), {}};
        return **result;
    }
    void stop()
    {
        const auto task = probe->stop({});
        QVERIFY(task.isReady());
    }
    UtcTime at(int number) const
    {
        return beginUtc + number * second;
    }
    std::vector<double> values(Metric metric) const
    {
        std::vector<double> result;
        for (const Sample &sample : sink.samplesOf(metric))
            result.push_back(sample.value);
        return result;
    }
    std::vector<Gap> gapsOf(Metric metric) const
    {
        std::vector<Gap> result;
        for (const Gap &gap : sink.gaps) {
            if (gap.series.metric == metric)
                result.push_back(gap);
        }
        return result;
    }
};

using Values = std::vector<double>;

} // namespace

class TestObsProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItself();
    void measures();
    void stampsInReferenceTime();
    void rateUsesTheActualInterval();
    void counterReset();
    void reconnecting();
    void shortReconnectIsSeenByItsEvent();
    void streamStartsLater();
    void obsRestarts();
    void unreachableAtTheStart();
    void gapChangesItsReason();
    void answersStayOut();
    void malformedAnswers_data();
    void malformedAnswers();
    void frozenCounter();
    void thrownOutMidRun();
    void wrongPasswordStopsTheStart();
    void stopsAndStartsAgain();
    void destroyedWhileMeasuring();
    void checkFindsAllInOrder();
    void checkFindsWhatIsWrong();
    void checkOfClosedPort();
    void checkOfWrongPassword();
    void checkIsCancelled();
};

void TestObsProbe::describesItself()
{
    Bench bench;
    const ProbeInfo info = bench.probe->info();
    QCOMPARE(info.id, QStringLiteral("obs@B1"));
    QCOMPARE(info.kind, QStringLiteral("obs"));
    QCOMPARE(info.device, QStringLiteral("B1"));
    QCOMPARE(info.series.size(), 6u);
    for (const SeriesKey &key : info.series) {
        QCOMPARE(key.device, QStringLiteral("B1"));
        QCOMPARE(key.subject, QStringLiteral("B1"));
    }
}

void TestObsProbe::measures()
{
    Bench bench;
    bench.say({.bytes = 1'000'000, .total = 300, .dropped = 4, .encoder = 2, .rendering = 1});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(bench.poll(
        1,
        {.bytes = 1'500'000, .total = 330, .dropped = 4, .encoder = 3, .rendering = 6, .congestion = 0.5}));
    QVERIFY(bench.poll(
        2, {.bytes = 1'562'500, .total = 360, .dropped = 20, .encoder = 3, .rendering = 6, .congestion = 1}));
    QCOMPARE(bench.values(Metric::UploadRate), Values({4000, 500}));
    QCOMPARE(bench.values(Metric::DroppedFramesNetwork), Values({0, 0, 16}));
    QCOMPARE(bench.values(Metric::DroppedFramesEncoder), Values({0, 1, 1}));
    QCOMPARE(bench.values(Metric::DroppedFramesRendering), Values({0, 5, 5}));
    QCOMPARE(bench.values(Metric::TotalFrames), Values({0, 30, 60}));
    QCOMPARE(bench.values(Metric::Congestion), Values({0, 0.5, 1}));
    QVERIFY(bench.sink.gaps.empty());
    QVERIFY(bench.sink.events.empty());
    QCOMPARE(bench.probe->versions().value(QLatin1StringView("obs")).toString(), QStringLiteral("29.0.2"));
}

void TestObsProbe::stampsInReferenceTime()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(bench.poll(1, {.bytes = 10, .total = 1}));
    const Sample sample = bench.sink.samplesOf(Metric::TotalFrames).at(1);
    QVERIFY(sample.at == bench.at(1));
    QVERIFY(sample.deviceAt == bench.at(1) - milliseconds(250));
    QVERIFY(sample.clockOffset == milliseconds(250));
    QCOMPARE(sample.flags, 0u);
    QCOMPARE(sample.series.method, Method::Counter);
}

void TestObsProbe::rateUsesTheActualInterval()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    // The answer to the next poll comes half a second late: 1.5 s lie between the answers.
    bench.server.ignored = {QStringLiteral("GetStreamStatus")};
    bench.clock.advance(second);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests.count(QStringLiteral("GetStreamStatus")), 2, patienceMs);
    bench.clock.advance(milliseconds(500));
    QVERIFY(bench.sink.samplesOf(Metric::UploadRate).empty());
    bench.server.ignored.clear();
    bench.say({.bytes = 750'000, .total = 45});
    bench.server.answer(bench.server.ids.back(), bench.server.answers[QStringLiteral("GetStreamStatus")]);
    QTRY_COMPARE_WITH_TIMEOUT(bench.values(Metric::UploadRate), Values({4000}), patienceMs);
    // The poll after it is due at its own instant: lateness does not accumulate.
    QVERIFY(bench.settled(2));
    QVERIFY(bench.poll(2, {.bytes = 1'000'000, .total = 60}));
    QCOMPARE(bench.values(Metric::UploadRate), Values({4000, 4000}));
}

void TestObsProbe::counterReset()
{
    Bench bench;
    bench.say({.bytes = 900'000, .total = 300, .dropped = 100});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(bench.poll(1, {.bytes = 1'000'000, .total = 330, .dropped = 110}));
    QVERIFY(bench.poll(2, {.bytes = 20'000, .total = 15, .dropped = 3}));
    QVERIFY(bench.poll(3, {.bytes = 145'000, .total = 45, .dropped = 3}));
    QCOMPARE(bench.values(Metric::DroppedFramesNetwork), Values({0, 10, 13, 13}));
    QCOMPARE(bench.values(Metric::TotalFrames), Values({0, 30, 45, 75}));
    QCOMPARE(bench.sink.samplesOf(Metric::DroppedFramesNetwork).at(2).flags, std::uint32_t(CounterRebased));
    QCOMPARE(bench.sink.samplesOf(Metric::DroppedFramesNetwork).at(3).flags, 0u);
    QCOMPARE(bench.sink.samplesOf(Metric::DroppedFramesEncoder).at(2).flags, 0u);
    // What was sent across the reset is not known, so there is no rate for that interval.
    QCOMPARE(bench.values(Metric::UploadRate), Values({800, 1000}));
    const auto gaps = bench.gapsOf(Metric::UploadRate);
    QCOMPARE(gaps.size(), 1u);
    QCOMPARE(bench.sink.gaps.size(), 1u);
    QCOMPARE(gaps.front().reason, GapReason::CounterReset);
    QVERIFY(gaps.front().from == bench.at(1));
    QVERIFY(gaps.front().to == bench.at(2));
}

void TestObsProbe::reconnecting()
{
    Bench bench;
    bench.say({.bytes = 900'000, .total = 300, .dropped = 100, .encoder = 5, .rendering = 5});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(bench.poll(1, {.bytes = 1'000'000, .total = 330, .dropped = 110, .encoder = 5, .rendering = 5}));
    for (int number = 2; number <= 4; ++number)
        QVERIFY(bench.poll(number, {.reconnecting = true, .encoder = 5, .rendering = 9}));
    QVERIFY(bench.sink.gaps.empty());
    QVERIFY(bench.poll(5, {.bytes = 50'000, .total = 20, .dropped = 2, .encoder = 6, .rendering = 30}));
    QVERIFY(bench.poll(6, {.bytes = 175'000, .total = 50, .dropped = 2, .encoder = 7, .rendering = 30}));
    QCOMPARE(bench.values(Metric::DroppedFramesNetwork), Values({0, 10, 12, 12}));
    QCOMPARE(bench.values(Metric::TotalFrames), Values({0, 30, 50, 80}));
    QCOMPARE(bench.values(Metric::DroppedFramesEncoder), Values({0, 0, 0, 1}));
    QCOMPARE(bench.values(Metric::DroppedFramesRendering), Values({0, 0, 0, 0}));
    QCOMPARE(bench.values(Metric::UploadRate), Values({800, 1000}));
    QCOMPARE(bench.sink.gaps.size(), 6u);
    for (const Gap &gap : bench.sink.gaps) {
        QCOMPARE(gap.reason, GapReason::NotStreaming);
        QVERIFY(gap.from == bench.at(1));
        QVERIFY(gap.to == bench.at(5));
        QVERIFY(gap.detail.contains(QLatin1StringView("reconnecting")));
    }
}

void TestObsProbe::shortReconnectIsSeenByItsEvent()
{
    Bench bench;
    bench.say({.bytes = 1000, .total = 2});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    bench.server.sendStreamState("OBS_WEBSOCKET_OUTPUT_RECONNECTING");
    bench.server.sendStreamState("OBS_WEBSOCKET_OUTPUT_RECONNECTED");
    QTRY_COMPARE_WITH_TIMEOUT(bench.sink.events.size(), 2u, patienceMs);
    QCOMPARE(bench.sink.kinds(),
             QStringList({QStringLiteral("obs-reconnecting"), QStringLiteral("obs-streaming")}));
    QVERIFY(bench.poll(1, {.bytes = 3000, .total = 5})); // higher than before, though it began anew
    QCOMPARE(bench.values(Metric::TotalFrames), Values({0, 5}));
    QVERIFY(bench.values(Metric::UploadRate).empty());
    QCOMPARE(bench.gapsOf(Metric::UploadRate).size(), 1u);
}

void TestObsProbe::streamStartsLater()
{
    Bench bench;
    bench.say({.active = false});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(bench.poll(1, {.active = false}));
    QVERIFY(bench.sink.samples.empty());
    QVERIFY(bench.poll(2, {.bytes = 100'000, .total = 10, .dropped = 1}));
    QVERIFY(bench.poll(3, {.bytes = 225'000, .total = 40, .dropped = 1}));
    QCOMPARE(bench.values(Metric::TotalFrames), Values({10, 40}));
    QCOMPARE(bench.values(Metric::UploadRate), Values({1000}));
    QCOMPARE(bench.sink.gaps.size(), 6u);
    for (const Gap &gap : bench.sink.gaps) {
        QVERIFY(gap.from == bench.at(0));
        QVERIFY(gap.to == bench.at(2));
        QCOMPARE(gap.reason, GapReason::NotStreaming);
    }
}

void TestObsProbe::obsRestarts()
{
    Bench bench;
    bench.say({.bytes = 900'000, .total = 300, .dropped = 100, .encoder = 50, .rendering = 60});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(
        bench.poll(1, {.bytes = 1'000'000, .total = 330, .dropped = 110, .encoder = 51, .rendering = 61}));
    const quint16 port = bench.server.port();
    bench.server.quit();
    QTRY_COMPARE_WITH_TIMEOUT(bench.sink.kinds(), QStringList{QStringLiteral("obs-disconnected")},
                              patienceMs);
    bench.server.listen(port);
    bench.say({.bytes = 30'000, .total = 9, .dropped = 1, .encoder = 2, .rendering = 3});
    bench.clock.advance(milliseconds(500)); // the client's first pause
    QTRY_VERIFY_WITH_TIMEOUT(bench.sink.kinds().contains(QStringLiteral("obs-reconnected")), patienceMs);
    bench.clock.advance(milliseconds(500));
    QVERIFY(bench.settled(3));
    QCOMPARE(bench.values(Metric::DroppedFramesNetwork), Values({0, 10, 11}));
    QCOMPARE(bench.values(Metric::DroppedFramesEncoder), Values({0, 1, 3}));
    QCOMPARE(bench.values(Metric::DroppedFramesRendering), Values({0, 1, 4}));
    QCOMPARE(bench.sink.samplesOf(Metric::DroppedFramesEncoder).at(2).flags, std::uint32_t(CounterRebased));
}

void TestObsProbe::unreachableAtTheStart()
{
    Bench bench;
    const quint16 port = bench.server.port();
    bench.server.quit();
    QVERIFY(bench.start()); // that OBS is gone is no failure
    QCOMPARE(bench.sink.kinds(), QStringList{QStringLiteral("obs-disconnected")});
    QVERIFY(bench.sink.events.front().message.contains(QLatin1StringView("B1")));
    bench.server.listen(port);
    bench.say({.bytes = 5, .total = 5});
    bench.clock.advance(milliseconds(500));
    QTRY_VERIFY_WITH_TIMEOUT(bench.client->isReady(), patienceMs);
    QCOMPARE(bench.sink.kinds().last(), QStringLiteral("obs-reconnected"));
    bench.clock.advance(milliseconds(500));
    QVERIFY(bench.settled(2));
    QCOMPARE(bench.sink.gaps.size(), 6u);
    for (const Gap &gap : bench.sink.gaps) {
        QCOMPARE(gap.reason, GapReason::DeviceUnreachable);
        QVERIFY(gap.from == bench.at(0));
        QVERIFY(gap.to == bench.at(1));
    }
}

void TestObsProbe::gapChangesItsReason()
{
    Bench bench;
    bench.say({.bytes = 5, .total = 5});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(bench.poll(1, {.active = false}));
    QVERIFY(bench.poll(2, {.active = false}));
    const quint16 port = bench.server.port();
    bench.server.quit();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.client->isReady(), patienceMs);
    bench.server.listen(port);
    bench.clock.advance(milliseconds(500));
    QTRY_VERIFY_WITH_TIMEOUT(bench.client->isReady(), patienceMs);
    bench.server.ignored = {QStringLiteral("GetStats")}; // the link is there, but no answer
    bench.clock.advance(milliseconds(500));
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests.count(QStringLiteral("GetStats")), 4, patienceMs);
    bench.clock.advance(ObsClient::requestTimeout);
    QTRY_VERIFY_WITH_TIMEOUT(bench.sink.kinds().contains(QStringLiteral("obs-no-answer")), patienceMs);
    bench.stop();
    const auto gaps = bench.gapsOf(Metric::TotalFrames);
    QCOMPARE(gaps.size(), 2u);
    QCOMPARE(gaps.at(0).reason, GapReason::NotStreaming);
    QVERIFY(gaps.at(0).from == bench.at(0));
    QCOMPARE(gaps.at(1).reason, GapReason::DeviceUnreachable);
    QVERIFY(gaps.at(1).from == gaps.at(0).to);
    QVERIFY(gaps.at(1).to == bench.at(6));
}

void TestObsProbe::answersStayOut()
{
    Bench bench;
    bench.say({.bytes = 1000, .total = 10});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    bench.server.ignored = {QStringLiteral("GetStats")};
    bench.clock.advance(second);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests.count(QStringLiteral("GetStats")), 2, patienceMs);
    bench.clock.advance(ObsClient::requestTimeout); // it is second 4 now
    QVERIFY(bench.settled(5));
    QCOMPARE(bench.sink.kinds(), QStringList{QStringLiteral("obs-no-answer")});
    bench.server.ignored.clear();
    QVERIFY(bench.poll(5, {.bytes = 5000, .total = 50}));
    QCOMPARE(bench.values(Metric::TotalFrames), Values({0, 40})); // the counters went on meanwhile
    QVERIFY(bench.values(Metric::UploadRate).empty());
    QCOMPARE(bench.sink.gaps.size(), 6u);
    for (const Gap &gap : bench.sink.gaps) {
        QCOMPARE(gap.reason, GapReason::DeviceUnreachable);
        QVERIFY(gap.from == bench.at(0));
        QVERIFY(gap.to == bench.at(5));
    }
}

void TestObsProbe::malformedAnswers_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QString stats = QStringLiteral("GetStats");
    const QString status = QStringLiteral("GetStreamStatus");
    QTest::addRow("text") << status << QStringLiteral("outputBytes") << QJsonValue(QStringLiteral("9"));
    QTest::addRow("negative") << status << QStringLiteral("outputSkippedFrames") << QJsonValue(-1);
    QTest::addRow("missing") << stats << QStringLiteral("renderSkippedFrames")
                             << QJsonValue(QJsonValue::Undefined);
    QTest::addRow("null") << stats << QStringLiteral("outputTotalFrames") << QJsonValue(QJsonValue::Null);
}

void TestObsProbe::malformedAnswers()
{
    QFETCH(const QString, type);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    Bench bench;
    bench.server.answers[type].insert(key, value);
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(bench.sink.samples.empty());
    QCOMPARE(bench.sink.kinds(), QStringList{QStringLiteral("obs-no-answer")});
    QVERIFY(bench.sink.events.front().message.contains(key));
    QVERIFY(bench.poll(1, {.bytes = 10, .total = 1}));
    QCOMPARE(bench.values(Metric::TotalFrames).size(), 1u);
    QCOMPARE(bench.sink.gaps.size(), 6u);
}

void TestObsProbe::frozenCounter()
{
    Bench bench;
    const Counters still{.bytes = 1000, .total = 10};
    bench.say(still);
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    for (int number = 1; number <= FrameCounters::frozenPolls + 10; ++number) {
        QVERIFY(bench.poll(number, still));
        QCOMPARE(bench.sink.events.size(), number < FrameCounters::frozenPolls ? 0u : 1u);
    }
    QVERIFY(bench.poll(FrameCounters::frozenPolls + 11, {.bytes = 2000, .total = 11}));
    QCOMPARE(bench.sink.kinds(),
             QStringList({QStringLiteral("counter-frozen"), QStringLiteral("counter-moving")}));
    QVERIFY(bench.sink.events.front().at == bench.at(FrameCounters::frozenPolls));
    QCOMPARE(bench.sink.events.front().device, QStringLiteral("B1"));
}

void TestObsProbe::thrownOutMidRun()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    bench.server.close(4011);
    QTRY_COMPARE_WITH_TIMEOUT(bench.sink.kinds(), QStringList{QStringLiteral("obs-disconnected")},
                              patienceMs);
    QVERIFY(bench.sink.events.front().message.contains(QLatin1StringView("not tried again")));
    for (int number = 1; number <= 30; ++number)
        QVERIFY(bench.poll(number, {}));
    QCOMPARE(bench.server.connections, 1);
    bench.stop();
    QCOMPARE(bench.sink.gaps.size(), 6u);
    QVERIFY(bench.sink.gaps.front().from == bench.at(0));
    QVERIFY(bench.sink.gaps.front().to == bench.at(30));
}

void TestObsProbe::wrongPasswordStopsTheStart()
{
    Bench bench;
    bench.server.closeOnIdentify = 4009;
    const auto started = bench.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::AuthenticationFailed);
    bench.stop();
    QVERIFY(bench.sink.gaps.empty() && bench.sink.events.empty());
    QCOMPARE(bench.clock.pending(), 0u);
}

void TestObsProbe::stopsAndStartsAgain()
{
    Bench bench;
    bench.stop(); // never started
    bench.say({.bytes = 1000, .total = 10});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QVERIFY(bench.poll(1, {.bytes = 2000, .total = 20}));
    bench.stop();
    bench.stop();
    const std::size_t samples = bench.sink.samples.size();
    bench.server.sendStreamState("OBS_WEBSOCKET_OUTPUT_STOPPED");
    QTRY_COMPARE_WITH_TIMEOUT(bench.client->stopsSeen(), 1, patienceMs);
    bench.clock.advance(10 * second);
    QCOMPARE(bench.sink.samples.size(), samples);
    QVERIFY(bench.sink.gaps.empty() && bench.sink.events.empty());
    bench.begin = bench.clock.steadyNow();
    bench.sink = {};
    bench.say({.bytes = 3000, .total = 90});
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    QCOMPARE(bench.values(Metric::TotalFrames), Values({0})); // a new run counts from its own start
}

void TestObsProbe::destroyedWhileMeasuring()
{
    Bench bench;
    bench.server.ignored = {QStringLiteral("GetStats")};
    QVERIFY(bench.start());
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests.count(QStringLiteral("GetStats")), 1, patienceMs);
    bench.probe.reset();
    bench.clock.advance(10 * second);
    QTRY_COMPARE_WITH_TIMEOUT(bench.clock.pending(), 0u, patienceMs);
    bench.probe = std::make_unique<ObsProbe>(*bench.client, bench.clock, bench.reference);
    bench.server.ignored.clear();
    bench.begin = bench.clock.steadyNow();
    QVERIFY(bench.start());
    QVERIFY(bench.settled(1));
    bench.probe.reset(); // between two polls
    bench.clock.advance(10 * second);
    QTRY_COMPARE_WITH_TIMEOUT(bench.clock.pending(), 0u, patienceMs);
    QCOMPARE(bench.values(Metric::TotalFrames).size(), 1u);
}

void TestObsProbe::checkFindsAllInOrder()
{
    Bench bench;
    const auto findings = outcomeOf(bench.probe->check({}));
    QTRY_VERIFY_WITH_TIMEOUT(*findings, patienceMs);
    QVERIFY(**findings);
    QCOMPARE((*findings)->value().size(), 5u);
    for (const Finding &finding : (*findings)->value()) {
        QCOMPARE(finding.severity, Severity::Info);
        QCOMPARE(finding.device, QStringLiteral("B1"));
        QVERIFY(finding.remedy.isEmpty());
    }
    QCOMPARE(bench.probe->versions().value(QLatin1StringView("obs-websocket")).toString(),
             QStringLiteral("5.1.0"));
    QVERIFY(!bench.server.requests.contains(QStringLiteral("StartStream")));
}

void TestObsProbe::checkFindsWhatIsWrong()
{
    Bench bench;
    bench.say({.active = false});
    bench.setParameter(QStringLiteral("true"));
    bench.server.answers[QStringLiteral("GetVersion")] = {{QStringLiteral("obsVersion"), 29}};
    const auto findings = outcomeOf(bench.probe->check({}));
    QTRY_VERIFY_WITH_TIMEOUT(*findings, patienceMs);
    QMap<QString, Severity> wrong;
    for (const Finding &finding : (*findings)->value()) {
        if (finding.severity == Severity::Info)
            continue;
        QVERIFY(!finding.remedy.isEmpty());
        wrong.insert(finding.check, finding.severity);
    }
    QCOMPARE(wrong, (QMap<QString, Severity>{{QStringLiteral("OBS version"), Severity::Error},
                                             {QStringLiteral("stream"), Severity::Warning},
                                             {QStringLiteral("dynamic bitrate"), Severity::Warning}}));
}

void TestObsProbe::checkOfClosedPort()
{
    Bench bench;
    bench.server.quit();
    const auto findings = outcomeOf(bench.probe->check({}));
    QTRY_VERIFY_WITH_TIMEOUT(*findings, patienceMs);
    QCOMPARE((*findings)->value().size(), 1u);
    const Finding &finding = (*findings)->value().front();
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.remedy.contains(QLatin1StringView("WebSocket Server Settings")));
    QVERIFY(finding.remedy.contains(QString::number(bench.server.port())));
}

void TestObsProbe::checkOfWrongPassword()
{
    Bench bench;
    bench.server.closeOnIdentify = 4009;
    const auto findings = outcomeOf(bench.probe->check({}));
    QTRY_VERIFY_WITH_TIMEOUT(*findings, patienceMs);
    QCOMPARE((*findings)->value().size(), 1u);
    QCOMPARE((*findings)->value().front().severity, Severity::Error);
    QVERIFY((*findings)->value().front().remedy.contains(QLatin1StringView("password")));
}

void TestObsProbe::checkIsCancelled()
{
    Bench bench;
    bench.server.ignored = {QStringLiteral("GetVersion")};
    std::stop_source stop;
    const auto findings = outcomeOf(bench.probe->check(stop.get_token()));
    QTRY_VERIFY_WITH_TIMEOUT(bench.server.requests.contains(QStringLiteral("GetVersion")), patienceMs);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*findings, patienceMs);
    QVERIFY(!**findings);
    QCOMPARE((*findings)->error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestObsProbe)
#include "tst_obsprobe.moc"
