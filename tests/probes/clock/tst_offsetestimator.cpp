#include "probes/clock/offsetestimator.h"

#include <QtTest>

#include <random>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime start{1'769'860'800s};

/// An exchange as it happens when the reference is `offset` ahead of the device.
ClockExchange exchange(UtcTime sent, microseconds offset, microseconds there, microseconds dwell,
                       microseconds back)
{
    ClockExchange result;
    result.deviceSent = sent;
    result.referenceReceived = sent + there + offset;
    result.referenceSent = result.referenceReceived + dwell;
    result.deviceReceived = sent + there + dwell + back;
    return result;
}

} // namespace

class OffsetEstimatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void offsetOfOneExchange_data();
    void offsetOfOneExchange();
    void prefersTheShortestRoundTripOfTheLastEight();
    void boundGrowsWithAge();
    void referenceErrorIsPartOfTheBound();
    void rejectsNonsense_data();
    void rejectsNonsense();
    void noticesSteps_data();
    void noticesSteps();
    void looksBackAcrossASlowDrift();
    void boundCoversBothSidesOfAStep();
    void clockThatWasSetBackUsesTheNewerStretch();
    void lateAnswersFindTheirPlace();
    void historyIsBounded();
    void boundAlwaysCoversTheTrueError_data();
    void boundAlwaysCoversTheTrueError();
};

void OffsetEstimatorTest::knowsNothingAtFirst()
{
    OffsetEstimator estimator{Method::Sntp};
    const ClockReading reading = estimator.readingAt(start);
    QVERIFY(!reading.bound);
    QCOMPARE(reading.offset, 0us);
    QCOMPARE(reading.method, Method::Sntp);
    QVERIFY(estimator.add(exchange(start, 5ms, 1ms, 0ms, 1ms)));
    QVERIFY(estimator.readingAt(start).bound);
    estimator.clear();
    QVERIFY(!estimator.readingAt(start).bound);
}

void OffsetEstimatorTest::offsetOfOneExchange_data()
{
    QTest::addColumn<qint64>("trueUs");
    QTest::addColumn<qint64>("thereUs");
    QTest::addColumn<qint64>("dwellUs");
    QTest::addColumn<qint64>("backUs");
    QTest::addColumn<qint64>("measuredUs");
    QTest::addColumn<qint64>("boundUs"); // half the round trip without the dwell

    QTest::newRow("same clock, symmetric") << 0LL << 500LL << 0LL << 500LL << 0LL << 500LL;
    QTest::newRow("reference ahead") << 250'000LL << 500LL << 20LL << 500LL << 250'000LL << 500LL;
    QTest::newRow("reference behind") << -250'000LL << 500LL << 20LL << 500LL << -250'000LL << 500LL;
    QTest::newRow("all delay on the way there") << 0LL << 2000LL << 100LL << 0LL << 1000LL << 1000LL;
    QTest::newRow("all delay on the way back") << 0LL << 0LL << 100LL << 2000LL << -1000LL << 1000LL;
    QTest::newRow("long dwell does not matter") << 7LL << 300LL << 900'000LL << 300LL << 7LL << 300LL;
    QTest::newRow("years apart") << 1'500'000'000'000'000LL << 40LL << 1LL << 40LL << 1'500'000'000'000'000LL
                                 << 40LL;
    QTest::newRow("no delay at all") << 0LL << 0LL << 0LL << 0LL << 0LL << 0LL;
}

void OffsetEstimatorTest::offsetOfOneExchange()
{
    QFETCH(qint64, trueUs);
    QFETCH(qint64, thereUs);
    QFETCH(qint64, dwellUs);
    QFETCH(qint64, backUs);
    QFETCH(qint64, measuredUs);
    QFETCH(qint64, boundUs);

    OffsetEstimator estimator{Method::LinkExchange};
    const ClockExchange sample = exchange(start, microseconds{trueUs}, microseconds{thereUs},
                                          microseconds{dwellUs}, microseconds{backUs});
    const auto step = estimator.add(sample);
    QVERIFY(step);
    QCOMPARE(*step, 0us);
    const ClockReading reading = estimator.readingAt(start);
    QCOMPARE(reading.method, Method::LinkExchange);
    QCOMPARE(reading.offset, microseconds{measuredUs});
    QVERIFY(std::chrono::abs(reading.offset - microseconds{trueUs}) <= *reading.bound);
    QVERIFY(*reading.bound >= microseconds{boundUs});
    QVERIFY2(*reading.bound <= microseconds{boundUs + 40},
             "rounding and drift within one exchange are small");
}

