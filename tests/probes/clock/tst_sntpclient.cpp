#include "probes/clock/samereferenceclock.h"
#include "probes/clock/sntpclient.h"
#include "probes/clock/sntpsourceclock.h"
#include "probes/clock/systemclock.h"
#include "probes/simlab/sntpserver.h"
#include "tests/support/fakeclock.h"

#include <QNetworkDatagram>
#include <QtTest>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::simlab::SntpServer;
using castbench::test::FakeClock;

namespace {

constexpr int patience = 30'000;

Endpoint endpoint(quint16 port)
{
    return {QStringLiteral("127.0.0.1"), port};
}

/// A client and what it said.
struct Client
{
    Client(Clock &clock, quint16 port, const SntpSettings &settings = {})
        : client(clock, endpoint(port), settings)
    {
        QObject::connect(&client, &SntpClient::exchanged, &client,
                         [this](const ClockExchange &exchange) { exchanges.push_back(exchange); });
        QObject::connect(&client, &SntpClient::failed, &client,
                         [this](const Error &error) { errors.push_back(error); });
    }
    std::vector<ClockExchange> exchanges;
    std::vector<Error> errors;
    SntpClient client;
};

} // namespace

class SntpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burstsThenAsksAtIntervals();
    void neverAsksFasterThanTheMinimum();
    void silenceIsATimeoutAndAskingGoesOn();
    void closedPortAndUnknownNameAreErrors();
    void clockSetDuringAnExchangeDoesNotSpoilIt();
    void dropsWhatIsNoAnswer();
    void obeysKissesOfDeath_data();
    void obeysKissesOfDeath();
    void stopsForGood();
    void referenceClockFollowsTheServer();
    void referenceClockDoubtsAfterAJumpOfItsOwnClock();
    void sourceClockIsTheDifferenceOfBoth();
    void measuresOverRealSockets();
    void sameClockNeedsNothing();
};

void SntpClientTest::burstsThenAsksAtIntervals()
{
    FakeClock clock;
    SntpServer server{clock};
    const auto port = server.listen();
    QVERIFY(port);
    server.setOffset(250ms);
    Client probe{clock, *port};
    probe.client.start();
    QTRY_COMPARE_WITH_TIMEOUT(probe.exchanges.size(), std::size_t{1}, patience);
    for (std::size_t i = 2; i <= 4; ++i) {
        QCOMPARE(*clock.nextPending() - clock.steadyNow(), 250ms);
        clock.advance(250ms);
        QTRY_COMPARE_WITH_TIMEOUT(probe.exchanges.size(), i, patience);
    }
    for (std::size_t i = 5; i <= 7; ++i) {
        QCOMPARE(*clock.nextPending() - clock.steadyNow(), 4s);
        clock.advance(4s);
        QTRY_COMPARE_WITH_TIMEOUT(probe.exchanges.size(), i, patience);
    }
    const ClockExchange &last = probe.exchanges.back();
    QCOMPARE(last.deviceSent, clock.utcNow());
    QCOMPARE(last.referenceReceived - last.deviceSent, 250ms);
    QCOMPARE(last.referenceSent, last.referenceReceived);
    QCOMPARE(last.deviceReceived, last.deviceSent);
    QCOMPARE(last.referenceError, 1us);
    QCOMPARE(server.requests(), 7);
    QVERIFY(probe.errors.empty());
}

void SntpClientTest::neverAsksFasterThanTheMinimum()
{
    FakeClock clock;
    SntpServer server{clock};
    const auto port = server.listen();
    QVERIFY(port);
    SntpSettings greedy;
    greedy.interval = 0ms;
    greedy.burst = 1000;
    greedy.burstSpacing = 0ms;
    Client probe{clock, *port, greedy};
    probe.client.start();
    for (std::size_t i = 1; i <= 10; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(probe.exchanges.size(), i, patience);
        const auto pause = *clock.nextPending() - clock.steadyNow();
        QCOMPARE(pause, i < 8 ? std::chrono::nanoseconds{100ms} : std::chrono::nanoseconds{2s});
        clock.advance(pause);
    }
}

