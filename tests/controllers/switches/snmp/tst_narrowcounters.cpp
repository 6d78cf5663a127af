#include "controllers/switches/snmp/narrowcounters.h"

#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

constexpr quint64 wrap = quint64{1} << 32;

NarrowCounters::Reading reading(quint64 in, quint64 out, seconds at)
{
    NarrowCounters::Reading reading;
    reading.in = in;
    reading.out = out;
    reading.linkBps = 1'000'000'000;
    reading.upTime = static_cast<quint64>(at.count()) * 100;
    reading.at = SteadyTime(at);
    return reading;
}

} // namespace

class TestNarrowCounters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapIsCountedOn();
    void restartBeginsAnew();
    void gapOfAWrapBeginsAnew_data();
    void gapOfAWrapBeginsAnew();
};

void TestNarrowCounters::wrapIsCountedOn()
{
    NarrowCounters counters;
    auto totals = counters.add(reading(wrap - 100, 7, 10s));
    QCOMPARE(totals.in, wrap - 100);
    QCOMPARE(totals.out, quint64{7});
    QCOMPARE(totals.discontinuity, quint64{0});
    totals = counters.add(reading(200, 7, 11s));
    QCOMPARE(totals.in, wrap + 200);
    QCOMPARE(totals.out, quint64{7});
    totals = counters.add(reading(100, 9, 12s));
    QCOMPARE(totals.in, 2 * wrap + 100);
    QCOMPARE(totals.out, quint64{9});
    QCOMPARE(totals.discontinuity, quint64{0});
}

void TestNarrowCounters::restartBeginsAnew()
{
    NarrowCounters counters;
    counters.add(reading(5000, 5000, 10s));
    auto after = reading(40, 50, 11s);
    after.restarted = true;
    const auto totals = counters.add(after);
    QCOMPARE(totals.in, quint64{40});
    QCOMPARE(totals.out, quint64{50});
    QCOMPARE(totals.discontinuity, quint64{1100});
    QCOMPARE(counters.add(reading(41, 50, 12s)).discontinuity, quint64{1100});
}

void TestNarrowCounters::gapOfAWrapBeginsAnew_data()
{
    QTest::addColumn<qint64>("linkBps");
    QTest::addColumn<seconds>("gap");
    QTest::addColumn<bool>("continues");

    QTest::newRow("1 Gbit/s, 30 s") << qint64{1'000'000'000} << 30s << true;
    QTest::newRow("1 Gbit/s, 35 s") << qint64{1'000'000'000} << 35s << false;
    QTest::newRow("100 Mbit/s, 35 s") << qint64{100'000'000} << 35s << true;
    QTest::newRow("100 Mbit/s, 350 s") << qint64{100'000'000} << 350s << false;
    QTest::newRow("not known, 30 s") << qint64{0} << 30s << true;
    QTest::newRow("not known, 35 s") << qint64{0} << 35s << false;
    QTest::newRow("nonsense") << qint64{-1} << 30s << true;
    QTest::newRow("more than ifSpeed can say") << qint64{4'294'967'295} << 8s << false;
}

void TestNarrowCounters::gapOfAWrapBeginsAnew()
{
    QFETCH(const qint64, linkBps);
    QFETCH(const seconds, gap);
    QFETCH(const bool, continues);
    NarrowCounters counters;
    counters.add(reading(100, 100, 10s));
    auto late = reading(50, 50, 10s + gap);
    late.linkBps = linkBps;
    const auto totals = counters.add(late);
    QCOMPARE(totals.in, continues ? wrap + 50 : quint64{50});
    QCOMPARE(totals.discontinuity != 0, !continues);
}

QTEST_GUILESS_MAIN(TestNarrowCounters)
#include "tst_narrowcounters.moc"
