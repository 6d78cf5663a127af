#pragma once

#include "controllers/contracts/clock.h"

#include <QObject>

#include <map>
#include <optional>
#include <utility>

namespace castbench::test {

/// A clock that stands still until a test moves it. Calls that are due at once come back from the event
/// loop; all others from advance(), in the order of their instants, with the clock set to each of them.
/// Must outlive its timers.
class FakeClock final : public Clock
{
public:
    /// Starts at 2026-01-31T12:00:00Z, 1000 s after the steady clock's epoch.
    FakeClock();
    ~FakeClock() override;

    SteadyTime steadyNow() const override
    {
        return m_now;
    }
    UtcTime utcNow() const override;
    std::unique_ptr<Timer> schedule(SteadyTime at, std::function<void()> call) override;

    /// Moves both clocks on and carries out what becomes due on the way.
    void advance(std::chrono::nanoseconds duration);
    /// Moves on in steps of `step` and lets the event loop run after each, for code that also waits for
    /// signals or sockets.
    void advanceInSteps(std::chrono::nanoseconds duration, std::chrono::nanoseconds step);
    /// Moves to the next pending call and carries out what is due then; false if nothing is pending.
    bool advanceToNext();
    /// Lets the UTC jump, as when somebody sets the computer's clock; the steady clock does not notice.
    void jumpUtc(microseconds by)
    {
        m_utcAtEpoch += by;
    }
    /// When the next pending call is due; nothing if none is pending.
    std::optional<SteadyTime> nextPending() const
    {
        return m_calls.empty() ? std::nullopt : std::optional<SteadyTime>{m_calls.begin()->first.first};
    }
    /// Calls that wait for their time.
    std::size_t pending() const
    {
        return m_calls.size();
    }

private:
    class FakeTimer;
    using Key = std::pair<SteadyTime, quint64>;

    void runDue(SteadyTime until);

    QObject m_context;
    SteadyTime m_now;
    UtcTime m_utcAtEpoch;
    quint64 m_sequence = 0;
    std::map<Key, std::function<void()>> m_calls;
};

} // namespace castbench::test
