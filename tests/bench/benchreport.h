#pragma once

#include <QString>

#include <vector>

namespace castbench::bench {

/// "name: CPU model, N cores, operating system", the first line of every benchmark.
void printMachine(const char *benchmark);
/// Smallest value that at least `share` (0 … 1) of `values` do not exceed; 0.5 is the median. `values` must
/// not be empty.
double quantile(std::vector<double> values, double share);

} // namespace castbench::bench
