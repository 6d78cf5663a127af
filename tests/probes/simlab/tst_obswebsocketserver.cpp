#include "probes/obs/obsprotocol.h"
#include "probes/simlab/obswebsocketserver.h"
#include "probes/wire/networkthread.h"
#include "probes/wire/websocketclient.h"
#include "tests/probes/simlab/fakesimstream.h"

#include <QJsonDocument>
#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;
using namespace castbench::test;

namespace {

constexpr int patienceMs = 20000;

/// A server, and a client that says what a test wants.
struct Bench
{
    wire::NetworkThread network;
    FakeSimStream stream;
    ObsServerConfig config;
    std::unique_ptr<ObsWebSocketServer> server;
    std::unique_ptr<wire::WebSocketClient> client;
    QList<QJsonObject> received;
    QList<quint16> codes;

    explicit Bench(const QString &password = {})
    {
        config.password = password;
        config.ingestServer = QStringLiteral("rtmp://127.0.0.1:1935/live");
        config.streamKey = QStringLiteral("b1");
        server = std::make_unique<ObsWebSocketServer>(network, stream, config);
    }
    /// Connects and waits for Hello.
    bool greet()
    {
        const quint16 port = server->listen().value();
        client = std::make_unique<wire::WebSocketClient>(network);
        QObject::connect(
            client.get(), &wire::WebSocket::textReceived, client.get(),
            [this](const QByteArray &text) { received.append(QJsonDocument::fromJson(text).object()); });
        QObject::connect(client.get(), &wire::WebSocket::closed, client.get(),
                         [this](quint16 code) { codes.append(code); });
        client->open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port)),
                     QStringLiteral("obswebsocket.json"));
        return QTest::qWaitFor([this] { return received.size() == 1; }, patienceMs);
    }
    /// Sends and waits for one more message.
    QJsonObject ask(const QByteArray &text)
    {
        const qsizetype before = received.size();
        client->sendText(text);
        const bool came = QTest::qWaitFor([&] { return received.size() > before; }, patienceMs);
        return came ? received.last() : QJsonObject();
    }
    bool identify(const QString &authentication = {})
    {
        return greet() &&
               ask(obs::identifyMessage(authentication, obs::outputEvents)).value(QLatin1StringView("op")) ==
                   2;
    }
    QJsonObject request(const char *type, const QJsonObject &data = {})
    {
        return ask(obs::requestMessage(QStringLiteral("r"), QString::fromLatin1(type), data))
            .value(QLatin1StringView("d"))
            .toObject();
    }
    static int codeOf(const QJsonObject &response)
    {
        return response.value(QLatin1StringView("requestStatus"))
            .toObject()
            .value(QLatin1StringView("code"))
            .toInt();
    }
    static QJsonObject dataOf(const QJsonObject &response)
    {
        return response.value(QLatin1StringView("responseData")).toObject();
    }
};

} // namespace

class TestObsWebSocketServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsWithoutPassword();
    void greetsWithChallenge();
    void challengesDiffer();
    void closesWithCode_data();
    void closesWithCode();
    void wrongPasswords_data();
    void wrongPasswords();
    void answersVersion();
    void answersCounters();
    void steersTheStream();
    void requestCodes_data();
    void requestCodes();
    void notReady();
    void answersProfileAndService();
    void sendsEventsToThoseWhoAsked();
    void invalidatesSessions();
    void forgetsClosedSessions();
    void closesAndListensAgain();
};

void TestObsWebSocketServer::greetsWithoutPassword()
{
    Bench bench;
    QVERIFY(bench.greet());
    const auto hello = obs::parseMessage(QJsonDocument(bench.received.front()).toJson());
    QVERIFY(hello);
    QCOMPARE(std::get<obs::Hello>(*hello).rpcVersion, 1);
    QVERIFY(!std::get<obs::Hello>(*hello).needsPassword);
    QCOMPARE(bench.client->subprotocol(), QByteArray("obswebsocket.json"));
    QCOMPARE(bench.ask(obs::identifyMessage({}, 0)).value(QLatin1StringView("op")).toInt(), 2);
}

