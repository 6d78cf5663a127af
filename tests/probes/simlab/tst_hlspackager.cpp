#include "probes/clock/systemclock.h"
#include "probes/hls/decodedsegment.h"
#include "probes/hls/playlist.h"
#include "probes/simlab/hlspackager.h"
#include "probes/simlab/simbroadcaster.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <set>

using namespace castbench;
using namespace castbench::simlab;

namespace {

constexpr auto patience = 60'000;
constexpr int frameClockId = 7;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHlsPackager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        av_log_set_level(AV_LOG_FATAL);
    }

    void init()
    {
        make(false);
    }

    void cleanup()
    {
        m_broadcaster.reset();
        m_packager.reset();
    }

    void packagesWhatIsPublished()
    {
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(segments().size() >= 4, patience);
        const QByteArray text = contents(playlistPath());
        QVERIFY(text.contains("#EXT-X-PROGRAM-DATE-TIME:"));
        QVERIFY(text.contains("#EXT-X-INDEPENDENT-SEGMENTS"));
        QVERIFY(!text.contains("#EXT-X-ENDLIST"));
        QVERIFY(!text.contains("#EXT-X-DISCONTINUITY"));
        std::optional<UtcTime> due;
        for (const MediaSegment &segment : segments()) {
            QVERIFY(segment.programDateTime.has_value());
            QVERIFY(!due || std::chrono::abs(*segment.programDateTime - *due) <= milliseconds(2));
            due = *segment.programDateTime + segment.duration;
            QVERIFY(segment.duration >= milliseconds(999)); // 30 pictures, or longer where some were skipped
        }
    }

    void carriesReadableStampsAndTheTruth()
    {
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(segments().size() >= 3, patience);
        std::size_t frames = 0;
        for (const MediaSegment &segment : segments()) {
            const QByteArray bytes = contents(m_packager->folder() + segment.url.path());
            if (bytes.isEmpty())
                continue; // deleted meanwhile
            const Expected<DecodedSegment> decoded = decodeSegment({}, bytes);
            QVERIFY2(decoded.has_value(), decoded ? "" : qPrintable(decoded.error().text()));
            QCOMPARE(decoded->damaged, std::size_t(0));
            for (const DecodedFrame &frame : decoded->frames) {
                QVERIFY(frame.stamp.has_value());
                QCOMPARE(int(frame.stamp->source), frameClockId);
                const auto truth =
                    m_broadcaster->capturedAt(static_cast<quint64>(frame.pts.count() * 9 / 100));
                QVERIFY(truth.has_value());
                QVERIFY(std::chrono::floor<milliseconds>(*truth) == frame.stamp->captured);
                ++frames;
            }
        }
        QVERIFY2(frames >= 60, qPrintable(QString::number(frames)));
    }

    void continuesAfterADiscontinuity()
    {
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(segments().size() >= 2, patience);
        m_broadcaster->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_broadcaster->status().active, patience);
        const std::vector<MediaSegment> before = segments();
        startStream();
        QTRY_COMPARE_WITH_TIMEOUT(m_packager->publishers(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(segments().size() >= before.size() + 2, patience);
        int breaks = 0;
        std::set<std::int64_t> sequences;
        std::optional<UtcTime> last;
        for (const MediaSegment &segment : segments()) {
            QVERIFY(sequences.insert(segment.sequence).second);
            breaks += segment.discontinuous ? 1 : 0;
            QVERIFY(segment.programDateTime.has_value());
            QVERIFY2(!last || *segment.programDateTime > *last, contents(playlistPath()).constData());
            last = segment.programDateTime;
        }
        QCOMPARE(breaks, 1);
    }

    void aStreamOfItsOwnListsNothingOfTheFormer()
    {
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(segments().size() >= 2, patience);
        m_broadcaster->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_broadcaster->status().active, patience);
        const std::int64_t last = segments().back().sequence;
        m_packager->beginAnew();
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(segments().size() >= 2 && segments().front().sequence > last, patience);
        for (const MediaSegment &segment : segments())
            QVERIFY(!segment.discontinuous);
    }

    void leavesItsPlaylistBehindAndNumbersAnew()
    {
        make(true);
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(segments().size() >= 3, patience);
        m_broadcaster->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_broadcaster->status().active, patience);
        m_packager->beginAnew();
        const std::vector<MediaSegment> stale = segments();
        QVERIFY(stale.size() >= 3);
        QVERIFY(!contents(playlistPath()).contains("#EXT-X-ENDLIST"));
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(!segments().empty() &&
                                     *segments().front().programDateTime > *stale.back().programDateTime,
                                 patience);
        QCOMPARE(segments().front().sequence, std::int64_t(0));
        QCOMPARE(segments().front().url, stale.front().url);
        QVERIFY(!segments().front().discontinuous);
    }

    void refusesAndForgets()
    {
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(segments().size() >= 2, patience);
        m_packager->setRefusing(true);
        m_packager->forget();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().reconnecting, patience);
        QCOMPARE(m_broadcaster->status().totalFrames, quint64(0));
        m_packager->setRefusing(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_broadcaster->status().reconnecting, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!segments().empty(), patience);
        QCOMPARE(segments().front().sequence, std::int64_t(0));
    }

    void survivesStrangers()
    {
        QTcpSocket stranger;
        while (!reach(stranger)) // it does not listen yet
            QTest::qWait(10);
        stranger.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        stranger.write(QByteArray(8192, '\xff'));
        stranger.disconnectFromHost();
        QTRY_VERIFY_WITH_TIMEOUT(m_packager->lastError().has_value(), patience);
        startStream();
        QTRY_VERIFY_WITH_TIMEOUT(!segments().empty(), patience);
    }

    void stopsWhileNobodyPublishes()
    {
        m_packager->stop();
        QCOMPARE(m_packager->publishers(), 0);
    }

    void movesWhenItsPortIsTaken()
    {
        startStream();
        QTRY_COMPARE_WITH_TIMEOUT(m_packager->publishers(), 1, patience);
        const quint16 former = m_packager->ingestPort();
        QTcpServer other; // possible because the packager does not listen while it has a publisher
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), former));
        m_broadcaster.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_packager->ingestPort() != former, patience);
        m_broadcaster = makeBroadcaster();
        startStream();
        QTRY_COMPARE_WITH_TIMEOUT(m_packager->publishers(), 2, patience);
    }

