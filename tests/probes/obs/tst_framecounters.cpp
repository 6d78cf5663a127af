#include "probes/obs/framecounters.h"

#include <QtTest>

using namespace castbench;

namespace {

obs::StreamStatus sending(quint64 bytes, quint64 total, quint64 dropped)
{
    obs::StreamStatus status;
    status.active = true;
    status.bytes = bytes;
    status.total = total;
    status.dropped = dropped;
    return status;
}

obs::Stats drawing(quint64 encoderSkipped, quint64 renderSkipped, quint64 frames = 0)
{
    return {renderSkipped, frames, encoderSkipped, frames};
}

void compare(const FrameCounters::Totals &actual, const FrameCounters::Totals &expected)
{
    QCOMPARE(actual.bytes, expected.bytes);
    QCOMPARE(actual.total, expected.total);
    QCOMPARE(actual.network, expected.network);
    QCOMPARE(actual.encoder, expected.encoder);
    QCOMPARE(actual.rendering, expected.rendering);
    QCOMPARE(actual.outputRebased, expected.outputRebased);
    QCOMPARE(actual.encoderRebased, expected.encoderRebased);
    QCOMPARE(actual.renderingRebased, expected.renderingRebased);
}

FrameCounters::Totals totals(quint64 bytes, quint64 total, quint64 network, quint64 encoder = 0,
                             quint64 rendering = 0)
{
    FrameCounters::Totals result;
    result.bytes = bytes;
    result.total = total;
    result.network = network;
    result.encoder = encoder;
    result.rendering = rendering;
    return result;
}

FrameCounters::Totals rebased(FrameCounters::Totals result)
{
    result.outputRebased = true;
    return result;
}

} // namespace

class TestFrameCounters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsFromTheFirstReading();
    void survivesReset();
    void resetIsSeenInAnyCounter();
    void countsFromZeroAfterPause();
    void countsFromZeroWhenTheStreamStartsLater();
    void leavesOutWhatHappensInAPause();
    void survivesRestartOfObs();
    void knownRestartNeedsNoFall();
    void restartOfObsNeedsNoFallOfTheOutput();
    void reconnectThatNobodySaw_data();
    void reconnectThatNobodySaw();
    void tellsFrozenCounters();
    void droppingEverythingIsNotFrozen();
    void pauseEndsFreezing();
};

