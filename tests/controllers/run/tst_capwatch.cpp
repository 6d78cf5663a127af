#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include <QTest>

#include <algorithm>

using namespace castbench;
using namespace castbench::test;

namespace {

/// The way from the broadcaster to the platform: a token bucket where the switch shapes, and no limit where
/// it does not, whatever it says.
class LinkProbe final : public Probe
{
public:
    LinkProbe(Clock &clock, const FakeCapDriver &driver)
        : m_clock(clock)
        , m_driver(driver)
    {
    }

    bool shapes = true;
    std::optional<Cap> stuck; ///< enforced, whatever was set
    double demandKbps = 4160;
    std::uint32_t flags = 0;
    Metric rate = Metric::PortRate;

    ProbeInfo info() const override
    {
        ProbeInfo info;
        info.id = QStringLiteral("link");
        info.kind = QStringLiteral("fake");
        info.device = QStringLiteral("S1");
        return info;
    }
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token) override
    {
        co_return std::vector<Finding>();
    }
    QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                      std::stop_token) override
    {
        m_interval = settings.sampleInterval;
        m_sink = &sink;
        m_last = m_clock.steadyNow();
        m_due = m_last;
        advance();
        co_return Expected<void>{};
    }
    QCoro::Task<void> stop(std::stop_token) override
    {
        m_timer.reset();
        co_return;
    }
    void setSourceClock(const QString &, const ClockReading &) override {}
    QJsonObject versions() const override
    {
        return {};
    }

private:
    static constexpr milliseconds tick{20};
    static constexpr double burstBytes = 16'384;

    void advance()
    {
        const double ms = std::chrono::duration<double, std::milli>(m_clock.steadyNow() - m_last).count();
        m_last = m_clock.steadyNow();
        const Cap cap = stuck.value_or(shapes ? m_driver.current : Cap::noLimit());
        const double offered = demandKbps / 8 * ms;
        double passed = offered;
        if (const auto kbps = cap.limitKbps()) {
            m_tokens = std::min(burstBytes, m_tokens + static_cast<double>(*kbps) / 8 * ms);
            passed = std::min(offered, m_tokens);
            m_tokens -= passed;
        }
        m_bytes += passed;
        m_lost += offered - passed;
        if (m_clock.steadyNow() >= m_due)
            deliver();
        m_timer = m_clock.schedule(m_clock.steadyNow() + tick, [this] { advance(); });
    }

    void deliver()
    {
        m_due += m_interval;
        const double intervalSeconds = std::chrono::duration<double>(m_interval).count();
        constexpr double bytesPerFrame = 17'300;
        SampleBatch batch;
        add(batch, rate, m_bytes * 8 / 1000 / intervalSeconds, flags);
        add(batch, Metric::Congestion, m_lost > 0 ? 0.5 : 0, 0);
        m_frames += 30 * intervalSeconds;
        m_dropped += m_lost / bytesPerFrame;
        add(batch, Metric::TotalFrames, m_frames, 0);
        add(batch, Metric::DroppedFramesNetwork, m_dropped, 0);
        m_bytes = 0;
        m_lost = 0;
        m_sink->accept(std::move(batch));
    }

    void add(SampleBatch &batch, Metric metric, double value, std::uint32_t sampleFlags) const
    {
        Sample sample;
        sample.series = {QStringLiteral("S1"), QStringLiteral("B1"), metric, Method::Counter};
        sample.at = m_clock.utcNow();
        sample.deviceAt = sample.at;
        sample.value = value;
        sample.flags = sampleFlags;
        batch.samples.push_back(sample);
    }

    Clock &m_clock;
    const FakeCapDriver &m_driver;
    SampleSink *m_sink = nullptr;
    std::unique_ptr<Timer> m_timer;
    milliseconds m_interval{1000};
    SteadyTime m_last;
    SteadyTime m_due;
    double m_tokens = burstBytes;
    double m_bytes = 0;
    double m_lost = 0;
    double m_frames = 0;
    double m_dropped = 0;
};

struct WatchFixture : RunFixture
{
    WatchFixture()
    {
        usedPlan = plan(seconds{20});
        driver.roundTrip = milliseconds{300};
    }

