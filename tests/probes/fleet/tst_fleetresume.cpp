#include "probes/clock/samereferenceclock.h"
#include "probes/clock/systemclock.h"
#include "probes/fleet/agentsession.h"
#include "probes/fleet/fleetserver.h"
#include "probes/fleet/remoteprobe.h"
#include "probes/wire/networkthread.h"
#include "tests/support/fakeprobe.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace castbench;
using namespace castbench::test;

namespace {

const QString code = QStringLiteral("4821-9036");
const QString viewer = QStringLiteral("M1");
constexpr RunId run = 7;
constexpr int patienceMs = 30'000;

const SeriesKey series{viewer, QStringLiteral("B1"), Metric::ChatMessagesLost, Method::MessageStamp};

/// What a database keeps, whoever writes it.
struct Kept
{
    std::vector<Sample> samples;
    std::vector<Gap> gaps;
    std::map<QString, quint64> deliveries;
};

/// Stores, and knows what it stored before; its program may be killed before it can say so.
class StoringSink final : public SampleSink
{
public:
    explicit StoringSink(Kept &kept)
        : m_kept(kept)
    {
    }
    void accept(SampleBatch batch) override
    {
        const bool seen =
            batch.delivery && batch.delivery->sequence <= m_kept.deliveries[batch.delivery->stream];
        if (!seen) {
            m_kept.samples.insert(m_kept.samples.end(), batch.samples.begin(), batch.samples.end());
            m_kept.gaps.insert(m_kept.gaps.end(), batch.gaps.begin(), batch.gaps.end());
            if (batch.delivery)
                m_kept.deliveries[batch.delivery->stream] = batch.delivery->sequence;
        }
        if (answers && batch.committed)
            batch.committed({});
    }

    bool answers = true;

private:
    Kept &m_kept;
};

QCoro::Task<void> note(QCoro::Task<Expected<void>> task, std::shared_ptr<bool> done)
{
    *done = (co_await task).has_value();
}

QCoro::Task<void> note(QCoro::Task<void> task, std::shared_ptr<bool> done)
{
    co_await task;
    *done = true;
}

template<typename Task>
bool comesBack(Task task)
{
    const auto done = std::make_shared<bool>(false);
    const QCoro::Task<void> noting = note(std::move(task), done);
    return QTest::qWaitFor([&done] { return *done; }, patienceMs);
}

/// A controller's side: gone as its program is, without a word.
struct Controller
{
    Controller(Clock &clock, const ReferenceClock &reference, quint16 port)
        : network(std::make_unique<wire::NetworkThread>())
        , server(std::make_unique<FleetServer>(*network, clock, reference))
        , listening(*server->listen({QStringLiteral("127.0.0.1"), port}))
        , device(*server->expect(viewer, code))
        , probe(std::make_unique<RemoteProbe>(
              *device, ProbeInfo{QStringLiteral("fake@M1"), QStringLiteral("fake"), viewer, {series}},
              QJsonObject{}, clock, reference))
    {
    }

    std::unique_ptr<wire::NetworkThread> network;
    std::unique_ptr<FleetServer> server;
    quint16 listening;
    FleetDevice *device;
    std::unique_ptr<RemoteProbe> probe;
};

} // namespace

/// A device on which a probe goes on measuring while the controller's program is gone.
class TestFleetResume : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    SameReferenceClock m_reference;
    wire::NetworkThread m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeProbe *m_fake = nullptr;

    std::unique_ptr<AgentSession> makeAgent(quint16 port)
    {
        AgentSettings settings;
        settings.controller = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port));
        settings.pairingCode = code;
        settings.spoolFolder = m_folder->path();
        const auto make = [this](const QString &id, const QString &, const QJsonObject &,
                                 const ReferenceClock &) -> Expected<std::unique_ptr<Probe>> {
            auto fake = std::make_unique<FakeProbe>(m_clock, id, viewer, std::vector{series});
            m_fake = fake.get();
            return std::unique_ptr<Probe>(std::move(fake));
        };
        auto agent = std::make_unique<AgentSession>(settings, make, m_network, m_clock);
        return agent->open() ? std::move(agent) : nullptr;
    }

    static ProbeSettings settings()
    {
        ProbeSettings settings;
        settings.run = run;
        settings.sampleInterval = milliseconds{100};
        return settings;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fake = nullptr;
    }

    void whatIsMeasuredMeanwhileIsStoredOnce_data()
    {
        QTest::addColumn<bool>("acknowledged");
        QTest::addColumn<bool>("early");
        QTest::newRow("killed with nothing under way") << true << false;
        QTest::newRow("killed before it could say what it stored") << false << false;
        QTest::newRow("the device is back before the run goes on") << false << true;
    }
    void whatIsMeasuredMeanwhileIsStoredOnce()
    {
        QFETCH(bool, acknowledged);
        QFETCH(bool, early);
        Kept kept;
        StoringSink killed(kept);
        auto first = std::make_unique<Controller>(m_clock, m_reference, 0);
        const quint16 port = first->listening;
        const auto agent = makeAgent(port);
        QVERIFY(agent);
        QTRY_VERIFY_WITH_TIMEOUT(first->device->isLinked(), patienceMs);
        QVERIFY(comesBack(first->probe->start(settings(), killed, {})));
        QTRY_VERIFY_WITH_TIMEOUT(kept.samples.size() >= 3, patienceMs);
        killed.answers = acknowledged;
        const std::size_t then = kept.samples.size();
        QTRY_VERIFY_WITH_TIMEOUT(kept.samples.size() > then, patienceMs);
        first.reset();
        const std::size_t before = kept.samples.size();

        // It goes on measuring into its spool.
        const SteadyTime gone = m_clock.steadyNow();
        QVERIFY(QTest::qWaitFor([&] { return m_clock.steadyNow() - gone > milliseconds{400}; }, patienceMs));
        QVERIFY(m_fake->running);
        StoringSink resumed(kept);
        Controller second(m_clock, m_reference, port);
        if (early)
            QTRY_VERIFY_WITH_TIMEOUT(second.device->isLinked(), patienceMs);
        ProbeSettings goesOn = settings();
        goesOn.stored.deliveries = kept.deliveries;
        goesOn.stored.counts[series] = kept.samples.back().value;
        QVERIFY(comesBack(second.probe->start(goesOn, resumed, {})));
        QTRY_VERIFY_WITH_TIMEOUT(m_fake->starts == 2, patienceMs);
        QCOMPARE(m_fake->settings.stored.count(series), goesOn.stored.count(series));
        QTRY_VERIFY_WITH_TIMEOUT(kept.samples.size() >= before + 6, patienceMs);
        QVERIFY(comesBack(second.probe->stop({})));

        double expected = 0;
        for (const Sample &sample : kept.samples)
            QCOMPARE(sample.value, ++expected);
        QVERIFY(std::any_of(kept.samples.begin(), kept.samples.end(),
                            [](const Sample &sample) { return sample.flags & DeliveredLate; }));
        // Nothing is missing: the same start of castbench-probe measured all the time.
        QVERIFY(kept.gaps.empty());
        QVERIFY(comesBack(agent->stop({})));
    }
};

QTEST_GUILESS_MAIN(TestFleetResume)
#include "tst_fleetresume.moc"