void TestFrameCounters::growsFromTheFirstReading()
{
    // The stream and OBS are older than the run.
    FrameCounters counters;
    compare(counters.advance(sending(5'000'000, 900, 12), drawing(4, 7)), totals(0, 0, 0));
    compare(counters.advance(sending(5'500'000, 930, 12), drawing(4, 7)), totals(500'000, 30, 0));
    compare(counters.advance(sending(5'600'000, 960, 30), drawing(6, 7)), totals(600'000, 60, 18, 2));
    compare(counters.advance(sending(5'700'000, 990, 50), drawing(6, 10)), totals(700'000, 90, 38, 2, 3));
}

void TestFrameCounters::restartOfObsNeedsNoFallOfTheOutput()
{
    // The run began with the stream; OBS was killed 3 s later and has streamed for longer since.
    FrameCounters counters;
    counters.advance(sending(1'000, 10, 0), drawing(0, 0, 5'000));
    counters.advance(sending(10'000, 100, 0), drawing(0, 0, 5'090));
    const auto after = counters.advance(sending(60'000, 600, 40), drawing(0, 0, 640));
    QVERIFY(after.outputRebased);
    QCOMPARE(after.total, quint64(90 + 600));
    QCOMPARE(after.bytes, quint64(9'000 + 60'000));
    QCOMPARE(after.network, quint64(40));
}

void TestFrameCounters::reconnectThatNobodySaw_data()
{
    QTest::addColumn<bool>("answered"); // all the time
    QTest::addColumn<quint64>("total"); // 35 s later
    QTest::addColumn<quint64>("encoderSkipped");
    QTest::addColumn<bool>("isRebased");
    QTest::newRow("went on") << false << quint64(150 + 1050) << quint64(0) << false;
    QTest::newRow("went on, read a little earlier") << false << quint64(150 + 1000) << quint64(0) << false;
    QTest::newRow("went on with a late encoder") << false << quint64(150 + 550) << quint64(500) << false;
    QTest::newRow("connected anew after 15 s") << false << quint64(600) << quint64(0) << true;
    QTest::newRow("fell") << false << quint64(90) << quint64(0) << true;
    QTest::newRow("was seen all the time") << true << quint64(600) << quint64(0) << false;
}

void TestFrameCounters::reconnectThatNobodySaw()
{
    QFETCH(bool, answered);
    QFETCH(quint64, total);
    QFETCH(quint64, encoderSkipped);
    FrameCounters counters;
    counters.advance(sending(15'000, 150, 0), drawing(0, 0, 9'000));
    if (!answered)
        counters.unseen();
    const auto after =
        counters.advance(sending(total * 100, total, 0), drawing(encoderSkipped, 0, 9'000 + 1'050));
    QTEST(after.outputRebased, "isRebased");
    QCOMPARE(after.total, after.outputRebased ? total : total - 150);
}

void TestFrameCounters::survivesReset()
{
    FrameCounters counters;
    counters.advance(sending(1000, 100, 10), drawing(0, 0));
    compare(counters.advance(sending(2000, 130, 20), drawing(0, 0)), totals(1000, 30, 10));
    compare(counters.advance(sending(300, 10, 4), drawing(0, 0)), rebased(totals(1300, 40, 14)));
    compare(counters.advance(sending(400, 40, 4), drawing(0, 0)), totals(1400, 70, 14));
}

void TestFrameCounters::resetIsSeenInAnyCounter()
{
    // Nothing was dropped before or after: only the others show that the counters began anew.
    FrameCounters counters;
    counters.advance(sending(1000, 100, 5), drawing(0, 0));
    compare(counters.advance(sending(900, 100, 6), drawing(0, 0)), rebased(totals(900, 100, 6)));
    compare(counters.advance(sending(2000, 99, 6), drawing(0, 0)), rebased(totals(2900, 199, 12)));
    compare(counters.advance(sending(3000, 100, 5), drawing(0, 0)), rebased(totals(5900, 299, 17)));
}

void TestFrameCounters::countsFromZeroAfterPause()
{
    FrameCounters counters;
    counters.advance(sending(1000, 10, 0), drawing(0, 0));
    counters.pause();
    counters.pause();
    // More than before the pause, so that no counter fell.
    compare(counters.advance(sending(5000, 50, 2), drawing(0, 0)), rebased(totals(5000, 50, 2)));
    compare(counters.advance(sending(6000, 60, 2), drawing(0, 0)), totals(6000, 60, 2));
}

void TestFrameCounters::countsFromZeroWhenTheStreamStartsLater()
{
    FrameCounters counters;
    counters.pause();
    compare(counters.advance(sending(700, 7, 1), drawing(50, 60)), rebased(totals(700, 7, 1)));
    compare(counters.advance(sending(800, 8, 1), drawing(51, 60)), totals(800, 8, 1, 1));
}

void TestFrameCounters::leavesOutWhatHappensInAPause()
{
    FrameCounters counters;
    counters.advance(sending(1000, 10, 0), drawing(1, 1));
    counters.pause();
    compare(counters.advance(sending(100, 1, 0), drawing(40, 90)), rebased(totals(100, 1, 0)));
    compare(counters.advance(sending(200, 2, 0), drawing(42, 95)), totals(200, 2, 0, 2, 5));
}

void TestFrameCounters::survivesRestartOfObs()
{
    FrameCounters counters;
    counters.advance(sending(1000, 100, 10), drawing(20, 30, 1000));
    counters.advance(sending(1100, 110, 15), drawing(25, 36, 1010));
    FrameCounters::Totals expected = rebased(totals(150, 15, 6, 6, 8));
    expected.encoderRebased = true;
    expected.renderingRebased = true;
    compare(counters.advance(sending(50, 5, 1), drawing(1, 2, 20)), expected);
}

void TestFrameCounters::knownRestartNeedsNoFall()
{
    FrameCounters counters;
    counters.advance(sending(10, 1, 0), drawing(0, 0));
    counters.restartOutput();
    compare(counters.advance(sending(20, 2, 1), drawing(0, 0)), rebased(totals(20, 2, 1)));
}

void TestFrameCounters::tellsFrozenCounters()
{
    using Motion = FrameCounters::Motion;
    FrameCounters counters;
    counters.advance(sending(1000, 10, 0), drawing(0, 0));
    for (int i = 1; i < FrameCounters::frozenPolls; ++i) {
        counters.advance(sending(1000, 10, 0), drawing(0, 0));
        QCOMPARE(counters.motion(), Motion::Moving);
    }
    counters.advance(sending(1000, 10, 0), drawing(0, 0));
    QCOMPARE(counters.motion(), Motion::JustFroze);
    for (int i = 0; i < 20; ++i) {
        counters.advance(sending(1000, 10, 0), drawing(0, 0));
        QCOMPARE(counters.motion(), Motion::Frozen);
    }
    counters.advance(sending(1001, 10, 0), drawing(0, 0));
    QCOMPARE(counters.motion(), Motion::JustMoved);
    counters.advance(sending(1001, 10, 0), drawing(0, 0));
    QCOMPARE(counters.motion(), Motion::Moving);
}

void TestFrameCounters::droppingEverythingIsNotFrozen()
{
    // Under a hard cap no byte gets out for a while, but frames are still attempted.
    FrameCounters counters;
    for (quint64 i = 0; i < 20; ++i) {
        counters.advance(sending(1000, 10 + i, i), drawing(0, 0));
        QCOMPARE(counters.motion(), FrameCounters::Motion::Moving);
    }
}

void TestFrameCounters::pauseEndsFreezing()
{
    FrameCounters counters;
    for (int i = 0; i <= FrameCounters::frozenPolls; ++i)
        counters.advance(sending(1000, 10, 0), drawing(0, 0));
    QCOMPARE(counters.motion(), FrameCounters::Motion::JustFroze);
    counters.pause();
    counters.advance(sending(5, 1, 0), drawing(0, 0));
    QCOMPARE(counters.motion(), FrameCounters::Motion::JustMoved);
}

QTEST_GUILESS_MAIN(TestFrameCounters)
#include "tst_framecounters.moc"
