#include "controllers/statistics/stepsummary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace castbench {
namespace {

using Views = std::vector<SeriesView>;

/// Mean of what was counted wholly within `window`; a sample across its edge mixes two caps and counts, with
/// the part that lies inside, only where there is nothing else.
std::optional<double> timeWeightedMean(const SeriesView &series, const TimeSpan &window)
{
    double insideSum = 0;
    double insideTime = 0;
    double edgeSum = 0;
    double edgeTime = 0;
    for (std::size_t i = series.firstAfter(window.from); i < series.samples.size(); ++i) {
        const TimeSpan span = series.spanOf(i);
        if (span.from >= window.to)
            break;
        const TimeSpan common = intersection(span, window);
        const auto time = static_cast<double>(common.length().count());
        const bool inside = common == span;
        (inside ? insideSum : edgeSum) += time * series.samples[i].value;
        (inside ? insideTime : edgeTime) += time;
    }
    if (insideTime > 0)
        return insideSum / insideTime;
    return edgeTime > 0 ? std::optional(edgeSum / edgeTime) : std::nullopt;
}

SampleGroup samplesWithin(const SeriesView &series, const TimeSpan &window)
{
    SampleGroup group;
    const auto earlier = [](const Sample &sample, UtcTime at) {
        return sample.at < at;
    };
    auto sample = std::lower_bound(series.samples.begin(), series.samples.end(), window.from, earlier);
    for (; sample != series.samples.end() && sample->at < window.to; ++sample) {
        group.values.push_back(sample->value);
        group.uncertainties.push_back(sample->uncertainty);
    }
    return group;
}

std::optional<double> coverageOf(const std::vector<TimeSpan> &covered, const TimeSpan &window)
{
    if (window.isEmpty())
        return std::nullopt;
    return static_cast<double>(lengthWithin(covered, window).count()) /
           static_cast<double>(window.length().count());
}

/// The series that the figure shows for `broadcaster`; chat is about the reference participant.
bool isShown(const SeriesKey &key, const QString &broadcaster)
{
    switch (key.metric) {
    case Metric::UploadRate:
    case Metric::PortRate:
    case Metric::BroadcastLatency:
        return key.subject == broadcaster;
    case Metric::ChatSendLatency:
    case Metric::ChatReceiveLatency:
        return true;
    default:
        return false;
    }
}

/// A line of the figure: a viewer's latency is one line by whichever method it was measured.
using Line = std::tuple<QString, QString, Metric>;
using Coverage = std::map<Line, std::vector<TimeSpan>>;

Coverage coverageByLine(const Views &views, const QString &broadcaster)
{
    Coverage lines;
    for (const SeriesView &view : views) {
        if (!isShown(view.key, broadcaster))
            continue;
        std::vector<TimeSpan> &spans = lines[{view.key.device, view.key.subject, view.key.metric}];
        const std::vector<TimeSpan> covered = view.covered();
        spans.insert(spans.end(), covered.begin(), covered.end());
        spans = united(std::move(spans));
    }
    return lines;
}

std::optional<double> coverageOfAll(const Coverage &lines, const TimeSpan &window)
{
    if (lines.empty() || window.isEmpty())
        return std::nullopt;
    double sum = 0;
    for (const auto &[line, spans] : lines)
        sum += coverageOf(spans, window).value_or(0);
    return sum / static_cast<double>(lines.size());
}

/// Fills the parts of one StepSummary from the run's series.
class StepReader
{
public:
    StepReader(const RunData &data, const Views &views)
        : m_data(data)
        , m_views(views)
        , m_broadcaster(broadcasterOf(data))
        , m_firstViewer(firstViewerOf(data))
        , m_lines(coverageByLine(views, m_broadcaster))
    {
        for (const SeriesView &view : views)
            m_covered.emplace(view.key, view.covered());
    }