void TestObsWebSocketServer::greetsWithChallenge()
{
    Bench bench(QStringLiteral("pässword"));
    QVERIFY(bench.greet());
    const auto message = obs::parseMessage(QJsonDocument(bench.received.front()).toJson());
    const obs::Hello &hello = std::get<obs::Hello>(*message);
    QVERIFY(hello.needsPassword);
    const QString answer = obs::authentication(QStringLiteral("pässword"), hello.salt, hello.challenge);
    QCOMPARE(bench.ask(obs::identifyMessage(answer, 0)).value(QLatin1StringView("op")).toInt(), 2);
}

void TestObsWebSocketServer::challengesDiffer()
{
    Bench first(QStringLiteral("x"));
    Bench second(QStringLiteral("x"));
    QVERIFY(first.greet() && second.greet());
    QVERIFY(first.received.front() != second.received.front());
}

void TestObsWebSocketServer::closesWithCode_data()
{
    QTest::addColumn<bool>("identified");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addRow("no JSON") << false << QByteArray("hello") << 4002;
    QTest::addRow("array") << false << QByteArray("[1]") << 4002;
    QTest::addRow("no op") << false << QByteArray(R"({"d":{}})") << 4006;
    QTest::addRow("no data") << false << QByteArray(R"({"op":1})") << 4003;
    QTest::addRow("data as text") << false << QByteArray(R"({"op":1,"d":"x"})") << 4004;
    QTest::addRow("request too early")
        << false << obs::requestMessage(QStringLiteral("1"), QStringLiteral("GetStats")) << 4007;
    QTest::addRow("no version") << false << QByteArray(R"({"op":1,"d":{}})") << 4003;
    QTest::addRow("version as text") << false << QByteArray(R"({"op":1,"d":{"rpcVersion":"1"}})") << 4004;
    QTest::addRow("version 2") << false << QByteArray(R"({"op":1,"d":{"rpcVersion":2}})") << 4010;
    QTest::addRow("identified twice") << true << obs::identifyMessage({}, 0) << 4008;
    QTest::addRow("unknown op") << true << QByteArray(R"({"op":77,"d":{}})") << 4006;
    QTest::addRow("batch") << true << QByteArray(R"({"op":8,"d":{"requests":[]}})") << 4012;
    QTest::addRow("no request id") << true << QByteArray(R"({"op":6,"d":{"requestType":"GetStats"}})")
                                   << 4003;
    QTest::addRow("request id as number")
        << true << QByteArray(R"({"op":6,"d":{"requestType":"GetStats","requestId":5}})") << 4004;
    QTest::addRow("binary") << true << QByteArray() << 4002;
}

void TestObsWebSocketServer::closesWithCode()
{
    QFETCH(const bool, identified);
    QFETCH(const QByteArray, text);
    QFETCH(const int, code);
    Bench bench;
    QVERIFY(identified ? bench.identify() : bench.greet());
    if (text.isEmpty())
        bench.client->sendBinary("\x81\xa2op");
    else
        bench.client->sendText(text);
    QTRY_COMPARE_WITH_TIMEOUT(bench.codes, QList<quint16>{quint16(code)}, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server->sessionCount(), 0, patienceMs);
}

void TestObsWebSocketServer::wrongPasswords_data()
{
    QTest::addColumn<QString>("authentication");
    QTest::addRow("none") << QString();
    QTest::addRow("wrong") << QStringLiteral("1Ct943GAT+6YQUUX47Ia/ncufilbe6+oD6lY+5kaCu4=");
    QTest::addRow("the password itself") << QStringLiteral("secret");
}

void TestObsWebSocketServer::wrongPasswords()
{
    QFETCH(const QString, authentication);
    Bench bench(QStringLiteral("secret"));
    QVERIFY(bench.greet());
    bench.client->sendText(obs::identifyMessage(authentication, 0));
    QTRY_COMPARE_WITH_TIMEOUT(bench.codes, QList<quint16>{4009}, patienceMs);
}

