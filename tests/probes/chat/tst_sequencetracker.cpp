#include "probes/chat/sequencetracker.h"

#include <QtTest>

using namespace castbench;
using namespace std::chrono_literals;

class SequenceTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatNeverComes();
    void overtakingIsNotLosing();
    void lateMessageWasNotLost();
    void duplicatesAreToldApart();
    void startsWhereItIsFirstHeard();
    void whatNobodyListenedToIsNotLost();
    void newSessionStartsAnew();
    void forgedNumbersCostNothing();
};

void SequenceTrackerTest::countsWhatNeverComes()
{
    SequenceTracker tracker{10s};
    const SteadyTime now{1000s};
    QVERIFY(tracker.take(1, 1, now));
    QVERIFY(tracker.take(1, 4, now + 1s));
    QCOMPARE(tracker.lost(now + 1s), 0u);
    QCOMPARE(tracker.lost(now + 10'999ms), 0u);
    QCOMPARE(tracker.lost(now + 11s), 2u);
    QVERIFY(tracker.take(1, 5, now + 12s));
    QVERIFY(tracker.take(1, 7, now + 13s));
    QCOMPARE(tracker.lost(now + 30s), 3u);
}

void SequenceTrackerTest::overtakingIsNotLosing()
{
    SequenceTracker tracker{10s};
    const SteadyTime now{1000s};
    for (const quint64 sequence : {1, 3, 2, 6, 5, 4})
        QVERIFY(tracker.take(1, sequence, now));
    QCOMPARE(tracker.lost(now + 60s), 0u);
}

void SequenceTrackerTest::lateMessageWasNotLost()
{
    SequenceTracker tracker{10s};
    const SteadyTime now{1000s};
    QVERIFY(tracker.take(1, 1, now));
    QVERIFY(tracker.take(1, 3, now));
    QCOMPARE(tracker.lost(now + 20s), 1u);
    QVERIFY(tracker.take(1, 2, now + 21s));
    QCOMPARE(tracker.lost(now + 22s), 0u);
    QVERIFY(!tracker.take(1, 2, now + 23s));
}

void SequenceTrackerTest::duplicatesAreToldApart()
{
    SequenceTracker tracker{10s};
    const SteadyTime now{1000s};
    QVERIFY(tracker.take(1, 1, now));
    QVERIFY(!tracker.take(1, 1, now));
    QVERIFY(tracker.take(1, 2, now));
    QVERIFY(!tracker.take(1, 1, now));
    QCOMPARE(tracker.lost(now + 60s), 0u);
}

void SequenceTrackerTest::startsWhereItIsFirstHeard()
{
    SequenceTracker tracker{10s};
    const SteadyTime now{1000s};
    QVERIFY(tracker.take(1, 500, now));
    QCOMPARE(tracker.lost(now + 60s), 0u);
}

void SequenceTrackerTest::whatNobodyListenedToIsNotLost()
{
    SequenceTracker tracker{10s};
    const SteadyTime now{1000s};
    QVERIFY(tracker.take(1, 1, now));
    QVERIFY(tracker.take(1, 3, now));
    tracker.skip();
    QVERIFY(tracker.take(1, 50, now + 30s));
    QVERIFY(tracker.take(1, 52, now + 31s));
    QCOMPARE(tracker.lost(now + 60s), 2u); // 2 and 51
}

void SequenceTrackerTest::newSessionStartsAnew()
{
    SequenceTracker tracker{10s};
    const SteadyTime now{1000s};
    QVERIFY(tracker.take(1, 100, now));
    QVERIFY(tracker.take(1, 102, now));
    QVERIFY(tracker.take(2, 1, now + 1s));
    QCOMPARE(tracker.lost(now + 1s), 1u); // 101 can come no more
    QVERIFY(!tracker.take(1, 103, now + 2s));
    QVERIFY(tracker.take(2, 2, now + 2s));
    QCOMPARE(tracker.lost(now + 60s), 1u);
}

void SequenceTrackerTest::forgedNumbersCostNothing()
{
    SequenceTracker tracker{10s};
    SteadyTime now{1000s};
    QVERIFY(tracker.take(1, 1, now));
    QVERIFY(tracker.take(1, std::numeric_limits<qint64>::max(), now));
    QCOMPARE(tracker.lost(now + 60s), 0u);
    // Holes as big as they may be, again and again.
    quint64 sequence = 1;
    QVERIFY(tracker.take(2, sequence, now));
    for (int i = 0; i < 10'000; ++i) {
        sequence += SequenceTracker::largestHole;
        QVERIFY(tracker.take(2, sequence, now));
    }
    QVERIFY(tracker.lost(now + 60s) <= SequenceTracker::largestHole);
}

QTEST_GUILESS_MAIN(SequenceTrackerTest)
#include "tst_sequencetracker.moc"
