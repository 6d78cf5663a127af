#include "controllers/run/preflight.h"
#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planAgainstLab_data();
    void planAgainstLab();
    void capThatTheSwitchCannotExpress();
    void twoProbesOfOneName();
    void diskSpace();
    void everythingWrongIsListed();
    void hangingCheck_data();
    void hangingCheck();
    void warningsLetTheRunStart();
    void notStreamingAndNotStarted();
    void notStreamingYet_data();
    void notStreamingYet();
    void storeThatCannotCreate();
};

namespace {

Finding trouble(const QString &device, Severity severity)
{
    return {severity, device, QStringLiteral("check"), QStringLiteral("Something is wrong."),
            QStringLiteral("Mend it.")};
}

int count(const std::vector<Finding> &findings, Severity severity)
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(),
                      [severity](const Finding &finding) { return finding.severity == severity; }));
}

} // namespace

void TestPreflight::planAgainstLab_data()
{
    QTest::addColumn<QString>("broadcaster");
    QTest::addColumn<QStringList>("viewers");
    QTest::addColumn<int>("errors");
    QTest::newRow("defaults") << QString() << QStringList() << 0;
    QTest::newRow("named") << QStringLiteral("B1") << lines("P1") << 0;
    QTest::newRow("unknown broadcaster") << QStringLiteral("B9") << QStringList() << 1;
    QTest::newRow("unknown viewers") << QString() << lines("P1, P8, P9") << 2;
    QTest::newRow("all unknown") << QStringLiteral("B9") << lines("P8, P9") << 3;
}

void TestPreflight::planAgainstLab()
{
    QFETCH(QString, broadcaster);
    QFETCH(QStringList, viewers);
    QFETCH(int, errors);
    RunFixture lab;
    lab.usedPlan.broadcaster = broadcaster;
    lab.usedPlan.viewers = viewers;
    const auto findings = preflight::checkPlan(lab.setup());
    QCOMPARE(count(findings, Severity::Error), errors);
    for (const Finding &finding : findings)
        QVERIFY(!finding.remedy.isEmpty());
}

void TestPreflight::capThatTheSwitchCannotExpress()
{
    RunFixture lab;
    lab.driver.granularityKbps = 500;
    const auto findings = preflight::checkPlan(lab.setup());
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].severity, Severity::Warning);
    QCOMPARE(findings[0].message,
             QStringLiteral("The switch cannot set 512 kbit/s; it will set 500 kbit/s."));
}

void TestPreflight::twoProbesOfOneName()
{
    RunFixture lab;
    lab.probes.push_back(std::make_unique<FakeProbe>(lab.clock, QStringLiteral("hls@P1"),
                                                     QStringLiteral("P1"), std::vector<SeriesKey>{}));
    QCOMPARE(count(preflight::checkPlan(lab.setup()), Severity::Error), 1);
}

void TestPreflight::diskSpace()
{
    RunFixture lab;
    RunSetup setup = lab.setup();
    setup.storeFolder = QStringLiteral(CASTBENCH_SOURCE_DIR);
    const auto findings = preflight::checkPlan(setup);
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].check, QStringLiteral("disk space"));
    const qint64 minute = preflight::expectedBytes(setup);
    setup.plan.steps.resize(1);
    QVERIFY(preflight::expectedBytes(setup) < minute);
    setup.storeFolder = QStringLiteral("/nowhere/at/all");
    QCOMPARE(count(preflight::checkPlan(setup), Severity::Warning), 1);
}

