#include "controllers/storage/migrations.h"
#include "controllers/storage/runlibrary.h"
#include "controllers/storage/sqliterunstore.h"
#include "probes/clock/systemclock.h"
#include "storeddata.h"
#include "tests/support/runbuilder.h"
#include "tests/support/sqlaccess.h"
#ifdef Q_OS_UNIX
#include "tests/support/unprivileged.h"
#endif

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A database with one run, closed cleanly.
RunId makeDatabase(const QString &path)
{
    auto store = SqliteRunStore::open(path);
    return store ? storeWhole(**store, staircaseRun(5)) : 0;
}

} // namespace

/// Files that cannot be used, or not now.
class TestRunLibraryFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<RunLibrary> m_library;

    Expected<void> open(const QString &path)
    {
        return QCoro::waitFor(m_library->open(path));
    }
    Expected<std::vector<RunRecord>> runs()
    {
        return QCoro::waitFor(m_library->runs());
    }
    /// The file is refused, the one that was open stays, and neither changes.
    void verifyRefused(const QString &path, ErrorCode code, const QString &says)
    {
        const QByteArray before = contentOf(path);
        const Expected<void> opened = open(path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().code == code, qPrintable(opened.error().text()));
        QVERIFY2(opened.error().text().contains(says), qPrintable(opened.error().text()));
        QVERIFY(opened.error().text().contains(path));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(m_library->path(), m_path);
        QCOMPARE(runs()->size(), std::size_t{1});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("runs.sqlite"));
        QVERIFY(makeDatabase(m_path) > 0);
        m_library = std::make_unique<RunLibrary>(m_clock, m_path);
    }
    void cleanup()
    {
        m_library.reset();
    }

    void filesThatAreNoDatabasesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("name: a plan\n").repeated(100);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, '\x7f');
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff');
    }
    void filesThatAreNoDatabasesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder->filePath(QStringLiteral("dropped"));
        QVERIFY(write(path, bytes));
        verifyRefused(path, ErrorCode::InvalidInput, QStringLiteral("not a Castbench database"));
    }

    void aNewerVersionIsRefused()
    {
        const QString path = m_folder->filePath(QStringLiteral("newer.sqlite"));
        makeDatabase(path);
        {
            const test::SqlAccess access(path);
            QVERIFY(access.execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
            QVERIFY(access.execute(QStringLiteral("PRAGMA user_version = 4711")));
        }
        verifyRefused(path, ErrorCode::NewerVersion, QStringLiteral("Use a newer Castbench"));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        verifyRefused(m_folder->filePath(QStringLiteral("none/runs.sqlite")), ErrorCode::NotFound,
                      QStringLiteral("folder does not exist"));
        verifyRefused(m_folder->path(), ErrorCode::InvalidInput, QStringLiteral("name a file"));
    }

    void aFileThatIsNotThereYetHoldsNoRuns()
    {
        const QString path = m_folder->filePath(QStringLiteral("new.sqlite"));
        QVERIFY(open(path));
        QVERIFY(runs()->empty());
        QCOMPARE(QCoro::waitFor(m_library->load(1)).error().code, ErrorCode::NotFound);
        QCOMPARE(QCoro::waitFor(m_library->remove({1})).error().code, ErrorCode::NotFound);
        QVERIFY(QCoro::waitFor(m_library->purge(RunLibrary::Purge::Everything)));
        QVERIFY(!QFile::exists(path));
        QVERIFY(makeDatabase(path) > 0);
        QCOMPARE(runs()->size(), std::size_t{1});
    }

    void aTruncatedFileIsRefused()
    {
        const QString path = m_folder->filePath(QStringLiteral("cut.sqlite"));
        const QByteArray whole = contentOf(m_path);
        QVERIFY(write(path, whole.left(whole.size() / 2)));
        verifyRefused(path, ErrorCode::Storage, QStringLiteral("damaged"));
    }

    /// Whatever is hit: an error or a run that is read, never a crash, never a changed file.
    void randomBytesInTheMiddleAreSurvived()
    {
        const QByteArray whole = contentOf(m_path);
        constexpr qsizetype pageSize = 4096;
        quint32 random = 20'260'131;
        const auto next = [&random] {
            random = random * 1'664'525 + 1'013'904'223;
            return random >> 8;
        };
        int refused = 0;
        for (qsizetype page = 1; page < whole.size() / pageSize; ++page) {
            QByteArray bytes = whole;
            for (qsizetype i = page * pageSize; i < (page + 1) * pageSize; ++i)
                bytes[i] = static_cast<char>(next());
            const QString path = m_folder->filePath(QStringLiteral("page%1.sqlite").arg(page));
            QVERIFY(write(path, bytes));
            const Expected<void> opened = open(path);
            const auto loaded = opened ? QCoro::waitFor(m_library->load(1))
                                       : Expected<std::shared_ptr<const RunData>>(opened.error());
            QCOMPARE(contentOf(path), bytes);
            if (!loaded) {
                ++refused;
                QVERIFY2(loaded.error().code != ErrorCode::Internal, qPrintable(loaded.error().text()));
                QVERIFY(!loaded.error().message.isEmpty());
            }
        }
        QVERIFY(refused > 5);
    }

    void aValueThatIsNoNumberIsNotZero()
    {
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(QStringLiteral(
                "UPDATE sample SET value = 9e999 WHERE at_us = (SELECT MAX(at_us) FROM sample)")));
        }
        const auto loaded = QCoro::waitFor(m_library->load(1));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Storage);
        QVERIFY2(loaded.error().message.contains(QStringLiteral("damaged")),
                 qPrintable(loaded.error().text()));
    }

    void aLockedFileIsReadAndItsChangesMayBeTriedAgain()
    {
        QVERIFY(open(m_path));
        QVERIFY(!m_library->isReadOnly());
        QSignalSpy changed(m_library.get(), &RunLibrary::changed);
        const test::SqlAccess access(m_path);
        QVERIFY(access.execute(QStringLiteral("BEGIN IMMEDIATE")));
        QCOMPARE(runs()->size(), std::size_t{1});
        QVERIFY(QCoro::waitFor(m_library->load(1)));
        const Expected<void> removed = QCoro::waitFor(m_library->remove({1}));
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Storage);
        QVERIFY2(removed.error().message.contains(QStringLiteral("close it")),
                 qPrintable(removed.error().text()));
        QCOMPARE(runs()->size(), std::size_t{1});
        QCOMPARE(changed.size(), 0);
        QVERIFY(access.execute(QStringLiteral("ROLLBACK")));
        QVERIFY(QCoro::waitFor(m_library->remove({1})));
        QVERIFY(runs()->empty());
    }

    void aFileThatIsLockedWhollySaysSo()
    {
        const test::SqlAccess access(m_path);
        QVERIFY(access.execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
        QVERIFY(access.execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
        QVERIFY(access.execute(QStringLiteral("BEGIN EXCLUSIVE")));
        const auto listed = runs();
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, ErrorCode::Storage);
        QVERIFY2(listed.error().message.contains(QStringLiteral("locked")),
                 qPrintable(listed.error().text()));
        QVERIFY(access.execute(QStringLiteral("COMMIT")));
        QVERIFY(access.execute(QStringLiteral("PRAGMA locking_mode = NORMAL")));
        QVERIFY(access.value(QStringLiteral("SELECT COUNT(*) FROM run")).toInt() == 1);
        QTRY_VERIFY(runs());
    }

#ifdef Q_OS_UNIX
    void aReadOnlyFileIsShownAndItsChangesRefused_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("present version") << QString();
        QTest::newRow("version 1") << QStringLiteral(CASTBENCH_SOURCE_DIR
                                                     "/tests/data/storage/version-1.sqlite");
    }
    void aReadOnlyFileIsShownAndItsChangesRefused()
    {
        QFETCH(QString, source);
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        const QString folder = m_folder->filePath(QStringLiteral("sealed"));
        const QString path = folder + QStringLiteral("/runs.sqlite");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(source.isEmpty() ? m_path : source, path));
        QVERIFY(QFile::setPermissions(path, readable));
        QVERIFY(QFile::setPermissions(m_folder->path(), enterable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(folder, enterable));
        const QByteArray before = contentOf(path);
        {
            const test::Unprivileged unprivileged;
            QVERIFY(unprivileged.isEffective());
            const Expected<void> opened = open(path);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
            QVERIFY(m_library->isReadOnly());
            QCOMPARE(runs()->size(), std::size_t{1});
            QVERIFY(!(*QCoro::waitFor(m_library->load(1)))->samples.empty());
            const Expected<void> renamed = QCoro::waitFor(m_library->rename(1, QStringLiteral("changed")));
            QVERIFY(!renamed);
            QVERIFY2(renamed.error().code == ErrorCode::ReadOnly, qPrintable(renamed.error().text()));
            QVERIFY(renamed.error().text().contains(path));
            QCOMPARE(QCoro::waitFor(m_library->remove({1})).error().code, ErrorCode::ReadOnly);
            QCOMPARE(runs()->size(), std::size_t{1});
            QCOMPARE(contentOf(path), before);
        }
        QVERIFY(QFile::setPermissions(folder, enterable | QFile::WriteOwner));
    }
