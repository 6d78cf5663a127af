#include "controllers/switches/snmp/uptimewatch.h"

#include <algorithm>

namespace castbench {

namespace {

using Ticks = std::chrono::duration<qint64, std::centi>;

constexpr qint64 wrap = qint64{1} << 32;
/// Answers overtake each other, and an agent's clock may be wrong by one in a hundred.
constexpr Ticks tolerance{300};
constexpr qint64 driftDivisor = 100;

} // namespace

bool UptimeWatch::restarted(quint64 ticks, SteadyTime at)
{
    const auto last = std::exchange(m_last, Reading{ticks, at});
    // An agent whose uptime stands still tells nothing by it.
    if (!last || last->ticks == ticks)
        return false;
    const qint64 elapsed = std::max<qint64>(std::chrono::duration_cast<Ticks>(at - last->at).count(), 0);
    const qint64 allowed = tolerance.count() + elapsed / driftDivisor;
    const qint64 expected = static_cast<qint64>(last->ticks) + elapsed;
    const auto isBehind = [&](qint64 now) {
        return now < expected - allowed;
    };
    const qint64 now = static_cast<qint64>(ticks);
    return isBehind(now) && (expected + allowed < wrap || isBehind(now + wrap));
}

} // namespace castbench
