#include "probes/chat/messagelimit.h"

#include <QtTest>

#include <deque>
#include <random>

using namespace castbench;
using namespace std::chrono_literals;

class MessageLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithABurst();
    void refillsEvenly();
    void saysHowLongToWait();
    void neverExceedsTheLimitInAnyWindow_data();
    void neverExceedsTheLimitInAnyWindow();
    void toleratesNonsense();
};

void MessageLimitTest::startsWithABurst()
{
    MessageLimit bucket{20, 30s, 5};
    const SteadyTime now{1000s};
    for (int i = 0; i < 5; ++i)
        QVERIFY(bucket.take(now));
    QVERIFY(!bucket.take(now));
    QVERIFY(!bucket.take(now + 1999ms));
    QVERIFY(bucket.take(now + 2001ms));
    QVERIFY(!bucket.take(now + 2001ms));
}

void MessageLimitTest::refillsEvenly()
{
    MessageLimit bucket{20, 30s, 5};
    SteadyTime now{1000s};
    for (int i = 0; i < 5; ++i)
        QVERIFY(bucket.take(now));
    now += 5s;
    QVERIFY(bucket.take(now));
    QVERIFY(bucket.take(now));
    QVERIFY(!bucket.take(now));
    now += 1001ms; // the half that was left over counts
    QVERIFY(bucket.take(now));
    // A long rest earns no more than the burst.
    now += 24h;
    for (int i = 0; i < 5; ++i)
        QVERIFY(bucket.take(now));
    QVERIFY(!bucket.take(now));
}

void MessageLimitTest::saysHowLongToWait()
{
    MessageLimit bucket{20, 30s, 1};
    const SteadyTime now{1000s};
    QCOMPARE(bucket.wait(now), 0ns);
    QVERIFY(bucket.take(now));
    QCOMPARE(bucket.wait(now), bucket.interval());
    QCOMPARE(bucket.wait(now + 1s), bucket.interval() - 1s);
    QVERIFY(bucket.take(now + bucket.interval()));
    QVERIFY(std::chrono::abs(bucket.interval() - std::chrono::nanoseconds{30s} / 19) < 1us);
}

void MessageLimitTest::neverExceedsTheLimitInAnyWindow_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("windowMs");
    QTest::addColumn<int>("burst");

    QTest::newRow("Twitch") << 20 << 30'000 << 1;
    QTest::newRow("Twitch, bursting") << 20 << 30'000 << 10;
    QTest::newRow("moderator") << 100 << 30'000 << 7;
    QTest::newRow("one") << 1 << 10'000 << 1;
    QTest::newRow("two, burst above the limit") << 2 << 10'000 << 9;
    QTest::newRow("odd") << 7 << 9'999 << 3;
}

void MessageLimitTest::neverExceedsTheLimitInAnyWindow()
{
    QFETCH(int, limit);
    QFETCH(int, windowMs);
    QFETCH(int, burst);

    const std::chrono::nanoseconds window = milliseconds{windowMs};
    MessageLimit bucket{limit, window, burst};
    std::mt19937 random{7};
    std::deque<SteadyTime> recent;
    SteadyTime now{1000s};
    int sent = 0;
    for (int i = 0; i < 20'000; ++i) {
        // Sometimes greedy to the nanosecond, sometimes idle.
        const auto wait = bucket.wait(now);
        now += random() % 3 == 0 ? std::chrono::nanoseconds{random() % 3'000'000'000ull} : wait;
        if (!bucket.take(now))
            continue;
        ++sent;
        recent.push_back(now);
        while (recent.front() < now - window)
            recent.pop_front();
        QVERIFY(recent.size() <= static_cast<std::size_t>(limit));
    }
    QVERIFY(sent > 1000);
}

void MessageLimitTest::toleratesNonsense()
{
    MessageLimit bucket{0, 0s, -5};
    const SteadyTime now{1000s};
    QVERIFY(bucket.take(now));
    QVERIFY(bucket.wait(now) > 0ns);
}

QTEST_GUILESS_MAIN(MessageLimitTest)
#include "tst_messagelimit.moc"
