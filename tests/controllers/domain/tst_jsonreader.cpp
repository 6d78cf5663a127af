#include "controllers/domain/jsonreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace castbench;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What a reader of `json` complained about: contexts and messages.
QStringList problemsOf(const QJsonObject &object, const std::function<void(JsonReader &)> &read)
{
    std::vector<Error> problems;
    {
        JsonReader reader(object, QStringLiteral("f.json"), problems);
        read(reader);
    }
    QStringList lines;
    for (const Error &problem : problems)
        lines << problem.text();
    return lines;
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << bytes << QString::fromLatin1(says);
        };
        row("empty", "", "line 1, column 1");
        row("truncated", "{\"a\": [1, 2", "line 1, column ");
        row("second line", "{\n\"a\": yes\n}", "line 2, column ");
        row("columns count characters", "{\"äöü\": x}", "line 1, column 9");
        row("NaN", "{\"a\": NaN}", "line 1");
        row("infinity", "{\"a\": Infinity}", "line 1");
        row("comment", "{ // no\n}", "line 1");
        row("trailing text", "{} {}", "line 1");
        row("not UTF-8", "{\"a\": \"\xff\xfe\"}", "line 1");
        row("a list", "[1]", "one JSON object");
        row("a number", "1", "line 1");
        row("binary", QByteArray(64, '\0'), "line 1");
        row("deep lists", "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}', "line 1");
        row("deep objects", QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray(100'000, '}'),
            "line 1");
        row("huge", QByteArray(maximumJsonFileBytes + 1, ' '), "4 MiB");
    }
    void hostileBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto object = readJsonObject(bytes, QStringLiteral("f.json"));
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::InvalidInput);
        QCOMPARE(object.error().context, QStringLiteral("f.json"));
        QVERIFY2(object.error().message.contains(says), qPrintable(object.error().message));
    }

    void filesAreReadUpToTheLimit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}" + QByteArray(maximumJsonFileBytes - 2, ' '));
        QVERIFY(file.flush());
        QVERIFY(readJsonFile(path));
        file.write(" ");
        QVERIFY(file.flush());
        QCOMPARE(readJsonFile(path).error().code, ErrorCode::InvalidInput);
        QCOMPARE(readJsonFile(path + QStringLiteral("x")).error().code, ErrorCode::NotFound);
    }

    void integersAreWholeAndInRange_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("smallest") << QJsonValue(1) << true;
        QTest::newRow("largest") << QJsonValue(10) << true;
        QTest::newRow("written as 3.0") << QJsonValue(3.0) << true;
        QTest::newRow("below") << QJsonValue(0) << false;
        QTest::newRow("above") << QJsonValue(11) << false;
        QTest::newRow("fraction") << QJsonValue(3.5) << false;
        QTest::newRow("huge") << QJsonValue(1e300) << false;
        QTest::newRow("text") << QJsonValue(QStringLiteral("3")) << false;
        QTest::newRow("boolean") << QJsonValue(true) << false;
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << false;
    }
    void integersAreWholeAndInRange()
    {
        QFETCH(QJsonValue, value);
        QFETCH(bool, accepted);
        const QStringList problems = problemsOf({{QStringLiteral("n"), value}}, [&](JsonReader &reader) {
            const qint64 read = reader.integer("n"_L1, 1, 10);
            QCOMPARE(read == value.toInteger(-1), accepted);
        });
        QCOMPARE(problems.isEmpty(), accepted);
    }

    void typesAreNamed()
    {
        const QJsonObject object =
            objectOf(R"({"t": 1, "b": "x", "o": [], "a": {}, "d": 5, "e": "", "c": "z"})");
        const QStringList problems = problemsOf(object, [](JsonReader &reader) {
            reader.text("t"_L1);
            reader.boolean("b"_L1, false);
            reader.object("o"_L1, true, [](JsonReader &) { QFAIL("not an object"); });
            reader.array("a"_L1, true, 5, [](JsonReader &) { QFAIL("not a list"); });
            reader.duration("d"_L1, seconds{1}, seconds{2});
            reader.text("e"_L1);
            reader.choice("c"_L1, {QStringLiteral("x"), QStringLiteral("y")});
        });
        QCOMPARE(problems,
                 QStringList({
                     QStringLiteral("f.json: t: This must be a text, not a number."),
                     QStringLiteral("f.json: b: This must be true or false, not a text."),
                     QStringLiteral("f.json: o: This must be an object, not a list."),
                     QStringLiteral("f.json: a: This must be a list, not an object."),
                     QStringLiteral("f.json: d: This must be a text such as \"250 ms\", \"10 s\" or "
                                    "\"5 min\", not a number."),
                     QStringLiteral("f.json: e: This must not be empty."),
                     QStringLiteral("f.json: c: This must be one of: x, y."),
                 }));
    }

    void missingKeysAreNamed()
    {
        const QStringList problems = problemsOf({}, [](JsonReader &reader) {
            reader.text("t"_L1);
            reader.integer("n"_L1, 0, 1);
            reader.object("o"_L1, true, [](JsonReader &) {});
            reader.array("a"_L1, true, 1, [](JsonReader &) {});
            QCOMPARE(reader.text("u"_L1, QStringLiteral("fallback")), QStringLiteral("fallback"));
            QCOMPARE(reader.integer("m"_L1, 0, 9, 7), 7);
            QCOMPARE(reader.choice("c"_L1, {}, QStringLiteral("x")), QStringLiteral("x"));
            QVERIFY(reader.boolean("b"_L1, true));
        });
        QCOMPARE(problems.size(), 4);
        for (const QString &problem : problems)
            QVERIFY(problem.endsWith(QStringLiteral("This is missing.")));
    }

    void nestedProblemsHaveTheirPath()
    {
        const QStringList problems =
            problemsOf(objectOf(R"({"a": [{"b": {"c": 1}}, 2, {"b": {"c": "ok", "odd\nkey": 1}}]})"),
                       [](JsonReader &reader) {
                           reader.array("a"_L1, true, 9, [](JsonReader &element) {
                               element.object("b"_L1, true, [](JsonReader &inner) { inner.text("c"_L1); });
                           });
                       });
        QCOMPARE(problems.size(), 3);
        QVERIFY(problems[0].startsWith(QStringLiteral("f.json: a[0].b.c: ")));
        QVERIFY(problems[1].startsWith(QStringLiteral("f.json: a[1]: ")));
        QVERIFY(problems[2].startsWith(QStringLiteral("f.json: a[2].b.\"odd")));
        QVERIFY(!problems[2].contains(u'\n'));
    }

    void hugeListsAreNotRead()
    {
        QJsonArray list;
        for (int i = 0; i < 1001; ++i)
            list.append(QJsonObject());
        int read = 0;
        const QStringList problems = problemsOf({{QStringLiteral("a"), list}}, [&](JsonReader &reader) {
            reader.array("a"_L1, true, 1000, [&](JsonReader &) { ++read; });
        });
        QCOMPARE(read, 0);
        QCOMPARE(problems.size(), 1);
    }

    void numberOfProblemsIsBounded()
    {
        QJsonObject object;
        for (int i = 0; i < 5000; ++i)
            object.insert(QStringLiteral("k%1").arg(i), i);
        const QStringList problems = problemsOf(object, [](JsonReader &) {});
        QCOMPARE(problems.size(), 101);
        QCOMPARE(problems.last(), QStringLiteral("Further problems are not listed."));
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
