#include "controllers/statistics/comparison.h"
#include "tests/support/runbuilder.h"

#include <QSet>
#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace castbench;

namespace {

const QString p1 = QStringLiteral("P1");
const QString p2 = QStringLiteral("P2");

/// Scatter whose neighbours are not alike; its sum over each four is 0.
double ripple(int t)
{
    constexpr std::array values{1.0, -1.0, 0.5, -0.5};
    return values[static_cast<std::size_t>(t) % values.size()];
}

struct Level
{
    double rate = 1000;
    double latency = 12'000;
    std::optional<double> clock = 50; ///< the latencies' own uncertainty
    double scatter = 10;
};

void addSecond(RunBuilder &run, int t, const Level &level)
{
    run.sample(RunBuilder::upload(), t, level.rate + level.scatter * ripple(t));
    run.sample(RunBuilder::broadcast(p1), t, level.latency + level.scatter * ripple(t), level.clock);
}

/// One step of 20 s.
RunData runOf(const Level &level)
{
    RunBuilder run;
    run.step(Cap::kbps(1000), 0, 20);
    for (int t = 1; t <= 20; ++t)
        addSecond(run, t, level);
    return run.build();
}

const QuantityComparison *find(const StepComparison &step, Metric metric, const QString &device = {})
{
    for (const QuantityComparison &quantity : step.quantities) {
        if (quantity.quantity.metric == metric && quantity.quantity.device == device)
            return &quantity;
    }
    return nullptr;
}

Verdict verdictOf(const std::vector<RunData> &runs, Metric metric, const QString &device = {})
{
    const Comparison comparison = compareSteps(runs);
    const QuantityComparison *quantity = find(comparison.steps.at(0), metric, device);
    return quantity ? quantity->pairs.at(0).verdict : Verdict::CannotBeTold;
}

ComparedValue valueOf(double value, double half)
{
    ComparedValue compared;
    compared.value = value;
    compared.interval = Interval{value - half, value + half};
    compared.state = IntervalState::Known;
    compared.lengthSeconds = 10;
    return compared;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptedAttemptDoesNotCount();
    void pairs_data();
    void pairs();
    void pairsAreAntisymmetric();
    void countsArePutToOneLength();
    void rates();
    void latenciesByHand();
    void systematicBoundsCount();
    void latencyWithoutUncertainty();
    void tooFewSamples();
    void droppedFrames();
    void droppedFramesAfterAReset();
    void burstsAreNotTakenForDifferences();
    void stepsByIndexAndCap();
    void threeRuns();
    void skippedSteps();
    void nothingToCompare();
    void staircases();
    void words();
};

void TestComparison::anInterruptedAttemptDoesNotCount()
{
    const RunData whole = runOf({});
    RunData resumed = whole;
    StepRecord interrupted = resumed.record.steps[0];
    interrupted.outcome = StepOutcome::Interrupted;
    interrupted.actualStart = RunBuilder::instant(-60);
    interrupted.actualEnd = RunBuilder::instant(-50);
    resumed.record.formerAttempts = {interrupted};
    resumed.record.steps[0].attempt = 2;
    const Comparison comparison = compareSteps(std::vector{whole, resumed});
    QCOMPARE(comparison.steps.size(), std::size_t(1));
    QCOMPARE(comparison.steps[0].outcomes[1], std::optional(StepOutcome::Completed));
    QVERIFY(comparison.unmatched.empty());
}

void TestComparison::pairs_data()
{
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("half");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("the same") << 100.0 << 5.0 << Verdict::NotDistinguishable;
    QTest::newRow("overlapping") << 109.0 << 5.0 << Verdict::NotDistinguishable;
    QTest::newRow("touching") << 110.0 << 5.0 << Verdict::NotDistinguishable;
    QTest::newRow("above") << 110.1 << 5.0 << Verdict::Higher;
    QTest::newRow("below") << 89.9 << 5.0 << Verdict::Lower;
    QTest::newRow("one inside the other") << 101.0 << 50.0 << Verdict::NotDistinguishable;
    QTest::newRow("no width") << 105.5 << 0.0 << Verdict::Higher;
}

void TestComparison::pairs()
{
    QFETCH(double, second);
    QFETCH(double, half);
    QFETCH(Verdict, verdict);
    const PairComparison pair = comparePair(valueOf(100, 5), valueOf(second, half), false);
    QCOMPARE(pair.verdict, verdict);
    QCOMPARE(*pair.difference, second - 100);
    QVERIFY(std::abs(pair.interval->low - (second - 100 - half - 5)) < 1e-9);
    QVERIFY(std::abs(pair.interval->high - (second - 100 + half + 5)) < 1e-9);
}

void TestComparison::pairsAreAntisymmetric()
{
    std::mt19937 engine(7);
    const auto number = [&engine] {
        return static_cast<double>(engine()) / 4294967296.0;
    };
    for (int i = 0; i < 500; ++i) {
        const ComparedValue a = valueOf(10 * number(), 3 * number());
        const ComparedValue b = valueOf(10 * number(), 3 * number());
        const PairComparison there = comparePair(a, b, false);
        const PairComparison back = comparePair(b, a, false);
        QCOMPARE(*there.difference, -*back.difference);
        QCOMPARE(there.interval->low, -back.interval->high);
        const bool overlaps = a.interval->low <= b.interval->high && b.interval->low <= a.interval->high;
        QCOMPARE(there.verdict == Verdict::NotDistinguishable, overlaps);
        QCOMPARE(there.verdict == Verdict::Higher, back.verdict == Verdict::Lower);
        QCOMPARE(comparePair(a, a, false).verdict, Verdict::NotDistinguishable);
    }
}

void TestComparison::countsArePutToOneLength()
{
    ComparedValue shorter = valueOf(100, 10);
    ComparedValue longer = valueOf(300, 10);
    longer.lengthSeconds = 30;
    const PairComparison pair = comparePair(shorter, longer, true);
    QCOMPARE(pair.verdict, Verdict::NotDistinguishable);
    QVERIFY(std::abs(*pair.difference) < 1e-9);
    QVERIFY(std::abs(pair.interval->high - (10 + 10 / 3.0)) < 1e-9);
    QCOMPARE(comparePair(shorter, longer, false).verdict, Verdict::Higher); // a mean needs no length
    longer.value = 400;
    longer.interval = Interval{390, 410};
    QCOMPARE(comparePair(shorter, longer, true).verdict, Verdict::Higher);
    QVERIFY(std::abs(*comparePair(longer, shorter, true).difference + 100 / 3.0) < 1e-9);
}

void TestComparison::rates()
{
    Level higher;
    higher.rate = 1020;
    QCOMPARE(verdictOf({runOf({}), runOf(higher)}, Metric::UploadRate), Verdict::Higher);
    QCOMPARE(verdictOf({runOf(higher), runOf({})}, Metric::UploadRate), Verdict::Lower);
    higher.rate = 1003;
    QCOMPARE(verdictOf({runOf({}), runOf(higher)}, Metric::UploadRate), Verdict::NotDistinguishable);
}

void TestComparison::latenciesByHand()
{
    const std::vector<RunData> runs{runOf({}), runOf({})};
    const Comparison comparison = compareSteps(runs);
    const ComparedValue &value = find(comparison.steps[0], Metric::BroadcastLatency, p1)->values[0];
    // 19 samples lie in 0 s ≤ t < 20 s: sixteen in fours with sum 0 and squares 250, then −10, 5, −5.
    const double mean = -10.0 / 19;
    const double s = std::sqrt((1150 - 19 * mean * mean) / 18);
    const double half = 2.101 * s / std::sqrt(19); // t(0.975, 18) of tables; no positive correlation
    QCOMPARE(value.n, 19);
    QCOMPARE(*value.effectiveN, 19.0);
    QVERIFY(std::abs(*value.value - (12'000 + mean)) < 1e-6);
    QVERIFY(std::abs(value.interval->halfWidth() - (half + 50)) < 0.01);
    QCOMPARE(value.lengthSeconds, 20.0);
}

void TestComparison::systematicBoundsCount()
{
    Level later;
    later.latency = 12'090;
    QCOMPARE(verdictOf({runOf({}), runOf(later)}, Metric::BroadcastLatency, p1), Verdict::NotDistinguishable);
    later.latency = 12'120;
    QCOMPARE(verdictOf({runOf({}), runOf(later)}, Metric::BroadcastLatency, p1), Verdict::Higher);
}

void TestComparison::latencyWithoutUncertainty()
{
    Level unknown;
    unknown.clock.reset();
    unknown.latency = 99'000;
    const Comparison comparison = compareSteps(std::vector<RunData>{runOf({}), runOf(unknown)});
    const QuantityComparison *latency = find(comparison.steps[0], Metric::BroadcastLatency, p1);
    QCOMPARE(latency->values[1].state, IntervalState::UncertaintyUnknown);
    QVERIFY(!latency->values[1].interval);
    QCOMPARE(latency->pairs[0].verdict, Verdict::CannotBeTold);
    QVERIFY(latency->pairs[0].difference); // what was measured is still said
    QVERIFY(!latency->pairs[0].interval);
}

void TestComparison::tooFewSamples()
{
    RunBuilder run;
    run.step(Cap::kbps(1000), 0, 20);
    run.sample(RunBuilder::upload(), 1, 1000);
    run.sample(RunBuilder::upload(), 2, 1100);
    run.sample(RunBuilder::broadcast(p1), 2, 12'000, 5.0);
    const Comparison comparison = compareSteps(std::vector<RunData>{runOf({}), run.build()});
    for (const QuantityComparison &quantity : comparison.steps[0].quantities) {
        QCOMPARE(quantity.values[0].state, IntervalState::Known);
        QCOMPARE(quantity.values[1].state, IntervalState::TooFewIndependent);
        QCOMPARE(quantity.pairs[0].verdict, Verdict::CannotBeTold);
    }
    QCOMPARE(comparison.toldCount(), 0);
}

void TestComparison::droppedFrames()
{
    const auto run = [](double perSecond) {
        RunBuilder builder;
        builder.step(Cap::kbps(1000), 0, 20);
        for (int t = 1; t <= 20; ++t)
            builder.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, perSecond * t);
        return builder.build();
    };
    const std::vector<RunData> runs{run(0), run(5), run(6)};
    const Comparison comparison = compareSteps(runs);
    const QuantityComparison *frames = find(comparison.steps[0], Metric::DroppedFramesNetwork);
    QVERIFY(frames->quantity.isCount());
    QCOMPARE(*frames->values[1].value, 100.0);
    QVERIFY(std::abs(frames->values[0].interval->high - 3.689) < 0.001); // exact Poisson limits
    QVERIFY(std::abs(frames->values[1].interval->low - 81.364) < 0.001);
    QCOMPARE(frames->pairs.size(), std::size_t(3));
    QCOMPARE(frames->pairs[0].verdict, Verdict::Higher);
    QCOMPARE(*frames->pairs[0].difference, 100.0);
    QCOMPARE(frames->pairs[2].first, std::size_t(1));
    QCOMPARE(frames->pairs[2].verdict, Verdict::NotDistinguishable); // 100 and 120
}

void TestComparison::droppedFramesAfterAReset()
{
    RunBuilder run;
    run.step(Cap::kbps(1000), 0, 20);
    for (int t = 1; t <= 20; ++t)
        run.sample(RunBuilder::frames(Metric::DroppedFramesEncoder), t, t).flags =
            t == 9 ? CounterRebased : 0u;
    const Comparison comparison = compareSteps(std::vector<RunData>{run.build(), run.build()});
    const QuantityComparison *frames = find(comparison.steps[0], Metric::DroppedFramesEncoder);
    QCOMPARE(frames->values[0].state, IntervalState::LowerBound);
    QCOMPARE(frames->pairs[0].verdict, Verdict::CannotBeTold);
}

/// Two runs of the same process, which drops frames in bursts, are told apart in at most 5 % of the cases.
void TestComparison::burstsAreNotTakenForDifferences()
{
    constexpr int cases = 300;
    std::mt19937 engine(11);
    int told = 0;
    int poisson = 0; // by the counts alone
    for (int i = 0; i < cases; ++i) {
        std::vector<RunData> runs;
        std::array<double, 2> totals{};
        for (double &total : totals) {
            RunBuilder run;
            run.step(Cap::kbps(1000), 0, 120);
            for (int t = 1; t <= 120; ++t) {
                if (engine() % 10 == 0)
                    total += 30;
                run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, total);
            }
            runs.push_back(run.build());
        }
        const Verdict verdict = verdictOf(runs, Metric::DroppedFramesNetwork);
        told += verdict == Verdict::Higher || verdict == Verdict::Lower;
        poisson += std::abs(totals[0] - totals[1]) > 1.96 * (std::sqrt(totals[0]) + std::sqrt(totals[1]));
    }
    QVERIFY2(told <= cases / 20, qPrintable(QString::number(told)));
    QVERIFY2(poisson > cases / 4, qPrintable(QString::number(poisson)));
}

void TestComparison::stepsByIndexAndCap()
{
    const auto run = [](const std::vector<Cap> &caps) {
        RunBuilder builder;
        for (std::size_t i = 0; i < caps.size(); ++i)
            builder.step(caps[i], 20.0 * static_cast<double>(i), 20.0 * static_cast<double>(i + 1));
        return builder.build();
    };
    const std::vector<RunData> runs{run({Cap::noLimit(), Cap::kbps(1000), Cap::kbps(512)}),
                                    run({Cap::noLimit(), Cap::kbps(512), Cap::kbps(512), Cap::noLimit()})};
    const Comparison comparison = compareSteps(runs);
    QCOMPARE(comparison.steps.size(), std::size_t(2));
    QCOMPARE(comparison.steps[0].index, 0);
    QCOMPARE(comparison.steps[0].cap, Cap::noLimit());
    QCOMPARE(comparison.steps[1].index, 2);
    QCOMPARE(comparison.steps[1].cap, Cap::kbps(512));
    QVERIFY(comparison.steps[0].quantities.empty());
    QCOMPARE(comparison.unmatched,
             (std::vector<UnmatchedStep>{
                 {1, 1, Cap::kbps(512), {}}, {0, 1, Cap::kbps(1000), {}}, {1, 3, Cap::noLimit(), {}}}));
}

void TestComparison::threeRuns()
{
    RunBuilder other;
    other.step(Cap::kbps(999), 0, 20);
    const std::vector<RunData> runs{runOf({}), other.build(), runOf({})};
    const Comparison comparison = compareSteps(runs);
    QCOMPARE(comparison.runs[2].label, QStringLiteral("upload-cap (run 12)"));
    QCOMPARE(comparison.steps.size(), std::size_t(1));
    const StepComparison &step = comparison.steps[0];
    QCOMPARE(step.outcomes, (std::vector<std::optional<StepOutcome>>{StepOutcome::Completed, std::nullopt,
                                                                     StepOutcome::Completed}));
    QCOMPARE(step.quantities.size(), std::size_t(2));
    for (const QuantityComparison &quantity : step.quantities) {
        QCOMPARE(quantity.values.size(), std::size_t(3));
        QCOMPARE(quantity.values[1].state, IntervalState::NotMeasured);
        QCOMPARE(quantity.pairs.size(), std::size_t(1));
        QCOMPARE(quantity.pairs[0].second, std::size_t(2));
    }
    QCOMPARE(comparison.toldCount(), 2);
    QCOMPARE(comparison.unmatched, (std::vector<UnmatchedStep>{{1, 0, Cap::kbps(999), {}}}));
}

void TestComparison::skippedSteps()
{
    RunData skipped = runOf({});
    StepRecord &step = skipped.record.steps[0];
    step.outcome = StepOutcome::Skipped;
    step.actualStart.reset();
    step.actualEnd.reset();
    const Comparison comparison = compareSteps(std::vector<RunData>{runOf({}), skipped});
    QCOMPARE(comparison.steps[0].outcomes[1], std::optional(StepOutcome::Skipped));
    for (const QuantityComparison &quantity : comparison.steps[0].quantities) {
        QCOMPARE(quantity.values[1].state, IntervalState::NotMeasured);
        QCOMPARE(quantity.pairs[0].verdict, Verdict::CannotBeTold);
        QVERIFY(!quantity.pairs[0].difference);
    }
}

void TestComparison::nothingToCompare()
{
    QVERIFY(compareSteps({}).runs.empty());
    const Comparison one = compareSteps(std::vector<RunData>{runOf({})});
    QVERIFY(one.steps.empty());
    QCOMPARE(one.unmatched.size(), std::size_t(1));
    QVERIFY(compareSteps(std::vector<RunData>(2)).steps.empty());
}

void TestComparison::staircases()
{
    const Comparison comparison = compareSteps(std::vector<RunData>{staircaseRun(60), staircaseRun(60)});
    QCOMPARE(comparison.steps.size(), std::size_t(6));
    QVERIFY(comparison.unmatched.empty());
    for (const StepComparison &step : comparison.steps) {
        // Two rates, three causes, and three latencies of two viewers.
        QCOMPARE(step.quantities.size(), std::size_t(11));
        QCOMPARE(step.quantities[5].quantity,
                 (ComparedQuantity{Metric::BroadcastLatency, p1, Method::FrameClock}));
        QCOMPARE(step.quantities[6].quantity.device, p2);
        for (const QuantityComparison &quantity : step.quantities) {
            for (const PairComparison &pair : quantity.pairs)
                QVERIFY(pair.verdict == Verdict::NotDistinguishable || pair.verdict == Verdict::CannotBeTold);
        }
    }
    QVERIFY(comparison.toldCount() > 40);
}

void TestComparison::words()
{
    QSet<QString> keys;
    QSet<QString> texts;
    for (const Verdict verdict :
         {Verdict::Higher, Verdict::Lower, Verdict::NotDistinguishable, Verdict::CannotBeTold}) {
        keys.insert(verdictKey(verdict));
        texts.insert(verdictText(verdict));
        texts.insert(verdictExplanation(verdict));
    }
    QCOMPARE(keys.size(), 4);
    QCOMPARE(texts.size(), 8);
    QCOMPARE(verdictText(Verdict::NotDistinguishable), QStringLiteral("not distinguishable"));
    QCOMPARE(verdictKey(Verdict::NotDistinguishable), QStringLiteral("not-distinguishable"));
    QVERIFY(intervalStateText(IntervalState::Known).isEmpty());
    QCOMPARE(intervalStateKey(IntervalState::UncertaintyUnknown), QStringLiteral("uncertainty-unknown"));
    QCOMPARE(ComparedQuantity({Metric::UploadRate, {}, Method::Counter}).name(),
             QStringLiteral("Upload rate"));
    QCOMPARE(ComparedQuantity({Metric::BroadcastLatency, p1, Method::FrameClock}).name(),
             QStringLiteral("Broadcast latency · P1"));
    QCOMPARE(ComparedQuantity({Metric::BroadcastLatency, p1, Method::ProgramDateTime}).name(),
             QStringLiteral("Broadcast latency · P1 (program-date-time)"));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
