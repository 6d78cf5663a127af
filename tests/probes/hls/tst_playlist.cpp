#include "probes/hls/playlist.h"

#include <QFile>
#include <QtTest>

#include <random>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

const QUrl base(QStringLiteral("http://lab.example:8080/hls/b1.m3u8?token=hidden"));

QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/hls/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return file.readAll();
}

MediaPlaylist media(const QByteArray &text)
{
    const auto playlist = parsePlaylist(text, base);
    if (!playlist)
        qFatal("%s", qPrintable(playlist.error().text()));
    return std::get<MediaPlaylist>(*playlist);
}

UtcTime utc(int year, unsigned month, unsigned day, microseconds time)
{
    return std::chrono::sys_days(std::chrono::year(year) / month / day) + time;
}

} // namespace

class TestPlaylist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFfmpegWrites();
    void readsByteRangesAndInitSections();
    void readsWhatNginxWrites();
    void readsAdsAndSkipsUnknownTags();
    void choosesTheVariantNearestToTheSource();
    void countsDateTimesOn();
    void numbersDiscontinuities();
    void recognisesKeysAndGaps();
    void acceptsOddButHarmless_data();
    void acceptsOddButHarmless();
    void refusesHostile_data();
    void refusesHostile();
    void refusesTooMuch();
    void garbageNeverCrashes();
    void readsDates_data();
    void readsDates();
};

void TestPlaylist::readsWhatFfmpegWrites()
{
    const MediaPlaylist playlist = media(recorded("ffmpeg-live.m3u8"));
    QCOMPARE(playlist.targetDuration, microseconds(2s));
    QCOMPARE(playlist.mediaSequence, 3);
    QCOMPARE(playlist.lastSequence(), 6);
    QVERIFY(playlist.ended);
    QCOMPARE(playlist.segments.size(), 4u);
    const MediaSegment *last = playlist.segment(6);
    QVERIFY(last);
    QCOMPARE(last->url, QUrl(QStringLiteral("http://lab.example:8080/hls/live6.ts")));
    QCOMPARE(last->duration, microseconds(1s));
    QCOMPARE(last->programDateTime, utc(2026, 11, 21, 20h + 24min + 59s + 400ms));
    QVERIFY(!last->discontinuous && !last->advertisement && !last->encrypted && !last->missing);
    QVERIFY(!playlist.segment(2));
    QVERIFY(!playlist.segment(7));
}

void TestPlaylist::readsByteRangesAndInitSections()
{
    const MediaPlaylist playlist = media(recorded("ffmpeg-fmp4-byterange.m3u8"));
    QCOMPARE(playlist.segments.size(), 5u);
    QVERIFY(!playlist.ended);
    const QUrl file(QStringLiteral("http://lab.example:8080/hls/fmp4.m4s"));
    for (const MediaSegment &segment : playlist.segments) {
        QCOMPARE(segment.url, file);
        QCOMPARE(segment.init, std::optional(MediaInit{file, ByteRange{814, 0}}));
    }
    QCOMPARE(playlist.segments[2].range, std::optional(ByteRange{16204, 30933}));

    const MediaPlaylist following = media("#EXTM3U\n#EXT-X-TARGETDURATION:1\n"
                                          "#EXTINF:1,\n#EXT-X-BYTERANGE:100@50\na.ts\n"
                                          "#EXTINF:1,\n#EXT-X-BYTERANGE:30\na.ts\n"
                                          "#EXTINF:1,\n#EXT-X-BYTERANGE:30\nb.ts\n"
                                          "#EXTINF:1,\nb.ts\n");
    QCOMPARE(following.segments[1].range, std::optional(ByteRange{30, 150}));
    QCOMPARE(following.segments[2].range, std::optional(ByteRange{30, 0}));
    QCOMPARE(following.segments[3].range, std::nullopt);
}

void TestPlaylist::readsWhatNginxWrites()
{
    const MediaPlaylist playlist = media(recorded("nginx-rtmp.m3u8"));
    QCOMPARE(playlist.mediaSequence, 17);
    QCOMPARE(playlist.segments[0].duration, microseconds(4'004'000));
    QCOMPARE(playlist.segments[0].programDateTime, std::nullopt);
    QVERIFY(!playlist.segments[1].discontinuous);
    QVERIFY(playlist.segments[2].discontinuous);
}

