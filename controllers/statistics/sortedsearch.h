#pragma once

#include <cstddef>
#include <vector>

namespace castbench {

/// Index of the first of ascending values from `begin` to `end` (above begin) that is not below `limit`;
/// `end` if there is none. Fast where it is about `guess` values after `begin`.
std::size_t endBelow(const std::vector<double> &values, std::size_t begin, std::size_t end, double limit,
                     std::size_t guess);

} // namespace castbench