void TestObsWebSocketServer::answersVersion()
{
    Bench bench;
    QVERIFY(bench.identify());
    const QJsonObject response = bench.request("GetVersion");
    QCOMPARE(Bench::codeOf(response), 100);
    QCOMPARE(response.value(QLatin1StringView("requestId")).toString(), QStringLiteral("r"));
    const auto version = obs::parseVersion(Bench::dataOf(response));
    QVERIFY(version);
    QVERIFY(version->obs.startsWith(QLatin1StringView("Castbench lab")));
    QCOMPARE(version->webSocket, QStringLiteral("5.1.0"));
}

void TestObsWebSocketServer::answersCounters()
{
    Bench bench;
    bench.stream.state = {true, false, milliseconds(3'661'042), 123'456'789, 900, 17, 0.5, 1000, 3, 1010,
                          2,    30};
    QVERIFY(bench.identify());
    const auto stats = obs::parseStats(Bench::dataOf(bench.request("GetStats")));
    QVERIFY(stats);
    QCOMPARE(stats->encoderTotal, 1000u);
    QCOMPARE(stats->encoderSkipped, 3u);
    QCOMPARE(stats->renderTotal, 1010u);
    QCOMPARE(stats->renderSkipped, 2u);
    const QJsonObject data = Bench::dataOf(bench.request("GetStreamStatus"));
    const auto status = obs::parseStreamStatus(data);
    QVERIFY(status);
    QVERIFY(status->active);
    QVERIFY(!status->reconnecting);
    QCOMPARE(status->bytes, 123'456'789u);
    QCOMPARE(status->total, 900u);
    QCOMPARE(status->dropped, 17u);
    QCOMPARE(status->congestion, 0.5);
    QCOMPARE(data.value(QLatin1StringView("outputTimecode")).toString(), QStringLiteral("01:01:01.042"));
}

void TestObsWebSocketServer::steersTheStream()
{
    Bench bench;
    bench.stream.startsAtOnce = false;
    QVERIFY(bench.identify());
    QCOMPARE(Bench::codeOf(bench.request("StopStream")), 501);
    bench.client->sendText(obs::requestMessage(QStringLiteral("s"), QStringLiteral("StartStream")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.stream.starts, 1, patienceMs);
    bench.stream.finish(true);
    // Hello, Identified, 501, then in any order: answer, STARTING, STARTED.
    QTRY_COMPARE_WITH_TIMEOUT(bench.received.size(), 6, patienceMs);
    QCOMPARE(Bench::codeOf(bench.request("StartStream")), 500);
    QCOMPARE(bench.stream.starts, 1);
    QCOMPARE(bench.stream.stops, 0);
}

void TestObsWebSocketServer::requestCodes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<int>("code");
    QTest::addRow("unknown") << QStringLiteral("MakeCoffee") << QJsonObject() << 204;
    QTest::addRow("empty") << QString() << QJsonObject() << 204;
    QTest::addRow("no parameter") << QStringLiteral("GetProfileParameter") << QJsonObject() << 300;
    QTest::addRow("half a parameter")
        << QStringLiteral("GetProfileParameter")
        << QJsonObject{{QStringLiteral("parameterCategory"), QStringLiteral("Output")}} << 300;
    QTest::addRow("fine") << QStringLiteral("GetStats") << QJsonObject() << 100;
}

void TestObsWebSocketServer::requestCodes()
{
    QFETCH(const QString, type);
    QFETCH(const QJsonObject, data);
    QFETCH(const int, code);
    Bench bench;
    QVERIFY(bench.identify());
    const QJsonObject response = bench.request(type.toLatin1().constData(), data);
    QCOMPARE(Bench::codeOf(response), code);
    const QJsonObject status = response.value(QLatin1StringView("requestStatus")).toObject();
    QCOMPARE(status.value(QLatin1StringView("result")).toBool(), code == 100);
    QCOMPARE(status.contains(QLatin1StringView("comment")), code != 100);
}

