#include "controllers/statistics/repetitionfigure.h"
#include "tests/support/runbuilder.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace castbench;

namespace {

enum PanelIndex { Upload, Dropped, Broadcast, Chat };

const QString p1 = QStringLiteral("P1");

/// Standard normal numbers that are the same with every standard library (Box and Muller).
class Normal
{
public:
    double next()
    {
        return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    double uniform()
    {
        return (static_cast<double>(m_engine()) + 1) / 4294967297.0;
    }
    std::mt19937 m_engine{1};
};

/// Ten seconds without a limit in which `rate` was measured each second.
RunBuilder levelRun(double rate)
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 1; t <= 10; ++t)
        run.sample(RunBuilder::upload(), t, rate);
    return run;
}

FigureData figureOf(const std::vector<RunData> &runs)
{
    const Expected<FigureData> figure = repetitionFigure(runs);
    return figure ? *figure : FigureData{};
}

bool isAbout(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestRepetitionFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeRuns();
    void twoRunsAndFive();
    void oneRunHasNoBand();
    void equalRunsHaveNoScatter();
    void uncertaintyIsAdded();
    void uncertaintyThatIsNotKnownIsNot();
    void missingBinsBreakTheLine();
    void loneBinsAreShown();
    void lateStepsAreMovedBack();
    void skippedStepsMoveNothing();
    void sparseSeriesHaveWideBins();
    void shorterThanABin();
    void capThatAllReadBack();
    void otherStepsAreRefused();
    void staircases();
    void bandCoversTheMean();
};

void TestRepetitionFigure::threeRuns()
{
    const FigureData figure = figureOf({levelRun(100).build(), levelRun(120).build(), levelRun(140).build()});
    QCOMPARE(figure.title, QStringLiteral("Upload cap: mean of repetitions (n = 3)"));
    QCOMPARE(figure.source,
             QStringLiteral("Castbench 0.1.0, runs 12, 12, 12. Band: 95 % interval of the mean "
                            "over runs (Student's t). Few runs."));
    QCOMPARE(figure.xTo, 10.0);
    QCOMPARE(figure.bands, (std::vector<FigureBand>{{0, 10, QStringLiteral("No Limit")}}));
    QCOMPARE(figure.panels[Chat].note, QStringLiteral("not measured"));
    QCOMPARE(figure.panels[Upload].curves.size(), std::size_t(1));
    const FigureCurve &rate = figure.panels[Upload].curves[0];
    QCOMPARE(rate.name, QStringLiteral("broadcaster"));
    QCOMPARE(rate.segments.size(), std::size_t(1));
    QCOMPARE(rate.segments[0].size(), std::size_t(10)); // five bins of two seconds, both edges of each
    for (std::size_t i = 0; i < 10; ++i) {
        const FigurePoint &point = rate.segments[0][i];
        QCOMPARE(point.x, 2 * static_cast<double>((i + 1) / 2));
        QCOMPARE(point.y, 120.0);
        QVERIFY(isAbout(*point.uncertainty, 4.303 * 20 / std::sqrt(3), 0.01)); // t(0.975, 2) of tables
    }
}

void TestRepetitionFigure::twoRunsAndFive()
{
    const FigureData two = figureOf({levelRun(90).build(), levelRun(110).build()});
    // s = √200, t(0.975, 1) = 12.706
    QVERIFY(isAbout(*two.panels[Upload].curves[0].segments[0][0].uncertainty, 127.06, 0.01));
    std::vector<RunData> runs;
    for (const double rate : {98.0, 99.0, 100.0, 101.0, 102.0})
        runs.push_back(levelRun(rate).build());
    const FigureData five = figureOf(runs);
    // s² = 10/4, t(0.975, 4) = 2.776
    QVERIFY(isAbout(*five.panels[Upload].curves[0].segments[0][0].uncertainty, 2.776 * std::sqrt(2.5 / 5),
                    0.001));
    QVERIFY(!five.source.contains(QStringLiteral("Few")));
}

void TestRepetitionFigure::oneRunHasNoBand()
{
    const FigureData figure = figureOf({levelRun(100).build()});
    const FigureCurve &rate = figure.panels[Upload].curves[0];
    QVERIFY(!rate.hasBand());
    QCOMPARE(rate.name, QStringLiteral("broadcaster"));
    QCOMPARE(rate.segments[0][0], (FigurePoint{0, 100, std::nullopt}));
    QVERIFY(figure.source.endsWith(QStringLiteral("One run: no band.")));
}

