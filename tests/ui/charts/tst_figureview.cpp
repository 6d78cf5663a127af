#include "controllers/statistics/uploadcapfigure.h"
#include "controllers/statistics/uploadcapplot.h"
#include "tests/support/runbuilder.h"
#include "ui/charts/curvebutton.h"
#include "ui/charts/figureview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace castbench;

namespace {

constexpr int stepSeconds = 30;
constexpr double end = 6 * stepSeconds;
enum PanelIndex { Upload, Dropped, Broadcast, Chat };

std::shared_ptr<const FigurePlot> staircase()
{
    return std::make_shared<FigurePlot>(FigurePlot::of(uploadCapFigure(staircaseRun(stepSeconds))));
}

/// A view of the staircase that has been painted.
std::unique_ptr<FigureView> shownStaircase()
{
    auto view = std::make_unique<FigureView>();
    view->resize(1130, 640);
    view->setPlot(staircase());
    view->grab();
    return view;
}

const FigureCurve *curveOf(const FigureData &figure, PanelIndex panel, const QString &name)
{
    for (const FigureCurve &curve : figure.panels[panel].curves) {
        if (curve.name == name)
            return &curve;
    }
    return nullptr;
}

QPoint pointAt(const FigureView &view, double instant, PanelIndex panel = Upload)
{
    const PlotTransform &transform = view.scene().transforms()[panel];
    return {qRound(transform.xAt(instant)), qRound(transform.plot.center().y())};
}

void turnWheel(FigureView &view, const QPoint &at, int notches,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

// QTest::mouseMove() needs a window system that tracks the pointer.
void moveMouse(FigureView &view, const QPoint &to, Qt::MouseButtons buttons)
{
    QMouseEvent event(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class TestFigureView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCurveHoldsItsData();
    void gapsAreNeverBridged();
    void plotsAreAligned();
    void crosshairReadsValues();
    void crosshairReadsNothingInGaps();
    void crosshairMovesByKey();
    void zoomsByWheelAndKey();
    void pansByMouseAndKey();
    void marksAnIntervalToZoomInto();
    void resets();
    void followsALiveRun();
    void repaintsAreCoalesced();
    void legendsToggleByMouseAndKey();
    void shownIsExported();
    void unitsOfTime();
    void hoverExplainsEventsAndGaps();
    void themesDiffer();
    void emptyStateHasItsText();
    void panelsWithoutCurvesSaySo();
    void namesForThoseWhoDoNotSee();
};

void TestFigureView::everyCurveHoldsItsData()
{
    const auto view = shownStaircase();
    const FigureData figure = uploadCapFigure(staircaseRun(stepSeconds));
    const FigureData &shown = view->scene().figure();
    QCOMPARE(shown.panels.size(), figure.panels.size());
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        QCOMPARE(shown.panels[i].curves.size(), figure.panels[i].curves.size());
        for (std::size_t k = 0; k < figure.panels[i].curves.size(); ++k) {
            QCOMPARE(shown.panels[i].curves[k].name, figure.panels[i].curves[k].name);
            QCOMPARE(shown.panels[i].curves[k].segments, figure.panels[i].curves[k].segments);
        }
    }
    QCOMPARE(shown.bands, figure.bands);
    QCOMPARE(shown.marks, figure.marks);
}

void TestFigureView::gapsAreNeverBridged()
{
    const auto view = shownStaircase();
    const QImage picture = view->grab().toImage();
    const PlotTransform &transform = view->scene().transforms()[Broadcast];
    const QColor colour = ChartTheme::light().curve(0);
    const FigureCurve *p1 = curveOf(view->scene().figure(), Broadcast, QStringLiteral("P1"));
    QCOMPARE(p1->segments.size(), std::size_t(2));
    const auto countNear = [&](double instant) {
        int count = 0;
        const int x = qRound(transform.xAt(instant));
        // Below the bar that says whose gap it is.
        for (int y = qRound(transform.plot.top()) + 8; y < qRound(transform.plot.bottom()); ++y)
            count += picture.pixelColor(x, y) == colour;
        return count;
    };
    QVERIFY(countNear(2.5 * stepSeconds) > 0);
    QCOMPARE(countNear(3.4 * stepSeconds), 0);
}

void TestFigureView::plotsAreAligned()
{
    const auto view = shownStaircase();
    const std::vector<PlotTransform> &panels = view->scene().transforms();
    for (std::size_t i = 0; i < panels.size(); ++i) {
        QCOMPARE(panels[i].plot.left(), panels[0].plot.left());
        QCOMPARE(panels[i].plot.width(), panels[0].plot.width());
        QCOMPARE(panels[i].time, panels[0].time);
        QVERIFY(QRectF(view->rect()).contains(panels[i].plot));
        QVERIFY(i == 0 ||
                panels[i].plot.top() >= panels[i - 1].plot.bottom() + view->scene().legendRoom(i).height());
    }
}

void TestFigureView::crosshairReadsValues()
{
    const auto view = shownStaircase();
    const QSignalSpy moved(view.get(), &FigureView::crosshairMoved);
    moveMouse(*view, pointAt(*view, 100), Qt::NoButton);
    QVERIFY(view->crosshair());
    QVERIFY(std::abs(*view->crosshair() - 100) < 2 * view->secondsPerPixel());
    QVERIFY(!moved.isEmpty());
    view->setCrosshair(100.2);
    const RunData data = staircaseRun(stepSeconds);
    for (const PlotReading &reading : view->readings()) {
        const QString &name = view->plot()->panels[reading.panel].curves[reading.curve].look.name;
        if (name == QStringLiteral("cap"))
            QCOMPARE(reading.point->y, 1000.0);
        if (name == QStringLiteral("broadcaster")) {
            const auto sample =
                std::find_if(data.samples.begin(), data.samples.end(), [](const Sample &candidate) {
                    return candidate.series == RunBuilder::upload() &&
                           candidate.at == RunBuilder::instant(100);
                });
            QCOMPARE(reading.point->y, sample->value);
        }
        if (name == QStringLiteral("P2"))
            QCOMPARE(reading.point->uncertainty, std::optional(260.0 * 0.001));
    }
    QVERIFY(view->readingsText().contains(QStringLiteral("Upload rate, cap: 1,000 kbit/s")));
    QVERIFY(view->readingsText().contains(QStringLiteral("± 0.26 s")));
}

void TestFigureView::crosshairReadsNothingInGaps()
{
    const auto view = shownStaircase();
    view->setCrosshair(3.4 * stepSeconds);
    bool seen = false;
    for (const PlotReading &reading : view->readings()) {
        if (reading.panel != Broadcast)
            continue;
        const bool isP1 =
            view->plot()->panels[reading.panel].curves[reading.curve].look.name == QStringLiteral("P1");
        QCOMPARE(reading.point.has_value(), !isP1);
        seen = seen || isP1;
    }
    QVERIFY(seen);
    QVERIFY(view->readingsText().contains(QStringLiteral("Broadcast latency, P1: no value")));
}

void TestFigureView::crosshairMovesByKey()
{
    const auto view = shownStaircase();
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(*view->crosshair() - (end / 2 + view->secondsPerPixel())) < 1e-9);
    QTest::keyClick(view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(*view->crosshair() < end / 2);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(*view->crosshair(), view->shownFrom());
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QVERIFY(!view->crosshair());
}

void TestFigureView::zoomsByWheelAndKey()
{
    const auto view = shownStaircase();
    const QSignalSpy ranges(view.get(), &FigureView::shownRangeChanged);
    const QPoint at = pointAt(*view, 60);
    turnWheel(*view, at, 3);
    QVERIFY(view->shownTo() - view->shownFrom() < 0.6 * end);
    QVERIFY(std::abs(view->instantAt(at.x()) - 60) < 2 * view->secondsPerPixel());
    QCOMPARE(ranges.size(), 1);
    QVERIFY(!view->isFollowing());
    const double before = view->shownTo() - view->shownFrom();
    QTest::keyClick(view.get(), Qt::Key_Minus);
    QVERIFY(view->shownTo() - view->shownFrom() > before);
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QVERIFY(std::abs(view->shownTo() - view->shownFrom() - before) < 1e-9);
    for (int i = 0; i < 200; ++i)
        turnWheel(*view, at, 3);
    QVERIFY(view->shownTo() - view->shownFrom() >= PlotNavigator::shortest * 0.999);
    view->grab();
    for (int i = 0; i < 200; ++i)
        turnWheel(*view, at, -3);
    QCOMPARE(view->shownFrom(), 0.0);
    QCOMPARE(view->shownTo(), end);
}

void TestFigureView::pansByMouseAndKey()
{
    const auto view = shownStaircase();
    view->setShownRange(60, 120);
    view->grab();
    QTest::mousePress(view.get(), Qt::LeftButton, {}, pointAt(*view, 90));
    moveMouse(*view, pointAt(*view, 100), Qt::LeftButton);
    QVERIFY(view->shownFrom() < 60);
    QTest::mouseRelease(view.get(), Qt::LeftButton, {}, pointAt(*view, 100));
    QVERIFY(std::abs(view->shownFrom() - 50) < 0.2);
    QVERIFY(std::abs(view->shownTo() - view->shownFrom() - 60) < 1e-9);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QVERIFY(std::abs(view->shownFrom() - 56) < 0.2);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QCOMPARE(view->shownFrom(), 0.0);
    QTest::keyClick(view.get(), Qt::Key_End);
    QCOMPARE(view->shownTo(), end);
    turnWheel(*view, pointAt(*view, 150), 1, Qt::ShiftModifier);
    QVERIFY(view->shownTo() < end);
}

void TestFigureView::marksAnIntervalToZoomInto()
{
    const auto view = shownStaircase();
    QTest::mousePress(view.get(), Qt::LeftButton, Qt::ShiftModifier, pointAt(*view, 40));
    moveMouse(*view, pointAt(*view, 80), Qt::LeftButton);
    view->grab();
    QTest::mouseRelease(view.get(), Qt::LeftButton, Qt::ShiftModifier, pointAt(*view, 80));
    QVERIFY(std::abs(view->shownFrom() - 40) < 0.3);
    QVERIFY(std::abs(view->shownTo() - 80) < 0.3);
}

void TestFigureView::resets()
{
    const auto view = shownStaircase();
    const QSignalSpy following(view.get(), &FigureView::followingChanged);
    view->setShownRange(10, 20);
    QTest::keyClick(view.get(), Qt::Key_0);
    QCOMPARE(view->shownTo(), end);
    QVERIFY(view->isFollowing());
    view->setShownRange(10, 20);
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, pointAt(*view, 15));
    QCOMPARE(view->shownFrom(), 0.0);
    QCOMPARE(following.size(), 4);
}

void TestFigureView::followsALiveRun()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 1000);
    UploadCapPlot live(run.record());
    FigureView view;
    view.resize(800, 500);
    view.setUpdateInterval(milliseconds(10));
    view.setPlot(live.plot());
    view.setRefresh([&live] { live.refresh(); });
    view.setFollowSpan(60);
    const auto deliver = [&](int from, int to) {
        for (int t = from; t < to; ++t)
            live.add(run.sample(RunBuilder::upload(), t, 100 + t));
        view.plotChanged();
    };
    deliver(0, 200);
    QTRY_COMPARE(view.shownTo(), 199.0);
    QCOMPARE(view.shownFrom(), 139.0);
    QTest::keyClick(&view, Qt::Key_F);
    deliver(200, 300);
    QTRY_COMPARE(view.plot()->latest, 299.0);
    QCOMPARE(view.shownTo(), 199.0);
    QTest::keyClick(&view, Qt::Key_F);
    QCOMPARE(view.shownTo(), 299.0);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(view.isFollowing());
    QVERIFY(std::abs(view.followSpan() - 90) < 1e-9);
    view.grab();
    const FigureCurve *rate = curveOf(view.scene().figure(), Upload, QStringLiteral("broadcaster"));
    QCOMPARE(rate->segments.size(), std::size_t(1));
    QCOMPARE(rate->segments[0].back().y, 399.0);
    view.setRefresh({});
}

