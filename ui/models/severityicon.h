#pragma once

#include "controllers/domain/capproof.h"
#include "controllers/domain/sample.h"

#include <QIcon>

namespace castbench {

/// The sign for a severity, as for devices; each has a shape of its own beside its colour. Needs a
/// QGuiApplication, whose palette it fits.
QIcon severityIcon(Severity severity);
/// The sign for whether a cap was in force: a tick, a cross, a question mark; none where it was not measured.
QIcon verdictIcon(CapVerdict verdict);
/// A tick: checked, and nothing is wrong.
QIcon fineIcon();

} // namespace castbench
