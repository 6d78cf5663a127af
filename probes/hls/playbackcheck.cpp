#include "probes/hls/playbackcheck.h"

#include "probes/hls/httpfetcher.h"
#include "probes/hls/playlisttracker.h"
#include "probes/hls/segmentdecoder.h"

#include <QPromise>
#include <qcorofuture.h>

#include <algorithm>
#include <memory>

namespace castbench {

namespace {

QString noFrameClock(bool hasProgramDateTime)
{
    return hasProgramDateTime
               ? QStringLiteral("The picture carries no frame clock; latency is taken from the program date "
                                "time, whose uncertainty is not known.")
               : QStringLiteral("The picture carries no frame clock and the playlist no program date time: "
                                "latency cannot be measured.");
}

QString foreignFrameClock(int source, int expected, bool hasProgramDateTime)
{
    const QString found =
        hasProgramDateTime
            ? QStringLiteral(
                  "The picture carries the frame clock of source %1, not %2; latency is taken from "
                  "the program date time, whose uncertainty is not known.")
            : QStringLiteral("The picture carries the frame clock of source %1, not %2 and the playlist no "
                             "program date time: latency cannot be measured.");
    return found.arg(source).arg(expected);
}

constexpr milliseconds fetchTimeout{3000};
// Leaves time for fetching and decoding a segment within the 15 s a check may take.
constexpr seconds longestWaitForGrowth{8};
constexpr milliseconds shortestReload{250};

/// One check under way; lives in the frame of checkPlayback().
class Checking
{
public:
    Checking(PlaybackCheck check, Clock &clock, std::stop_token stop)
        : m_check(std::move(check))
        , m_clock(clock)
        , m_stop(std::move(stop))
        , m_http(clock)
    {
    }

    /// Adds findings until something is so wrong that going on is pointless. Errors: Cancelled.
    QCoro::Task<Expected<void>> run();

    std::vector<Finding> findings;

private:
    QCoro::Task<Expected<HttpAnswer>> get(HttpWish wish);
    QCoro::Task<Expected<MediaPlaylist>> loadPlaylist();
    QCoro::Task<Expected<void>> waitForGrowth();
    QCoro::Task<Expected<DecodedSegment>> decodeNewest();
    QCoro::Task<Expected<DecodedSegment>> decode(QByteArray init, QByteArray bytes);
    void judgeFrames(const DecodedSegment &segment);
    void judgeUnreachable(const Error &error);
    void add(Severity severity, const QString &what, const QString &message, const QString &remedy = {});
    void addIfNotStreaming(const QString &what, const QString &message, const QString &remedy);

