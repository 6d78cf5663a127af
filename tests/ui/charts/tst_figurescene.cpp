#include "controllers/statistics/uploadcapfigure.h"
#include "tests/support/runbuilder.h"
#include "ui/charts/figurescene.h"
#include "ui/charts/panelchart.h"

#include <QAreaSeries>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QTest>

#include <cmath>

using namespace castbench;

namespace {

const QSizeF page(1063, 1500);

ChartStyle printStyle()
{
    return ChartStyle(ChartTheme::light(), 300, 7);
}

template<typename Series>
std::vector<Series *> seriesNamed(const PanelChart *panel, const QString &name)
{
    std::vector<Series *> found;
    for (QAbstractSeries *series : panel->series()) {
        auto *wanted = qobject_cast<Series *>(series);
        if (wanted && series->type() == Series().type() && series->name() == name)
            found.push_back(wanted);
    }
    return found;
}

QList<QGraphicsSimpleTextItem *> textsOf(const FigureScene &scene)
{
    QList<QGraphicsSimpleTextItem *> texts;
    for (QGraphicsItem *item : scene.items()) {
        if (auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
            texts.append(text);
    }
    return texts;
}

QStringList wordsOf(const FigureScene &scene)
{
    QStringList words;
    for (const QGraphicsSimpleTextItem *text : textsOf(scene))
        words.append(text->text());
    return words;
}

QList<QLineF> verticalMarksOf(const FigureScene &scene)
{
    QList<QLineF> lines;
    for (QGraphicsItem *item : scene.items()) {
        const auto *line = qgraphicsitem_cast<QGraphicsLineItem *>(item);
        // Items of a chart have a parent.
        if (line && !line->parentItem() && line->line().dx() == 0)
            lines.append(line->line());
    }
    return lines;
}

} // namespace

class TestFigureScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsAreHatched();
    void everyCurveHoldsItsPoints();
    void gapsSplitSeries();
    void lonePointsAreMarks();
    void uncertaintyIsABand();
    void plotAreasAreAligned();
    void capIsDashed();
    void curvesAreThinnedOut();
    void emptyPanelsSaySo();
    void textsStayOnThePage_data();
    void textsStayOnThePage();
    void eventsAreExplained();
    void denseEventsAreACombNotLines();
    void emptyPanelsAreLowAndUnmarked();
    void coveredCurvesShow();
    void manyStepsKeepThePlots();
    void panelsCanBeShownAgain();
};

void TestFigureScene::everyCurveHoldsItsPoints()
{
    const FigureData figure = uploadCapFigure(staircaseRun(10));
    const FigureScene scene(figure, page, printStyle());
    QCOMPARE(scene.panels().size(), std::size_t(4));
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        for (const FigureCurve &curve : figure.panels[i].curves) {
            const auto lines = seriesNamed<QLineSeries>(scene.panels()[i], curve.name);
            QCOMPARE(lines.size(), curve.segments.size());
            for (std::size_t k = 0; k < lines.size(); ++k) {
                QCOMPARE(lines[k]->count(), static_cast<int>(curve.segments[k].size()));
                const FigurePoint &last = curve.segments[k].back();
                QCOMPARE(lines[k]->at(lines[k]->count() - 1), QPointF(last.x, last.y));
            }
        }
    }
}

void TestFigureScene::gapsSplitSeries()
{
    const FigureScene scene(uploadCapFigure(staircaseRun(10)), page, printStyle());
    const auto lines = seriesNamed<QLineSeries>(scene.panels()[2], QStringLiteral("P1"));
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(lines[0]->points().last().x() < 32.15);
    QVERIFY(lines[1]->points().first().x() > 36);
}

