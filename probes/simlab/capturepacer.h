#pragma once

#include "controllers/domain/time.h"

#include <cstdint>

namespace castbench::simlab {

/// Says which picture is due when: picture n at an absolute instant, so that lateness never accumulates.
/// Pictures whose time has passed are skipped and counted, by cause. Not thread-safe.
class CapturePacer
{
public:
    /// Picture `first` is due at `begin`.
    CapturePacer(SteadyTime begin, std::int64_t first, int framesPerSecond);

    /// When the next picture is due.
    SteadyTime due() const;
    /// Takes the newest picture that is due at `now` (at or after due()); those before it are skipped,
    /// because the encoder was late as far as it was still busy at their time, else because drawing was late.
    std::int64_t take(SteadyTime now);
    /// Tells when the picture taken last had been drawn and encoded.
    void finished(SteadyTime at)
    {
        m_finished = at;
    }

    quint64 taken() const
    {
        return m_taken;
    }
    quint64 skippedByEncoder() const
    {
        return m_skippedByEncoder;
    }
    quint64 skippedByDrawing() const
    {
        return m_skippedByDrawing;
    }

private:
    std::int64_t numberAt(SteadyTime time) const;

    SteadyTime m_begin;
    SteadyTime m_finished;
    std::int64_t m_first;
    std::int64_t m_next;
    int m_framesPerSecond;
    quint64 m_taken = 0;
    quint64 m_skippedByEncoder = 0;
    quint64 m_skippedByDrawing = 0;
};

} // namespace castbench::simlab
