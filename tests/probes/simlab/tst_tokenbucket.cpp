#include "probes/simlab/tokenbucket.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

class TestTokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesEverythingWithoutCap()
    {
        TokenBucket bucket(SteadyTime{});
        QCOMPARE(bucket.available(SteadyTime{}), TokenBucket::unlimited);
        bucket.take(1'000'000);
        QCOMPARE(bucket.available(SteadyTime{}), TokenBucket::unlimited);
    }

    void passesTheCapInTheLongRun_data()
    {
        QTest::addColumn<qint64>("kbps");
        QTest::addColumn<int>("tickMs");
        QTest::newRow("512, often") << qint64(512) << 1;
        QTest::newRow("512, seldom") << qint64(512) << 99;
        QTest::newRow("16") << qint64(16) << 4;
        QTest::newRow("1000") << qint64(1000) << 7;
        QTest::newRow("4000") << qint64(4000) << 4;
        QTest::newRow("1 Gbit/s") << qint64(1'000'000) << 4;
    }

    void passesTheCapInTheLongRun()
    {
        QFETCH(qint64, kbps);
        QFETCH(int, tickMs);
        SteadyTime now{};
        TokenBucket bucket(now);
        bucket.setCap(Cap::kbps(kbps), now);
        qint64 passed = 0;
        while (now < SteadyTime(std::chrono::seconds(10))) {
            now += milliseconds(tickMs);
            const qint64 allowed = bucket.available(now);
            bucket.take(allowed);
            passed += allowed;
        }
        const qint64 expected =
            kbps * 1000 / 8 * std::chrono::nanoseconds(now.time_since_epoch()).count() / 1'000'000'000;
        QVERIFY2(qAbs(passed - expected) <= 2, qPrintable(QString::number(passed - expected)));
    }

    void savesNoMoreThanABurst()
    {
        TokenBucket bucket(SteadyTime{});
        bucket.setCap(Cap::kbps(800), SteadyTime{});
        QCOMPARE(bucket.available(SteadyTime(milliseconds(10))), qint64(1000));
        QCOMPARE(bucket.available(SteadyTime(std::chrono::hours(1))), qint64(10'000));
    }

    void beginsACapWithNothingSaved()
    {
        TokenBucket bucket(SteadyTime{});
        const SteadyTime later{std::chrono::hours(1)};
        bucket.setCap(Cap::kbps(800), later);
        QCOMPARE(bucket.available(later), qint64(0));
    }

    void cutsSavingsToTheNewBurst()
    {
        TokenBucket bucket(SteadyTime{});
        bucket.setCap(Cap::kbps(8000), SteadyTime{});
        const SteadyTime later{TokenBucket::burst};
        bucket.setCap(Cap::kbps(800), later);
        QCOMPARE(bucket.available(later), qint64(10'000));
        bucket.setCap(Cap::noLimit(), later);
        QCOMPARE(bucket.available(later), TokenBucket::unlimited);
    }
};

QTEST_GUILESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