void TestPlaylist::readsAdsAndSkipsUnknownTags()
{
    const MediaPlaylist playlist = media(recorded("twitch-like-media.m3u8"));
    QCOMPARE(playlist.segments.size(), 5u);
    QCOMPARE(playlist.mediaSequence, 3162);
    const bool ads[] = {false, false, true, true, false};
    for (std::size_t i = 0; i < 5; ++i)
        QCOMPARE(playlist.segments[i].advertisement, ads[i]);
    QCOMPARE(playlist.segments[0].title, QStringLiteral("live"));
    QCOMPARE(playlist.segments[3].programDateTime, utc(2023, 11, 14, 22h + 13min + 26s));
}

void TestPlaylist::choosesTheVariantNearestToTheSource()
{
    const auto playlist = parsePlaylist(recorded("twitch-like-master.m3u8"), base);
    QVERIFY(playlist);
    const auto &master = std::get<MasterPlaylist>(*playlist);
    QCOMPARE(master.variants.size(), 4u);
    const PlaylistVariant *best = master.best();
    QVERIFY(best);
    QCOMPARE(best->url, QUrl(QStringLiteral("https://video-weaver.example.net/v1/playlist/source.m3u8")));
    QCOMPARE(best->bandwidth, 3'422'999);
    QCOMPARE(best->resolution, QSize(1280, 720));
    QCOMPARE(best->codecs, QStringLiteral("avc1.4D401F,mp4a.40.2"));
    QCOMPARE(best->frameRate, 60.0);

    const auto audio =
        parsePlaylist("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS=\"mp4a.40.2\"\na.m3u8\n", base);
    QVERIFY(audio);
    QVERIFY(!std::get<MasterPlaylist>(*audio).best());
}

void TestPlaylist::countsDateTimesOn()
{
    const MediaPlaylist playlist = media("#EXTM3U\n#EXT-X-TARGETDURATION:4\n"
                                         "#EXTINF:4,\n0.ts\n"
                                         "#EXT-X-PROGRAM-DATE-TIME:2026-01-31T12:00:00.5Z\n"
                                         "#EXTINF:4,\n1.ts\n"
                                         "#EXTINF:3.5,\n2.ts\n"
                                         "#EXTINF:4,\n3.ts\n"
                                         "#EXT-X-DISCONTINUITY\n"
                                         "#EXTINF:4,\n4.ts\n");
    QCOMPARE(playlist.segments[0].programDateTime, std::nullopt);
    QCOMPARE(playlist.segments[1].programDateTime, utc(2026, 1, 31, 12h + 500ms));
    QCOMPARE(playlist.segments[2].programDateTime, utc(2026, 1, 31, 12h + 4500ms));
    QCOMPARE(playlist.segments[3].programDateTime, utc(2026, 1, 31, 12h + 8s));
    QCOMPARE(playlist.segments[4].programDateTime, std::nullopt);
}

void TestPlaylist::numbersDiscontinuities()
{
    const MediaPlaylist playlist = media("#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-DISCONTINUITY-SEQUENCE:9\n"
                                         "#EXTINF:4,\n0.ts\n#EXT-X-DISCONTINUITY\n#EXTINF:4,\n1.ts\n"
                                         "#EXTINF:4,\n2.ts\n#EXT-X-DISCONTINUITY\n#EXTINF:4,\n3.ts\n");
    const std::int64_t numbers[] = {9, 10, 10, 11};
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(playlist.segments[i].discontinuity, numbers[i]);
}

void TestPlaylist::recognisesKeysAndGaps()
{
    const MediaPlaylist playlist =
        media("#EXTM3U\n#EXT-X-TARGETDURATION:4\n"
              "#EXT-X-KEY:METHOD=AES-128,URI=\"k\"\n#EXTINF:4,\n0.ts\n#EXTINF:4,\n1.ts\n"
              "#EXT-X-KEY:METHOD=NONE\n#EXT-X-GAP\n#EXTINF:4,\n2.ts\n#EXTINF:4,\n3.ts\n");
    QVERIFY(playlist.segments[0].encrypted);
    QVERIFY(playlist.segments[1].encrypted);
    QVERIFY(!playlist.segments[2].encrypted);
    QVERIFY(playlist.segments[2].missing);
    QVERIFY(!playlist.segments[3].missing);
}