    PlaybackCheck m_check;
    Clock &m_clock;
    std::stop_token m_stop;
    HttpFetcher m_http;
    SegmentDecoder m_decoder;
    PlaylistTracker m_tracker;
    QUrl m_mediaUrl;
};

void Checking::add(Severity severity, const QString &what, const QString &message, const QString &remedy)
{
    findings.push_back({severity, m_check.device, what, message, remedy});
}

void Checking::addIfNotStreaming(const QString &what, const QString &message, const QString &remedy)
{
    findings.push_back({Severity::Warning, m_check.device, what, message, remedy, true});
}

QCoro::Task<Expected<HttpAnswer>> Checking::get(HttpWish wish)
{
    wish.timeout = fetchTimeout;
    const auto promise = std::make_shared<QPromise<Expected<HttpAnswer>>>();
    promise->start();
    const QFuture<Expected<HttpAnswer>> future = promise->future();
    const auto fetch = m_http.fetch(wish, [promise](const Expected<HttpAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
    });
    const std::stop_callback cancel(m_stop, [&fetch] { fetch->cancel(); });
    co_return co_await future;
}

QCoro::Task<Expected<MediaPlaylist>> Checking::loadPlaylist()
{
    if (m_mediaUrl.isEmpty())
        m_mediaUrl = m_check.playlist;
    for (int depth = 0; depth < 2; ++depth) {
        const HttpWish wish{m_mediaUrl, std::nullopt, maximumPlaylistBytes, fetchTimeout};
        const Expected<HttpAnswer> answer = co_await get(wish);
        if (!answer)
            co_return answer.error();
        Expected<Playlist> playlist = parsePlaylist(answer->body, answer->url);
        if (!playlist)
            co_return playlist.error();
        if (auto *media = std::get_if<MediaPlaylist>(&*playlist))
            co_return std::move(*media);
        const PlaylistVariant *variant = std::get<MasterPlaylist>(*playlist).best();
        if (!variant)
            co_return Error{
                ErrorCode::Unsupported, QStringLiteral("The playlist offers no H.264 picture."), {}};
        m_mediaUrl = variant->url;
    }
    co_return Error{
        ErrorCode::Protocol, QStringLiteral("A variant of the playlist is a master playlist."), {}};
}

QCoro::Task<Expected<void>> Checking::waitForGrowth()
{
    const SteadyTime begin = m_clock.steadyNow();
    while (!m_tracker.isLive() && !m_tracker.isStale() &&
           m_clock.steadyNow() - begin < longestWaitForGrowth) {
        const microseconds pause = std::max<microseconds>(m_tracker.reloadInterval() / 2, shortestReload);
        const SteadyTime next = m_clock.steadyNow() + std::min<microseconds>(pause, seconds(1));
        if (const auto waited = co_await waitUntil(m_clock, next, m_stop); !waited)
            co_return waited.error();
        const SteadyTime requested = m_clock.steadyNow();
        Expected<MediaPlaylist> playlist = co_await loadPlaylist();
        if (playlist)
            (void)m_tracker.update(std::move(*playlist), requested);
        else if (playlist.error().code == ErrorCode::Cancelled)
            co_return playlist.error();
    }
    co_return Expected<void>{};
}

QCoro::Task<Expected<DecodedSegment>> Checking::decode(QByteArray init, QByteArray bytes)
{
    const auto promise = std::make_shared<QPromise<Expected<DecodedSegment>>>();
    promise->start();
    const QFuture<Expected<DecodedSegment>> future = promise->future();
    m_decoder.decode(init, bytes, [promise](const Expected<DecodedSegment> &decoded) {
        promise->addResult(decoded);
        promise->finish();
    });
    co_return co_await future;
}

QCoro::Task<Expected<DecodedSegment>> Checking::decodeNewest()
{
    const MediaSegment segment = m_tracker.playlist()->segments.back();
    if (segment.encrypted)
        co_return Error{ErrorCode::Unsupported, QStringLiteral("The segments are encrypted."), {}};
    QByteArray init;
    if (segment.init) {
        const HttpWish wish{segment.init->url, segment.init->range, maximumSegmentBytes, fetchTimeout};
        const Expected<HttpAnswer> answer = co_await get(wish);
        if (!answer)
            co_return answer.error();
        init = answer->body;
    }
    const HttpWish wish{segment.url, segment.range, maximumSegmentBytes, fetchTimeout};
    const Expected<HttpAnswer> answer = co_await get(wish);
    if (!answer)
        co_return answer.error();
    co_return co_await decode(init, answer->body);
}

void Checking::judgeUnreachable(const Error &error)
{
    const QString what = QStringLiteral("playlist answers");
    if (error.code == ErrorCode::NotFound)
        return addIfNotStreaming(
            what, error.text(),
            QStringLiteral("There is no such playlist yet: start the stream of %1, or correct the playlist's "
                           "URL in the lab file.")
                .arg(m_check.source));
    add(Severity::Error, what, error.text(),
        error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout
            ? QStringLiteral(
                  "Start the server, and check its address in the lab file and the network between.")
            : QStringLiteral("Correct the playlist's URL of %1 in the lab file.").arg(m_check.source));
}

void Checking::judgeFrames(const DecodedSegment &segment)
{
    const QString what = QStringLiteral("frame clock");
    const auto isOurs = [this](const DecodedFrame &frame) {
        return frame.stamp && (m_check.frameClockId == 0 || frame.stamp->source == m_check.frameClockId);
    };
    const auto ours = std::count_if(segment.frames.begin(), segment.frames.end(), isOurs);
    if (ours > 0)
        return add(Severity::Info, what,
                   QStringLiteral("Read in %1 of %2 pictures.").arg(ours).arg(segment.frames.size()));
    const auto foreign = std::find_if(segment.frames.begin(), segment.frames.end(),
                                      [](const DecodedFrame &frame) { return frame.stamp.has_value(); });
    const bool hasProgramDateTime = m_tracker.playlist()->segments.back().programDateTime.has_value();
    const QString remedy =
        QStringLiteral(
            "Show the frame clock at the top edge of the picture of %1, with the id that the lab file "
            "gives it.")
            .arg(m_check.source);
    const QString found =
        foreign == segment.frames.end()
            ? noFrameClock(hasProgramDateTime)
            : foreignFrameClock(foreign->stamp->source, m_check.frameClockId, hasProgramDateTime);
    add(hasProgramDateTime ? Severity::Warning : Severity::Error, what, found, remedy);
}

QCoro::Task<Expected<void>> Checking::run()
{
    const SteadyTime requested = m_clock.steadyNow();
    Expected<MediaPlaylist> playlist = co_await loadPlaylist();
    if (!playlist) {
        if (playlist.error().code == ErrorCode::Cancelled)
            co_return playlist.error();
        judgeUnreachable(playlist.error());
        co_return Expected<void>{};
    }
    add(Severity::Info, QStringLiteral("playlist answers"),
        QStringLiteral("%1 segments are listed.").arg(playlist->segments.size()));
    (void)m_tracker.update(std::move(*playlist), requested);
    if (const auto waited = co_await waitForGrowth(); !waited)
        co_return waited.error();
    const QString live = QStringLiteral("stream is live");
    if (m_tracker.isLive())
        add(Severity::Info, live, QStringLiteral("New segments are listed."));
    else
        addIfNotStreaming(live,
                          QStringLiteral("No new segment is listed: a stopped stream has left its playlist "
                                         "behind, or its segments are very long."),
                          QStringLiteral("Start the stream of %1.").arg(m_check.source));
    if (m_tracker.playlist()->segments.empty())
        co_return Expected<void>{};

    const Expected<DecodedSegment> decoded = co_await decodeNewest();
    const QString decodes = QStringLiteral("segment decodes");
    if (!decoded && decoded.error().code == ErrorCode::Cancelled)
        co_return decoded.error();
    if (decoded) {
        add(Severity::Info, decodes, QStringLiteral("%1 pictures.").arg(decoded->frames.size()));
        judgeFrames(*decoded);
    } else {
        const QString remedy = QStringLiteral(
            "Let the packager or platform offer H.264 in MPEG-TS or fragmented MP4, not encrypted.");
        // What a stopped stream left behind may be gone already.
        if (m_tracker.isLive())
            add(Severity::Error, decodes, decoded.error().text(), remedy);
        else
            addIfNotStreaming(decodes, decoded.error().text(), remedy);
    }
    co_return Expected<void>{};
}

} // namespace

QCoro::Task<Expected<std::vector<Finding>>> checkPlayback(PlaybackCheck check, Clock &clock,
                                                          std::stop_token stop)
{
    Checking checking(std::move(check), clock, std::move(stop));
    const Expected<void> done = co_await checking.run();
    if (!done)
        co_return done.error();
    co_return std::move(checking.findings);
}

} // namespace castbench
