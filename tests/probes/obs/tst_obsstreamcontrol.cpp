#include "probes/obs/obsstreamcontrol.h"
#include "probes/simlab/obswebsocketserver.h"
#include "probes/wire/networkthread.h"
#include "tests/probes/obs/scriptedobs.h"
#include "tests/probes/simlab/fakesimstream.h"
#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int patienceMs = 20000;
const QString password = QStringLiteral("geheim");

/// A control, and a simulated broadcaster behind the built-in lab's server.
struct Bench
{
    wire::NetworkThread network;
    FakeClock clock;
    FakeSimStream stream;
    std::unique_ptr<simlab::ObsWebSocketServer> server;
    std::unique_ptr<ObsClient> client;
    std::unique_ptr<ObsStreamControl> control;

    Bench()
    {
        simlab::ObsServerConfig config;
        config.password = password;
        server = std::make_unique<simlab::ObsWebSocketServer>(network, stream, config);
        const quint16 port = server->listen().value();
        connectTo(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port)), Secret::plain(password));
    }
    void connectTo(const QUrl &url, const Secret &secret)
    {
        control.reset();
        const ObsConfig config{QStringLiteral("B1"), url, secret};
        client = std::make_unique<ObsClient>(config, network, clock);
        control = std::make_unique<ObsStreamControl>(*client, clock);
    }
    /// Moves the clock on while the control waits for its next look, never while a request is under way,
    /// until `outcome` is there.
    bool runTo(const std::shared_ptr<std::optional<Expected<void>>> &outcome)
    {
        constexpr milliseconds look{250};
        QElapsedTimer patience;
        patience.start();
        while (!*outcome && patience.elapsed() < patienceMs) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            if (clock.nextPending() && *clock.nextPending() - clock.steadyNow() <= look)
                clock.advance(look);
        }
        return outcome->has_value();
    }
};

} // namespace

class TestObsStreamControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherItStreams_data();
    void tellsWhetherItStreams();
    void startsAndStops();
    void doneAlready();
    void waitsForTheStart();
    void waitsForTheReconnect();
    void failedStart();
    void startThatNeverHappens();
    void somebodyElseWasFaster();
    void refusedRequest();
    void unreachable();
    void wrongPassword();
    void cancelled();
    void clientDestroyedMeanwhile();
};

void TestObsStreamControl::tellsWhetherItStreams_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("reconnecting");
    QTest::addColumn<bool>("streams");
    QTest::addRow("stopped") << false << false << false;
    QTest::addRow("sending") << true << false << true;
    QTest::addRow("reconnecting") << true << true << false;
}

void TestObsStreamControl::tellsWhetherItStreams()
{
    QFETCH(const bool, active);
    QFETCH(const bool, reconnecting);
    QFETCH(const bool, streams);
    Bench bench;
    bench.stream.state.active = active;
    bench.stream.state.reconnecting = reconnecting;
    QCOMPARE(bench.control->device(), QStringLiteral("B1"));
    const auto answer = outcomeOf(bench.control->isStreaming({}));
    QTRY_VERIFY_WITH_TIMEOUT(*answer, patienceMs);
    QCOMPARE((*answer)->value(), streams);
}

void TestObsStreamControl::startsAndStops()
{
    Bench bench;
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_VERIFY_WITH_TIMEOUT(*started, patienceMs);
    QVERIFY(**started);
    QVERIFY(bench.stream.state.active);
    QCOMPARE(bench.stream.starts, 1);
    const auto stopped = outcomeOf(bench.control->stopStream({}));
    QTRY_VERIFY_WITH_TIMEOUT(*stopped, patienceMs);
    QVERIFY(**stopped);
    QVERIFY(!bench.stream.state.active);
    QCOMPARE(bench.stream.stops, 1);
}

void TestObsStreamControl::doneAlready()
{
    Bench bench;
    const auto stopped = outcomeOf(bench.control->stopStream({}));
    QTRY_VERIFY_WITH_TIMEOUT(*stopped, patienceMs);
    QVERIFY(**stopped);
    QCOMPARE(bench.stream.stops, 0);
    bench.stream.state.active = true;
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_VERIFY_WITH_TIMEOUT(*started, patienceMs);
    QVERIFY(**started);
    QCOMPARE(bench.stream.starts, 0);
}

