#include "ui/window/filekind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("plan") << QByteArray("{\"format\": \"castbench-plan\", \"version\": 1}")
                              << static_cast<int>(FileKind::Plan);
        QTest::newRow("lab") << QByteArray("{\"format\": \"castbench-lab\"}")
                             << static_cast<int>(FileKind::Lab);
        QTest::newRow("database") << QByteArray("SQLite format 3\0........", 24)
                                  << static_cast<int>(FileKind::Database);
        QTest::newRow("other JSON") << QByteArray("{\"format\": 7}") << -1;
        QTest::newRow("no JSON") << QByteArray("hello") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }
    void isKnownByContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("some.dat"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto found = fileKindOf(path);
        QCOMPARE(found ? static_cast<int>(*found) : -1, kind);
        if (!found)
            QCOMPARE(found.error().code, ErrorCode::InvalidInput);
    }

    void saysWhenThereIsNone()
    {
        const auto found = fileKindOf(QStringLiteral("/nowhere/plan.json"));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