void TestFigureScene::lonePointsAreMarks()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (const double t : {1.0, 2.0, 8.0})
        run.sample(RunBuilder::upload(), t, 400);
    const FigureScene scene(uploadCapFigure(run.build()), page, printStyle());
    const auto marks = seriesNamed<QScatterSeries>(scene.panels()[0], QStringLiteral("broadcaster"));
    QCOMPARE(marks.size(), std::size_t(1));
    QCOMPARE(marks[0]->points(), (QList<QPointF>{{8, 400}}));
}

void TestFigureScene::uncertaintyIsABand()
{
    const FigureScene scene(uploadCapFigure(staircaseRun(10)), page, printStyle());
    const auto bands = seriesNamed<QAreaSeries>(scene.panels()[2], QStringLiteral("P2"));
    QCOMPARE(bands.size(), std::size_t(1));
    const QPointF upper = bands[0]->upperSeries()->at(5);
    const QPointF lower = bands[0]->lowerSeries()->at(5);
    QCOMPARE(upper.x(), lower.x());
    QVERIFY(std::abs(upper.y() - lower.y() - 2 * 0.26) < 1e-9);
    QVERIFY(seriesNamed<QAreaSeries>(scene.panels()[0], QStringLiteral("broadcaster")).empty());
}

void TestFigureScene::plotAreasAreAligned()
{
    const FigureScene scene(uploadCapFigure(staircaseRun(300)), page, printStyle());
    const std::vector<QRectF> &plots = scene.plotAreas();
    for (std::size_t i = 0; i < plots.size(); ++i) {
        QCOMPARE(plots[i].left(), plots[0].left());
        QCOMPARE(plots[i].width(), plots[0].width());
        QCOMPARE(plots[i].height(), plots[0].height());
        QVERIFY(i == 0 || plots[i].top() > plots[i - 1].bottom());
        PanelChart *panel = scene.panels()[i];
        QCOMPARE(panel->mapRectToScene(panel->plotArea()), plots[i]);
        QVERIFY(scene.sceneRect().contains(plots[i]));
        QVERIFY(plots[i].height() > 0.1 * page.height());
        const QPointF origin = panel->mapToScene(panel->mapToPosition({0, 0}, panel->series().first()));
        QVERIFY(std::abs(origin.x() - plots[i].left()) < 0.5);
    }
}

void TestFigureScene::capIsDashed()
{
    const FigureScene scene(uploadCapFigure(staircaseRun(10)), page, printStyle());
    const auto caps = seriesNamed<QLineSeries>(scene.panels()[0], QStringLiteral("cap"));
    QCOMPARE(caps.size(), std::size_t(1));
    QCOMPARE(caps[0]->pen().style(), Qt::CustomDashLine);
    QCOMPARE(caps[0]->points().first(), QPointF(10.012, 4000));
    QCOMPARE(caps[0]->points().last(), QPointF(50, 512));
}

