#include "controllers/domain/time.h"

#include <QTest>

#include <limits>

using namespace castbench;
using namespace std::chrono_literals;

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInstants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("us");
        const auto row = [](const char *text, qint64 us) {
            QTest::newRow(text) << QString::fromLatin1(text) << us;
        };
        row("1970-01-01T00:00:00Z", 0);
        row("1969-12-31T23:59:59.999999Z", -1);
        row("2026-01-31T12:00:00.000000Z", 1'769'860'800'000'000);
        // The examples of RFC 3339 §5.8.
        row("1985-04-12T23:20:50.52Z", 482'196'050'520'000);
        row("1996-12-19T16:39:57-08:00", 851'042'397'000'000);
        row("1990-12-31T23:59:60Z", 662'688'000'000'000);
        row("1990-12-31T15:59:60-08:00", 662'688'000'000'000);
        row("1937-01-01T12:00:27.87+00:20", -1'041'337'172'130'000);
        row("2024-02-29t23:59:59.123456789z", 1'709'251'199'123'456);
        row("2026-01-31 12:00:00.1+0530", 1'769'841'000'100'000);
        row("0001-01-01T00:00:00Z", -62'135'596'800'000'000);
        row("9999-12-31T23:59:59.999999Z", 253'402'300'799'999'999);
    }
    void readsInstants()
    {
        QFETCH(QString, text);
        QFETCH(qint64, us);
        const auto time = utcFromIsoString(text);
        QVERIFY2(time, time ? "" : qPrintable(time.error().text()));
        QCOMPARE(qint64{time->time_since_epoch().count()}, us);
        QCOMPARE(*utcFromIsoString(toIsoString(*time)), *time);
    }

    void refusesInstants_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "2026",
                                 "2026-01-31",
                                 "2026-01-31T12:00:00",
                                 "2026-13-01T00:00:00Z",
                                 "2026-02-29T00:00:00Z",
                                 "2026-01-31T24:00:00Z",
                                 "2026-01-31T12:60:00Z",
                                 "2026-01-31T12:00:61Z",
                                 "2026-01-31T12:00:60Z",
                                 "2026-01-31T12:00:00.Z",
                                 "2026-01-31T12:00:00.1234567890Z",
                                 "2026-01-31T12:00:00+25:00",
                                 "2026-01-31T12:00:00+01",
                                 "2026-01-31T12:00:00Zx",
                                 " 2026-01-31T12:00:00Z",
                                 "26-01-31T12:00:00Z",
                                 "2026-1-31T12:00:00Z",
                                 "-026-01-31T12:00:00Z",
                                 "2026-01-31T12:00:00,5Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("huge") << QString(1'000'000, u'9');
    }
    void refusesInstants()
    {
        QFETCH(QString, text);
        const auto time = utcFromIsoString(text);
        QVERIFY(!time);
        QCOMPARE(time.error().code, ErrorCode::InvalidInput);
        QVERIFY(time.error().message.size() < 200);
    }

    void writesSixDecimals()
    {
        QCOMPARE(toIsoString(UtcTime(microseconds{1})), QStringLiteral("1970-01-01T00:00:00.000001Z"));
        QCOMPARE(toIsoString(UtcTime(microseconds{-1})), QStringLiteral("1969-12-31T23:59:59.999999Z"));
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *text, qint64 ms) {
            QTest::newRow(text) << QString::fromLatin1(text) << ms;
        };
        row("250 ms", 250);
        row("10 s", 10'000);
        row("1.5 s", 1'500);
        row("5 min", 300'000);
        row("2 h", 7'200'000);
        row("0.1 h", 360'000);
        row("0 s", 0);
        row(" 10s ", 10'000);
        row("100000 h", 360'000'000'000);
        row("359999999.999 s", 359'999'999'999);
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto duration = parseDuration(text);
        QVERIFY2(duration, duration ? "" : qPrintable(duration.error().text()));
        QCOMPARE(qint64{duration->count()}, ms);
        QCOMPARE(*parseDuration(formatDuration(*duration)), *duration);
    }

    void refusesDurations_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "10",
                                 "s",
                                 "-10 s",
                                 "+10 s",
                                 "inf s",
                                 "nan s",
                                 "1e3 s",
                                 "10 S",
                                 "10 sec",
                                 "10 M",
                                 "1,5 s",
                                 "1. s",
                                 ".5 s",
                                 "0.5 ms",
                                 "1.2345 s",
                                 "9999999999 s",
                                 "100001 h",
                                 "999999999.999 h",
                                 "1 h 30 min"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesDurations()
    {
        QFETCH(QString, text);
        const auto duration = parseDuration(text);
        QVERIFY(!duration);
        QCOMPARE(duration.error().code, ErrorCode::InvalidInput);
        QVERIFY(duration.error().message.contains(QStringLiteral("\"10 s\"")));
    }

    void writesTheShortestDuration_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 ms, const char *text) {
            QTest::newRow(text) << ms << QString::fromLatin1(text);
        };
        row(0, "0 s");
        row(250, "250 ms");
        row(1'500, "1.5 s");
        row(10'000, "10 s");
        row(300'000, "300 s");
        row(3'600'000, "1 h");
        row(90'000'000, "25 h");
        row(123'456'789, "123456.789 s");
        row(1, "1 ms");
    }
    void writesTheShortestDuration()
    {
        QFETCH(qint64, ms);
        QTEST(formatDuration(milliseconds{ms}), "text");
        QCOMPARE(*parseDuration(formatDuration(milliseconds{ms})), milliseconds{ms});
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
