#include "probes/obs/obsprotocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace castbench;
using namespace castbench::obs;

namespace {

QJsonObject objectOf(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestObsProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authenticates();
    void identifies();
    void writesRequests();
    void readsHello();
    void readsHelloWithoutPassword();
    void readsIdentified();
    void readsEvents();
    void readsResponses();
    void passesOverOtherMessages();
    void refusesHostileMessages_data();
    void refusesHostileMessages();
    void cutsLongTexts();
    void readsVersion();
    void readsStats();
    void readsStreamStatus();
    void refusesHostileAnswers_data();
    void refusesHostileAnswers();
    void namesOutputStates();
};

// Password, salt and challenge are those of the protocol's description; the answer was computed apart.
void TestObsProtocol::authenticates()
{
    QCOMPARE(authentication(QStringLiteral("supersecretpassword"),
                            QStringLiteral("lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI="),
                            QStringLiteral("+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY=")),
             QStringLiteral("1Ct943GAT+6YQUUX47Ia/ncufilbe6+oD6lY+5kaCu4="));
}

void TestObsProtocol::identifies()
{
    QCOMPARE(QJsonDocument::fromJson(identifyMessage(QStringLiteral("abc="), 64)).object(),
             objectOf(R"({"op":1,"d":{"rpcVersion":1,"authentication":"abc=","eventSubscriptions":64}})"));
    QCOMPARE(QJsonDocument::fromJson(identifyMessage({}, 0)).object(),
             objectOf(R"({"op":1,"d":{"rpcVersion":1,"eventSubscriptions":0}})"));
}

void TestObsProtocol::writesRequests()
{
    QCOMPARE(
        QJsonDocument::fromJson(requestMessage(QStringLiteral("7"), QStringLiteral("GetStats"))).object(),
        objectOf(R"({"op":6,"d":{"requestType":"GetStats","requestId":"7"}})"));
    QCOMPARE(QJsonDocument::fromJson(
                 requestMessage(QStringLiteral("8"), QStringLiteral("X"), {{QStringLiteral("a"), 1}}))
                 .object(),
             objectOf(R"({"op":6,"d":{"requestType":"X","requestId":"8","requestData":{"a":1}}})"));
}

void TestObsProtocol::readsHello()
{
    const auto message = parseMessage(R"({"op":0,"d":{"obsWebSocketVersion":"5.1.0","rpcVersion":1,
        "authentication":{"challenge":"c","salt":"s"}}})");
    QVERIFY(message);
    const Hello &hello = std::get<Hello>(*message);
    QCOMPARE(hello.webSocketVersion, QStringLiteral("5.1.0"));
    QCOMPARE(hello.rpcVersion, 1);
    QVERIFY(hello.needsPassword);
    QCOMPARE(hello.challenge, QStringLiteral("c"));
    QCOMPARE(hello.salt, QStringLiteral("s"));
}

void TestObsProtocol::readsHelloWithoutPassword()
{
    const auto message = parseMessage(R"({"op":0,"d":{"rpcVersion":1}})");
    QVERIFY(message);
    QVERIFY(!std::get<Hello>(*message).needsPassword);
}

void TestObsProtocol::readsIdentified()
{
    const auto message = parseMessage(R"({"op":2,"d":{"negotiatedRpcVersion":1}})");
    QVERIFY(message);
    QCOMPARE(std::get<Identified>(*message).negotiatedRpcVersion, 1);
}

void TestObsProtocol::readsEvents()
{
    const auto message = parseMessage(R"({"op":5,"d":{"eventType":"StreamStateChanged","eventIntent":64,
        "eventData":{"outputActive":false,"outputState":"OBS_WEBSOCKET_OUTPUT_STOPPED"}}})");
    QVERIFY(message);
    const EventMessage &event = std::get<EventMessage>(*message);
    QCOMPARE(event.type, QStringLiteral("StreamStateChanged"));
    QCOMPARE(outputState(event.data), OutputState::Stopped);
    QVERIFY(parseMessage(R"({"op":5,"d":{"eventType":"ExitStarted"}})"));
}

