#include "controllers/switches/snmp/uptimewatch.h"

#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

class TestUptimeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstReadingTellsNothing();
    void restartIsNoticed_data();
    void restartIsNoticed();
    void restartIsToldOnce();
};

void TestUptimeWatch::firstReadingTellsNothing()
{
    UptimeWatch watch;
    QVERIFY(!watch.restarted(0, SteadyTime(1000s)));
}

void TestUptimeWatch::restartIsNoticed_data()
{
    QTest::addColumn<quint64>("before");
    QTest::addColumn<seconds>("elapsed");
    QTest::addColumn<quint64>("now");
    QTest::addColumn<bool>("restarted");

    constexpr quint64 day = 8'640'000;
    constexpr quint64 last = 4'294'967'295;
    QTest::newRow("runs on") << day << 10s << day + 1000 << false;
    QTest::newRow("answers that overtook each other") << day << 0s << day - 200 << false;
    QTest::newRow("clock slow by one in a hundred") << day << 3600s << day + 357'000 << false;
    QTest::newRow("clock fast") << day << 10s << day + 5000 << false;
    QTest::newRow("stands still") << day << 60s << day << false;
    QTest::newRow("began anew") << day << 10s << quint64{500} << true;
    QTest::newRow("up for longer than before, but not long enough")
        << quint64{500} << 300s << quint64{6000} << true;
    QTest::newRow("wrapped") << last - 500 << 10s << quint64{499} << false;
    QTest::newRow("wraps later than thought") << last - 500 << 4s << quint64{10} << false;
    QTest::newRow("began anew when the wrap was near") << last - 90'000 << 10s << quint64{500} << true;
    QTest::newRow("began anew after the wrap was due") << last - 500 << 600s << quint64{500} << true;
    QTest::newRow("after 300 days") << 300 * day << 10s << quint64{1000} << true;
    QTest::newRow("more than 32 bits") << ~quint64{0} << 10s << quint64{1000} << false;
}

void TestUptimeWatch::restartIsNoticed()
{
    QFETCH(const quint64, before);
    QFETCH(const seconds, elapsed);
    QFETCH(const quint64, now);
    QFETCH(const bool, restarted);
    UptimeWatch watch;
    watch.restarted(before, SteadyTime(1000s));
    QCOMPARE(watch.restarted(now, SteadyTime(1000s) + elapsed), restarted);
}

void TestUptimeWatch::restartIsToldOnce()
{
    UptimeWatch watch;
    watch.restarted(100'000, SteadyTime(1000s));
    QVERIFY(watch.restarted(100, SteadyTime(1010s)));
    QVERIFY(!watch.restarted(1100, SteadyTime(1020s)));
}

QTEST_GUILESS_MAIN(TestUptimeWatch)
#include "tst_uptimewatch.moc"
