#pragma once

#include "controllers/contracts/samplesink.h"

#include <QStringList>

namespace castbench::test {

/// Keeps everything a probe hands over.
class CollectingSink final : public SampleSink
{
public:
    std::vector<Sample> samples;
    std::vector<Gap> gaps;
    std::vector<Event> events;

    void accept(SampleBatch batch) override
    {
        samples.insert(samples.end(), batch.samples.begin(), batch.samples.end());
        gaps.insert(gaps.end(), batch.gaps.begin(), batch.gaps.end());
        events.insert(events.end(), batch.events.begin(), batch.events.end());
        if (batch.committed)
            batch.committed({});
    }

    /// Kinds of the events, in order.
    QStringList kinds() const
    {
        QStringList result;
        for (const Event &event : events)
            result.append(event.kind);
        return result;
    }
    std::vector<Sample> samplesOf(Metric metric) const
    {
        std::vector<Sample> result;
        for (const Sample &sample : samples) {
            if (sample.series.metric == metric)
                result.push_back(sample);
        }
        return result;
    }
};

} // namespace castbench::test