void OffsetEstimatorTest::prefersTheShortestRoundTripOfTheLastEight()
{
    OffsetEstimator estimator{Method::Sntp};
    // The good one is symmetric; the others wait in a queue on the way there.
    QVERIFY(estimator.add(exchange(start, 10ms, 100us, 0us, 100us)));
    for (int i = 1; i < OffsetEstimator::filterSize; ++i)
        QVERIFY(estimator.add(exchange(start + i * 1s, 10ms, 8ms, 0us, 100us)));
    QCOMPARE(estimator.readingAt(start + 7500ms).offset, 10ms);
    QVERIFY(*estimator.readingAt(start + 7500ms).bound < 300us);
    // The ninth pushes it out.
    QVERIFY(estimator.add(exchange(start + 8s, 10ms, 8ms, 0us, 100us)));
    QCOMPARE(estimator.readingAt(start + 8500ms).offset, 10ms + 3950us);
    QVERIFY(*estimator.readingAt(start + 8500ms).bound >= 4050us);
}

void OffsetEstimatorTest::boundGrowsWithAge()
{
    OffsetEstimator estimator{Method::Sntp};
    QVERIFY(estimator.add(exchange(start, 0us, 1ms, 0us, 1ms)));
    const microseconds fresh = *estimator.readingAt(start + 1ms).bound;
    QCOMPARE(*estimator.readingAt(start + 1ms + 1000s).bound, fresh + 15ms);
    QCOMPARE(*estimator.readingAt(start + 1ms - 1000s).bound, fresh + 15ms);
    QCOMPARE(*estimator.readingAt(start + 1ms + 24h).bound, fresh + 1'296'000us);
}

void OffsetEstimatorTest::referenceErrorIsPartOfTheBound()
{
    OffsetEstimator plain{Method::Sntp};
    OffsetEstimator coarse{Method::Sntp};
    ClockExchange sample = exchange(start, 0us, 1ms, 0us, 1ms);
    QVERIFY(plain.add(sample));
    sample.referenceError = 15ms;
    QVERIFY(coarse.add(sample));
    QCOMPARE(*coarse.readingAt(start).bound, *plain.readingAt(start).bound + 15ms);
}

void OffsetEstimatorTest::rejectsNonsense_data()
{
    QTest::addColumn<ClockExchange>("sample");

    const ClockExchange good = exchange(start, 3ms, 1ms, 1ms, 1ms);
    ClockExchange bad = good;
    bad.deviceReceived = bad.deviceSent - 1us;
    QTest::newRow("received before sent") << bad;
    bad = good;
    bad.referenceSent = bad.referenceReceived - 1us;
    QTest::newRow("answered before asked") << bad;
    bad = good;
    bad.referenceSent += 10ms;
    QTest::newRow("negative delay") << bad;
    bad = good;
    bad.deviceReceived += 11s;
    QTest::newRow("eleven seconds") << bad;
    bad = good;
    bad.referenceReceived = bad.referenceSent = UtcTime::max();
    QTest::newRow("end of time") << bad;
    bad = good;
    bad.referenceReceived = bad.referenceSent = UtcTime::min();
    QTest::newRow("beginning of time") << bad;
    bad = good;
    bad.deviceSent = UtcTime::min();
    QTest::newRow("device's beginning of time") << bad;
    bad = good;
    bad.referenceError = -1us;
    QTest::newRow("negative error") << bad;
    bad.referenceError = microseconds::max();
    QTest::newRow("endless error") << bad;
}

