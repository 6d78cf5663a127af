#include "probes/simlab/ircserver.h"
#include "probes/simlab/simsite.h"
#include "probes/simlab/simstation.h"
#include "probes/simlab/simswitchagent.h"
#include "probes/simlab/sntpserver.h"
#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <set>

using namespace castbench;
using namespace castbench::test;

namespace {

const QString pairingCode = QStringLiteral("4821-9036");

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

/// What goes wrong in a lab while a run goes on: the run ends well, with gaps and events that say what
/// happened, and the switch restored.
class TestFaults : public QObject
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

    void obsRestarts()
    {
        simlab::SimStation &station = m_fixture.lab().station(1);
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"512 kbit/s", "6 s"}}));
        // Frames have been dropped when the counters begin anew.
        QVERIFY(m_cli->waitFor(isRunningStep(2)));
        QVERIFY(waitForSeen([&] { return station.broadcaster().status().droppedFrames > 0; }));
        station.endObs();
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("obs-disconnected"))));
        QVERIFY(station.startObs().has_value());
        station.broadcaster().start();
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("obs-reconnected"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasGap(*run, Metric::UploadRate, GapReason::DeviceUnreachable));
        for (const Metric metric : {Metric::TotalFrames, Metric::DroppedFramesNetwork}) {
            const auto counted = samplesOf(*run, QStringLiteral("B1"), metric);
            QVERIFY(!counted.empty());
            QVERIFY(std::is_sorted(counted.begin(), counted.end(),
                                   [](const Sample &a, const Sample &b) { return a.value < b.value; }));
            QVERIFY(counted.back().at > instantOf(*run, QStringLiteral("obs-reconnected")));
        }
    }

    void obsRestartsWithoutTheStreamOfTheRun()
    {
        simlab::SimStation &station = m_fixture.lab().station(1);
        station.broadcaster().stop();
        QVERIFY(waitForSeen([&] { return !station.broadcaster().status().active; }));
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"512 kbit/s", "12 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(2)));
        station.endObs();
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("obs-disconnected"))));
        QVERIFY(station.startObs().has_value());
        QVERIFY(!station.broadcaster().status().active);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("stream-restarted"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasGap(*run, Metric::UploadRate, GapReason::DeviceUnreachable));
        const auto rates = samplesOf(*run, QStringLiteral("B1"), Metric::UploadRate);
        QVERIFY(rates.back().at > instantOf(*run, QStringLiteral("stream-restarted")));
        const auto frames = samplesOf(*run, QStringLiteral("B1"), Metric::TotalFrames);
        QVERIFY(std::is_sorted(frames.begin(), frames.end(),
                               [](const Sample &a, const Sample &b) { return a.value < b.value; }));
        // The run has stopped what it had started.
        QVERIFY(!station.broadcaster().status().active);
        QVERIFY(startStreaming());
    }

    void cableIsPulled()
    {
        simlab::SimStation &station = m_fixture.lab().station(1);
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"2000 kbit/s", "12 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        QVERIFY(waitForSeen([this] { return hasStored(Metric::BroadcastLatency, 2); }));
        station.setLinked(false);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("obs-no-answer"))));
        station.setLinked(true);
        QVERIFY(waitForSeen([&] { return !station.broadcaster().status().reconnecting; }));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasGap(*run, Metric::UploadRate, GapReason::DeviceUnreachable));
        const auto frames = samplesOf(*run, QStringLiteral("B1"), Metric::TotalFrames);
        QVERIFY(frames.back().at > instantOf(*run, QStringLiteral("obs-no-answer")));
        QVERIFY(std::is_sorted(frames.begin(), frames.end(),
                               [](const Sample &a, const Sample &b) { return a.value < b.value; }));
        QVERIFY(!hasEvent(*run, QStringLiteral("stream-restarted")));
    }

    void platformRestarts()
    {
        simlab::SimulatedLab &lab = m_fixture.lab();
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"4000 kbit/s", "14 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        QVERIFY(waitForSeen([this] { return hasStored(Metric::BroadcastLatency, 2); }));
        QVERIFY(lab.setPlatformUp(false).has_value());
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("playlist-unreachable"))));
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("obs-reconnecting"))));
        QVERIFY(lab.setPlatformUp(true).has_value());
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("playlist-restarted"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasEvent(*run, QStringLiteral("playlist-reachable")));
        QVERIFY(hasGap(*run, Metric::UploadRate, GapReason::NotStreaming));
        QVERIFY(hasGap(*run, Metric::BroadcastLatency, GapReason::DeviceUnreachable));
        const auto latencies = samplesOf(*run, QStringLiteral("P1"), Metric::BroadcastLatency);
        QVERIFY(latencies.back().at > instantOf(*run, QStringLiteral("playlist-restarted")));
        // What was reconnected is as far behind as what went before, not by the length of the gap more.
        QVERIFY(latencies.back().value < latencies.front().value + 3000);
    }

    void chatServerRestarts()
    {
        simlab::SimulatedLab &lab = m_fixture.lab();
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"1000 kbit/s", "8 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        QVERIFY(lab.setChatUp(false).has_value());
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("chat-disconnected"))));
        QVERIFY(lab.setChatUp(true).has_value());
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("chat-reconnected"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasGap(*run, Metric::ChatReceiveLatency, GapReason::Disconnected));
        for (const Metric metric : {Metric::ChatReceiveLatency, Metric::ChatSendLatency}) {
            const auto latencies = samplesOf(*run, QStringLiteral("P1"), metric);
            QVERIFY(!latencies.empty());
            QVERIFY(latencies.back().at > instantOf(*run, QStringLiteral("chat-reconnected")));
        }
    }

    void switchRestarts()
    {
        simlab::SimulatedLab &lab = m_fixture.lab();
        m_cli->start(m_fixture.runArguments({{"No Limit", "3 s"}, {"512 kbit/s", "18 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(2)));
        lab.switchAgent().setSilent(true);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("switch-unreachable"))));
        lab.restartCounters();
        lab.switchAgent().setSilent(false);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("switch-back"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasGap(*run, Metric::PortRate, GapReason::DeviceUnreachable));
        const auto rates = samplesOf(*run, QStringLiteral("S1"), Metric::PortRate);
        QVERIFY(rates.back().at > instantOf(*run, QStringLiteral("switch-back")));
        for (const Sample &rate : rates)
            QVERIFY2(rate.value >= 0 && rate.value < 20'000, QByteArray::number(rate.value).constData());
        QCOMPARE(capVerdictKey(run->record.steps[1].proof.verdict), QStringLiteral("in-force"));
    }

    void probeIsKilledAndComesBack()
    {
        QJsonObject lab = m_fixture.labJson();
        QJsonArray viewers = lab.value(QLatin1StringView("viewers")).toArray();
        QJsonObject viewer = viewers[0].toObject();
        viewer.insert(QStringLiteral("probe"), QStringLiteral("remote"));
        viewer.insert(QStringLiteral("pairing_code"), pairingCode);
        viewers[0] = viewer;
        lab.insert(QStringLiteral("viewers"), viewers);
        QStringList arguments = m_fixture.runArguments({{"No Limit", "5 s"}, {"1000 kbit/s", "7 s"}});
        m_fixture.write(QStringLiteral("lab.json"), lab);
        m_cli->start(arguments);
        const auto pairing = m_cli->waitFor(isEvent(QStringLiteral("pairing")));
        QVERIFY(pairing.has_value());
        QCOMPARE(pairing->value(QLatin1StringView("device")).toString(), QStringLiteral("P1"));
        const QString controller = pairing->value(QLatin1StringView("controller")).toString();

        CliRunner stranger(QStringLiteral("castbench-probe"));
        QCOMPARE(stranger.run(probeArguments(controller, QStringLiteral("1111-1111"))), 1);
        QVERIFY2(stranger.err().contains("code"), stranger.err().constData());

        CliRunner first(QStringLiteral("castbench-probe"));
        first.start(probeArguments(controller, pairingCode));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        QVERIFY(waitForSeen([this] { return hasStored(Metric::BroadcastLatency, 2); }));
        first.signal(SIGKILL);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("probe-lost"))));
        QVERIFY(!first.waitForExit().has_value());
        CliRunner second(QStringLiteral("castbench-probe"));
        second.start(probeArguments(controller, pairingCode));
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("probe-back"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(!hasEvent(*run, QStringLiteral("warm-up-incomplete")));
        QVERIFY(hasGap(*run, Metric::BroadcastLatency, GapReason::ProbeLost));
        const auto latencies = samplesOf(*run, QStringLiteral("P1"), Metric::BroadcastLatency);
        QVERIFY(latencies.front().at < instantOf(*run, QStringLiteral("probe-lost")));
        QVERIFY(latencies.back().at > instantOf(*run, QStringLiteral("probe-back")));
        std::set<std::pair<QString, UtcTime>> seen;
        for (const Sample &sample : run->samples) {
            if (sample.series.device != QLatin1StringView("P1"))
                continue;
            const QString series = sample.series.subject + methodKey(sample.series.method) +
                                   QString::fromLatin1(metricInfo(sample.series.metric).key);
            QVERIFY(seen.insert({series, sample.deviceAt}).second);
        }
        second.signal(SIGTERM);
        QCOMPARE(second.waitForExit(), 130);
    }

    void switchStopsAnswering()
    {
        SimSwitchAgent &agent = m_fixture.lab().switchAgent();
        m_cli->start(m_fixture.runArguments({{"No Limit", "3 s"}, {"1000 kbit/s", "14 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        agent.setSilent(true);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("cap-not-set"))));
        agent.setSilent(false);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("cap-set-late"))));
        QCOMPARE(m_fixture.portCap(), Cap::kbps(1000));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasGap(*run, Metric::PortRate, GapReason::DeviceUnreachable));
        QVERIFY(hasEvent(*run, QStringLiteral("switch-back")));
        const StepRecord &step = run->record.steps[1];
        QVERIFY(step.lateness.has_value());
        QCOMPARE(step.readBack->cap, Cap::kbps(1000));
        QVERIFY(!step.note.isEmpty());
    }

    void switchAcceptsACapAndDoesNotShape()
    {
        simlab::UplinkRelay &port = m_fixture.lab().station(1).relay();
        port.setShaping(false);
        m_cli->start(
            m_fixture.runArguments({{"No Limit", "3 s"}, {"512 kbit/s", "20 s"}, {"256 kbit/s", "10 s"}}));
        const auto alarm = m_cli->waitFor(isKind(QStringLiteral("cap-not-in-force")));
        port.setShaping(true);
        QVERIFY(alarm.has_value());
        QCOMPARE(m_fixture.portCap(), Cap::kbps(512));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        const StepRecord &step = run->record.steps[1];
        QCOMPARE(step.readBack->cap, Cap::kbps(512));
        QVERIFY(instantOf(*run, QStringLiteral("cap-not-in-force")) - *step.actualStart <= seconds{15});
        // The next step is shaped again.
        const CapProof &proof = run->record.steps[2].proof;
        QCOMPARE(capVerdictKey(proof.verdict), QStringLiteral("in-force"));
        QCOMPARE(proof.counter, std::optional(CapCounter::Forwarded));
    }

    void chatServerDropsTheLink()
    {
        simlab::IrcServer &server = m_fixture.lab().chatServer();
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"1000 kbit/s", "6 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        QVERIFY(server.nicks().contains("cb_p1"));
        server.setRefusing(true);
        QVERIFY(server.dropLink("cb_p1"));
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("chat-disconnected"))));
        server.setRefusing(false);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("chat-reconnected"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasGap(*run, Metric::ChatReceiveLatency, GapReason::Disconnected));
        QVERIFY(!samplesOf(*run, QStringLiteral("P1"), Metric::ChatReceiveLatency).empty());
    }

    void playlistStalls()
    {
        simlab::SimSite &site = m_fixture.lab().site();
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"4000 kbit/s", "8 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        QVERIFY(waitForSeen([this] { return hasStored(Metric::BroadcastLatency, 2); }));
        site.setStalled(QStringLiteral("B1"), true);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("stall-begin"))));
        site.setStalled(QStringLiteral("B1"), false);
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("stall-end"))));
        const auto run = finishedRun();
        QVERIFY(run.has_value());
        QVERIFY(hasGap(*run, Metric::BroadcastLatency, GapReason::Stalled));
        const auto latencies = samplesOf(*run, QStringLiteral("P1"), Metric::BroadcastLatency);
        QVERIFY(latencies.front().at < instantOf(*run, QStringLiteral("stall-begin")));
        QVERIFY(latencies.back().at >= instantOf(*run, QStringLiteral("stall-end")));
    }

    void referenceClockJumps()
    {
        simlab::SntpServer &server = m_fixture.lab().timeServer();
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"4000 kbit/s", "12 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(1)));
        server.setOffset(milliseconds(300));
        const auto event = m_cli->waitFor(isKind(QStringLiteral("clock-step")));
        server.setOffset(microseconds(0));
        QVERIFY(event.has_value());
        const QJsonObject data = event->value(QLatin1StringView("data")).toObject();
        const double step = data.value(QLatin1StringView("offset_step_ms")).toDouble();
        QVERIFY2(std::abs(step - 300) < 50, QByteArray::number(step).constData());
        QVERIFY(finishedRun().has_value());
    }

