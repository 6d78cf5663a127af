#include "controllers/statistics/summary.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace castbench;

namespace {

// NIST Statistical Reference Datasets, univariate summary statistics: data and certified values.
const std::vector<double> michelso{
    299.85, 299.74, 299.90, 300.07, 299.93, 299.85, 299.95, 299.98, 299.98, 299.88, 300.00, 299.98, 299.93,
    299.65, 299.76, 299.81, 300.00, 300.00, 299.96, 299.96, 299.96, 299.94, 299.96, 299.94, 299.88, 299.80,
    299.85, 299.88, 299.90, 299.84, 299.83, 299.79, 299.81, 299.88, 299.88, 299.83, 299.80, 299.79, 299.76,
    299.80, 299.88, 299.88, 299.88, 299.86, 299.72, 299.72, 299.62, 299.86, 299.97, 299.95, 299.88, 299.91,
    299.85, 299.87, 299.84, 299.84, 299.85, 299.84, 299.84, 299.84, 299.89, 299.81, 299.81, 299.82, 299.80,
    299.77, 299.76, 299.74, 299.75, 299.76, 299.91, 299.92, 299.89, 299.86, 299.88, 299.72, 299.84, 299.85,
    299.85, 299.78, 299.89, 299.84, 299.78, 299.81, 299.76, 299.81, 299.79, 299.81, 299.82, 299.85, 299.87,
    299.87, 299.81, 299.74, 299.81, 299.94, 299.95, 299.80, 299.81, 299.87};
const std::vector<double> mavro{
    2.00180, 2.00170, 2.00180, 2.00190, 2.00180, 2.00170, 2.00150, 2.00140, 2.00150, 2.00150,
    2.00170, 2.00180, 2.00180, 2.00190, 2.00190, 2.00210, 2.00200, 2.00160, 2.00140, 2.00130,
    2.00130, 2.00150, 2.00150, 2.00160, 2.00150, 2.00140, 2.00130, 2.00140, 2.00150, 2.00140,
    2.00150, 2.00160, 2.00150, 2.00160, 2.00190, 2.00200, 2.00200, 2.00210, 2.00220, 2.00230,
    2.00240, 2.00250, 2.00270, 2.00260, 2.00260, 2.00260, 2.00270, 2.00260, 2.00250, 2.00240};

std::vector<double> numAcc(double first, double low, double high)
{
    std::vector<double> values{first};
    for (int i = 0; i < 500; ++i) {
        values.push_back(low);
        values.push_back(high);
    }
    return values;
}

/// Standard normal numbers that are the same with every standard library (Box and Muller).
class Normal
{
public:
    explicit Normal(unsigned seed)
        : m_engine(seed)
    {
    }
    double next()
    {
        return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    double uniform()
    {
        return (static_cast<double>(m_engine()) + 1) / 4294967297.0;
    }
    std::mt19937 m_engine;
};

/// What becomes of many first-order autoregressive series of mean 0.
struct Coverage
{
    static constexpr int series = 2000;
    int defined = 0; ///< series with an interval
    int covered = 0; ///< of these, intervals that hold the mean
    int missedWithFloor =
        0;             ///< intervals without it if all series had one, with an effective size of 2 or more
    double widest = 0; ///< of all intervals, in ranges of their own series
};

Coverage coverageOf(double phi, int n)
{
    Normal normal(1);
    Coverage coverage;
    for (int i = 0; i < Coverage::series; ++i) {
        std::vector<double> values;
        double value = normal.next() / std::sqrt(1 - phi * phi);
        for (int k = 0; k < n; ++k) {
            value = phi * value + normal.next();
            values.push_back(value);
        }
        const Summary summary = summarize(values);
        const double size = std::max(2.0, *summary.effectiveN);
        const double floored = studentT975(size - 1) * *summary.sd / std::sqrt(size);
        coverage.missedWithFloor += std::abs(*summary.mean) > floored;
        if (!summary.ci95)
            continue;
        ++coverage.defined;
        coverage.covered += summary.ci95->low <= 0 && summary.ci95->high >= 0;
        const double range = *summary.maximum - *summary.minimum;
        coverage.widest = std::max(coverage.widest, 2 * summary.ci95->halfWidth() / range);
    }
    return coverage;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studentT_data();
    void studentT();
    void certifiedValues_data();
    void certifiedValues();
    void quantilesAreOfType7();
    void nothingOfNothing();
    void oneValueHasNoScatter();
    void equalValuesHaveNoCorrelation();
    void independentValues();
    void correlationWidensTheInterval();
    void driftHasNoInterval_data();
    void driftHasNoInterval();
    void threeIndependentValuesHaveAnInterval();
    void intervalsCoverTheMean_data();
    void intervalsCoverTheMean();
    void withholdingMakesNoIntervalWrong_data();
    void withholdingMakesNoIntervalWrong();
    void nonFiniteValuesAreLeftOut();
    void uncertaintyStandsBesideTheInterval();
    void groupsArePooled();
};

void TestSummary::studentT_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("expected");
    QTest::newRow("1") << 1.0 << 12.706;
    QTest::newRow("4") << 4.0 << 2.776;
    QTest::newRow("9") << 9.0 << 2.262;
    QTest::newRow("29") << 29.0 << 2.045;
    QTest::newRow("many") << 1e9 << 1.960;
}

void TestSummary::studentT()
{
    QFETCH(double, degrees);
    QFETCH(double, expected);
    QVERIFY(std::abs(studentT975(degrees) - expected) < 0.0005);
}

void TestSummary::certifiedValues_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("sd");
    QTest::addColumn<double>("lag1");
    QTest::newRow("Michelso") << michelso << 299.852400000000 << 0.0790105478190518 << 0.535199668621283;
    QTest::newRow("Mavro") << mavro << 2.00185600000000 << 0.000429123454003053 << 0.937989183438248;
    QTest::newRow("NumAcc1") << std::vector<double>{10000001, 10000003, 10000002} << 10000002.0 << 1.0
                             << -0.5;
    QTest::newRow("NumAcc2") << numAcc(1.2, 1.1, 1.3) << 1.2 << 0.1 << -0.999;
    QTest::newRow("NumAcc3") << numAcc(1000000.2, 1000000.1, 1000000.3) << 1000000.2 << 0.1 << -0.999;
    QTest::newRow("NumAcc4") << numAcc(10000000.2, 10000000.1, 10000000.3) << 10000000.2 << 0.1 << -0.999;
}

