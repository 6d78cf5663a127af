#pragma once

#include "controllers/statistics/countdifference.h"
#include "controllers/statistics/stepwindow.h"
#include "controllers/statistics/summary.h"

#include <optional>
#include <vector>

namespace castbench {

/// A latency of one device within one step.
struct LatencySummary
{
    QString device;
    Method method = Method::FrameClock;
    Summary summary;
    std::optional<double> coverage; ///< 0 … 1 of the settled step; nothing where that is empty
};

/// What one step measured. "Nothing" always means "cannot be told", never zero.
struct StepSummary
{
    StepRecord record;
    /// The program ended during this attempt, and the step was repeated: it does not count.
    bool repeated = false;
    std::optional<StepWindow> window; ///< nothing: the step never began, and all below is empty

    /// Broadcaster's bytes and the switch port's octets: mean rate of the settled step, each sample weighted
    /// with the time it stands for (SeriesView::spanOf()). Samples across the step's edges mix two caps and
    /// are used only if no sample lies wholly within. kbit/s.
    std::optional<double> uploadKbps;
    std::optional<double> portKbps;
    /// What proves the cap: the switch's octets where they were measured, else the broadcaster's bytes. A
    /// streaming program counts a picture when all of it was handed to the network, which makes its rate
    /// coarse under a tight cap.
    std::optional<double> measuredKbps;

    /// Frames dropped within the whole step, settling time included, by cause; see countDifference().
    std::optional<CountDifference> droppedNetwork;
    std::optional<CountDifference> droppedEncoder;
    std::optional<CountDifference> droppedRendering;
    std::optional<CountDifference> totalFrames; ///< attempted, dropped ones included

    /// Per viewer and method, ms; the first viewer's come first, frame clock before program date time.
    std::vector<LatencySummary> broadcast;
    /// Per device, ms.
    std::vector<LatencySummary> chatSend;
    std::vector<LatencySummary> chatReceive;
    Summary chatSendAll;    ///< all devices pooled
    Summary chatReceiveAll; ///< all devices pooled
    Summary chat;           ///< all devices and both directions pooled

    std::optional<CountDifference> messagesLost; ///< all devices together
    /// Share of the settled step for which there are samples, over all series that the figure shows (upload
    /// rate, port rate, broadcast latency of each viewer by whichever method, chat latencies): time covered
    /// (SeriesView::covered()) over time expected. 0 … 1; nothing where no series is known.
    std::optional<double> coverage;

    /// All causes together; nothing if one of them cannot be told, or none was measured.
    std::optional<CountDifference> dropped() const;
    /// The first viewer's broadcast latency; nothing if that has no samples.
    const LatencySummary *firstViewer() const;

    QString firstViewerId; ///< whom firstViewer() is about; may be empty
};

/// One summary per attempt at a step, in order of execution. Latencies are those measured within the settled
/// step.
std::vector<StepSummary> summarizeSteps(const RunData &data);

} // namespace castbench
