#include "controllers/statistics/sortedsearch.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace castbench;

class TestSortedSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatBisectionFinds();
};

void TestSortedSearch::findsWhatBisectionFinds()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> number(0, 300);
    for (int round = 0; round < 3000; ++round) {
        std::vector<double> values(static_cast<std::size_t>(number(random) + 1));
        std::generate(values.begin(), values.end(), [&] { return number(random); });
        std::sort(values.begin(), values.end());
        const auto begin = static_cast<std::size_t>(number(random)) % values.size();
        const double limit = number(random) - 5;
        const auto guess = static_cast<std::size_t>(number(random));
        const auto found =
            std::lower_bound(values.begin() + static_cast<std::ptrdiff_t>(begin), values.end(), limit);
        QCOMPARE(endBelow(values, begin, values.size(), limit, guess),
                 static_cast<std::size_t>(found - values.begin()));
    }
}

QTEST_GUILESS_MAIN(TestSortedSearch)
#include "tst_sortedsearch.moc"
