#include "controllers/switches/byhand/manualcapdriver.h"
#include "tests/controllers/run/runfixture.h"
#include "tests/support/fakeattendant.h"
#include "tests/support/runtoend.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;
using namespace std::chrono_literals;

/// Runs whose caps are set by a person, who is slower than any switch.
class TestRunEnginePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonMayTakeTheirTime();
    void aPersonSlowerThanAStepIsAskedForTheNext();
    void aPersonWhoSaysNoIsAskedOnceForEachStep();
    void waitingForThePresentCapCanBeAborted();
    void waitingForAPersonWhileRestoringCanBeGivenUp();
    void engineThatGoesAwayAsksNobody();
};

namespace {

struct PersonLab : RunFixture
{
    explicit PersonLab(seconds perStep)
    {
        usedPlan = plan(perStep);
        usedDriver = &manual;
    }
    FakeAttendant person{clock};
    ManualCapDriver manual{QStringLiteral("S1"), QStringLiteral("the switch"), clock, person};
};

} // namespace

// Longer than any call to a switch may take; how late it was is stored, and no step moves.
void TestRunEnginePerson::aPersonMayTakeTheirTime()
{
    PersonLab lab(300s);
    lab.person.takes = 40s;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(record.restored);
    QCOMPARE(lab.person.presentAsked, 1);
    QCOMPARE(lab.person.withdrawn, 0);
    // No Limit at first, as the port was, and again at the end, which is what it had.
    QCOMPARE(lab.person.requests.size(), std::size_t{5});
    QCOMPARE(record.steps.size(), std::size_t{6});
    QCOMPARE(record.steps[0].lateness, std::optional<microseconds>(0us));
    for (std::size_t i = 1; i < record.steps.size(); ++i) {
        const StepRecord &step = record.steps[i];
        QCOMPARE(step.outcome, StepOutcome::Completed);
        QCOMPARE(step.lateness, std::optional<microseconds>(40s));
        QCOMPARE(*step.actualStart, step.plannedStart + 40s);
        QCOMPARE(step.plannedStart, record.steps[0].plannedStart + static_cast<int>(i) * 300s);
        QCOMPARE(lab.person.requests[i - 1].cap, step.step.cap);
        QCOMPARE(lab.person.requests[i - 1].device, QStringLiteral("the switch"));
    }
    QVERIFY(!lab.hasEvent(QStringLiteral("cap-not-set")));
}

void TestRunEnginePerson::aPersonSlowerThanAStepIsAskedForTheNext()
{
    PersonLab lab(10s);
    lab.person.takes = 0s;
    lab.runUntilStep(5s);
    lab.person.takes = 25s;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    for (std::size_t i = 1; i < record.steps.size(); ++i) {
        const StepRecord &step = record.steps[i];
        QVERIFY(!step.lateness);
        QVERIFY(!step.readBack);
        QVERIFY2(step.note.contains(QStringLiteral("No answer before the step ended")),
                 qPrintable(step.note));
    }
    QVERIFY(lab.hasEvent(QStringLiteral("cap-not-set")));
    QCOMPARE(lab.person.withdrawn, 5);
    // Nobody knows what the port is set to now: it is asked for, and waited for.
    QCOMPARE(lab.person.requests.size(), std::size_t{6});
    QVERIFY(lab.person.requests.back().restoring);
    QCOMPARE(lab.person.requests.back().cap, Cap::noLimit());
    QVERIFY(record.restored);
}

void TestRunEnginePerson::aPersonWhoSaysNoIsAskedOnceForEachStep()
{
    PersonLab lab(10s);
    lab.runUntilStep(5s);
    lab.person.refuses = true;
    const RunRecord record = lab.finish();
    QCOMPARE(lab.person.requests.size(), std::size_t{6});
    for (std::size_t i = 1; i < record.steps.size(); ++i)
        QVERIFY2(record.steps[i].note.contains(QStringLiteral("The person said no.")),
                 qPrintable(record.steps[i].note));
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(!record.restored);
    QVERIFY2(record.failure.contains(QStringLiteral("Set port 3 back to No Limit")),
             qPrintable(record.failure));
}

void TestRunEnginePerson::waitingForThePresentCapCanBeAborted()
{
    PersonLab lab(10s);
    lab.person.takes = 1h;
    auto task = lab.engine().start();
    QTRY_COMPARE(lab.person.presentAsked, 1);
    lab.clock.advance(10min);
    QVERIFY(!task.isReady());
    QVERIFY(lab.engine().abort());
    const RunRecord record = runToEnd(lab.clock, std::move(task));
    QCOMPARE(record.state, RunState::Aborted);
    QCOMPARE(lab.person.withdrawn, 1);
    QVERIFY(lab.person.requests.empty());
}

void TestRunEnginePerson::waitingForAPersonWhileRestoringCanBeGivenUp()
{
    PersonLab lab(10s);
    lab.runUntilStep(15s);
    QCOMPARE(lab.person.present, Cap::kbps(4000));
    lab.person.takes = 1000h;
    QVERIFY(lab.engine().abort());
    lab.clock.advance(1min);
    QTRY_COMPARE(lab.engine().record().state, RunState::Restoring);
    lab.clock.advanceInSteps(10min, 1min);
    QCOMPARE(lab.engine().record().state, RunState::Restoring);
    QVERIFY(lab.person.requests.back().restoring);
    QVERIFY(lab.engine().abort());
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Aborted);
    QVERIFY(!record.restored);
    QVERIFY2(record.failure.contains(QStringLiteral("by hand")), qPrintable(record.failure));
}

void TestRunEnginePerson::engineThatGoesAwayAsksNobody()
{
    PersonLab lab(10s);
    lab.runUntilStep(15s);
    const std::size_t asked = lab.person.requests.size();
    lab.m_engine.reset();
    lab.clock.advance(1min);
    QCoreApplication::processEvents();
    QCOMPARE(lab.person.requests.size(), asked);
}

QTEST_GUILESS_MAIN(TestRunEnginePerson)
#include "tst_runengineperson.moc"