void TestPlaylist::acceptsOddButHarmless_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("segments");
    const QByteArray head = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n";
    QTest::newRow("no segment yet") << head << 0;
    QTest::newRow("CRLF") << QByteArray("#EXTM3U\r\n#EXT-X-TARGETDURATION:4\r\n#EXTINF:4,\r\na.ts\r\n") << 1;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + head + "#EXTINF:4,\na.ts\n" << 1;
    QTest::newRow("no newline at the end") << head + "#EXTINF:4,\na.ts" << 1;
    QTest::newRow("no comma") << head + "#EXTINF:4\na.ts\n" << 1;
    QTest::newRow("segment of no duration") << head + "#EXTINF:0,\na.ts\n" << 1;
    QTest::newRow("target of 0") << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:0\n#EXTINF:.3,\na.ts\n") << 1;
    QTest::newRow("comments") << head + "# hello\n#EXTINF:4,\n#hm\n\na.ts\n" << 1;
    QTest::newRow("EXTINF left over") << head + "#EXTINF:4,\na.ts\n#EXTINF:4,\n" << 1;
    QTest::newRow("bad date") << head + "#EXT-X-PROGRAM-DATE-TIME:yesterday\n#EXTINF:4,\na.ts\n" << 1;
    QTest::newRow("unfinished quote") << head + "#EXT-X-DATERANGE:CLASS=\"twitch\n#EXTINF:4,\na.ts\n" << 1;
    QTest::newRow("umlaut") << head + "#EXTINF:4,\n\xC3\xA4.ts\n" << 1;
}

void TestPlaylist::acceptsOddButHarmless()
{
    QFETCH(QByteArray, text);
    QFETCH(int, segments);
    const MediaPlaylist playlist = media(text);
    QCOMPARE(int(playlist.segments.size()), segments);
    QVERIFY(playlist.targetDuration > microseconds(0));
}

void TestPlaylist::refusesHostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QByteArray head = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n";
    const auto row = [](const char *name, const QByteArray &text, const char *says) {
        QTest::newRow(name) << text << QString::fromLatin1(says);
    };
    row("empty", "", "#EXTM3U");
    row("HTML", "<html><body>404</body></html>", "#EXTM3U");
    row("no header", "#EXTINF:4,\na.ts\n", "#EXTM3U");
    row("longer header", "#EXTM3U8\n", "#EXTM3U");
    row("header only", "#EXTM3U\n", "TARGETDURATION");
    row("no target", "#EXTM3U\n#EXTINF:4,\na.ts\n", "TARGETDURATION");
    row("not UTF-8", head + "#EXTINF:4,\n\xFF\xFE.ts\n", "UTF-8");
    row("Latin-1", head + "#EXTINF:4,caf\xE9\na.ts\n", "UTF-8");
    row("NUL", head + QByteArray("#EXTINF:4,\na\0b.ts\n", 18), "UTF-8");
    row("negative duration", head + "#EXTINF:-4,\na.ts\n", "line 3");
    row("NaN duration", head + "#EXTINF:nan,\na.ts\n", "EXTINF");
    row("infinite duration", head + "#EXTINF:inf,\na.ts\n", "EXTINF");
    row("huge duration", head + "#EXTINF:1e300,\na.ts\n", "EXTINF");
    row("a year", head + "#EXTINF:31536000,\na.ts\n", "EXTINF");
    row("worded duration", head + "#EXTINF:four,\na.ts\n", "EXTINF");
    row("negative target", "#EXTM3U\n#EXT-X-TARGETDURATION:-4\n", "TARGETDURATION");
    row("huge target", "#EXTM3U\n#EXT-X-TARGETDURATION:99999999999999999999\n", "TARGETDURATION");
    row("negative sequence", head + "#EXT-X-MEDIA-SEQUENCE:-1\n", "MEDIA-SEQUENCE");
    row("huge sequence", head + "#EXT-X-MEDIA-SEQUENCE:9223372036854775807\n", "MEDIA-SEQUENCE");
    row("overflowing sequence", head + "#EXT-X-MEDIA-SEQUENCE:18446744073709551616\n", "MEDIA-SEQUENCE");
    row("late sequence", head + "#EXTINF:4,\na.ts\n#EXT-X-MEDIA-SEQUENCE:5\n", "line 5");
    row("file URL", head + "#EXTINF:4,\nfile:///etc/passwd\n", "http");
    row("ftp URL", head + "#EXTINF:4,\nftp://lab.example/a.ts\n", "http");
    row("data URL", head + "#EXTINF:4,\ndata:video/mp2t;base64,AAAA\n", "http");
    row("script URL", head + "#EXTINF:4,\njavascript:alert(1)\n", "http");
    row("no host", head + "#EXTINF:4,\nhttp:///a.ts\n", "http");
    row("map with file URL", head + "#EXT-X-MAP:URI=\"file:///etc/passwd\"\n", "http");
    row("map without URL", head + "#EXT-X-MAP:BYTERANGE=\"1@2\"\n", "EXT-X-MAP");
    row("map with bad range", head + "#EXT-X-MAP:URI=\"i.mp4\",BYTERANGE=\"-1@0\"\n", "BYTERANGE");
    row("bad range", head + "#EXTINF:4,\n#EXT-X-BYTERANGE:0@0\na.ts\n", "BYTERANGE");
    row("overflowing range",
        head + "#EXTINF:4,\n#EXT-X-BYTERANGE:4611686018427387904@4611686018427387904\na.ts\n", "BYTERANGE");
    row("URL without EXTINF", head + "a.ts\n", "EXTINF");
}

