#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

class TestRunEngineStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortFailureBecomesAGap();
    void anOutageIsToldOnce();
    void anOutageThatEndsWithTheRunIsOver();
    void longFailureStopsTheRun();
    void failureAtTheEnd();
};

namespace {

const Error full{ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}};

} // namespace

void TestRunEngineStorage::shortFailureBecomesAGap()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(3);
    lab.runUntilStep(milliseconds{12'500});
    lab.store.failure = full;
    runFor(lab.clock, seconds{10});
    lab.store.failure.reset();
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    const RunData data = lab.stored();
    QCOMPARE(data.gaps.size(), std::size_t{1});
    QCOMPARE(data.gaps[0].reason, GapReason::StorageFailed);
    QCOMPARE(data.gaps[0].series, RunFixture::latencySeries());
    QCOMPARE(data.gaps[0].from, record.startedAt + seconds{13});
    QCOMPARE(data.gaps[0].to, record.startedAt + seconds{22});
    QCOMPARE(data.samples.size(), std::size_t{30 - 10});
    // What happened meanwhile is not lost.
    QVERIFY(lab.log().contains(QStringLiteral("13000 storage-failed")));
    QVERIFY(lab.log().contains(QStringLiteral("20000 step-begin")));
    QVERIFY(lab.log().contains(QStringLiteral("28000 storage-back")));
    QCOMPARE(data.record.steps[1].outcome, StepOutcome::Completed);
}

// A disk that fails takes a small batch now and then.
void TestRunEngineStorage::anOutageIsToldOnce()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(4);
    lab.runUntilStep(milliseconds{12'500});
    for (int i = 0; i < 5; ++i) {
        lab.store.failure = full;
        runFor(lab.clock, seconds{2});
        lab.store.failure.reset();
        runFor(lab.clock, seconds{1});
    }
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QCOMPARE(lab.log().filter(QStringLiteral("storage-failed")),
             QStringList{QStringLiteral("13000 storage-failed")});
    QCOMPARE(lab.log().filter(QStringLiteral("storage-back")),
             QStringList{QStringLiteral("32000 storage-back")});
    // Nothing is missing: what was not stored is a gap.
    QCOMPARE(lab.stored().samples.size(), std::size_t{40 - 10});
    QVERIFY(!lab.stored().gaps.empty());
}

void TestRunEngineStorage::anOutageThatEndsWithTheRunIsOver()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.runUntilStep(milliseconds{15'500});
    lab.store.failure = full;
    runFor(lab.clock, seconds{2});
    lab.store.failure.reset();
    QCOMPARE(lab.finish().state, RunState::Done);
    QCOMPARE(lab.log().filter(QStringLiteral("storage-failed")).size(), 1);
    QCOMPARE(lab.log().filter(QStringLiteral("storage-back")).size(), 1);
    QCOMPARE(lab.stored().gaps.size(), std::size_t{1});
}

void TestRunEngineStorage::longFailureStopsTheRun()
{
    RunFixture lab;
    lab.runUntilStep(milliseconds{12'500});
    lab.store.failure = full;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY2(record.failure.contains(QStringLiteral("could not be stored for 30 s")),
             qPrintable(record.failure));
    QVERIFY(record.restored);
    QCOMPARE(lab.driver.current, Cap::kbps(50'000));
    const auto ran = *record.finishedAt - record.startedAt;
    QVERIFY(ran >= seconds{43} && ran <= seconds{45});
}

void TestRunEngineStorage::failureAtTheEnd()
{
    RunFixture lab;
    lab.runUntilStep(milliseconds{58'500});
    lab.store.failure = full;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Failed);
    QCOMPARE(record.failure, QStringLiteral("The disk is full."));
    QVERIFY(record.restored);
}

QTEST_GUILESS_MAIN(TestRunEngineStorage)
#include "tst_runenginestorage.moc"
