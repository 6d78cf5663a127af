#pragma once

#include "controllers/domain/cap.h"
#include "controllers/domain/time.h"

namespace castbench::simlab {

/// Says how many bytes may pass now under a cap. Not thread-safe.
class TokenBucket
{
public:
    /// How much unused time is kept: a pause up to this long, as on a busy computer, does not lower the
    /// average.
    static constexpr milliseconds burst{100};

    explicit TokenBucket(SteadyTime now);

    /// Changes the cap at `now`; what was saved up under the former one is cut to the new burst.
    void setCap(const Cap &cap, SteadyTime now);
    const Cap &cap() const
    {
        return m_cap;
    }
    /// Bytes that may pass at `now`: 0 or more; `unlimited` without a cap. `now` must not fall.
    qint64 available(SteadyTime now);
    /// Takes bytes that have passed; may not exceed what available() said.
    void take(qint64 bytes);

    static constexpr qint64 unlimited = 1LL << 40;

private:
    double bytesPerSecond() const;
    double capacity() const;
    void refill(SteadyTime now);

    Cap m_cap;
    SteadyTime m_refilled;
    double m_tokens = 0;
};

} // namespace castbench::simlab