void TestSummary::certifiedValues()
{
    QFETCH(std::vector<double>, values);
    QFETCH(double, mean);
    QFETCH(double, sd);
    QFETCH(double, lag1);
    const Summary summary = summarize(values);
    QCOMPARE(summary.n, static_cast<int>(values.size()));
    QVERIFY(std::abs(*summary.mean - mean) <= 1e-14 * std::abs(mean));
    QVERIFY(std::abs(*summary.sd - sd) <= 1e-7 * sd);
    QVERIFY(std::abs(*summary.lag1 - lag1) <= 1e-6);
}

void TestSummary::quantilesAreOfType7()
{
    const std::vector<double> five{10, 20, 30, 40, 50};
    QCOMPARE(*quantile(five, 0.5), 30.0);
    QCOMPARE(*quantile(five, 0.95), 48.0);
    QCOMPARE(*quantile(five, 0), 10.0);
    QCOMPARE(*quantile(five, 1), 50.0);
    const Summary summary = summarize(std::vector<double>{40, 10, 30, 20});
    QCOMPARE(*summary.median, 25.0);
    QCOMPARE(*summary.p95, 38.5);
    QCOMPARE(*summary.minimum, 10.0);
    QCOMPARE(*summary.maximum, 40.0);
}

void TestSummary::nothingOfNothing()
{
    QCOMPARE(summarize(std::vector<double>{}), Summary{});
    QVERIFY(!quantile({}, 0.5));
    QCOMPARE(summarizeGroups({}), Summary{});
}

void TestSummary::oneValueHasNoScatter()
{
    const Summary summary = summarize(std::vector<double>{7});
    QCOMPARE(*summary.mean, 7.0);
    QCOMPARE(*summary.p95, 7.0);
    QVERIFY(!summary.sd && !summary.ci95 && !summary.effectiveN && !summary.lag1 && !summary.systematic);
}

void TestSummary::equalValuesHaveNoCorrelation()
{
    const Summary summary = summarize(std::vector<double>(20, 3.5));
    QVERIFY(!summary.lag1);
    QCOMPARE(*summary.effectiveN, 20.0);
    QCOMPARE(*summary.ci95, (Interval{3.5, 3.5}));
}

void TestSummary::independentValues()
{
    // Alternating values are anticorrelated, which must not narrow the interval below that of n values.
    const Summary summary = summarize(std::vector<double>{9, 11, 9, 11, 9, 11, 9, 11, 9, 11});
    QCOMPARE(*summary.effectiveN, 10.0);
    const double half = 2.2621571628 * *summary.sd / std::sqrt(10.0);
    QVERIFY(std::abs(summary.ci95->halfWidth() - half) < 1e-9);
}

void TestSummary::correlationWidensTheInterval()
{
    const Summary summary = summarize(michelso);
    // rho = 0.5352 + (1 + 4 * 0.5352) / 100 = 0.56661; n' = 100 * 0.43339 / 1.56661
    QVERIFY(std::abs(*summary.effectiveN - 27.664) < 0.001);
    const double half = studentT975(26.664) * 0.0790105478 / std::sqrt(27.664);
    QVERIFY(std::abs(summary.ci95->halfWidth() - half) < 1e-6);
}

