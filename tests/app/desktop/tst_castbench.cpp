#include "controllers/storage/sqliterunreader.h"
#include "tests/app/clirunner.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace castbench;
using namespace castbench::test;

namespace {

std::optional<RunRecord> newestRun(const QString &database)
{
    if (!QFileInfo::exists(database))
        return std::nullopt;
    const auto reader = SqliteRunReader::open(database);
    const auto runs = reader ? (*reader)->runs() : Expected<std::vector<RunRecord>>(reader.error());
    return runs && !runs->empty() ? std::optional(runs->front()) : std::nullopt;
}

} // namespace

/// The program itself, with its window on no screen.
class TestCastbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndBadOptions()
    {
        CliRunner help(QStringLiteral("castbench"));
        QCOMPARE(help.run({QStringLiteral("--help")}), 0);
        QVERIFY(help.out().startsWith("Usage: castbench"));
        CliRunner bad(QStringLiteral("castbench"));
        QCOMPARE(bad.run({QStringLiteral("--sing")}), 2);
        QVERIFY(bad.err().contains("sing"));
        CliRunner plan(QStringLiteral("castbench"));
        QCOMPARE(plan.run({QStringLiteral("--demo"), QStringLiteral("--plan"), QStringLiteral("/no/such")}),
                 2);
    }

    void theDemoRunsAndSigtermRestoresTheSwitch()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("runs.db"));
        CliRunner castbench(QStringLiteral("castbench"));
        castbench.start({QStringLiteral("--demo"), QStringLiteral("--db"), database,
                         QStringLiteral("--settings"), folder.filePath(QStringLiteral("settings.ini"))});
        const auto isRunning = [&database] {
            const auto run = newestRun(database);
            return run && !run->steps.empty() && run->steps.front().outcome == StepOutcome::Running;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isRunning(), castbench.transcript().constData(), patienceMs);
        castbench.signal(SIGTERM);
        QCOMPARE(castbench.waitForExit(), 130);
        const auto run = newestRun(database);
        QVERIFY(run.has_value());
        QCOMPARE(run->state, RunState::Aborted);
        QVERIFY(run->restored);
    }
};

QTEST_GUILESS_MAIN(TestCastbench)
#include "tst_castbench.moc"
