#pragma once

#include "controllers/statistics/comparison.h"

#include <QJsonObject>

namespace castbench {

/// A comparison for a program; what cannot be told is null, never 0.
///
/// {"runs":[{"run":12,"name":"…"}],
///  "steps":[{"step":1,"label":"…","cap":"512 kbit/s","cap_kbps":512 (null: No Limit),
///            "outcomes":["completed"|null for a run without the step, …],
///            "quantities":[{"metric":"broadcast_latency","device":"P1"|null,"method":"frame-clock",
///                           "unit":"ms",
///                           "values":[{"value","interval95":[low,high],"interval_state","n","effective_n",
///                                      "length_s"}] (one per run),
///                           "pairs":[{"first":0,"second":1 (indices into runs),"verdict":"higher",
///                                     "difference","interval95"}]}]}],
///  "unmatched":[{"run":0 (index),"step":2,"label":"…","cap":"…","cap_kbps":…}]}
QJsonObject comparisonJson(const Comparison &comparison);

} // namespace castbench
