#include "controllers/storage/database.h"
#include "controllers/storage/sqliterunreader.h"
#include "controllers/storage/sqliterunstore.h"
#include "storeddata.h"
#include "tests/support/runbuilder.h"
#include "tests/support/sqlaccess.h"
#ifdef Q_OS_UNIX
#include "tests/support/unprivileged.h"
#endif

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes a database that holds a run, closed cleanly.
void makeDatabase(const QString &path)
{
    auto store = SqliteRunStore::open(path);
    QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
    QVERIFY(storeWhole(**store, staircaseRun(5)) > 0);
}

/// What the fixtures hold from version 3 on, in step 5.
CapProof provenStep()
{
    CapProof proof;
    proof.verdict = CapVerdict::InForce;
    proof.reason = CapReason::AtCap;
    proof.counter = CapCounter::Forwarded;
    proof.measured = CapProof::Rate{511.5, 2.5, 8};
    proof.limitKbps = 512;
    proof.lowKbps = 460.8;
    proof.highKbps = 570.25;
    proof.from = RunBuilder::instant(42);
    proof.to = RunBuilder::instant(50);
    return proof;
}

CapProof proofIn(const QString &fixture)
{
    const bool old =
        fixture.contains(QStringLiteral("version-1.")) || fixture.contains(QStringLiteral("version-2."));
    return old ? CapProof() : provenStep();
}

/// What the fixtures hold from version 4 on: step 5 was begun twice.
StepRecord interruptedStep(const StepRecord &step)
{
    StepRecord interrupted = step;
    interrupted.outcome = StepOutcome::Interrupted;
    interrupted.actualStart = RunBuilder::instant(35);
    interrupted.actualEnd = RunBuilder::instant(38);
    interrupted.proof = {};
    return interrupted;
}

bool hasAttempts(const QString &fixture)
{
    return proofIn(fixture) == provenStep() && !fixture.contains(QStringLiteral("version-3."));
}

Expected<std::unique_ptr<Database>> openWith(const QString &path, const std::vector<Migration> &migrations)
{
    return Database::open(path, Database::Mode::ReadWrite, {}, migrations);
}

} // namespace

/// Opening what is there, and what is not what it should be.
class TestDatabase : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    /// Neither store nor reader opens the file, both say `code`, and the file stays as it was.
    void verifyRefused(ErrorCode code, const QString &says)
    {
        const QByteArray before = read(m_path);
        const auto store = SqliteRunStore::open(m_path);
        QVERIFY(!store);
        QVERIFY2(store.error().code == code, qPrintable(store.error().text()));
        QVERIFY2(store.error().text().contains(says), qPrintable(store.error().text()));
        QVERIFY(store.error().text().contains(m_path));
        const auto reader = SqliteRunReader::open(m_path);
        QVERIFY(!reader);
        QVERIFY2(reader.error().code == code, qPrintable(reader.error().text()));
        QCOMPARE(read(m_path), before);
    }

    static void verifyAttempts(const RunRecord &record, bool hasAttempts)
    {
        QVERIFY(!isCutOff(record));
        QCOMPARE(record.owner.has_value(), hasAttempts);
        QCOMPARE(record.formerAttempts.size(), std::size_t{hasAttempts ? 1U : 0U});
        for (const StepRecord &step : record.steps)
            QCOMPARE(step.attempt, step.index == 4 && hasAttempts ? 2 : 1);
        if (!hasAttempts)
            return;
        StepRecord expected = interruptedStep(record.steps[4]);
        expected.attempt = 1;
        QCOMPARE(record.formerAttempts[0], expected);
        QCOMPARE(record.owner->pid, qint64{4711});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("runs.sqlite"));
    }

    void foreignFilesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("not a database\n").repeated(100);
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff');
    }
    void foreignFilesAreLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(write(m_path, bytes));
        verifyRefused(ErrorCode::InvalidInput, QStringLiteral("not a Castbench database"));
    }

    void databasesOfOthersAreLeftAlone()
    {
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(QStringLiteral("CREATE TABLE theirs (x INTEGER)")));
            QVERIFY(access.execute(QStringLiteral("PRAGMA user_version = 1")));
        }
        verifyRefused(ErrorCode::InvalidInput, QStringLiteral("not a Castbench database"));
    }

    void newerVersionsAreNamed()
    {
        makeDatabase(m_path);
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
            QVERIFY(access.execute(QStringLiteral("PRAGMA user_version = 4711")));
        }
        verifyRefused(ErrorCode::NewerVersion, QStringLiteral("4711"));
        const QString text = SqliteRunStore::open(m_path).error().text();
        QVERIFY(text.contains(QStringLiteral("up to version %1").arg(builtInMigrations().size())));
        QVERIFY(text.contains(QStringLiteral("newer Castbench")));
    }

    void truncatedDatabasesAreErrors()
    {
        makeDatabase(m_path);
        const QByteArray whole = read(m_path);
        for (const qsizetype size : {qsizetype{100}, qsizetype{4096}, qsizetype{6000}, whole.size() / 2}) {
            QVERIFY(write(m_path, whole.left(size)));
            const auto store = SqliteRunStore::open(m_path);
            const auto reader = SqliteRunReader::open(m_path);
            const auto data = reader ? (*reader)->load(1) : Expected<RunData>(reader.error());
            QVERIFY2(!data, qPrintable(QString::number(size)));
            QVERIFY(data.error().code == ErrorCode::Storage || data.error().code == ErrorCode::InvalidInput);
        }
    }

    void damagedPagesAreErrors()
    {
        makeDatabase(m_path);
        QByteArray bytes = read(m_path);
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(bytes[i] ^ 0x5a);
        QVERIFY(write(m_path, bytes));
        const auto reader = SqliteRunReader::open(m_path);
        const auto data = reader ? (*reader)->load(1) : Expected<RunData>(reader.error());
        QVERIFY(!data);
        QCOMPARE(data.error().code, ErrorCode::Storage);
        QVERIFY2(data.error().message.contains(QStringLiteral("damaged")), qPrintable(data.error().text()));
    }

    void anEmptyFileBecomesADatabase()
    {
        QVERIFY(write(m_path, {}));
        makeDatabase(m_path);
        QVERIFY(SqliteRunReader::open(m_path));
    }

    void pathsThatCannotBeAreNamed()
    {
        QCOMPARE(SqliteRunStore::open(m_folder->path()).error().code, ErrorCode::InvalidInput);
        QCOMPARE(SqliteRunStore::open(m_folder->filePath(QStringLiteral("none/runs.sqlite"))).error().code,
                 ErrorCode::NotFound);
        QVERIFY(write(m_path, "x"));
        QVERIFY(!SqliteRunStore::open(m_path + QStringLiteral("/runs.sqlite")));
        QCOMPARE(SqliteRunReader::open(m_folder->filePath(QStringLiteral("none.sqlite"))).error().code,
                 ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("none.sqlite"))));
    }