#endif

    void anOlderVersionIsBroughtUpToDate()
    {
        const QString path = m_folder->filePath(QStringLiteral("old.sqlite"));
        QVERIFY(
            QFile::copy(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/storage/version-1.sqlite"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(open(path));
        QCOMPARE(runs()->size(), std::size_t{1});
        {
            const test::SqlAccess access(path);
            QCOMPARE(access.value(QStringLiteral("PRAGMA user_version")).toInt(),
                     int(builtInMigrations().size()));
        }
        QVERIFY(QCoro::waitFor(m_library->remove({1})));
        QVERIFY(runs()->empty());
        QVERIFY(QCoro::waitFor(m_library->restore({1})));
        QCOMPARE((*QCoro::waitFor(m_library->load(1)))->samples.size(), std::size_t{557});
    }

    void anOlderVersionIsShownWhileItIsLocked()
    {
        const QString path = m_folder->filePath(QStringLiteral("old.sqlite"));
        QVERIFY(
            QFile::copy(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/storage/version-1.sqlite"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const test::SqlAccess access(path);
        QVERIFY(access.execute(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(open(path));
        QCOMPARE(runs()->size(), std::size_t{1});
        QVERIFY(access.execute(QStringLiteral("ROLLBACK")));
        QVERIFY(QCoro::waitFor(m_library->rename(1, QStringLiteral("x"))));
        QCOMPARE(runs()->front().name, QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(TestRunLibraryFaults)
#include "tst_runlibraryfaults.moc"
