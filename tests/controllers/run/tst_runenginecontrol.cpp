#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

class TestRunEngineControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauseShiftsTheRest();
    void pausedTwiceInOneStep();
    void pauseAtTheEndOfAStep();
    void pauseWhileTheCapIsSet();
    void samplesGoOnWhilePaused();
    void abortWhilePaused();
    void skipEndsTheStepNow();
    void skipTheLastStep();
    void skipWhileTheSwitchIsSilent();
    void refusals();
    void abortBeforeStart();
    void abortDuringPreflight();
    void abortAtEveryInstant_data();
    void abortAtEveryInstant();
    void secondAbortStillRestores();
};

namespace {

const QStringList quiet{QStringLiteral("cap-set"), QStringLiteral("step-end"),
                        QStringLiteral("switch-restored")};

} // namespace

void TestRunEngineControl::pauseShiftsTheRest()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(3);
    lab.runUntilStep(seconds{14});
    QVERIFY(lab.engine().pause());
    QCOMPARE(lab.engine().record().state, RunState::Paused);
    runFor(lab.clock, seconds{100});
    QCOMPARE(lab.engine().progress().remaining, milliseconds{16'000});
    QCOMPARE(lab.engine().progress().stepRemaining, milliseconds{6'000});
    QVERIFY(lab.engine().resume());
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QCOMPARE(lab.log(quiet),
             lines("0 step-begin, 10000 step-begin, 14000 paused, 114000 resumed, 120000 step-begin"));
    QCOMPARE(record.steps[1].plannedStart, record.startedAt + seconds{10});
    QCOMPARE(record.steps[1].plannedEnd, record.startedAt + seconds{120});
    QCOMPARE(record.steps[2].plannedStart, record.startedAt + seconds{120});
    QCOMPARE(*record.finishedAt, record.startedAt + seconds{130});
    QCOMPARE(*record.steps[2].lateness, microseconds{0});
}

void TestRunEngineControl::pausedTwiceInOneStep()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.runUntilStep(seconds{1});
    for (int i = 0; i < 2; ++i) {
        QVERIFY(lab.engine().pause());
        runFor(lab.clock, milliseconds{1500});
        QVERIFY(lab.engine().resume());
        runFor(lab.clock, seconds{1});
    }
    const RunRecord record = lab.finish();
    QCOMPARE(record.steps[1].plannedStart, record.startedAt + seconds{13});
    QCOMPARE(*record.finishedAt, record.startedAt + seconds{23});
}

// The end is due at the instant of the pause, but has not been carried out: it belongs to what is left.
void TestRunEngineControl::pauseAtTheEndOfAStep()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.runUntilStep(milliseconds{9'999});
    QVERIFY(lab.engine().pause());
    runFor(lab.clock, seconds{5});
    QVERIFY(lab.engine().resume());
    const RunRecord record = lab.finish();
    QCOMPARE(record.steps[1].plannedStart, record.startedAt + seconds{15});
    QCOMPARE(*record.steps[1].lateness, microseconds{0});
}

void TestRunEngineControl::pauseWhileTheCapIsSet()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.driver.roundTrip = seconds{1};
    lab.runUntilStep(milliseconds{10'500});
    QVERIFY(lab.engine().pause());
    runFor(lab.clock, seconds{20});
    QCOMPARE(lab.driver.current, Cap::kbps(4000));
    QVERIFY(lab.engine().resume());
    const RunRecord record = lab.finish();
    QCOMPARE(*record.steps[1].lateness, microseconds{seconds{1}});
    QCOMPARE(*record.steps[1].actualEnd, record.startedAt + seconds{40});
}

void TestRunEngineControl::samplesGoOnWhilePaused()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    lab.runUntilStep(milliseconds{5'500});
    QVERIFY(lab.engine().pause());
    runFor(lab.clock, seconds{30});
    QVERIFY(lab.engine().resume());
    lab.finish();
    QCOMPARE(lab.stored().samples.size(), std::size_t{40});
}

void TestRunEngineControl::abortWhilePaused()
{
    RunFixture lab;
    lab.runUntilStep(seconds{12});
    QVERIFY(lab.engine().pause());
    runFor(lab.clock, seconds{5});
    QVERIFY(lab.engine().abort());
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Aborted);
    QVERIFY(record.restored);
    QCOMPARE(record.steps[1].outcome, StepOutcome::Interrupted);
    QCOMPARE(*record.finishedAt, record.startedAt + seconds{17});
}

void TestRunEngineControl::skipEndsTheStepNow()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(3);
    lab.runUntilStep(seconds{14});
    QVERIFY(lab.engine().skipStep());
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QCOMPARE(lab.log(quiet), lines("0 step-begin, 10000 step-begin, 14000 step-begin"));
    QCOMPARE(record.steps[1].outcome, StepOutcome::Skipped);
    QCOMPARE(record.steps[1].plannedEnd, record.startedAt + seconds{20});
    QCOMPARE(*record.steps[1].actualEnd, record.startedAt + seconds{14});
    QCOMPARE(record.steps[2].plannedStart, record.startedAt + seconds{14});
    QCOMPARE(record.steps[2].outcome, StepOutcome::Completed);
    QCOMPARE(*record.finishedAt, record.startedAt + seconds{24});
}

void TestRunEngineControl::skipTheLastStep()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    lab.runUntilStep(seconds{3});
    QVERIFY(lab.engine().skipStep());
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QCOMPARE(record.steps[0].outcome, StepOutcome::Skipped);
    QCOMPARE(*record.finishedAt, record.startedAt + seconds{3});
    QVERIFY(record.restored);
}

void TestRunEngineControl::skipWhileTheSwitchIsSilent()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.runUntilStep(seconds{9});
    lab.driver.mode = FakeCapDriver::Mode::Hangs;
    runFor(lab.clock, seconds{3});
    QVERIFY(lab.engine().skipStep());
    QVERIFY(!lab.engine().skipStep());
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    const RunRecord record = lab.finish();
    QCOMPARE(record.steps[1].outcome, StepOutcome::Skipped);
    QCOMPARE(*record.steps[1].actualEnd, record.startedAt + seconds{12});
    QVERIFY(record.restored);
}

void TestRunEngineControl::refusals()
{
    RunFixture lab;
    RunEngine &engine = lab.engine();
    QVERIFY(!engine.pause());
    QVERIFY(!engine.skipStep());
    lab.probes[0]->checkHangs = true;
    lab.m_task = engine.start();
    runFor(lab.clock, seconds{1});
    QCOMPARE(engine.record().state, RunState::Preflight);
    QCOMPARE(engine.pause().error().code, ErrorCode::Refused);
    QVERIFY(!engine.resume());
    QVERIFY(!engine.skipStep());
    QVERIFY(engine.abort());
    QCOMPARE(lab.finish().state, RunState::Aborted);
    QVERIFY(!engine.pause());
    QVERIFY(!engine.abort());
}

void TestRunEngineControl::abortBeforeStart()
{
    RunFixture lab;
    QVERIFY(lab.engine().abort());
    QCOMPARE(lab.run().state, RunState::Aborted);
    QCOMPARE(lab.driver.calls.size(), std::size_t{0});
    QVERIFY(lab.store.history.empty());
}

void TestRunEngineControl::abortDuringPreflight()
{
    RunFixture lab;
    lab.probes[0]->checkHangs = true;
    lab.m_task = lab.engine().start();
    runFor(lab.clock, seconds{1});
    const SteadyTime aborted = lab.clock.steadyNow();
    QVERIFY(lab.engine().abort());
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Aborted);
    QVERIFY(lab.clock.steadyNow() == aborted);
    QCOMPARE(lab.driver.writes(), 0);
    QVERIFY(lab.stream.calls.count(QStringLiteral("start")) == 0);
    QCOMPARE(lab.stored().record.state, RunState::Aborted);
}

