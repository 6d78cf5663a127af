#include "controllers/statistics/decimate.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace castbench;

namespace {

FigureSegment wave(int points)
{
    FigureSegment segment;
    for (int i = 0; i < points; ++i)
        segment.push_back({i * 0.001, std::sin(i * 0.37) + std::sin(i * 0.0013), {}});
    return segment;
}

bool contains(const FigureSegment &segment, const FigurePoint &point)
{
    return std::find(segment.begin(), segment.end(), point) != segment.end();
}

} // namespace

class TestDecimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatFits()
    {
        const FigureSegment few{{0, 1, {}}, {10, 2, {}}, {20, 1, {}}};
        QCOMPARE(decimate(few, 5), few);
        QCOMPARE(decimate(few, 0), few);
        QCOMPARE(decimate({}, 5), FigureSegment{});
    }
    void staysWithinTheBudget()
    {
        const FigureSegment kept = decimate(wave(100'000), 0.1); // 1000 columns
        QVERIFY(kept.size() <= 6000);
        QVERIFY(kept.size() >= 2000);
        QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                               [](const FigurePoint &a, const FigurePoint &b) { return a.x < b.x; }));
    }
    void losesNoExtremeOfAnyColumn()
    {
        const FigureSegment all = wave(20'000);
        const FigureSegment kept = decimate(all, 0.25);
        const auto lower = [](const FigurePoint &a, const FigurePoint &b) {
            return a.y < b.y;
        };
        for (int column = 0; column < 80; ++column) {
            const auto from = all.begin() + column * 250;
            const auto to = from + 250;
            QVERIFY(contains(kept, *std::min_element(from, to, lower)));
            QVERIFY(contains(kept, *std::max_element(from, to, lower)));
            QVERIFY(contains(kept, *from));
            QVERIFY(contains(kept, *std::prev(to)));
        }
    }
    void keepsASpikeAndTheWidestBand()
    {
        FigureSegment segment;
        for (int i = 0; i < 1000; ++i)
            segment.push_back({i * 0.01, 5, 0.1});
        segment[400].y = 50;
        segment[700].uncertainty = 9;
        const FigureSegment kept = decimate(segment, 100);
        QVERIFY(contains(kept, segment[400]));
        QVERIFY(contains(kept, segment[700]));
        QVERIFY(kept.size() <= 6);
    }
    void doesNotJoinSegments()
    {
        FigureData figure;
        figure.xTo = 10;
        figure.panels.push_back({{}, {}, {}, {FigureCurve{}}, {}});
        figure.panels[0].curves[0].segments = {wave(4000), {{5, 1, {}}}, wave(3)};
        const FigureData thin = decimated(figure, 100);
        const FigureCurve &curve = thin.panels[0].curves[0];
        QCOMPARE(curve.segments.size(), std::size_t(3));
        QCOMPARE(curve.segments[1].size(), std::size_t(1));
        QVERIFY(curve.segments[0].size() <= 6 * 41);
    }
};

QTEST_GUILESS_MAIN(TestDecimate)
#include "tst_decimate.moc"