    /// `first`: the attempt with which the run began.
    StepSummary read(const StepRecord &record, bool first) const
    {
        StepSummary step;
        step.record = record;
        step.firstViewerId = m_firstViewer;
        step.window = stepWindow(m_data.record.plan, record);
        if (!step.window)
            return step;
        step.uploadKbps = rate(Metric::UploadRate, *step.window);
        step.portKbps = rate(Metric::PortRate, *step.window);
        step.measuredKbps = step.portKbps ? step.portKbps : step.uploadKbps;
        step.droppedNetwork = frames(Metric::DroppedFramesNetwork, *step.window, first);
        step.droppedEncoder = frames(Metric::DroppedFramesEncoder, *step.window, first);
        step.droppedRendering = frames(Metric::DroppedFramesRendering, *step.window, first);
        step.totalFrames = frames(Metric::TotalFrames, *step.window, first);
        step.messagesLost = messagesLost(*step.window, first);
        readLatencies(step);
        step.coverage = coverageOfAll(m_lines, step.window->settled);
        return step;
    }

private:
    std::optional<double> rate(Metric metric, const StepWindow &window) const
    {
        const SeriesView *series = seriesAbout(m_views, metric, m_broadcaster);
        return series ? timeWeightedMean(*series, window.settled) : std::nullopt;
    }

    std::optional<CountDifference> frames(Metric metric, const StepWindow &window, bool first) const
    {
        const SeriesView *series = seriesAbout(m_views, metric, m_broadcaster);
        return series ? countDifference(*series, window.whole.from, window.whole.to, first) : std::nullopt;
    }

    std::optional<CountDifference> messagesLost(const StepWindow &window, bool first) const
    {
        std::optional<CountDifference> sum;
        for (const SeriesView &view : m_views) {
            if (view.key.metric != Metric::ChatMessagesLost)
                continue;
            const auto lost = countDifference(view, window.whole.from, window.whole.to, first);
            if (!lost)
                return std::nullopt;
            sum =
                CountDifference{lost->value + (sum ? sum->value : 0), lost->atLeast || (sum && sum->atLeast)};
        }
        return sum;
    }

    void readLatencies(StepSummary &step) const
    {
        std::vector<SampleGroup> send;
        std::vector<SampleGroup> receive;
        for (const SeriesView &view : m_views) {
            const Metric metric = view.key.metric;
            if (metric == Metric::BroadcastLatency && view.key.subject == m_broadcaster)
                addLatency(view, *step.window, step.broadcast);
            else if (metric == Metric::ChatSendLatency)
                send.push_back(addLatency(view, *step.window, step.chatSend));
            else if (metric == Metric::ChatReceiveLatency)
                receive.push_back(addLatency(view, *step.window, step.chatReceive));
        }
        step.chatSendAll = summarizeGroups(send);
        step.chatReceiveAll = summarizeGroups(receive);
        send.insert(send.end(), receive.begin(), receive.end());
        step.chat = summarizeGroups(send);
        std::stable_sort(
            step.broadcast.begin(), step.broadcast.end(),
            [this](const LatencySummary &a, const LatencySummary &b) { return rank(a) < rank(b); });
    }

    SampleGroup addLatency(const SeriesView &view, const StepWindow &window,
                           std::vector<LatencySummary> &to) const
    {
        SampleGroup group = samplesWithin(view, window.settled);
        LatencySummary latency;
        latency.device = view.key.device;
        latency.method = view.key.method;
        latency.summary = summarizeGroups({&group, 1});
        latency.coverage = coverageOf(m_covered.at(view.key), window.settled);
        to.push_back(std::move(latency));
        return group;
    }

    std::tuple<bool, QString, bool> rank(const LatencySummary &latency) const
    {
        return {latency.device != m_firstViewer, latency.device, latency.method != Method::FrameClock};
    }

    const RunData &m_data;
    const Views &m_views;
    QString m_broadcaster;
    QString m_firstViewer;
    Coverage m_lines;
    std::map<SeriesKey, std::vector<TimeSpan>> m_covered;
};

} // namespace

std::optional<CountDifference> StepSummary::dropped() const
{
    if (!droppedNetwork || !droppedEncoder || !droppedRendering)
        return std::nullopt;
    return CountDifference{droppedNetwork->value + droppedEncoder->value + droppedRendering->value,
                           droppedNetwork->atLeast || droppedEncoder->atLeast || droppedRendering->atLeast};
}

const LatencySummary *StepSummary::firstViewer() const
{
    for (const LatencySummary &latency : broadcast) {
        if (latency.device == firstViewerId && latency.summary.n > 0)
            return &latency;
    }
    return nullptr;
}

std::vector<StepSummary> summarizeSteps(const RunData &data)
{
    const Views views = seriesViews(data);
    const StepReader reader(data, views);
    std::vector<StepSummary> steps;
    for (const StepRecord *record : attemptsOf(data.record)) {
        if (!steps.empty())
            steps.back().repeated = steps.back().record.index == record->index;
        steps.push_back(reader.read(*record, steps.empty()));
    }
    return steps;
}

} // namespace castbench
