#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include "controllers/contracts/eventkinds.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

class TestRunEngineLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policy_data();
    void policy();
    void switchDiesAndReturns();
    void switchDiesForTheRestOfAStep();
    void switchLostStops();
    void answerLostButCapSet();
    void wrongPasswordFailsBeforeTheFirstStep();
    void probeThatCannotStart();
    void probeThatDoesNotComeBackFromStart();
    void oldGapsDoNotStop();
};

namespace {

Gap gapOf(RunFixture &lab, const QString &device, GapReason reason)
{
    Gap gap;
    gap.series = RunFixture::latencySeries();
    gap.series.device = device;
    gap.from = lab.clock.utcNow();
    gap.to = gap.from;
    gap.reason = reason;
    return gap;
}

} // namespace

void TestRunEngineLost::policy_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("stoppedBy"); // which of the plan's settings
    const auto gap = [](const char *name, const char *device, GapReason reason, const char *stoppedBy) {
        QTest::newRow(name) << QString::fromLatin1(device) << static_cast<int>(reason) << QString()
                            << QString::fromLatin1(stoppedBy);
    };
    gap("probe gone", "P1", GapReason::ProbeLost, "probe");
    gap("probe on the broadcaster gone", "B1", GapReason::ProbeLost, "probe");
    gap("viewer's server gone", "P1", GapReason::DeviceUnreachable, "probe");
    gap("switch gone", "S1", GapReason::DeviceUnreachable, "switch");
    gap("OBS gone", "B1", GapReason::DeviceUnreachable, "broadcaster");
    gap("not streaming", "B1", GapReason::NotStreaming, "broadcaster");
    gap("viewer saw no stream", "P1", GapReason::NotStreaming, "");
    gap("stalled", "P1", GapReason::Stalled, "");
    gap("chat dropped", "P1", GapReason::Disconnected, "");
    const auto event = [](QLatin1StringView kind, const char *device, const char *stoppedBy) {
        QTest::newRow(kind.data()) << QString::fromLatin1(device) << -1 << QString(kind)
                                   << QString::fromLatin1(stoppedBy);
    };
    event(eventkinds::probeLost, "P1", "probe");
    event(eventkinds::switchLost, "S1", "switch");
    event(eventkinds::broadcasterLost, "B1", "broadcaster");
    event(eventkinds::streamLost, "B1", "broadcaster");
    event(eventkinds::streamGivenUp, "B1", "broadcaster");
    event(eventkinds::probeBack, "P1", "");
}

void TestRunEngineLost::policy()
{
    QFETCH(QString, device);
    QFETCH(int, reason);
    QFETCH(QString, event);
    QFETCH(QString, stoppedBy);
    for (const char *stopping : {"", "probe", "switch", "broadcaster"}) {
        const QString setting = QString::fromLatin1(stopping);
        RunFixture lab;
        const auto when = [&setting](const char *name) {
            return setting == QLatin1StringView(name) ? WhenLost::Stop : WhenLost::Continue;
        };
        lab.usedPlan.whenProbeLost = when("probe");
        lab.usedPlan.whenSwitchLost = when("switch");
        lab.usedPlan.whenBroadcasterLost = when("broadcaster");
        lab.runUntilStep(seconds{15});
        if (event.isEmpty()) {
            lab.probes[0]->sink->add(gapOf(lab, device, static_cast<GapReason>(reason)));
        } else {
            Event raised;
            raised.at = lab.clock.utcNow();
            raised.device = device;
            raised.kind = event;
            lab.probes[0]->sink->add(raised);
        }
        const RunRecord record = lab.finish();
        const bool stops = !stoppedBy.isEmpty() && setting == stoppedBy;
        QCOMPARE(record.state, stops ? RunState::Failed : RunState::Done);
        QCOMPARE(record.failure.startsWith(device + QStringLiteral(": ")), stops);
        QVERIFY(record.restored);
        if (stops)
            QCOMPARE(*record.finishedAt, record.startedAt + seconds{15});
    }
}

