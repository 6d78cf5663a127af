#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/timespan.h"

#include <span>
#include <vector>

namespace castbench {

/// Two samples further apart than this many expected intervals have something missing between them.
inline constexpr double gapFactor = 2.5;

/// The same for samples expected every `expected`.
microseconds reachOf(microseconds expected);
/// Whether a series' samples come with chat messages, which are further apart than the plan's interval.
bool comesWithMessages(Metric metric);

/// One series of a run; refers to the RunData it was made from.
struct SeriesView
{
    SeriesKey key;
    std::span<const Sample> samples; ///< ascending in time
    std::span<const Gap> gaps;       ///< ascending in start
    /// How far apart samples should be: the plan's sample interval; for chat latencies, which come with the
    /// messages, the median distance within the run if that is longer.
    microseconds expected{0};

    /// Longest distance between neighbours that counts as uninterrupted.
    microseconds reach() const;
    /// The interval for which sample `index` stands, ending at its instant: back to its predecessor if that
    /// is within reach(), else one expected interval.
    TimeSpan spanOf(std::size_t index) const;
    /// Index of the first sample later than `at`; samples.size() if there is none.
    std::size_t firstAfter(UtcTime at) const;
    /// True where a gap lies (in part) between two instants, or starts or ends at one instant between them.
    bool hasGapBetween(UtcTime from, UtcTime to) const;
    /// Runs of samples without a gap and without a distance above reach() between neighbours: what a figure
    /// may draw as one line.
    std::vector<std::span<const Sample>> segments() const;
    /// Where the series has samples: all spanOf() without the gaps. Disjoint, ascending.
    std::vector<TimeSpan> covered() const;
};

/// All series that have samples or gaps, in the order of their keys. `data` must be ordered as RunData says
/// and must outlive the result.
std::vector<SeriesView> seriesViews(const RunData &data);

/// The first series of that metric about `subject`, or null.
const SeriesView *seriesAbout(std::span<const SeriesView> views, Metric metric, const QString &subject);

/// The broadcaster a run is about: the plan's, else the first of the run's lab, else the first that sent.
QString broadcasterOf(const RunData &data);
/// The same from the series that have samples, in the order of their keys.
QString broadcasterOf(const RunRecord &record, std::span<const SeriesKey> sampled);
/// The viewer shown first: the plan's first, else the lab's first, else the first with a broadcast latency.
QString firstViewerOf(const RunData &data);
QString firstViewerOf(const RunRecord &record, std::span<const SeriesKey> sampled);

} // namespace castbench
