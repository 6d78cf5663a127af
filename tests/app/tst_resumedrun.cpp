#include "controllers/switches/guard/capjournal.h"
#include "probes/simlab/simstation.h"
#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"
#include "tests/support/sqlaccess.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int badInput = 2;

/// Every row of a table of what was measured, as text.
QStringList rowsOf(const QString &database, const QString &query)
{
    const SqlAccess access(database);
    return access.rows(query);
}

const QString sampleRows = QStringLiteral(
    "SELECT quote(device)||quote(subject)||quote(metric)||quote(method)||quote(at_us)||quote(repetition)||"
    "quote(device_at_us)||quote(value)||quote(uncertainty)||quote(clock_offset_us)||quote(flags) "
    "FROM sample JOIN series ON series.id = sample.series_id ORDER BY 1");
const QString eventRows =
    QStringLiteral("SELECT quote(at_us)||quote(device)||quote(kind)||quote(severity)||quote(message)||"
                   "quote(data) FROM event ORDER BY 1");

} // namespace

/// Runs that are killed and resumed.
class TestResumedRun : public QObject
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
        QFile::remove(m_fixture.database());
        QFile::remove(m_fixture.database() + QStringLiteral("-wal"));
        QFile::remove(m_fixture.database() + QStringLiteral("-shm"));
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning("%s", m_cli->transcript().right(30'000).constData());
        m_cli.reset();
    }

    void goesOn_data()
    {
        QTest::addColumn<bool>("guardToo");
        QTest::newRow("the guard restored") << false;
        QTest::newRow("the guard was killed too") << true;
    }
    void goesOn()
    {
        QFETCH(bool, guardToo);
        startAndCap();
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(m_fixture.database(), sampleRows).size() > 20, patienceMs);
        kill(guardToo);
        QCOMPARE(m_fixture.portCap(), guardToo ? Cap::kbps(1000) : former);
        const QStringList samples = rowsOf(m_fixture.database(), sampleRows);
        const QStringList events = rowsOf(m_fixture.database(), eventRows);
        const auto before = m_fixture.newestRun();
        QVERIFY(before.has_value());
        QCOMPARE(before->record.state, RunState::Running);
        QVERIFY(isListedAsCutOff());

        const QString out = m_fixture.path(guardToo ? QStringLiteral("out1") : QStringLiteral("out2"));
        m_cli->start(resumeArguments(1) + QStringList{QStringLiteral("--out"), out});
        QCOMPARE(m_cli->waitForExit(), done);
        QCOMPARE(m_fixture.portCap(), former);
        QVERIFY(CapJournal(m_cli->dataFolder() + QStringLiteral("/caps")).list().caps.empty());
        verifyGoneOn(*before);
        verifyKept(samples, rowsOf(m_fixture.database(), sampleRows));
        verifyKept(events, rowsOf(m_fixture.database(), eventRows));
        for (const char *name :
             {"upload-cap.csv", "upload-cap-steps.csv", "upload-cap-gaps.csv", "upload-cap.png"})
            QVERIFY2(QFile(QDir(out).filePath(QString::fromLatin1(name))).size() > 100, name);
        QFile steps(QDir(out).filePath(QStringLiteral("upload-cap-steps.csv")));
        QVERIFY(steps.open(QIODevice::ReadOnly));
        QCOMPARE(steps.readAll().count('\n'), 1 + 3 + 1);
    }

    void refusals()
    {
        startAndCap();
        QCOMPARE(runOther(resumeArguments(1)), failed);
        QVERIFY2(m_said.contains("goes on"), m_said.constData());
        kill(false);
        QCOMPARE(runOther(resumeArguments(99)), badInput);
        QVERIFY2(m_said.contains("no run 99"), m_said.constData());
        const QStringList onBuiltIn{QStringLiteral("resume"), QStringLiteral("1"), QStringLiteral("--db"),
                                    m_fixture.path(QStringLiteral("none.db"))};
        QCOMPARE(runOther(onBuiltIn), badInput);
        QVERIFY(!QFile::exists(m_fixture.path(QStringLiteral("none.db"))));

        QJsonObject lab = m_fixture.labJson();
        QJsonObject device = lab.value(QLatin1StringView("switch")).toObject();
        device.insert(QLatin1StringView("address"), QStringLiteral("192.0.2.7"));
        lab.insert(QLatin1StringView("switch"), device);
        QStringList elsewhere = resumeArguments(1);
        elsewhere[3] = m_fixture.write(QStringLiteral("other.json"), lab);
        QCOMPARE(runOther(elsewhere), badInput);
        QVERIFY2(m_said.contains("switch.address") && m_said.contains("192.0.2.7"), m_said.constData());

        QVERIFY(isListedAsCutOff());
        m_cli->start(resumeArguments(1));
        QVERIFY(m_cli->waitFor(isKind(QStringLiteral("run-resumed"))));
        QVERIFY(!isListedAsCutOff());
        m_cli->signal(SIGTERM);
        QCOMPARE(m_cli->waitForExit(), 130);
        QCOMPARE(runOther(resumeArguments(1)), badInput);
        QVERIFY2(m_said.contains("is over"), m_said.constData());
    }