void TestRepetitionFigure::equalRunsHaveNoScatter()
{
    const FigureData figure = figureOf({levelRun(100).build(), levelRun(100).build()});
    QCOMPARE(figure.panels[Upload].curves[0].segments[0][0], (FigurePoint{0, 100, 0.0}));
}

void TestRepetitionFigure::uncertaintyIsAdded()
{
    std::vector<RunData> runs;
    for (const double latency : {11'000.0, 12'000.0, 13'000.0}) {
        RunBuilder run = levelRun(100);
        for (int t = 1; t <= 10; ++t)
            run.sample(RunBuilder::broadcast(p1), t, latency, t % 2 ? 200.0 : 400.0);
        runs.push_back(run.build());
    }
    const FigureData figure = figureOf(runs);
    const FigurePoint point = figure.panels[Broadcast].curves[0].segments[0][0];
    QCOMPARE(point.y, 12.0);
    QVERIFY(isAbout(*point.uncertainty, 4.303 / std::sqrt(3) + 0.3, 0.001)); // seconds
}

void TestRepetitionFigure::uncertaintyThatIsNotKnownIsNot()
{
    std::vector<RunData> runs;
    for (const double latency : {11'000.0, 13'000.0}) {
        RunBuilder run = levelRun(100);
        for (int t = 1; t <= 10; ++t)
            run.sample(RunBuilder::broadcast(p1), t, latency,
                       t == 2 && latency > 12'000 ? std::nullopt : std::optional(300.0));
        runs.push_back(run.build());
    }
    const FigureSegment segment = figureOf(runs).panels[Broadcast].curves[0].segments[0];
    const double scatter = 12.706 * std::sqrt(2) / std::sqrt(2);
    QVERIFY(isAbout(*segment[0].uncertainty, scatter, 0.001));
    QVERIFY(isAbout(*segment[2].uncertainty, scatter + 0.3, 0.001));
}

void TestRepetitionFigure::missingBinsBreakTheLine()
{
    RunBuilder lossy;
    lossy.step(Cap::noLimit(), 0, 10);
    for (const int t : {1, 2, 3, 4, 9, 10})
        lossy.sample(RunBuilder::upload(), t, 200);
    lossy.gap(RunBuilder::upload(), 4, 8);
    const FigureData figure = figureOf({levelRun(100).build(), lossy.build()});
    const FigureCurve &rate = figure.panels[Upload].curves[0];
    QCOMPARE(rate.name, QStringLiteral("broadcaster (n = 1–2)"));
    QCOMPARE(rate.segments.size(), std::size_t(3));
    QCOMPARE(rate.segments[0].size(), std::size_t(4));
    QCOMPARE(rate.segments[0][3].x, 4.0);
    QCOMPARE(rate.segments[0][3].y, 150.0);
    QVERIFY(rate.segments[0][3].uncertainty);
    QCOMPARE(rate.segments[1], (FigureSegment{{4, 100, {}}, {6, 100, {}}, {6, 100, {}}, {8, 100, {}}}));
    QCOMPARE(rate.segments[2].front().y, 150.0);

    RunBuilder both;
    both.step(Cap::noLimit(), 0, 10);
    for (const int t : {1, 2, 9, 10})
        both.sample(RunBuilder::upload(), t, 200);
    const FigureData nothing = figureOf({both.build(), both.build()});
    for (const FigureSegment &segment : nothing.panels[Upload].curves[0].segments) {
        for (const FigurePoint &point : segment)
            QVERIFY(point.x <= 2 || point.x >= 8); // nothing is invented in between
    }
}

void TestRepetitionFigure::loneBinsAreShown()
{
    RunBuilder once;
    once.step(Cap::noLimit(), 0, 10);
    once.sample(RunBuilder::upload(), 5, 200);
    const FigureData figure = figureOf({levelRun(100).build(), once.build()});
    const FigureCurve &rate = figure.panels[Upload].curves[0];
    QCOMPARE(rate.segments.size(), std::size_t(3));
    QCOMPARE(rate.segments[1].size(), std::size_t(2));
    QCOMPARE(rate.segments[1][0].x, 4.0);
    QCOMPARE(rate.segments[1][1].x, 6.0);
    QCOMPARE(rate.segments[1][0].y, 150.0);
    QCOMPARE(rate.segments[1][0].uncertainty, rate.segments[1][1].uncertainty);
}

void TestRepetitionFigure::lateStepsAreMovedBack()
{
    const auto run = [](double late) {
        RunBuilder builder;
        builder.step(Cap::noLimit(), 0, 10);
        builder.step(Cap::kbps(512), 10, 20).actualStart = RunBuilder::instant(10 + late);
        for (int t = 1; t <= 40; ++t) {
            const double at = t / 2.0;
            builder.sample(RunBuilder::upload(), at, at <= 10 + late ? 4000 : 500);
        }
        return builder.build();
    };
    const FigureData figure = figureOf({run(0), run(3)});
    for (const FigureSegment &segment : figure.panels[Upload].curves[0].segments) {
        for (const FigurePoint &point : segment)
            QVERIFY(point.x <= 10 ? point.y == 4000 || point.x == 10 : point.y == 500); // never mixed
    }
    QCOMPARE(figure.panels[Upload].curves[0].name, QStringLiteral("broadcaster (n = 1–2)"));
}

void TestRepetitionFigure::skippedStepsMoveNothing()
{
    RunBuilder whole;
    RunBuilder skipping;
    for (RunBuilder *run : {&whole, &skipping}) {
        run->step(Cap::noLimit(), 0, 10);
        run->step(Cap::kbps(1000), 10, 20);
        run->step(Cap::kbps(512), 20, 30);
    }
    StepRecord &skipped = skipping.record().steps[1];
    skipped.outcome = StepOutcome::Skipped;
    skipped.actualStart.reset();
    skipped.actualEnd.reset();
    StepRecord &earlier = skipping.record().steps[2];
    earlier.actualStart = RunBuilder::instant(10);
    earlier.actualEnd = RunBuilder::instant(20);
    for (int t = 1; t <= 30; ++t) {
        whole.sample(RunBuilder::upload(), t, t <= 10 ? 4000 : (t <= 20 ? 1000 : 500));
        if (t <= 20)
            skipping.sample(RunBuilder::upload(), t, t <= 10 ? 4000 : 500);
    }
    const FigureData figure = figureOf({whole.build(), skipping.build()});
    const FigureCurve &rate = figure.panels[Upload].curves[0];
    QCOMPARE(figure.xTo, 30.0);
    QCOMPARE(rate.segments.size(), std::size_t(3));
    QCOMPARE(rate.segments[1].front(), (FigurePoint{10, 1000, std::nullopt}));
    QCOMPARE(rate.segments[2].front(), (FigurePoint{20, 500, 0.0}));
}

void TestRepetitionFigure::sparseSeriesHaveWideBins()
{
    const auto run = [](double first) {
        RunBuilder builder = levelRun(100);
        builder.record().steps[0].plannedEnd = RunBuilder::instant(60);
        builder.record().steps[0].actualEnd = RunBuilder::instant(60);
        builder.record().plan.steps[0].duration = seconds(60);
        for (double t = first; t <= 60; t += 5)
            builder.sample(RunBuilder::chatSend(p1), t, 100);
        return builder.build();
    };
    const FigureData figure = figureOf({run(1), run(3.7)});
    const FigureCurve &chat = figure.panels[Chat].curves[0];
    QCOMPARE(chat.segments.size(), std::size_t(1)); // bins of ten seconds: none is empty
    QCOMPARE(chat.segments[0].size(), std::size_t(12));
    QCOMPARE(chat.name, QStringLiteral("P1 sends"));
    QVERIFY(!chat.markers);
}

void TestRepetitionFigure::shorterThanABin()
{
    const auto run = [](double rate) {
        RunBuilder builder;
        builder.step(Cap::noLimit(), 0, 1);
        builder.sample(RunBuilder::upload(), 1, rate);
        return builder.build();
    };
    const FigureData figure = figureOf({run(100), run(200)});
    QCOMPARE(figure.panels[Upload].curves[0].segments[0].front().x, 0.0);
    QCOMPARE(figure.panels[Upload].curves[0].segments[0].back().x, 1.0);
    QCOMPARE(figure.panels[Upload].curves[0].segments[0].back().y, 150.0);
}

void TestRepetitionFigure::capThatAllReadBack()
{
    const auto run = [](int second) {
        RunBuilder builder;
        builder.step(Cap::kbps(4000), 0.2, 10).step.duration = seconds(10);
        builder.step(Cap::kbps(2000), 10, 20).readBack->cap = Cap::kbps(second);
        builder.step(Cap::kbps(512), 20, 30);
        builder.record().plan.steps[0].duration = seconds(10);
        for (int t = 1; t <= 30; ++t)
            builder.sample(RunBuilder::upload(), t, 100);
        return builder.build();
    };
    const FigureCurve same = figureOf({run(2000), run(2000)}).panels[Upload].curves.back();
    QCOMPARE(same.key, QStringLiteral("cap"));
    QCOMPARE(same.segments.size(), std::size_t(1));
    QCOMPARE(same.segments[0].front(), (FigurePoint{0, 4000, {}}));
    const FigureCurve other = figureOf({run(2000), run(1900)}).panels[Upload].curves.back();
    QCOMPARE(other.segments.size(), std::size_t(2));
    QCOMPARE(other.segments[1], (FigureSegment{{20, 512, {}}, {30, 512, {}}}));
}

void TestRepetitionFigure::otherStepsAreRefused()
{
    QCOMPARE(repetitionFigure({}).error().code, ErrorCode::InvalidInput);
    const std::vector<RunData> durations{staircaseRun(10), staircaseRun(20)};
    const Expected<FigureData> refused = repetitionFigure(durations);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(refused.error().message.contains(QStringLiteral("upload-cap (run 12)")));
    std::vector<RunData> caps{staircaseRun(10), staircaseRun(10)};
    caps[1].record.plan.steps[3].cap = Cap::kbps(999);
    QVERIFY(!repetitionFigure(caps));
    std::vector<RunData> names{staircaseRun(10), staircaseRun(10)};
    names[1].record.plan.steps[3].label = QStringLiteral("slow");
    QVERIFY(repetitionFigure(names));
}

void TestRepetitionFigure::staircases()
{
    const FigureData figure = figureOf({staircaseRun(30), staircaseRun(30), staircaseRun(30)});
    QCOMPARE(figure.xTo, figure.bands.back().to);
    QCOMPARE(figure.bands.size(), std::size_t(6));
    QVERIFY(figure.marks.empty());
    for (const FigurePanel &panel : figure.panels) {
        QVERIFY(panel.note.isEmpty());
        for (const FigureCurve &curve : panel.curves) {
            double last = 0;
            for (const FigureSegment &segment : curve.segments) {
                QVERIFY(segment.size() >= 2);
                for (const FigurePoint &point : segment) {
                    QVERIFY(point.x >= last && point.x <= figure.xTo);
                    last = point.x;
                }
            }
        }
    }
    QCOMPARE(figure.panels[Broadcast].curves[0].segments.size(), std::size_t(2)); // P1 was lost for a while
}

/// The interval does what its name says: about 95 % of the bins' bands hold the true mean.
void TestRepetitionFigure::bandCoversTheMean()
{
    constexpr int bins = 2000;
    Normal normal;
    std::vector<RunData> runs;
    for (int i = 0; i < 3; ++i) {
        RunBuilder run;
        run.step(Cap::noLimit(), 0, 2 * bins);
        for (int t = 0; t < bins; ++t) {
            const double value = 1000 + 50 * normal.next();
            run.sample(RunBuilder::upload(), 2 * t + 1, value);
            run.sample(RunBuilder::upload(), 2 * t + 2, value);
        }
        runs.push_back(run.build());
    }
    const FigureSegment segment = figureOf(runs).panels[Upload].curves[0].segments[0];
    QCOMPARE(segment.size(), std::size_t(2 * bins));
    int covered = 0;
    for (const FigurePoint &point : segment)
        covered += point.low() <= 1000 && point.high() >= 1000;
    QVERIFY2(isAbout(covered, 0.95 * 2 * bins, 0.015 * 2 * bins), qPrintable(QString::number(covered)));
}

QTEST_GUILESS_MAIN(TestRepetitionFigure)
#include "tst_repetitionfigure.moc"
