#pragma once

#include "controllers/statistics/figuredata.h"

namespace castbench {

/// In which unit elapsed time is shown.
enum class TimeUnit { Automatic, Seconds, Minutes, Hours };

/// The unit itself, or for Automatic the one that suits an interval of `span` seconds: seconds up to ten
/// minutes, minutes up to four hours.
TimeUnit chosenUnit(TimeUnit unit, double span);
/// 1 for Automatic.
double secondsPer(TimeUnit unit);
/// "Elapsed time (min)", in the user's language.
QString elapsedTimeLabel(TimeUnit unit);
/// A figure in seconds with all its instants in `unit`, Automatic by its length, and its axis labelled so.
FigureData inTimeUnit(FigureData figure, TimeUnit unit);

} // namespace castbench