#ifdef Q_OS_UNIX
    void readOnlyPlacesAreNamed_data()
    {
        QTest::addColumn<bool>("fileExists");
        QTest::newRow("new file in a read-only folder") << false;
        QTest::newRow("read-only file in a read-only folder") << true;
    }
    void readOnlyPlacesAreNamed()
    {
        QFETCH(bool, fileExists);
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        const QString folder = m_folder->filePath(QStringLiteral("sealed"));
        QVERIFY(QDir().mkpath(folder));
        m_path = folder + QStringLiteral("/runs.sqlite");
        if (fileExists) {
            makeDatabase(m_path);
            QVERIFY(QFile::setPermissions(m_path, readable));
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), enterable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(folder, enterable));
        {
            const test::Unprivileged unprivileged;
            QVERIFY(unprivileged.isEffective());
            const auto store = SqliteRunStore::open(m_path);
            QVERIFY(!store);
            QVERIFY2(store.error().code == ErrorCode::ReadOnly, qPrintable(store.error().text()));
            QVERIFY(store.error().text().contains(m_path));
            if (fileExists) {
                const auto reader = SqliteRunReader::open(m_path);
                QVERIFY2(reader, reader ? "" : qPrintable(reader.error().text()));
                QCOMPARE((*reader)->load(1)->samples, staircaseRun(5).samples);
            }
        }
        QVERIFY(QFile::setPermissions(folder, enterable | QFile::WriteOwner));
    }
