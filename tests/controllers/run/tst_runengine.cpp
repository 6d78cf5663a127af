#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

class TestRunEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsThePlan();
    void storesTheRecordItReturns();
    void recordsCapsAndLateness();
    void startsTheStreamAndStopsItAgain();
    void leavesARunningStreamAlone();
    void streamStartFails();
    void warmsUp();
    void warmUpGivesUp();
    void collectsVersions();
    void observersHearEverything();
    void observerMayAbortAndLeave();
    void sinksGetEveryBatch();
    void passesClocksOn();
    void notes();
    void experimentFails();
    void experimentThrows();
    void noSwitch();
    void capDiffers();
    void secondStart();
};

namespace {

class Recorder final : public RunObserver
{
public:
    QStringList lines;
    int progress = 0;
    RunProgress lastProgress;
    int samples = 0;
    std::function<void(RunState)> onState;

    void stateChanged(RunState state) override
    {
        lines.append(runStateKey(state));
        if (onState)
            onState(state);
    }
    void preflightDone(const std::vector<Finding> &findings) override
    {
        lines.append(QStringLiteral("findings %1").arg(findings.size()));
    }
    void stepChanged(const StepRecord &step) override
    {
        lines.append(QStringLiteral("step %1 %2").arg(step.index).arg(stepOutcomeKey(step.outcome)));
    }
    void progressed(const RunProgress &now) override
    {
        ++progress;
        lastProgress = now;
    }
    void batchArrived(const SampleBatch &batch) override
    {
        samples += static_cast<int>(batch.samples.size());
    }
};

class CountingSink final : public SampleSink
{
public:
    std::size_t samples = 0;
    std::size_t events = 0;

    void accept(SampleBatch batch) override
    {
        samples += batch.samples.size();
        events += batch.events.size();
    }
};

QCoro::Task<Expected<void>> failing(ExperimentRun &run)
{
    if (const auto begun = co_await run.beginStep(0); !begun)
        co_return begun;
    co_await run.applyCap(Cap::kbps(512));
    co_return Error{ErrorCode::Protocol, QStringLiteral("It went wrong."), {}};
}

QCoro::Task<Expected<void>> throwing(ExperimentRun &run)
{
    if (const auto begun = co_await run.beginStep(0); !begun)
        co_return begun;
    co_await run.applyCap(Cap::kbps(512));
    throw std::runtime_error("thrown by the experiment");
}

} // namespace

