#include "controllers/domain/cap.h"

#include <QTest>

using castbench::Cap;

class TestCap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("kbps");
        QTest::newRow("kbit/s") << QStringLiteral("512 kbit/s") << qint64{512};
        QTest::newRow("no blank") << QStringLiteral("512kbit/s") << qint64{512};
        QTest::newRow("any case") << QStringLiteral(" 512 KBIT/S ") << qint64{512};
        QTest::newRow("Mbit/s") << QStringLiteral("4 Mbit/s") << qint64{4000};
        QTest::newRow("decimals") << QStringLiteral("1.5 Mbit/s") << qint64{1500};
        QTest::newRow("Gbit/s") << QStringLiteral("1 Gbit/s") << qint64{1'000'000};
        QTest::newRow("smallest") << QStringLiteral("16 kbit/s") << qint64{16};
        QTest::newRow("largest") << QStringLiteral("100 Gbit/s") << qint64{100'000'000};
        QTest::newRow("whole after scaling") << QStringLiteral("512.0 kbit/s") << qint64{512};
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, kbps);
        const auto cap = Cap::parse(text);
        QVERIFY2(cap, cap ? "" : qPrintable(cap.error().text()));
        QCOMPARE(cap->limitKbps().value_or(-1), kbps);
        QCOMPARE(*Cap::parse(cap->text()), *cap);
    }

    void noLimitIsItsOwnValue()
    {
        for (const auto &text :
             {QStringLiteral("No Limit"), QStringLiteral("no limit"), QStringLiteral("NO  LIMIT ")}) {
            const auto cap = Cap::parse(text);
            QVERIFY(cap);
            QVERIFY(!cap->isLimited());
            QVERIFY(!cap->limitKbps().has_value());
            QCOMPARE(*cap, Cap::noLimit());
        }
        QCOMPARE(Cap::noLimit().text(), QStringLiteral("No Limit"));
        QVERIFY(Cap::noLimit() != Cap::kbps(16));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *text, const char *why) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(why);
        };
        row("bare number", "512", "no unit");
        row("byte rate", "64 kB/s", "bytes");
        row("big byte rate", "1 MB/s", "bytes");
        row("kb/s", "512 kb/s", "bytes");
        row("implausibly small", "100 bit/s", "not in kbit/s");
        row("below minimum", "15 kbit/s", "not plausible");
        row("zero", "0 kbit/s", "not plausible");
        row("above maximum", "101 Gbit/s", "not plausible");
        row("fraction of a kbit/s", "512.5 kbit/s", "whole number");
        row("negative", "-512 kbit/s", "not a cap");
        row("infinite", "inf kbit/s", "not a cap");
        row("exponent", "1e3 kbit/s", "not in kbit/s");
        row("overflow", "99999999999999999999 kbit/s", "not a cap");
        row("empty", "", "not a cap");
        row("two rates", "512 kbit/s 4 Mbit/s", "not in kbit/s");
        row("comma", "1,5 Mbit/s", "not in kbit/s");
        row("other digits", "٥١٢ kbit/s", "not a cap");
        row("unlimited", "unlimited", "not a cap");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto cap = Cap::parse(text);
        QVERIFY(!cap);
        QCOMPARE(cap.error().code, castbench::ErrorCode::InvalidInput);
        QVERIFY2(cap.error().message.contains(why), qPrintable(cap.error().message));
        QVERIFY2(cap.error().message.contains(QStringLiteral("\"512 kbit/s\"")),
                 qPrintable(cap.error().message));
    }

    void refusesOtherTypesOfJson()
    {
        for (const QJsonValue &value :
             {QJsonValue(512), QJsonValue(true), QJsonValue(QJsonValue::Null), QJsonValue()}) {
            const auto cap = Cap::fromJson(value);
            QVERIFY(!cap);
            QVERIFY(cap.error().message.contains(QStringLiteral("\"512 kbit/s\"")));
        }
    }

    void clipsWhatItQuotes()
    {
        const auto cap = Cap::parse(QString(QString(50, u'x') + u'\n' + QString(5000, u'x')));
        QVERIFY(!cap);
        QVERIFY(cap.error().message.size() < 250);
        QVERIFY(!cap.error().message.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestCap)
#include "tst_cap.moc"
