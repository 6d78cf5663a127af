#include "probes/clock/systemclock.h"

#include <QObject>
#include <QTimer>

#include <algorithm>

namespace castbench {

namespace {

/// QTimer counts milliseconds in an int, which ends after 24 days; a longer wait is armed again and again.
constexpr std::chrono::hours longestInterval{24};

class EventLoopTimer final : public Timer
{
public:
    EventLoopTimer(SteadyTime at, std::function<void()> call)
        : m_at(at)
        , m_call(std::move(call))
        , m_timer(std::make_unique<QTimer>())
    {
        m_timer->setSingleShot(true);
        m_timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { expire(); });
        arm(std::chrono::steady_clock::now());
    }
    ~EventLoopTimer() override
    {
        // Qt does not allow an object to be deleted while it emits a signal.
        if (m_destroyed) {
            *m_destroyed = true;
            m_timer.release()->deleteLater();
        }
    }

private:
    void arm(SteadyTime now)
    {
        milliseconds interval{0};
        if (m_at > now)
            interval = m_at - now > longestInterval ? milliseconds{longestInterval}
                                                    : std::chrono::ceil<milliseconds>(m_at - now);
        m_timer->start(interval);
    }
    void expire()
    {
        const SteadyTime now = std::chrono::steady_clock::now();
        if (now < m_at) {
            arm(now);
            return;
        }
        // The call may destroy this timer, and its own function object with it.
        const std::function<void()> call = std::move(m_call);
        bool destroyed = false;
        m_destroyed = &destroyed;
        call();
        if (!destroyed)
            m_destroyed = nullptr;
    }

    SteadyTime m_at;
    std::function<void()> m_call;
    std::unique_ptr<QTimer> m_timer;
    bool *m_destroyed = nullptr; ///< set while the call runs
};

} // namespace

SteadyTime SystemClock::steadyNow() const
{
    return std::chrono::steady_clock::now();
}

UtcTime SystemClock::utcNow() const
{
    return std::chrono::floor<microseconds>(std::chrono::system_clock::now());
}

std::unique_ptr<Timer> SystemClock::schedule(SteadyTime at, std::function<void()> call)
{
    return std::make_unique<EventLoopTimer>(at, std::move(call));
}

} // namespace castbench
