#include "controllers/statistics/sortedsearch.h"

#include <algorithm>

namespace castbench {

std::size_t endBelow(const std::vector<double> &values, std::size_t begin, std::size_t end, double limit,
                     std::size_t guess)
{
    std::size_t low = begin; // all before it are below the limit
    std::size_t high = end;  // none from here on is
    const std::size_t guessed = std::min(begin + guess, end - 1);
    const bool later = values[guessed] < limit;
    if (later)
        low = guessed + 1;
    else
        high = guessed;
    // Away from the guess in steps that grow, then between the last two.
    for (std::size_t stride = 1; high - low > stride; stride *= 2) {
        const std::size_t probe = later ? low + stride - 1 : high - stride;
        const bool below = values[probe] < limit;
        if (below)
            low = probe + 1;
        else
            high = probe;
        if (below != later)
            break;
    }
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(low);
    const auto last = values.begin() + static_cast<std::ptrdiff_t>(high);
    return static_cast<std::size_t>(std::lower_bound(first, last, limit) - values.begin());
}

} // namespace castbench
