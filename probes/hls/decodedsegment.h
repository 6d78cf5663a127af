#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"
#include "probes/clock/frameclock.h"

#include <QByteArray>

#include <optional>
#include <stop_token>
#include <vector>

namespace castbench {

/// Larger segments are refused: 64 MiB, 20,000 frames, 4096 × 4096 pixels, an hour.
inline constexpr qsizetype maximumSegmentBytes = 64 * 1024 * 1024;
inline constexpr std::size_t maximumSegmentFrames = 20'000;
inline constexpr int maximumPictureSide = 4096;
inline constexpr seconds maximumSegmentSpan{3600};

/// One decoded picture.
struct DecodedFrame
{
    microseconds pts{0};             ///< presentation time on the media's clock
    microseconds duration{0};        ///< to the next picture, > 0
    std::optional<FrameStamp> stamp; ///< nothing where there is none or it cannot be read for sure

    bool operator==(const DecodedFrame &) const = default;
};

/// What a segment holds.
struct DecodedSegment
{
    std::vector<DecodedFrame> frames; ///< in order of presentation, at least one
    std::size_t damaged = 0;          ///< packets that could not be decoded
    bool transportStream = false;     ///< MPEG-TS: the clock wraps after 26.5 hours

    microseconds start() const
    {
        return frames.front().pts;
    }
    microseconds end() const
    {
        return frames.back().pts + frames.back().duration;
    }
};

/// Decodes the H.264 picture of one segment in software, on the calling thread alone, and reads its stamps.
/// `segment` is MPEG-TS, or fragmented MP4 where `init` holds its initialisation section. Audio is
/// skipped. Damaged parts are left out. Gives up when `stop` is requested.
/// Errors: Protocol (nothing in it can be decoded, or it is too large), Unsupported (no H.264), Cancelled.
Expected<DecodedSegment> decodeSegment(const QByteArray &init, const QByteArray &segment,
                                       const std::stop_token &stop = {});

/// Lets the last picture stay until `length` after the first, as the playlist gives the segment's length
/// (EXTINF): where frames were dropped before the platform, a picture is on the screen until the next one.
void stretchLastFrame(DecodedSegment &segment, microseconds length);

/// Moves the time stamps of an MPEG-TS segment by whole periods of its 33-bit clock, to where they are
/// nearest to the end of the segment before it.
void alignTransportClock(DecodedSegment &segment, microseconds formerEnd);

} // namespace castbench