void TestFigureScene::curvesAreThinnedOut()
{
    FigureData figure;
    figure.xTo = 100;
    figure.panels.push_back({QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("ms"), {}, {}});
    FigureSegment segment;
    for (int i = 0; i < 200'000; ++i)
        segment.push_back({i * 0.0005, std::sin(i * 0.1), {}});
    segment[123'456].y = 77;
    figure.panels[0].curves.push_back({QStringLiteral("wave"), 0, LineStyle::Solid, false, {segment}});
    const FigureScene scene(figure, page, printStyle());
    const auto lines = seriesNamed<QLineSeries>(scene.panels()[0], QStringLiteral("wave"));
    QVERIFY(lines[0]->count() < 6500);
    QVERIFY(lines[0]->points().contains(QPointF(segment[123'456].x, 77)));
}

void TestFigureScene::emptyPanelsSaySo()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 10);
    const FigureScene scene(uploadCapFigure(run.build()), page, printStyle());
    QCOMPARE(wordsOf(scene).count(QStringLiteral("not measured")), 4);
    QCOMPARE(scene.panels().size(), std::size_t(4));

    const FigureScene blank(FigureData{}, page, printStyle());
    QVERIFY(blank.panels().empty());
}

void TestFigureScene::textsStayOnThePage_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<double>("points");
    QTest::newRow("print") << page << 300 << 7.0;
    QTest::newRow("screen") << QSizeF(1100, 960) << 96 << 9.0;
    QTest::newRow("small") << QSizeF(500, 700) << 96 << 9.0;
}

void TestFigureScene::textsStayOnThePage()
{
    QFETCH(QSizeF, size);
    QFETCH(int, dpi);
    QFETCH(double, points);
    FigureData figure = uploadCapFigure(staircaseRun(300));
    figure.title = QString(500, QLatin1Char('W'));
    figure.marks.push_back({1700, QString(5000, QLatin1Char('k')), Severity::Error});
    figure.marks.push_back({1750, QString(40, QLatin1Char('\n')), Severity::Error});
    const FigureScene scene(figure, size, ChartStyle(ChartTheme::darkScreen(), dpi, points));
    const QList<QGraphicsSimpleTextItem *> texts = textsOf(scene);
    for (const QGraphicsSimpleTextItem *text : texts)
        QVERIFY2(scene.sceneRect().contains(text->sceneBoundingRect()), qPrintable(text->text().left(80)));
    for (const QGraphicsSimpleTextItem *a : texts) {
        for (const QGraphicsSimpleTextItem *b : texts) {
            const QRectF common = a->sceneBoundingRect().intersected(b->sceneBoundingRect());
            QVERIFY2(a == b || common.height() < 3 || common.width() < 1,
                     qPrintable(a->text().left(40) + QStringLiteral(" / ") + b->text().left(40)));
        }
    }
}

void TestFigureScene::eventsAreExplained()
{
    FigureData figure = uploadCapFigure(staircaseRun(10));
    figure.marks.push_back({55, QStringLiteral("stall-begin"), Severity::Warning});
    const FigureScene scene(figure, page, printStyle());
    const QStringList words = wordsOf(scene);
    QVERIFY(words.contains(QStringLiteral("a: Probe lost   b: Playback stalled × 2")));
    QCOMPARE(words.count(QStringLiteral("a")), 1);
    QCOMPARE(words.count(QStringLiteral("b")), 2);
}

void TestFigureScene::denseEventsAreACombNotLines()
{
    FigureData figure = uploadCapFigure(staircaseRun(10));
    figure.marks.clear();
    figure.marks.push_back({5, QStringLiteral("probe-lost"), Severity::Error});
    for (int i = 0; i < 35; ++i)
        figure.marks.push_back({30 + 0.7 * i, QStringLiteral("stall-begin"), Severity::Warning});
    const FigureScene scene(figure, page, printStyle());
    const double plotHeight = scene.plotAreas().front().height();
    int full = 0;
    int teeth = 0;
    for (const QLineF &line : verticalMarksOf(scene)) {
        full += line.dy() > 0.99 * plotHeight;
        teeth += line.dy() < 0.1 * plotHeight;
    }
    QCOMPARE(full, 4);
    QCOMPARE(teeth, 4 * 35);
    const QStringList words = wordsOf(scene);
    QCOMPARE(words.count(QStringLiteral("a")), 1);
    QCOMPARE(words.count(QStringLiteral("b")), 1);
    QVERIFY(words.contains(QStringLiteral("a: Probe lost   b: Playback stalled × 35")));
}

void TestFigureScene::emptyPanelsAreLowAndUnmarked()
{
    FigureData figure = uploadCapFigure(staircaseRun(10));
    figure.panels[3].curves.clear();
    figure.panels[3].note = QStringLiteral("not measured");
    figure.marks = {{5, QStringLiteral("probe-lost"), Severity::Error}};
    const FigureScene scene(figure, page, printStyle());
    const std::vector<QRectF> &plots = scene.plotAreas();
    QVERIFY(plots[3].height() < 0.6 * plots[0].height());
    QVERIFY(plots[3].bottom() < page.height());
    QCOMPARE(verticalMarksOf(scene).size(), 3);
    for (const QLineF &line : verticalMarksOf(scene))
        QVERIFY(line.p2().y() <= plots[2].bottom());
}

void TestFigureScene::coveredCurvesShow()
{
    const FigureScene scene(uploadCapFigure(staircaseRun(10)), page, printStyle());
    const auto first = seriesNamed<QLineSeries>(scene.panels()[2], QStringLiteral("P1"));
    const auto second = seriesNamed<QLineSeries>(scene.panels()[2], QStringLiteral("P2"));
    QVERIFY(first[0]->pen().widthF() > 1.5 * second[0]->pen().widthF());

    FigurePanel panel;
    for (const LineStyle style :
         {LineStyle::Solid, LineStyle::Solid, LineStyle::Dotted, LineStyle::Solid, LineStyle::Solid})
        panel.curves.push_back({QStringLiteral("x"), 0, style, false, {}});
    const std::vector<int> expected{2, 2, 0, 1, 0};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(ChartStyle::curvesAbove(panel, i), expected[i]);
}

void TestFigureScene::manyStepsKeepThePlots()
{
    RunBuilder run;
    for (int i = 0; i < 500; ++i)
        run.step(Cap::kbps(512 + i), i * 10, i * 10 + 10);
    for (int t = 1; t < 5000; ++t) {
        run.sample(RunBuilder::upload(), t, 500);
        run.event(t, QStringLiteral("kind-%1").arg(t % 100), Severity::Warning);
    }
    const FigureScene scene(uploadCapFigure(run.build()), page, printStyle());
    QVERIFY(scene.plotAreas().front().height() > 0);
    QVERIFY(scene.plotAreas().back().bottom() < page.height());
}

void TestFigureScene::panelsCanBeShownAgain()
{
    const FigureData figure = uploadCapFigure(staircaseRun(10));
    PanelChart panel(printStyle());
    panel.resize(800, 300);
    panel.setPlotArea({100, 20, 600, 200});
    for (int i = 0; i < 3; ++i)
        panel.setPanel(figure.panels[0], timeScale(0, 60, 6), valueScale(figure.panels[0].range(), 5));
    QCOMPARE(panel.series().size(), 3);
}

void TestFigureScene::gapsAreHatched()
{
    FigureCurve curve{QStringLiteral("P1"), 0, LineStyle::Solid, false, {{{0, 1, {}}, {20, 1, {}}}}};
    curve.gaps = {{40, 60, GapReason::ProbeLost, {}}};
    FigureData figure;
    figure.xTo = 100;
    figure.panels = {{{}, QStringLiteral("Latency"), QStringLiteral("s"), {curve}, {}}};
    FigureScene scene(figure, QSizeF(800, 400), ChartStyle(ChartTheme::light(), 96, 9));
    QImage image(800, 400, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    scene.render(&painter);
    painter.end();
    const QRectF plot = scene.plotAreas().front();
    const auto hasColour = [&](double share) {
        const int x = qRound(plot.left() + share * plot.width());
        // The bar is dashed: somewhere near there.
        for (int dx = 0; dx < 8; ++dx) {
            for (int y = qRound(plot.top()); y < qRound(plot.top()) + 6; ++y) {
                if (image.pixelColor(x + dx, y) == ChartTheme::light().curve(0))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasColour(0.5));
    QVERIFY(!hasColour(0.7));
    const auto inked = [&](double share) {
        const int x = qRound(plot.left() + share * plot.width());
        int count = 0;
        for (int y = qRound(plot.top()) + 8; y < qRound(plot.bottom()) - 2; ++y)
            count += image.pixelColor(x, y) != QColor(Qt::white);
        return count;
    };
    QVERIFY(inked(0.5) > inked(0.7) + 10);
}

QTEST_MAIN(TestFigureScene)
#include "tst_figurescene.moc"
