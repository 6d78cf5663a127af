#include "probes/fleet/linkclock.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace castbench;
using castbench::test::FakeClock;
using namespace std::chrono_literals;

class LinkClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingBeforeTheFirstExchange();
    void doubtsAfterAJumpUntilTheNextExchange_data();
    void doubtsAfterAJumpUntilTheNextExchange();
    void nonsenseDoesNotEndTheDoubt();
};

namespace {

/// An exchange of 2 ms with a controller whose clock is that much ahead.
ClockExchange exchangeAt(UtcTime device, microseconds ahead)
{
    const UtcTime reference = device + ahead - 1ms;
    return {device - 2ms, reference, reference, device, 0us};
}

} // namespace

void LinkClockTest::knowsNothingBeforeTheFirstExchange()
{
    FakeClock clock;
    const LinkClock link(clock);
    QVERIFY(!link.readingAt(clock.utcNow()).bound);
    clock.jumpUtc(2s);
    QVERIFY(!link.readingAt(clock.utcNow()).bound);
}

void LinkClockTest::doubtsAfterAJumpUntilTheNextExchange_data()
{
    QTest::addColumn<qint64>("jumpUs");
    QTest::newRow("ahead") << qint64(2'000'000);
    QTest::newRow("back") << qint64(-2'000'000);
}

void LinkClockTest::doubtsAfterAJumpUntilTheNextExchange()
{
    QFETCH(qint64, jumpUs);
    const microseconds jump{jumpUs};
    FakeClock clock;
    LinkClock link(clock);
    QVERIFY(link.take(exchangeAt(clock.utcNow(), 5ms)));
    clock.advance(1s);
    const ClockReading before = link.readingAt(clock.utcNow());
    QCOMPARE(before.offset, 5ms);
    QVERIFY(*before.bound < 2ms);

    clock.jumpUtc(jump);
    const ClockReading torn = link.readingAt(clock.utcNow());
    const microseconds truth = 5ms - jump;
    QVERIFY2(std::chrono::abs(truth - torn.offset) <= *torn.bound, "the bound must cover what is true now");

    clock.advance(1s);
    QVERIFY(link.take(exchangeAt(clock.utcNow(), truth)));
    const ClockReading found = link.readingAt(clock.utcNow());
    QCOMPARE(found.offset, truth);
    QVERIFY(*found.bound < 2ms);
}

void LinkClockTest::nonsenseDoesNotEndTheDoubt()
{
    FakeClock clock;
    LinkClock link(clock);
    QVERIFY(link.take(exchangeAt(clock.utcNow(), 0us)));
    clock.jumpUtc(-2s);
    // Asked before the jump, answered after it.
    ClockExchange torn = exchangeAt(clock.utcNow(), 0us);
    torn.deviceSent += 2s;
    QVERIFY(!link.take(torn));
    QVERIFY(*link.readingAt(clock.utcNow()).bound >= 2s);
}

QTEST_GUILESS_MAIN(LinkClockTest)
#include "tst_linkclock.moc"
