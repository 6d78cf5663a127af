#include "probes/hls/hlsplayer.h"

#include <algorithm>
#include <utility>

namespace castbench {

namespace {

// A server may list more than anybody wants to hold in memory.
constexpr microseconds largestBuffer{120'000'000};
constexpr std::size_t mostSegments = 64;

double toMs(microseconds duration)
{
    return double(duration.count()) / 1000.0;
}

/// The usual distance of two pictures: the median, because time stamps are rounded and pictures missing.
microseconds framePeriod(const DecodedSegment &segment)
{
    std::vector<microseconds> durations;
    for (const DecodedFrame &frame : segment.frames)
        durations.push_back(frame.duration);
    const auto middle = durations.begin() + std::ssize(durations) / 2;
    std::nth_element(durations.begin(), middle, durations.end());
    return *middle;
}

} // namespace

HlsPlayer::HlsPlayer(Clock &clock, const QUrl &playlist, PlayerProfile profile)
    : m_clock(clock)
    , m_http(clock)
    , m_poller(clock, m_http, playlist)
    , m_loader(clock, m_http)
    , m_rules(playerRules(profile))
    , m_model(m_rules)
{
    connect(&m_poller, &PlaylistPoller::loaded, this, &HlsPlayer::takePlaylist);
    connect(&m_poller, &PlaylistPoller::failed, this, [this](const Error &error) {
        if (!std::exchange(m_unreachable, true))
            notice(QStringLiteral("playlist-unreachable"), Severity::Warning, error.text());
    });
}

void HlsPlayer::start()
{
    m_poller.start();
}

void HlsPlayer::takePlaylist(const PlaylistChange &change)
{
    if (std::exchange(m_unreachable, false))
        notice(QStringLiteral("playlist-reachable"), Severity::Info,
               QStringLiteral("The playlist answers again."));
    if (change.restarted) {
        m_loader.cancel();
        m_formerEnd.reset();
        m_discontinuity.reset();
        notice(QStringLiteral("playlist-restarted"), Severity::Warning,
               QStringLiteral("The playlist's numbering began anew: the stream was started again."));
        if (m_everLive) {
            m_model.restartNumbering();
        } else {
            // Nothing of what the stopped stream left behind was shown, or will be.
            m_model = PlayerModel(m_rules);
            m_segments.clear();
        }
    }
    noteLiveness(change);
    loadNext();
}

void HlsPlayer::noteLiveness(const PlaylistChange &change)
{
    m_everLive = m_everLive || m_poller.tracker().isLive();
    if (change.becameStale)
        notice(
            QStringLiteral("playlist-stalled"), Severity::Warning,
            QStringLiteral("No new segment for %1 target durations.").arg(PlaylistTracker::staleAfterTargets),
            {{QStringLiteral("targetDurationMs"), toMs(m_poller.tracker().playlist()->targetDuration)}});
    if (change.resumed)
        notice(QStringLiteral("playlist-resumed"), Severity::Info,
               QStringLiteral("New segments are listed again."));
    if (change.becameEnded)
        notice(QStringLiteral("playlist-ended"), Severity::Warning,
               QStringLiteral("The playlist says that the stream has ended."));
}

bool HlsPlayer::wantsMore() const
{
    const PlaylistTracker &tracker = m_poller.tracker();
    if (m_loader.isBusy() || !tracker.playlist() || (tracker.playlist()->ended && !m_everLive))
        return false;
    return m_segments.size() < mostSegments && m_model.bufferLevel(m_clock.steadyNow()) < largestBuffer;
}

void HlsPlayer::loadNext()
{
    while (wantsMore()) {
        const MediaPlaylist &playlist = *m_poller.tracker().playlist();
        const auto next = m_model.nextToFetch(playlist.mediaSequence, playlist.lastSequence());
        if (!next)
            return;
        const MediaSegment segment = *playlist.segment(*next);
        if (segment.missing)
            m_model.skip(segment.sequence);
        else
            m_loader.load(segment, [this, segment](Expected<DecodedSegment> decoded) {
                take(segment, std::move(decoded));
                loadNext();
            });
    }
}

void HlsPlayer::take(const MediaSegment &segment, Expected<DecodedSegment> decoded)
{
    if (!decoded) {
        m_model.skip(segment.sequence);
        notice(QStringLiteral("segment-failed"), Severity::Warning, decoded.error().text(),
               {{QStringLiteral("sequence"), qint64(segment.sequence)}});
        return;
    }
    const bool discontinuous =
        segment.discontinuous || (m_discontinuity && *m_discontinuity != segment.discontinuity);
    if (m_formerEnd && !discontinuous && decoded->transportStream)
        alignTransportClock(*decoded, *m_formerEnd);
    m_framePeriod = m_framePeriod ? std::min(*m_framePeriod, framePeriod(*decoded)) : framePeriod(*decoded);
    stretchLastFrame(*decoded, segment.duration);
    m_formerEnd = decoded->end();
    m_discontinuity = segment.discontinuity;
    const auto id = m_model.append({segment.sequence, decoded->start(), decoded->end(), discontinuous},
                                   m_clock.steadyNow());
    if (id)
        m_segments.emplace(*id, Loaded{segment, std::move(decoded->frames)});
    if (decoded->damaged > 0)
        notice(QStringLiteral("segment-damaged"), Severity::Warning,
               QStringLiteral("%1 pictures of a segment could not be decoded.").arg(decoded->damaged),
               {{QStringLiteral("sequence"), qint64(segment.sequence)}});
}

std::vector<PlayerNotice> HlsPlayer::advance(SteadyTime now)
{
    if (m_everLive) {
        for (const PlayerEvent &event : m_model.advance(now))
            m_notices.push_back(noticeOf(event));
        const auto oldest = m_model.oldestSegment();
        m_segments.erase(m_segments.begin(), oldest ? m_segments.lower_bound(*oldest) : m_segments.end());
        loadNext();
    }
    std::vector<PlayerNotice> notices = std::exchange(m_notices, {});
    std::stable_sort(notices.begin(), notices.end(),
                     [](const PlayerNotice &a, const PlayerNotice &b) { return a.at < b.at; });
    return notices;
}

std::vector<DueFrame> HlsPlayer::framesDue(SteadyTime since, SteadyTime now) const
{
    std::vector<DueFrame> due;
    if (!m_everLive)
        return due;
    for (const auto &[id, loaded] : m_segments) {
        for (const DecodedFrame &frame : loaded.frames) {
            const auto at = m_model.dueAt(id, frame.pts);
            if (!at || *at <= since || *at > now)
                continue;
            DueFrame found{*at, frame, std::nullopt, loaded.segment.advertisement, *m_framePeriod};
            if (loaded.segment.programDateTime)
                found.programDateTime =
                    *loaded.segment.programDateTime + (frame.pts - loaded.frames.front().pts);
            due.push_back(found);
        }
    }
    std::sort(due.begin(), due.end(), [](const DueFrame &a, const DueFrame &b) { return a.due < b.due; });
    return due;
}

GapReason HlsPlayer::silence() const
{
    if (m_poller.failures() > 0 || m_loader.isRetrying())
        return GapReason::DeviceUnreachable;
    const PlaylistTracker &tracker = m_poller.tracker();
    if (tracker.isStale() || (tracker.playlist() && tracker.playlist()->ended))
        return GapReason::NotStreaming;
    return GapReason::Stalled;
}

void HlsPlayer::notice(const QString &kind, Severity severity, const QString &message,
                       const QJsonObject &data)
{
    m_notices.push_back({m_clock.steadyNow(), kind, severity, message, data});
}

PlayerNotice HlsPlayer::noticeOf(const PlayerEvent &event) const
{
    PlayerNotice notice;
    notice.at = event.at;
    notice.data.insert(QStringLiteral("sequence"), qint64(event.sequence));
    switch (event.kind) {
    case PlayerEvent::Kind::Started:
        notice.kind = QStringLiteral("playback-started");
        notice.message = QStringLiteral("The first frame is due.");
        break;
    case PlayerEvent::Kind::StallBegin:
        notice.kind = playernotices::stallBegin;
        notice.severity = Severity::Warning;
        notice.message = QStringLiteral("The modelled player has nothing left to show.");
        break;
    case PlayerEvent::Kind::StallEnd:
        notice.kind = playernotices::stallEnd;
        notice.message = QStringLiteral("Playback goes on after %1 ms.").arg(toMs(event.duration));
        notice.data.insert(QStringLiteral("durationMs"), toMs(event.duration));
        break;
    case PlayerEvent::Kind::Discontinuity:
        notice.kind = QStringLiteral("discontinuity");
        notice.message = event.declared
                             ? QStringLiteral("The media's clock begins anew, as the playlist says.")
                             : QStringLiteral("The media's clock jumps; the playlist says nothing of it.");
        notice.data.insert(QStringLiteral("declared"), event.declared);
        break;
    case PlayerEvent::Kind::SequenceGap:
        notice.kind = QStringLiteral("sequence-gap");
        notice.severity = Severity::Warning;
        notice.message =
            QStringLiteral("%1 segments were not to be had and are jumped over.").arg(event.segments);
        notice.data.insert(QStringLiteral("segments"), qint64(event.segments));
        notice.data.insert(QStringLiteral("skippedMs"), toMs(event.duration));
        break;
    }
    return notice;
}

} // namespace castbench
