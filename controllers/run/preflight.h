#pragma once

#include "controllers/run/runsetup.h"

#include <vector>

namespace castbench {

/// Looks at everything a run needs, without changing it, and collects all that is wrong.
namespace preflight {

/// What the plan asks of the lab: broadcaster, viewers, caps that the switch can express, unique probes,
/// enough space. Needs no device.
std::vector<Finding> checkPlan(const RunSetup &setup);

/// Asks every device at the same time. One that has not answered after `setup.timing.preflight` is an
/// error of its own. In the order switch, stream, probes. Errors: Cancelled.
QCoro::Task<Expected<std::vector<Finding>>> checkDevices(const RunSetup &setup, std::stop_token stop);

/// Bytes that the run will add to the store at most, roughly.
qint64 expectedBytes(const RunSetup &setup);

/// One failure out of all findings that forbid the run, a line each; nothing if the run may start.
std::optional<Error> verdict(const std::vector<Finding> &findings);

} // namespace preflight

} // namespace castbench
