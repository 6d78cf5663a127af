#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

class TestRunEngineRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayOut_data();
    void everyWayOut();
    void observersThatThrowChangeNothing();
    void unlimitedBefore();
    void refusingSwitchKeepsNothingElseFromStopping();
    void wrongReadingIsNotRestored();
    void silentTooLong();
    void hangingDriver();
    void hangingProbeKeepsTheSwitchFromNothing();
    void hangingStreamKeepsTheSwitchFromNothing();
    void abortedAndNotRestored();
    void engineDestroyed_data();
    void engineDestroyed();
};

namespace {

enum class WayOut { Done, Error, Exception, Abort, AbortPaused, ProbeLost, BroadcasterLost, StorageFailed };

QCoro::Task<Expected<void>> misbehave(ExperimentRun &run, bool throws)
{
    if (const auto begun = co_await run.beginStep(0); !begun)
        co_return begun;
    if (const auto applied = co_await run.applyCap(Cap::kbps(512)); !applied)
        co_return applied;
    if (throws)
        throw std::runtime_error("thrown");
    co_return Error{ErrorCode::Protocol, QStringLiteral("wrong"), {}};
}

QCoro::Task<Expected<void>> returnsError(ExperimentRun &run)
{
    return misbehave(run, false);
}

QCoro::Task<Expected<void>> throwsError(ExperimentRun &run)
{
    return misbehave(run, true);
}

void lose(RunFixture &lab, const QString &device, GapReason reason)
{
    Gap gap;
    gap.series = RunFixture::latencySeries();
    gap.series.device = device;
    gap.from = lab.clock.utcNow();
    gap.to = gap.from;
    gap.reason = reason;
    lab.probes[0]->sink->add(gap);
}

void takeWayOut(RunFixture &lab, WayOut way)
{
    switch (way) {
    case WayOut::Done:
    case WayOut::Error:
    case WayOut::Exception:
        return;
    case WayOut::Abort:
        QVERIFY(lab.engine().abort());
        return;
    case WayOut::AbortPaused:
        QVERIFY(lab.engine().pause());
        QVERIFY(lab.engine().abort());
        return;
    case WayOut::ProbeLost:
        lose(lab, QStringLiteral("P1"), GapReason::ProbeLost);
        return;
    case WayOut::BroadcasterLost:
        lose(lab, QStringLiteral("B1"), GapReason::NotStreaming);
        return;
    case WayOut::StorageFailed:
        lab.store.failure = Error{ErrorCode::DiskFull, QStringLiteral("full"), {}};
        return;
    }
}

} // namespace

void TestRunEngineRestore::everyWayOut_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("silentAtFirst");
    QTest::addColumn<RunState>("state");
    const struct
    {
        const char *name;
        WayOut way;
        RunState state;
    } ways[] = {
        {"done", WayOut::Done, RunState::Done},
        {"experiment error", WayOut::Error, RunState::Failed},
        {"exception", WayOut::Exception, RunState::Failed},
        {"aborted", WayOut::Abort, RunState::Aborted},
        {"aborted while paused", WayOut::AbortPaused, RunState::Aborted},
        {"probe lost", WayOut::ProbeLost, RunState::Failed},
        {"broadcaster lost", WayOut::BroadcasterLost, RunState::Failed},
        {"storage failed", WayOut::StorageFailed, RunState::Failed},
    };
    for (const auto &way : ways) {
        QTest::addRow("%s", way.name) << static_cast<int>(way.way) << false << way.state;
        QTest::addRow("%s, switch silent at first", way.name)
            << static_cast<int>(way.way) << true << way.state;
    }
}

