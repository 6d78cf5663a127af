#include "controllers/statistics/decimate.h"
#include "controllers/statistics/minmaxpyramid.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace castbench;

namespace {

using Segments = std::vector<FigureSegment>;

/// A curve with breaks, instants that repeat, bursts and silence.
Segments randomCurve(std::mt19937 &random, int points, double breakShare, bool band)
{
    std::uniform_real_distribution<double> share(0, 1);
    std::normal_distribution<double> noise(0, 1);
    Segments curve;
    double x = share(random);
    double y = 0;
    for (int i = 0; i < points; ++i) {
        if (curve.empty() || share(random) < breakShare)
            curve.emplace_back();
        y += noise(random);
        FigurePoint point{x, y, {}};
        if (band && share(random) < 0.7)
            point.uncertainty = 3 * share(random);
        curve.back().push_back(point);
        const double kind = share(random);
        x += kind < 0.05 ? 0 : kind < 0.1 ? 20 * share(random) : share(random) * 0.1;
    }
    return curve;
}

/// What belongs in a picture of from … to: the points there, and the neighbours of the outermost.
Segments cut(const Segments &curve, double from, double to)
{
    Segments result;
    for (const FigureSegment &segment : curve) {
        FigureSegment part;
        for (std::size_t i = 0; i < segment.size(); ++i) {
            const bool inside = segment[i].x >= from && segment[i].x <= to;
            const bool leadsIn = i + 1 < segment.size() && segment[i].x < from && segment[i + 1].x >= from;
            const bool leadsOut = i > 0 && segment[i].x > to && segment[i - 1].x <= to;
            if (inside || leadsIn || leadsOut)
                part.push_back(segment[i]);
        }
        if (!part.empty())
            result.push_back(part);
    }
    return result;
}

struct Extremes
{
    FigurePoint first;
    FigurePoint last;
    double low;
    double high;
    double bandLow;
    double bandHigh;

    bool operator==(const Extremes &) const = default;
};

std::map<double, Extremes> columnsOf(const Segments &curve, double from, double to, double width)
{
    std::map<double, Extremes> columns;
    for (const FigureSegment &segment : curve) {
        for (const FigurePoint &point : segment) {
            if (point.x < from || point.x > to)
                continue;
            const Extremes own{point, point, point.y, point.y, point.low(), point.high()};
            const auto [column, isNew] = columns.try_emplace(std::floor(point.x / width), own);
            Extremes &known = column->second;
            known.last = point;
            known.low = std::min(known.low, point.y);
            known.high = std::max(known.high, point.y);
            known.bandLow = std::min(known.bandLow, point.low());
            known.bandHigh = std::max(known.bandHigh, point.high());
        }
    }
    return columns;
}

std::size_t countOf(const Segments &curve)
{
    std::size_t count = 0;
    for (const FigureSegment &segment : curve)
        count += segment.size();
    return count;
}

/// Whether a line of `thinned` joins two points between which `curve` is broken.
bool bridgesBreak(const Segments &thinned, const Segments &curve)
{
    const auto segmentOf = [&](const FigurePoint &point) {
        for (std::size_t i = 0; i < curve.size(); ++i) {
            if (std::find(curve[i].begin(), curve[i].end(), point) != curve[i].end())
                return i;
        }
        return curve.size();
    };
    for (const FigureSegment &segment : thinned) {
        const std::size_t home = segmentOf(segment.front());
        if (home == curve.size())
            return true;
        for (const FigurePoint &point : segment) {
            if (std::find(curve[home].begin(), curve[home].end(), point) == curve[home].end())
                return true;
        }
    }
    return false;
}

Segments all(const MinMaxPyramid &pyramid)
{
    return pyramid.segments(-1e12, 1e12, 0);
}

} // namespace

class TestMinMaxPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void anyIntervalHoldsItsExtremes_data();
    void anyIntervalHoldsItsExtremes();
    void grownIsBuilt();
    void costDependsOnColumns();
    void linesLeadInAndOut();
    void lateOnesAreSortedIn();
    void gapsSeparate();
    void rejoins();
    void truncates();
    void shifts();
    void memoryIsBounded_data();
    void memoryIsBounded();
    void neighbours();
    void nothing();
};

void TestMinMaxPyramid::keepsEverything()
{
    std::mt19937 random(1);
    for (const int points : {1, 2, 15, 16, 17, 64, 65, 1000}) {
        const Segments curve = randomCurve(random, points, 0.1, true);
        const MinMaxPyramid pyramid = MinMaxPyramid::of(curve);
        QCOMPARE(pyramid.size(), countOf(curve));
        QCOMPARE(all(pyramid), curve);
    }
}

void TestMinMaxPyramid::anyIntervalHoldsItsExtremes_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<double>("breakShare");
    QTest::addColumn<bool>("band");
    QTest::newRow("short") << 300 << 0.02 << true;
    QTest::newRow("unbroken") << 5000 << 0.0 << false;
    QTest::newRow("broken") << 5000 << 0.01 << true;
    QTest::newRow("shattered") << 3000 << 0.5 << true;
}

void TestMinMaxPyramid::anyIntervalHoldsItsExtremes()
{
    QFETCH(int, points);
    QFETCH(double, breakShare);
    QFETCH(bool, band);
    std::mt19937 random(7);
    std::uniform_real_distribution<double> share(0, 1);
    for (int round = 0; round < 25; ++round) {
        const Segments curve = randomCurve(random, points, breakShare, band);
        const MinMaxPyramid pyramid = MinMaxPyramid::of(curve);
        const double end = curve.back().back().x;
        const double a = (1.2 * share(random) - 0.1) * end;
        const double b = (1.2 * share(random) - 0.1) * end;
        const double from = std::min(a, b);
        const double to = std::max(a, b);
        const int columns = 1 + static_cast<int>(share(random) * 400);
        const Segments thinned = pyramid.segments(from, to, columns);
        const Segments whole = cut(curve, from, to);
        const double width = (to - from) / columns;
        QVERIFY(columnsOf(thinned, from, to, width) == columnsOf(whole, from, to, width));
        QVERIFY(!bridgesBreak(thinned, curve));
        if (!whole.empty()) {
            QCOMPARE(thinned.front().front(), whole.front().front());
            QCOMPARE(thinned.back().back(), whole.back().back());
        }
        QVERIFY(countOf(thinned) <= 10 * static_cast<std::size_t>(columns + 2));
        for (const FigureSegment &segment : thinned)
            QVERIFY(std::is_sorted(segment.begin(), segment.end(),
                                   [](const FigurePoint &p, const FigurePoint &q) { return p.x < q.x; }));
    }
}

void TestMinMaxPyramid::grownIsBuilt()
{
    std::mt19937 random(3);
    const Segments curve = randomCurve(random, 4000, 0.01, true);
    MinMaxPyramid grown;
    for (const FigureSegment &segment : curve) {
        for (std::size_t i = 0; i < segment.size(); ++i) {
            grown.append(segment[i], i > 0);
            if (grown.size() % 997 == 0)
                QCOMPARE(grown.segments(0, segment[i].x, 50).back().back(), segment[i]);
        }
    }
    const MinMaxPyramid built = MinMaxPyramid::of(curve);
    const double end = curve.back().back().x;
    QCOMPARE(grown.segments(0.2 * end, 0.9 * end, 123), built.segments(0.2 * end, 0.9 * end, 123));
}

