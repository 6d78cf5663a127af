#include "probes/hls/playermodel.h"

#include <QtTest>

using namespace castbench;
using namespace std::chrono_literals;
using Kind = PlayerEvent::Kind;

namespace {

/// An instant so long after the test's beginning.
SteadyTime at(microseconds time)
{
    return SteadyTime(1000s) + time;
}

/// Segment `number` of a stream of 2 s segments whose media clock begins at 10 s.
PlayableSegment segment(std::int64_t number, bool discontinuous = false)
{
    return {number, 10s + number * 2s, 12s + number * 2s, discontinuous};
}

PlayerModel browser()
{
    return PlayerModel(playerRules(PlayerProfile::Browser));
}

} // namespace

class TestPlayerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheProfilesDistance_data();
    void startsAtTheProfilesDistance();
    void fetchesInOrder();
    void startsWhenTheFirstSegmentIsThere();
    void framesAreDueAtTheMediasPace();
    void followsSmallHolesAndOverlaps();
    void stallsExactlyAtTheEndAndResumesAtOnce();
    void appWaitsForTwoSegments();
    void latencyGrowsByTheStall();
    void jumpsOverMissingSegments();
    void jumpsAfterAStallAndWhenTheWindowSlidPast();
    void discontinuityFollowsWithoutAPause();
    void undeclaredBreakOfTheMediaClock_data();
    void undeclaredBreakOfTheMediaClock();
    void renumberingIsADiscontinuity();
    void renumberingUpwardsIsNoGap();
    void eventsComeWhenTheyHappen();
    void ignoresWhatIsNotNew();
    void forgetsWhatHasBeenPlayed();
    void nothingBeforeTheStart();
};

void TestPlayerModel::startsAtTheProfilesDistance_data()
{
    QTest::addColumn<bool>("app");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("start"); // -1: none
    QTest::newRow("browser, three back") << false << 100 << 109 << 107;
    QTest::newRow("app, six back") << true << 100 << 109 << 104;
    QTest::newRow("browser, exactly three") << false << 5 << 7 << 5;
    QTest::newRow("browser, short window") << false << 5 << 6 << 5;
    QTest::newRow("app, short window") << true << 5 << 9 << 5;
    QTest::newRow("just begun, one segment") << false << 0 << 0 << -1;
    QTest::newRow("just begun, two segments") << false << 1 << 2 << -1;
    QTest::newRow("just begun, long enough") << false << 0 << 2 << 0;
    QTest::newRow("app, just begun") << true << 0 << 4 << -1;
    QTest::newRow("app, long enough") << true << 0 << 6 << 1;
    QTest::newRow("empty window") << false << 5 << 4 << -1;
}

void TestPlayerModel::startsAtTheProfilesDistance()
{
    QFETCH(bool, app);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, start);
    const PlayerModel model(playerRules(app ? PlayerProfile::App : PlayerProfile::Browser));
    QCOMPARE(int(model.nextToFetch(first, last).value_or(-1)), start);
}

void TestPlayerModel::fetchesInOrder()
{
    PlayerModel model = browser();
    QVERIFY(model.append(segment(7), at(0s)));
    QCOMPARE(model.nextToFetch(5, 9), std::optional<std::int64_t>(8));
    model.skip(8);
    QCOMPARE(model.nextToFetch(5, 9), std::optional<std::int64_t>(9));
    QVERIFY(model.append(segment(9), at(0s)));
    QCOMPARE(model.nextToFetch(5, 9), std::nullopt);
    QCOMPARE(model.nextToFetch(6, 10), std::optional<std::int64_t>(10));
    // The next one is the oldest listed, so the window has not slid past.
    QCOMPARE(model.nextToFetch(10, 15), std::optional<std::int64_t>(10));
    QCOMPARE(model.nextToFetch(11, 15), std::optional<std::int64_t>(13));
}

void TestPlayerModel::startsWhenTheFirstSegmentIsThere()
{
    PlayerModel model = browser();
    QVERIFY(!model.isStarted());
    const auto id = model.append(segment(0), at(250ms));
    QVERIFY(id);
    QVERIFY(model.isStarted());
    const auto events = model.advance(at(250ms));
    QCOMPARE(events.size(), 1u);
    QCOMPARE(events[0].kind, Kind::Started);
    QCOMPARE(events[0].at, at(250ms));
    QCOMPARE(model.position(at(250ms)), std::optional(PlayerModel::Position{*id, 10s}));
    QCOMPARE(model.bufferLevel(at(250ms)), microseconds(2s));
    QCOMPARE(model.bufferLevel(at(1250ms)), microseconds(1s));
}