private:
    using Condition = std::function<bool()>;

    static bool waitForSeen(const Condition &condition)
    {
        return QTest::qWaitFor(condition, patienceMs);
    }

    bool startStreaming()
    {
        simlab::SimStation &station = m_fixture.lab().station(1);
        station.broadcaster().start();
        return waitForSeen([&] { return station.broadcaster().status().totalFrames > 0; });
    }

    QStringList probeArguments(const QString &controller, const QString &code) const
    {
        return {QStringLiteral("--controller"), controller,
                QStringLiteral("--pair"),       code,
                QStringLiteral("--spool"),      m_fixture.path(QStringLiteral("spool-") + code)};
    }

    /// True once the run under way has so many samples of this metric about a viewer.
    bool hasStored(Metric metric, std::size_t count) const
    {
        const auto run = m_fixture.newestRun();
        return run && samplesOf(*run, QStringLiteral("P1"), metric).size() >= count;
    }

    /// Waits for the end; nothing unless the run is done and the switch restored.
    std::optional<RunData> finishedRun()
    {
        if (m_cli->waitForExit() != 0 || m_fixture.portCap().isLimited())
            return std::nullopt;
        const auto run = m_fixture.newestRun();
        if (!run || run->record.state != RunState::Done || !run->record.restored)
            return std::nullopt;
        return *run;
    }

    LabFixture m_fixture;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