void TestMinMaxPyramid::costDependsOnColumns()
{
    FigureSegment segment;
    for (int i = 0; i < 300'000; ++i)
        segment.push_back({i * 0.001, std::sin(i * 0.37), {}});
    segment[123'456].y = 77;
    const MinMaxPyramid pyramid = MinMaxPyramid::of(Segments{segment});
    const Segments thinned = pyramid.segments(0, 300, 500);
    QCOMPARE(thinned.size(), std::size_t(1));
    QVERIFY(thinned[0].size() <= 4 * 501);
    QVERIFY(std::find(thinned[0].begin(), thinned[0].end(), segment[123'456]) != thinned[0].end());
    QCOMPARE(thinned[0], decimate(segment, 300.0 / 500));
}

void TestMinMaxPyramid::linesLeadInAndOut()
{
    const MinMaxPyramid pyramid = MinMaxPyramid::of(Segments{{{0, 1, {}}, {10, 2, {}}}, {{20, 3, {}}}});
    QCOMPARE(pyramid.segments(4, 6, 100), (Segments{{{0, 1, {}}, {10, 2, {}}}}));
    QCOMPARE(pyramid.segments(12, 18, 100), Segments{});
    QCOMPARE(pyramid.segments(5, 20, 100), (Segments{{{0, 1, {}}, {10, 2, {}}}, {{20, 3, {}}}}));
}

void TestMinMaxPyramid::lateOnesAreSortedIn()
{
    std::mt19937 random(11);
    std::vector<FigurePoint> points;
    for (int i = 0; i < 2000; ++i)
        points.push_back({i * 1.0, std::sin(i * 0.1), {}});
    MinMaxPyramid pyramid;
    std::vector<FigurePoint> late;
    const auto joins = [](double from, double to) {
        return to - from <= 1;
    };
    double last = -10;
    for (const FigurePoint &point : points) {
        if (random() % 4 == 0) {
            late.push_back(point);
        } else {
            pyramid.append(point, joins(last, point.x));
            last = point.x;
        }
        if (late.size() == 100) {
            std::shuffle(late.begin(), late.end(), random);
            pyramid.insert(std::exchange(late, {}), joins);
            last = pyramid.at(pyramid.size() - 1).x;
        }
    }
    pyramid.insert(late, joins);
    QCOMPARE(all(pyramid), Segments{FigureSegment(points)});
    QCOMPARE(pyramid.segments(100, 1900, 37),
             MinMaxPyramid::of(Segments{FigureSegment(points)}).segments(100, 1900, 37));
}

void TestMinMaxPyramid::gapsSeparate()
{
    FigureSegment segment;
    for (int i = 0; i <= 100; ++i)
        segment.push_back({i * 1.0, 0, {}});
    MinMaxPyramid pyramid = MinMaxPyramid::of(Segments{segment});
    pyramid.separate(10.2, 10.4); // between two neighbours
    pyramid.separate(20, 22);     // over several; begins at a point
    pyramid.separate(30, 30);     // of no length, at a point
    pyramid.separate(40.5, 40.5); // of no length, between two
    pyramid.separate(-5, -1);
    pyramid.separate(200, 300);
    QList<int> breaks;
    for (std::size_t i = 1; i < pyramid.size(); ++i) {
        if (!pyramid.isJoined(i))
            breaks.append(static_cast<int>(i));
    }
    QCOMPARE(breaks, (QList<int>{11, 21, 22, 41}));
    QCOMPARE(pyramid.segments(0, 100, 3).size(), std::size_t(5));
}

void TestMinMaxPyramid::rejoins()
{
    MinMaxPyramid pyramid;
    for (const double x : {0.0, 1.0, 4.0, 5.0})
        pyramid.append({x, x, {}}, true);
    pyramid.rejoin([](double from, double to) { return to - from < 2; });
    QCOMPARE(all(pyramid).size(), std::size_t(2));
    pyramid.rejoin([](double, double) { return true; });
    QCOMPARE(all(pyramid).size(), std::size_t(1));
}

void TestMinMaxPyramid::truncates()
{
    FigureSegment segment;
    for (int i = 0; i < 1000; ++i)
        segment.push_back({i * 1.0, std::cos(i), {}});
    MinMaxPyramid pyramid = MinMaxPyramid::of(Segments{segment});
    pyramid.truncate(123.5);
    QCOMPARE(pyramid.size(), std::size_t(124));
    for (std::size_t i = 124; i < segment.size(); ++i)
        pyramid.append(segment[i], true);
    QCOMPARE(pyramid.segments(0, 999, 10), MinMaxPyramid::of(Segments{segment}).segments(0, 999, 10));
}

void TestMinMaxPyramid::shifts()
{
    MinMaxPyramid pyramid = MinMaxPyramid::of(Segments{{{0.1, 1, {}}, {0.3, 2, {}}}});
    pyramid.shift(0.2);
    QCOMPARE(all(pyramid), (Segments{{{0.3, 1, {}}, {0.5, 2, {}}}}));
}

void TestMinMaxPyramid::memoryIsBounded_data()
{
    QTest::addColumn<double>("breakShare");
    QTest::newRow("unbroken") << 0.0;
    QTest::newRow("broken") << 0.001;
    QTest::newRow("shattered") << 0.9;
}

void TestMinMaxPyramid::memoryIsBounded()
{
    QFETCH(double, breakShare);
    constexpr std::size_t most = 4096;
    std::mt19937 random(5);
    const Segments curve = randomCurve(random, 100'000, breakShare, true);
    MinMaxPyramid pyramid(most);
    for (const FigureSegment &segment : curve) {
        for (std::size_t i = 0; i < segment.size(); ++i) {
            pyramid.append(segment[i], i > 0);
            QVERIFY(pyramid.size() < most);
        }
    }
    // What is left are points that were measured, with every extreme, and nothing is bridged.
    const double end = curve.back().back().x;
    const auto ofAll = columnsOf(curve, 0, end, 10 * end).begin()->second;
    const auto ofKept = columnsOf(all(pyramid), 0, end, 10 * end).begin()->second;
    QVERIFY(ofAll == ofKept);
    QVERIFY(pyramid.wholeFrom() > 0);
    std::map<std::pair<double, double>, std::size_t> homes;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        for (const FigurePoint &point : curve[i])
            homes.emplace(std::pair{point.x, point.y}, i);
    }
    const Segments kept = all(pyramid);
    for (const FigureSegment &segment : kept) {
        const std::size_t home = homes.at({segment.front().x, segment.front().y});
        for (const FigurePoint &point : segment)
            QCOMPARE(homes.at({point.x, point.y}), home);
    }
    QVERIFY(breakShare > 0 || kept.size() == 1);
    // As fine at the beginning as later.
    const std::size_t firstHalf = pyramid.indexOf(end / 2);
    QVERIFY(firstHalf > pyramid.size() / 10);
}

void TestMinMaxPyramid::neighbours()
{
    const MinMaxPyramid pyramid = MinMaxPyramid::of(Segments{{{0, 1, {}}, {10, 2, 0.5}}, {{20, 3, {}}}});
    QVERIFY(!pyramid.around(-1).before);
    QCOMPARE(pyramid.around(4).before->x, 0.0);
    QCOMPARE(pyramid.around(4).after->uncertainty, std::optional(0.5));
    QVERIFY(pyramid.around(4).joined);
    QVERIFY(!pyramid.around(15).joined);
    QCOMPARE(pyramid.around(20).before->y, 3.0);
    QVERIFY(!pyramid.around(20).after);
}

void TestMinMaxPyramid::nothing()
{
    MinMaxPyramid pyramid;
    QVERIFY(pyramid.segments(0, 1, 100).empty());
    QVERIFY(!pyramid.around(0).before);
    pyramid.truncate(0);
    pyramid.separate(0, 1);
    pyramid.insert({}, [](double, double) { return true; });
    pyramid.insert({{2, 1, {}}, {1, 1, {}}}, [](double, double) { return true; });
    QCOMPARE(all(pyramid), (Segments{{{1, 1, {}}, {2, 1, {}}}}));
}

QTEST_GUILESS_MAIN(TestMinMaxPyramid)
#include "tst_minmaxpyramid.moc"