void TestPlayerModel::framesAreDueAtTheMediasPace()
{
    PlayerModel model = browser();
    const auto first = *model.append(segment(0), at(0s));
    const auto second = *model.append(segment(1), at(100ms));
    for (int frame = 0; frame < 60; ++frame) {
        const microseconds offset(frame * 1'000'000LL / 30);
        QCOMPARE(model.dueAt(first, 10s + offset), std::optional(at(offset)));
        QCOMPARE(model.dueAt(second, 12s + offset), std::optional(at(2s + offset)));
    }
    QCOMPARE(model.position(at(1999999us)), std::optional(PlayerModel::Position{first, 11999999us}));
    QCOMPARE(model.position(at(2s)), std::optional(PlayerModel::Position{second, 12s}));
    // The model is asked between two microseconds as well.
    QCOMPARE(model.position(at(2s) + std::chrono::nanoseconds(999)),
             std::optional(PlayerModel::Position{second, 12s}));
    QCOMPARE(model.bufferLevel(at(1s)), microseconds(3s));
}

void TestPlayerModel::followsSmallHolesAndOverlaps()
{
    PlayerModel model = browser();
    const auto first = *model.append({0, 10s, 12s}, at(0s));
    const auto second = *model.append({1, 12s + 40ms, 14s}, at(0s)); // a frame is missing
    const auto third = *model.append({2, 14s - 1ms, 16s}, at(0s));   // rounded stamps
    QCOMPARE(model.dueAt(second, 12s + 40ms), std::optional(at(2s + 40ms)));
    QCOMPARE(model.position(at(2s + 20ms)), std::optional(PlayerModel::Position{first, 12s - 1us}));
    QCOMPARE(model.dueAt(third, 14s - 1ms), std::optional(at(4s - 1ms)));
    // Frames of the former segment that the next one overtakes are never shown.
    QCOMPARE(model.dueAt(second, 14s - 1ms), std::nullopt);
    QVERIFY(model.dueAt(second, 14s - 2ms));
    for (const PlayerEvent &event : model.advance(at(5s)))
        QCOMPARE(event.kind, Kind::Started);
}

void TestPlayerModel::stallsExactlyAtTheEndAndResumesAtOnce()
{
    PlayerModel model = browser();
    (void)model.append(segment(0), at(0s));
    QVERIFY(!model.stalledSince());
    (void)model.advance(at(1999ms));
    QVERIFY(!model.stalledSince());
    QVERIFY(model.position(at(1999ms)));

    const auto begin = model.advance(at(2500ms));
    QCOMPARE(begin.size(), 1u);
    QCOMPARE(begin[0].kind, Kind::StallBegin);
    QCOMPARE(begin[0].at, at(2s));
    QCOMPARE(begin[0].sequence, 0);
    QCOMPARE(model.stalledSince(), std::optional(at(2s)));
    QCOMPARE(model.position(at(2500ms)), std::nullopt);
    QCOMPARE(model.bufferLevel(at(2500ms)), microseconds(0));

    const auto id = *model.append(segment(1), at(3100ms));
    const auto end = model.advance(at(3100ms));
    QCOMPARE(end.size(), 1u);
    QCOMPARE(end[0].kind, Kind::StallEnd);
    QCOMPARE(end[0].at, at(3100ms));
    QCOMPARE(end[0].duration, microseconds(1100ms));
    QCOMPARE(model.position(at(3100ms)), std::optional(PlayerModel::Position{id, 12s}));
    QCOMPARE(model.dueAt(id, 12s + 500ms), std::optional(at(3600ms)));

    // A stall that nobody asked about while it lasted is told as well.
    (void)model.append(segment(2), at(6s));
    const auto both = model.advance(at(6s));
    QCOMPARE(both.size(), 2u);
    QCOMPARE(both[0].kind, Kind::StallBegin);
    QCOMPARE(both[0].at, at(5100ms));
    QCOMPARE(both[1].kind, Kind::StallEnd);
    QCOMPARE(both[1].duration, microseconds(900ms));
}

