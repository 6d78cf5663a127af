#pragma once

#include "controllers/domain/capproof.h"

#include <QString>

namespace castbench::wording {

/// How the window says whether a cap was in force, in the language and locale of the program.
/// "in force", "not in force", "not loaded", "not measured".
QString capVerdict(CapVerdict verdict);
/// The verdict with what was measured, for one line: "Cap not in force: 4160 kbit/s measured".
QString capProof(const CapProof &proof);
/// All that a verdict rests on, a line each: why, the rate and its counter, and the tolerance.
QString capProofDetails(const CapProof &proof);

} // namespace castbench::wording
