#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <algorithm>

namespace castbench::test {

class FakeClock::FakeTimer final : public Timer
{
public:
    FakeTimer(FakeClock &clock, const Key &key)
        : m_clock(clock)
        , m_key(key)
    {
    }
    ~FakeTimer() override
    {
        m_clock.m_calls.erase(m_key);
    }

private:
    FakeClock &m_clock;
    Key m_key;
};

FakeClock::FakeClock()
    : m_now(std::chrono::seconds{1000})
    , m_utcAtEpoch(microseconds{1'769'860'800'000'000} - std::chrono::seconds{1000})
{
}

FakeClock::~FakeClock()
{
    // Waits that were cancelled go on from here to their coroutines' ends; left alone they would be leaks.
    runDue(m_now);
}

UtcTime FakeClock::utcNow() const
{
    return m_utcAtEpoch + std::chrono::floor<microseconds>(m_now.time_since_epoch());
}

std::unique_ptr<Timer> FakeClock::schedule(SteadyTime at, std::function<void()> call)
{
    const Key key{at, ++m_sequence};
    m_calls.emplace(key, std::move(call));
    if (at <= m_now) {
        const auto run = [this] {
            runDue(m_now);
        };
        QMetaObject::invokeMethod(&m_context, run, Qt::QueuedConnection);
    }
    return std::make_unique<FakeTimer>(*this, key);
}

void FakeClock::advance(std::chrono::nanoseconds duration)
{
    const SteadyTime target = m_now + duration;
    runDue(target);
    m_now = std::max(m_now, target);
}

void FakeClock::advanceInSteps(std::chrono::nanoseconds duration, std::chrono::nanoseconds step)
{
    const SteadyTime target = m_now + duration;
    while (m_now < target) {
        advance(std::min<std::chrono::nanoseconds>(step, target - m_now));
        QCoreApplication::processEvents();
    }
}

bool FakeClock::advanceToNext()
{
    if (m_calls.empty())
        return false;
    advance(std::max(std::chrono::nanoseconds{0}, m_calls.begin()->first.first - m_now));
    return true;
}

// A call may schedule another one that is due as well, or destroy any timer, so each is looked up anew.
void FakeClock::runDue(SteadyTime until)
{
    while (!m_calls.empty() && m_calls.begin()->first.first <= until) {
        m_now = std::max(m_now, m_calls.begin()->first.first);
        const std::function<void()> call = std::move(m_calls.begin()->second);
        m_calls.erase(m_calls.begin());
        call();
    }
}

} // namespace castbench::test