void TestPlayerModel::appWaitsForTwoSegments()
{
    PlayerModel model(playerRules(PlayerProfile::App));
    (void)model.append(segment(0), at(0s));
    const auto second = *model.append(segment(1), at(5s));
    QVERIFY(model.stalledSince());
    QCOMPARE(model.position(at(5s)), std::nullopt);
    QCOMPARE(model.dueAt(second, 12s), std::nullopt);
    QCOMPARE(model.bufferLevel(at(5s)), microseconds(2s));
    const auto third = *model.append(segment(2), at(6s));
    QVERIFY(!model.stalledSince());
    QCOMPARE(model.dueAt(second, 12s), std::optional(at(6s)));
    QCOMPARE(model.dueAt(third, 14s), std::optional(at(8s)));
    const auto events = model.advance(at(6s));
    QCOMPARE(events.size(), 3u);
    QCOMPARE(events[2].kind, Kind::StallEnd);
    QCOMPARE(events[2].duration, microseconds(4s));
}

void TestPlayerModel::latencyGrowsByTheStall()
{
    // A frame's due instant minus its media time is constant but for the stalls.
    PlayerModel model = browser();
    const SteadyTime available[] = {at(0s), at(1s), at(3s), at(7s), at(8s), at(12500ms)};
    const microseconds lag[] = {0s, 0s, 0s, 1s, 1s, 2500ms};
    for (std::int64_t i = 0; i < 6; ++i) {
        const auto id = *model.append(segment(i), available[i]);
        QCOMPARE(model.dueAt(id, 10s + i * 2s), std::optional(at(i * 2s + lag[i])));
    }
}

void TestPlayerModel::jumpsOverMissingSegments()
{
    PlayerModel model = browser();
    (void)model.append(segment(0), at(0s));
    model.skip(1);
    model.skip(2);
    const auto id = *model.append(segment(3), at(1s));
    QCOMPARE(model.dueAt(id, 16s), std::optional(at(2s)));
    const auto events = model.advance(at(2s));
    QCOMPARE(events.size(), 2u);
    QCOMPARE(events[1].kind, Kind::SequenceGap);
    QCOMPARE(events[1].at, at(2s));
    QCOMPARE(events[1].sequence, 3);
    QCOMPARE(events[1].segments, 2);
    QCOMPARE(events[1].duration, microseconds(4s));
}

void TestPlayerModel::jumpsAfterAStallAndWhenTheWindowSlidPast()
{
    PlayerModel model = browser();
    (void)model.append(segment(0), at(0s));
    (void)model.advance(at(30s));
    QCOMPARE(model.nextToFetch(10, 15), std::optional<std::int64_t>(13));
    const auto id = *model.append(segment(13), at(30s));
    QCOMPARE(model.dueAt(id, 36s), std::optional(at(30s)));
    const auto events = model.advance(at(30s));
    QCOMPARE(events.size(), 2u);
    QCOMPARE(events[0].kind, Kind::StallEnd);
    QCOMPARE(events[0].duration, microseconds(28s));
    QCOMPARE(events[1].kind, Kind::SequenceGap);
    QCOMPARE(events[1].segments, 12);
    QCOMPARE(events[1].duration, microseconds(24s));
}

void TestPlayerModel::discontinuityFollowsWithoutAPause()
{
    PlayerModel model = browser();
    (void)model.append(segment(0), at(0s));
    const auto id = *model.append({1, 0s, 3s, true}, at(500ms));
    QCOMPARE(model.dueAt(id, 0s), std::optional(at(2s)));
    QCOMPARE(model.dueAt(id, 1s), std::optional(at(3s)));
    QCOMPARE(model.advance(at(1999ms)).size(), 1u);
    const auto events = model.advance(at(2s));
    QCOMPARE(events.size(), 1u);
    QCOMPARE(events[0].kind, Kind::Discontinuity);
    QVERIFY(events[0].declared);
    QCOMPARE(events[0].at, at(2s));
}

