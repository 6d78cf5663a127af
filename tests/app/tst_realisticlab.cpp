#include "probes/simlab/simstation.h"
#include "probes/simlab/simulatedlab.h"
#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"

#include <QFile>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

void asRealPrograms(simlab::SimulatedLabSettings &settings)
{
    settings = settings.realistic();
    settings.heldPublisher = milliseconds{4'000};
}

std::vector<Sample> samplesOf(const RunData &run, const QString &device, Metric metric)
{
    std::vector<Sample> found;
    std::copy_if(run.samples.begin(), run.samples.end(), std::back_inserter(found),
                 [&](const Sample &sample) {
                     return sample.series.device == device && sample.series.metric == metric;
                 });
    return found;
}

UtcTime instantOf(const RunData &run, const QString &kind)
{
    const auto event = std::find_if(run.events.begin(), run.events.end(),
                                    [&kind](const Event &raised) { return raised.kind == kind; });
    return event == run.events.end() ? UtcTime::max() : event->at;
}

} // namespace

/// Runs on a built-in lab that behaves as the programs of a real one: playlists that a stopped stream leaves
/// behind, numbering from 0, publishers that are held, keyframes every 2 s, counters that move every 5 s.
class TestRealisticLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = m_fixture.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    }

    void init()
    {
        m_cli = std::make_unique<CliRunner>();
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning("%s", m_cli->transcript().right(30'000).constData());
        m_cli.reset();
    }

    void provesCapsByCountersThatMoveInSteps()
    {
        m_cli->start(m_fixture.runArguments({{"No Limit", "10 s"}, {"512 kbit/s", "20 s"}}));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(!hasEvent(*run, QStringLiteral("cap-not-in-force")));
        const CapProof &proof = run->record.steps[1].proof;
        QCOMPARE(capVerdictKey(proof.verdict), QStringLiteral("in-force"));
        QCOMPARE(proof.counter, std::optional(CapCounter::Forwarded));
        QVERIFY(proof.measured->uncertaintyKbps > 0);
        // A counter that stands still says nothing; it does not say that nothing was sent.
        for (const Sample &rate : samplesOf(*run, QStringLiteral("S1"), Metric::PortRate))
            QVERIFY(rate.value > 0 && (rate.flags & CoarseCounter));
    }

    void showsWhatATightCapLeavesOfTheStream()
    {
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"200 kbit/s", "24 s"}}));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        const auto dropped = samplesOf(*run, QStringLiteral("B1"), Metric::DroppedFramesNetwork);
        const auto frames = samplesOf(*run, QStringLiteral("B1"), Metric::TotalFrames);
        QVERIFY(dropped.back().value > 0.5 * frames.back().value);
        const auto latencies = samplesOf(*run, QStringLiteral("P1"), Metric::BroadcastLatency);
        QVERIFY(!latencies.empty());
        // The last ones are of the tight step, and of pictures some seconds apart.
        QVERIFY(latencies.back().at > *run->record.steps[1].actualStart + seconds{12});
        for (const Sample &latency : latencies)
            QVERIFY2(latency.value > 0 && latency.value < 30'000,
                     QByteArray::number(latency.value).constData());
    }

    void waitsForAFreshPlaylist()
    {
        stopStreaming();
        const QByteArray stale = playlist();
        QVERIFY(stale.contains("#EXTINF"));
        QVERIFY(!stale.contains("#EXT-X-ENDLIST"));
        const auto stoppedAt = SystemClock().utcNow();
        m_cli->start(m_fixture.runArguments({{"No Limit", "8 s"}}));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(playlist().contains("#EXT-X-MEDIA-SEQUENCE:"));
        const auto latencies = samplesOf(*run, QStringLiteral("P1"), Metric::BroadcastLatency);
        QVERIFY(!latencies.empty());
        for (const Sample &latency : latencies) {
            const auto captured = latency.at - std::chrono::round<microseconds>(
                                                   std::chrono::duration<double, std::milli>(latency.value));
            QVERIFY2(captured > stoppedAt, QByteArray::number(latency.value).constData());
        }
        startStreaming();
    }

    void reconnectsToAPlatformThatHoldsTheFormerPublisher()
    {
        simlab::SimStation &station = m_fixture.lab().station(1);
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"4000 kbit/s", "26 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        QVERIFY(waitForSeen([this] { return hasLatencies(); }));
        const int publishers = station.packager().publishers();
        station.setLinked(false);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("obs-no-answer"))));
        station.setLinked(true);
        QVERIFY(waitForSeen([&] { return station.packager().publishers() > publishers; }));
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("playlist-restarted"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(!hasEvent(*run, QStringLiteral("stream-restarted"))); // OBS did that by itself
        const auto latencies = samplesOf(*run, QStringLiteral("P1"), Metric::BroadcastLatency);
        QVERIFY(latencies.back().at > instantOf(*run, QStringLiteral("playlist-restarted")));
        QVERIFY(latencies.back().value < latencies.front().value + 5000);
        const auto frames = samplesOf(*run, QStringLiteral("B1"), Metric::TotalFrames);
        QVERIFY(std::is_sorted(frames.begin(), frames.end(),
                               [](const Sample &a, const Sample &b) { return a.value < b.value; }));
    }

    void startsAStreamThatIsRefusedAtFirst()
    {
        simlab::SimStation &station = m_fixture.lab().station(1);
        QVERIFY(station.startObs().has_value()); // one that has not met with any failure yet
        m_cli->start(m_fixture.runArguments({{"No Limit", "5 s"}}));
        QVERIFY(waitForSeen([&] {
            // Held from now on for some seconds.
            station.setLinked(false);
            station.setLinked(true);
            return station.broadcaster().lastError().has_value();
        }));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasEvent(*run, QStringLiteral("stream-retry")));
        QVERIFY(hasEvent(*run, QStringLiteral("stream-started")));
        startStreaming();
    }

private:
    static bool waitForSeen(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, patienceMs);
    }

    QByteArray playlist()
    {
        QFile file(m_fixture.lab().station(1).packager().folder() + QStringLiteral("/index.m3u8"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void stopStreaming()
    {
        simlab::SimStation &station = m_fixture.lab().station(1);
        station.broadcaster().stop();
        QVERIFY(waitForSeen([&] { return !station.broadcaster().status().active; }));
    }

    void startStreaming()
    {
        simlab::SimStation &station = m_fixture.lab().station(1);
        station.broadcaster().start();
        QVERIFY(waitForSeen([&] { return station.broadcaster().status().totalFrames > 0; }));
    }

    bool hasLatencies() const
    {
        const auto run = m_fixture.newestRun();
        return run && samplesOf(*run, QStringLiteral("P1"), Metric::BroadcastLatency).size() >= 2;
    }

    std::optional<RunData> finishedRun()
    {
        if (m_cli->waitForExit() != 0)
            return std::nullopt;
        const auto run = m_fixture.newestRun();
        if (!run || run->record.state != RunState::Done || !run->record.restored)
            return std::nullopt;
        return *run;
    }

    LabFixture m_fixture{asRealPrograms};
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestRealisticLab)
#include "tst_realisticlab.moc"