void TestRunEngineLost::switchDiesAndReturns()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(3);
    lab.runUntilStep(seconds{9});
    lab.driver.mode = FakeCapDriver::Mode::Deaf;
    runFor(lab.clock, milliseconds{5'500});
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    // Asked at 10 s and 13 s in vain (2 s timeout, 1 s until the next attempt); 16 s is the first answer.
    QCOMPARE(lab.log(), lines("0 step-begin, 0 cap-set, 10000 step-end, 10000 step-begin, 12000 cap-not-set, "
                              "16000 cap-set-late, 20000 step-end, 20000 step-begin, 20000 cap-set, "
                              "30000 step-end, 30000 switch-restored"));
    const StepRecord &step = record.steps[1];
    QCOMPARE(*step.lateness, microseconds{seconds{6}});
    QCOMPARE(*step.actualStart, step.plannedStart + seconds{6});
    QCOMPARE(step.readBack->cap, Cap::kbps(4000));
    QVERIFY(step.note.contains(QStringLiteral("The switch did not answer.")));
    QCOMPARE(step.outcome, StepOutcome::Completed);
}

void TestRunEngineLost::switchDiesForTheRestOfAStep()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(3);
    lab.runUntilStep(seconds{9});
    lab.driver.mode = FakeCapDriver::Mode::Hangs;
    runFor(lab.clock, milliseconds{10'500});
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(!record.steps[1].readBack);
    QVERIFY(!record.steps[1].lateness);
    QCOMPARE(*record.steps[1].actualEnd, record.steps[1].plannedEnd);
    QVERIFY(lab.log().contains(QStringLiteral("20000 cap-not-set")));
    QCOMPARE(*record.steps[2].lateness, microseconds{0});
}

void TestRunEngineLost::switchLostStops()
{
    RunFixture lab;
    lab.usedPlan.whenSwitchLost = WhenLost::Stop;
    lab.runUntilStep(seconds{9});
    lab.driver.mode = FakeCapDriver::Mode::Deaf;
    runFor(lab.clock, seconds{4});
    QCOMPARE(lab.engine().record().state, RunState::Restoring);
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(record.failure.contains(QStringLiteral("The switch was lost")));
    QVERIFY(record.restored);
    QCOMPARE(record.steps[1].outcome, StepOutcome::Interrupted);
}

void TestRunEngineLost::answerLostButCapSet()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    lab.runUntilStep(seconds{9});
    lab.driver.mode = FakeCapDriver::Mode::Mute;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(!record.restored);
    QVERIFY(!record.steps[1].readBack);
}

void TestRunEngineLost::wrongPasswordFailsBeforeTheFirstStep()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    lab.probes[0]->startError = Error{ErrorCode::AuthenticationFailed, QStringLiteral("Wrong password."), {}};
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QCOMPARE(record.failure, QStringLiteral("hls@P1: Wrong password."));
    QCOMPARE(lab.probes[0]->starts, 1);
    QCOMPARE(lab.driver.writes(), 0);
}

void TestRunEngineLost::probeThatCannotStart()
{
    RunFixture lab;
    lab.usedPlan.whenProbeLost = WhenLost::Stop;
    lab.probes[0]->startHangs = true;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QCOMPARE(lab.driver.writes(), 0);
    QVERIFY(!lab.stream.streaming);
}

void TestRunEngineLost::probeThatDoesNotComeBackFromStart()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    lab.probes[0]->startHangs = true;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(lab.hasEvent(QStringLiteral("probe-absent")));
    const RunData data = lab.stored();
    QCOMPARE(data.gaps.size(), std::size_t{1});
    QCOMPARE(data.gaps[0].series, RunFixture::latencySeries());
    QCOMPARE(data.gaps[0].from, record.startedAt);
    QCOMPARE(data.gaps[0].to, *record.finishedAt);
    QCOMPARE(data.gaps[0].reason, GapReason::ProbeLost);
}

void TestRunEngineLost::oldGapsDoNotStop()
{
    RunFixture lab;
    lab.usedPlan.whenProbeLost = WhenLost::Stop;
    lab.runUntilStep(seconds{3});
    Gap gap = gapOf(lab, QStringLiteral("P1"), GapReason::ProbeLost);
    gap.from -= seconds{20};
    gap.to -= seconds{10};
    lab.probes[0]->sink->add(gap);
    QCOMPARE(lab.finish().state, RunState::Done);
}

QTEST_GUILESS_MAIN(TestRunEngineLost)
#include "tst_runenginelost.moc"
