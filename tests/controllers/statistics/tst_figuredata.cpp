#include "controllers/statistics/uploadcapfigure.h"
#include "tests/support/runbuilder.h"

#include <QSet>
#include <QTest>

using namespace castbench;

namespace {

const QString p1 = QStringLiteral("P1");
const QString p2 = QStringLiteral("P2");

enum PanelIndex { Upload, Dropped, Broadcast, Chat };

const FigureCurve *curve(const FigureData &figure, PanelIndex panel, const QString &name)
{
    for (const FigureCurve &candidate : figure.panels[panel].curves) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

} // namespace

class TestFigureData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staircase();
    void nothingMeasured();
    void capIsDrawnWhereProven();
    void segmentsEndAtGaps();
    void segmentsEndAtLongDistances();
    void sparseChatIsOneSegment();
    void sumNeedsAllCauses();
    void methodsAreApart();
    void latencyKeepsItsUncertainty();
    void onlyTheRunIsShown();
    void marksAreWarnings();
    void negativeLatenciesStay();
    void uncertaintyDoesNotMakeARangeNegative();
    void gapsKeepTheirReasons();
    void keysTellSeriesApart();
    void axisHoldsTheCommonRange();
};

void TestFigureData::staircase()
{
    const FigureData figure = uploadCapFigure(staircaseRun(10));
    QCOMPARE(figure.title, QStringLiteral("Upload cap, 10 s per step"));
    QCOMPARE(figure.xLabel, QStringLiteral("Elapsed time (s)"));
    QCOMPARE(figure.xFrom, 0.0);
    QCOMPARE(figure.xTo, 60.0);
    QCOMPARE(figure.source, QStringLiteral("Castbench 0.1.0, run 12, 2026-01-31 12:00 UTC"));
    QCOMPARE(figure.panels.size(), std::size_t(4));
    QCOMPARE(figure.bands.size(), std::size_t(6));
    QCOMPARE(figure.bands[4].label, QStringLiteral("512 kbit/s"));
    QCOMPARE(figure.bands[5].label, QStringLiteral("No Limit"));
    for (const FigurePanel &panel : figure.panels) {
        QVERIFY(!panel.curves.empty());
        QVERIFY(panel.note.isEmpty());
        QVERIFY(!panel.yLabel.isEmpty());
    }
    QCOMPARE(curve(figure, Upload, QStringLiteral("broadcaster"))->pointCount(), std::size_t(60));
    QCOMPARE(curve(figure, Broadcast, p1)->segments.size(), std::size_t(2));
    QCOMPARE(curve(figure, Broadcast, p2)->segments.size(), std::size_t(1));
    QCOMPARE(curve(figure, Broadcast, p1)->colour, curve(figure, Chat, QStringLiteral("P1 sends"))->colour);
    const auto total = curve(figure, Dropped, QStringLiteral("all causes"))->segments[0].back().y;
    const auto network = curve(figure, Dropped, QStringLiteral("network"))->segments[0].back().y;
    QCOMPARE(total, network + 12);
}

void TestFigureData::nothingMeasured()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 10);
    const FigureData figure = uploadCapFigure(run.build());
    QCOMPARE(figure.panels.size(), std::size_t(4));
    for (const FigurePanel &panel : figure.panels) {
        QVERIFY(panel.curves.empty());
        QVERIFY(!panel.range());
        QCOMPARE(panel.note, QStringLiteral("not measured"));
    }
    QVERIFY(uploadCapFigure(RunData{}).xTo > 0);
}

void TestFigureData::capIsDrawnWhereProven()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.step(Cap::kbps(4000), 10, 20);
    run.step(Cap::kbps(2000), 20, 30);
    run.step(Cap::kbps(1000), 30, 40).readBack.reset();
    run.step(Cap::kbps(512), 40, 50).readBack->cap = Cap::kbps(500);
    run.step(Cap::noLimit(), 50, 60);
    run.sample(RunBuilder::upload(), 1, 1);
    const FigureData figure = uploadCapFigure(run.build());
    const FigureCurve *cap = curve(figure, Upload, QStringLiteral("cap"));
    QVERIFY(cap);
    QCOMPARE(cap->style, LineStyle::Dashed);
    QCOMPARE(cap->segments.size(), std::size_t(2));
    QCOMPARE(cap->segments[0],
             (FigureSegment{{10, 4000, {}}, {20, 4000, {}}, {20, 2000, {}}, {30, 2000, {}}}));
    QCOMPARE(cap->segments[1], (FigureSegment{{40, 500, {}}, {50, 500, {}}}));
}

