#include "controllers/switches/guard/capjournal.h"
#include "probes/simlab/simstation.h"
#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"

#include <QTest>

#include <csignal>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int done = 0;

} // namespace

/// Runs that are killed: nothing of the program is left to restore the switch.
class TestKilledRun : public QObject
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

    void theGuardRestores()
    {
        startAndCap();
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
        m_cli->signal(SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture.portCap(), former, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(journal().list().caps.empty(), patienceMs);
    }

    void theNextRunRestoresFirst()
    {
        startAndCap();
        const qint64 guard = guardOf(m_cli->pid());
        QVERIFY(guard > 0);
        // It must not start another guard.
        m_cli->signal(SIGSTOP);
        ::kill(static_cast<pid_t>(guard), SIGKILL);
        m_cli->signal(SIGKILL);
        QVERIFY(!m_cli->waitForExit());
        QCOMPARE(m_fixture.portCap(), Cap::kbps(512));

        m_cli->start(m_fixture.runArguments({{"No Limit", "1 s"}, {"1000 kbit/s", "1 s"}}));
        const auto told = m_cli->waitFor(isEvent(QStringLiteral("unrestored")));
        QVERIFY(told.has_value());
        QCOMPARE(told->value(QLatin1StringView("former")).toString(), former.text());
        QVERIFY(told->value(QLatin1StringView("restored")).toBool());
        QCOMPARE(m_cli->waitForExit(), done);
        QCOMPARE(m_fixture.portCap(), former);
        const auto run = m_fixture.newestRun();
        QVERIFY(run.has_value());
        QCOMPARE(run->record.formerCap->cap, former);
        QVERIFY(journal().list().caps.empty());
    }

    void anOrderlyEndLeavesNothing()
    {
        startAndCap();
        const qint64 guard = guardOf(m_cli->pid());
        QVERIFY(guard > 0);
        m_cli->signal(SIGTERM);
        QVERIFY(m_cli->waitForExit().has_value());
        QCOMPARE(m_fixture.portCap(), former);
        QVERIFY(journal().list().caps.empty());
        QTRY_VERIFY_WITH_TIMEOUT(processStart(guard).isEmpty(), patienceMs);
    }

private:
    void startAndCap()
    {
        m_cli->start(m_fixture.runArguments({{"No Limit", "1 s"}, {"512 kbit/s", "10 min"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(2)));
        QCOMPARE(m_fixture.portCap(), Cap::kbps(512));
    }

    CapJournal journal() const
    {
        return CapJournal(m_cli->dataFolder() + QStringLiteral("/caps"));
    }

    const Cap former = Cap::kbps(3000);
    LabFixture m_fixture;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestKilledRun)
#include "tst_killedrun.moc"
