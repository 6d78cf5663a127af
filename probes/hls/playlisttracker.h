#pragma once

#include "probes/hls/playlist.h"

#include <optional>

namespace castbench {

/// What a reload of a playlist has brought.
struct PlaylistChange
{
    std::int64_t added = 0;  ///< segments not listed before
    std::int64_t missed = 0; ///< segments that came and went between two reloads
    bool restarted = false;  ///< numbering began anew: the stream was started again
    bool resumed = false;    ///< it had been stale
    bool becameStale = false;
    bool becameEnded = false;
};

/// Follows a live playlist over its reloads. Pure: the caller says when it is.
class PlaylistTracker
{
public:
    /// Without a new segment for so many target durations a playlist is stale.
    static constexpr int staleAfterTargets = 3;
    /// A playlist older than the last one, as a cache may deliver, is put up with for so long.
    static constexpr int oldCopyTargets = 2;

    /// Takes a reload whose request was sent at `requested`.
    PlaylistChange update(MediaPlaylist playlist, SteadyTime requested);

    /// The newest playlist, if there has been one.
    const std::optional<MediaPlaylist> &playlist() const
    {
        return m_playlist;
    }
    /// Has been seen to grow, and is neither ended nor stale. A playlist that a stopped stream left behind
    /// never is, however sound it looks.
    bool isLive() const
    {
        return m_grown && !m_stale && !(m_playlist && m_playlist->ended);
    }
    bool isStale() const
    {
        return m_stale;
    }
    /// How long to wait from one request to the next: the target duration, half of it after a reload that
    /// brought nothing (RFC 8216 §6.3.4).
    microseconds reloadInterval() const;

private:
    bool isOldCopy(const MediaPlaylist &playlist, SteadyTime now);
    bool isYounger(const MediaPlaylist &playlist) const;
    bool contradicts(const MediaPlaylist &playlist) const;
    void noteStaleness(PlaylistChange &change, SteadyTime now);

    std::optional<MediaPlaylist> m_playlist;
    SteadyTime m_changedAt;
    std::optional<SteadyTime> m_oldSince; // when older copies began to come
    bool m_changed = false;               // by the last reload
    bool m_grown = false;
    bool m_stale = false;
};

} // namespace castbench
