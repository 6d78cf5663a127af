#include "probes/hls/playlisttracker.h"

#include <QtTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

SteadyTime at(microseconds time)
{
    return SteadyTime(1000s) + time;
}

/// Segments `first` … `last` of 2 s each, named `name`-N.ts, dated from `epoch` on if that is given.
MediaPlaylist window(std::int64_t first, std::int64_t last, const char *name = "a",
                     std::optional<UtcTime> epoch = std::nullopt)
{
    MediaPlaylist playlist;
    playlist.targetDuration = 2s;
    playlist.mediaSequence = first;
    for (std::int64_t i = first; i <= last; ++i) {
        MediaSegment segment;
        segment.sequence = i;
        segment.duration = 2s;
        segment.url = QUrl(QStringLiteral("http://lab/%1-%2.ts").arg(QLatin1StringView(name)).arg(i));
        if (epoch)
            segment.programDateTime = *epoch + i * 2s;
        playlist.segments.push_back(segment);
    }
    return playlist;
}

} // namespace

class TestPlaylistTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsWhatIsNew();
    void reloadsAsTheStandardSays();
    void isLiveOnlyOnceItHasGrown();
    void aPlaylistLeftBehindIsNeverLive();
    void becomesStaleAndRecovers();
    void countsSegmentsThatCameAndWent();
    void recognisesARestart_data();
    void recognisesARestart();
    void putsUpWithOldCopiesForAWhile();
    void aYoungPlaylistWithLowNumbersIsNoOldCopy();
    void endedPlaylists();
    void emptyPlaylists();
};

void TestPlaylistTracker::reportsWhatIsNew()
{
    PlaylistTracker tracker;
    QVERIFY(!tracker.playlist());
    QCOMPARE(tracker.update(window(10, 14), at(0s)).added, 5);
    QCOMPARE(tracker.update(window(10, 14), at(2s)).added, 0);
    const PlaylistChange change = tracker.update(window(12, 16), at(3s));
    QCOMPARE(change.added, 2);
    QCOMPARE(change.missed, 0);
    QVERIFY(!change.restarted);
    QCOMPARE(tracker.playlist()->lastSequence(), 16);
}

void TestPlaylistTracker::reloadsAsTheStandardSays()
{
    PlaylistTracker tracker;
    QCOMPARE(tracker.reloadInterval(), microseconds(1s));
    (void)tracker.update(window(0, 4), at(0s));
    QCOMPARE(tracker.reloadInterval(), microseconds(2s));
    (void)tracker.update(window(0, 4), at(2s));
    QCOMPARE(tracker.reloadInterval(), microseconds(1s));
    (void)tracker.update(window(1, 5), at(3s));
    QCOMPARE(tracker.reloadInterval(), microseconds(2s));
}

void TestPlaylistTracker::isLiveOnlyOnceItHasGrown()
{
    PlaylistTracker tracker;
    QVERIFY(!tracker.isLive());
    (void)tracker.update(window(0, 4), at(0s));
    QVERIFY(!tracker.isLive());
    (void)tracker.update(window(0, 5), at(2s));
    QVERIFY(tracker.isLive());
}

void TestPlaylistTracker::aPlaylistLeftBehindIsNeverLive()
{
    PlaylistTracker tracker;
    int becameStale = 0;
    for (int i = 0; i < 100; ++i) {
        becameStale += tracker.update(window(0, 4), at(i * 1s)).becameStale ? 1 : 0;
        QVERIFY(!tracker.isLive());
    }
    QVERIFY(tracker.isStale());
    QCOMPARE(becameStale, 1);
    // The stream is started again and writes the same names.
    const PlaylistChange change = tracker.update(window(0, 0), at(101s));
    QVERIFY(!change.restarted);
    PlaylistChange later;
    for (int i = 1; i < 5 && !later.restarted; ++i)
        later = tracker.update(window(0, i / 2), at(101s + i * 1s));
    QVERIFY(later.restarted);
    QVERIFY(tracker.isLive());
}

void TestPlaylistTracker::becomesStaleAndRecovers()
{
    PlaylistTracker tracker;
    (void)tracker.update(window(0, 4), at(0s));
    (void)tracker.update(window(0, 5), at(2s));
    QVERIFY(!tracker.update(window(0, 5), at(7999ms)).becameStale);
    QVERIFY(tracker.isLive());
    QVERIFY(tracker.update(window(0, 5), at(8s)).becameStale);
    QVERIFY(!tracker.update(window(0, 5), at(9s)).becameStale);
    QVERIFY(!tracker.isLive());
    const PlaylistChange change = tracker.update(window(1, 6), at(10s));
    QVERIFY(change.resumed);
    QVERIFY(tracker.isLive());
    QVERIFY(!tracker.update(window(1, 7), at(12s)).resumed);
}

