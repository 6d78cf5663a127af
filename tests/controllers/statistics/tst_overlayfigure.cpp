#include "controllers/statistics/overlayfigure.h"
#include "controllers/statistics/runlabels.h"
#include "controllers/statistics/uploadcapfigure.h"
#include "tests/support/runbuilder.h"

#include <QSet>
#include <QTest>

using namespace castbench;

namespace {

enum PanelIndex { Upload, Dropped, Broadcast, Chat };

RunData named(RunData run, RunId id, const QString &name)
{
    run.record.id = id;
    run.record.name = name;
    return run;
}

const FigureCurve *curve(const FigureData &figure, PanelIndex panel, const QString &name)
{
    for (const FigureCurve &candidate : figure.panels[panel].curves) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

const QString morning = QStringLiteral("morning");
const QString evening = QStringLiteral("evening");

} // namespace

class TestOverlayFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels();
    void titleAndSource();
    void twoRuns();
    void everyCurveLooksDifferent();
    void causesWhereTheSumCannotBeTold();
    void stepsThatDiffer();
    void stepsThatAreLate();
    void nothingSelected();
    void nothingMeasured();
    void smallMultiplesShareScales();
};

void TestOverlayFigure::labels()
{
    const std::vector<RunData> runs{named({}, 3, morning), named({}, 4, evening), named({}, 5, morning),
                                    named({}, 6, {})};
    QCOMPARE(runLabels(runs), QStringList({QStringLiteral("morning (run 3)"), evening,
                                           QStringLiteral("morning (run 5)"), QStringLiteral("run 6")}));
    QVERIFY(runLabels({}).isEmpty());
}

void TestOverlayFigure::titleAndSource()
{
    std::vector<RunData> runs{named(staircaseRun(10), 3, morning), named(staircaseRun(10), 4, evening)};
    FigureData figure = overlayFigure(runs);
    QCOMPARE(figure.title, QStringLiteral("Upload cap, 10 s per step"));
    QCOMPARE(figure.source, QStringLiteral("Castbench 0.1.0, runs 3, 4"));
    runs[1].record.plan.title = QStringLiteral("Another");
    runs[1].record.versions = {{QStringLiteral("castbench"), QStringLiteral("0.2.0")}};
    figure = overlayFigure(runs);
    QCOMPARE(figure.title, QStringLiteral("Comparison of runs"));
    QCOMPARE(figure.source, QStringLiteral("Castbench 0.1.0, 0.2.0, runs 3, 4"));
}

void TestOverlayFigure::twoRuns()
{
    const std::vector<RunData> runs{named(staircaseRun(10), 3, morning), named(staircaseRun(10), 4, evening)};
    const FigureData single = uploadCapFigure(runs[0]);
    const FigureData figure = overlayFigure(runs);
    QCOMPARE(figure.xTo, 60.0);
    QCOMPARE(figure.bands, single.bands);
    QVERIFY(figure.marks.empty());
    QCOMPARE(figure.panels.size(), std::size_t(4));
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        QCOMPARE(figure.panels[i].key, single.panels[i].key);
        QCOMPARE(figure.panels[i].yLabel, single.panels[i].yLabel);
        QVERIFY(figure.panels[i].note.isEmpty());
    }
    QCOMPARE(figure.panels[Upload].curves.size(), std::size_t(5)); // two of each run, and one cap
    QCOMPARE(curve(figure, Upload, QStringLiteral("cap"))->colour, std::optional<int>());
    QCOMPARE(figure.panels[Dropped].curves.size(), std::size_t(2));
    QVERIFY(curve(figure, Dropped, QStringLiteral("evening · all causes")));
    QCOMPARE(figure.panels[Broadcast].curves.size(), std::size_t(4));
    const FigureCurve *latency = curve(figure, Broadcast, QStringLiteral("evening · P1"));
    QVERIFY(latency);
    QCOMPARE(latency->colour, std::optional(1));
    QCOMPARE(latency->segments, single.panels[Broadcast].curves[0].segments);
    QVERIFY(curve(figure, Chat, QStringLiteral("morning · P2 receives"))->markers);
}

