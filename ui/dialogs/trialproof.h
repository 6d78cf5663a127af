#pragma once

#include "controllers/domain/capproof.h"
#include "ui/services/switchservice.h"

namespace castbench {

/// Over all samples, each weighted with its time; nothing where there are none.
std::optional<double> meanKbps(const std::vector<TrialSample> &samples);

/// Whether the cap of a trial was in force, by the same rules as the steps of a run; from the port's octets
/// alone.
CapProof trialProof(const CapTrial &trial);

} // namespace castbench
