#include "probes/simlab/capturepacer.h"

#include <algorithm>

namespace castbench::simlab {

CapturePacer::CapturePacer(SteadyTime begin, std::int64_t first, int framesPerSecond)
    : m_begin(begin)
    , m_finished(begin)
    , m_first(first)
    , m_next(first)
    , m_framesPerSecond(framesPerSecond)
{
}

SteadyTime CapturePacer::due() const
{
    // Rounded up, so that numberAt(due()) is the picture itself.
    const std::int64_t nanoseconds =
        ((m_next - m_first) * 1'000'000'000 + m_framesPerSecond - 1) / m_framesPerSecond;
    return m_begin + std::chrono::nanoseconds(nanoseconds);
}

std::int64_t CapturePacer::take(SteadyTime now)
{
    const std::int64_t newest = std::max(m_next, numberAt(now));
    const std::int64_t busyUntil = std::clamp(numberAt(m_finished), m_next, newest);
    m_skippedByEncoder += static_cast<quint64>(busyUntil - m_next);
    m_skippedByDrawing += static_cast<quint64>(newest - busyUntil);
    ++m_taken;
    m_next = newest + 1;
    return newest;
}

std::int64_t CapturePacer::numberAt(SteadyTime time) const
{
    const std::int64_t elapsed = std::chrono::nanoseconds(time - m_begin).count();
    return m_first + elapsed * m_framesPerSecond / 1'000'000'000;
}

} // namespace castbench::simlab