void TestPlaylist::refusesHostile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto playlist = parsePlaylist(text, base);
    QVERIFY(!playlist);
    QCOMPARE(playlist.error().code, ErrorCode::Protocol);
    QVERIFY2(playlist.error().text().contains(says), qPrintable(playlist.error().text()));
    QVERIFY(playlist.error().context.contains(QLatin1StringView("lab.example/hls/b1.m3u8")));
    QVERIFY(!playlist.error().text().contains(QLatin1StringView("hidden")));
}

void TestPlaylist::refusesTooMuch()
{
    QByteArray many = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n";
    for (std::size_t i = 0; i <= maximumPlaylistSegments; ++i)
        many += "#EXTINF:4,\na.ts\n";
    QVERIFY(many.size() < maximumPlaylistBytes);
    const auto segments = parsePlaylist(many, base);
    QVERIFY(!segments);
    QVERIFY(segments.error().message.contains(QLatin1StringView("20000")));

    QByteArray variants = "#EXTM3U\n";
    for (std::size_t i = 0; i <= maximumPlaylistVariants; ++i)
        variants += "#EXT-X-STREAM-INF:BANDWIDTH=1\na.m3u8\n";
    QVERIFY(!parsePlaylist(variants, base));

    const auto large = parsePlaylist("#EXTM3U\n" + QByteArray(maximumPlaylistBytes, '#'), base);
    QVERIFY(!large);
    QVERIFY(large.error().message.contains(QLatin1StringView("2 MiB")));
    // One line of megabytes and a tag of endless attributes are read in linear time.
    QVERIFY(parsePlaylist(
        "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-DATERANGE:" + QByteArray("A=B,").repeated(400'000), base));
}

void TestPlaylist::garbageNeverCrashes()
{
    std::mt19937 random(11);
    const QByteArray good = recorded("twitch-like-media.m3u8") + recorded("ffmpeg-fmp4-byterange.m3u8");
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = good.first(qsizetype(random() % unsigned(good.size())));
        for (unsigned flips = random() % 8; flips > 0 && !text.isEmpty(); --flips)
            text[qsizetype(random() % unsigned(text.size()))] = char(random());
        const auto playlist = parsePlaylist(text, base);
        if (!playlist)
            QCOMPARE(playlist.error().code, ErrorCode::Protocol);
    }
}

void TestPlaylist::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("us");
    const auto row = [](const char *text, std::optional<UtcTime> time) {
        QTest::newRow(text) << QString::fromLatin1(text)
                            << (time ? qint64(time->time_since_epoch().count()) : -1);
    };
    const UtcTime noon = utc(2026, 1, 31, 12h);
    row("2026-01-31T12:00:00Z", noon);
    row("2026-01-31T12:00:00.123Z", noon + 123ms);
    row("2026-01-31T12:00:00,123456Z", noon + 123456us);
    row("2026-01-31T12:00:00.123456789Z", noon + 123456us);
    row("2026-01-31T13:30:00.5+01:30", noon + 500ms);
    row("2026-01-31T13:00:00+0100", noon);
    row("2026-01-31T11:00:00-01", noon);
    row("2010-02-19T14:54:23.031+08:00", utc(2010, 2, 19, 6h + 54min + 23s + 31ms));
    row("2026-01-31T12:00:00", std::nullopt);
    row("2026-02-30T12:00:00Z", std::nullopt);
    row("2026-13-01T12:00:00Z", std::nullopt);
    row("2026-01-31T25:00:00Z", std::nullopt);
    row("2026-01-31", std::nullopt);
    row("99999-01-31T12:00:00Z", std::nullopt);
    row("", std::nullopt);
}

void TestPlaylist::readsDates()
{
    QFETCH(QString, text);
    QFETCH(qint64, us);
    const auto time = parseProgramDateTime(text);
    QCOMPARE(time ? qint64(time->time_since_epoch().count()) : -1, us);
}

QTEST_GUILESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
