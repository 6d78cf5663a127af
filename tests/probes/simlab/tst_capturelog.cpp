#include "probes/simlab/capturelog.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

class TestCaptureLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFrames()
    {
        CaptureLog log;
        QVERIFY(!log.find(0));
        log.add(milliseconds(1000), UtcTime(microseconds(5)));
        log.add(milliseconds(1033), UtcTime(microseconds(6)));
        log.add(milliseconds(1067), UtcTime(microseconds(7)));
        QCOMPARE(log.find(1000 * 90), UtcTime(microseconds(5)));
        QCOMPARE(log.find(1033 * 90), UtcTime(microseconds(6)));
        QCOMPARE(log.find(1067 * 90), UtcTime(microseconds(7)));
        QVERIFY(!log.find(1034 * 90));
        QVERIFY(!log.find(1033 * 90 + 1));
        QVERIFY(!log.find(1100 * 90));
    }

    void forgetsOldFrames()
    {
        CaptureLog log(milliseconds(1000));
        log.add(milliseconds(0), UtcTime(microseconds(1)));
        log.add(milliseconds(1000), UtcTime(microseconds(2)));
        QVERIFY(log.find(0).has_value());
        log.add(milliseconds(1001), UtcTime(microseconds(3)));
        QVERIFY(!log.find(0));
        QVERIFY(log.find(1000 * 90).has_value());
    }

    void followsPtsAroundTheirWrap()
    {
        // 2^33 / 90000 s = 95443.7 s: after 26.5 h the transport stream begins at 0 again.
        CaptureLog log;
        log.add(milliseconds(95'443'700), UtcTime(microseconds(1)));
        log.add(milliseconds(95'443'800), UtcTime(microseconds(2)));
        constexpr quint64 wrap = 1ULL << 33;
        QCOMPARE(log.find(95'443'700ULL * 90), UtcTime(microseconds(1)));
        QCOMPARE(log.find(95'443'800ULL * 90 % wrap), UtcTime(microseconds(2)));
    }
};

QTEST_GUILESS_MAIN(TestCaptureLog)
#include "tst_capturelog.moc"
