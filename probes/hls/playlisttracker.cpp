#include "probes/hls/playlisttracker.h"

#include <algorithm>

namespace castbench {

namespace {

// How far behind the present window an older copy of the playlist may lie.
constexpr std::int64_t oldCopySegments = 10;
// More segments cannot have been missed between two reloads.
constexpr std::int64_t largestMiss = 1000;

} // namespace

PlaylistChange PlaylistTracker::update(MediaPlaylist playlist, SteadyTime requested)
{
    PlaylistChange change;
    m_changed = false;
    if (!m_playlist) {
        change.added = std::int64_t(playlist.segments.size());
        m_changedAt = requested;
        m_changed = true;
    } else if (isOldCopy(playlist, requested)) {
        noteStaleness(change, requested);
        return change;
    } else {
        change.missed = std::max<std::int64_t>(0, playlist.mediaSequence - m_playlist->lastSequence() - 1);
        change.restarted = playlist.lastSequence() < m_playlist->lastSequence() ||
                           playlist.mediaSequence < m_playlist->mediaSequence ||
                           change.missed > largestMiss || contradicts(playlist);
        change.added = playlist.lastSequence() - m_playlist->lastSequence();
        if (change.restarted) {
            change.missed = 0;
            change.added = std::int64_t(playlist.segments.size());
        }
        if (change.restarted || change.added > 0) {
            m_changed = true;
            m_changedAt = requested;
            m_grown = m_grown || change.added > 0;
        }
    }
    m_oldSince.reset();
    change.becameEnded = playlist.ended && !(m_playlist && m_playlist->ended);
    m_playlist = std::move(playlist);
    noteStaleness(change, requested);
    return change;
}

bool PlaylistTracker::isOldCopy(const MediaPlaylist &playlist, SteadyTime now)
{
    const bool fell = playlist.lastSequence() < m_playlist->lastSequence() ||
                      playlist.mediaSequence < m_playlist->mediaSequence;
    if (!fell || contradicts(playlist) || isYounger(playlist))
        return false;
    if (playlist.lastSequence() + oldCopySegments < m_playlist->mediaSequence)
        return false;
    if (!m_oldSince)
        m_oldSince = now;
    return now - *m_oldSince < oldCopyTargets * m_playlist->targetDuration;
}

// Whatever its numbers are, a playlist that was made later is no copy of an earlier one.
bool PlaylistTracker::isYounger(const MediaPlaylist &playlist) const
{
    if (playlist.segments.empty() || m_playlist->segments.empty())
        return false;
    const auto known = m_playlist->segments.back().programDateTime;
    const auto made = playlist.segments.back().programDateTime;
    return known && made && *made > *known + m_playlist->targetDuration;
}

bool PlaylistTracker::contradicts(const MediaPlaylist &playlist) const
{
    return std::any_of(playlist.segments.begin(), playlist.segments.end(),
                       [this](const MediaSegment &segment) {
                           const MediaSegment *known = m_playlist->segment(segment.sequence);
                           if (!known)
                               return false;
                           if (known->url.path() != segment.url.path())
                               return true;
                           if (!known->programDateTime || !segment.programDateTime)
                               return false;
                           const microseconds apart = *known->programDateTime - *segment.programDateTime;
                           return std::chrono::abs(apart) > m_playlist->targetDuration;
                       });
}

void PlaylistTracker::noteStaleness(PlaylistChange &change, SteadyTime now)
{
    const bool stale =
        !m_playlist->ended && now - m_changedAt >= staleAfterTargets * m_playlist->targetDuration;
    change.becameStale = stale && !m_stale;
    change.resumed = m_stale && m_changed;
    m_stale = stale;
}

microseconds PlaylistTracker::reloadInterval() const
{
    constexpr microseconds unknown{1'000'000};
    if (!m_playlist)
        return unknown;
    return m_changed ? m_playlist->targetDuration : m_playlist->targetDuration / 2;
}

} // namespace castbench
