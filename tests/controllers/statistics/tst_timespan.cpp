#include "controllers/statistics/timespan.h"

#include <QTest>

using namespace castbench;

namespace {

TimeSpan span(int from, int to)
{
    return {UtcTime(microseconds(from)), UtcTime(microseconds(to))};
}

} // namespace

class TestTimeSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unites()
    {
        QCOMPARE(united({span(5, 7), span(1, 3), span(3, 4), span(6, 9), span(8, 8), span(4, 2)}),
                 (std::vector{span(1, 4), span(5, 9)}));
    }
    void cutsHoles()
    {
        QCOMPARE(without({span(0, 10), span(20, 30)}, {span(2, 4), span(3, 5), span(9, 22), span(29, 40)}),
                 (std::vector{span(0, 2), span(5, 9), span(22, 29)}));
        QCOMPARE(without({span(0, 10)}, {span(0, 10)}), std::vector<TimeSpan>{});
        QCOMPARE(without({span(0, 10)}, {}), std::vector{span(0, 10)});
        QCOMPARE(without({span(0, 4), span(6, 10)}, {span(3, 7)}), (std::vector{span(0, 3), span(7, 10)}));
    }
    void measures()
    {
        QCOMPARE(lengthWithin({span(0, 4), span(6, 10)}, span(2, 8)), microseconds(4));
        QCOMPARE(lengthWithin({span(0, 4)}, span(5, 8)), microseconds(0));
        QCOMPARE(intersection(span(0, 4), span(6, 8)).length(), microseconds(0));
    }
};

QTEST_GUILESS_MAIN(TestTimeSpan)
#include "tst_timespan.moc"
