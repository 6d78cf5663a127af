#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/run.h"
#include "controllers/statistics/figuredata.h"

#include <span>

namespace castbench {

/// From this many repetitions on the figure no longer says that they are few.
inline constexpr int manyRepetitions = 5;

/// The mean of several runs of the same steps, with the panels of uploadCapFigure().
///
/// Time is the plan's: what a run measured t seconds after a step began (StepWindow) is shown t seconds after
/// that step's planned start, so that a late switch, a pause or a skipped step does not shift what follows.
/// What was measured between steps, or longer after a step's beginning than it was planned to last, is not
/// used.
///
/// Each series has its own time grid, common to all runs: every step is divided into equal bins, as many as
/// have room for two sample intervals (of chat: two median distances of messages), so that unevenly spaced
/// samples do not leave bins empty. A bin holds what comes after its beginning, up to and with its end. A run
/// contributes to a bin the mean xᵢ of its samples there, or nothing if it has none.
///
/// For the n runs that contribute, the point is their mean m = Σxᵢ/n. From n = 2 on it has the band
/// m ± t(0.975, n − 1)·s/√n with s² = Σ(xᵢ − m)²/(n − 1): Student's interval for the mean of n independent,
/// about normal values (NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.2). Runs are
/// independent of each other, samples of one run are not, hence n counts runs. Where every sample in the bin
/// has an uncertainty of its own, the mean of these is added on both sides, as Summary::combined() does it.
/// The interval holds for each bin by itself, not for the curve as a whole.
///
/// A bin is drawn as a level over its whole width, so that what changes with a step is not seen to change
/// before it. Nothing is filled in: the line breaks where no run has samples, and where it becomes the mean
/// of other runs than before, because its level may jump there for that alone. The number of runs is said in
/// the title, and where not all of them contribute to all bins that have any, in the curve's name as well
/// ("P1 (n = 2–3)"). The cap is drawn where all runs read back the same. Events are left out.
///
/// Errors: InvalidInput without runs, or where the plans' steps differ in number, cap or duration.
Expected<FigureData> repetitionFigure(std::span<const RunData> runs);

} // namespace castbench