void TestRunEngineControl::abortAtEveryInstant_data()
{
    QTest::addColumn<int>("roundTripMs");
    QTest::newRow("answers at once") << 0;
    QTest::newRow("takes 130 ms") << 130;
    QTest::newRow("takes longer than a step") << 1300;
}

void TestRunEngineControl::abortAtEveryInstant()
{
    QFETCH(int, roundTripMs);
    for (milliseconds at{0}; at < milliseconds{12'000}; at += milliseconds{65}) {
        RunFixture lab;
        lab.usedPlan = RunFixture::plan(seconds{1});
        lab.driver.roundTrip = milliseconds{roundTripMs};
        lab.m_task = lab.engine().start();
        runFor(lab.clock, at);
        const bool aborted = lab.engine().abort().has_value();
        const int writesBefore = lab.driver.writes();
        const RunRecord record = lab.finish();
        const QByteArray when = QByteArray::number(static_cast<qint64>(at.count())) + " ms";
        QVERIFY2(lab.driver.current == Cap::kbps(50'000), when.constData());
        QVERIFY2(record.restored == (lab.driver.writes() > 0), when.constData());
        QVERIFY2(!aborted || writesBefore > 0 || lab.driver.writes() == 0, when.constData());
        QVERIFY2(record.state == RunState::Aborted || record.state == RunState::Done, when.constData());
        QVERIFY2(!lab.probes[0]->running && !lab.stream.streaming, when.constData());
        QVERIFY2(lab.stored().record.state == record.state, when.constData());
        for (const StepRecord &step : record.steps)
            QVERIFY2(step.outcome != StepOutcome::Running, when.constData());
    }
}

void TestRunEngineControl::secondAbortStillRestores()
{
    RunFixture lab;
    lab.runUntilStep(seconds{25});
    lab.driver.mode = FakeCapDriver::Mode::Deaf;
    lab.probes[0]->stopHangs = true;
    QVERIFY(lab.engine().abort());
    runFor(lab.clock, seconds{5});
    QCOMPARE(lab.engine().record().state, RunState::Restoring);
    QVERIFY(lab.engine().abort());
    QVERIFY(lab.engine().abort());
    runFor(lab.clock, seconds{5});
    QCOMPARE(lab.engine().record().state, RunState::Restoring);
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Aborted);
    QVERIFY(record.restored);
    QCOMPARE(lab.driver.current, Cap::kbps(50'000));
}

QTEST_GUILESS_MAIN(TestRunEngineControl)
#include "tst_runenginecontrol.moc"
