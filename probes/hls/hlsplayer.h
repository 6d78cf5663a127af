#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/sample.h"
#include "probes/hls/playermodel.h"
#include "probes/hls/playlistpoller.h"
#include "probes/hls/segmentloader.h"

#include <QJsonObject>
#include <QObject>

#include <map>
#include <vector>

namespace castbench {

/// A frame and the instant at which the modelled player shows it.
struct DueFrame
{
    SteadyTime due;
    DecodedFrame frame;
    /// Its segment's program date time plus the frame's place in the segment, by the packager's clock.
    std::optional<UtcTime> programDateTime;
    bool advertisement = false;
    /// Of the source, as far as the stream has shown it: longer pauses between pictures are dropped frames.
    microseconds framePeriod{0};
};

/// Something worth an event, with the exact instant.
struct PlayerNotice
{
    SteadyTime at;
    QString kind;
    Severity severity = Severity::Info;
    QString message;
    QJsonObject data;
};

/// Kinds of notices on which the probe acts.
namespace playernotices {
inline constexpr QLatin1StringView stallBegin{"stall-begin"};
inline constexpr QLatin1StringView stallEnd{"stall-end"};
} // namespace playernotices

/// Follows a playlist, fetches and decodes its segments and works out what a player would show when. It
/// shows nothing before the playlist has been seen to grow: what a stopped stream left behind is not live.
class HlsPlayer final : public QObject
{
public:
    HlsPlayer(Clock &clock, const QUrl &playlist, PlayerProfile profile);

    void start();

    /// What has happened since the last call, in order of time.
    std::vector<PlayerNotice> advance(SteadyTime now);
    /// Frames due after `since` and not after `now`, in order of time.
    std::vector<DueFrame> framesDue(SteadyTime since, SteadyTime now) const;
    microseconds bufferLevel(SteadyTime now) const
    {
        return m_model.bufferLevel(now);
    }
    /// Playback of a live stream has begun, whether or not it is stalled at present.
    bool isStarted() const
    {
        return m_everLive && m_model.isStarted();
    }
    /// Why there is nothing to show, if there is nothing: DeviceUnreachable, NotStreaming or Stalled.
    GapReason silence() const;

private:
    /// What is known of a segment that the model holds.
    struct Loaded
    {
        MediaSegment segment;
        std::vector<DecodedFrame> frames;
    };

    void takePlaylist(const PlaylistChange &change);
    void noteLiveness(const PlaylistChange &change);
    void loadNext();
    bool wantsMore() const;
    void take(const MediaSegment &segment, Expected<DecodedSegment> decoded);
    void notice(const QString &kind, Severity severity, const QString &message, const QJsonObject &data = {});
    PlayerNotice noticeOf(const PlayerEvent &event) const;

    Clock &m_clock;
    HttpFetcher m_http;
    PlaylistPoller m_poller;
    SegmentLoader m_loader;
    PlayerRules m_rules;
    PlayerModel m_model;
    std::map<PlayerModel::SegmentId, Loaded> m_segments;
    std::optional<microseconds> m_formerEnd;
    std::optional<microseconds> m_framePeriod;   // of the densest segment
    std::optional<std::int64_t> m_discontinuity; // number of the last segment's
    std::vector<PlayerNotice> m_notices;
    bool m_everLive = false;
    bool m_unreachable = false; // the last load of the playlist failed
};

} // namespace castbench
