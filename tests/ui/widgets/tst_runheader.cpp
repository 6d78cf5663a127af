#include "tests/support/fakeclock.h"
#include "ui/text/proofwording.h"
#include "ui/text/wording.h"
#include "ui/widgets/runheader.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

QString textOf(const RunHeader &header, const char *label)
{
    return header.findChild<QLabel *>(QString::fromLatin1(label))->text();
}

} // namespace

class TestRunHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStepAndTimes()
    {
        const test::FakeClock clock;
        RunHeader header(clock);
        std::vector<StepRecord> steps(2);
        steps[1].step.cap = Cap::kbps(512);
        RunProgress progress;
        progress.state = RunState::Running;
        progress.step = 1;
        progress.steps = 2;
        progress.elapsed = 14s;
        progress.remaining = 6s;
        progress.stepRemaining = 6s;
        header.setProgress(progress, steps);
        QCOMPARE(textOf(header, "runState"), QStringLiteral("Running"));
        QCOMPARE(textOf(header, "runStep"), QStringLiteral("Step 2 of 2: 512 kbit/s, 0:06 left"));
        QCOMPARE(textOf(header, "runTime"),
                 QStringLiteral("0:06 left, ends at %1").arg(wording::timeOfDay(clock.utcNow() + 6s)));
        const auto *bar = header.findChild<QProgressBar *>();
        QCOMPARE(bar->maximum(), 200);
        QCOMPARE(bar->value(), 140);
        progress.state = RunState::Paused;
        header.setProgress(progress, steps);
        QCOMPARE(textOf(header, "runTime"), QStringLiteral("0:06 left after the pause"));
    }

    void tellsWhetherTheCapIsInForce()
    {
        const test::FakeClock clock;
        RunHeader header(clock);
        std::vector<StepRecord> steps(2);
        CapProof &proof = steps[1].proof;
        RunProgress progress;
        progress.state = RunState::Running;
        progress.step = 1;
        progress.steps = 2;
        header.setProgress(progress, steps);
        QCOMPARE(textOf(header, "runProof"), QStringLiteral("Cap not measured"));
        QCOMPARE(textOf(header, "runProof"), wording::capProof(proof));
        proof.verdict = CapVerdict::NotInForce;
        proof.reason = CapReason::AboveCap;
        proof.measured = CapProof::Rate{4160, 10, 5};
        header.setProgress(progress, steps);
        const auto *label = header.findChild<QLabel *>(QStringLiteral("runProof"));
        QVERIFY(!label->isHidden());
        QCOMPARE(label->text(), wording::capProof(proof));
        QVERIFY(label->toolTip().contains(QStringLiteral("More was sent")));
        RunRecord record;
        record.state = RunState::Done;
        record.steps = steps;
        header.setEnded(record);
        QCOMPARE(label->text(), QStringLiteral("Cap not in force in 1 step(s)"));
        record.steps[1].proof.verdict = CapVerdict::InForce;
        header.setEnded(record);
        QVERIFY(label->isHidden());
    }

    void isBusyBeforeTheFirstStep()
    {
        const test::FakeClock clock;
        RunHeader header(clock);
        header.setPreparing(QStringLiteral("Starting the built-in lab …"));
        QCOMPARE(textOf(header, "runStep"), QStringLiteral("Starting the built-in lab …"));
        QCOMPARE(header.findChild<QProgressBar *>()->maximum(), 0);
    }

    void tellsWhatBecameOfTheSwitch()
    {
        const test::FakeClock clock;
        RunHeader header(clock);
        RunRecord record;
        record.state = RunState::Failed;
        header.setEnded(record);
        QCOMPARE(textOf(header, "runStep"), QStringLiteral("The switch was not changed."));
        record.formerCap = CapReading{Cap::kbps(4000), {}, clock.utcNow()};
        header.setEnded(record);
        QVERIFY(textOf(header, "runStep").contains(QStringLiteral("not restored; it had: 4000 kbit/s")));
        record.restored = true;
        record.restoredCap = record.formerCap;
        header.setEnded(record);
        QCOMPARE(textOf(header, "runStep"), QStringLiteral("Switch restored and read back: 4000 kbit/s"));
    }
};

QTEST_MAIN(TestRunHeader)
#include "tst_runheader.moc"
