#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/seriesview.h"

#include <vector>

namespace castbench {

/// What a step's traffic is asked.
struct CapQuestion
{
    Cap requested;
    std::optional<Cap> readBack;
    /// For No Limit: the plan's limits, kbit/s. Whoever sends more than the largest is free of all.
    std::vector<qint64> plannedKbps;
    /// For No Limit: further limits that may hold instead; the one from before the run.
    std::vector<qint64> formerKbps;
    TimeSpan span; ///< from the switch's confirmation to the step's end, or to now
};
/// `step` as part of `run`, looked at over `span`.
CapQuestion capQuestion(const RunRecord &run, const StepRecord &step, const TimeSpan &span);

/// What was measured of a broadcaster; a series without samples was not. Samples from before and after the
/// question's span do no harm, and the one before it tells what the first within stands for.
struct CapSeries
{
    SeriesView port;       ///< Metric::PortRate
    SeriesView upload;     ///< Metric::UploadRate
    SeriesView congestion; ///< Metric::Congestion
    SeriesView dropped;    ///< Metric::DroppedFramesNetwork
    SeriesView frames;     ///< Metric::TotalFrames
};

/// Puts together what was requested, read back and measured.
///
/// The rate is the mean of the samples that lie wholly between the end of the settling time and the end of
/// the span, each weighted with its time. That mean is a difference of two counter readings, whatever lies
/// between: wrong by no more than the counter's state lags behind at both ends. How much that is shows in how
/// the samples scatter around their mean: ± 2 · sd / n. A counter that the switch refreshes every five
/// seconds and that is read every second gives 0, 0, 0, 0, 5 times the rate.
///
/// Counters are asked in the order of CapCounter; the next one where one does not tell (NotMeasured). More
/// than the cap before the cap is only believed where the broadcaster's own bytes do not say otherwise: a
/// policer drops what is too much after the port has counted it.
///
/// A rate at the cap counts as in force. A broadcaster that wants just about what the cap allows cannot be
/// told apart from one that is held back to it.
CapProof proveCap(const CapQuestion &question, const CapSeries &series, const CapTolerances &tolerances);

/// The same for every step of a stored run, in order, with the run's tolerances. A step that never began is
/// NotJudged.
std::vector<CapProof> proveCaps(const RunData &data);

} // namespace castbench