#endif

    void everyStoredVersionIsRead_data()
    {
        QTest::addColumn<QString>("fixture");
        const QDir folder(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/storage"));
        const QStringList fixtures = folder.entryList({QStringLiteral("version-*.sqlite")}, QDir::Files);
        QCOMPARE(fixtures.size(), qsizetype(builtInMigrations().size()));
        for (const QString &name : fixtures)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyStoredVersionIsRead()
    {
        QFETCH(QString, fixture);
        QVERIFY(QFile::copy(fixture, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        auto store = SqliteRunStore::open(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        const auto reader = SqliteRunReader::open(m_path);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().text()));
        const auto data = (*reader)->load(1);
        QVERIFY2(data, data ? "" : qPrintable(data.error().text()));
        QCOMPARE(data->record.state, RunState::Done);
        QCOMPARE(data->record.steps.size(), std::size_t{6});
        QCOMPARE(data->record.steps[4].step.cap, Cap::kbps(512));
        QCOMPARE(data->samples.size(), std::size_t{557});
        QCOMPARE(data->gaps.size(), std::size_t{1});
        QVERIFY(!data->events.empty());
        QCOMPARE(data->record.steps[4].proof, proofIn(fixture));
        QCOMPARE(data->record.capTolerances, CapTolerances());
        verifyAttempts(data->record, hasAttempts(fixture));
        // What is read can be added to.
        (*store)->append(1, batchOf(5000, 3));
        QVERIFY(QCoro::waitFor((*store)->flush()));
        QCOMPARE((*reader)->load(1)->samples.size(), std::size_t{560});
    }

    void everyStoredVersionIsReadAsItIs_data()
    {
        everyStoredVersionIsRead_data();
    }
    void everyStoredVersionIsReadAsItIs()
    {
        QFETCH(QString, fixture);
        QVERIFY(QFile::copy(fixture, m_path));
        const auto reader = SqliteRunReader::open(m_path);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().text()));
        const auto record = (*reader)->run(1);
        QVERIFY2(record, record ? "" : qPrintable(record.error().text()));
        QCOMPARE(record->steps[4].proof, proofIn(fixture));
        verifyAttempts(*record, hasAttempts(fixture));
    }

    void migrationsAreAppliedInOrderAndOnce()
    {
        const Migration first{QStringLiteral("1"), {QStringLiteral("CREATE TABLE a (x INTEGER)")}};
        const Migration second{QStringLiteral("2"),
                               {QStringLiteral("ALTER TABLE a ADD COLUMN y INTEGER"),
                                QStringLiteral("INSERT INTO a (x, y) VALUES (1, 2)")}};
        QVERIFY(openWith(m_path, {first}));
        QVERIFY(openWith(m_path, {first, second}));
        QVERIFY(openWith(m_path, {first, second}));
        const test::SqlAccess access(m_path);
        QCOMPARE(access.value(QStringLiteral("SELECT COUNT(y) FROM a")).toInt(), 1);
        QCOMPARE(access.value(QStringLiteral("PRAGMA user_version")).toInt(), 2);
    }

    void aMigrationThatFailsLeavesTheOldVersionWhole()
    {
        const Migration first{QStringLiteral("1"), {QStringLiteral("CREATE TABLE a (x INTEGER)")}};
        const Migration second{QStringLiteral("0002_bad.sql"),
                               {QStringLiteral("ALTER TABLE a ADD COLUMN y INTEGER"),
                                QStringLiteral("INSERT INTO nowhere VALUES (1)")}};
        QVERIFY(openWith(m_path, {first}));
        const auto opened = openWith(m_path, {first, second});
        QVERIFY(!opened);
        QVERIFY(opened.error().text().contains(QStringLiteral("0002_bad.sql")));
        const test::SqlAccess access(m_path);
        QCOMPARE(access.value(QStringLiteral("PRAGMA user_version")).toInt(), 1);
        QVERIFY(access.execute(QStringLiteral("SELECT x FROM a")));
        QVERIFY(!access.execute(QStringLiteral("SELECT y FROM a")));
        QVERIFY(openWith(m_path, {first}));
    }

    void scriptsAreSplitIntoStatements()
    {
        QCOMPARE(splitStatements(
                     QStringLiteral("-- a comment;\nCREATE TABLE a (\n  x TEXT\n);\n\nDROP TABLE a;\n")),
                 QStringList({QStringLiteral("CREATE TABLE a (\n  x TEXT\n);\n"),
                              QStringLiteral("DROP TABLE a;\n")}));
        QVERIFY(!builtInMigrations().empty());
        QCOMPARE(builtInMigrations().front().name, QStringLiteral("0001_runs.sql"));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    // Makes the file of tests/data/storage that belongs to the present version.
    if (arguments.value(1) == QStringLiteral("--write-fixture")) {
        auto store = SqliteRunStore::open(arguments.value(2));
        RunData data = staircaseRun(10);
        data.record.state = RunState::Done;
        StepRecord &repeated = data.record.steps[4];
        repeated.proof = provenStep();
        data.record.formerAttempts = {interruptedStep(repeated)};
        repeated.attempt = 2;
        data.record.owner = ProcessIdentity{4711, QStringLiteral("then"), QStringLiteral("castbench-cli"),
                                            QStringLiteral("there"), QStringLiteral("lab-pc")};
        return store && storeWhole(**store, data) > 0 ? 0 : 1;
    }
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_database.moc"
