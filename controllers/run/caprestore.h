#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"

#include <functional>

namespace castbench {

struct RunTiming;

/// Puts `former` back and makes sure that it reads back equal. A switch that does not answer, refuses or
/// reads back something else is asked again for as long as `timing` says, a person is asked once; `failed`
/// hears of every attempt that failed. `giveUp` ends it without an answer. References outlive the call.
/// Errors: that of the last attempt.
QCoro::Task<Expected<CapReading>> restoreCap(Clock &clock, CapDriver &driver, int port, CapReading former,
                                             const RunTiming &timing,
                                             std::function<void(const Error &)> failed,
                                             std::stop_token giveUp);

} // namespace castbench