private:
    void startAndCap()
    {
        m_cli->start(
            m_fixture.runArguments({{"No Limit", "1 s"}, {"1000 kbit/s", "8 s"}, {"No Limit", "1 s"}}));
        QVERIFY(m_cli->waitFor(isRunningStep(2)));
        QCOMPARE(m_fixture.portCap(), Cap::kbps(1000));
    }

    void kill(bool guardToo)
    {
        const qint64 guard = guardOf(m_cli->pid());
        QVERIFY(guard > 0);
        // It must not start another guard.
        m_cli->signal(SIGSTOP);
        if (guardToo)
            ::kill(static_cast<pid_t>(guard), SIGKILL);
        m_cli->signal(SIGKILL);
        QVERIFY(!m_cli->waitForExit());
        if (!guardToo)
            QTRY_COMPARE_WITH_TIMEOUT(m_fixture.portCap(), former, patienceMs);
    }

    QStringList resumeArguments(int run) const
    {
        return {QStringLiteral("resume"), QString::number(run),
                QStringLiteral("--lab"),  m_fixture.write(QStringLiteral("lab.json"), m_fixture.labJson()),
                QStringLiteral("--db"),   m_fixture.database(),
                QStringLiteral("--json")};
    }

    int runOther(const QStringList &arguments)
    {
        CliRunner other;
        const auto code = other.run(arguments);
        m_said = other.err();
        return code.value_or(-1);
    }

    bool isListedAsCutOff()
    {
        CliRunner lister;
        const auto code = lister.run(
            {QStringLiteral("runs"), QStringLiteral("--db"), m_fixture.database(), QStringLiteral("--json")});
        return code == done && lister.objects().size() == 1 &&
               lister.objects().constFirst().value(QLatin1StringView("cut_off")).toBool();
    }

    static void verifyKept(const QStringList &before, const QStringList &after)
    {
        QVERIFY(!before.isEmpty());
        const QSet<QString> kept(after.begin(), after.end());
        for (const QString &row : before)
            QVERIFY2(kept.contains(row), qPrintable(row));
        QVERIFY(after.size() > before.size());
    }

    void verifyGoneOn(const RunData &before)
    {
        const auto after = m_fixture.newestRun();
        QVERIFY(after.has_value());
        const RunRecord &record = after->record;
        QCOMPARE(record.id, before.record.id);
        QCOMPARE(record.state, RunState::Done);
        QVERIFY(record.restored);
        QCOMPARE(record.formerCap, before.record.formerCap);
        QCOMPARE(record.formerAttempts.size(), std::size_t{1});
        QCOMPARE(record.formerAttempts[0].outcome, StepOutcome::Interrupted);
        QCOMPARE(record.steps[0], before.record.steps[0]);
        QCOMPARE(record.steps[1].attempt, 2);
        QCOMPARE(record.steps[1].outcome, StepOutcome::Completed);
        QVERIFY(*record.steps[1].actualEnd - *record.steps[1].actualStart > seconds{7});
        QVERIFY(hasEvent(*after, QStringLiteral("run-resumed")));
        QVERIFY(hasGap(*after, Metric::UploadRate, GapReason::ControllerDown));
        QVERIFY(hasGap(*after, Metric::BroadcastLatency, GapReason::ControllerDown));
    }

    const Cap former = Cap::kbps(3000);
    LabFixture m_fixture;
    std::unique_ptr<CliRunner> m_cli;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(TestResumedRun)
#include "tst_resumedrun.moc"
