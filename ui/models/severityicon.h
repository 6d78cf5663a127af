#pragma once

#include "controllers/domain/sample.h"

#include <QIcon>

namespace castbench {

/// The style's sign for a severity; each has a shape of its own beside its colour. Needs a QApplication.
QIcon severityIcon(Severity severity);
/// A tick: checked, and nothing is wrong.
QIcon fineIcon();

} // namespace castbench
