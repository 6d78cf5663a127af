#pragma once

#include "controllers/domain/sample.h"

namespace castbench {

/// Takes what was measured. Called on the thread of the run; never blocks.
class SampleSink
{
public:
    virtual ~SampleSink() = default;

    virtual void accept(SampleBatch batch) = 0;

    void add(const Sample &sample)
    {
        SampleBatch batch;
        batch.samples.push_back(sample);
        accept(std::move(batch));
    }
    void add(const Gap &gap)
    {
        SampleBatch batch;
        batch.gaps.push_back(gap);
        accept(std::move(batch));
    }
    void add(const Event &event)
    {
        SampleBatch batch;
        batch.events.push_back(event);
        accept(std::move(batch));
    }
};

} // namespace castbench