void SntpClientTest::silenceIsATimeoutAndAskingGoesOn()
{
    FakeClock clock;
    SntpServer server{clock};
    const auto port = server.listen();
    QVERIFY(port);
    server.setSilent(true);
    Client probe{clock, *port};
    probe.client.start();
    for (int i = 1; i <= 5; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(server.requests(), i, patience);
        clock.advance(1s);
        QCOMPARE(probe.errors.size(), static_cast<std::size_t>(i));
        QCOMPARE(probe.errors.back().code, ErrorCode::Timeout);
        QVERIFY(probe.errors.back().text().contains(QStringLiteral("127.0.0.1:%1").arg(*port)));
        clock.advance(4s);
    }
    server.setSilent(false);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests(), 6, patience);
    // The sixth request may have met the silence still.
    if (probe.exchanges.empty())
        clock.advance(5s);
    QTRY_VERIFY_WITH_TIMEOUT(!probe.exchanges.empty(), patience);
    QCOMPARE(*clock.nextPending() - clock.steadyNow(), 250ms);
}

void SntpClientTest::closedPortAndUnknownNameAreErrors()
{
    FakeClock clock;
    QUdpSocket taken;
    QVERIFY(taken.bind(QHostAddress::LocalHost, 0));
    const quint16 port = taken.localPort();
    taken.close();
    Client closed{clock, port};
    closed.client.start();
    QTRY_VERIFY_WITH_TIMEOUT(clock.nextPending() && *clock.nextPending() == clock.steadyNow() + 1s, patience);
    clock.advance(1s);
    QCOMPARE(closed.errors.size(), std::size_t{1});
    closed.client.stop();

    SntpClient nowhere{clock, {QStringLiteral("no-such-host.invalid"), 123}};
    std::vector<Error> errors;
    connect(&nowhere, &SntpClient::failed, &nowhere, [&](const Error &error) { errors.push_back(error); });
    nowhere.start();
    QTRY_COMPARE_WITH_TIMEOUT(errors.size(), std::size_t{1}, patience);
    QCOMPARE(errors.front().code, ErrorCode::Unreachable);
    clock.advance(4s);
    QTRY_COMPARE_WITH_TIMEOUT(errors.size(), std::size_t{2}, patience);
}

void SntpClientTest::clockSetDuringAnExchangeDoesNotSpoilIt()
{
    FakeClock clock;
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost, 0));
    Client probe{clock, server.localPort()};
    probe.client.start();
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingDatagrams(), patience);
    const UtcTime sent = clock.utcNow();
    const QNetworkDatagram request = server.receiveDatagram();
    clock.advance(6ms);
    clock.jumpUtc(1h);
    SntpPacket answer;
    answer.mode = SntpPacket::serverMode;
    answer.stratum = 1;
    answer.precision = -20;
    answer.originate = SntpPacket::decode(request.data())->transmit;
    answer.receive = answer.transmit = toNtpTime(sent + 3ms);
    server.writeDatagram(request.makeReply(answer.encode()));
    QTRY_COMPARE_WITH_TIMEOUT(probe.exchanges.size(), std::size_t{1}, patience);
    QCOMPARE(probe.exchanges.front().deviceSent, sent);
    QCOMPARE(probe.exchanges.front().deviceReceived, sent + 6ms);
}

