#include "probes/obs/obsclient.h"
#include "tests/probes/obs/scriptedobs.h"
#include "tests/support/fakeclock.h"

#include <QTcpServer>
#include <QtTest>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int patienceMs = 20000;

/// A client, and the OBS it talks to. Time stands still unless a test moves it.
struct Bench
{
    wire::NetworkThread network;
    FakeClock clock;
    ScriptedObs server{network};
    std::unique_ptr<ObsClient> client;
    QStringList said; ///< the client's signals, in order

    void makeClient(const Secret &password = {})
    {
        ObsConfig config{QStringLiteral("B1"), server.url(), password};
        client = std::make_unique<ObsClient>(config, network, clock);
        QObject::connect(client.get(), &ObsClient::connected, client.get(),
                         [this] { said.append(QStringLiteral("connected")); });
        QObject::connect(client.get(), &ObsClient::disconnected, client.get(),
                         [this](const Error &why) { said.append(errorCodeName(why.code)); });
        QObject::connect(client.get(), &ObsClient::streamStateChanged, client.get(),
                         [this](obs::OutputState state) { said.append(obs::outputStateName(state)); });
    }
    auto ready(std::stop_token stop = {})
    {
        return outcomeOf(client->ready(stop));
    }
    auto request(const char *type, std::stop_token stop = {})
    {
        return outcomeOf(client->request(QString::fromLatin1(type), {}, stop));
    }
};

QByteArray helloWithPassword()
{
    return R"({"op":0,"d":{"obsWebSocketVersion":"5.1.0","rpcVersion":1,"authentication":{)"
           R"("challenge":"+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY=",)"
           R"("salt":"lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI="}}})";
}

} // namespace

class TestObsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsWithoutPassword();
    void connectsWithPassword();
    void wrongPasswordIsNeverTriedAgain();
    void missingPasswordIsNotTried();
    void unreadablePasswordIsToldAs();
    void otherRpcVersions_data();
    void otherRpcVersions();
    void thrownOutStaysOut();
    void closedPortIsTriedAgain();
    void pausesGrow();
    void readyDoesNotWaitForThePause();
    void muteServerTimesOut();
    void malformedGreetings_data();
    void malformedGreetings();
    void reconnectsAfterRestart();
    void answersAreMatchedById();
    void lateAnswersAreIgnored();
    void refusedRequestSaysWhy();
    void malformedAnswerBreaksTheLink();
    void oversizedMessageBreaksTheLink();
    void lostLinkEndsRequests();
    void requestWithoutLink();
    void cancels();
    void tooManyRequests();
    void tellsStreamStates();
    void strayMessagesAreIgnored();
    void destroyedInFlight();
    void secretsStaySecret();
};

void TestObsClient::connectsWithoutPassword()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    QVERIFY(!bench.client->isReady());
    const auto first = bench.ready();
    const auto second = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*first && *second, patienceMs);
    QVERIFY(**first);
    QVERIFY(**second);
    QVERIFY(bench.client->isReady());
    QCOMPARE(bench.server.connections, 1);
    QVERIFY(!bench.client->passwordAsked());
    QCOMPARE(bench.said, QStringList{QStringLiteral("connected")});
    QCOMPARE(bench.server.identifications.front().value(QLatin1StringView("eventSubscriptions")).toInt(), 64);
    const auto third = bench.ready();
    QVERIFY(*third && **third);
    QCOMPARE(bench.clock.pending(), 0u);
}

void TestObsClient::connectsWithPassword()
{
    Bench bench;
    bench.server.hello = helloWithPassword();
    bench.server.listen();
    bench.makeClient(Secret::plain(QStringLiteral("supersecretpassword")));
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QVERIFY(**ready);
    QVERIFY(bench.client->passwordAsked());
    QCOMPARE(bench.server.identifications.front().value(QLatin1StringView("authentication")).toString(),
             QStringLiteral("1Ct943GAT+6YQUUX47Ia/ncufilbe6+oD6lY+5kaCu4="));
}

void TestObsClient::wrongPasswordIsNeverTriedAgain()
{
    Bench bench;
    bench.server.hello = helloWithPassword();
    bench.server.closeOnIdentify = 4009;
    bench.server.listen();
    bench.makeClient(Secret::plain(QStringLiteral("wrong")));
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QCOMPARE((*ready)->error().code, ErrorCode::AuthenticationFailed);
    QVERIFY(bench.client->refusal());
    QCOMPARE(bench.clock.pending(), 0u); // nothing that could start another attempt
    const auto again = bench.ready();
    QVERIFY(*again);
    QCOMPARE((*again)->error().code, ErrorCode::AuthenticationFailed);
    QCOMPARE(bench.request("GetStats")->value().error().code, ErrorCode::AuthenticationFailed);
    QCOMPARE(bench.server.connections, 1);
}

