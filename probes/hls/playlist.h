#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace castbench {

/// Larger playlists are refused: 2 MiB, 20,000 segments, 1,000 variants.
inline constexpr qsizetype maximumPlaylistBytes = 2 * 1024 * 1024;
inline constexpr std::size_t maximumPlaylistSegments = 20'000;
inline constexpr std::size_t maximumPlaylistVariants = 1'000;
/// Longer segments and target durations are refused as nonsense.
inline constexpr seconds maximumSegmentDuration{3600};

/// Part of a resource (EXT-X-BYTERANGE, RFC 8216 §4.3.2.2).
struct ByteRange
{
    std::int64_t length = 0; ///< bytes, > 0
    std::int64_t offset = 0; ///< of the first byte

    bool operator==(const ByteRange &) const = default;
};

/// Where to find an initialisation section (EXT-X-MAP, RFC 8216 §4.3.2.5).
struct MediaInit
{
    QUrl url;
    std::optional<ByteRange> range;

    bool operator==(const MediaInit &) const = default;
};

/// One media segment of a playlist.
struct MediaSegment
{
    QUrl url;                       ///< absolute, http or https
    std::int64_t sequence = 0;      ///< media sequence number
    std::int64_t discontinuity = 0; ///< discontinuity sequence number
    microseconds duration{0};       ///< EXTINF
    QString title;                  ///< EXTINF's second field
    /// When the first sample was made, by the packager's clock: the segment's own tag, or counted on from
    /// the last one before it in the same continuity. Nothing where the playlist does not say.
    std::optional<UtcTime> programDateTime;
    bool discontinuous = false; ///< EXT-X-DISCONTINUITY stands before it
    bool missing = false;       ///< EXT-X-GAP: known to be absent
    bool encrypted = false;     ///< EXT-X-KEY with a method other than NONE
    bool advertisement = false; ///< inserted by the platform; says nothing about the broadcast
    std::optional<ByteRange> range;
    std::optional<MediaInit> init;

    bool operator==(const MediaSegment &) const = default;
};

/// RFC 8216 §4.3.3.
struct MediaPlaylist
{
    microseconds targetDuration{
        0}; ///< EXT-X-TARGETDURATION; never 0: a fraction of a second where it says so
    std::int64_t mediaSequence = 0; ///< number of the first segment listed
    bool ended = false;             ///< EXT-X-ENDLIST
    std::vector<MediaSegment> segments;

    /// Number of the newest segment; mediaSequence − 1 where there is none.
    std::int64_t lastSequence() const
    {
        return mediaSequence + std::int64_t(segments.size()) - 1;
    }
    /// The segment of that number, or null.
    const MediaSegment *segment(std::int64_t sequence) const;

    bool operator==(const MediaPlaylist &) const = default;
};

/// One rendition offered by a master playlist (EXT-X-STREAM-INF, RFC 8216 §4.3.4.2).
struct PlaylistVariant
{
    QUrl url;
    std::int64_t bandwidth = 0; ///< bit/s, 0 where the playlist does not say
    QSize resolution;           ///< invalid where the playlist does not say
    QString codecs;
    double frameRate = 0; ///< frames per second, 0 where the playlist does not say

    bool operator==(const PlaylistVariant &) const = default;
};

/// RFC 8216 §4.3.4.
struct MasterPlaylist
{
    std::vector<PlaylistVariant> variants;

    /// The variant of most bandwidth among those that hold H.264 video as far as the playlist says; null
    /// where there is none. That of most bandwidth is the one nearest to the source.
    const PlaylistVariant *best() const;

    bool operator==(const MasterPlaylist &) const = default;
};

using Playlist = std::variant<MediaPlaylist, MasterPlaylist>;

/// Reads a playlist that came from `base`; relative URLs are resolved against it. Unknown tags are
/// skipped. Segments that the platform put in are marked: EXT-X-DATERANGE of class
/// "twitch-stitched-ad", or a title that names Amazon.
/// Errors: Protocol, with the line.
Expected<Playlist> parsePlaylist(const QByteArray &bytes, const QUrl &base);

/// Reads ISO 8601 date and time with an offset ("Z", "+00:00" or, as FFmpeg writes it, "+0000").
/// Nothing for anything else: without an offset the instant is not known.
std::optional<UtcTime> parseProgramDateTime(QStringView text);

} // namespace castbench