void TestOverlayFigure::everyCurveLooksDifferent()
{
    std::vector<RunData> runs;
    for (int i = 0; i < 4; ++i)
        runs.push_back(named(staircaseRun(10), i, QString::number(i)));
    for (const FigurePanel &panel : overlayFigure(runs).panels) {
        QSet<QPair<int, int>> looks;
        for (const FigureCurve &one : panel.curves) {
            looks.insert({one.colour.value_or(-1), static_cast<int>(one.style)});
            for (const FigureCurve &other : panel.curves) { // the same thing: colour and dash both differ
                if (&one != &other && one.key == other.key)
                    QVERIFY(one.colour != other.colour && one.style != other.style);
            }
        }
        QCOMPARE(static_cast<std::size_t>(looks.size()), panel.curves.size());
    }
}

void TestOverlayFigure::causesWhereTheSumCannotBeTold()
{
    RunBuilder network;
    network.step(Cap::noLimit(), 0, 10);
    network.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), 1, 10);
    const std::vector<RunData> runs{named(staircaseRun(10), 3, morning), named(network.build(), 4, evening)};
    const FigureData figure = overlayFigure(runs);
    QCOMPARE(figure.panels[Dropped].curves.size(), std::size_t(2));
    QVERIFY(curve(figure, Dropped, QStringLiteral("morning · all causes")));
    QVERIFY(curve(figure, Dropped, QStringLiteral("evening · network")));
}

void TestOverlayFigure::stepsThatDiffer()
{
    const std::vector<RunData> runs{named(staircaseRun(10), 3, morning), named(staircaseRun(20), 4, evening)};
    const FigureData figure = overlayFigure(runs);
    QCOMPARE(figure.xTo, 120.0);
    QVERIFY(figure.bands.empty());
    QVERIFY(!curve(figure, Upload, QStringLiteral("cap")));
    QCOMPARE(curve(figure, Upload, QStringLiteral("morning · cap"))->colour, std::optional(0));
    QCOMPARE(curve(figure, Upload, QStringLiteral("evening · cap"))->colour, std::optional(1));
}

void TestOverlayFigure::stepsThatAreLate()
{
    std::vector<RunData> runs{named(staircaseRun(10), 3, morning), named(staircaseRun(10), 4, evening)};
    const auto start = *runs[1].record.steps[2].actualStart;
    runs[1].record.steps[2].actualStart = start + milliseconds(2400);
    QCOMPARE(overlayFigure(runs).bands.size(), std::size_t(6));
    runs[1].record.steps[2].actualStart = start + milliseconds(2600); // 2.5 s is the tolerance
    QVERIFY(overlayFigure(runs).bands.empty());
    runs[1] = named(staircaseRun(10), 4, evening);
    runs[1].record.steps[2].readBack->cap = Cap::kbps(1999); // alike but for what the switch did
    QCOMPARE(overlayFigure(runs).bands.size(), std::size_t(6));
    QVERIFY(curve(overlayFigure(runs), Upload, QStringLiteral("morning · cap")));
}

void TestOverlayFigure::nothingSelected()
{
    QVERIFY(overlayFigure({}).panels.empty());
    QVERIFY(smallMultiples({}).empty());
}

void TestOverlayFigure::nothingMeasured()
{
    const std::vector<RunData> runs(2);
    for (const FigurePanel &panel : overlayFigure(runs).panels) {
        QVERIFY(panel.curves.empty());
        QCOMPARE(panel.note, QStringLiteral("not measured"));
    }
    for (const FigureData &figure : smallMultiples(runs))
        QVERIFY(!figure.panels[0].axisRange());
}

void TestOverlayFigure::smallMultiplesShareScales()
{
    RunBuilder fast;
    fast.step(Cap::noLimit(), 0, 10);
    fast.sample(RunBuilder::upload(), 5, 90'000);
    const std::vector<RunData> runs{named(staircaseRun(10), 3, morning), named(fast.build(), 4, evening)};
    const std::vector<FigureData> figures = smallMultiples(runs);
    QCOMPARE(figures.size(), std::size_t(2));
    QCOMPARE(figures[0].title, morning);
    QCOMPARE(figures[1].title, evening);
    QCOMPARE(figures[1].xTo, 60.0);
    QCOMPARE(figures[0].panels[Upload].axisRange()->second, 90'000.0);
    for (std::size_t i = 0; i < figures[0].panels.size(); ++i)
        QCOMPARE(figures[0].panels[i].axisRange(), figures[1].panels[i].axisRange());
    const FigureData alone = uploadCapFigure(runs[0]);
    QCOMPARE(figures[0].panels[Chat].range(), alone.panels[Chat].range());
    QCOMPARE(figures[0].bands, alone.bands);
    QCOMPARE(figures[0].marks, alone.marks);
}

QTEST_GUILESS_MAIN(TestOverlayFigure)
#include "tst_overlayfigure.moc"
