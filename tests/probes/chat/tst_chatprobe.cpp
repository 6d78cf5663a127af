#include "probes/chat/chatprobe.h"
#include "probes/clock/samereferenceclock.h"
#include "tests/support/collectingsink.h"
#include "tests/support/fakeclock.h"
#include "tests/support/irclab.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::test;
using namespace std::chrono_literals;
using castbench::simlab::IrcServer;
using castbench::simlab::IrcServerSettings;

namespace {

constexpr int patience = 30'000;
const QString p1 = QStringLiteral("P1");
const QString reference = QStringLiteral("REF");

/// A computer whose UTC is wrong.
class WrongClock final : public Clock
{
public:
    WrongClock(FakeClock &clock, microseconds error)
        : m_clock(clock)
        , m_error(error)
    {
    }
    SteadyTime steadyNow() const override
    {
        return m_clock.steadyNow();
    }
    UtcTime utcNow() const override
    {
        return m_clock.utcNow() + m_error;
    }
    std::unique_ptr<Timer> schedule(SteadyTime at, std::function<void()> call) override
    {
        return m_clock.schedule(at, std::move(call));
    }

private:
    FakeClock &m_clock;
    microseconds m_error;
};

class FixedReference final : public ReferenceClock
{
public:
    ClockReading reading{.offset = 0us, .bound = 0us, .method = Method::SameClock};

    ClockReading readingAt(UtcTime) const override
    {
        return reading;
    }
};

/// A chat server, the reference participant and one device.
struct Room
{
    FakeClock clock;
    IrcServer server;
    quint16 port = 0;
    WrongClock deviceClock;
    FixedReference deviceReference;
    SameReferenceClock same;
    CollectingSink referenceSink;
    CollectingSink deviceSink;
    std::unique_ptr<ChatProbe> referenceProbe;
    std::unique_ptr<ChatProbe> deviceProbe;
    int said = 0;

    explicit Room(IrcServerSettings settings = {}, microseconds deviceError = 0us)
        : server(std::move(settings), clock)
        , deviceClock(clock, deviceError)
    {
        port = *server.listen();
        referenceProbe = std::make_unique<ChatProbe>(config(reference), clock, same);
        deviceProbe = std::make_unique<ChatProbe>(config(p1), deviceClock, deviceReference);
    }
    ChatProbeConfig config(const QString &device) const
    {
        ChatProbeConfig result;
        result.id = QStringLiteral("chat@") + device;
        result.device = device;
        result.referenceDevice = reference;
        result.isReference = device == reference;
        result.devices = QStringList{p1, QStringLiteral("P2")};
        result.service.server = {QStringLiteral("127.0.0.1"), port};
        result.channel = QStringLiteral("#lab");
        result.nick = QStringLiteral("castbench-") + device;
        return result;
    }
    static ProbeSettings settings()
    {
        ProbeSettings result;
        result.run = 7;
        return result;
    }
    bool start()
    {
        return QCoro::waitFor(referenceProbe->start(settings(), referenceSink, {})) &&
               QCoro::waitFor(deviceProbe->start(settings(), deviceSink, {})) &&
               server.members("#lab").size() == 2;
    }
    void stop()
    {
        QCoro::waitFor(referenceProbe->stop({}));
        QCoro::waitFor(deviceProbe->stop({}));
    }
    std::size_t latencies() const
    {
        return referenceSink.samplesOf(Metric::ChatSendLatency).size() +
               deviceSink.samplesOf(Metric::ChatReceiveLatency).size();
    }
    /// Lets the next of the two say its line and the other hear it. Within the first 15 s nothing else is
    /// pending.
    bool sayNext()
    {
        const std::size_t before = latencies();
        clock.advanceToNext();
        ++said;
        return QTest::qWaitFor([&] { return server.messagesRelayed() == said && latencies() == before + 1; },
                               patience);
    }
    /// Lets time pass in small steps until `done` holds. Both ends of every link live in this thread, so that
    /// the event loop carries a message over between two steps.
    bool pass(const std::function<bool()> &done)
    {
        const QDeadlineTimer deadline{patience};
        while (!done() && !deadline.hasExpired()) {
            clock.advance(50ms);
            QCoreApplication::processEvents();
        }
        return done();
    }
};

} // namespace

class ChatProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItDelivers();
    void measuresBothDirections();
    void measuresTheServersDelay();
    void correctsAClockThatIsFiveSecondsFast();
    void negativeLatencyIsKeptAndExplainedOnce();
    void worksOverTls();
    void lostLinkIsAGap();
    void countsLostMessages();
    void ignoresWhatIsNotItsOwn();
    void staysBelowTheServersLimit();
    void startsWithoutAServer();
    void wrongPasswordFailsTheStart();
    void checkSaysHowItWent_data();
    void checkSaysHowItWent();
    void canBeCancelledAndStopped();
};

void ChatProbeTest::saysWhatItDelivers()
{
    const Room room;
    const ProbeInfo device = room.deviceProbe->info();
    QCOMPARE(device.kind, QStringLiteral("chat"));
    QCOMPARE(device.device, p1);
    const std::vector<SeriesKey> ofDevice{{p1, reference, Metric::ChatReceiveLatency, Method::MessageStamp},
                                          {p1, reference, Metric::ChatMessagesLost, Method::MessageStamp}};
    QCOMPARE(device.series, ofDevice);
    const ProbeInfo ofReference = room.referenceProbe->info();
    QCOMPARE(ofReference.series.size(), std::size_t{4});
    QCOMPARE(ofReference.series[0],
             (SeriesKey{p1, reference, Metric::ChatSendLatency, Method::MessageStamp}));
    QCOMPARE(ofReference.series[1],
             (SeriesKey{reference, p1, Metric::ChatMessagesLost, Method::MessageStamp}));
}

void ChatProbeTest::measuresBothDirections()
{
    Room room;
    QVERIFY(room.start());
    for (int i = 0; i < 8; ++i)
        QVERIFY(room.sayNext());
    const auto sent = room.referenceSink.samplesOf(Metric::ChatSendLatency);
    const auto received = room.deviceSink.samplesOf(Metric::ChatReceiveLatency);
    QCOMPARE(sent.size(), std::size_t{4});
    QCOMPARE(received.size(), std::size_t{4});
    QCOMPARE(sent[0].series, (SeriesKey{p1, reference, Metric::ChatSendLatency, Method::MessageStamp}));
    QCOMPARE(received[0].series,
             (SeriesKey{p1, reference, Metric::ChatReceiveLatency, Method::MessageStamp}));
    for (const Sample &sample : sent) {
        QCOMPARE(sample.value, 0.0); // the clock stands still meanwhile
        QCOMPARE(*sample.uncertainty, 0.5);
        QCOMPARE(sample.flags, 0u);
        QCOMPARE(sample.at, sample.deviceAt);
    }
    // 20 messages in 30 s are the limit, so one every 1.58 s is what can be kept up.
    QCOMPARE(sent[1].at - sent[0].at, 1579ms);
    room.stop();
    QVERIFY(room.referenceSink.gaps.empty());
    QVERIFY(room.deviceSink.gaps.empty());
    QVERIFY(room.deviceSink.events.empty());
    QCOMPARE(room.deviceSink.samplesOf(Metric::ChatMessagesLost).back().value, 0.0);
}

void ChatProbeTest::measuresTheServersDelay()
{
    Room room;
    QVERIFY(room.start());
    room.server.setDelay(120ms);
    const std::size_t pending = room.clock.pending();
    room.clock.advanceToNext();
    QTRY_COMPARE_WITH_TIMEOUT(room.clock.pending(), pending + 1, patience);
    room.clock.advance(120ms);
    QTRY_COMPARE_WITH_TIMEOUT(room.latencies(), std::size_t{1}, patience);
    const auto sent = room.referenceSink.samplesOf(Metric::ChatSendLatency);
    QCOMPARE(sent.empty() ? room.deviceSink.samplesOf(Metric::ChatReceiveLatency)[0].value : sent[0].value,
             120.0);
}

