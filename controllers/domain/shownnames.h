#pragma once

#include "controllers/domain/lab.h"
#include "controllers/domain/run.h"

namespace castbench {

/// What comes with the program has English names wherever it is stored or exported; these functions say what
/// people read: the same in the user's language. What people named themselves stays as they wrote it.

/// A plan's title, or its name where it has no title.
QString shownPlanTitle(const Plan &plan);
/// A run's name, or its plan's title where nobody named it.
QString shownRunName(const RunRecord &run);
/// The name of a lab.
QString shownLabName(const QString &name);
/// A lab as people read it: the built-in lab with its own and its devices' names in the user's language. For
/// showing only, never for storing.
Lab withShownNames(Lab lab);

} // namespace castbench
