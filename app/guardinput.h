#pragma once

#include <QByteArray>

#include <functional>

namespace castbench {

/// Reads standard input in a thread, which ends with the process, and calls back on the main thread's event
/// loop: with each line, then when the input has ended. A line of more than maximumGuardLine bytes ends it.
void readGuardInput(std::function<void(const QByteArray &line)> onLine, std::function<void()> onEnd);

} // namespace castbench