void TestPlayerModel::undeclaredBreakOfTheMediaClock_data()
{
    QTest::addColumn<qint64>("startMs"); // of the second segment; the first ends at 12,000
    QTest::addColumn<bool>("jump");
    QTest::newRow("exact") << qint64(12'000) << false;
    QTest::newRow("half a second late") << qint64(12'500) << false;
    QTest::newRow("more than that") << qint64(12'501) << true;
    QTest::newRow("half a second early") << qint64(11'500) << false;
    QTest::newRow("earlier") << qint64(11'499) << true;
    QTest::newRow("an hour later") << qint64(3'612'000) << true;
    QTest::newRow("33 bits of 90 kHz wrapped") << qint64(-95'431'717) << true;
}

void TestPlayerModel::undeclaredBreakOfTheMediaClock()
{
    QFETCH(qint64, startMs);
    QFETCH(bool, jump);
    PlayerModel model = browser();
    (void)model.append(segment(0), at(0s));
    const microseconds start = milliseconds(startMs);
    const auto id = *model.append({1, start, start + 2s}, at(1s));
    QCOMPARE(model.dueAt(id, start), std::optional(jump ? at(2s) : at(start - 10s)));
    const auto events = model.advance(at(10s));
    const auto breaks = std::count_if(events.begin(), events.end(), [](const PlayerEvent &event) {
        return event.kind == Kind::Discontinuity && !event.declared;
    });
    QCOMPARE(int(breaks), jump ? 1 : 0);
}

void TestPlayerModel::renumberingIsADiscontinuity()
{
    PlayerModel model = browser();
    (void)model.append(segment(100), at(0s));
    QCOMPARE(model.nextToFetch(0, 2), std::nullopt);
    model.restartNumbering();
    QCOMPARE(model.nextToFetch(0, 5), std::optional<std::int64_t>(3));
    const auto id = model.append(segment(0), at(1s));
    QVERIFY(id);
    QCOMPARE(model.dueAt(*id, 10s), std::optional(at(2s)));
    const auto events = model.advance(at(3s));
    QCOMPARE(events.size(), 2u);
    QCOMPARE(events[1].kind, Kind::Discontinuity);
}

void TestPlayerModel::renumberingUpwardsIsNoGap()
{
    PlayerModel model = browser();
    model.restartNumbering();
    (void)model.append(segment(1), at(0s));
    model.restartNumbering();
    (void)model.append(segment(50), at(1s));
    const auto events = model.advance(at(3s));
    QCOMPARE(events.size(), 2u);
    QCOMPARE(events[0].kind, Kind::Started);
    QCOMPARE(events[1].kind, Kind::Discontinuity);
}

void TestPlayerModel::eventsComeWhenTheyHappen()
{
    PlayerModel model = browser();
    (void)model.append(segment(0), at(0s));
    (void)model.append(segment(1, true), at(0s));
    (void)model.append(segment(3), at(0s));
    QCOMPARE(model.advance(at(0s)).size(), 1u);
    QCOMPARE(model.advance(at(1s)).size(), 0u);
    const auto second = model.advance(at(2100ms));
    QCOMPARE(second.size(), 1u);
    QCOMPARE(second[0].kind, Kind::Discontinuity);
    const auto third = model.advance(at(7s));
    QCOMPARE(third.size(), 2u);
    QCOMPARE(third[0].kind, Kind::SequenceGap);
    QCOMPARE(third[0].at, at(4s));
    QCOMPARE(third[1].kind, Kind::StallBegin);
    QCOMPARE(third[1].at, at(6s));
    QCOMPARE(model.advance(at(8s)).size(), 0u);
}

void TestPlayerModel::ignoresWhatIsNotNew()
{
    PlayerModel model = browser();
    (void)model.append(segment(5), at(0s));
    QVERIFY(!model.append(segment(5), at(0s)));
    QVERIFY(!model.append(segment(4), at(0s)));
    QVERIFY(!model.append({6, 10s, 10s}, at(0s)));
    QVERIFY(!model.append({6, 10s, 9s}, at(0s)));
    model.skip(4);
    QCOMPARE(model.nextToFetch(0, 9), std::optional<std::int64_t>(6));
    QCOMPARE(model.bufferLevel(at(0s)), microseconds(2s));
}

void TestPlayerModel::forgetsWhatHasBeenPlayed()
{
    PlayerModel model = browser();
    const auto first = *model.append(segment(0), at(0s));
    for (std::int64_t i = 1; i < 1000; ++i) {
        (void)model.append(segment(i), at(i * 2s - 1s));
        (void)model.advance(at(i * 2s));
    }
    QCOMPARE(model.dueAt(first, 10s), std::nullopt);
    QVERIFY(model.oldestSegment().value() > 990);
    QVERIFY(model.position(at(1999s)));
}

void TestPlayerModel::nothingBeforeTheStart()
{
    PlayerModel model = browser();
    QVERIFY(model.advance(at(100s)).empty());
    QCOMPARE(model.position(at(100s)), std::nullopt);
    QCOMPARE(model.dueAt(1, 0s), std::nullopt);
    QCOMPARE(model.bufferLevel(at(100s)), microseconds(0));
    QCOMPARE(model.oldestSegment(), std::nullopt);
    QVERIFY(!model.stalledSince());
}

QTEST_GUILESS_MAIN(TestPlayerModel)
#include "tst_playermodel.moc"
