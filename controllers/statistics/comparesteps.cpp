#include "controllers/statistics/comparison.h"
#include "controllers/statistics/runlabels.h"
#include "controllers/statistics/seriesview.h"
#include "controllers/statistics/stepinterval.h"
#include "controllers/statistics/stepsummary.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

namespace castbench {
namespace {

using Count = std::optional<CountDifference> StepSummary::*;
constexpr std::array<std::pair<Metric, Count>, 3> counts{{
    {Metric::DroppedFramesNetwork, &StepSummary::droppedNetwork},
    {Metric::DroppedFramesEncoder, &StepSummary::droppedEncoder},
    {Metric::DroppedFramesRendering, &StepSummary::droppedRendering},
}};

using Mean = std::optional<double> StepSummary::*;
constexpr std::array<std::pair<Metric, Mean>, 2> rates{{
    {Metric::UploadRate, &StepSummary::uploadKbps},
    {Metric::PortRate, &StepSummary::portKbps},
}};

using Latencies = std::vector<LatencySummary> StepSummary::*;
constexpr std::array<std::pair<Metric, Latencies>, 3> latencies{{
    {Metric::BroadcastLatency, &StepSummary::broadcast},
    {Metric::ChatSendLatency, &StepSummary::chatSend},
    {Metric::ChatReceiveLatency, &StepSummary::chatReceive},
}};

double secondsOf(const TimeSpan &span)
{
    return std::chrono::duration<double>(span.length()).count();
}

struct Measured
{
    ComparedQuantity quantity;
    ComparedValue value;
};

ComparedValue startOf(const Summary &scatter, const TimeSpan &span)
{
    ComparedValue value;
    value.n = scatter.n;
    value.effectiveN = scatter.effectiveN;
    value.lengthSeconds = secondsOf(span);
    return value;
}

ComparedValue rateValue(const SeriesView &series, double mean, const TimeSpan &window)
{
    const Summary scatter = rateScatter(series, window);
    ComparedValue value = startOf(scatter, window);
    value.value = mean;
    value.state = IntervalState::TooFewIndependent;
    if (!scatter.ci95)
        return value;
    const double half = scatter.ci95->halfWidth() + scatter.systematic.value_or(0);
    value.interval = Interval{mean - half, mean + half};
    value.state = IntervalState::Known;
    return value;
}

ComparedValue countValue(const SeriesView &series, const CountDifference &count, const TimeSpan &window)
{
    const Summary growth = growthScatter(series, window);
    ComparedValue value = startOf(growth, window);
    value.value = count.value;
    value.interval = countInterval(count, growth, window);
    if (count.atLeast)
        value.state = IntervalState::LowerBound;
    else
        value.state = value.interval ? IntervalState::Known : IntervalState::TooFewIndependent;
    return value;
}

ComparedValue latencyValue(const Summary &summary, const TimeSpan &window)
{
    ComparedValue value = startOf(summary, window);
    value.value = summary.mean;
    value.interval = summary.combined();
    if (value.interval)
        value.state = IntervalState::Known;
    else
        value.state =
            summary.systematic ? IntervalState::TooFewIndependent : IntervalState::UncertaintyUnknown;
    return value;
}

/// A run and what it measured in each step.
class RunSteps
{
public:
    explicit RunSteps(const RunData &data)
        : m_views(seriesViews(data))
        , m_broadcaster(broadcasterOf(data))
        , m_steps(summarizeSteps(data))
    {
    }

    const std::vector<StepSummary> &steps() const
    {
        return m_steps;
    }