void TestObsClient::missingPasswordIsNotTried()
{
    Bench bench;
    bench.server.hello = helloWithPassword();
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QCOMPARE((*ready)->error().code, ErrorCode::AuthenticationFailed);
    QVERIFY((*ready)->error().message.contains(QLatin1StringView("password")));
    QVERIFY(bench.server.identifications.isEmpty());
    QCOMPARE(bench.clock.pending(), 0u);
}

void TestObsClient::unreadablePasswordIsToldAs()
{
    Bench bench;
    bench.server.hello = helloWithPassword();
    bench.server.listen();
    bench.makeClient(Secret::fromEnvironment(QStringLiteral("CASTBENCH_TEST_NO_SUCH_VARIABLE")));
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QCOMPARE((*ready)->error().code, ErrorCode::InvalidInput);
    QVERIFY((*ready)->error().message.contains(QLatin1StringView("CASTBENCH_TEST_NO_SUCH_VARIABLE")));
}

void TestObsClient::otherRpcVersions_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::addColumn<QByteArray>("identified");
    QTest::addColumn<int>("closeCode");
    const QByteArray good = R"({"op":0,"d":{"rpcVersion":1}})";
    QTest::addRow("older server") << QByteArray(R"({"op":0,"d":{"rpcVersion":0}})") << QByteArray() << 0;
    QTest::addRow("negotiates another")
        << good << QByteArray(R"({"op":2,"d":{"negotiatedRpcVersion":2}})") << 0;
    QTest::addRow("closes") << good << QByteArray() << 4010;
}

void TestObsClient::otherRpcVersions()
{
    QFETCH(const QByteArray, hello);
    QFETCH(const QByteArray, identified);
    QFETCH(const int, closeCode);
    Bench bench;
    bench.server.hello = hello;
    bench.server.identified = identified;
    if (closeCode != 0)
        bench.server.closeOnIdentify = quint16(closeCode);
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QCOMPARE((*ready)->error().code, ErrorCode::Unsupported);
    QCOMPARE(bench.clock.pending(), 0u);
}

void TestObsClient::thrownOutStaysOut()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    bench.server.close(4011);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.client->isReady(), patienceMs);
    QVERIFY(bench.client->refusal());
    QCOMPARE(bench.client->refusal()->code, ErrorCode::Refused);
    QCOMPARE(bench.clock.pending(), 0u);
    QCOMPARE(bench.said, QStringList({QStringLiteral("connected"), QStringLiteral("refused")}));
}

void TestObsClient::closedPortIsTriedAgain()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    const quint16 port = bench.server.port();
    bench.server.quit();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QCOMPARE((*ready)->error().code, ErrorCode::Unreachable);
    QVERIFY((*ready)->error().text().contains(QLatin1StringView("OBS of B1 at ws://127.0.0.1")));
    QVERIFY(!bench.client->refusal());
    bench.server.listen(port);
    bench.clock.advance(milliseconds(500));
    QTRY_VERIFY_WITH_TIMEOUT(bench.client->isReady(), patienceMs);
}

void TestObsClient::pausesGrow()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    bench.server.quit();
    const auto ready = bench.ready();
    for (const int pauseMs : {500, 1000, 2000, 4000, 8000, 8000}) {
        // Only the pause is pending once an attempt has failed.
        QTRY_VERIFY_WITH_TIMEOUT(bench.clock.nextPending() == bench.clock.steadyNow() + milliseconds(pauseMs),
                                 patienceMs);
        bench.clock.advance(milliseconds(pauseMs));
    }
}

void TestObsClient::readyDoesNotWaitForThePause()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    const quint16 port = bench.server.port();
    bench.server.quit();
    const auto failed = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*failed, patienceMs);
    bench.server.listen(port);
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QVERIFY(**ready);
}

void TestObsClient::muteServerTimesOut()
{
    Bench bench;
    bench.server.hello.reset();
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.connections, 1, patienceMs);
    QVERIFY(!*ready);
    bench.clock.advance(ObsClient::attemptTimeout);
    QVERIFY(*ready);
    QCOMPARE((*ready)->error().code, ErrorCode::Timeout);
    QVERIFY(!bench.client->refusal());
}

