#include "controllers/storage/runlibrary.h"
#include "controllers/storage/sqliterunreader.h"
#include "controllers/storage/sqliterunstore.h"
#include "probes/clock/systemclock.h"
#include "storeddata.h"
#include "tests/support/runbuilder.h"
#include "tests/support/sqlaccess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

std::vector<RunId> idsOf(const Expected<std::vector<RunRecord>> &runs)
{
    std::vector<RunId> ids;
    for (const RunRecord &run : runs.value_or(std::vector<RunRecord>()))
        ids.push_back(run.id);
    return ids;
}

/// Rows of a table in the file.
int rowsOf(const test::SqlAccess &access, const char *table)
{
    return access.value(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1StringView(table))).toInt();
}

} // namespace

/// What people do with stored runs.
class TestRunLibrary : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<SqliteRunStore> m_store;
    std::unique_ptr<RunLibrary> m_library;

    RunLibrary &library()
    {
        return *m_library;
    }
    std::vector<RunId> listed()
    {
        return idsOf(QCoro::waitFor(library().runs()));
    }
    RunRecord record(RunId run)
    {
        for (const RunRecord &found : QCoro::waitFor(library().runs()).value_or(std::vector<RunRecord>())) {
            if (found.id == run)
                return found;
        }
        return {};
    }
    RunId addRun()
    {
        return storeWhole(*m_store, staircaseRun(5));
    }
    /// As after another start of the program.
    void startAnew()
    {
        m_library = std::make_unique<RunLibrary>(m_clock, m_path);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("runs.sqlite"));
        auto store = SqliteRunStore::open(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        m_store = std::move(*store);
        startAnew();
    }
    void cleanup()
    {
        m_library.reset();
        m_store.reset();
    }

    void aRunThatCannotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("state of a newer version") << QStringLiteral("UPDATE run SET state = 'melting'");
        QTest::newRow("no plan") << QStringLiteral("UPDATE run SET plan = '{}'");
        QTest::newRow("step of a newer version") << QStringLiteral("UPDATE step SET outcome = 'melted'");
    }

    void aRunThatCannotBeReadIsLeftOut()
    {
        QFETCH(QString, damage);
        const RunId first = addRun();
        const RunId second = addRun();
        const RunId third = addRun();
        const QString which = damage.contains(QLatin1StringView("step"))
                                  ? QStringLiteral(" WHERE run_id = %1")
                                  : QStringLiteral(" WHERE id = %1");
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(damage + which.arg(second)));
        }
        const std::vector<RunId> whole{first, third};
        std::vector<RunId> found = listed();
        std::sort(found.begin(), found.end());
        QCOMPARE(found, whole);
        QCOMPARE(library().unreadable().size(), std::size_t{1});
        QVERIFY(library().unreadable().front().text().contains(QStringLiteral("run %1").arg(second)));
        QVERIFY(QCoro::waitFor(library().open(m_path)));
        QVERIFY(QCoro::waitFor(library().load(third)));
        QVERIFY(!QCoro::waitFor(library().load(second)));
    }

    void runsAreListedAndLoaded()
    {
        QVERIFY(listed().empty());
        const RunId run = addRun();
        QCOMPARE(listed(), std::vector<RunId>{run});
        RunData expected = staircaseRun(5);
        expected.record.id = run;
        const auto loaded = QCoro::waitFor(library().load(run));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        QVERIFY(**loaded == expected);
        QCOMPARE(QCoro::waitFor(library().load(run + 1)).error().code, ErrorCode::NotFound);
    }

    void namesAndNotesAreChanged()
    {
        const RunId run = addRun();
        QSignalSpy changed(&library(), &RunLibrary::changed);
        QVERIFY(QCoro::waitFor(library().rename(run, QStringLiteral(" Évening\u4e2d "))));
        QVERIFY(QCoro::waitFor(library().setNotes(run, QStringLiteral("two\nlines"))));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(record(run).name, QStringLiteral("Évening\u4e2d"));
        QCOMPARE(record(run).notes, QStringLiteral("two\nlines"));
        QCOMPARE(QCoro::waitFor(library().rename(4711, QStringLiteral("x"))).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(QCoro::waitFor(library().setNotes(4711, QString())).error().code, ErrorCode::NotFound);
        QCOMPARE(changed.size(), 2);
    }

    void badNamesAndNotesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" \t ");
        QTest::newRow("two lines") << QStringLiteral("a\nb");
        QTest::newRow("long") << QString(RunLibrary::maximumNameLength + 1, u'x');
    }
    void badNamesAndNotesAreRefused()
    {
        QFETCH(QString, name);
        const RunId run = addRun();
        const QString before = record(run).name;
        QCOMPARE(QCoro::waitFor(library().rename(run, name)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(record(run).name, before);
        const QString notes(RunLibrary::maximumNotesLength + 1, u'x');
        QCOMPARE(QCoro::waitFor(library().setNotes(run, notes)).error().code, ErrorCode::InvalidInput);
    }

    void deletedRunsAreTakenBack()
    {
        const RunId first = addRun();
        const RunId second = addRun();
        QSignalSpy changed(&library(), &RunLibrary::changed);
        QVERIFY(QCoro::waitFor(library().remove({first})));
        QCOMPARE(listed(), std::vector<RunId>{second});
        QCOMPARE(QCoro::waitFor(library().load(first)).error().code, ErrorCode::NotFound);
        QCOMPARE(QCoro::waitFor(library().rename(first, QStringLiteral("x"))).error().code,
                 ErrorCode::NotFound);
        // What castbench-cli lists.
        QCOMPARE(idsOf((*SqliteRunReader::open(m_path))->runs()), std::vector<RunId>{second});
        QVERIFY(QCoro::waitFor(library().restore({first})));
        QCOMPARE(listed(), (std::vector<RunId>{second, first}));
        QCOMPARE((*QCoro::waitFor(library().load(first)))->samples, staircaseRun(5).samples);
        QCOMPARE(changed.size(), 2);
    }

    void allAreDeletedOrNone()
    {
        const RunId run = addRun();
        QCOMPARE(QCoro::waitFor(library().remove({run, 4711})).error().code, ErrorCode::NotFound);
        QCOMPARE(listed(), std::vector<RunId>{run});
        QVERIFY(QCoro::waitFor(library().remove({run})));
        QCOMPARE(QCoro::waitFor(library().restore({run, 4711})).error().code, ErrorCode::NotFound);
        QVERIFY(listed().empty());
    }

    void runsOfEarlierSessionsArePurged()
    {
        const RunId earlier = addRun();
        const RunId now = addRun();
        const RunId kept = addRun();
        QVERIFY(QCoro::waitFor(library().remove({earlier})));
        startAnew();
        QVERIFY(QCoro::waitFor(library().remove({now})));
        QVERIFY(QCoro::waitFor(library().purge(RunLibrary::Purge::EarlierSessions)));
        QCOMPARE(QCoro::waitFor(library().restore({earlier})).error().code, ErrorCode::NotFound);
        QVERIFY(QCoro::waitFor(library().restore({now})));
        QCOMPARE(listed(), (std::vector<RunId>{kept, now}));
        QCOMPARE((*QCoro::waitFor(library().load(now)))->samples, staircaseRun(5).samples);
    }

    void aPurgeLeavesNothingAndItsNumberIsNotUsedAgain()
    {
        const RunId run = storeWhole(*m_store, staircaseRun(5));
        m_store->append(run, batchOf(10'000, 12'000));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QVERIFY(QCoro::waitFor(library().remove({run})));
        QVERIFY(QCoro::waitFor(library().purge(RunLibrary::Purge::Everything)));
        const test::SqlAccess access(m_path);
        for (const char *table : {"sample", "gap", "event", "step", "series", "delivery"})
            QVERIFY2(rowsOf(access, table) == 0, table);
        QCOMPARE(QCoro::waitFor(library().restore({run})).error().code, ErrorCode::NotFound);
        QVERIFY(addRun() > run);
        QCOMPARE(listed().size(), std::size_t{1});
    }

    void aPurgeGivesSpaceBack()
    {
        const RunId run = newRun(*m_store);
        m_store->append(run, batchOf(0, 80'000));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        const test::SqlAccess access(m_path);
        const auto pages = [&access] {
            return access.value(QStringLiteral("PRAGMA page_count")).toInt();
        };
        QVERIFY(QCoro::waitFor(library().remove({run})));
        const int before = pages();
        QVERIFY(QCoro::waitFor(library().purge(RunLibrary::Purge::Everything)));
        QVERIFY2(pages() < before - 200, qPrintable(QStringLiteral("%1, %2").arg(before).arg(pages())));
        QCOMPARE(access.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    }

    void aDelayedDeliveryForAPurgedRunIsRefused()
    {
        const RunId run = addRun();
        QVERIFY(QCoro::waitFor(library().remove({run})));
        QVERIFY(QCoro::waitFor(library().purge(RunLibrary::Purge::Everything)));
        m_store = std::move(*SqliteRunStore::open(m_path));
        m_store->append(run, batchOf(0, 1));
        QCOMPARE(QCoro::waitFor(m_store->flush()).error().code, ErrorCode::NotFound);
    }

    void aRunThatIsBeingWrittenIsLookedAtAndRenamed()
    {
        const RunId run = newRun(*m_store);
        library().setBeingWritten(run);
        m_store->append(run, batchOf(0, 1000));
        QVERIFY(QCoro::waitFor(library().rename(run, QStringLiteral("renamed"))));
        RunRecord changed = staircaseRun(5).record;
        changed.id = run;
        changed.state = RunState::Paused;
        m_store->updateRun(changed);
        QVERIFY(QCoro::waitFor(m_store->flush()));
        const auto loaded = QCoro::waitFor(library().load(run));
        QCOMPARE((*loaded)->samples, batchOf(0, 1000).samples);
        QCOMPARE((*loaded)->record.state, RunState::Paused);
        QCOMPARE((*loaded)->record.name, QStringLiteral("renamed"));
        QCOMPARE(QCoro::waitFor(library().remove({run})).error().code, ErrorCode::Refused);
        QCOMPARE(QCoro::waitFor(library().setNotes(run, QStringLiteral("x"))).error().code,
                 ErrorCode::Refused);
        library().setBeingWritten({});
        QVERIFY(QCoro::waitFor(library().setNotes(run, QStringLiteral("x"))));
        QVERIFY(QCoro::waitFor(library().remove({run})));
    }

    void aPurgeLetsARunBeWritten()
    {
        const RunId old = newRun(*m_store);
        m_store->append(old, batchOf(0, 60'000));
        const RunId run = newRun(*m_store);
        QVERIFY(QCoro::waitFor(library().remove({old})));
        auto purge = library().purge(RunLibrary::Purge::Everything);
        Reports reports;
        for (int i = 0; i < 200; ++i)
            m_store->append(run, reports.watched(batchOf(i * 10, 10)));
        QVERIFY(QCoro::waitFor(purge));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        QTRY_COMPARE(reports.succeeded(), 200);
        QCOMPARE((*QCoro::waitFor(library().load(run)))->samples, batchOf(0, 2000).samples);
    }

    void progressIsTold()
    {
        const RunId run = newRun(*m_store);
        m_store->append(run, batchOf(0, 20'000));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        std::vector<double> told;
        QVERIFY(QCoro::waitFor(library().load(run, [&told](double share) { told.push_back(share); })));
        QVERIFY(told.size() >= 3);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.front() > 0 && told.back() <= 1);
    }

    void loadingIsCancelled()
    {
        const RunId run = newRun(*m_store);
        m_store->append(run, batchOf(0, 200'000));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        std::stop_source stop;
        const auto loaded = QCoro::waitFor(library().load(
            run, [&stop](double) { stop.request_stop(); }, stop.get_token()));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Cancelled);
        QCOMPARE(QCoro::waitFor(library().runs(stop.get_token())).error().code, ErrorCode::Cancelled);
        QCOMPARE(listed(), std::vector<RunId>{run});
    }

    void destroyingItEndsItsCalls()
    {
        const RunId run = newRun(*m_store);
        m_store->append(run, batchOf(0, 200'000));
        QVERIFY(QCoro::waitFor(m_store->flush()));
        auto loading = library().load(run);
        auto listing = library().runs();
        auto removing = library().remove({run});
        auto opening = library().open(m_path);
        auto purging = library().purge(RunLibrary::Purge::Everything);
        m_library.reset();
        QCOMPARE(QCoro::waitFor(loading).error().code, ErrorCode::Cancelled);
        QCOMPARE(QCoro::waitFor(listing).error().code, ErrorCode::Cancelled);
        QVERIFY(!QCoro::waitFor(removing));
        QVERIFY(!QCoro::waitFor(opening));
        QVERIFY(!QCoro::waitFor(purging));
    }

    void anotherFileIsOpened()
    {
        addRun();
        const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
        auto store = SqliteRunStore::open(other);
        QVERIFY(store);
        newRun(**store);
        const RunId second = newRun(**store);
        QSignalSpy changed(&library(), &RunLibrary::changed);
        QVERIFY(QCoro::waitFor(library().open(other)));
        QCOMPARE(library().path(), other);
        QVERIFY(!library().isReadOnly());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(listed().size(), std::size_t{2});
        QVERIFY(QCoro::waitFor(library().remove({second})));
        QVERIFY(QCoro::waitFor(library().open(m_path)));
        QCOMPARE(listed().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestRunLibrary)
#include "tst_runlibrary.moc"
