#pragma once

#include "controllers/domain/lab.h"
#include "controllers/domain/time.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace castbench {

/// How a kind of player decides where to start and when to go on.
struct PlayerRules
{
    /// Playback starts with the segment so many from the playlist's end (RFC 8216 §6.3.3: three).
    int segmentsBack = 3;
    /// After a stall playback goes on as soon as so many segments are there.
    int segmentsToResume = 1;

    bool operator==(const PlayerRules &) const = default;
};
/// Browser: 3 back, goes on with one segment. App: 6 back, goes on with two.
PlayerRules playerRules(PlayerProfile profile);

/// A segment that has been downloaded and decoded. `start` and `end` are on the media's own clock.
struct PlayableSegment
{
    std::int64_t sequence = 0;
    microseconds start{0}; ///< PTS of its first frame
    microseconds end{0};   ///< end of its last frame, > start
    bool discontinuous = false;
};

/// Something that happened to playback.
struct PlayerEvent
{
    enum class Kind {
        Started,       ///< the first frame is due
        StallBegin,    ///< the last frame has been shown for its duration and nothing follows
        StallEnd,      ///< the next frame is due
        Discontinuity, ///< the media's clock begins anew here
        SequenceGap,   ///< segments are missing here
    };
    Kind kind = Kind::Started;
    SteadyTime at;             ///< exact
    std::int64_t sequence = 0; ///< the segment concerned; for StallBegin the last one played
    microseconds duration{0};  ///< StallEnd: how long it stalled; SequenceGap: media skipped, 0 if not known
    std::int64_t segments = 0; ///< SequenceGap: how many are missing
    bool declared = true;      ///< Discontinuity: the playlist says so

    bool operator==(const PlayerEvent &) const = default;
};

/// What a player would show when, worked out from when segments became available. Pure: it knows no
/// network and no clock. `now` must not go backwards from call to call.
///
/// Playback starts when the first segment is there and then runs at the media's own pace. A missing segment
/// is jumped over; when nothing is left, playback stalls and later goes on where it stopped, so that
/// latency grows by the length of the stall.
class PlayerModel
{
public:
    /// Identifies an appended segment; rises, and stays unique when numbering begins anew.
    using SegmentId = std::uint64_t;

    /// A break in the media's clock of more than this is a discontinuity even if the playlist says nothing.
    static constexpr microseconds largestHole{500'000};

    explicit PlayerModel(const PlayerRules &rules);

    /// Which segment to fetch next, given the playlist's window: the one after the last; or that at the
    /// start position, when there is none yet or the window has slid past. Nothing if it is not listed yet.
    /// A stream that has just begun is waited for until its playlist reaches back to the start position
    /// (RFC 8216 §6.3.3); one that lists fewer segments for good is started at its first.
    std::optional<std::int64_t> nextToFetch(std::int64_t first, std::int64_t last) const;
    /// The segment is there. Nothing if it is not newer than the last one or has no duration.
    std::optional<SegmentId> append(const PlayableSegment &segment, SteadyTime now);
    /// The segment cannot be had; playback will jump over it.
    void skip(std::int64_t sequence);
    /// The playlist's numbering has begun anew: what is buffered is played, then fetching begins at the start
    /// position of the new playlist, with a discontinuity.
    void restartNumbering();
    /// Brings the model up to `now` and hands over what has happened since the last call, in order of time.
    std::vector<PlayerEvent> advance(SteadyTime now);

    struct Position
    {
        SegmentId segment = 0;
        microseconds pts{0}; ///< on the media's own clock, within the segment

        bool operator==(const Position &) const = default;
    };
    /// What is on the screen at `now`; nothing before the start and while stalled.
    std::optional<Position> position(SteadyTime now) const;
    /// When a frame is, or was, due; nothing if its segment has been forgotten, waits for playback to go
    /// on, or is overtaken by the next one before the frame's turn.
    std::optional<SteadyTime> dueAt(SegmentId segment, microseconds pts) const;
    /// Media ahead of the playback position.
    microseconds bufferLevel(SteadyTime now) const;

    bool isStarted() const
    {
        return m_started;
    }
    /// When the present stall began; nothing if playback runs or has not started.
    std::optional<SteadyTime> stalledSince() const
    {
        return m_stalledSince;
    }
    /// The oldest segment that dueAt() still knows; nothing if there is none.
    std::optional<SegmentId> oldestSegment() const;

private:
    struct Entry
    {
        SegmentId id = 0;
        PlayableSegment segment;
        std::optional<SteadyTime> due; // of its first frame, once that is settled
        bool renumbered = false;       // its number has nothing to do with the former one's

        SteadyTime end() const
        {
            return *due + (segment.end - segment.start);
        }
    };

    const Entry *lastScheduled() const;
    void detectStall(SteadyTime now);
    void scheduleWaiting(SteadyTime now);
    bool isJump(const Entry &former, const Entry &next) const;
    void noteBreak(const Entry &former, const Entry &next);
    void forgetPlayed(SteadyTime now);

    PlayerRules m_rules;
    std::deque<Entry> m_entries; // in order of playback; those without an instant are at the end
    std::vector<PlayerEvent> m_events;
    std::optional<std::int64_t> m_lastSequence; // appended or skipped since numbering began
    SegmentId m_nextId = 1;
    bool m_renumbered = false;
    bool m_started = false;
    std::optional<SteadyTime> m_stalledSince;
};

} // namespace castbench