void ChatProbeTest::correctsAClockThatIsFiveSecondsFast()
{
    Room room{{}, 5s};
    room.deviceReference.reading = {.offset = -5s, .bound = 2ms, .method = Method::Sntp};
    QVERIFY(room.start());
    for (int i = 0; i < 4; ++i)
        QVERIFY(room.sayNext());
    const Sample sent = room.referenceSink.samplesOf(Metric::ChatSendLatency).back();
    const Sample received = room.deviceSink.samplesOf(Metric::ChatReceiveLatency).back();
    QCOMPARE(sent.value, 0.0);
    QCOMPARE(received.value, 0.0);
    QCOMPARE(*sent.uncertainty, 2.5);
    QCOMPARE(*received.uncertainty, 2.5);
    QCOMPARE(sent.clockOffset, 5s);
    QCOMPARE(received.clockOffset, -5s);
    QCOMPARE(received.deviceAt - received.at, 5s);
    // A bound above the threshold marks the samples of both.
    room.deviceReference.reading.bound = 21ms;
    QVERIFY(room.sayNext());
    QVERIFY(room.sayNext());
    QCOMPARE(room.referenceSink.samplesOf(Metric::ChatSendLatency).back().flags,
             std::uint32_t{ClockDoubtful});
    QCOMPARE(room.deviceSink.samplesOf(Metric::ChatReceiveLatency).back().flags,
             std::uint32_t{ClockDoubtful});
}

void ChatProbeTest::negativeLatencyIsKeptAndExplainedOnce()
{
    Room room{{}, 5s};
    room.deviceReference.reading.bound.reset();
    QVERIFY(room.start());
    for (int i = 0; i < 6; ++i)
        QVERIFY(room.sayNext());
    for (const Sample &sample : room.referenceSink.samplesOf(Metric::ChatSendLatency)) {
        QCOMPARE(sample.value, -5000.0);
        QVERIFY(!sample.uncertainty);
        QCOMPARE(sample.flags, std::uint32_t{NegativeLatency} | std::uint32_t{ClockDoubtful});
    }
    QCOMPARE(room.referenceSink.kinds(), QStringList{QStringLiteral("chat-negative-latency")});
    QVERIFY(room.referenceSink.events[0].message.contains(QStringLiteral("5000.0 ms before")));
    QCOMPARE(room.deviceSink.samplesOf(Metric::ChatReceiveLatency).back().value, 5000.0);
}

void ChatProbeTest::worksOverTls()
{
    Room room{encryptedIrcServer()};
    ChatProbeConfig config = room.config(p1);
    config.service.tls = true;
    config.service.twitchTags = true;
    room.deviceProbe = std::make_unique<ChatProbe>(config, room.deviceClock, room.deviceReference);
    config = room.config(reference);
    config.service.tls = true;
    room.referenceProbe = std::make_unique<ChatProbe>(config, room.clock, room.same);
    QVERIFY(room.start());
    QVERIFY(room.sayNext());
    QVERIFY(room.sayNext());
}

void ChatProbeTest::lostLinkIsAGap()
{
    Room room;
    QVERIFY(room.start());
    for (int i = 0; i < 4; ++i)
        QVERIFY(room.sayNext());
    const UtcTime dropped = room.clock.utcNow();
    QVERIFY(room.server.dropLink("castbench-P1"));
    QTRY_COMPARE_WITH_TIMEOUT(room.deviceSink.kinds(), QStringList{QStringLiteral("chat-disconnected")},
                              patience);
    QCOMPARE(room.deviceSink.events[0].severity, Severity::Warning);
    room.server.setRefusing(true);
    QVERIFY(room.pass([&] { return room.clock.utcNow() - dropped > 20s; }));
    room.server.setRefusing(false);
    QVERIFY(room.pass([&] { return room.deviceSink.events.size() == 2; }));
    QCOMPARE(room.deviceSink.kinds().last(), QStringLiteral("chat-reconnected"));
    QCOMPARE(room.deviceSink.gaps.size(), std::size_t{2});
    QCOMPARE(room.deviceSink.gaps[0].series.metric, Metric::ChatReceiveLatency);
    QCOMPARE(room.deviceSink.gaps[0].reason, GapReason::Disconnected);
    QCOMPARE(room.deviceSink.gaps[0].from, dropped);
    QVERIFY(room.deviceSink.gaps[0].to - dropped > 20s);
    // The reference participant heard nothing of it for that long either.
    const std::size_t before = room.latencies();
    QVERIFY(room.pass([&] { return room.latencies() >= before + 6 && !room.referenceSink.gaps.empty(); }));
    QCOMPARE(room.referenceSink.gaps[0].series,
             (SeriesKey{p1, reference, Metric::ChatSendLatency, Method::MessageStamp}));
    const UtcTime rejoined = room.clock.utcNow();
    QVERIFY(room.pass([&] { return room.clock.utcNow() - rejoined > 25s; }));
    room.stop();
    for (const CollectingSink *sink : {&room.deviceSink, &room.referenceSink}) {
        for (const Sample &sample : sink->samplesOf(Metric::ChatMessagesLost))
            QCOMPARE(sample.value, 0.0);
    }
}