void SntpClientTest::dropsWhatIsNoAnswer()
{
    FakeClock clock;
    QUdpSocket server;
    QUdpSocket stranger;
    QVERIFY(server.bind(QHostAddress::LocalHost, 0));
    QVERIFY(stranger.bind(QHostAddress::LocalHost, 0));
    Client probe{clock, server.localPort()};
    probe.client.start();
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingDatagrams(), patience);
    const QNetworkDatagram request = server.receiveDatagram();
    SntpPacket good;
    good.mode = SntpPacket::serverMode;
    good.stratum = 1;
    good.originate = SntpPacket::decode(request.data())->transmit;
    good.receive = good.transmit = toNtpTime(clock.utcNow() + 1s);

    // From somewhere else, though it knows the random bits.
    SntpPacket forged = good;
    forged.receive = forged.transmit = toNtpTime(clock.utcNow() + 1h);
    stranger.writeDatagram(forged.encode(), request.senderAddress(),
                           static_cast<quint16>(request.senderPort()));
    // From the right place, but guessing: an answer, and a kiss of death.
    forged.originate ^= 1;
    server.writeDatagram(request.makeReply(forged.encode()));
    forged.stratum = 0;
    forged.referenceId = QByteArrayLiteral("DENY");
    server.writeDatagram(request.makeReply(forged.encode()));
    server.writeDatagram(request.makeReply(good.encode().chopped(1)));
    server.writeDatagram(request.makeReply(QByteArray()));
    server.writeDatagram(request.makeReply(QByteArray(1400, '\xff')));
    // The true one, followed by its duplicate.
    server.writeDatagram(request.makeReply(good.encode()));
    server.writeDatagram(request.makeReply(good.encode()));
    QTRY_COMPARE_WITH_TIMEOUT(probe.exchanges.size(), std::size_t{1}, patience);
    clock.advance(250ms);
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingDatagrams(), patience);
    QCOMPARE(probe.exchanges.size(), std::size_t{1});
    QCOMPARE(probe.exchanges.front().referenceSent - probe.exchanges.front().deviceSent, 1s);
    QVERIFY(probe.errors.empty());
}

void SntpClientTest::obeysKissesOfDeath_data()
{
    QTest::addColumn<QByteArray>("kiss");
    QTest::addColumn<QList<int>>("intervals"); // seconds

    QTest::newRow("RATE") << QByteArray("RATE") << QList<int>{8, 16, 32, 64, 64};
    QTest::newRow("DENY") << QByteArray("DENY") << QList<int>{64, 64};
    QTest::newRow("RSTR") << QByteArray("RSTR") << QList<int>{64, 64};
}

void SntpClientTest::obeysKissesOfDeath()
{
    QFETCH(QByteArray, kiss);
    QFETCH(QList<int>, intervals);

    FakeClock clock;
    SntpServer server{clock};
    const auto port = server.listen();
    QVERIFY(port);
    server.setFault([&](SntpPacket &packet) {
        packet.stratum = 0;
        packet.leap = 3;
        packet.referenceId = kiss;
    });
    Client probe{clock, *port};
    probe.client.start();
    std::size_t count = 0;
    for (const int interval : intervals) {
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(probe.errors.size(), count, patience);
        QCOMPARE(probe.errors.back().code, ErrorCode::Refused);
        QVERIFY(probe.errors.back().text().contains(QString::fromLatin1(kiss)));
        QCOMPARE(*clock.nextPending() - clock.steadyNow(), seconds{interval});
        clock.advance(seconds{interval});
    }
    QVERIFY(probe.exchanges.empty());
}

void SntpClientTest::stopsForGood()
{
    FakeClock clock;
    SntpServer server{clock};
    const auto port = server.listen();
    QVERIFY(port);
    Client probe{clock, *port};
    connect(&probe.client, &SntpClient::exchanged, &probe.client, [&] { probe.client.stop(); });
    probe.client.start();
    QTRY_COMPARE_WITH_TIMEOUT(probe.exchanges.size(), std::size_t{1}, patience);
    QVERIFY(!clock.nextPending());
    probe.client.start();
    QTRY_COMPARE_WITH_TIMEOUT(probe.exchanges.size(), std::size_t{2}, patience);
}

void SntpClientTest::referenceClockFollowsTheServer()
{
    FakeClock clock;
    SntpServer server{clock};
    const auto port = server.listen();
    QVERIFY(port);
    server.setOffset(5s);
    SntpReferenceClock reference{clock, endpoint(*port)};
    QVERIFY(!reference.readingAt(clock.utcNow()).bound);
    int updates = 0;
    std::vector<microseconds> steps;
    connect(&reference, &SntpReferenceClock::updated, &reference, [&] { ++updates; });
    connect(&reference, &SntpReferenceClock::stepped, &reference,
            [&](microseconds by) { steps.push_back(by); });
    reference.start();
    QTRY_COMPARE_WITH_TIMEOUT(updates, 1, patience);
    ClockReading reading = reference.readingAt(clock.utcNow());
    QCOMPARE(reading.offset, 5s);
    QCOMPARE(reading.method, Method::Sntp);
    QVERIFY(*reading.bound <= 5us);

    server.setOffset(-2s);
    clock.advance(250ms);
    QTRY_COMPARE_WITH_TIMEOUT(updates, 2, patience);
    QCOMPARE(steps, std::vector<microseconds>{-7s});
    QCOMPARE(reference.readingAt(clock.utcNow()).offset, -2s);

    server.setSilent(true);
    clock.advance(250ms);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests(), 3, patience);
    clock.advance(1000s);
    QVERIFY(reference.lastError());
    reading = reference.readingAt(clock.utcNow());
    QCOMPARE(reading.offset, -2s);
    QVERIFY(*reading.bound >= 15ms);
}