void TestObsProtocol::readsResponses()
{
    const auto good = parseMessage(R"({"op":7,"d":{"requestType":"X","requestId":"9",
        "requestStatus":{"result":true,"code":100},"responseData":{"a":1}}})");
    QVERIFY(good);
    QCOMPARE(std::get<Response>(*good).id, QStringLiteral("9"));
    QVERIFY(std::get<Response>(*good).succeeded);
    QCOMPARE(std::get<Response>(*good).data, objectOf(R"({"a":1})"));
    const auto bad = parseMessage(R"({"op":7,"d":{"requestType":"X","requestId":"9",
        "requestStatus":{"result":false,"code":501,"comment":"not running"},"responseData":null}})");
    QVERIFY(bad);
    QVERIFY(!std::get<Response>(*bad).succeeded);
    QCOMPARE(std::get<Response>(*bad).code, 501);
    QCOMPARE(std::get<Response>(*bad).comment, QStringLiteral("not running"));
}

void TestObsProtocol::passesOverOtherMessages()
{
    const auto message = parseMessage(R"({"op":9,"d":{"results":[]}})");
    QVERIFY(message);
    QCOMPARE(std::get<OtherMessage>(*message).op, 9);
}

void TestObsProtocol::refusesHostileMessages_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray nested = QByteArray(5000, '[') + QByteArray(5000, ']');
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("no JSON") << QByteArray("hello");
    QTest::addRow("cut off") << QByteArray(R"({"op":0,"d":{"rpcV)");
    QTest::addRow("array") << QByteArray("[]");
    QTest::addRow("number") << QByteArray("5");
    QTest::addRow("not UTF-8") << QByteArray(
        "{\"op\":0,\"d\":{\"rpcVersion\":1,\"obsWebSocketVersion\":\"\xff\xfe\"}}");
    QTest::addRow("nested deeply") << QByteArray(
        "{\"op\":5,\"d\":{\"eventType\":\"x\",\"eventData\":" + nested + "}}");
    QTest::addRow("no op") << QByteArray(R"({"d":{}})");
    QTest::addRow("op as text") << QByteArray(R"({"op":"0","d":{}})");
    QTest::addRow("op with fraction") << QByteArray(R"({"op":0.5,"d":{}})");
    QTest::addRow("negative op") << QByteArray(R"({"op":-1,"d":{}})");
    QTest::addRow("huge op") << QByteArray(R"({"op":1e300,"d":{}})");
    QTest::addRow("no data") << QByteArray(R"({"op":0})");
    QTest::addRow("data null") << QByteArray(R"({"op":0,"d":null})");
    QTest::addRow("data array") << QByteArray(R"({"op":5,"d":[]})");
    QTest::addRow("hello without version") << QByteArray(R"({"op":0,"d":{}})");
    QTest::addRow("hello with text version") << QByteArray(R"({"op":0,"d":{"rpcVersion":"1"}})");
    QTest::addRow("authentication as text")
        << QByteArray(R"({"op":0,"d":{"rpcVersion":1,"authentication":"x"}})");
    QTest::addRow("no salt") << QByteArray(
        R"({"op":0,"d":{"rpcVersion":1,"authentication":{"challenge":"c"}}})");
    QTest::addRow("salt as number") << QByteArray(
        R"({"op":0,"d":{"rpcVersion":1,"authentication":{"challenge":"c","salt":1}}})");
    QTest::addRow("identified empty") << QByteArray(R"({"op":2,"d":{}})");
    QTest::addRow("event without type") << QByteArray(R"({"op":5,"d":{"eventData":{}}})");
    QTest::addRow("event data as array") << QByteArray(R"({"op":5,"d":{"eventType":"x","eventData":[]}})");
    QTest::addRow("response without id")
        << QByteArray(R"({"op":7,"d":{"requestStatus":{"result":true,"code":100}}})");
    QTest::addRow("response without status") << QByteArray(R"({"op":7,"d":{"requestId":"1"}})");
    QTest::addRow("result as number")
        << QByteArray(R"({"op":7,"d":{"requestId":"1","requestStatus":{"result":1,"code":100}}})");
    QTest::addRow("response data as text") << QByteArray(
        R"({"op":7,"d":{"requestId":"1","requestStatus":{"result":true,"code":100},"responseData":"x"}})");
}

void TestObsProtocol::refusesHostileMessages()
{
    QFETCH(const QByteArray, text);
    const auto message = parseMessage(text);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::Protocol);
    QVERIFY(!message.error().message.isEmpty());
    QVERIFY(message.error().message.size() < 300);
}

