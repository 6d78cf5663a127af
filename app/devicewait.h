#pragma once

#include "controllers/contracts/clock.h"

#include <QStringList>
#include <qcorotask.h>

#include <functional>
#include <stop_token>

namespace castbench {

class LabAssembly;

/// Waits until castbench-probe is connected from every device of `assembly` that has one, but for those that
/// are `given up`; goes on without after `limit`, or when `stop` is requested. `missing` is called with the
/// devices that are waited for, at first and whenever they change, with none at last; not at all where none
/// is missing. `assembly` and `clock` outlive the call.
QCoro::Task<void> waitForDevices(LabAssembly &assembly, Clock &clock, milliseconds limit, QStringList givenUp,
                                 std::function<void(const QStringList &)> missing, std::stop_token stop);

} // namespace castbench