void TestFigureData::segmentsEndAtGaps()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 1; t <= 10; ++t)
        run.sample(RunBuilder::broadcast(p1), t, 1000);
    run.gap(RunBuilder::broadcast(p1), 3.2, 3.4, GapReason::Stalled);
    run.gap(RunBuilder::broadcast(p1), 7, 8, GapReason::NoStamp);
    const FigureData figure = uploadCapFigure(run.build());
    const FigureCurve *latency = curve(figure, Broadcast, p1);
    QCOMPARE(latency->segments.size(), std::size_t(3));
    QCOMPARE(latency->segments[0].back().x, 3.0);
    QCOMPARE(latency->segments[1].front().x, 4.0);
    QCOMPARE(latency->segments[1].back().x, 7.0);
    QCOMPARE(latency->pointCount(), std::size_t(10));
}

void TestFigureData::segmentsEndAtLongDistances()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 20);
    for (const double t : {1.0, 3.5, 6.01, 7.0})
        run.sample(RunBuilder::upload(), t, 1000);
    const FigureData figure = uploadCapFigure(run.build());
    const FigureCurve *rate = curve(figure, Upload, QStringLiteral("broadcaster"));
    QCOMPARE(rate->segments.size(), std::size_t(2)); // 2.5 s are within reach, 2.51 s are not
    QCOMPARE(rate->segments[1].front().x, 6.01);
}

void TestFigureData::sparseChatIsOneSegment()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 60);
    for (int t = 5; t <= 60; t += 5) {
        if (t != 30 && t != 35 && t != 40)
            run.sample(RunBuilder::chatSend(p1), t, 100);
    }
    const FigureData figure = uploadCapFigure(run.build());
    const FigureCurve *chat = curve(figure, Chat, QStringLiteral("P1 sends"));
    QCOMPARE(chat->segments.size(), std::size_t(2));
    QVERIFY(chat->markers);
}

void TestFigureData::sumNeedsAllCauses()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 1; t <= 10; ++t) {
        run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, 10 * t);
        run.sample(RunBuilder::frames(Metric::DroppedFramesEncoder), t + 0.1, 1);
        if (t != 5)
            run.sample(RunBuilder::frames(Metric::DroppedFramesRendering), t - 0.1, 2);
    }
    const FigureData figure = uploadCapFigure(run.build());
    const FigureCurve *sum = curve(figure, Dropped, QStringLiteral("all causes"));
    QCOMPARE(sum->segments.size(), std::size_t(2));
    QCOMPARE(sum->segments[0].size(), std::size_t(4));
    QCOMPARE(sum->segments[1].front().y, 63.0);

    RunBuilder network;
    network.step(Cap::noLimit(), 0, 10);
    network.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), 1, 10);
    const FigureData alone = uploadCapFigure(network.build());
    QVERIFY(!curve(alone, Dropped, QStringLiteral("all causes")));
    QCOMPARE(alone.panels[Dropped].curves.size(), std::size_t(1));
}

void TestFigureData::methodsAreApart()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 1; t <= 10; ++t)
        run.sample(RunBuilder::broadcast(p1, t < 5 ? Method::FrameClock : Method::ProgramDateTime), t, 1000);
    const FigureData figure = uploadCapFigure(run.build());
    QCOMPARE(figure.panels[Broadcast].curves.size(), std::size_t(2));
    const FigureCurve *dated = curve(figure, Broadcast, QStringLiteral("P1 (program-date-time)"));
    QCOMPARE(dated->pointCount(), std::size_t(6));
    QCOMPARE(dated->colour, curve(figure, Broadcast, p1)->colour);
    QVERIFY(dated->style != curve(figure, Broadcast, p1)->style);
}