void TestObsProtocol::cutsLongTexts()
{
    const QByteArray text =
        "{\"op\":7,\"d\":{\"requestId\":\"1\",\"requestStatus\":{\"result\":false,\"code\":300,"
        "\"comment\":\"" +
        QByteArray(100'000, 'c') + "\"}}}";
    const auto message = parseMessage(text);
    QVERIFY(message);
    QCOMPARE(std::get<Response>(*message).comment.size(), 200);
}

void TestObsProtocol::readsVersion()
{
    const auto version = parseVersion(objectOf(
        R"({"obsVersion":"29.0.2","obsWebSocketVersion":"5.1.0","rpcVersion":1,"platformDescription":"Debian"})"));
    QVERIFY(version);
    QCOMPARE(version->obs, QStringLiteral("29.0.2"));
    QCOMPARE(version->webSocket, QStringLiteral("5.1.0"));
    QCOMPARE(version->platform, QStringLiteral("Debian"));
    QVERIFY(!parseVersion(objectOf(R"({"obsVersion":29,"obsWebSocketVersion":"5.1.0"})")));
    QVERIFY(!parseVersion({}));
}

void TestObsProtocol::readsStats()
{
    const auto stats = parseStats(objectOf(R"({"cpuUsage":1.5,"renderSkippedFrames":3,"renderTotalFrames":100,
        "outputSkippedFrames":4,"outputTotalFrames":9007199254740992})"));
    QVERIFY(stats);
    QCOMPARE(stats->renderSkipped, 3u);
    QCOMPARE(stats->renderTotal, 100u);
    QCOMPARE(stats->encoderSkipped, 4u);
    QCOMPARE(stats->encoderTotal, Q_UINT64_C(9007199254740992));
}

void TestObsProtocol::readsStreamStatus()
{
    const auto status = parseStreamStatus(objectOf(R"({"outputActive":true,"outputReconnecting":false,
        "outputTimecode":"00:00:01.000","outputDuration":1000,"outputCongestion":0.25,"outputBytes":123456,
        "outputSkippedFrames":7,"outputTotalFrames":30})"));
    QVERIFY(status);
    QVERIFY(status->active);
    QVERIFY(!status->reconnecting);
    QCOMPARE(status->duration, milliseconds(1000));
    QCOMPARE(status->congestion, 0.25);
    QCOMPARE(status->bytes, 123456u);
    QCOMPARE(status->dropped, 7u);
    QCOMPARE(status->total, 30u);
}

void TestObsProtocol::refusesHostileAnswers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QList<QPair<const char *, QJsonValue>> values{{"missing", QJsonValue(QJsonValue::Undefined)},
                                                        {"null", QJsonValue(QJsonValue::Null)},
                                                        {"text", QJsonValue(QStringLiteral("12"))},
                                                        {"array", QJsonArray()},
                                                        {"object", QJsonObject()},
                                                        {"negative", -1},
                                                        {"too big", 1e300}};
    for (const char *key : {"outputBytes", "outputSkippedFrames", "outputTotalFrames", "outputDuration"}) {
        for (const auto &[name, value] : values)
            QTest::addRow("%s %s", key, name) << QString::fromLatin1(key) << value;
    }
    for (const char *key : {"outputActive", "outputReconnecting"}) {
        for (const auto &[name, value] : values)
            QTest::addRow("%s %s", key, name) << QString::fromLatin1(key) << value;
    }
    QTest::addRow("congestion as text")
        << QStringLiteral("outputCongestion") << QJsonValue(QStringLiteral("x"));
}

void TestObsProtocol::refusesHostileAnswers()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject data = objectOf(R"({"outputActive":true,"outputReconnecting":false,"outputDuration":1000,
        "outputCongestion":0.25,"outputBytes":123456,"outputSkippedFrames":7,"outputTotalFrames":30})");
    QVERIFY(parseStreamStatus(data));
    data.insert(key, value);
    const auto status = parseStreamStatus(data);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Protocol);
    QVERIFY(status.error().message.contains(key));
}

void TestObsProtocol::namesOutputStates()
{
    for (const OutputState state :
         {OutputState::Starting, OutputState::Started, OutputState::Stopping, OutputState::Stopped,
          OutputState::Reconnecting, OutputState::Reconnected}) {
        const QString name = outputStateName(state);
        QVERIFY(name.startsWith(QLatin1StringView("OBS_WEBSOCKET_OUTPUT_")));
        QCOMPARE(outputState({{QStringLiteral("outputState"), name}}), state);
    }
    QCOMPARE(outputState({}), OutputState::Other);
    QCOMPARE(outputState({{QStringLiteral("outputState"), 5}}), OutputState::Other);
    QVERIFY(outputStateName(OutputState::Other).isEmpty());
}

QTEST_GUILESS_MAIN(TestObsProtocol)
#include "tst_obsprotocol.moc"