    std::vector<Measured> measuredIn(const StepSummary &step) const
    {
        std::vector<Measured> all;
        if (!step.window)
            return all;
        for (const auto &[metric, mean] : rates) {
            const SeriesView *series = seriesAbout(m_views, metric, m_broadcaster);
            if (series && step.*mean)
                all.push_back(
                    {{metric, {}, Method::Counter}, rateValue(*series, *(step.*mean), step.window->settled)});
        }
        for (const auto &[metric, count] : counts) {
            const SeriesView *series = seriesAbout(m_views, metric, m_broadcaster);
            if (series && step.*count)
                all.push_back(
                    {{metric, {}, Method::Counter}, countValue(*series, *(step.*count), step.window->whole)});
        }
        for (const auto &[metric, list] : latencies) {
            for (const LatencySummary &latency : step.*list) {
                if (latency.summary.n > 0)
                    all.push_back({{metric, latency.device, latency.method},
                                   latencyValue(latency.summary, step.window->settled)});
            }
        }
        return all;
    }

private:
    std::vector<SeriesView> m_views;
    QString m_broadcaster;
    std::vector<StepSummary> m_steps;
};

/// The same step of several runs; null for runs that do not have it.
using Counterparts = std::vector<const StepSummary *>;
using Matches = std::map<std::pair<int, std::optional<std::int64_t>>, Counterparts>;

Matches matched(const std::vector<RunSteps> &runs)
{
    Matches matches;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        for (const StepSummary &step : runs[run].steps()) {
            if (step.repeated)
                continue;
            Counterparts &counterparts = matches[{step.record.index, step.record.step.cap.limitKbps()}];
            counterparts.resize(runs.size());
            counterparts[run] = &step;
        }
    }
    return matches;
}

void addValue(std::vector<QuantityComparison> &quantities, std::size_t run, std::size_t runs,
              Measured measured)
{
    auto found = std::find_if(quantities.begin(), quantities.end(), [&](const QuantityComparison &candidate) {
        return candidate.quantity == measured.quantity;
    });
    if (found == quantities.end()) {
        quantities.push_back({std::move(measured.quantity), std::vector<ComparedValue>(runs), {}});
        found = std::prev(quantities.end());
    }
    found->values[run] = measured.value;
}

std::vector<PairComparison> pairsOf(const QuantityComparison &quantity, const Counterparts &steps)
{
    std::vector<PairComparison> pairs;
    for (std::size_t first = 0; first < steps.size(); ++first) {
        for (std::size_t second = first + 1; second < steps.size(); ++second) {
            if (!steps[first] || !steps[second])
                continue;
            PairComparison pair =
                comparePair(quantity.values[first], quantity.values[second], quantity.quantity.isCount());
            pair.first = first;
            pair.second = second;
            pairs.push_back(pair);
        }
    }
    return pairs;
}

StepComparison compareStep(const std::vector<RunSteps> &runs, const Counterparts &steps)
{
    StepComparison result;
    for (std::size_t run = 0; run < steps.size(); ++run) {
        result.outcomes.push_back(steps[run] ? std::optional(steps[run]->record.outcome) : std::nullopt);
        if (!steps[run])
            continue;
        for (Measured &measured : runs[run].measuredIn(*steps[run]))
            addValue(result.quantities, run, runs.size(), std::move(measured));
    }
    std::stable_sort(result.quantities.begin(), result.quantities.end(),
                     [](const QuantityComparison &a, const QuantityComparison &b) {
                         return a.quantity.metric < b.quantity.metric;
                     });
    for (QuantityComparison &quantity : result.quantities)
        quantity.pairs = pairsOf(quantity, steps);
    return result;
}

} // namespace

Comparison compareSteps(std::span<const RunData> runs)
{
    Comparison comparison;
    const QStringList labels = runLabels(runs);
    for (std::size_t i = 0; i < runs.size(); ++i)
        comparison.runs.push_back(
            {runs[i].record.id, labels[static_cast<qsizetype>(i)], runs[i].record.name});
    const std::vector<RunSteps> measured(runs.begin(), runs.end());
    for (const auto &[key, steps] : matched(measured)) {
        const auto first =
            std::find_if(steps.begin(), steps.end(), [](const StepSummary *step) { return step; });
        const StepRecord &record = (*first)->record;
        const auto owners =
            steps.size() - static_cast<std::size_t>(std::count(steps.begin(), steps.end(), nullptr));
        if (owners == 1) {
            comparison.unmatched.push_back({static_cast<std::size_t>(first - steps.begin()), record.index,
                                            record.step.cap, record.step.label});
            continue;
        }
        StepComparison step = compareStep(measured, steps);
        step.index = record.index;
        step.cap = record.step.cap;
        step.label = record.step.label;
        comparison.steps.push_back(std::move(step));
    }
    return comparison;
}

} // namespace castbench
