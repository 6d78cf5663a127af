#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/stepsummary.h"

#include <QJsonObject>

#include <vector>

namespace castbench {

/// What a machine reads as a run's last line. What cannot be told is null, never 0.
///
/// {"event":"summary","run":12,"name":"upload-cap","state":"done","restored":true,"failure":null,
///  "started_at":"…Z","finished_at":"…Z"|null,"steps":[…],"cap_tolerances":{…}}, each step being
/// {"step":1, "label":"…", "outcome":"completed", "cap":"512 kbit/s", "cap_kbps":512 (null: No Limit),
///  "readback":"512 kbit/s"|null, "readback_kbps":512 (null: No Limit, or not read), "measured_kbps",
///  "upload_kbps", "port_kbps", "duration_s", "lateness_ms",
///  "cap_proof":{"verdict":"in-force","reason":"at-cap","counter","measured_kbps","uncertainty_kbps","samples",
///               "limit_kbps","low_kbps","high_kbps","from","to"} (CapProof),
///  "dropped_frames":{"network","encoder","rendering","total","at_least"}, "total_frames",
///  "broadcast_latency_ms":{latency of the first viewer}, "broadcast_latency_by_viewer_ms":[{…}],
///  "chat_latency_ms":{all devices, both directions, and the same for "send" and "receive"},
///  "messages_lost", "coverage" (0 … 1)}.
/// A latency is {"mean","ci95":[low,high],"n","sd","median","p95","min","max","effective_n","uncertainty",
/// "combined95":[low,high]} (ci95 and combined95 are null below leastEffectiveN), and where it is one
/// viewer's {"viewer","method","coverage"} as well. `at_least` is true where a counter began anew, so that
/// frames may be missing from the counts.
QJsonObject summaryJson(const RunRecord &run, const std::vector<StepSummary> &steps);

/// One element of "steps".
QJsonObject stepJson(const StepSummary &step);

} // namespace castbench
