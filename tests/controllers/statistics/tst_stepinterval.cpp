#include "controllers/statistics/stepinterval.h"
#include "tests/support/runbuilder.h"

#include <QTest>

#include <cmath>

using namespace castbench;

namespace {

TimeSpan span(double from, double to)
{
    return {RunBuilder::instant(from), RunBuilder::instant(to)};
}

/// One series of a run that is kept with it.
struct OneSeries
{
    explicit OneSeries(const RunBuilder &run)
        : data(run.build())
        , view(seriesViews(data).front())
    {
    }
    RunData data;
    SeriesView view;
};

const SeriesKey dropped = RunBuilder::frames(Metric::DroppedFramesNetwork);

} // namespace

class TestStepInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poissonLimits_data();
    void poissonLimits();
    void ratesWithinTheWindow();
    void growthPerSecond();
    void growthStopsAtGaps();
    void countsInBurstsAreLessCertain();
    void countsOfNothing();
    void countsThatCannotBeTold();
};

// E. R. Dobson, K. Kuulasmaa and others, "Confidence intervals for weighted sums of Poisson parameters",
// Statistics in Medicine 10 (1991), and the usual tables of exact limits.
void TestStepInterval::poissonLimits_data()
{
    QTest::addColumn<double>("count");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("0") << 0.0 << 0.0 << 3.689;
    QTest::newRow("1") << 1.0 << 0.0253 << 5.572;
    QTest::newRow("2") << 2.0 << 0.242 << 7.225;
    QTest::newRow("5") << 5.0 << 1.623 << 11.668;
    QTest::newRow("10") << 10.0 << 4.795 << 18.390;
    QTest::newRow("20") << 20.0 << 12.217 << 30.888;
    QTest::newRow("100") << 100.0 << 81.364 << 121.627;
}

void TestStepInterval::poissonLimits()
{
    QFETCH(double, count);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = poissonInterval(count);
    QVERIFY2(std::abs(interval.low - low) < 0.001, qPrintable(QString::number(interval.low)));
    QVERIFY2(std::abs(interval.high - high) < 0.001, qPrintable(QString::number(interval.high)));
}

void TestStepInterval::ratesWithinTheWindow()
{
    RunBuilder run;
    for (int t = 1; t <= 10; ++t)
        run.sample(RunBuilder::upload(), t, t == 4 ? 900 : 100);
    const OneSeries rates(run);
    // The sample at 4 stands for 3 … 4 and crosses the edge.
    const Summary scatter = rateScatter(rates.view, span(3.5, 8));
    QCOMPARE(scatter.n, 4);
    QCOMPARE(*scatter.mean, 100.0);
    QCOMPARE(rateScatter(rates.view, span(3, 8)).n, 5);
    QCOMPARE(rateScatter(rates.view, span(20, 30)).n, 0);
}

void TestStepInterval::growthPerSecond()
{
    RunBuilder run(milliseconds(500));
    const std::vector<double> counts{0, 4, 6, 6, 12, 14};
    for (std::size_t i = 0; i < counts.size(); ++i)
        run.sample(dropped, 2 * static_cast<double>(i), counts[i]);
    const OneSeries counted(run);
    const Summary growth = growthScatter(counted.view, span(0, 10));
    QCOMPARE(growth.n, 0); // 2 s are more than two and a half sample intervals
    RunBuilder slow(seconds(2));
    for (std::size_t i = 0; i < counts.size(); ++i)
        slow.sample(dropped, 2 * static_cast<double>(i), counts[i]);
    const OneSeries slowly(slow);
    const Summary growths = growthScatter(slowly.view, span(0, 10)); // 2, 1, 0, 3, 1 per second
    QCOMPARE(growths.n, 5);
    QCOMPARE(*growths.mean, 1.4);
    QCOMPARE(*growths.maximum, 3.0);
    QCOMPARE(growthScatter(slowly.view, span(1, 10)).n, 4);
}

void TestStepInterval::growthStopsAtGaps()
{
    RunBuilder run;
    for (int t = 0; t <= 10; ++t)
        run.sample(dropped, t, 5 * t);
    run.gap(dropped, 4.2, 4.8);
    const OneSeries counted(run);
    QCOMPARE(growthScatter(counted.view, span(0, 10)).n, 9);
}

void TestStepInterval::countsInBurstsAreLessCertain()
{
    // 60 frames in 30 s: two a second, or twelve each sixth second.
    RunBuilder even;
    RunBuilder bursts;
    for (int t = 0; t <= 30; ++t) {
        even.sample(dropped, t, 2 * t);
        bursts.sample(dropped, t, 12 * (t / 6));
    }
    const OneSeries evenly(even);
    const OneSeries inBursts(bursts);
    const TimeSpan window = span(0, 30);
    const Interval poisson = poissonInterval(60); // 45.79 … 77.23
    QVERIFY(std::abs(poisson.low - 45.785) < 0.01 && std::abs(poisson.high - 77.232) < 0.01);
    QCOMPARE(*countInterval({60, false}, growthScatter(evenly.view, window), window), poisson);

    const Summary growth = growthScatter(inBursts.view, window);
    QCOMPARE(growth.n, 30);
    // s² = 5·(12 − 2)² + 25·2² over 29; no positive correlation, so t(0.975, 29) = 2.045 (table).
    const double half = 30 * 2.045 * std::sqrt(600.0 / 29 / 30);
    const Interval interval = *countInterval({60, false}, growth, window);
    QVERIFY2(std::abs(interval.high - (60 + half)) < 0.05, qPrintable(QString::number(interval.high)));
    QVERIFY2(std::abs(interval.low - (60 - half)) < 0.05, qPrintable(QString::number(interval.low)));
    QVERIFY(half > 50);
}

void TestStepInterval::countsOfNothing()
{
    RunBuilder run;
    for (int t = 0; t <= 10; ++t)
        run.sample(dropped, t, 7);
    const OneSeries counted(run);
    const Summary growth = growthScatter(counted.view, span(0, 10));
    const Interval interval = *countInterval({0, false}, growth, span(0, 10));
    QCOMPARE(interval.low, 0.0);
    QVERIFY(std::abs(interval.high - 3.689) < 0.001);
}

void TestStepInterval::countsThatCannotBeTold()
{
    RunBuilder run;
    for (int t = 0; t <= 10; ++t)
        run.sample(dropped, t, t * t); // faster and faster: hardly two independent values
    const OneSeries counted(run);
    const Summary growth = growthScatter(counted.view, span(0, 10));
    QVERIFY(!countInterval({100, false}, growth, span(0, 10)));
    QVERIFY(!countInterval({0, true}, summarize(std::vector<double>{0, 0, 0, 0}), span(0, 10)));
    QVERIFY(!countInterval({0, false}, Summary{}, span(0, 10)));
}

QTEST_GUILESS_MAIN(TestStepInterval)
#include "tst_stepinterval.moc"
