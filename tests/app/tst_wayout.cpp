#include "probes/simlab/simstation.h"
#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"

#include <QTest>

#include <csignal>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int failed = 1;
constexpr int aborted = 130;

} // namespace

/// Every way out of a run that does not reach its end: the switch gets back what it was set to.
class TestWayOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = m_fixture.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    }

    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        m_fixture.lab().station(1).relay().setCap(former);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning("%s", m_cli->transcript().right(30'000).constData());
        m_cli.reset();
    }

    void signalsRestoreTheSwitch_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("terminal closed") << SIGHUP;
    }
    void signalsRestoreTheSwitch()
    {
        QFETCH(int, number);
        m_cli->start(m_fixture.runArguments({{"No Limit", "1 s"}, {"512 kbit/s", "10 min"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(2)));
        QCOMPARE(m_fixture.portCap(), Cap::kbps(512));
        m_cli->signal(number);
        QCOMPARE(m_cli->waitForExit(), aborted);
        QCOMPARE(m_fixture.portCap(), former);
        expectSummary("aborted");
        const auto run = m_fixture.newestRun();
        QVERIFY(run.has_value());
        QCOMPARE(run->record.state, RunState::Aborted);
        QVERIFY(run->record.restored);
        QVERIFY(hasEvent(*run, QStringLiteral("aborted")));
        QVERIFY(run->record.steps[1].outcome == StepOutcome::Interrupted);
        QVERIFY(!run->samples.empty());
    }

    void ctrlCBeforeTheFirstStep()
    {
        m_cli->start(m_fixture.runArguments({{"512 kbit/s", "10 min"}}));
        QVERIFY(m_cli->waitFor(isEvent(QStringLiteral("state"))));
        m_cli->signal(SIGINT);
        QCOMPARE(m_cli->waitForExit(), aborted);
        QCOMPARE(m_fixture.portCap(), former);
    }

    void aFullDiskIsTold()
    {
        constexpr qint64 afterSomeSeconds = 400 * 1024;
        m_cli->limitFileSize(afterSomeSeconds);
        m_cli->start(m_fixture.runArguments({{"No Limit", "4 s"}, {"512 kbit/s", "4 s"}}));
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("storage-failed"))));
        QCOMPARE(m_cli->waitForExit(), failed);
        QCOMPARE(m_fixture.portCap(), former);
        QVERIFY(m_cli->err().contains("free space"));
        expectSummary("failed");
        // What was stored before is still there and can be read.
        const auto run = m_fixture.newestRun();
        QVERIFY(run.has_value());
        QVERIFY(!run->samples.empty());
    }

    void aLostBroadcasterStopsTheRunIfThePlanSaysSo()
    {
        const QJsonObject stop{{QStringLiteral("broadcaster"), QStringLiteral("stop")}};
        QStringList arguments = m_fixture.runArguments({});
        m_fixture.writePlan({{"No Limit", "1 s"}, {"512 kbit/s", "10 min"}},
                            {{QStringLiteral("when_lost"), stop}});
        m_cli->start(arguments);
        QVERIFY(m_cli->waitFor(isRunningStep(2)));
        simlab::SimStation &station = m_fixture.lab().station(1);
        station.endObs();
        QCOMPARE(m_cli->waitForExit(), failed);
        QVERIFY(station.startObs().has_value());
        QCOMPARE(m_fixture.portCap(), former);
        expectSummary("failed");
        QVERIFY(m_cli->err().contains("broadcaster"));
    }

private:
    void expectSummary(const char *state)
    {
        const QJsonObject last = m_cli->objects().constLast();
        QVERIFY(isEvent(QStringLiteral("summary"))(last));
        QCOMPARE(last.value(QLatin1StringView("state")).toString(), QString::fromLatin1(state));
        QVERIFY(last.value(QLatin1StringView("restored")).toBool());
    }

    const Cap former = Cap::kbps(3000);
    LabFixture m_fixture;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestWayOut)
#include "tst_wayout.moc"
