#pragma once

#include "tests/support/ui/fakeworkbench.h"

#include <vector>

namespace castbench {

/// A lab as in a study: a commentator, two computers and two tablets that watch, a switch and chat.
Lab studyLab();
/// All of it well, but for a tablet whose clock is known less well than wanted.
void makeHealthy(FakeLabService &service, UtcTime now);
/// What a check of that lab says.
std::vector<Finding> studyFindings();

/// Three repetitions of the staircase on three days, that differ as repetitions do.
std::vector<RunData> repeatedRuns();
/// Stores the runs where the window finds them; false if that fails.
bool store(const std::vector<RunData> &runs, const QString &database);

/// Tells a run up to an instant, seconds since its start, as one that goes on.
void replay(FakeRunService &service, const RunData &run, double until);

} // namespace castbench
