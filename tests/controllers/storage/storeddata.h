#pragma once

#include "controllers/contracts/runstore.h"

#include <qcorotask.h>

#include <vector>

/// Samples of one series, the first at `first` seconds, with values first, first + 1, …
castbench::SampleBatch batchOf(int first, int count);

/// What a store said of the batches that were handed to it, in the order in which it said so.
struct Reports
{
    std::vector<castbench::Expected<void>> results;

    /// `batch`, reporting here. This object must outlive the store.
    castbench::SampleBatch watched(castbench::SampleBatch batch);
    int succeeded() const;
    int failed() const;
};

/// Makes a run in `store` and waits for its number; 0 where that failed.
castbench::RunId newRun(castbench::RunStore &store);
/// Writes all of `data` through `store` and answers with the new run's number; 0 where that failed.
castbench::RunId storeWhole(castbench::RunStore &store, const castbench::RunData &data);