    RunSetup linkedSetup()
    {
        RunSetup linked = setup();
        linked.probes.push_back(&link);
        return linked;
    }
    /// Runs on to `after` the run's start.
    void runUntilSecond(int after)
    {
        if (!m_engine) {
            m_engine = std::make_unique<RunEngine>(linkedSetup());
            runUntilStep();
            m_second = 0;
        }
        runFor(clock, seconds{after - std::exchange(m_second, after)});
    }
    RunRecord runAll()
    {
        m_engine = std::make_unique<RunEngine>(linkedSetup());
        return runToEnd(clock, m_engine->start());
    }
    QStringList verdicts() const
    {
        QStringList verdicts;
        for (const StepRecord &step : stored().record.steps)
            verdicts.append(capVerdictKey(step.proof.verdict));
        return verdicts;
    }
    std::vector<Event> events(const QString &kind) const
    {
        std::vector<Event> found = stored().events;
        std::erase_if(found, [&kind](const Event &event) { return event.kind != kind; });
        return found;
    }

    LinkProbe link{clock, driver};
    int m_second = 0;
};

const QString notInForce = QStringLiteral("cap-not-in-force");
const QString inForce = QStringLiteral("cap-in-force");

milliseconds sinceConfirmed(const Event &event, const StepRecord &step)
{
    return std::chrono::duration_cast<milliseconds>(event.at - *step.actualStart);
}

} // namespace

class TestCapWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSwitchThatShapes()
    {
        WatchFixture lab;
        lab.link.demandKbps = 4500;
        const RunRecord run = lab.runAll();
        QCOMPARE(run.state, RunState::Done);
        QCOMPARE(lab.verdicts(), lines("in-force, in-force, in-force, in-force, in-force, in-force"));
        QVERIFY(lab.events(notInForce).empty());
        QVERIFY(lab.events(inForce).empty());
        const CapProof &proof = run.steps[3].proof;
        QCOMPARE(proof.counter, std::optional(CapCounter::Forwarded));
        QVERIFY(std::abs(proof.measured->kbps - 1000) < 5);
        QCOMPARE(proof.limitKbps, std::optional(qint64{1000}));
        QVERIFY(*proof.from >= *run.steps[3].actualStart + seconds{2});
        QVERIFY(*proof.to <= *run.steps[3].actualEnd);
        QCOMPARE(run.capTolerances, CapTolerances());
        QCOMPARE(lab.stored().record.steps, run.steps);
    }

    void aSwitchThatLiesIsFoundInTime()
    {
        WatchFixture lab;
        lab.link.shapes = false;
        const RunRecord run = lab.runAll();
        QCOMPARE(run.state, RunState::Done);
        // 4160 kbit/s were wanted: 4000 cannot be told from that.
        QCOMPARE(lab.verdicts().mid(2, 3), lines("not-in-force, not-in-force, not-in-force"));
        const auto events = lab.events(notInForce);
        QCOMPARE(events.size(), std::size_t{3});
        for (std::size_t i = 0; i < events.size(); ++i) {
            const StepRecord &step = run.steps[i + 2];
            QCOMPARE(step.readBack->cap, step.step.cap);
            QCOMPARE(events[i].severity, Severity::Error);
            QCOMPARE(events[i].device, QStringLiteral("S1"));
            QCOMPARE(events[i].data.value(QStringLiteral("step")).toInt(), int(i) + 2);
            QVERIFY(events[i].message.startsWith(step.step.cap.text()));
            QVERIFY(sinceConfirmed(events[i], step) <= seconds{15});
            QVERIFY(sinceConfirmed(events[i], step) >= seconds{5});
        }
    }

    void theStepSaysSoAtOnce()
    {
        WatchFixture lab;
        lab.usedPlan = WatchFixture::plan(seconds{60});
        lab.link.shapes = false;
        lab.runUntilSecond(3 * 60 + 4);
        QCOMPARE(lab.verdicts().at(3), QStringLiteral("not-measured"));
        lab.runUntilSecond(3 * 60 + 15);
        QCOMPARE(lab.verdicts().at(3), QStringLiteral("not-in-force"));
        QCOMPARE(lab.stored().record.steps[3].proof.verdict, CapVerdict::NotInForce);
        lab.finish();
    }

    void aSwitchThatThinksBetterOfIt()
    {
        WatchFixture lab;
        lab.usedPlan = WatchFixture::plan(seconds{60});
        lab.link.shapes = false;
        lab.runUntilSecond(4 * 60 + 20);
        QCOMPARE(lab.events(notInForce).size(), std::size_t{3});
        QCOMPARE(lab.verdicts().at(4), QStringLiteral("not-in-force"));
        lab.link.shapes = true;
        lab.runUntilSecond(4 * 60 + 40);
        const auto cleared = lab.events(inForce);
        QCOMPARE(cleared.size(), std::size_t{1});
        QCOMPARE(cleared.front().severity, Severity::Info);
        // A third of the step was not capped.
        const RunRecord run = lab.finish();
        QCOMPARE(run.steps[4].proof.verdict, CapVerdict::NotInForce);
    }

    void aSwitchThatGivesUpInTheMiddle()
    {
        WatchFixture lab;
        lab.usedPlan = WatchFixture::plan(seconds{120});
        lab.runUntilSecond(4 * 120 + 60);
        QVERIFY(lab.events(notInForce).empty());
        QCOMPARE(lab.verdicts().at(4), QStringLiteral("in-force"));
        lab.link.shapes = false;
        lab.runUntilSecond(4 * 120 + 75);
        QCOMPARE(lab.events(notInForce).size(), std::size_t{1});
        QCOMPARE(lab.verdicts().at(4), QStringLiteral("not-in-force"));
        lab.finish();
    }

    void aFormerCapThatStays()
    {
        WatchFixture lab;
        lab.link.stuck = Cap::kbps(512);
        const RunRecord run = lab.runAll();
        QCOMPARE(lab.verdicts(),
                 lines("not-in-force, not-loaded, not-loaded, in-force, in-force, not-in-force"));
        QCOMPARE(run.steps[5].proof.reason, CapReason::AtFormerCap);
        QCOMPARE(run.steps[5].proof.limitKbps, std::optional(qint64{512}));
        QVERIFY(lab.events(notInForce).back().message.contains(QStringLiteral("512 kbit/s")));
    }

    void rareSamplesTakeLonger()
    {
        WatchFixture lab;
        lab.usedPlan = WatchFixture::plan(seconds{60});
        lab.usedPlan.sampleInterval = seconds{5};
        lab.link.shapes = false;
        lab.runUntilSecond(4 * 60 + 30);
        QCOMPARE(lab.events(notInForce).size(), std::size_t{3});
        lab.finish();
    }

    void tooLittleDemand()
    {
        WatchFixture lab;
        lab.link.demandKbps = 700;
        lab.runAll();
        QCOMPARE(lab.verdicts(),
                 lines("not-loaded, not-loaded, not-loaded, not-loaded, in-force, not-loaded"));
        QVERIFY(lab.events(notInForce).empty());
    }

    void theBroadcastersBytesServeWhereTheSwitchCountsNothing()
    {
        WatchFixture lab;
        lab.link.rate = Metric::UploadRate;
        lab.link.shapes = false;
        const RunRecord run = lab.runAll();
        QCOMPARE(run.steps[4].proof.verdict, CapVerdict::NotInForce);
        QCOMPARE(run.steps[4].proof.counter, std::optional(CapCounter::Sent));
        for (const Event &event : lab.events(notInForce)) {
            const auto index = static_cast<std::size_t>(event.data.value(QStringLiteral("step")).toInt());
            QVERIFY(sinceConfirmed(event, run.steps[index]) <= seconds{15});
        }
    }

    void nothingIsMeasured()
    {
        RunFixture lab;
        const RunRecord run = lab.run();
        for (const StepRecord &step : run.steps) {
            QCOMPARE(step.proof.verdict, CapVerdict::NotMeasured);
            QCOMPARE(step.proof.reason, CapReason::NoCounter);
        }
        QVERIFY(!lab.hasEvent(notInForce));
    }

    void shortAndInterruptedSteps()
    {
        WatchFixture lab;
        lab.link.shapes = false;
        lab.runUntilSecond(42);
        QVERIFY(lab.engine().skipStep());
        lab.runUntilSecond(46);
        QCOMPARE(lab.engine().record().steps[2].outcome, StepOutcome::Skipped);
        QCOMPARE(lab.engine().record().steps[2].proof.verdict, CapVerdict::NotMeasured);
        lab.runUntilSecond(54);
        QVERIFY(lab.engine().abort());
        const RunRecord run = lab.finish();
        QCOMPARE(run.steps[3].outcome, StepOutcome::Interrupted);
        QCOMPARE(run.steps[3].proof.verdict, CapVerdict::NotInForce);
        QCOMPARE(run.steps[4].proof, CapProof());
    }

    void tolerancesAreTheSetups()
    {
        WatchFixture lab;
        lab.link.shapes = false;
        RunSetup setup = lab.linkedSetup();
        setup.capTolerances.forwarded.above = 100;
        lab.m_engine = std::make_unique<RunEngine>(setup);
        const RunRecord run = runToEnd(lab.clock, lab.m_engine->start());
        QCOMPARE(run.capTolerances.forwarded.above, 100.0);
        QCOMPARE(run.steps[4].proof.verdict, CapVerdict::InForce);
    }
};

QTEST_GUILESS_MAIN(TestCapWatch)
#include "tst_capwatch.moc"