private:
    void make(bool numbersAnew)
    {
        m_broadcaster.reset();
        HlsPackagerSettings packaging;
        packaging.segmentLength = milliseconds(1000);
        packaging.numbersAnew = numbersAnew;
        m_packager = std::make_unique<HlsPackager>(packaging);
        QVERIFY(m_packager->start().has_value());
        m_broadcaster = makeBroadcaster();
    }

    std::unique_ptr<SimBroadcaster> makeBroadcaster() const
    {
        SimBroadcasterSettings settings;
        settings.encoding.width = 320;
        settings.encoding.height = 180;
        settings.encoding.videoKbps = 800;
        settings.encoding.keyframeInterval = milliseconds(1000);
        settings.frameClockId = frameClockId;
        settings.reconnectDelay = milliseconds(50);
        settings.publishing.url = m_packager->publishUrl(m_packager->ingestPort());
        return std::make_unique<SimBroadcaster>(settings, m_clock);
    }

    /// Starts, again where the packager does not listen yet.
    void startStream()
    {
        bool isStreaming = false;
        m_broadcaster->onChange([this, &isStreaming](SimStreamChange change) {
            if (change == SimStreamChange::Stopped)
                m_broadcaster->start();
            isStreaming = isStreaming || change == SimStreamChange::Started;
        });
        m_broadcaster->start();
        QTRY_VERIFY_WITH_TIMEOUT(isStreaming, patience);
        m_broadcaster->onChange({});
    }

    bool reach(QTcpSocket &socket) const
    {
        socket.abort();
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_packager->ingestPort());
        return socket.waitForConnected(patience);
    }

    QString playlistPath() const
    {
        return m_packager->folder() + QLatin1Char('/') + QString::fromLatin1(HlsPackager::playlistName);
    }

    std::vector<MediaSegment> segments() const
    {
        const Expected<Playlist> playlist =
            parsePlaylist(contents(playlistPath()), QUrl(QStringLiteral("http://127.0.0.1/index.m3u8")));
        if (!playlist || !std::holds_alternative<MediaPlaylist>(*playlist))
            return {};
        return std::get<MediaPlaylist>(*playlist).segments;
    }

    SystemClock m_clock;
    std::unique_ptr<HlsPackager> m_packager;
    std::unique_ptr<SimBroadcaster> m_broadcaster;
};

QTEST_GUILESS_MAIN(TestHlsPackager)
#include "tst_hlspackager.moc"
