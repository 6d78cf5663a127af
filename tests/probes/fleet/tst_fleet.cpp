#include "probes/clock/samereferenceclock.h"
#include "probes/clock/systemclock.h"
#include "probes/fleet/agentsession.h"
#include "probes/fleet/fleetprotocol.h"
#include "probes/fleet/fleetserver.h"
#include "probes/fleet/pairing.h"
#include "probes/fleet/remoteprobe.h"
#include "probes/wire/httpserver.h"
#include "probes/wire/networkthread.h"
#include "probes/wire/websocketclient.h"
#include "tests/support/cuttablelink.h"
#include "tests/support/fakeprobe.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

const QString code = QStringLiteral("4821-9036");
constexpr int patienceMs = 30'000;

/// Stores batches, or refuses as a full disk would.
class StoringSink final : public SampleSink
{
public:
    void accept(SampleBatch batch) override
    {
        if (refusals > 0 && batch.committed) {
            --refusals;
            batch.committed(Error{ErrorCode::DiskFull, QStringLiteral("full"), {}});
            return;
        }
        std::move(batch.samples.begin(), batch.samples.end(), std::back_inserter(samples));
        std::move(batch.gaps.begin(), batch.gaps.end(), std::back_inserter(gaps));
        std::move(batch.events.begin(), batch.events.end(), std::back_inserter(events));
        if (batch.committed)
            batch.committed({});
    }
    bool hasEvent(const QString &kind) const
    {
        return std::any_of(events.begin(), events.end(),
                           [&](const Event &event) { return event.kind == kind; });
    }
    /// The fake probe counts 1, 2, 3, …: nothing may be missing, doubled or out of order.
    bool countsFrom(double first) const
    {
        for (const Sample &sample : samples) {
            if (sample.value != first++)
                return false;
        }
        return !samples.empty();
    }

    int refusals = 0;
    std::vector<Sample> samples;
    std::vector<Gap> gaps;
    std::vector<Event> events;
};

/// Waits for a task and hands over its result.
template<typename T>
class Awaited
{
public:
    explicit Awaited(QCoro::Task<T> task)
    {
        keep(std::move(task), m_result);
    }
    bool isDone() const
    {
        return m_result->has_value();
    }
    const T &result() const
    {
        return **m_result;
    }

private:
    static QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
    {
        result->emplace(co_await task);
    }

    std::shared_ptr<std::optional<T>> m_result = std::make_shared<std::optional<T>>();
};

QCoro::Task<bool> finished(QCoro::Task<void> task)
{
    co_await task;
    co_return true;
}

} // namespace

