#include "probes/hls/playermodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace castbench {

namespace {

// Played segments that are remembered, so that a frame that was due a moment ago can still be told.
constexpr std::size_t playedSegmentsKept = 2;
// Packagers begin to number at 0 or 1; a playlist that still begins there has not dropped a segment yet.
constexpr std::int64_t firstNumbers = 1;

} // namespace

PlayerRules playerRules(PlayerProfile profile)
{
    return profile == PlayerProfile::App ? PlayerRules{6, 2} : PlayerRules{3, 1};
}

PlayerModel::PlayerModel(const PlayerRules &rules)
    : m_rules(rules)
{
}

std::optional<std::int64_t> PlayerModel::nextToFetch(std::int64_t first, std::int64_t last) const
{
    if (last < first)
        return std::nullopt;
    const bool isGrowing = first <= firstNumbers && last - first + 1 < m_rules.segmentsBack;
    if (m_nextId == 1 && isGrowing)
        return std::nullopt;
    if (!m_lastSequence || *m_lastSequence + 1 < first)
        return std::max(first, last - m_rules.segmentsBack + 1);
    const std::int64_t next = *m_lastSequence + 1;
    return next <= last ? std::optional(next) : std::nullopt;
}

std::optional<PlayerModel::SegmentId> PlayerModel::append(const PlayableSegment &segment, SteadyTime now)
{
    if (segment.end <= segment.start || (m_lastSequence && segment.sequence <= *m_lastSequence))
        return std::nullopt;
    detectStall(now);
    Entry entry{m_nextId++, segment, std::nullopt, std::exchange(m_renumbered, false)};
    entry.segment.discontinuous |= entry.renumbered;
    m_lastSequence = segment.sequence;
    m_entries.push_back(entry);
    scheduleWaiting(now);
    return entry.id;
}

void PlayerModel::skip(std::int64_t sequence)
{
    if (!m_lastSequence || sequence > *m_lastSequence)
        m_lastSequence = sequence;
}

void PlayerModel::restartNumbering()
{
    m_lastSequence.reset();
    m_renumbered = m_nextId > 1;
}

std::vector<PlayerEvent> PlayerModel::advance(SteadyTime now)
{
    detectStall(now);
    forgetPlayed(now);
    const auto due = std::stable_partition(m_events.begin(), m_events.end(),
                                           [now](const PlayerEvent &event) { return event.at <= now; });
    std::vector<PlayerEvent> happened(m_events.begin(), due);
    m_events.erase(m_events.begin(), due);
    std::stable_sort(happened.begin(), happened.end(),
                     [](const PlayerEvent &a, const PlayerEvent &b) { return a.at < b.at; });
    return happened;
}

std::optional<PlayerModel::Position> PlayerModel::position(SteadyTime now) const
{
    const Entry *shown = nullptr;
    for (const Entry &entry : m_entries)
        if (entry.due && *entry.due <= now)
            shown = &entry;
    if (!shown || (shown == lastScheduled() && shown->end() <= now))
        return std::nullopt;
    // Across a hole in the media the last frame stays on the screen.
    const microseconds last = shown->segment.end - microseconds(1);
    const auto played = std::chrono::floor<microseconds>(now - *shown->due);
    return Position{shown->id, std::min(shown->segment.start + played, last)};
}

std::optional<SteadyTime> PlayerModel::dueAt(SegmentId segment, microseconds pts) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [segment](const Entry &entry) { return entry.id == segment; });
    if (found == m_entries.end() || !found->due)
        return std::nullopt;
    const SteadyTime due = *found->due + (pts - found->segment.start);
    const auto next = std::next(found);
    if (next != m_entries.end() && next->due && *next->due <= due)
        return std::nullopt;
    return due;
}