void TestFigureView::repaintsAreCoalesced()
{
    FigureView view;
    view.resize(600, 400);
    view.setUpdateInterval(milliseconds(20));
    int refreshed = 0;
    view.setPlot(staircase());
    view.setRefresh([&refreshed] { ++refreshed; });
    for (int i = 0; i < 1000; ++i)
        view.plotChanged();
    QTRY_COMPARE(refreshed, 1);
    view.plotChanged();
    QTRY_COMPARE(refreshed, 2);
}

void TestFigureView::legendsToggleByMouseAndKey()
{
    const auto view = shownStaircase();
    view->show();
    auto *button = view->findChild<CurveButton *>(QStringLiteral("curve:upload-rate/cap"));
    QVERIFY(button);
    const QSignalSpy toggled(view.get(), &FigureView::curveVisibilityChanged);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!view->isCurveVisible(QStringLiteral("upload-rate"), QStringLiteral("cap")));
    view->grab();
    QVERIFY(curveOf(view->scene().figure(), Upload, QStringLiteral("cap"))->segments.empty());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(view->isCurveVisible(QStringLiteral("upload-rate"), QStringLiteral("cap")));
    QCOMPARE(toggled.size(), 2);
    view->setCurveVisible(QStringLiteral("upload-rate"), QStringLiteral("port_rate"), false);
    view->grab();
    QVERIFY(!view->findChild<CurveButton *>(QStringLiteral("curve:upload-rate/port_rate"))->isChecked());
    // Hidden stays hidden with the next plot.
    view->setPlot(staircase());
    view->grab();
    QVERIFY(curveOf(view->scene().figure(), Upload, QStringLiteral("port"))->segments.empty());
}

