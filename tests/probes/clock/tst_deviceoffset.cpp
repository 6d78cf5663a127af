#include "probes/clock/deviceoffset.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;
using namespace std::chrono_literals;

/// What a device whose clock is set, or that sleeps, believes of reference time.
class TestDeviceOffset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingBeforeTheFirstExchange();
    void covers_data();
    void covers();
    void knowsAgainAfterTheNextExchange_data();
    void knowsAgainAfterTheNextExchange();
    void takesNothingFromAnExchangeBeforeTheJump();
    void nonsenseDoesNotEndTheDoubt();
    void asksOnce();
    void sleepIsNoStepOfTheOffset();
};

namespace {

/// A device and its reference, which is `ahead` of it at first.
struct Bench
{
    FakeClock clock;
    microseconds ahead = 5s;
    DeviceOffset offset{clock, Method::Sntp};

    ClockExchange exchange() const
    {
        const UtcTime device = clock.utcNow();
        return {device - 2ms, device + ahead - 1ms, device + ahead - 1ms, device, 0us};
    }
    void know()
    {
        QVERIFY(offset.add(exchange()).has_value());
    }
    void set(microseconds by)
    {
        clock.jumpUtc(by);
        ahead -= by;
    }
    /// Whether what is believed of an instant is true within its bound.
    bool isTrueAt(UtcTime device) const
    {
        const ClockReading reading = offset.readingAt(device);
        return reading.bound && std::chrono::abs(reading.offset - ahead) <= *reading.bound;
    }
};

void addSteps()
{
    QTest::addColumn<qint64>("byMs");
    QTest::newRow("forward") << qint64(2'000);
    QTest::newRow("back") << qint64(-2'000);
    QTest::newRow("back by little") << qint64(-50);
    QTest::newRow("forward by little") << qint64(50);
}

} // namespace

void TestDeviceOffset::knowsNothingBeforeTheFirstExchange()
{
    Bench bench;
    QVERIFY(!bench.offset.readingAt(bench.clock.utcNow()).bound);
    bench.set(2s);
    QVERIFY(!bench.offset.readingAt(bench.clock.utcNow()).bound);
}

void TestDeviceOffset::covers_data()
{
    addSteps();
}

void TestDeviceOffset::covers()
{
    QFETCH(qint64, byMs);
    Bench bench;
    bench.know();
    bench.clock.advance(1s);
    QVERIFY(bench.isTrueAt(bench.clock.utcNow()));
    bench.set(milliseconds{byMs});
    for (int i = 0; i < 10; ++i) {
        QVERIFY(bench.isTrueAt(bench.clock.utcNow()));
        QVERIFY(*bench.offset.readingAt(bench.clock.utcNow()).bound >= std::chrono::abs(milliseconds{byMs}));
        bench.clock.advance(100ms);
    }
}

void TestDeviceOffset::knowsAgainAfterTheNextExchange_data()
{
    addSteps();
}

void TestDeviceOffset::knowsAgainAfterTheNextExchange()
{
    QFETCH(qint64, byMs);
    Bench bench;
    for (int i = 0; i < 10; ++i) {
        bench.know();
        bench.clock.advance(2s);
        (void)bench.offset.readingAt(bench.clock.utcNow());
    }
    bench.set(milliseconds{byMs});
    bench.clock.advance(300ms);
    bench.know();
    const UtcTime now = bench.clock.utcNow();
    // Also of what was on the screen between the jump and the exchange, which old and new time both know.
    for (const microseconds before : {0ms, 50ms, 150ms, 250ms}) {
        QVERIFY2(bench.isTrueAt(now - before), QByteArray::number(qint64(before.count())).constData());
        QVERIFY(*bench.offset.readingAt(now - before).bound < 5ms);
    }
    bench.clock.advance(10s);
    QVERIFY(bench.isTrueAt(bench.clock.utcNow()));
    QVERIFY(*bench.offset.readingAt(bench.clock.utcNow()).bound < 5ms);
}

void TestDeviceOffset::takesNothingFromAnExchangeBeforeTheJump()
{
    Bench bench;
    bench.know();
    bench.clock.advance(1s);
    const ClockExchange late = bench.exchange(); // its answer is handled only after the clock was set
    bench.set(2s);
    QVERIFY(bench.offset.add(late).has_value());
    QVERIFY(bench.isTrueAt(bench.clock.utcNow()));
    bench.know();
    QVERIFY(bench.isTrueAt(bench.clock.utcNow()));
    QVERIFY(*bench.offset.readingAt(bench.clock.utcNow()).bound < 5ms);
}

void TestDeviceOffset::nonsenseDoesNotEndTheDoubt()
{
    Bench bench;
    bench.know();
    bench.set(-2s);
    // Asked before the clock was set, answered after it.
    ClockExchange torn = bench.exchange();
    torn.deviceSent += 2s;
    QVERIFY(!bench.offset.add(torn).has_value());
    QVERIFY(*bench.offset.readingAt(bench.clock.utcNow()).bound >= 2s);
}

void TestDeviceOffset::asksOnce()
{
    Bench bench;
    int asked = 0;
    bench.offset.onJump([&asked] { ++asked; });
    bench.know();
    (void)bench.offset.readingAt(bench.clock.utcNow());
    QCOMPARE(asked, 0);
    bench.set(2s);
    for (int i = 0; i < 3; ++i)
        (void)bench.offset.readingAt(bench.clock.utcNow());
    QCOMPARE(asked, 1);
    bench.know();
    bench.set(-2s);
    (void)bench.offset.readingAt(bench.clock.utcNow());
    QCOMPARE(asked, 2);
}

void TestDeviceOffset::sleepIsNoStepOfTheOffset()
{
    Bench bench;
    bench.know();
    bench.clock.jumpUtc(3600s); // the steady clock stood still; the reference went on as well
    QVERIFY(bench.isTrueAt(bench.clock.utcNow()));
    bench.know();
    QVERIFY(bench.isTrueAt(bench.clock.utcNow()));
    QVERIFY(*bench.offset.readingAt(bench.clock.utcNow()).bound < 5ms);
}

QTEST_GUILESS_MAIN(TestDeviceOffset)
#include "tst_deviceoffset.moc"