class TestFleet : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    SameReferenceClock m_reference;
    std::unique_ptr<wire::NetworkThread> m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FleetServer> m_server;
    std::unique_ptr<CuttableLink> m_link;
    FleetDevice *m_device = nullptr;
    FakeProbe *m_fake = nullptr;
    SeriesKey m_series{QStringLiteral("M1"), QStringLiteral("B1"), Metric::BroadcastLatency,
                       Method::FrameClock};
    ProbeSettings m_settings{7, milliseconds(100)};

    std::unique_ptr<AgentSession> makeAgent(const QString &pairingCode = code)
    {
        AgentSettings settings;
        settings.controller.setScheme(QStringLiteral("ws"));
        settings.controller.setHost(QStringLiteral("127.0.0.1"));
        settings.controller.setPort(m_link->port());
        settings.pairingCode = pairingCode;
        settings.spoolFolder = m_folder->filePath(QStringLiteral("spool"));
        auto agent = std::make_unique<AgentSession>(
            settings,
            [this](const QString &id, const QString &kind, const QJsonObject &config,
                   const ReferenceClock &) -> Expected<std::unique_ptr<Probe>> {
                if (kind != QLatin1StringView("fake"))
                    return Error{ErrorCode::Unsupported, QStringLiteral("unknown kind"), kind};
                auto fake = std::make_unique<FakeProbe>(m_clock, id, config.value(u"device").toString(),
                                                        std::vector{m_series});
                fake->findings.push_back({Severity::Warning, QStringLiteral("M1"), QStringLiteral("playlist"),
                                          QStringLiteral("stale"), QStringLiteral("wait")});
                fake->seenVersions.insert(QStringLiteral("player"), QStringLiteral("1.2"));
                m_fake = fake.get();
                return std::unique_ptr<Probe>(std::move(fake));
            },
            *m_network, m_clock);
        if (const auto opened = agent->open(); !opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return agent;
    }
    std::unique_ptr<RemoteProbe> makeProbe()
    {
        return std::make_unique<RemoteProbe>(
            *m_device,
            ProbeInfo{QStringLiteral("fake@M1"), QStringLiteral("fake"), QStringLiteral("M1"), {m_series}},
            QJsonObject{{QStringLiteral("device"), QStringLiteral("M1")}}, m_clock, m_reference);
    }
    void startProbe(RemoteProbe &probe, StoringSink &sink)
    {
        const Awaited started(probe.start(m_settings, sink, {}));
        QTRY_VERIFY_WITH_TIMEOUT(started.isDone(), patienceMs);
        QVERIFY2(started.result(), started.result() ? "" : qPrintable(started.result().error().text()));
    }
    static void stopProbe(RemoteProbe &probe)
    {
        const Awaited stopped(finished(probe.stop({})));
        QTRY_VERIFY_WITH_TIMEOUT(stopped.isDone(), patienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<wire::NetworkThread>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FleetServer>(*m_network, m_clock, m_reference);
        const auto port = m_server->listen({QStringLiteral("127.0.0.1"), 0});
        QVERIFY(port);
        m_link = std::make_unique<CuttableLink>(*port);
        const auto device = m_server->expect(QStringLiteral("M1"), code);
        QVERIFY(device);
        m_device = *device;
        m_fake = nullptr;
    }
    void cleanup()
    {
        m_link.reset();
        m_server.reset();
        m_network.reset();
        m_folder.reset();
    }

    void aRemoteProbeIsAnOrdinaryProbe()
    {
        const auto agent = makeAgent();
        const auto probe = makeProbe();
        const Awaited checked(probe->check({}));
        QTRY_VERIFY_WITH_TIMEOUT(checked.isDone(), patienceMs);
        QVERIFY(checked.result());
        QCOMPARE(checked.result()->size(), 1u);
        QCOMPARE(checked.result()->front().check, QStringLiteral("playlist"));
        QCOMPARE(probe->versions().value(u"player").toString(), QStringLiteral("1.2"));
        QCOMPARE(probe->versions().value(u"castbench-probe").toString(), QStringLiteral(CASTBENCH_VERSION));

        StoringSink sink;
        startProbe(*probe, sink);
        QCOMPARE(m_fake->settings.run, 7);
        QCOMPARE(m_fake->settings.sampleInterval, milliseconds(100));
        probe->setSourceClock(QStringLiteral("B1"), {microseconds(42), microseconds(7), Method::Sntp});
        QTRY_VERIFY_WITH_TIMEOUT(m_fake->sourceClocks.contains(QStringLiteral("B1")), patienceMs);
        QCOMPARE(m_fake->sourceClocks[QStringLiteral("B1")].offset, microseconds(42));
        QTRY_VERIFY_WITH_TIMEOUT(sink.samples.size() >= 3, patienceMs);
        stopProbe(*probe);
        QVERIFY(!m_fake->running);
        QVERIFY(sink.countsFrom(1));
        QVERIFY(sink.gaps.empty());
        QCOMPARE(sink.samples.front().series, m_series);
        // Nothing comes after stop().
        const auto count = sink.samples.size();
        QCoreApplication::processEvents();
        QCOMPARE(sink.samples.size(), count);
    }

    void anAbsentDeviceIsAFindingWithARemedy()
    {
        const auto probe = makeProbe();
        std::stop_source stop;
        const Awaited checked(probe->check(stop.get_token()));
        QTRY_VERIFY_WITH_TIMEOUT(checked.isDone(), patienceMs);
        QVERIFY(checked.result());
        QCOMPARE(checked.result()->front().severity, Severity::Error);
        QVERIFY(checked.result()->front().remedy.contains(QStringLiteral("pairing code")));
    }

    void aWrongCodeIsRefused()
    {
        const auto agent = makeAgent(QStringLiteral("0000-0000"));
        QSignalSpy refused(agent.get(), &AgentSession::refused);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patienceMs);
        QVERIFY(!m_device->isLinked());
        QVERIFY(refused.at(0).at(0).toString().contains(QStringLiteral("pairing code")));
    }

    void codesMustDifferAndBeLongEnough()
    {
        QCOMPARE(m_server->expect(QStringLiteral("M2"), QStringLiteral("48219036")).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(m_server->expect(QStringLiteral("M2"), QStringLiteral("12-34")).error().code,
                 ErrorCode::InvalidInput);
        QVERIFY(m_server->expect(QStringLiteral("M2"), QStringLiteral("1111-2222")));
    }

    void aControllerThatDoesNotKnowTheCodeIsNotObeyed()
    {
        wire::HttpServer impostor(*m_network);
        impostor.acceptWebSockets({}, {QByteArray(fleetSubprotocol)});
        std::unique_ptr<wire::WebSocket> socket;
        connect(&impostor, &wire::HttpServer::webSocketOpened, this, [&socket](wire::WebSocket *opened) {
            socket.reset(opened);
            connect(opened, &wire::WebSocket::textReceived, opened, [opened](const QByteArray &utf8) {
                if (!utf8.contains("hello"))
                    return;
                opened->sendText(
                    encodeFleetMessage(QStringLiteral("welcome"),
                                       {{QStringLiteral("device"), QStringLiteral("M1")},
                                        {QStringLiteral("proof"), bytesToText(QByteArray(32, 'x'))}}));
                opened->sendText(encodeFleetMessage(QStringLiteral("call"), {{QStringLiteral("id"), 1}}));
            });
            opened->sendText(encodeFleetMessage(
                QStringLiteral("challenge"), {{QStringLiteral("nonce"), bytesToText(makePairingNonce())}}));
        });
        const auto port = impostor.listen(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        m_link = std::make_unique<CuttableLink>(*port);
        const auto agent = makeAgent();
        QSignalSpy refused(agent.get(), &AgentSession::refused);
        QSignalSpy linked(agent.get(), &AgentSession::linked);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patienceMs);
        QCOMPARE(linked.size(), 0);
        socket.reset();
    }

    void nothingIsLostOrDoubledWhileTheLinkIsDown()
    {
        const auto agent = makeAgent();
        const auto probe = makeProbe();
        QTRY_VERIFY_WITH_TIMEOUT(m_device->isLinked(), patienceMs);
        StoringSink sink;
        startProbe(*probe, sink);
        QTRY_VERIFY_WITH_TIMEOUT(sink.samples.size() >= 2, patienceMs);
        for (int round = 0; round < 3; ++round) {
            QSignalSpy linked(m_device, &FleetDevice::linked);
            m_link->cut();
            QTRY_VERIFY_WITH_TIMEOUT(!m_device->isLinked(), patienceMs);
            // The probe goes on measuring into its spool.
            const int pending = m_fake->starts;
            QSignalSpy unlinked(agent.get(), &AgentSession::unlinked);
            QTRY_VERIFY_WITH_TIMEOUT(unlinked.size() >= 1, patienceMs);
            m_link->mend();
            QTRY_VERIFY_WITH_TIMEOUT(linked.size() == 1, patienceMs);
            QCOMPARE(m_fake->starts, pending);
        }
        const auto count = sink.samples.size();
        QTRY_VERIFY_WITH_TIMEOUT(sink.samples.size() >= count + 2, patienceMs);
        stopProbe(*probe);
        QVERIFY(sink.countsFrom(1));
        QVERIFY(sink.gaps.empty());
        QVERIFY(sink.hasEvent(QStringLiteral("probe-lost")));
        QVERIFY(sink.hasEvent(QStringLiteral("probe-back")));
        QVERIFY(std::any_of(sink.samples.begin(), sink.samples.end(),
                            [](const Sample &sample) { return sample.flags & DeliveredLate; }));
    }

    void aKilledProbeComesBackWithAGap()
    {
        auto agent = makeAgent();
        const auto probe = makeProbe();
        QTRY_VERIFY_WITH_TIMEOUT(m_device->isLinked(), patienceMs);
        StoringSink sink;
        startProbe(*probe, sink);
        QTRY_VERIFY_WITH_TIMEOUT(sink.samples.size() >= 2, patienceMs);
        // As after a kill: no farewell, and what is in the spool stays there.
        m_link->cut();
        QTRY_VERIFY_WITH_TIMEOUT(!m_device->isLinked(), patienceMs);
        const double last = sink.samples.back().value;
        agent.reset();
        m_link->mend();
        agent = makeAgent();
        QTRY_VERIFY_WITH_TIMEOUT(!sink.gaps.empty(), patienceMs);
        const Gap gap = sink.gaps.front();
        QCOMPARE(gap.series, m_series);
        QCOMPARE(gap.reason, GapReason::ProbeLost);
        // What the first start had spooled came first, then the second start counts from 1 again.
        const auto restart = std::find_if(sink.samples.begin(), sink.samples.end(),
                                          [&](const Sample &sample) { return sample.at >= gap.to; });
        QVERIFY(restart != sink.samples.end());
        QCOMPARE(restart->value, 1.0);
        QVERIFY(std::prev(restart)->value >= last);
        QCOMPARE(gap.from, std::prev(restart)->at);
        stopProbe(*probe);
        QCOMPARE(sink.gaps.size(), 1u);
    }

    void aProbeThatStaysAwayIsAGapToTheEnd()
    {
        auto agent = makeAgent();
        const auto probe = makeProbe();
        QTRY_VERIFY_WITH_TIMEOUT(m_device->isLinked(), patienceMs);
        StoringSink sink;
        startProbe(*probe, sink);
        QTRY_VERIFY_WITH_TIMEOUT(sink.samples.size() >= 2, patienceMs);
        agent.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_device->isLinked(), patienceMs);
        stopProbe(*probe);
        QCOMPARE(sink.gaps.size(), 1u);
        QCOMPARE(sink.gaps.front().from, sink.samples.back().at);
        QVERIFY(sink.gaps.front().to > sink.gaps.front().from);
    }

    void whatCouldNotBeStoredIsDeliveredAgain()
    {
        const auto agent = makeAgent();
        const auto probe = makeProbe();
        QTRY_VERIFY_WITH_TIMEOUT(m_device->isLinked(), patienceMs);
        StoringSink sink;
        sink.refusals = 0;
        startProbe(*probe, sink);
        QTRY_VERIFY_WITH_TIMEOUT(sink.samples.size() >= 1, patienceMs);
        sink.refusals = 2;
        QTRY_VERIFY_WITH_TIMEOUT(sink.refusals == 0, patienceMs);
        const auto count = sink.samples.size();
        QTRY_VERIFY_WITH_TIMEOUT(sink.samples.size() >= count + 3, patienceMs);
        stopProbe(*probe);
        QVERIFY(sink.countsFrom(1));
    }

    void theClockIsMeasuredOverTheLink()
    {
        const auto agent = makeAgent();
        QTRY_VERIFY_WITH_TIMEOUT(m_device->isLinked(), patienceMs);
        std::optional<qint64> boundUs;
        const auto ask = [&] {
            const Awaited answer(m_device->call(QStringLiteral("clock"), {}, seconds(5), {}));
            QTRY_VERIFY_WITH_TIMEOUT(answer.isDone(), patienceMs);
            QVERIFY(answer.result());
            const QJsonObject reading = answer.result()->value(u"reading").toObject();
            if (reading.contains(u"bound_us")) {
                boundUs = reading.value(u"bound_us").toInteger();
                // Both ends read the same clock: the true offset is 0 and the bound must cover it.
                QVERIFY(std::abs(reading.value(u"offset_us").toInteger()) <= *boundUs);
            }
        };
        QTRY_VERIFY_WITH_TIMEOUT((ask(), boundUs.has_value()), patienceMs);
    }

    void strangersAndNonsenseAreTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1");
        QTest::newRow("record before hello") << QByteArray(R"({"type":"record","sequence":1,"batch":{}})");
        QTest::newRow("hello without nonce") << QByteArray(R"({"type":"hello","protocol":1,"proof":""})");
        QTest::newRow("other protocol") << QByteArray(R"({"type":"hello","protocol":99})");
        QTest::newRow("empty proof") << QByteArray(
            R"({"type":"hello","protocol":1,"nonce":"AAAAAAAAAAAAAAAAAAAAAA==","proof":""})");
    }
    void strangersAndNonsenseAreTurnedAway()
    {
        QFETCH(QByteArray, text);
        wire::WebSocketClient stranger(*m_network);
        QSignalSpy closed(&stranger, &wire::WebSocket::closed);
        connect(&stranger, &wire::WebSocket::opened, &stranger,
                [&stranger, text] { stranger.sendText(text); });
        stranger.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_link->port())));
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patienceMs);
        QVERIFY(!m_device->isLinked());
    }

    void aPairedDeviceMayNotSendNonsense_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("]]");
        QTest::newRow("unknown type") << QByteArray(R"({"type":"format-disk"})");
        QTest::newRow("impossible sample")
            << QByteArray(R"({"type":"record","sequence":1,"batch":{"samples":[{"value":"NaN"}]}})");
    }
    void aPairedDeviceMayNotSendNonsense()
    {
        QFETCH(QByteArray, text);
        wire::WebSocketClient device(*m_network);
        QSignalSpy closed(&device, &wire::WebSocket::closed);
        connect(&device, &wire::WebSocket::textReceived, &device, [&device, text](const QByteArray &utf8) {
            const QJsonObject message = QJsonDocument::fromJson(utf8).object();
            if (message.value(u"type") != QLatin1StringView("challenge")) {
                device.sendText(text);
                return;
            }
            const QByteArray nonce = makePairingNonce();
            const QByteArray proof = probeProof(code, bytesFromText(message.value(u"nonce")), nonce);
            device.sendText(encodeFleetMessage(QStringLiteral("hello"),
                                               {{QStringLiteral("protocol"), fleetProtocolVersion},
                                                {QStringLiteral("nonce"), bytesToText(nonce)},
                                                {QStringLiteral("proof"), bytesToText(proof)}}));
        });
        QSignalSpy linked(m_device, &FleetDevice::linked);
        device.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_link->port())));
        QTRY_COMPARE_WITH_TIMEOUT(linked.size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patienceMs);
    }

    void guessingCodesIsSlowedDown()
    {
        for (int i = 0; i < 6; ++i) {
            wire::WebSocketClient stranger(*m_network);
            QSignalSpy closed(&stranger, &wire::WebSocket::closed);
            bool challenged = false;
            connect(&stranger, &wire::WebSocket::textReceived, &stranger, [&](const QByteArray &utf8) {
                if (!utf8.contains("challenge"))
                    return;
                challenged = true;
                stranger.sendText(encodeFleetMessage(
                    QStringLiteral("hello"), {{QStringLiteral("protocol"), fleetProtocolVersion},
                                              {QStringLiteral("nonce"), bytesToText(makePairingNonce())},
                                              {QStringLiteral("proof"), bytesToText(QByteArray(32, 'x'))}}));
            });
            stranger.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_link->port())));
            QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patienceMs);
            QCOMPARE(challenged, i < 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