void OffsetEstimatorTest::rejectsNonsense()
{
    QFETCH(ClockExchange, sample);
    OffsetEstimator estimator{Method::Sntp};
    QVERIFY(estimator.add(exchange(start - 1s, 3ms, 1ms, 1ms, 1ms)));
    const ClockReading before = estimator.readingAt(start);
    const auto result = estimator.add(sample);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Protocol);
    QCOMPARE(estimator.readingAt(start), before);
}

void OffsetEstimatorTest::noticesSteps_data()
{
    QTest::addColumn<qint64>("jumpUs");
    QTest::addColumn<bool>("noticed");

    QTest::newRow("reference set forward") << 5'000'000LL << true;
    QTest::newRow("reference set back") << -5'000'000LL << true;
    QTest::newRow("5 ms") << 5'000LL << true;
    QTest::newRow("within the bounds of both") << 1'500LL << false;
    QTest::newRow("none") << 0LL << false;
}

void OffsetEstimatorTest::noticesSteps()
{
    QFETCH(qint64, jumpUs);
    QFETCH(bool, noticed);

    OffsetEstimator estimator{Method::Sntp};
    for (int i = 0; i < 10; ++i) {
        const auto step = estimator.add(exchange(start + i * 1s, 20ms, 1ms, 0us, 1ms));
        QVERIFY(step);
        QCOMPARE(*step, 0us);
    }
    const microseconds offset = 20ms + microseconds{jumpUs};
    const auto step = estimator.add(exchange(start + 10s, offset, 1ms, 0us, 1ms));
    QVERIFY(step);
    QCOMPARE(*step, noticed ? microseconds{jumpUs} : 0us);
    if (noticed) {
        QCOMPARE(estimator.readingAt(start + 11s).offset, offset);
        QCOMPARE(estimator.readingAt(start + 5s).offset, 20ms);
    }
    const auto next = estimator.add(exchange(start + 11s, offset, 1ms, 0us, 1ms));
    QVERIFY(next);
    QCOMPARE(*next, 0us);
}

void OffsetEstimatorTest::looksBackAcrossASlowDrift()
{
    OffsetEstimator estimator{Method::Sntp};
    // 10 ppm: 36 ms an hour.
    for (int i = 0; i <= 900; ++i) {
        const auto drifted = microseconds{i * 40};
        const auto step = estimator.add(exchange(start + i * 4s, drifted, 200us, 10us, 200us));
        QVERIFY(step);
        QCOMPARE(*step, 0us);
    }
    for (const int second : {0, 100, 1799, 3000, 3600}) {
        const ClockReading reading = estimator.readingAt(start + seconds{second});
        QVERIFY(std::chrono::abs(reading.offset - microseconds{second * 10}) <= *reading.bound);
        QVERIFY(*reading.bound < 400us);
    }
}

void OffsetEstimatorTest::boundCoversBothSidesOfAStep()
{
    OffsetEstimator estimator{Method::Sntp};
    QVERIFY(estimator.add(exchange(start, 0us, 1ms, 0us, 1ms)));
    QVERIFY(estimator.add(exchange(start + 10s, 100ms, 1ms, 0us, 1ms)));
    // Nobody knows when between the two the clock was set.
    const ClockReading between = estimator.readingAt(start + 5s);
    QVERIFY(between.offset - *between.bound <= 0us);
    QVERIFY(between.offset + *between.bound >= 100ms);
    QVERIFY(*between.bound < 55ms);
    QCOMPARE(estimator.readingAt(start - 1s).offset, 0us);
    QCOMPARE(estimator.readingAt(start + 11s).offset, 100ms);
}

void OffsetEstimatorTest::clockThatWasSetBackUsesTheNewerStretch()
{
    OffsetEstimator estimator{Method::Sntp};
    for (int i = 0; i < 10; ++i)
        QVERIFY(estimator.add(exchange(start + i * 1s, 0us, 1ms, 0us, 1ms)));
    // The device's clock is set back by 5 s: the same times come again.
    const auto step = estimator.add(exchange(start + 5s, 5s, 1ms, 0us, 1ms));
    QVERIFY(step);
    QCOMPARE(*step, 5s);
    QCOMPARE(estimator.readingAt(start + 6s).offset, 5s);
    QCOMPARE(estimator.readingAt(start + 2s).offset, 0us);
}

