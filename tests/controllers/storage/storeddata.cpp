#include "storeddata.h"

#include "tests/support/runbuilder.h"

#include <algorithm>

using namespace castbench;

SampleBatch batchOf(int first, int count)
{
    SampleBatch batch;
    for (int i = first; i < first + count; ++i) {
        Sample sample;
        sample.series = RunBuilder::upload();
        sample.at = RunBuilder::instant(i);
        sample.deviceAt = sample.at - microseconds{250};
        sample.value = i;
        batch.samples.push_back(sample);
    }
    return batch;
}

SampleBatch Reports::watched(SampleBatch batch)
{
    batch.committed = [this](const Expected<void> &result) {
        results.push_back(result);
    };
    return batch;
}

int Reports::succeeded() const
{
    return static_cast<int>(
        std::count_if(results.begin(), results.end(), [](const auto &result) { return result.has_value(); }));
}

int Reports::failed() const
{
    return static_cast<int>(results.size()) - succeeded();
}

RunId newRun(RunStore &store)
{
    return QCoro::waitFor(store.createRun(staircaseRun(5).record)).value_or(0);
}

RunId storeWhole(RunStore &store, const RunData &data)
{
    const RunId run = QCoro::waitFor(store.createRun(data.record)).value_or(0);
    SampleBatch batch;
    batch.samples = data.samples;
    batch.gaps = data.gaps;
    batch.events = data.events;
    store.append(run, std::move(batch));
    return QCoro::waitFor(store.flush()) ? run : 0;
}