void TestRunEngine::runsThePlan()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(3);
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(record.restored);
    QVERIFY(record.failure.isEmpty());
    QCOMPARE(lab.log(),
             lines("0 step-begin, 0 cap-set, 10000 step-end, 10000 step-begin, 10000 cap-set, 20000 "
                   "step-end, 20000 step-begin, 20000 cap-set, 30000 step-end, 30000 switch-restored"));
    QCOMPARE(lab.driver.current, Cap::kbps(50'000));
    QCOMPARE(lab.driver.writes(), 4);
    QVERIFY(!lab.probes[0]->running);
    QCOMPARE(lab.probes[0]->stops, 1);
}

void TestRunEngine::storesTheRecordItReturns()
{
    RunFixture lab;
    const RunRecord record = lab.run();
    const RunRecord stored = lab.stored().record;
    QCOMPARE(stored.state, RunState::Done);
    QCOMPARE(stored.id, record.id);
    QCOMPARE(stored.steps.size(), std::size_t{6});
    QVERIFY(stored.steps == record.steps);
    QCOMPARE(stored.finishedAt, record.finishedAt);
    QCOMPARE(stored.formerCap, record.formerCap);
    QCOMPARE(stored.restoredCap, record.restoredCap);
    QVERIFY(stored.restored);
    QVERIFY(stored.lab.contains(QStringLiteral("broadcasters")));
    const RunData data = lab.stored();
    QCOMPARE(data.samples.size(),
             std::size_t{60}); // one in the warm-up; the run is over at the instant of the last
}

void TestRunEngine::recordsCapsAndLateness()
{
    RunFixture lab;
    lab.driver.roundTrip = milliseconds{7};
    lab.reference.offset = seconds{3};
    const RunRecord record = lab.run();
    QCOMPARE(record.formerCap->cap, Cap::kbps(50'000));
    QCOMPARE(record.startedAt - lab.reference.offset, record.steps[0].plannedStart - seconds{3});
    for (const StepRecord &step : record.steps) {
        QCOMPARE(step.outcome, StepOutcome::Completed);
        QCOMPARE(step.plannedStart, record.startedAt + step.index * seconds{10});
        QCOMPARE(step.plannedEnd, step.plannedStart + seconds{10});
        QCOMPARE(*step.lateness, microseconds{7000});
        QCOMPARE(*step.actualStart, step.plannedStart + milliseconds{7});
        QCOMPARE(*step.actualEnd, step.plannedEnd);
        QCOMPARE(step.readBack->cap, step.step.cap);
        QVERIFY(step.note.isEmpty());
    }
}

void TestRunEngine::startsTheStreamAndStopsItAgain()
{
    RunFixture lab;
    QCOMPARE(lab.run().state, RunState::Done);
    QCOMPARE(lab.stream.calls, lines("isStreaming, isStreaming, start, stop"));
}

void TestRunEngine::leavesARunningStreamAlone()
{
    RunFixture lab;
    lab.stream.streaming = true;
    QCOMPARE(lab.run().state, RunState::Done);
    QVERIFY(lab.stream.streaming);
    QVERIFY(!lab.stream.calls.contains(QStringLiteral("stop")));
}

void TestRunEngine::streamStartFails()
{
    RunFixture lab;
    lab.stream.startError = Error{ErrorCode::Refused, QStringLiteral("No stream key."), {}};
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QCOMPARE(record.failure, QStringLiteral("B1: No stream key."));
    QCOMPARE(lab.driver.writes(), 0);
    QVERIFY(!record.restored);
    QCOMPARE(lab.probes[0]->starts, 0);
    QCOMPARE(lab.stream.calls.last(), QStringLiteral("stop"));
}

void TestRunEngine::warmsUp()
{
    RunFixture lab;
    const SteadyTime before = lab.clock.steadyNow();
    lab.runUntilStep();
    QCOMPARE(lab.clock.steadyNow() - before, std::chrono::nanoseconds{seconds{1}});
    QVERIFY(lab.engine().latest(RunFixture::latencySeries()).has_value());
    QCOMPARE(lab.finish().state, RunState::Done);
    QVERIFY(!lab.hasEvent(QStringLiteral("warm-up-incomplete")));
}

void TestRunEngine::warmUpGivesUp()
{
    RunFixture lab;
    lab.probes[0]->silent = true;
    const SteadyTime before = lab.clock.steadyNow();
    lab.runUntilStep();
    QCOMPARE(lab.clock.steadyNow() - before, std::chrono::nanoseconds{seconds{30}});
    QCOMPARE(lab.finish().state, RunState::Done);
    QVERIFY(lab.hasEvent(QStringLiteral("warm-up-incomplete")));
}

void TestRunEngine::collectsVersions()
{
    RunFixture lab;
    lab.probes[0]->seenVersions = QJsonObject{{QStringLiteral("ffmpeg"), QStringLiteral("5.1")}};
    const QJsonObject versions = lab.run().versions;
    QCOMPARE(versions[QStringLiteral("castbench")].toString(), QStringLiteral(CASTBENCH_VERSION));
    QCOMPARE(versions[QStringLiteral("qt")].toString(), QString::fromLatin1(qVersion()));
    QCOMPARE(versions[QStringLiteral("ffmpeg")][QStringLiteral("P1")].toString(), QStringLiteral("5.1"));
    QCOMPARE(versions[QStringLiteral("switch")][QStringLiteral("S1")].toString(),
             QStringLiteral("Fake switch 1.0"));
}

void TestRunEngine::observersHearEverything()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    Recorder recorder;
    lab.engine().addObserver(&recorder);
    QCOMPARE(lab.run().state, RunState::Done);
    QCOMPARE(recorder.lines, lines("preflight, findings 1, running, step 0 planned, step 0 running, step 0 "
                                   "running, step 0 completed, restoring, done"));
    QVERIFY(recorder.progress >= 9);
    QCOMPARE(recorder.lastProgress.steps, 1);
    QCOMPARE(recorder.samples, 10);
}

void TestRunEngine::observerMayAbortAndLeave()
{
    RunFixture lab;
    Recorder recorder;
    RunEngine &engine = lab.engine();
    recorder.onState = [&](RunState state) {
        if (state != RunState::Running)
            return;
        QVERIFY(engine.abort());
        engine.removeObserver(&recorder);
    };
    engine.addObserver(&recorder);
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Aborted);
    QCOMPARE(lab.driver.writes(), 0);
    QVERIFY(!recorder.lines.contains(QStringLiteral("aborted")));
}

void TestRunEngine::sinksGetEveryBatch()
{
    RunFixture lab;
    CountingSink sink;
    lab.sinks.push_back(&sink);
    lab.run();
    QCOMPARE(sink.samples, lab.stored().samples.size());
    QCOMPARE(sink.events, lab.stored().events.size());
}

void TestRunEngine::passesClocksOn()
{
    RunFixture lab;
    lab.runUntilStep(seconds{1});
    Sample sample;
    sample.series = {QStringLiteral("B1"), QStringLiteral("B1"), Metric::ClockOffset, Method::Sntp};
    sample.at = lab.clock.utcNow();
    sample.value = -12.5;
    sample.uncertainty = 0.75;
    lab.probes[0]->sink->add(sample);
    const ClockReading reading = lab.probes[0]->sourceClocks[QStringLiteral("B1")];
    QCOMPARE(reading.offset, microseconds{-12'500});
    QCOMPARE(*reading.bound, microseconds{750});
    QCOMPARE(reading.method, Method::Sntp);
    ClockReading given;
    given.offset = microseconds{99};
    lab.engine().setSourceClock(QStringLiteral("B2"), given);
    QCOMPARE(lab.probes[0]->sourceClocks[QStringLiteral("B2")], given);
    QVERIFY(lab.engine().abort());
    lab.finish();
}

void TestRunEngine::notes()
{
    RunFixture lab;
    lab.runUntilStep(seconds{2});
    lab.engine().note(QStringLiteral("The fan is loud."));
    lab.finish();
    QCOMPARE(lab.stored().record.notes, QStringLiteral("The fan is loud."));
    QVERIFY(lab.log().contains(QStringLiteral("2000 note")));
}

void TestRunEngine::experimentFails()
{
    RunFixture lab;
    lab.experiment = &failing;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QCOMPARE(record.failure, QStringLiteral("It went wrong."));
    QVERIFY(record.restored);
    QCOMPARE(lab.driver.current, Cap::kbps(50'000));
    QCOMPARE(record.steps[0].outcome, StepOutcome::Interrupted);
    QCOMPARE(record.steps[1].outcome, StepOutcome::Planned);
}

void TestRunEngine::experimentThrows()
{
    RunFixture lab;
    lab.experiment = &throwing;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(record.failure.contains(QStringLiteral("thrown by the experiment")));
    QVERIFY(record.restored);
    QCOMPARE(lab.driver.current, Cap::kbps(50'000));
}

void TestRunEngine::noSwitch()
{
    RunFixture lab;
    RunSetup setup = lab.setup();
    setup.driver = nullptr;
    lab.m_engine = std::make_unique<RunEngine>(std::move(setup));
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(record.failure.contains(QStringLiteral("no switch")));
}

void TestRunEngine::capDiffers()
{
    RunFixture lab;
    lab.driver.granularityKbps = 500;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Done);
    QCOMPARE(record.steps[4].step.cap, Cap::kbps(512));
    QCOMPARE(record.steps[4].readBack->cap, Cap::kbps(500));
    QCOMPARE(record.steps[4].note, QStringLiteral("Asked for 512 kbit/s, the switch reads back 500 kbit/s."));
    QVERIFY(lab.log().contains(QStringLiteral("40000 cap-differs")));
    QVERIFY(!lab.log().contains(QStringLiteral("30000 cap-differs")));
}

void TestRunEngine::secondStart()
{
    RunFixture lab;
    QCOMPARE(lab.run().state, RunState::Done);
    const RunRecord again = lab.run();
    QCOMPARE(again.state, RunState::Done);
    QCOMPARE(lab.probes[0]->starts, 1);
}

QTEST_GUILESS_MAIN(TestRunEngine)
#include "tst_runengine.moc"
