#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"
#include "controllers/domain/switchdevice.h"

#include <functional>
#include <memory>

namespace castbench {

/// Makes the driver of a switch whose secrets are known.
using MakeCapDriver = std::function<Expected<std::unique_ptr<CapDriver>>(const Switch &device)>;

/// How long a switch is asked to take a value back.
struct RestorePatience
{
    milliseconds firstRetry{250}; ///< after the first failure; doubled after each further one
    milliseconds longestRetry{5'000};
    milliseconds limit{600'000}; ///< then it is given up; a switch that restarts takes some minutes
};

/// Whether no further attempt can mend it: a wrong password is never tried twice.
bool isHopeless(const Error &error);

/// Gives `port` back what it had, and makes sure that it reads back equal; tries again until that is so, it
/// is hopeless, or `patience` is at its end. `failed` hears of every attempt that failed. References outlive
/// the call. Errors: that of the last attempt; Cancelled.
QCoro::Task<Expected<CapReading>> restorePort(CapDriver &driver, int port, CapReading former, Clock &clock,
                                              RestorePatience patience,
                                              std::function<void(const Error &)> failed,
                                              std::stop_token stop);

} // namespace castbench
