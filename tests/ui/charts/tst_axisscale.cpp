#include "ui/charts/axisscale.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace castbench;

using Range = std::optional<std::pair<double, double>>;
Q_DECLARE_METATYPE(Range)

class TestAxisScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void valuesFitWhateverTheyAre();
    void time_data();
    void time();
};

void TestAxisScale::values_data()
{
    QTest::addColumn<Range>("range");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("interval");
    QTest::addColumn<int>("decimals");
    QTest::newRow("rate") << Range({480, 4347}) << 5 << 0.0 << 5000.0 << 1000.0 << 0;
    QTest::newRow("latency") << Range({12, 25.6}) << 5 << 0.0 << 30.0 << 10.0 << 0;
    QTest::newRow("fractions") << Range({0.1, 0.34}) << 4 << 0.0 << 0.4 << 0.1 << 1;
    QTest::newRow("fives") << Range({0, 0.19}) << 4 << 0.0 << 0.2 << 0.05 << 2;
    QTest::newRow("negative") << Range({-40, 120}) << 5 << -50.0 << 150.0 << 50.0 << 0;
    QTest::newRow("below zero") << Range({-9, -3}) << 5 << -10.0 << 0.0 << 2.0 << 0;
    QTest::newRow("exact") << Range({0, 100}) << 5 << 0.0 << 100.0 << 20.0 << 0;
    QTest::newRow("zero") << Range({0, 0}) << 5 << 0.0 << 1.0 << 0.2 << 1;
    QTest::newRow("nothing") << Range() << 5 << 0.0 << 1.0 << 0.2 << 1;
}

void TestAxisScale::values()
{
    QFETCH(Range, range);
    QFETCH(int, ticks);
    const AxisScale scale = valueScale(range, ticks);
    QTEST(scale.minimum, "minimum");
    QTEST(scale.maximum, "maximum");
    QTEST(scale.interval, "interval");
    QTEST(scale.decimals, "decimals");
}

void TestAxisScale::valuesFitWhateverTheyAre()
{
    const double infinity = std::numeric_limits<double>::infinity();
    for (const double high : {1e-9, 0.003, 7.0, 99.0, 1001.0, 3.2e7, 9e18}) {
        for (const double low : {0.0, -0.7 * high, high * 0.9}) {
            for (const int ticks : {0, 1, 2, 5, 9}) {
                const AxisScale scale = valueScale({{low, high}}, ticks);
                QVERIFY(scale.minimum <= low + 1e-9 * high && scale.maximum >= high * (1 - 1e-9));
                const double intervals = (scale.maximum - scale.minimum) / scale.interval;
                QVERIFY(intervals <= std::max(2, ticks) + 1e-6);
            }
        }
    }
    QCOMPARE(valueScale({{0, infinity}}, 5), valueScale({}, 5));
}

void TestAxisScale::time_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<double>("interval");
    QTest::newRow("quick") << 0.0 << 60.012 << 7 << 10.0;
    QTest::newRow("study") << 0.0 << 1800.0 << 7 << 300.0;
    QTest::newRow("night") << 0.0 << 43200.0 << 7 << 7200.0;
    QTest::newRow("months") << 0.0 << 5.27e6 << 7 << 1e6;
    QTest::newRow("instant") << 0.0 << 0.5 << 5 << 0.1;
    QTest::newRow("backwards") << 5.0 << 5.0 << 5 << 0.2;
}

void TestAxisScale::time()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, ticks);
    const AxisScale scale = timeScale(from, to, ticks);
    QTEST(scale.interval, "interval");
    QCOMPARE(scale.minimum, from);
    QVERIFY(scale.maximum >= to && scale.maximum > scale.minimum);
}

QTEST_GUILESS_MAIN(TestAxisScale)
#include "tst_axisscale.moc"