void OffsetEstimatorTest::lateAnswersFindTheirPlace()
{
    OffsetEstimator estimator{Method::Sntp};
    QVERIFY(estimator.add(exchange(start + 100s, 1ms, 10us, 0us, 10us)));
    QVERIFY(estimator.add(exchange(start, 1ms, 10us, 0us, 10us)));
    QVERIFY(*estimator.readingAt(start).bound < 20us);
    QVERIFY(*estimator.readingAt(start + 100s).bound < 20us);
}

void OffsetEstimatorTest::historyIsBounded()
{
    OffsetEstimator estimator{Method::Sntp};
    const int count = static_cast<int>(OffsetEstimator::maximumHistory) + 500;
    for (int i = 0; i < count; ++i)
        QVERIFY(estimator.add(exchange(start + i * 4s, 0us, 10us, 0us, 10us)));
    // The first 500 are gone, so that their instants are judged from afar.
    QVERIFY(*estimator.readingAt(start).bound >= 30ms - 100us);
    QVERIFY(*estimator.readingAt(start + 500 * 4s).bound < 50us);
    // A clock that is set all the time stays within the same limit.
    for (int i = 0; i < count; ++i)
        QVERIFY(estimator.add(exchange(start + (count + i) * 4s, i % 2 * 1s, 10us, 0us, 10us)));
    QVERIFY(*estimator.readingAt(start + count * 2s).bound >= 30ms);
}

void OffsetEstimatorTest::boundAlwaysCoversTheTrueError_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<double>("driftPpm");
    QTest::addColumn<double>("meanDelayUs");

    QTest::newRow("loopback") << 1u << 0.0 << 30.0;
    QTest::newRow("wired, drifting forward") << 2u << 14.5 << 300.0;
    QTest::newRow("wired, drifting back") << 3u << -14.5 << 300.0;
    QTest::newRow("wireless") << 4u << 5.0 << 6000.0;
    QTest::newRow("far away") << 5u << -9.0 << 80'000.0;
}

void OffsetEstimatorTest::boundAlwaysCoversTheTrueError()
{
    QFETCH(unsigned, seed);
    QFETCH(double, driftPpm);
    QFETCH(double, meanDelayUs);

    std::mt19937 random{seed};
    // Heavy-tailed and different in each direction: queues.
    std::lognormal_distribution<double> delay{0.0, 1.2};
    std::uniform_int_distribution<int> pauseMs{500, 20'000};
    const auto delayUs = [&] {
        return microseconds{static_cast<qint64>(meanDelayUs * delay(random))};
    };
    const auto trueOffset = [&](UtcTime at) {
        const auto elapsed = static_cast<double>((at - start).count());
        return microseconds{12'345} + microseconds{std::llround(elapsed * driftPpm * 1e-6)};
    };

    OffsetEstimator estimator{Method::Sntp};
    UtcTime now = start;
    std::vector<UtcTime> asked;
    for (int i = 0; i < 3000; ++i) {
        const auto step = estimator.add(exchange(now, trueOffset(now), delayUs(), 15us, delayUs()));
        QVERIFY(step);
        QVERIFY2(*step == 0us, "a drift within the allowance is no step");
        now += milliseconds{pauseMs(random)};
        const ClockReading reading = estimator.readingAt(now);
        QVERIFY(std::chrono::abs(reading.offset - trueOffset(now)) <= *reading.bound);
        asked.push_back(now);
    }
    for (const UtcTime at : asked) {
        const ClockReading reading = estimator.readingAt(at);
        QVERIFY(std::chrono::abs(reading.offset - trueOffset(at)) <= *reading.bound);
    }
}

QTEST_GUILESS_MAIN(OffsetEstimatorTest)
#include "tst_offsetestimator.moc"
