#pragma once

#include "controllers/domain/sample.h"

#include <QIcon>

namespace castbench {

/// The sign for a severity, as for devices; each has a shape of its own beside its colour. Needs a
/// QGuiApplication, whose palette it fits.
QIcon severityIcon(Severity severity);
/// A tick: checked, and nothing is wrong.
QIcon fineIcon();

} // namespace castbench
