#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include "controllers/contracts/eventkinds.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

void raise(RunFixture &lab, const QString &device, QLatin1StringView kind)
{
    Event raised;
    raised.at = lab.clock.utcNow();
    raised.device = device;
    raised.kind = kind;
    lab.probes[0]->sink->add(raised);
}

} // namespace

/// The stream of a broadcaster whose program ends and comes back while a run goes on.
class TestRunEngineStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startedAgain_data();
    void startedAgain();
    void startedAgainWhenThatIsPossible();
    void leftAlone_data();
    void leftAlone();
    void triedNoLongerAfterTheEnd();
    void refusedAtFirst();
    void engineGoesWhileTheStreamIsTried();
};

void TestRunEngineStream::startedAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("program back") << QString(eventkinds::broadcasterBack);
    QTest::newRow("platform given up") << QString(eventkinds::streamGivenUp);
}

void TestRunEngineStream::startedAgain()
{
    QFETCH(QString, kind);
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.runUntilStep(seconds{4});
    lab.stream.streaming = false;
    raise(lab, QStringLiteral("B1"), QLatin1StringView(kind.toLatin1()));
    const RunRecord record = lab.finish();
    QCOMPARE(record.state, RunState::Done);
    QCOMPARE(lab.stream.calls.count(QStringLiteral("start")), 2);
    QCOMPARE(lab.stream.calls.last(), QStringLiteral("stop"));
    QVERIFY(lab.log().contains(QStringLiteral("4000 stream-restarted")));
}

void TestRunEngineStream::startedAgainWhenThatIsPossible()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(4);
    lab.runUntilStep(seconds{4});
    lab.stream.streaming = false;
    lab.stream.startError = Error{ErrorCode::Refused, QStringLiteral("Not ready."), {}};
    raise(lab, QStringLiteral("B1"), eventkinds::broadcasterBack);
    runFor(lab.clock, seconds{15});
    raise(lab, QStringLiteral("B1"), eventkinds::broadcasterBack);
    lab.stream.startError.reset();
    QCOMPARE(lab.finish().state, RunState::Done);
    // Tried after 0, 6 and 18 s; told once.
    QVERIFY(lab.log().contains(QStringLiteral("22000 stream-restarted")));
    QCOMPARE(lab.kinds().count(QStringLiteral("stream-retry")), 1);
}

void TestRunEngineStream::leftAlone_data()
{
    QTest::addColumn<bool>("startStream");
    QTest::addColumn<bool>("runsBefore");
    QTest::addColumn<bool>("runsAfter");
    QTest::addColumn<QString>("device");
    QTest::newRow("streamed by hand") << false << true << false << "B1";
    QTest::newRow("ran already") << true << true << false << "B1";
    QTest::newRow("runs on") << true << false << true << "B1";
    QTest::newRow("another broadcaster") << true << false << false << "B2";
}

void TestRunEngineStream::leftAlone()
{
    QFETCH(bool, startStream);
    QFETCH(bool, runsBefore);
    QFETCH(bool, runsAfter);
    QFETCH(QString, device);
    RunFixture lab;
    lab.usedPlan.steps.resize(2);
    lab.usedPlan.startStream = startStream;
    lab.stream.streaming = runsBefore;
    lab.runUntilStep(seconds{4});
    const auto starts = lab.stream.calls.count(QStringLiteral("start"));
    lab.stream.streaming = runsAfter;
    raise(lab, device, eventkinds::broadcasterBack);
    QCOMPARE(lab.finish().state, RunState::Done);
    QCOMPARE(lab.stream.calls.count(QStringLiteral("start")), starts);
    QVERIFY(!lab.hasEvent(QStringLiteral("stream-restarted")));
}

void TestRunEngineStream::triedNoLongerAfterTheEnd()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    lab.runUntilStep(seconds{9});
    lab.stream.streaming = false;
    lab.stream.startError = Error{ErrorCode::Refused, QStringLiteral("Not ready."), {}};
    raise(lab, QStringLiteral("B1"), eventkinds::broadcasterBack);
    QCOMPARE(lab.finish().state, RunState::Done);
    lab.stream.startError.reset();
    const auto calls = lab.stream.calls;
    runFor(lab.clock, seconds{120});
    QCOMPARE(lab.stream.calls, calls);
}

void TestRunEngineStream::refusedAtFirst()
{
    RunFixture lab;
    lab.usedPlan.steps.resize(1);
    lab.stream.startError = Error{ErrorCode::Refused, QStringLiteral("Held by another publisher."), {}};
    lab.m_task = lab.engine().start();
    runUntil(lab.clock, [&lab] { return lab.stream.calls.contains(QStringLiteral("start")); });
    runFor(lab.clock, seconds{3});
    lab.stream.startError.reset();
    QCOMPARE(lab.finish().state, RunState::Done);
    QVERIFY(lab.hasEvent(QStringLiteral("stream-retry")));
    QCOMPARE(lab.stream.calls.count(QStringLiteral("start")), 2);
}

void TestRunEngineStream::engineGoesWhileTheStreamIsTried()
{
    RunFixture lab;
    lab.runUntilStep(seconds{4});
    lab.stream.streaming = false;
    lab.stream.startError = Error{ErrorCode::Refused, QStringLiteral("Not ready."), {}};
    raise(lab, QStringLiteral("B1"), eventkinds::broadcasterBack);
    lab.m_engine.reset();
    const auto calls = lab.stream.calls;
    runFor(lab.clock, seconds{60});
    QCOMPARE(lab.stream.calls, calls);
}

QTEST_GUILESS_MAIN(TestRunEngineStream)
#include "tst_runenginestream.moc"