void TestSummary::driftHasNoInterval_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("ramp") << std::vector<double>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    QTest::newRow("latency settles") << std::vector<double>{2090, 2062, 2031, 2010, 1958,
                                                            1921, 1884, 1869, 1856, 1850};
    QTest::newRow("one jump") << std::vector<double>{3310, 3311, 3309, 3310, 3312, 2205, 2204, 2206, 2205};
    QTest::newRow("two values") << std::vector<double>{4, 5};
}

void TestSummary::driftHasNoInterval()
{
    QFETCH(std::vector<double>, values);
    const Summary summary = summarize(values);
    QVERIFY(*summary.effectiveN >= 1 && *summary.effectiveN < leastEffectiveN);
    QVERIFY(summary.mean && summary.sd && summary.median && summary.minimum && summary.maximum);
    QVERIFY(!summary.ci95 && !summary.combined());
}

void TestSummary::threeIndependentValuesHaveAnInterval()
{
    const Summary summary = summarize(std::vector<double>{1, 3, 2});
    QCOMPARE(*summary.effectiveN, 3.0);
    QVERIFY(std::abs(summary.ci95->halfWidth() - 4.3027 / std::sqrt(3.0)) < 1e-3);
}

void TestSummary::intervalsCoverTheMean_data()
{
    QTest::addColumn<double>("phi");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("leastDefined");
    QTest::newRow("independent, 10") << 0.0 << 10 << 0.9;
    QTest::newRow("independent, 300") << 0.0 << 300 << 1.0;
    QTest::newRow("0.5, 60") << 0.5 << 60 << 0.99;
    QTest::newRow("0.8, 300") << 0.8 << 300 << 0.99;
}

void TestSummary::intervalsCoverTheMean()
{
    QFETCH(double, phi);
    QFETCH(int, n);
    QFETCH(double, leastDefined);
    const Coverage coverage = coverageOf(phi, n);
    const double defined = coverage.defined / double(Coverage::series);
    const double share = coverage.covered / double(coverage.defined);
    QVERIFY2(defined >= leastDefined, qPrintable(QString::number(defined)));
    QVERIFY2(share > 0.92 && share < 0.98, qPrintable(QString::number(share)));
}

void TestSummary::withholdingMakesNoIntervalWrong_data()
{
    QTest::addColumn<double>("phi");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("mostDefined");
    QTest::newRow("0.8, 10") << 0.8 << 10 << 0.5;
    QTest::newRow("0.95, 10") << 0.95 << 10 << 0.4;
    QTest::newRow("0.95, 60") << 0.95 << 60 << 0.4;
}

/// Series that are too short for their correlation: most have no interval, those that have one have one of
/// a sane width, and not more of them are wrong than if all had one.
void TestSummary::withholdingMakesNoIntervalWrong()
{
    QFETCH(double, phi);
    QFETCH(int, n);
    QFETCH(double, mostDefined);
    const Coverage coverage = coverageOf(phi, n);
    QVERIFY2(coverage.defined <= mostDefined * Coverage::series,
             qPrintable(QString::number(coverage.defined)));
    QVERIFY2(coverage.widest <= 2.1, qPrintable(QString::number(coverage.widest)));
    QVERIFY(coverage.defined - coverage.covered <= coverage.missedWithFloor);
}

void TestSummary::nonFiniteValuesAreLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const Summary summary = summarize(std::vector<double>{1, nan, 3, infinity});
    QCOMPARE(summary.n, 2);
    QCOMPARE(*summary.mean, 2.0);
    QCOMPARE(summarize(std::vector<double>{nan}), Summary{});
}

void TestSummary::uncertaintyStandsBesideTheInterval()
{
    const std::vector<double> values{10, 12, 10, 12};
    const std::vector<std::optional<double>> uncertainties{2, 4, 2, 4};
    const Summary summary = summarize(values, uncertainties);
    QCOMPARE(*summary.systematic, 3.0);
    QCOMPARE(summary.ci95->low, summarize(values).ci95->low);
    QCOMPARE(summary.combined()->low, summary.ci95->low - 3);
    QCOMPARE(summary.combined()->high, summary.ci95->high + 3);

    const std::vector<std::optional<double>> incomplete{2, std::nullopt, 2, 4};
    QVERIFY(!summarize(values, incomplete).systematic);
    QVERIFY(!summarize(values, incomplete).combined());
}

void TestSummary::groupsArePooled()
{
    const std::vector<SampleGroup> groups{{{1, 3, 1, 3}, {{1}, {1}, {1}, {1}}},
                                          {{11, 13, 11, 13}, {{3}, {3}, {3}, {3}}}};
    const Summary summary = summarizeGroups(groups);
    QCOMPARE(summary.n, 8);
    QCOMPARE(*summary.mean, 7.0);
    QCOMPARE(*summary.median, 7.0);
    QCOMPARE(*summary.effectiveN, 8.0);
    QCOMPARE(*summary.systematic, 2.0);
    QVERIFY(!summary.lag1);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