void TestRunEngineRestore::everyWayOut()
{
    QFETCH(int, way);
    QFETCH(bool, silentAtFirst);
    QFETCH(RunState, state);
    RunFixture lab;
    lab.usedPlan.steps.resize(5);
    lab.usedPlan.whenProbeLost = WhenLost::Stop;
    lab.usedPlan.whenBroadcasterLost = WhenLost::Stop;
    if (static_cast<WayOut>(way) == WayOut::Error)
        lab.experiment = &returnsError;
    if (static_cast<WayOut>(way) == WayOut::Exception)
        lab.experiment = &throwsError;
    lab.m_task = lab.engine().start();
    runUntil(lab.clock, [&lab] { return lab.driver.writes() > 0; });
    if (silentAtFirst)
        lab.driver.mode = FakeCapDriver::Mode::Deaf;
    runFor(lab.clock, seconds{12});
    takeWayOut(lab, static_cast<WayOut>(way));
    runUntil(lab.clock,
             [&lab] { return lab.m_task.isReady() || lab.engine().record().state == RunState::Restoring; });
    runFor(lab.clock, seconds{10});
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, state);
    QVERIFY(record.restored);
    QCOMPARE(record.restoredCap->cap, Cap::kbps(50'000));
    QCOMPARE(lab.driver.current, Cap::kbps(50'000));
    QVERIFY(!lab.probes[0]->running);
    QVERIFY(!lab.stream.streaming);
    QCOMPARE(record.failure.isEmpty(), state != RunState::Failed);
}

void TestRunEngineRestore::observersThatThrowChangeNothing()
{
    struct Throwing final : RunObserver
    {
        void stateChanged(RunState) override
        {
            throw std::runtime_error("state");
        }
        void preflightDone(const std::vector<Finding> &) override
        {
            throw std::runtime_error("preflight");
        }
        void stepChanged(const StepRecord &) override
        {
            throw std::runtime_error("step");
        }
        void progressed(const RunProgress &) override
        {
            throw std::runtime_error("progress");
        }
    };
    Throwing observer;
    RunFixture lab;
    lab.engine().addObserver(&observer);
    lab.m_task = lab.engine().start();
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(record.restored);
    QCOMPARE(lab.driver.current, Cap::kbps(50'000));
    lab.engine().removeObserver(&observer);
}

void TestRunEngineRestore::unlimitedBefore()
{
    RunFixture lab;
    lab.driver.current = Cap::noLimit();
    const RunRecord record = lab.run();
    QVERIFY(record.restored);
    QCOMPARE(record.formerCap->cap, Cap::noLimit());
    QCOMPARE(lab.driver.calls.back().what, QStringLiteral("restore"));
}

void TestRunEngineRestore::refusingSwitchKeepsNothingElseFromStopping()
{
    RunFixture lab;
    lab.runUntilStep(seconds{35});
    lab.driver.mode = FakeCapDriver::Mode::Refuses;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(!record.restored);
    QVERIFY(!record.restoredCap);
    QVERIFY2(record.failure.contains(QStringLiteral("Set port 3 back to 50000 kbit/s (rate=50000) by hand")),
             qPrintable(record.failure));
    QVERIFY(lab.hasEvent(QStringLiteral("switch-not-restored")));
    QVERIFY(!lab.probes[0]->running);
    QVERIFY(!lab.stream.streaming);
    QCOMPARE(lab.stored().record.state, RunState::Failed);
}

void TestRunEngineRestore::wrongReadingIsNotRestored()
{
    RunFixture lab;
    lab.driver.restoresWrongly = true;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(!record.restored);
}

void TestRunEngineRestore::silentTooLong()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.runUntilStep(seconds{15});
    lab.driver.mode = FakeCapDriver::Mode::Deaf;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(!record.restored);
    const auto took = *record.finishedAt - record.startedAt - seconds{20};
    QVERIFY(took >= seconds{57} && took <= seconds{63});
    QCOMPARE(lab.kinds().count(QStringLiteral("restore-retry")), 1);
}

void TestRunEngineRestore::hangingDriver()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.runUntilStep(seconds{15});
    lab.driver.mode = FakeCapDriver::Mode::Hangs;
    runFor(lab.clock, seconds{30});
    lab.driver.mode = FakeCapDriver::Mode::Answers;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(record.restored);
}

void TestRunEngineRestore::hangingProbeKeepsTheSwitchFromNothing()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    lab.probes[0]->stopHangs = true;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(record.restored);
    QVERIFY(!lab.stream.streaming);
    QVERIFY(lab.log().contains(QStringLiteral("10000 switch-restored")));
    QVERIFY(lab.log().contains(QStringLiteral("30000 probe-not-stopped")));
}

void TestRunEngineRestore::hangingStreamKeepsTheSwitchFromNothing()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    lab.runUntilStep(seconds{5});
    lab.stream.hangs = true;
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QVERIFY(record.restored);
    QVERIFY(lab.log().contains(QStringLiteral("10000 switch-restored")));
    QVERIFY(lab.hasEvent(QStringLiteral("stream-not-stopped")));
}

void TestRunEngineRestore::abortedAndNotRestored()
{
    RunFixture lab;
    lab.runUntilStep(seconds{15});
    lab.driver.mode = FakeCapDriver::Mode::Deaf;
    QVERIFY(lab.engine().abort());
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Aborted);
    QVERIFY(!record.restored);
    QVERIFY(record.failure.contains(QStringLiteral("by hand")));
}

void TestRunEngineRestore::engineDestroyed_data()
{
    QTest::addColumn<int>("afterMs");
    QTest::addColumn<int>("roundTripMs");
    QTest::addColumn<bool>("written");
    QTest::newRow("before anything answers") << 0 << 10 << false;
    QTest::newRow("while the former cap is read") << 250 << 200 << false;
    QTest::newRow("while warming up") << 500 << 0 << false;
    QTest::newRow("in a step") << 5'000 << 0 << true;
    QTest::newRow("while a cap is set") << 11'100 << 200 << true;
    QTest::newRow("while restoring") << 62'000 << 2'000 << true;
}

void TestRunEngineRestore::engineDestroyed()
{
    QFETCH(int, afterMs);
    QFETCH(int, roundTripMs);
    QFETCH(bool, written);
    RunFixture lab;
    lab.driver.roundTrip = milliseconds{roundTripMs};
    lab.m_task = lab.engine().start();
    runFor(lab.clock, milliseconds{afterMs});
    QVERIFY(!lab.m_task.isReady());
    lab.m_engine.reset();
    runUntil(lab.clock, [&lab] { return lab.m_task.isReady(); });
    QVERIFY(!lab.probes[0]->running);
    const std::size_t events = lab.stored().events.size();
    runFor(lab.clock, seconds{100});
    QCOMPARE(lab.stored().events.size(), events);
    QCOMPARE(lab.driver.writes() > 0, written);
    QCOMPARE(lab.driver.current, Cap::kbps(50'000));
}

QTEST_GUILESS_MAIN(TestRunEngineRestore)
#include "tst_runenginerestore.moc"