void TestPlaylistTracker::countsSegmentsThatCameAndWent()
{
    PlaylistTracker tracker;
    (void)tracker.update(window(0, 4), at(0s));
    QCOMPARE(tracker.update(window(5, 9), at(10s)).missed, 0);
    const PlaylistChange change = tracker.update(window(13, 17), at(26s));
    QCOMPARE(change.missed, 3);
    QVERIFY(!change.restarted);
    // Nobody misses that many: the numbers are new.
    const PlaylistChange jump = tracker.update(window(1'700'000'000, 1'700'000'004), at(28s));
    QVERIFY(jump.restarted);
    QCOMPARE(jump.missed, 0);
    QCOMPARE(jump.added, 5);
}

void TestPlaylistTracker::recognisesARestart_data()
{
    const UtcTime noon(std::chrono::hours(500'000));
    QTest::addColumn<int>("row");
    QTest::newRow("numbers begin at zero") << 0;
    QTest::newRow("one segment at zero") << 1;
    QTest::newRow("same numbers, other names") << 2;
    QTest::newRow("same numbers and names, other dates") << 3;
    QTest::newRow("lower, overlapping, other names") << 4;
}

void TestPlaylistTracker::recognisesARestart()
{
    QFETCH(int, row);
    const UtcTime noon(std::chrono::hours(500'000));
    const MediaPlaylist next[] = {window(0, 2), window(0, 0), window(100, 105, "b"),
                                  window(100, 105, "a", noon + 60s), window(98, 102, "b")};
    PlaylistTracker tracker;
    (void)tracker.update(window(100, 104, "a", noon), at(0s));
    (void)tracker.update(window(101, 105, "a", noon), at(2s));
    const MediaPlaylist &restarted = next[row];
    const PlaylistChange change = tracker.update(restarted, at(4s));
    QVERIFY(change.restarted);
    QCOMPARE(change.added, std::int64_t(restarted.segments.size()));
    QCOMPARE(*tracker.playlist(), restarted);
    QVERIFY(tracker.isLive());
}

void TestPlaylistTracker::aYoungPlaylistWithLowNumbersIsNoOldCopy()
{
    const UtcTime epoch{seconds{1'700'000'000}};
    PlaylistTracker tracker;
    (void)tracker.update(window(3, 7, "a", epoch), at(0s));
    (void)tracker.update(window(4, 8, "a", epoch), at(2s));
    // The stream was started again 20 s later; no number is in both.
    const PlaylistChange change = tracker.update(window(0, 1, "a", epoch + 36s), at(22s));
    QVERIFY(change.restarted);
    QCOMPARE(change.added, 2);
    // Without a date it takes two target durations until that is sure.
    PlaylistTracker undated;
    (void)undated.update(window(3, 7), at(0s));
    (void)undated.update(window(4, 8), at(2s));
    QVERIFY(!undated.update(window(0, 1), at(4s)).restarted);
}

void TestPlaylistTracker::putsUpWithOldCopiesForAWhile()
{
    PlaylistTracker tracker;
    (void)tracker.update(window(100, 104), at(0s));
    (void)tracker.update(window(101, 105), at(2s));
    const PlaylistChange old = tracker.update(window(100, 104), at(3s));
    QVERIFY(!old.restarted);
    QCOMPARE(old.added, 0);
    QCOMPARE(tracker.playlist()->lastSequence(), 105);
    QCOMPARE(tracker.update(window(102, 106), at(4s)).added, 1);
    QVERIFY(!tracker.update(window(101, 105), at(5s)).restarted);
    QVERIFY(!tracker.update(window(101, 105), at(8s)).restarted);
    QVERIFY(tracker.update(window(101, 105), at(9s)).restarted);
    QCOMPARE(tracker.playlist()->lastSequence(), 105);
}

void TestPlaylistTracker::endedPlaylists()
{
    PlaylistTracker tracker;
    (void)tracker.update(window(0, 4), at(0s));
    MediaPlaylist ended = window(0, 5);
    ended.ended = true;
    const PlaylistChange change = tracker.update(ended, at(2s));
    QCOMPARE(change.added, 1);
    QVERIFY(change.becameEnded);
    QVERIFY(!tracker.isLive());
    QVERIFY(!tracker.update(ended, at(100s)).becameEnded);
    QVERIFY(!tracker.isStale());
    QVERIFY(tracker.update(window(0, 1, "b"), at(102s)).restarted);
    QVERIFY(tracker.isLive());

    PlaylistTracker fresh;
    QVERIFY(fresh.update(ended, at(0s)).becameEnded);
    QVERIFY(!fresh.isLive());
}

void TestPlaylistTracker::emptyPlaylists()
{
    PlaylistTracker tracker;
    QCOMPARE(tracker.update(window(0, -1), at(0s)).added, 0);
    QVERIFY(!tracker.isLive());
    QCOMPARE(tracker.update(window(0, 0), at(2s)).added, 1);
    QVERIFY(tracker.isLive());
    const PlaylistChange emptied = tracker.update(window(0, -1), at(4s));
    QVERIFY(!emptied.restarted);
}

QTEST_GUILESS_MAIN(TestPlaylistTracker)
#include "tst_playlisttracker.moc"
