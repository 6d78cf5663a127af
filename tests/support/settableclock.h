#pragma once

#include "controllers/contracts/clock.h"

#include <atomic>

namespace castbench::test {

/// Another clock, with a UTC that can be set.
class SettableClock final : public Clock
{
public:
    /// `clock` must outlive this and its timers.
    explicit SettableClock(Clock &clock)
        : m_clock(clock)
    {
    }

    SteadyTime steadyNow() const override
    {
        return m_clock.steadyNow();
    }
    UtcTime utcNow() const override
    {
        return m_clock.utcNow() + microseconds(m_ahead);
    }
    std::unique_ptr<Timer> schedule(SteadyTime at, std::function<void()> call) override
    {
        return m_clock.schedule(at, std::move(call));
    }
    /// UTC jumps by so much.
    void set(microseconds by)
    {
        m_ahead += by.count();
    }

private:
    Clock &m_clock;
    std::atomic<microseconds::rep> m_ahead = 0;
};

} // namespace castbench::test
