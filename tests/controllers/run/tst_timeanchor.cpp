#include "controllers/run/timeanchor.h"
#include "tests/controllers/run/runfixture.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

class TestTimeAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsByOnePairOfReadings();
    void noticesJumps_data();
    void noticesJumps();
    void followsASlowDrift();
};

void TestTimeAnchor::mapsByOnePairOfReadings()
{
    FakeClock clock;
    FixedReference reference;
    reference.offset = microseconds{1'234'567};
    const UtcTime begun = clock.utcNow();
    const TimeAnchor anchor(clock, reference);
    const SteadyTime at = clock.steadyNow() + seconds{90};
    QCOMPARE(anchor.reference(at), begun + reference.offset + seconds{90});
    clock.jumpUtc(seconds{3600});
    reference.offset = microseconds{0};
    QCOMPARE(anchor.reference(at), begun + microseconds{1'234'567} + seconds{90});
    QCOMPARE(anchor.reference(at - seconds{100}), begun + microseconds{1'234'567} - seconds{10});
}

void TestTimeAnchor::noticesJumps_data()
{
    QTest::addColumn<int>("byMs");
    QTest::addColumn<bool>("noticed");
    QTest::newRow("an hour ahead") << 3'600'000 << true;
    QTest::newRow("an hour back") << -3'600'000 << true;
    QTest::newRow("just above the tolerance") << 101 << true;
    QTest::newRow("just above it, back") << -101 << true;
    QTest::newRow("at the tolerance") << 100 << false;
    QTest::newRow("nothing") << 0 << false;
}

void TestTimeAnchor::noticesJumps()
{
    QFETCH(int, byMs);
    QFETCH(bool, noticed);
    FakeClock clock;
    FixedReference reference;
    TimeAnchor anchor(clock, reference);
    clock.advance(seconds{1});
    QVERIFY(!anchor.jump());
    clock.jumpUtc(milliseconds{byMs});
    clock.advance(seconds{1});
    const auto jump = anchor.jump();
    QCOMPARE(jump.has_value(), noticed);
    if (noticed)
        QCOMPARE(*jump, microseconds{milliseconds{byMs}});
    clock.advance(seconds{1});
    QVERIFY(!anchor.jump());
}

void TestTimeAnchor::followsASlowDrift()
{
    FakeClock clock;
    FixedReference reference;
    TimeAnchor anchor(clock, reference);
    for (int i = 0; i < 1000; ++i) {
        clock.advance(seconds{1});
        clock.jumpUtc(microseconds{500});
        QVERIFY(!anchor.jump());
    }
}

QTEST_GUILESS_MAIN(TestTimeAnchor)
#include "tst_timeanchor.moc"
