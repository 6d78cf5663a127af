#pragma once

#include <QString>

#include <vector>

namespace castbench::bench {

/// "name: CPU model, N cores, operating system", the first line of every benchmark.
void printMachine(const char *benchmark);
/// How many processes wanted a processor within the last 1, 5 and 15 minutes: what wall times depend on.
/// Nothing where the system does not tell.
void printLoad();
/// Smallest value that at least `share` (0 … 1) of `values` do not exceed; 0.5 is the median. `values` must
/// not be empty.
double quantile(std::vector<double> values, double share);

} // namespace castbench::bench