void TestObsClient::malformedGreetings_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::addRow("no JSON") << QByteArray("hello");
    QTest::addRow("wrong type") << QByteArray(R"({"op":0,"d":{"rpcVersion":"1"}})");
    QTest::addRow("no data") << QByteArray(R"({"op":0})");
}

void TestObsClient::malformedGreetings()
{
    QFETCH(const QByteArray, hello);
    Bench bench;
    bench.server.hello = hello;
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QCOMPARE((*ready)->error().code, ErrorCode::Protocol);
}

void TestObsClient::reconnectsAfterRestart()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    const quint16 port = bench.server.port();
    for (int round = 1; round <= 3; ++round) {
        bench.server.quit();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.client->isReady(), patienceMs);
        bench.server.listen(port);
        bench.clock.advance(milliseconds(500)); // the pause is short again after each success
        QTRY_VERIFY_WITH_TIMEOUT(bench.client->isReady(), patienceMs);
        QCOMPARE(bench.server.connections, 1 + round);
    }
    QCOMPARE(bench.said.size(), 7);
    QCOMPARE(bench.said.at(1), QStringLiteral("unreachable"));
}

void TestObsClient::answersAreMatchedById()
{
    Bench bench;
    bench.server.ignored = {QStringLiteral("A"), QStringLiteral("B")};
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    const auto a = bench.request("A");
    const auto b = bench.request("B");
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.ids.size(), 2, patienceMs);
    bench.server.answer(QStringLiteral("no such id"), {});
    bench.server.answer(bench.server.ids.at(1), {{QStringLiteral("is"), QStringLiteral("b")}});
    bench.server.answer(bench.server.ids.at(0), {{QStringLiteral("is"), QStringLiteral("a")}});
    QTRY_VERIFY_WITH_TIMEOUT(*a && *b, patienceMs);
    QCOMPARE((*a)->value().value(QLatin1StringView("is")).toString(), QStringLiteral("a"));
    QCOMPARE((*b)->value().value(QLatin1StringView("is")).toString(), QStringLiteral("b"));
}

void TestObsClient::lateAnswersAreIgnored()
{
    Bench bench;
    bench.server.ignored = {QStringLiteral("Slow")};
    bench.server.answers[QStringLiteral("Quick")] = {{QStringLiteral("ok"), true}};
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    const auto slow = bench.request("Slow");
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.ids.size(), 1, patienceMs);
    bench.clock.advance(ObsClient::requestTimeout);
    QVERIFY(*slow);
    QCOMPARE((*slow)->error().code, ErrorCode::Timeout);
    QVERIFY((*slow)->error().message.contains(QLatin1StringView("Slow")));
    const auto quick = bench.request("Quick");
    bench.server.answer(bench.server.ids.front(), {{QStringLiteral("ok"), false}});
    QTRY_VERIFY_WITH_TIMEOUT(*quick, patienceMs);
    QVERIFY((*quick)->value().value(QLatin1StringView("ok")).toBool());
    QVERIFY(bench.client->isReady());
}

void TestObsClient::refusedRequestSaysWhy()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    const auto answer = bench.request("Nonsense");
    QTRY_VERIFY_WITH_TIMEOUT(*answer, patienceMs);
    QCOMPARE((*answer)->error().code, ErrorCode::Refused);
    QVERIFY((*answer)->error().message.contains(QLatin1StringView("204")));
    QVERIFY((*answer)->error().message.contains(QLatin1StringView("not valid")));
}

void TestObsClient::malformedAnswerBreaksTheLink()
{
    Bench bench;
    bench.server.rawAnswers[QStringLiteral("GetStats")] =
        R"({"op":7,"d":{"requestId":"ID","requestStatus":"fine"}})";
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    const auto answer = bench.request("GetStats");
    QTRY_VERIFY_WITH_TIMEOUT(*answer, patienceMs);
    QCOMPARE((*answer)->error().code, ErrorCode::Protocol);
    QVERIFY(!bench.client->isReady());
    QVERIFY(!bench.client->refusal());
}

void TestObsClient::oversizedMessageBreaksTheLink()
{
    Bench bench;
    bench.server.rawAnswers[QStringLiteral("GetStats")] = QByteArray(2'000'000, ' ');
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    const auto answer = bench.request("GetStats");
    QTRY_VERIFY_WITH_TIMEOUT(*answer, patienceMs);
    QVERIFY(!**answer);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.closeCodes, QList<quint16>{1009}, patienceMs);
    bench.clock.advance(milliseconds(500));
    QTRY_VERIFY_WITH_TIMEOUT(bench.client->isReady(), patienceMs);
}

