#pragma once

#include "app/commandline.h"

namespace castbench {

/// Understands what follows "switch"; has no side effects. Errors: InvalidInput, with the usage.
Expected<Command> parseSwitch(const QStringList &arguments);

} // namespace castbench