void TestFigureView::shownIsExported()
{
    const auto view = shownStaircase();
    view->setShownRange(3 * stepSeconds, 4 * stepSeconds);
    view->setCurveVisible(QStringLiteral("upload-rate"), QStringLiteral("port_rate"), false);
    const FigureData figure = view->shownFigure();
    QCOMPARE(figure.xFrom, 3.0 * stepSeconds);
    QCOMPARE(figure.xTo, 4.0 * stepSeconds);
    QVERIFY(!curveOf(figure, Upload, QStringLiteral("port")));
    QVERIFY(curveOf(figure, Upload, QStringLiteral("broadcaster")));
    QCOMPARE(figure.title, view->plot()->title);
    QCOMPARE(figure.marks.size(), std::size_t(1));
    for (const FigurePanel &panel : figure.panels) {
        for (const FigureCurve &curve : panel.curves) {
            for (const FigureSegment &segment : curve.segments)
                QVERIFY(segment.size() < 3 || segment[1].x >= figure.xFrom);
        }
    }
    QVERIFY(FigureView().shownFigure().panels.empty());
}

void TestFigureView::unitsOfTime()
{
    const auto view = shownStaircase();
    view->setTimeUnit(TimeUnit::Minutes);
    view->grab();
    QCOMPARE(view->scene().figure().xTo, end / 60);
    QCOMPARE(view->scene().figure().xLabel, QStringLiteral("Elapsed time (min)"));
    QCOMPARE(view->shownTo(), end);
    QCOMPARE(view->shownFigure().xTo, end / 60);
    view->setCrosshair(90);
    QVERIFY(view->readingsText().startsWith(QStringLiteral("1.50 min")));
}