void TestFigureData::latencyKeepsItsUncertainty()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.sample(RunBuilder::broadcast(p1), 1, 12'000, 250.0);
    run.sample(RunBuilder::broadcast(p1), 2, 12'000);
    const FigureData figure = uploadCapFigure(run.build());
    const FigureSegment &segment = curve(figure, Broadcast, p1)->segments[0];
    QCOMPARE(segment[0], (FigurePoint{1, 12, 0.25}));
    QCOMPARE(segment[1], (FigurePoint{2, 12, std::nullopt}));
    QVERIFY(curve(figure, Broadcast, p1)->hasBand());
    QCOMPARE(*figure.panels[Broadcast].range(), (std::pair{11.75, 12.25}));
}

void TestFigureData::onlyTheRunIsShown()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    StepRecord &skipped = run.step(Cap::kbps(512), 10, 20);
    skipped.outcome = StepOutcome::Skipped;
    skipped.actualStart.reset();
    skipped.actualEnd.reset();
    for (int t = -5; t <= 15; ++t)
        run.sample(RunBuilder::upload(), t, 1);
    const FigureData figure = uploadCapFigure(run.build());
    QCOMPARE(figure.bands.size(), std::size_t(1));
    QCOMPARE(figure.xTo, 10.0);
    QCOMPARE(curve(figure, Upload, QStringLiteral("broadcaster"))->pointCount(), std::size_t(11));
}

void TestFigureData::marksAreWarnings()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.event(2, QStringLiteral("stall-begin"), Severity::Warning);
    run.event(3, QStringLiteral("stall-end"), Severity::Info);
    run.event(4, QStringLiteral("obs-lost"), Severity::Error);
    run.event(11, QStringLiteral("late"), Severity::Error);
    const FigureData figure = uploadCapFigure(run.build());
    QCOMPARE(figure.marks, (std::vector<FigureMark>{{2, QStringLiteral("stall-begin"), Severity::Warning},
                                                    {4, QStringLiteral("obs-lost"), Severity::Error}}));
}

void TestFigureData::negativeLatenciesStay()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.sample(RunBuilder::chatSend(p1), 1, -40).flags = NegativeLatency;
    run.sample(RunBuilder::chatSend(p1), 2, 20);
    QCOMPARE(uploadCapFigure(run.build()).panels[Chat].range()->first, -40.0);
}

void TestFigureData::keysTellSeriesApart()
{
    const FigureData figure = uploadCapFigure(staircaseRun(10));
    QCOMPARE(curve(figure, Upload, QStringLiteral("broadcaster"))->key, QStringLiteral("upload_rate"));
    QCOMPARE(curve(figure, Upload, QStringLiteral("cap"))->key, QStringLiteral("cap"));
    QCOMPARE(curve(figure, Dropped, QStringLiteral("all causes"))->key, QStringLiteral("dropped_frames"));
    QCOMPARE(curve(figure, Broadcast, p1)->key, QStringLiteral("broadcast_latency/P1/frame-clock"));
    for (const FigurePanel &panel : figure.panels) {
        QSet<QString> keys;
        for (const FigureCurve &candidate : panel.curves)
            keys.insert(candidate.key);
        QCOMPARE(static_cast<std::size_t>(keys.size()), panel.curves.size());
    }
}

void TestFigureData::axisHoldsTheCommonRange()
{
    FigurePanel panel;
    QVERIFY(!panel.axisRange());
    panel.commonRange = {2, 5};
    QCOMPARE(*panel.axisRange(), (std::pair{2.0, 5.0}));
    panel.curves.push_back({});
    panel.curves[0].segments = {{{0, 4, {}}, {1, 7, 0.5}}};
    QCOMPARE(*panel.axisRange(), (std::pair{2.0, 7.5}));
    panel.commonRange.reset();
    QCOMPARE(*panel.axisRange(), (std::pair{4.0, 7.5}));
}

void TestFigureData::uncertaintyDoesNotMakeARangeNegative()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.sample(RunBuilder::chatSend(p1), 1, 4, 9.0);
    QCOMPARE(*uploadCapFigure(run.build()).panels[Chat].range(), (std::pair{0.0, 13.0}));
    run.sample(RunBuilder::chatSend(p1), 2, -1, 9.0);
    QCOMPARE(*uploadCapFigure(run.build()).panels[Chat].range(), (std::pair{-10.0, 13.0}));
}

void TestFigureData::gapsKeepTheirReasons()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.sample(RunBuilder::broadcast(p1), 1, 4000);
    run.gap(RunBuilder::broadcast(p1), 2, 3, GapReason::Stalled);
    run.gap(RunBuilder::broadcast(p1), 20, 30, GapReason::ProbeLost);
    const FigureData figure = uploadCapFigure(run.build());
    QCOMPARE(curve(figure, Broadcast, p1)->gaps, (std::vector<FigureGap>{{2, 3, GapReason::Stalled, {}}}));
}

QTEST_GUILESS_MAIN(TestFigureData)
#include "tst_figuredata.moc"