void ChatProbeTest::countsLostMessages()
{
    Room room;
    int swallowed = 0;
    room.server.setFilter([&](const IrcMessage &message) {
        const auto stamp = ChatStamp::parse(message.parameter(1));
        const bool swallow = stamp && stamp->device == p1 && (stamp->sequence == 3 || stamp->sequence == 4);
        swallowed += swallow ? 1 : 0;
        return !swallow;
    });
    QVERIFY(room.start());
    const auto lost = [&](const CollectingSink &sink) {
        const auto samples = sink.samplesOf(Metric::ChatMessagesLost);
        return samples.empty() ? -1.0 : samples.back().value;
    };
    QVERIFY(room.pass([&] { return lost(room.referenceSink) > 0; }));
    QVERIFY(room.pass([&] { return lost(room.referenceSink) == 2; }));
    room.stop();
    QCOMPARE(swallowed, 2);
    QCOMPARE(lost(room.referenceSink), 2.0);
    QCOMPARE(lost(room.deviceSink), 0.0);
    const auto samples = room.referenceSink.samplesOf(Metric::ChatMessagesLost);
    QCOMPARE(samples.front().series,
             (SeriesKey{reference, p1, Metric::ChatMessagesLost, Method::MessageStamp}));
    QCOMPARE(samples.front().value, 0.0);
}

void ChatProbeTest::ignoresWhatIsNotItsOwn()
{
    Room room;
    QVERIFY(room.start());
    ChatStamp stamp;
    stamp.run = 7;
    stamp.device = p1;
    stamp.session = 2'000'000'000'000;
    stamp.sequence = 1;
    stamp.sentAt = room.clock.utcNow();
    stamp.bound = 0us;
    const auto inject = [&](const QByteArray &text) {
        room.server.inject("#lab", QByteArray(":troll!t@h PRIVMSG #lab :" + text));
    };
    inject("hello, is this the stream with the funny bots?");
    inject("cb1 7 P1 1 1 1 0 0 0000");
    inject(QByteArray(400, '\xff'));
    ChatStamp other = stamp;
    other.run = 8;
    inject(other.text());
    other = stamp;
    other.device = QStringLiteral("P9");
    inject(other.text());
    inject(stamp.text() + ' ');
    room.server.inject("#lab", QByteArray(":troll!t@h PRIVMSG #other :" + stamp.text()));
    room.server.inject("#lab", QByteArray(":troll!t@h NOTICE #lab :" + stamp.text()));
    // The true one, twice: it counts once, and what came before it did not count.
    inject(stamp.text());
    inject(stamp.text());
    stamp.sequence = 2;
    inject(stamp.text());
    QTRY_COMPARE_WITH_TIMEOUT(room.referenceSink.samples.size(), std::size_t{2}, patience);
    QVERIFY(room.deviceSink.samples.empty()); // a device listens to the reference participant alone
}

void ChatProbeTest::staysBelowTheServersLimit()
{
    IrcServerSettings twitch;
    twitch.messagesPerWindow = 20;
    twitch.onFlood = IrcServerSettings::OnFlood::Close;
    Room room{twitch};
    ChatProbeConfig greedy = room.config(p1);
    greedy.interval = 1ms;
    room.deviceProbe = std::make_unique<ChatProbe>(greedy, room.deviceClock, room.deviceReference);
    std::vector<UtcTime> heard;
    room.server.setFilter([&](const IrcMessage &message) {
        if (message.nick() == "castbench-P1")
            heard.push_back(room.clock.utcNow());
        return true;
    });
    QVERIFY(room.start());
    QVERIFY(room.pass([&] { return heard.size() >= 60; }));
    QVERIFY2(room.deviceSink.events.empty(), "the server would have closed the link");
    QVERIFY(heard.back() - heard.front() >= 85s);
}

