#pragma once

#include "controllers/contracts/experiment.h"

#include <QStringList>

namespace castbench {

/// Kinds of experiments, as plans name them, in the order in which they are shown.
QStringList experimentKinds();
/// Errors: NotFound; the message lists the kinds.
Expected<Experiment> experimentOfKind(const QString &kind);

} // namespace castbench
