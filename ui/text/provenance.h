#pragma once

#include "controllers/domain/run.h"

#include <QString>

#include <utility>
#include <vector>

namespace castbench {

/// A line of what is known about how a run came about: what it is called, and its value.
using ProvenanceLine = std::pair<QString, QString>;

/// Where the numbers of a run come from, for people: instants, plan, lab, switch before and after, software
/// versions, clocks, how much was measured.
std::vector<ProvenanceLine> provenance(const RunData &data);

} // namespace castbench