void SntpClientTest::referenceClockDoubtsAfterAJumpOfItsOwnClock()
{
    FakeClock clock;
    FakeClock serverClock;
    SntpServer server{serverClock};
    const auto port = server.listen();
    QVERIFY(port);
    SntpReferenceClock reference{clock, endpoint(*port)};
    int updates = 0;
    connect(&reference, &SntpReferenceClock::updated, &reference, [&] { ++updates; });
    reference.start();
    QTRY_COMPARE_WITH_TIMEOUT(updates, 1, patience);
    QVERIFY(*reference.readingAt(clock.utcNow()).bound < 10us);
    clock.jumpUtc(-3s);
    const ClockReading torn = reference.readingAt(clock.utcNow());
    QVERIFY2(*torn.bound >= 3s, "the true offset is 3 s away now");
    // The server is asked at once.
    clock.advance(0ms);
    QTRY_COMPARE_WITH_TIMEOUT(updates, 2, patience);
    const ClockReading found = reference.readingAt(clock.utcNow());
    QCOMPARE(found.offset, 3s);
    QVERIFY(*found.bound < 10us);
}

void SntpClientTest::sourceClockIsTheDifferenceOfBoth()
{
    FakeClock clock;
    SntpServer keeper{clock};
    SntpServer broadcaster{clock};
    const auto keeperPort = keeper.listen();
    const auto broadcasterPort = broadcaster.listen();
    QVERIFY(keeperPort && broadcasterPort);
    keeper.setOffset(200ms);
    broadcaster.setOffset(-300ms);
    SntpReferenceClock reference{clock, endpoint(*keeperPort)};
    SntpSourceClock source{clock, reference, endpoint(*broadcasterPort)};
    QVERIFY(!source.reading().bound);
    std::vector<ClockReading> readings;
    connect(&source, &SntpSourceClock::readingChanged, &source,
            [&](const ClockReading &reading) { readings.push_back(reading); });
    source.start();
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), std::size_t{1}, patience);
    QVERIFY2(!readings.front().bound, "reference time is not known yet");
    reference.start();
    QTRY_VERIFY_WITH_TIMEOUT(reference.readingAt(clock.utcNow()).bound, patience);
    clock.advance(250ms);
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), std::size_t{2}, patience);
    QCOMPARE(readings.back().offset, 500ms);
    QVERIFY(*readings.back().bound < 30us);
    QCOMPARE(readings.back().method, Method::Sntp);
}

void SntpClientTest::measuresOverRealSockets()
{
    SystemClock clock;
    SntpServer server{clock};
    const auto port = server.listen();
    QVERIFY(port);
    server.setOffset(5s);
    SntpReferenceClock reference{clock, endpoint(*port)};
    reference.start();
    QTRY_VERIFY_WITH_TIMEOUT(reference.readingAt(clock.utcNow()).bound, patience);
    const ClockReading reading = reference.readingAt(clock.utcNow());
    QVERIFY(std::chrono::abs(reading.offset - 5s) <= *reading.bound);
    qInfo("loopback: offset error %lld us, bound %lld us",
          static_cast<long long>((reading.offset - 5s).count()),
          static_cast<long long>(reading.bound->count()));
}

void SntpClientTest::sameClockNeedsNothing()
{
    const SameReferenceClock same;
    const UtcTime now{1'769'860'800s};
    QCOMPARE(same.toReference(now), now);
    QCOMPARE(same.readingAt(now).bound, std::optional<microseconds>{0us});
    QCOMPARE(same.readingAt(now).method, Method::SameClock);
}

QTEST_GUILESS_MAIN(SntpClientTest)
#include "tst_sntpclient.moc"
