#include "app/desktop/desktopoptions.h"

#include <QTest>

using namespace castbench;

class TestDesktopOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFine()
    {
        const auto options = parseDesktopOptions({});
        QVERIFY(options.has_value());
        QVERIFY(!options->demo);
        QVERIFY(options->lab.isEmpty());
    }

    void everyOption()
    {
        const auto options = parseDesktopOptions({QStringLiteral("--demo"), QStringLiteral("--lab"),
                                                  QStringLiteral("a.json"), QStringLiteral("--db=b.db"),
                                                  QStringLiteral("--plan"), QStringLiteral("upload-cap"),
                                                  QStringLiteral("--settings"), QStringLiteral("c.ini")});
        QVERIFY(options.has_value());
        QVERIFY(options->demo);
        QCOMPARE(options->lab, QStringLiteral("a.json"));
        QCOMPARE(options->database, QStringLiteral("b.db"));
        QCOMPARE(options->plan, QStringLiteral("upload-cap"));
        QCOMPARE(options->settings, QStringLiteral("c.ini"));
    }

    void badInputIsRefusedWithTheUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--sing")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--db")};
        QTest::newRow("stray") << QStringList{QStringLiteral("lab.json")};
        QTest::newRow("plan alone") << QStringList{QStringLiteral("--plan"), QStringLiteral("upload-cap")};
    }
    void badInputIsRefusedWithTheUsage()
    {
        QFETCH(QStringList, arguments);
        const auto options = parseDesktopOptions(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::InvalidInput);
        QVERIFY(options.error().message.contains(QStringLiteral("Usage: castbench")));
    }
};

QTEST_GUILESS_MAIN(TestDesktopOptions)
#include "tst_desktopoptions.moc"
