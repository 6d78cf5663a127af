#include "ui/charts/curvepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace castbench;

namespace {

PlotTransform unitTransform()
{
    PlotTransform transform;
    transform.plot = QRectF(0, 0, 100, 50);
    transform.time = {0, 100, 10, 0};
    transform.values = {0, 50, 10, 0};
    return transform;
}

QImage painted(const FigurePanel &panel, const PlotTransform &transform)
{
    QImage image(100, 50, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCurves(painter, panel, transform, ChartStyle(ChartTheme::light(), 96, 9));
    return image;
}

bool isInked(const QImage &image, int x, int y)
{
    return image.pixelColor(x, y) != QColor(Qt::white);
}

} // namespace

class TestCurvePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsCoverWhatTheLinePasses();
    void dashesLeaveGaps();
    void crowdedCurvesReachTheirExtremes();
    void farNeighboursCostNothing();
    void transformsBothWays();
};

void TestCurvePainter::barsCoverWhatTheLinePasses()
{
    const QList<QLineF> bars = columnBars({{0.5, 10}, {0.7, 30}, {3.5, 0}}, 0);
    QCOMPARE(bars.size(), 4);
    QCOMPARE(bars[0].y1(), 10.0);
    QCOMPARE(bars[0].y2(), 30.0);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        QCOMPARE(bars[i].x1(), static_cast<double>(i) + 0.5);
        QVERIFY(i == 0 || std::abs(bars[i].y2() - bars[i - 1].y1()) < 20.1);
    }
    QCOMPARE(bars[3].y1(), 0.0);
    QCOMPARE(columnBars({{5.5, 7}}, 2), (QList<QLineF>{{5.5, 6, 5.5, 8}}));
    QVERIFY(columnBars({}, 1).isEmpty());
}

void TestCurvePainter::dashesLeaveGaps()
{
    QCOMPARE(dashes({{0, 0}, {10, 0}, {10, 5}}, {}).size(), 2);
    const QList<QLineF> lines = dashes({{0, 0}, {10, 0}, {20, 0}}, {4, 2});
    double length = 0;
    for (const QLineF &line : lines)
        length += line.length();
    QVERIFY(std::abs(length - 14) < 1e-9); // 0–4, 6–10, 12–16, 18–20
    QCOMPARE(lines[1].x1(), 6.0);
}

void TestCurvePainter::crowdedCurvesReachTheirExtremes()
{
    FigureSegment segment;
    for (int i = 0; i < 4000; ++i)
        segment.push_back({i * 0.025, i % 2 == 0 ? 10.0 : 40.0, {}});
    const FigurePanel panel{{}, {}, {}, {{QStringLiteral("x"), 0, LineStyle::Dashed, false, {segment}}}, {}};
    const QImage image = painted(panel, unitTransform());
    for (int x = 1; x < 99; ++x) {
        QVERIFY(isInked(image, x, 11));
        QVERIFY(isInked(image, x, 38));
        QVERIFY(!isInked(image, x, 5));
        QVERIFY(!isInked(image, x, 45));
    }
}

void TestCurvePainter::farNeighboursCostNothing()
{
    const FigureSegment segment{{-1e9, 25, {}}, {1e9, 25, {}}};
    const FigurePanel panel{{}, {}, {}, {{QStringLiteral("x"), 0, LineStyle::Dotted, false, {segment}}}, {}};
    const QImage image = painted(panel, unitTransform());
    int inked = 0;
    for (int x = 0; x < 100; ++x)
        inked += isInked(image, x, 25) || isInked(image, x, 24);
    QVERIFY(inked > 20);
}

void TestCurvePainter::transformsBothWays()
{
    const PlotTransform transform = unitTransform();
    QCOMPARE(transform.at(30, 20), QPointF(30, 30));
    QCOMPARE(transform.timeAt(transform.xAt(42)), 42.0);
}

QTEST_MAIN(TestCurvePainter)
#include "tst_curvepainter.moc"
