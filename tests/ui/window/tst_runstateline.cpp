#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakerunservice.h"
#include "ui/window/runstateline.h"

#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

class TestRunStateLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
    }

    void knowsNothingAtFirst()
    {
        FakeLabService lab;
        FakeRunService run;
        const RunStateLine line(lab, run);
        QCOMPARE(line.stateText(), QStringLiteral("No run"));
        QCOMPARE(line.clockText(), QStringLiteral("Clocks: not known"));
        QCOMPARE(line.capText(), QStringLiteral("Cap: not known"));
    }

    void showsTheWorstClock()
    {
        FakeLabService lab;
        FakeRunService run;
        const RunStateLine line(lab, run);
        lab.setHealth({QStringLiteral("P1"), Reachability::Reachable, {}, ClockReading{0us, 400us}, {}, {}});
        lab.setHealth({QStringLiteral("M1"), Reachability::Reachable, {}, ClockReading{3ms, 1200us}, {}, {}});
        lab.setHealth({QStringLiteral("S1"), Reachability::Reachable, {}, {}, {}, {}});
        QCOMPARE(line.clockText(), QStringLiteral("Clocks: ± 1.2 ms"));
        lab.setHealth({QStringLiteral("M1"), Reachability::Doubtful, {}, ClockReading{3ms, {}}, {}, {}});
        QCOMPARE(line.clockText(), QStringLiteral("Clocks: not known"));
    }

    void capIsTheLabsWhenIdleAndTheStepsDuringARun()
    {
        FakeLabService lab;
        FakeRunService run;
        const RunStateLine line(lab, run);
        lab.setPresentCap(CapReading{Cap::noLimit(), {}, {}});
        QCOMPARE(line.capText(), QStringLiteral("Cap: No Limit"));

        RunRecord record;
        record.state = RunState::Running;
        record.steps.resize(2);
        record.steps[1].index = 1;
        record.formerCap = CapReading{Cap::kbps(8000), {}, {}};
        run.begin(record);
        QCOMPARE(line.capText(), QStringLiteral("Cap: 8000 kbit/s"));
        StepRecord step = record.steps[0];
        step.readBack = CapReading{Cap::kbps(512), {}, {}};
        run.tellStep(step);
        QCOMPARE(line.capText(), QStringLiteral("Cap: 512 kbit/s"));
        run.tellProgress({RunState::Running, 0, 2, 1s, 9s, 4s});
        QCOMPARE(line.stateText(), QStringLiteral("Running: step 1 of 2"));

        record.state = RunState::Done;
        run.end(record);
        QCOMPARE(line.stateText(), QStringLiteral("Run: Done"));
        QCOMPARE(line.capText(), QStringLiteral("Cap: No Limit"));
    }

    void tellsWhatIsPrepared()
    {
        FakeLabService lab;
        FakeRunService run;
        const RunStateLine line(lab, run);
        QVERIFY(run.start({}));
        Q_EMIT run.preparing(QStringLiteral("Starting the built-in lab …"));
        QCOMPARE(line.stateText(), QStringLiteral("Starting the built-in lab …"));
    }
};

QTEST_MAIN(TestRunStateLine)
#include "tst_runstateline.moc"