void TestFigureView::hoverExplainsEventsAndGaps()
{
    const auto view = shownStaircase();
    const auto toolTip = [&](double instant) {
        return view->explanationAt(pointAt(*view, instant, Broadcast));
    };
    QVERIFY(toolTip(3.2 * stepSeconds).contains(QStringLiteral("P1 is gone")));
    QVERIFY(
        toolTip(3.4 * stepSeconds).contains(QStringLiteral("P1: nothing measured from 96.15 s to 108.05 s")));
    QVERIFY(toolTip(1.4 * stepSeconds).isEmpty());
}

void TestFigureView::themesDiffer()
{
    const auto view = shownStaircase();
    const QImage light = view->grab().toImage();
    view->setTheme(ChartTheme::darkScreen());
    const QImage dark = view->grab().toImage();
    QCOMPARE(light.pixelColor(1, 1), ChartTheme::light().background);
    QCOMPARE(dark.pixelColor(1, 1), ChartTheme::darkScreen().background);
}

void TestFigureView::emptyStateHasItsText()
{
    FigureView view;
    view.resize(500, 300);
    const QImage blank = view.grab().toImage();
    view.setEmptyText(QStringLiteral("No run is open."));
    QVERIFY(view.grab().toImage() != blank);
    QCOMPARE(view.accessibleDescription(), QStringLiteral("No run is open."));
    QTest::keyClick(&view, Qt::Key_Plus);
    turnWheel(view, {100, 100}, 1);
    view.setPlot(staircase());
    view.grab();
    view.setPlot(nullptr);
    view.grab();
    QVERIFY(view.readings().empty());
}

void TestFigureView::panelsWithoutCurvesSaySo()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.sample(RunBuilder::upload(), 1, 1);
    FigureView view;
    view.resize(800, 500);
    view.setPlot(std::make_shared<FigurePlot>(FigurePlot::of(uploadCapFigure(run.build()))));
    view.grab();
    const std::vector<PlotTransform> &panels = view.scene().transforms();
    QVERIFY(panels[Upload].plot.height() > 2 * panels[Chat].plot.height());
    QCOMPARE(view.scene().figure().panels[Chat].note, QStringLiteral("not measured"));
}

void TestFigureView::namesForThoseWhoDoNotSee()
{
    const auto view = shownStaircase();
    QCOMPARE(view->accessibleName(), QStringLiteral("Figure: Upload cap, 30 s per step"));
    QVERIFY(view->accessibleDescription().contains(QStringLiteral("Broadcast latency: P1, P2")));
    for (const CurveButton *button : view->findChildren<CurveButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