microseconds PlayerModel::bufferLevel(SteadyTime now) const
{
    microseconds level{0};
    const Entry *last = lastScheduled();
    if (last && last->end() > now)
        level = std::chrono::floor<microseconds>(last->end() - now);
    for (const Entry &entry : m_entries)
        if (!entry.due)
            level += entry.segment.end - entry.segment.start;
    return level;
}

std::optional<PlayerModel::SegmentId> PlayerModel::oldestSegment() const
{
    return m_entries.empty() ? std::nullopt : std::optional(m_entries.front().id);
}

const PlayerModel::Entry *PlayerModel::lastScheduled() const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [](const Entry &entry) { return entry.due.has_value(); });
    return found == m_entries.rend() ? nullptr : &*found;
}

void PlayerModel::detectStall(SteadyTime now)
{
    const Entry *last = lastScheduled();
    if (m_stalledSince || !last || last->end() > now)
        return;
    m_stalledSince = last->end();
    PlayerEvent event;
    event.kind = PlayerEvent::Kind::StallBegin;
    event.at = last->end();
    event.sequence = last->segment.sequence;
    m_events.push_back(event);
}

void PlayerModel::scheduleWaiting(SteadyTime now)
{
    const auto waiting = std::find_if(m_entries.begin(), m_entries.end(),
                                      [](const Entry &entry) { return !entry.due.has_value(); });
    const auto count = std::distance(waiting, m_entries.end());
    if (count == 0 || (m_stalledSince && count < m_rules.segmentsToResume))
        return;
    if (!m_started || m_stalledSince) {
        PlayerEvent event;
        event.kind = m_started ? PlayerEvent::Kind::StallEnd : PlayerEvent::Kind::Started;
        event.at = now;
        event.sequence = waiting->segment.sequence;
        if (m_stalledSince)
            event.duration = std::chrono::round<microseconds>(now - *m_stalledSince);
        m_events.push_back(event);
    }
    for (auto entry = waiting; entry != m_entries.end(); ++entry) {
        const bool resumes = entry == waiting && (!m_started || m_stalledSince);
        const Entry *former = entry == m_entries.begin() ? nullptr : &*std::prev(entry);
        if (resumes)
            entry->due = now;
        else if (isJump(*former, *entry))
            entry->due = former->end();
        else
            entry->due = *former->due + (entry->segment.start - former->segment.start);
        if (former)
            noteBreak(*former, *entry);
    }
    m_started = true;
    m_stalledSince.reset();
}

bool PlayerModel::isJump(const Entry &former, const Entry &next) const
{
    const microseconds hole = next.segment.start - former.segment.end;
    return next.segment.discontinuous || next.segment.sequence != former.segment.sequence + 1 ||
           hole > largestHole || hole < -largestHole;
}

void PlayerModel::noteBreak(const Entry &former, const Entry &next)
{
    const microseconds hole = next.segment.start - former.segment.end;
    const std::int64_t missing = next.renumbered ? 0 : next.segment.sequence - former.segment.sequence - 1;
    PlayerEvent event;
    event.at = *next.due;
    event.sequence = next.segment.sequence;
    if (missing > 0) {
        event.kind = PlayerEvent::Kind::SequenceGap;
        event.segments = missing;
        event.duration = next.segment.discontinuous || hole < microseconds(0) ? microseconds(0) : hole;
        m_events.push_back(event);
    }
    if (next.segment.discontinuous || (missing == 0 && isJump(former, next)) ||
        (missing > 0 && hole < -largestHole)) {
        event.kind = PlayerEvent::Kind::Discontinuity;
        event.segments = 0;
        event.duration = microseconds(0);
        event.declared = next.segment.discontinuous;
        m_events.push_back(event);
    }
}

void PlayerModel::forgetPlayed(SteadyTime now)
{
    while (m_entries.size() > playedSegmentsKept) {
        const Entry &successor = m_entries[playedSegmentsKept];
        if (!successor.due || *successor.due > now)
            return;
        m_entries.pop_front();
    }
}

} // namespace castbench
