#include "controllers/run/runschedule.h"

#include <QTest>

using namespace castbench;

class TestRunSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantsAreExact();
    void pauseShiftsWhatHasNotEnded();
    void pauseBeforeTheFirstStep();
    void pauseBetweenSteps();
    void skipMovesLaterStepsEarlier();
    void remainingStandsStillWhilePaused();
};

namespace {

constexpr SteadyTime t0{seconds{5000}};

RunSchedule schedule(std::initializer_list<int> durations)
{
    std::vector<Step> steps;
    for (const int duration : durations) {
        Step step;
        step.duration = seconds{duration};
        steps.push_back(step);
    }
    RunSchedule schedule(steps);
    schedule.begin(t0);
    return schedule;
}

} // namespace

void TestRunSchedule::instantsAreExact()
{
    const RunSchedule plan = schedule({300, 300, 300, 300, 300, 300});
    QCOMPARE(plan.count(), 6);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(plan.plannedStart(i) == t0 + i * seconds{300});
        QVERIFY(plan.plannedEnd(i) == t0 + (i + 1) * seconds{300});
    }
}

void TestRunSchedule::pauseShiftsWhatHasNotEnded()
{
    RunSchedule plan = schedule({10, 20, 30});
    plan.enter(1);
    plan.pause(t0 + seconds{15});
    QVERIFY(plan.isPaused());
    QVERIFY(plan.resume(t0 + seconds{22}) == seconds{7});
    QVERIFY(!plan.isPaused());
    QVERIFY(plan.plannedStart(1) == t0 + seconds{10});
    QVERIFY(plan.plannedEnd(1) == t0 + seconds{37});
    QVERIFY(plan.plannedStart(2) == t0 + seconds{37});
    QVERIFY(plan.plannedEnd(2) == t0 + seconds{67});
}

void TestRunSchedule::pauseBeforeTheFirstStep()
{
    RunSchedule plan = schedule({10, 20});
    plan.pause(t0);
    plan.resume(t0 + seconds{3});
    QVERIFY(plan.plannedStart(0) == t0 + seconds{3});
    QVERIFY(plan.plannedEnd(1) == t0 + seconds{33});
}

void TestRunSchedule::pauseBetweenSteps()
{
    RunSchedule plan = schedule({10, 20});
    plan.enter(0);
    plan.pause(t0 + seconds{10});
    plan.resume(t0 + seconds{14});
    QVERIFY(plan.plannedStart(1) == t0 + seconds{14});
}

void TestRunSchedule::skipMovesLaterStepsEarlier()
{
    RunSchedule plan = schedule({10, 20, 30});
    plan.enter(1);
    plan.skip(t0 + seconds{12});
    QVERIFY(plan.plannedStart(1) == t0 + seconds{10});
    QVERIFY(plan.plannedStart(2) == t0 + seconds{12});
    QVERIFY(plan.plannedEnd(2) == t0 + seconds{42});
}

void TestRunSchedule::remainingStandsStillWhilePaused()
{
    RunSchedule plan = schedule({10});
    plan.enter(0);
    QVERIFY(plan.remaining(0, t0 + seconds{4}) == seconds{6});
    plan.pause(t0 + seconds{5});
    QVERIFY(plan.remaining(0, t0 + seconds{50}) == seconds{5});
    plan.resume(t0 + seconds{50});
    QVERIFY(plan.remaining(0, t0 + seconds{51}) == seconds{4});
    QVERIFY(plan.remaining(0, t0 + seconds{500}) == seconds{0});
}

QTEST_GUILESS_MAIN(TestRunSchedule)
#include "tst_runschedule.moc"