void TestObsWebSocketServer::notReady()
{
    Bench bench;
    bench.server->setReady(false);
    QVERIFY(bench.identify());
    QCOMPARE(Bench::codeOf(bench.request("GetStats")), 207);
    bench.server->setReady(true);
    QCOMPARE(Bench::codeOf(bench.request("GetStats")), 100);
}

void TestObsWebSocketServer::answersProfileAndService()
{
    Bench bench;
    QVERIFY(bench.identify());
    const auto parameter = [&bench](const char *category, const char *name) {
        return Bench::dataOf(
                   bench.request("GetProfileParameter",
                                 {{QStringLiteral("parameterCategory"), QString::fromLatin1(category)},
                                  {QStringLiteral("parameterName"), QString::fromLatin1(name)}}))
            .value(QLatin1StringView("parameterValue"));
    };
    QCOMPARE(parameter("Output", "DynamicBitrate"), QJsonValue(QStringLiteral("false")));
    QVERIFY(parameter("Output", "NoSuchThing").isNull());
    const QJsonObject service = Bench::dataOf(bench.request("GetStreamServiceSettings"));
    QCOMPARE(service.value(QLatin1StringView("streamServiceType")).toString(), QStringLiteral("rtmp_custom"));
    QCOMPARE(service.value(QLatin1StringView("streamServiceSettings"))
                 .toObject()
                 .value(QLatin1StringView("server")),
             QJsonValue(QStringLiteral("rtmp://127.0.0.1:1935/live")));
}

void TestObsWebSocketServer::sendsEventsToThoseWhoAsked()
{
    Bench bench;
    QVERIFY(bench.greet());
    bench.stream.change(SimStreamChange::Reconnecting); // not identified yet
    QCOMPARE(bench.ask(obs::identifyMessage({}, 1)).value(QLatin1StringView("op")).toInt(), 2);
    bench.stream.change(SimStreamChange::Reconnecting); // not asked for
    QCOMPARE(bench.ask(R"({"op":3,"d":{"eventSubscriptions":64}})").value(QLatin1StringView("op")).toInt(),
             2);
    bench.stream.state.active = true;
    bench.stream.change(SimStreamChange::Reconnected);
    QTRY_COMPARE_WITH_TIMEOUT(bench.received.size(), 4, patienceMs);
    const auto message = obs::parseMessage(QJsonDocument(bench.received.last()).toJson());
    QVERIFY(message);
    const obs::EventMessage &event = std::get<obs::EventMessage>(*message);
    QCOMPARE(event.type, QStringLiteral("StreamStateChanged"));
    QCOMPARE(obs::outputState(event.data), obs::OutputState::Reconnected);
    QVERIFY(event.data.value(QLatin1StringView("outputActive")).toBool());
}

void TestObsWebSocketServer::invalidatesSessions()
{
    Bench bench;
    QVERIFY(bench.identify());
    bench.server->invalidateSessions();
    QTRY_COMPARE_WITH_TIMEOUT(bench.codes, QList<quint16>{4011}, patienceMs);
}

void TestObsWebSocketServer::forgetsClosedSessions()
{
    Bench bench;
    QVERIFY(bench.identify());
    QCOMPARE(bench.server->sessionCount(), 1);
    bench.client.reset();
    QTRY_COMPARE_WITH_TIMEOUT(bench.server->sessionCount(), 0, patienceMs);
    bench.stream.change(SimStreamChange::Stopped);
}

void TestObsWebSocketServer::closesAndListensAgain()
{
    Bench bench;
    QVERIFY(bench.identify());
    bench.server->close();
    QTRY_COMPARE_WITH_TIMEOUT(bench.codes, QList<quint16>{1006}, patienceMs);
    bench.received.clear();
    QVERIFY(bench.identify());
}

QTEST_GUILESS_MAIN(TestObsWebSocketServer)
#include "tst_obswebsocketserver.moc"
