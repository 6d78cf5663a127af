#include "ui/dialogs/trialproof.h"

#include "controllers/statistics/capproof.h"

namespace castbench {

std::optional<double> meanKbps(const std::vector<TrialSample> &samples)
{
    double bits = 0;
    double ms = 0;
    for (const TrialSample &sample : samples) {
        const auto length = static_cast<double>((sample.until - sample.from).count());
        bits += sample.kbps * length;
        ms += length;
    }
    return ms > 0 ? std::optional(bits / ms) : std::nullopt;
}

CapProof trialProof(const CapTrial &trial)
{
    CapProof proof;
    if (trial.samples.empty() || !trial.set)
        return proof;
    const UtcTime begin; // only distances count
    std::vector<Sample> samples;
    std::vector<Gap> gaps;
    milliseconds before = trial.samples.front().from;
    for (const TrialSample &one : trial.samples) {
        Sample sample;
        sample.series.metric = Metric::PortRate;
        sample.at = begin + one.until;
        sample.value = one.kbps;
        if (!one.forwarded)
            sample.flags |= CountedBeforeCap;
        if (one.from > before) {
            Gap gap;
            gap.series = sample.series;
            gap.from = begin + before;
            gap.to = begin + one.from;
            gaps.push_back(gap);
        }
        samples.push_back(sample);
        before = one.until;
    }
    CapQuestion question;
    question.requested = trial.asked;
    question.readBack = trial.set->cap;
    if (trial.former && trial.former->cap.limitKbps())
        question.formerKbps.push_back(*trial.former->cap.limitKbps());
    question.span = {begin, begin + trial.samples.back().until};
    CapSeries series;
    series.port.key = samples.front().series;
    series.port.samples = samples;
    series.port.gaps = gaps;
    series.port.expected = seconds{1};
    return proveCap(question, series, CapTolerances());
}

} // namespace castbench
