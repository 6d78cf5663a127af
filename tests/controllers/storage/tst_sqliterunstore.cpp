#include "controllers/storage/sqliterunreader.h"
#include "controllers/storage/sqliterunstore.h"
#include "storeddata.h"
#include "tests/support/runbuilder.h"
#include "tests/support/sqlaccess.h"
#ifdef Q_OS_UNIX
#include "tests/support/filesizelimit.h"
#endif

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <limits>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

const auto failOn666 = QStringLiteral("CREATE TRIGGER fail BEFORE INSERT ON sample WHEN NEW.value = 666 "
                                      "BEGIN SELECT RAISE(ABORT, 'injected'); END");

SampleBatch poisoned()
{
    SampleBatch batch = batchOf(1000, 3);
    batch.samples[1].value = 666;
    return batch;
}

} // namespace

class TestSqliteRunStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::vector<Error> m_failures;
    Reports m_reports;
    std::unique_ptr<SqliteRunStore> m_store;
    RunId m_run = 0;

    void openStore(const SqliteRunStore::Options &options = {})
    {
        auto store = SqliteRunStore::open(m_path, options);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        m_store = std::move(*store);
        m_store->onFailure([this](const Error &error) { m_failures.push_back(error); });
        m_run = newRun(*m_store);
        QVERIFY(m_run > 0);
    }
    void append(SampleBatch batch)
    {
        m_store->append(m_run, m_reports.watched(std::move(batch)));
    }
    std::size_t reported() const
    {
        return m_reports.results.size();
    }
    std::vector<Sample> stored() const
    {
        const auto reader = SqliteRunReader::open(m_path);
        if (!reader)
            return {};
        const auto data = (*reader)->load(m_run);
        return data ? data->samples : std::vector<Sample>();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("runs.sqlite"));
        m_failures.clear();
        m_reports.results.clear();
    }
    void cleanup()
    {
        m_store.reset();
    }

    void aFailureRollsBackItsTransactionAndTheStoreGoesOn()
    {
        openStore();
        const test::SqlAccess access(m_path);
        QVERIFY(access.execute(failOn666));
        // The lock keeps the writer from beginning, so that what follows waits together and shares a
        // transaction.
        QVERIFY(access.execute(QStringLiteral("BEGIN IMMEDIATE")));
        append(batchOf(0, 1));
        append(batchOf(1, 4));
        append(poisoned());
        QVERIFY(access.execute(QStringLiteral("COMMIT")));
        const auto flushed = QCoro::waitFor(m_store->flush());
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().code, ErrorCode::Storage);
        QTRY_COMPARE(reported(), std::size_t{3});
        QTRY_VERIFY(!m_failures.empty());
        QCOMPARE(m_reports.failed(), 3);
        QVERIFY(stored().empty());

        append(batchOf(2000, 2));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QTRY_COMPARE(reported(), std::size_t{4});
        QVERIFY(m_reports.results[3]);
        QCOMPARE(stored(), batchOf(2000, 2).samples);
    }

    void newSeriesOfARolledBackTransactionAreMadeAnew()
    {
        openStore();
        const test::SqlAccess access(m_path);
        QVERIFY(access.execute(failOn666));
        append(poisoned());
        QVERIFY(!QCoro::waitFor(m_store->flush()));
        QCOMPARE(access.value(QStringLiteral("SELECT COUNT(*) FROM series")).toInt(), 0);
        append(batchOf(0, 2));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QCOMPARE(stored(), batchOf(0, 2).samples);
    }

    void aFailedDeliveryMayBeDeliveredAgain()
    {
        openStore();
        const test::SqlAccess access(m_path);
        QVERIFY(access.execute(failOn666));
        SampleBatch batch = poisoned();
        batch.delivery = SampleBatch::Delivery{QStringLiteral("s"), 1};
        append(batch);
        QVERIFY(!QCoro::waitFor(m_store->flush()));
        QVERIFY(access.execute(QStringLiteral("DROP TRIGGER fail")));
        append(batch);
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QTRY_COMPARE(reported(), std::size_t{2});
        QCOMPARE(stored(), batch.samples);
    }

    void aFullDiskIsToldAndNothingIsHalfWritten()
    {
        SqliteRunStore::Options options;
        options.maximumFileBytes = 256 * 1024;
        openStore(options);
        append(batchOf(0, 10));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        append(batchOf(1000, 50'000));
        const auto flushed = QCoro::waitFor(m_store->flush());
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().code, ErrorCode::DiskFull);
        QTRY_COMPARE(reported(), std::size_t{2});
        QCOMPARE(m_reports.results[1].error().code, ErrorCode::DiskFull);
        QTRY_COMPARE(m_failures.size(), std::size_t{1});
        QVERIFY(m_failures.front().text().contains(m_path));
        append(batchOf(10, 10));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QCOMPARE(stored(), batchOf(0, 20).samples);
    }

#ifdef Q_OS_UNIX
    void aDiskThatFailsIsToldAndMayRecover()
    {
        openStore();
        append(batchOf(0, 10));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        {
            const test::FileSizeLimit limit(512 * 1024);
            QVERIFY(limit.isEffective());
            append(batchOf(1000, 50'000));
            const auto flushed = QCoro::waitFor(m_store->flush());
            QVERIFY(!flushed);
            QCOMPARE(flushed.error().code, ErrorCode::Storage);
            QTRY_COMPARE(m_reports.failed(), 1);
        }
        append(batchOf(10, 10));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QCOMPARE(stored(), batchOf(0, 20).samples);
    }
#endif

    void aRunThatCannotBeMadeIsAnError()
    {
        openStore();
        const test::SqlAccess access(m_path);
        QVERIFY(
            access.execute(QStringLiteral("CREATE TRIGGER fail BEFORE INSERT ON step WHEN NEW.step_index = 3 "
                                          "BEGIN SELECT RAISE(ABORT, 'injected'); END")));
        const auto run = QCoro::waitFor(m_store->createRun(staircaseRun(5).record));
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Storage);
        QCOMPARE(access.value(QStringLiteral("SELECT COUNT(*) FROM run")).toInt(), 1);
    }

    void aLockedDatabaseFailsAndRecovers()
    {
        SqliteRunStore::Options options;
        options.busyTimeout = 10ms;
        openStore(options);
        const test::SqlAccess access(m_path);
        QVERIFY(access.execute(QStringLiteral("BEGIN IMMEDIATE")));
        append(batchOf(0, 5));
        const auto flushed = QCoro::waitFor(m_store->flush());
        QVERIFY(!flushed);
        QVERIFY2(flushed.error().message.contains(QStringLiteral("locked")),
                 qPrintable(flushed.error().text()));
        QVERIFY(access.execute(QStringLiteral("ROLLBACK")));
        append(batchOf(5, 5));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QCOMPARE(stored(), batchOf(5, 5).samples);
    }

    void aBatchThatCannotBeKeptHarmsNoOther_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("uncertainty");
        QTest::addColumn<bool>("unknownRun");
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("not a number") << nan << 1.0 << false;
        QTest::newRow("infinite") << -infinity << 1.0 << false;
        QTest::newRow("uncertainty not a number") << 1.0 << nan << false;
        QTest::newRow("unknown run") << 1.0 << 1.0 << true;
    }
    void aBatchThatCannotBeKeptHarmsNoOther()
    {
        QFETCH(double, value);
        QFETCH(double, uncertainty);
        QFETCH(bool, unknownRun);
        openStore();
        SampleBatch bad = batchOf(100, 2);
        bad.samples.back().value = value;
        bad.samples.back().uncertainty = uncertainty;
        append(batchOf(0, 5));
        m_store->append(unknownRun ? m_run + 1 : m_run, m_reports.watched(std::move(bad)));
        append(batchOf(5, 5));
        QVERIFY(!QCoro::waitFor(m_store->flush()));
        QTRY_COMPARE(reported(), std::size_t{3});
        QCOMPARE(m_reports.succeeded(), 2);
        QVERIFY(!m_reports.results[1]);
        QCOMPARE(stored(), batchOf(0, 10).samples);
        QTRY_COMPARE(m_failures.size(), std::size_t{1});
    }

    void aDeliveryNumberOutOfRangeIsRefused()
    {
        openStore();
        for (const quint64 sequence : {quint64{0}, std::numeric_limits<quint64>::max()}) {
            SampleBatch batch = batchOf(0, 1);
            batch.delivery = SampleBatch::Delivery{QStringLiteral("s"), sequence};
            append(std::move(batch));
        }
        QVERIFY(!QCoro::waitFor(m_store->flush()));
        QTRY_COMPARE(m_reports.failed(), 2);
        QVERIFY(stored().empty());
    }

    void theQueueIsBoundedAndSaysSo()
    {
        SqliteRunStore::Options options;
        options.maximumQueuedBytes = 64 * 1024;
        options.busyTimeout = 60s;
        openStore(options);
        const test::SqlAccess access(m_path);
        QVERIFY(access.execute(QStringLiteral("BEGIN IMMEDIATE")));
        for (int i = 0; i < 100; ++i)
            append(batchOf(i * 100, 100));
        QTRY_VERIFY(m_reports.failed() > 0);
        QTRY_COMPARE(m_failures.size(), std::size_t{1});
        QCOMPARE(m_failures.front().code, ErrorCode::Storage);
        QVERIFY(access.execute(QStringLiteral("ROLLBACK")));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QTRY_COMPARE(reported(), std::size_t{100});
        QVERIFY(m_reports.succeeded() > 0);
        QCOMPARE(stored().size(), std::size_t(m_reports.succeeded() * 100));
        append(batchOf(20'000, 1));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QTRY_COMPARE(reported(), std::size_t{101});
        QVERIFY(m_reports.results.back());
    }

    void destroyingDrains()
    {
        openStore();
        for (int i = 0; i < 200; ++i)
            append(batchOf(i * 10, 10));
        RunRecord record = staircaseRun(5).record;
        record.id = m_run;
        record.state = RunState::Done;
        m_store->updateRun(record);
        m_store.reset();
        QCOMPARE(m_reports.succeeded(), 200);
        QCOMPARE(stored(), batchOf(0, 2000).samples);
        const auto reader = SqliteRunReader::open(m_path);
        QVERIFY(reader);
        QCOMPARE((*reader)->run(m_run)->state, RunState::Done);
    }

    void destroyingFromAReportIsAllowed()
    {
        openStore();
        SampleBatch batch = batchOf(0, 1);
        batch.committed = [this](const Expected<void> &result) {
            m_store.reset();
            m_reports.results.push_back(result);
        };
        m_store->append(m_run, std::move(batch));
        append(batchOf(1, 1));
        QTRY_COMPARE(m_reports.succeeded(), 2);
        QVERIFY(!m_store);
    }

    void aDeliveryThatWasKilledBeforeItsAcknowledgementIsNotStoredTwice()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--deliver-and-die"), m_path});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 77);
        auto store = SqliteRunStore::open(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        m_store = std::move(*store);
        m_run = 1;
        QCOMPARE(stored(), batchOf(0, 3).samples);
        SampleBatch batch = batchOf(0, 3);
        batch.delivery = SampleBatch::Delivery{QStringLiteral("spool"), 3};
        append(std::move(batch));
        batch = batchOf(3, 2);
        batch.delivery = SampleBatch::Delivery{QStringLiteral("spool"), 5};
        append(std::move(batch));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QTRY_COMPARE(m_reports.succeeded(), 2);
        QCOMPARE(stored(), batchOf(0, 5).samples);
    }
};

namespace {

/// Stores a delivery and ends without any clean-up as soon as it is durable, before anybody is told.
int deliverAndDie(const QString &path)
{
    auto store = SqliteRunStore::open(path);
    if (!store)
        return 1;
    const RunId run = newRun(**store);
    SampleBatch batch = batchOf(0, 3);
    batch.delivery = SampleBatch::Delivery{QStringLiteral("spool"), 3};
    batch.committed = [](const Expected<void> &result) {
        std::_Exit(result ? 77 : 2);
    };
    (*store)->append(run, std::move(batch));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--deliver-and-die"))
        return deliverAndDie(arguments.value(2));
    TestSqliteRunStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sqliterunstore.moc"
