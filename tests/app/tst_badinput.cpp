#include "controllers/storage/sqliterunstore.h"
#include "tests/app/clirunner.h"
#include "tests/support/sqlaccess.h"

#include <QFile>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int usage = 2;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON, written with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeDatabases();
    }

    void refusesUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("mentions");
        QTest::addColumn<int>("code");
        const auto row = [](const char *arguments, const char *mentions, int code = usage) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(mentions)
                                     << code;
        };
        row("", "Usage");
        row("dance", "dance");
        row("run", "Usage");
        row("run no-such-plan", "upload-cap-quick");
        row("run DIR/missing.json", "upload-cap-quick");
        row("run DIR", "folder");
        row("run upload-cap-quick --lab DIR/missing.json --db DIR/other.db", "missing.json");
        row("run upload-cap-quick --db DIR/foreign.db", "foreign.db");
        row("run upload-cap-quick --db DIR/text.db", "text.db");
        row("run upload-cap-quick --db DIR/newer.db", "newer");
        row("run upload-cap-quick --db DIR/text.db/runs.db", "text.db");
        row("run upload-cap-quick --db DIR/other.db --out DIR/text.db", "text.db");
        row("runs --db DIR/missing.db", "missing.db");
        row("runs --db DIR/foreign.db", "foreign.db");
        row("runs --db DIR/newer.db", "newer");
        row("export 1 --format png --out DIR/x.png --db DIR/missing.db", "missing.db");
        row("export 99 --format png --out DIR/x.png --db DIR/runs.db", "99");
        row("export 1 --format gif --out DIR/x.gif --db DIR/runs.db", "png");
        row("export 1 --format csv --out DIR/nowhere/x.csv --db DIR/runs.db", "nowhere");
        row("export 1 --format bundle --out DIR/nowhere/x.zip --db DIR/runs.db", "nowhere");
        row("export 1 --format bundle --out DIR --db DIR/runs.db", "folder");
        row("export 1 --format png --out DIR --db DIR/runs.db", "folder");
        row("lab check DIR/missing.json", "missing.json");
        row("run upload-cap-quick --db /proc/none/runs.db", "/proc/none", failed);
        row("run upload-cap-quick --db DIR/other.db --out /proc/none", "/proc/none", failed);
    }
    void refusesUsage()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, mentions);
        QFETCH(int, code);
        arguments.replace(QStringLiteral("DIR"), m_folder.path());
        const QByteArray foreign = bytesOf(path("foreign.db"));
        CliRunner cli;
        const auto ended = cli.run(arguments.split(u' ', Qt::SkipEmptyParts));
        QVERIFY2(ended == code, cli.transcript().constData());
        QVERIFY2(cli.out().isEmpty(), cli.transcript().constData());
        QVERIFY2(QString::fromUtf8(cli.err()).contains(mentions), cli.transcript().constData());
        QVERIFY(!cli.err().contains("ASSERT"));
        // What is not ours is left as it was.
        QCOMPARE(bytesOf(path("foreign.db")), foreign);
        QCOMPARE(bytesOf(path("text.db")), QByteArray("no database"));
    }

    void refusesHostilePlans_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QByteArray>("mentions");
        const auto withStep = [](const QByteArray &step) -> QByteArray {
            return json("{'format':'castbench-plan','version':1,'name':'p','kind':'upload-cap','steps':[") +
                   step + "]}";
        };
        QTest::newRow("empty") << QByteArray() << QByteArray("hostile.json");
        QTest::newRow("binary") << QByteArray("\0\xff\x01\0", 4) << QByteArray("hostile.json");
        QTest::newRow("truncated") << QByteArray(json("{'format':'castbench-plan','version':1,"))
                                   << QByteArray("line 1");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("hostile.json");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("hostile.json");
        QTest::newRow("huge") << QByteArray(20 * 1024 * 1024, ' ') << QByteArray("MiB");
        QTest::newRow("a lab") << QByteArray(json("{'format':'castbench-lab','version':1}"))
                               << QByteArray("castbench-plan");
        QTest::newRow("newer") << QByteArray(json("{'format':'castbench-plan','version':99}"))
                               << QByteArray("99");
        QTest::newRow("bare rate") << withStep(json("{'cap':'512','duration':'5 s'}"))
                                   << QByteArray("kbit/s");
        QTest::newRow("number") << withStep(json("{'cap':512,'duration':'5 s'}")) << QByteArray("kbit/s");
        QTest::newRow("bytes") << withStep(json("{'cap':'64 kB/s','duration':'5 s'}"))
                               << QByteArray("kbit/s");
        QTest::newRow("slow") << withStep(json("{'cap':'100 bit/s','duration':'5 s'}"))
                              << QByteArray("kbit/s");
        QTest::newRow("no steps") << withStep("") << QByteArray("steps");
        QTest::newRow("negative") << withStep(json("{'cap':'512 kbit/s','duration':'-5 s'}"))
                                  << QByteArray("duration");
        QTest::newRow("unknown field")
            << withStep(json("{'cap':'512 kbit/s','duration':'5 s','speed':1}")) << QByteArray("speed");
        QTest::newRow("unknown kind")
            << withStep(json("{'cap':'512 kbit/s','duration':'5 s'}")).replace("\"upload-cap\"", "\"dance\"")
            << QByteArray("dance");
    }
    void refusesHostilePlans()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QByteArray, mentions);
        const QString file = writeBytes(QStringLiteral("hostile.json"), plan);
        const QString database = path("untouched.db");
        CliRunner cli;
        const auto code = cli.run(
            {QStringLiteral("run"), file, QStringLiteral("--db"), database, QStringLiteral("--json")});
        expectOneError(cli, code, mentions);
        QVERIFY(!QFile::exists(database));
    }

    void refusesHostileLabs_data()
    {
        QTest::addColumn<QByteArray>("lab");
        QTest::addColumn<QByteArray>("mentions");
        const auto with = [](const QByteArray &fields) -> QByteArray {
            return json("{'format':'castbench-lab','version':1,'name':'x',") + fields + "}";
        };
        const QByteArray device =
            json("'switch':{'id':'S1','driver':'snmp','address':'127.0.0.1','profile':'castbench-lab'}");
        QTest::newRow("empty") << QByteArray() << QByteArray("hostile.json");
        QTest::newRow("deep") << QByteArray(100'000, '{') << QByteArray("hostile.json");
        QTest::newRow("a plan") << QByteArray(json("{'format':'castbench-plan','version':1}"))
                                << QByteArray("castbench-lab");
        QTest::newRow("no devices") << with(json("'broadcasters':[]")) << QByteArray("broadcaster");
        QTest::newRow("bad url")
            << with(json("'broadcasters':[{'id':'B1','switch_port':1,'obs':{'url':'file:///etc/passwd'}}],") +
                    device)
            << QByteArray("ws://");
        QTest::newRow("bad port")
            << with(json("'broadcasters':[{'id':'B1','switch_port':99999,'obs':{'url':'ws://h:1'}}],") +
                    device)
            << QByteArray("switch_port");
        QTest::newRow("id with a path")
            << with(json("'broadcasters':[{'id':'../B1','switch_port':1,'obs':{'url':'ws://h:1'}}],") +
                    device)
            << QByteArray("id");
    }
    void refusesHostileLabs()
    {
        QFETCH(QByteArray, lab);
        QFETCH(QByteArray, mentions);
        const QString file = writeBytes(QStringLiteral("hostile.json"), lab);
        CliRunner check;
        const auto checked =
            check.run({QStringLiteral("lab"), QStringLiteral("check"), file, QStringLiteral("--json")});
        expectOneError(check, checked, mentions);
        const QString database = path("untouched.db");
        CliRunner run;
        const auto code =
            run.run({QStringLiteral("run"), QStringLiteral("upload-cap-quick"), QStringLiteral("--lab"), file,
                     QStringLiteral("--db"), database, QStringLiteral("--json")});
        expectOneError(run, code, mentions);
        QVERIFY(!QFile::exists(database));
    }

    void saysWhichSecretIsMissing()
    {
        const QString file = writeBytes(
            QStringLiteral("keychain.json"),
            json("{'format':'castbench-lab','version':1,'name':'x',"
                 "'broadcasters':[{'id':'B1','switch_port':1,'obs':{'url':'ws://127.0.0.1:1'}}],"
                 "'switch':{'id':'S1','driver':'snmp','address':'127.0.0.1','profile':'castbench-lab',"
                 "'community':{'keychain':'no such entry'}}}"));
        CliRunner check;
        const auto checked =
            check.run({QStringLiteral("lab"), QStringLiteral("check"), file, QStringLiteral("--json")});
        expectOneError(check, checked, "no such entry");
        CliRunner run;
        const auto code =
            run.run({QStringLiteral("run"), QStringLiteral("upload-cap-quick"), QStringLiteral("--lab"), file,
                     QStringLiteral("--db"), path("keychain.db"), QStringLiteral("--json")});
        expectOneError(run, code, "switch.community");
    }

    void aProbeNeedsToKnowWhereTo()
    {
        const auto code = [](const QStringList &arguments, const char *mentions) {
            CliRunner probe(QStringLiteral("castbench-probe"));
            const auto ended = probe.run(arguments);
            return probe.err().contains(mentions) ? ended : std::nullopt;
        };
        QCOMPARE(code({}, "--controller"), usage);
        QCOMPARE(code(words("--dance"), "dance"), usage);
        QCOMPARE(code(words("--controller ws://127.0.0.1:1"), "--pair"), usage);
        QCOMPARE(code(words("--controller file:///etc/passwd --pair 1234-5678"), "ws"), usage);
        CliRunner version(QStringLiteral("castbench-probe"));
        QCOMPARE(version.run(words("--version")), done);
        QVERIFY(version.out().contains(CASTBENCH_VERSION));
    }

private:
    QString writeBytes(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test's file");
        return file.fileName();
    }

    void makeDatabases()
    {
        const QString runs = path("runs.db");
        QVERIFY(
            QFile::copy(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/storage/version-1.sqlite"), runs));
        QVERIFY(QFile::setPermissions(runs, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(SqliteRunStore::open(runs).has_value()); // brings it up to date
        QVERIFY(QFile::copy(runs, path("newer.db")));
        QVERIFY(SqlAccess(path("newer.db")).execute(QStringLiteral("PRAGMA user_version = 999")));
        QVERIFY(SqlAccess(path("foreign.db")).execute(QStringLiteral("CREATE TABLE addresses (name TEXT)")));
        writeBytes(QStringLiteral("text.db"), "no database");
    }

    QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    void expectOneError(const CliRunner &cli, std::optional<int> code, const QByteArray &mentions)
    {
        QVERIFY2(code == usage, cli.transcript().constData());
        QCOMPARE(cli.objects().size(), 1);
        QVERIFY(cli.otherLines().isEmpty());
        const QJsonObject error = cli.objects().constFirst();
        QVERIFY(isEvent(QStringLiteral("error"))(error));
        QVERIFY2(cli.err().contains(mentions), cli.transcript().constData());
        QVERIFY(cli.err().size() < 20'000);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
