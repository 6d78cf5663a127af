#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

class TestRunEngineSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfAnHourIsExact_data();
    void halfAnHourIsExact();
    void silentSwitchDelaysNoStep();
    void clockJumpMovesNothing();
    void newOffsetMovesNothing();
};

void TestRunEngineSchedule::halfAnHourIsExact_data()
{
    QTest::addColumn<int>("roundTripUs");
    QTest::newRow("no round trip") << 0;
    QTest::newRow("3 ms") << 3'000;
    QTest::newRow("1.9 s") << 1'900'000;
}

void TestRunEngineSchedule::halfAnHourIsExact()
{
    QFETCH(int, roundTripUs);
    RunFixture lab;
    lab.usedPlan = RunFixture::plan(seconds{300});
    lab.driver.roundTrip = microseconds{roundTripUs};
    lab.runUntilStep();
    const SteadyTime start = lab.clock.steadyNow();
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    std::vector<SteadyTime> sets;
    for (const auto &call : lab.driver.calls) {
        if (call.what == QLatin1StringView("set"))
            sets.push_back(call.at);
    }
    QCOMPARE(sets.size(), std::size_t{6});
    for (int i = 0; i < 6; ++i) {
        const auto index = static_cast<std::size_t>(i);
        QVERIFY(sets[index] == start + i * seconds{300});
        QCOMPARE(record.steps[index].plannedStart, record.startedAt + i * seconds{300});
        QCOMPARE(record.steps[index].plannedEnd, record.startedAt + (i + 1) * seconds{300});
        QCOMPARE(*record.steps[index].lateness, microseconds{roundTripUs});
        QCOMPARE(*record.steps[index].actualEnd, record.steps[index].plannedEnd);
    }
}

void TestRunEngineSchedule::silentSwitchDelaysNoStep()
{
    RunFixture lab;
    lab.usedPlan = RunFixture::plan(seconds{1});
    lab.runUntilStep();
    lab.driver.mode = FakeCapDriver::Mode::Deaf;
    lab.driver.timeout = seconds{3};
    runFor(lab.clock, milliseconds{5500});
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(record.restored);
    for (int i = 1; i < 6; ++i) {
        QVERIFY(lab.log().contains(QStringLiteral("%1 step-begin").arg(i * 1000)));
        QVERIFY(lab.log().contains(QStringLiteral("%1 step-end").arg((i + 1) * 1000)));
    }
    // The first step's cap was set before the switch fell silent; the next four never were.
    for (std::size_t i = 1; i < 5; ++i) {
        QVERIFY(!record.steps[i].readBack);
        QVERIFY(!record.steps[i].lateness);
        QVERIFY(record.steps[i].note.contains(QStringLiteral("could not be set")));
    }
}

void TestRunEngineSchedule::clockJumpMovesNothing()
{
    RunFixture lab;
    lab.runUntilStep(milliseconds{14'500});
    lab.clock.jumpUtc(seconds{-7200});
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(lab.log().contains(QStringLiteral("15000 clock-jump")));
    QCOMPARE(lab.kinds().count(QStringLiteral("clock-jump")), 1);
    QCOMPARE(*record.finishedAt - record.startedAt, microseconds{seconds{60}});
    for (const StepRecord &step : record.steps)
        QCOMPARE(*step.actualStart, step.plannedStart);
    const auto events = lab.stored().events;
    const auto jump = std::find_if(events.begin(), events.end(), [](const Event &event) {
        return event.kind == QLatin1StringView("clock-jump");
    });
    QCOMPARE(jump->data[QStringLiteral("jump_ms")].toDouble(), -7'200'000.0);
}

void TestRunEngineSchedule::newOffsetMovesNothing()
{
    RunFixture lab;
    lab.runUntilStep(seconds{5});
    lab.reference.offset = seconds{10};
    const RunRecord record = lab.finish();
    QCOMPARE(*record.finishedAt - record.startedAt, microseconds{seconds{60}});
    QVERIFY(!lab.hasEvent(QStringLiteral("clock-jump")));
}

QTEST_GUILESS_MAIN(TestRunEngineSchedule)
#include "tst_runengineschedule.moc"