void TestPreflight::everythingWrongIsListed()
{
    RunFixture lab;
    lab.usedPlan.broadcaster = QStringLiteral("B7");
    lab.driver.findings = {trouble(QStringLiteral("S1"), Severity::Error),
                           trouble(QStringLiteral("S1"), Severity::Error)};
    lab.stream.checkError = Error{ErrorCode::Unreachable, QStringLiteral("OBS is off."), {}};
    lab.probes[0]->findings = {trouble(QStringLiteral("P1"), Severity::Error),
                               trouble(QStringLiteral("P1"), Severity::Info)};
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QCOMPARE(record.failure.split(QLatin1Char('\n')).size(), 5);
    QVERIFY(record.failure.contains(QStringLiteral("B7")));
    QCOMPARE(record.failure.count(QStringLiteral("S1: Something is wrong. Mend it.")), 2);
    QVERIFY(record.failure.contains(QStringLiteral("B1: OBS is off.")));
    QVERIFY(record.failure.contains(QStringLiteral("P1: Something is wrong.")));
    QCOMPARE(lab.kinds().count(QStringLiteral("preflight")), 6);
    QCOMPARE(lab.driver.writes(), 0);
    QCOMPARE(lab.probes[0]->starts, 0);
    QCOMPARE(lab.stream.calls, lines("isStreaming"));
    QCOMPARE(lab.stored().record.failure, record.failure);
}

void TestPreflight::hangingCheck_data()
{
    QTest::addColumn<bool>("ignoresStop");
    QTest::newRow("comes back when told to") << false;
    QTest::newRow("never comes back") << true;
}

void TestPreflight::hangingCheck()
{
    QFETCH(bool, ignoresStop);
    RunFixture lab;
    lab.probes[0]->checkHangs = !ignoresStop;
    lab.probes[0]->checkIgnoresStop = ignoresStop;
    lab.driver.findings = {trouble(QStringLiteral("S1"), Severity::Error)};
    const SteadyTime begun = lab.clock.steadyNow();
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(lab.clock.steadyNow() - begun == seconds{20});
    QVERIFY(record.failure.contains(QStringLiteral("P1: No answer within 20 s.")));
    QVERIFY(record.failure.contains(QStringLiteral("S1: Something is wrong.")));
}

void TestPreflight::warningsLetTheRunStart()
{
    RunFixture lab;
    lab.probes[0]->findings = {trouble(QStringLiteral("P1"), Severity::Warning)};
    QCOMPARE(lab.run().state, RunState::Done);
}

void TestPreflight::notStreamingAndNotStarted()
{
    RunFixture lab;
    lab.usedPlan.startStream = false;
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(record.failure.contains(QStringLiteral("not streaming")));
    QVERIFY(!lab.stream.calls.contains(QStringLiteral("start")));
}

void TestPreflight::notStreamingYet_data()
{
    QTest::addColumn<bool>("isStreaming");
    QTest::addColumn<bool>("isExcused");
    QTest::newRow("the run starts the stream") << false << true;
    QTest::newRow("a stream that runs must be seen") << true << false;
}

void TestPreflight::notStreamingYet()
{
    QFETCH(bool, isStreaming);
    QFETCH(bool, isExcused);
    RunFixture lab;
    lab.stream.streaming = isStreaming;
    Finding nothing = trouble(QStringLiteral("P1"), Severity::Warning);
    nothing.ifNotStreaming = true;
    const Finding other = trouble(QStringLiteral("P1"), Severity::Warning);
    lab.probes[0]->findings = {nothing, other};
    QCOMPARE(lab.run().state, RunState::Done);
    QList<QPair<Severity, QString>> told;
    for (const Event &event : lab.stored().events) {
        if (event.kind == QLatin1StringView("preflight") && event.device == QLatin1StringView("P1"))
            told.append({event.severity, event.message});
    }
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].first, isExcused ? Severity::Info : Severity::Warning);
    QCOMPARE(told[0].second.endsWith(QLatin1StringView("The run starts the stream.")), isExcused);
    QCOMPARE(told[1].first, Severity::Warning);
}

void TestPreflight::storeThatCannotCreate()
{
    RunFixture lab;
    lab.store.failure = Error{ErrorCode::ReadOnly, QStringLiteral("The folder is read-only."), {}};
    lab.probes[0]->findings = {trouble(QStringLiteral("P1"), Severity::Error)};
    const RunRecord record = lab.run();
    QCOMPARE(record.state, RunState::Failed);
    QVERIFY(record.failure.contains(QStringLiteral("The folder is read-only.")));
    QVERIFY(record.failure.contains(QStringLiteral("P1: Something is wrong.")));
    QCOMPARE(lab.driver.writes(), 0);
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