void TestObsClient::lostLinkEndsRequests()
{
    Bench bench;
    bench.server.ignored = {QStringLiteral("GetStats")};
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    const auto answer = bench.request("GetStats");
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.ids.size(), 1, patienceMs);
    bench.server.quit();
    QTRY_VERIFY_WITH_TIMEOUT(*answer, patienceMs);
    QCOMPARE((*answer)->error().code, ErrorCode::Unreachable);
}

void TestObsClient::requestWithoutLink()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    const auto answer = bench.request("GetStats");
    QVERIFY(*answer);
    QCOMPARE((*answer)->error().code, ErrorCode::Unreachable);
    QCOMPARE(bench.server.connections, 0);
}

void TestObsClient::cancels()
{
    Bench bench;
    bench.server.ignored = {QStringLiteral("GetStats")};
    bench.server.listen();
    bench.makeClient();
    std::stop_source early;
    early.request_stop();
    const auto never = bench.ready(early.get_token());
    QTRY_VERIFY_WITH_TIMEOUT(*never, patienceMs);
    QCOMPARE((*never)->error().code, ErrorCode::Cancelled);
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    std::stop_source stop;
    const auto answer = bench.request("GetStats", stop.get_token());
    QVERIFY(!*answer);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*answer, patienceMs);
    QCOMPARE((*answer)->error().code, ErrorCode::Cancelled);
}

void TestObsClient::tooManyRequests()
{
    Bench bench;
    bench.server.ignored = {QStringLiteral("GetStats")};
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    for (int i = 0; i < 64; ++i)
        QVERIFY(!*bench.request("GetStats"));
    const auto over = bench.request("GetStats");
    QVERIFY(*over);
    QCOMPARE((*over)->error().code, ErrorCode::Refused);
    bench.clock.advance(ObsClient::requestTimeout);
    QVERIFY(!*bench.request("GetStats")); // room again
}

void TestObsClient::tellsStreamStates()
{
    Bench bench;
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    bench.said.clear();
    bench.server.sendStreamState("OBS_WEBSOCKET_OUTPUT_RECONNECTING");
    bench.server.sendStreamState("OBS_WEBSOCKET_OUTPUT_STOPPED");
    QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 2, patienceMs);
    QCOMPARE(bench.said, QStringList({QStringLiteral("OBS_WEBSOCKET_OUTPUT_RECONNECTING"),
                                      QStringLiteral("OBS_WEBSOCKET_OUTPUT_STOPPED")}));
    QCOMPARE(bench.client->stopsSeen(), 1);
}

void TestObsClient::strayMessagesAreIgnored()
{
    Bench bench;
    bench.server.answers[QStringLiteral("GetStats")] = {{QStringLiteral("ok"), true}};
    bench.server.listen();
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    bench.server.send(*bench.server.hello);
    bench.server.send(bench.server.identified);
    bench.server.send(R"({"op":9,"d":{}})");
    bench.server.send(R"({"op":5,"d":{"eventType":"CurrentProgramSceneChanged","eventData":{}}})");
    const auto answer = bench.request("GetStats");
    QTRY_VERIFY_WITH_TIMEOUT(*answer, patienceMs);
    QVERIFY(**answer);
    QCOMPARE(bench.server.identifications.size(), 1);
    QCOMPARE(bench.said, QStringList{QStringLiteral("connected")});
}

void TestObsClient::destroyedInFlight()
{
    Bench bench;
    bench.server.ignored = {QStringLiteral("GetStats")};
    bench.server.listen();
    bench.makeClient();
    const auto connecting = bench.ready();
    bench.client.reset();
    QVERIFY(*connecting);
    QCOMPARE((*connecting)->error().code, ErrorCode::Cancelled);
    bench.makeClient();
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    const auto answer = bench.request("GetStats");
    bench.client.reset();
    QVERIFY(*answer);
    QCOMPARE((*answer)->error().code, ErrorCode::Cancelled);
    QCOMPARE(bench.clock.pending(), 0u);
}

void TestObsClient::secretsStaySecret()
{
    Bench bench;
    bench.server.hello = helloWithPassword();
    bench.server.closeOnIdentify = 4009;
    bench.server.listen();
    bench.makeClient(Secret::plain(QStringLiteral("p4ssw0rd-of-B1")));
    const auto ready = bench.ready();
    QTRY_VERIFY_WITH_TIMEOUT(*ready, patienceMs);
    QVERIFY(!(*ready)->error().text().contains(QLatin1StringView("p4ssw0rd")));
}

QTEST_GUILESS_MAIN(TestObsClient)
#include "tst_obsclient.moc"