void TestObsStreamControl::waitsForTheStart()
{
    Bench bench;
    bench.stream.startsAtOnce = false;
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_COMPARE_WITH_TIMEOUT(bench.stream.starts, 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(bench.clock.nextPending() == bench.clock.steadyNow() + milliseconds(250),
                             patienceMs);
    bench.clock.advance(milliseconds(250));
    QTRY_VERIFY_WITH_TIMEOUT(bench.clock.nextPending() == bench.clock.steadyNow() + milliseconds(250),
                             patienceMs);
    QVERIFY(!*started);
    bench.stream.finish(true);
    QVERIFY(bench.runTo(started));
    QVERIFY(**started);
    QCOMPARE(bench.stream.starts, 1);
}

void TestObsStreamControl::waitsForTheReconnect()
{
    Bench bench;
    bench.stream.state.active = true;
    bench.stream.state.reconnecting = true;
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_VERIFY_WITH_TIMEOUT(bench.clock.nextPending() == bench.clock.steadyNow() + milliseconds(250),
                             patienceMs);
    QVERIFY(!*started);
    bench.stream.state.reconnecting = false;
    QVERIFY(bench.runTo(started));
    QVERIFY(**started);
    QCOMPARE(bench.stream.starts, 0);
}

void TestObsStreamControl::failedStart()
{
    // As when the platform refuses the connection: OBS starts, and stops at once.
    Bench bench;
    bench.stream.startsAtOnce = false;
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_COMPARE_WITH_TIMEOUT(bench.stream.starts, 1, patienceMs);
    bench.stream.finish(false);
    QVERIFY(bench.runTo(started));
    QCOMPARE((*started)->error().code, ErrorCode::Refused);
    QVERIFY((*started)->error().message.contains(QLatin1StringView("stream settings")));
}

void TestObsStreamControl::startThatNeverHappens()
{
    Bench bench;
    bench.stream.startsAtOnce = false;
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_COMPARE_WITH_TIMEOUT(bench.stream.starts, 1, patienceMs);
    QVERIFY(bench.runTo(started));
    QCOMPARE((*started)->error().code, ErrorCode::Timeout);
}

void TestObsStreamControl::somebodyElseWasFaster()
{
    Bench bench;
    ScriptedObs obs(bench.network);
    QJsonObject status{{QStringLiteral("outputActive"), false}, {QStringLiteral("outputReconnecting"), false},
                       {QStringLiteral("outputDuration"), 0},   {QStringLiteral("outputCongestion"), 0},
                       {QStringLiteral("outputBytes"), 0},      {QStringLiteral("outputSkippedFrames"), 0},
                       {QStringLiteral("outputTotalFrames"), 0}};
    obs.answers[QStringLiteral("GetStreamStatus")] = status;
    obs.onRequest = [&](const QString &type) {
        if (type == QLatin1StringView("StartStream")) {
            status.insert(QStringLiteral("outputActive"), true);
            obs.answers[QStringLiteral("GetStreamStatus")] = status;
        }
    };
    obs.rawAnswers[QStringLiteral("StartStream")] =
        R"({"op":7,"d":{"requestId":"ID","requestStatus":{"result":false,"code":500}}})";
    obs.listen();
    bench.connectTo(obs.url(), {});
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_VERIFY_WITH_TIMEOUT(*started, patienceMs);
    QVERIFY(**started);
}

void TestObsStreamControl::refusedRequest()
{
    Bench bench;
    bench.server->setReady(false);
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_VERIFY_WITH_TIMEOUT(*started, patienceMs);
    QCOMPARE((*started)->error().code, ErrorCode::Refused);
    QVERIFY((*started)->error().message.contains(QLatin1StringView("207")));
    QCOMPARE(bench.stream.starts, 0);
}

void TestObsStreamControl::unreachable()
{
    Bench bench;
    bench.server->close();
    const auto answer = outcomeOf(bench.control->isStreaming({}));
    QTRY_VERIFY_WITH_TIMEOUT(*answer, patienceMs);
    QCOMPARE((*answer)->error().code, ErrorCode::Unreachable);
}

void TestObsStreamControl::wrongPassword()
{
    Bench bench;
    bench.connectTo(bench.client->url(), Secret::plain(QStringLiteral("falsch")));
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_VERIFY_WITH_TIMEOUT(*started, patienceMs);
    QCOMPARE((*started)->error().code, ErrorCode::AuthenticationFailed);
}

void TestObsStreamControl::cancelled()
{
    Bench bench;
    bench.stream.startsAtOnce = false;
    std::stop_source stop;
    const auto started = outcomeOf(bench.control->startStream(stop.get_token()));
    QTRY_COMPARE_WITH_TIMEOUT(bench.stream.starts, 1, patienceMs);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*started, patienceMs);
    QCOMPARE((*started)->error().code, ErrorCode::Cancelled);
}

void TestObsStreamControl::clientDestroyedMeanwhile()
{
    Bench bench;
    bench.stream.startsAtOnce = false;
    const auto started = outcomeOf(bench.control->startStream({}));
    QTRY_COMPARE_WITH_TIMEOUT(bench.stream.starts, 1, patienceMs);
    bench.control.reset();
    bench.client.reset();
    QVERIFY(bench.runTo(started));
    QCOMPARE((*started)->error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestObsStreamControl)
#include "tst_obsstreamcontrol.moc"
