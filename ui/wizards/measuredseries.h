#pragma once

#include "controllers/domain/metric.h"
#include "ui/models/experimentdraft.h"

#include <vector>

namespace castbench {

/// A quantity that a run will measure, and on which devices.
struct MeasuredQuantity
{
    Metric metric;
    QStringList devices; ///< ids, in the lab's order

    bool operator==(const MeasuredQuantity &) const = default;
};

/// What a run of the draft will measure in its lab; nothing where the lab's devices are not known.
std::vector<MeasuredQuantity> measuredQuantities(const ExperimentDraft &draft);

} // namespace castbench
