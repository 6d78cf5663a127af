#include "controllers/protocols/nsdprate.h"

#include <cstdlib>

namespace castbench::nsdp {

namespace {

constexpr std::int64_t lowestKbps = 512;
constexpr std::int64_t megabitKbps = 1000;

constexpr std::int64_t kbpsOfRate(quint32 code)
{
    return code == 1 ? lowestKbps : megabitKbps << (code - 2);
}

// From 1 Gbit/s on the names count in thousands again.
static_assert(kbpsOfRate(highestCommonRate) == 512'000);

} // namespace

std::optional<Cap> capOfRate(quint32 code)
{
    constexpr quint32 gigabit = highestCommonRate + 1;
    if (code > highestRate)
        return std::nullopt;
    if (code == 0)
        return Cap::noLimit();
    if (code >= gigabit)
        return Cap::kbps(std::int64_t{1'000'000} << (code - gigabit));
    return Cap::kbps(kbpsOfRate(code));
}

quint32 nearestRate(const Cap &cap)
{
    if (!cap.isLimited())
        return 0;
    const std::int64_t wanted = *cap.limitKbps();
    quint32 best = 1;
    for (quint32 code = 2; code <= highestCommonRate; ++code) {
        if (std::llabs(kbpsOfRate(code) - wanted) < std::llabs(kbpsOfRate(best) - wanted))
            best = code;
    }
    return best;
}

} // namespace castbench::nsdp