void ChatProbeTest::startsWithoutAServer()
{
    Room room;
    room.server.setRefusing(true);
    QVERIFY(QCoro::waitFor(room.deviceProbe->start(Room::settings(), room.deviceSink, {})));
    QCOMPARE(room.deviceSink.kinds(), QStringList{QStringLiteral("chat-disconnected")});
    const UtcTime begin = room.clock.utcNow();
    QVERIFY(room.pass([&] { return room.clock.utcNow() - begin > 5s; }));
    QCOMPARE(room.deviceSink.events.size(), std::size_t{1});
    room.stop();
    QCOMPARE(room.deviceSink.gaps.size(), std::size_t{2});
    QVERIFY(room.deviceSink.samples.empty());
}

void ChatProbeTest::wrongPasswordFailsTheStart()
{
    IrcServerSettings locked;
    locked.password = "sesame";
    Room room{locked};
    ChatProbeConfig config = room.config(p1);
    config.password = QStringLiteral("barley");
    ChatProbe probe{config, room.clock, room.same};
    const auto started = QCoro::waitFor(probe.start(Room::settings(), room.deviceSink, {}));
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::AuthenticationFailed);
    QCOMPARE(room.clock.pending(), std::size_t{0});
    QCoro::waitFor(probe.stop({}));
}

void ChatProbeTest::checkSaysHowItWent_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("refusing");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("says");

    QTest::newRow("fine") << QStringLiteral("sesame") << false << QStringLiteral("#lab") << Severity::Info
                          << QStringLiteral("Joined #lab");
    QTest::newRow("wrong password") << QStringLiteral("barley") << false << QStringLiteral("#lab")
                                    << Severity::Error << QStringLiteral("does not accept the password");
    QTest::newRow("not to be reached") << QStringLiteral("sesame") << true << QStringLiteral("#lab")
                                       << Severity::Error << QStringLiteral("chat server");
    QTest::newRow("no channel") << QStringLiteral("sesame") << false << QStringLiteral("lab")
                                << Severity::Error << QStringLiteral("channels begin with #");
}

void ChatProbeTest::checkSaysHowItWent()
{
    QFETCH(QString, password);
    QFETCH(bool, refusing);
    QFETCH(QString, channel);
    QFETCH(Severity, severity);
    QFETCH(QString, says);

    IrcServerSettings locked;
    locked.password = "sesame";
    Room room{locked};
    room.server.setRefusing(refusing);
    ChatProbeConfig config = room.config(p1);
    config.password = password;
    config.channel = channel;
    ChatProbe probe{config, room.clock, room.same};
    const auto findings = QCoro::waitFor(probe.check({}));
    QVERIFY(findings);
    QVERIFY(!findings->empty());
    const Finding &first = findings->front();
    QCOMPARE(first.severity, severity);
    QCOMPARE(first.device, p1);
    QVERIFY2(first.message.contains(says), qPrintable(first.message));
    QVERIFY(!first.message.contains(QStringLiteral("barley")));
    QCOMPARE(first.remedy.isEmpty(), severity == Severity::Info);
    QTRY_VERIFY_WITH_TIMEOUT(room.server.nicks().isEmpty(), patience);
}

void ChatProbeTest::canBeCancelledAndStopped()
{
    Room room;
    std::stop_source stop;
    auto checking = room.deviceProbe->check(stop.get_token());
    auto starting = room.deviceProbe->start(Room::settings(), room.deviceSink, stop.get_token());
    stop.request_stop();
    const auto checked = QCoro::waitFor(checking);
    const auto started = QCoro::waitFor(starting);
    QVERIFY(!checked && !started);
    QCOMPARE(checked.error().code, ErrorCode::Cancelled);
    QCOMPARE(started.error().code, ErrorCode::Cancelled);
    QVERIFY(room.start());
    room.stop();
    room.stop();
    const std::size_t count = room.deviceSink.samples.size();
    room.clock.advance(60s);
    QTRY_VERIFY_WITH_TIMEOUT(room.server.nicks().isEmpty(), patience);
    QCOMPARE(room.deviceSink.samples.size(), count);
    // Gone while it starts.
    auto orphan = room.deviceProbe->start(Room::settings(), room.deviceSink, {});
    room.deviceProbe.reset();
    room.clock.advance(60s);
    const auto orphaned = QCoro::waitFor(orphan);
    QVERIFY(!orphaned);
    QCOMPARE(orphaned.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ChatProbeTest)
#include "tst_chatprobe.moc"
