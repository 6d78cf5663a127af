#include "probes/clock/systemclock.h"

#include <QThread>
#include <QtTest>

using namespace castbench;
using namespace std::chrono_literals;

class SystemClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheComputersClocks();
    void callsNeverComeEarly();
    void callsComeInTheOrderOfTheirInstants();
    void callThatIsDueComesLaterAllTheSame();
    void destroyedTimerStaysSilent();
    void timerMayBeDestroyedInItsOwnCall();
    void timerMayBeReplacedInItsOwnCall();
    void veryLongWaitsStayPending();
    void callsComeOnTheSchedulingThread();
    void waitsEndAndCanBeCancelled();
};

void SystemClockTest::readsTheComputersClocks()
{
    const SystemClock clock;
    const auto before = std::chrono::system_clock::now();
    const UtcTime now = clock.utcNow();
    QVERIFY(now >= std::chrono::floor<microseconds>(before));
    QVERIFY(now <= std::chrono::system_clock::now());
    const SteadyTime first = clock.steadyNow();
    QVERIFY(clock.steadyNow() >= first);
}

void SystemClockTest::callsNeverComeEarly()
{
    SystemClock clock;
    // Instants between whole milliseconds, so that rounding down would show.
    const SteadyTime start = clock.steadyNow();
    int early = 0;
    int calls = 0;
    std::vector<std::unique_ptr<Timer>> timers;
    for (int i = 1; i <= 40; ++i) {
        const SteadyTime at = start + i * 1357us;
        timers.push_back(clock.schedule(at, [&, at] {
            ++calls;
            if (clock.steadyNow() < at)
                ++early;
        }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(calls, 40, 30000);
    QCOMPARE(early, 0);
}

void SystemClockTest::callsComeInTheOrderOfTheirInstants()
{
    SystemClock clock;
    const SteadyTime start = clock.steadyNow();
    QList<int> order;
    const auto late = clock.schedule(start + 60ms, [&] { order.append(2); });
    const auto soon = clock.schedule(start + 5ms, [&] { order.append(1); });
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 2, 30000);
    QCOMPARE(order, QList<int>({1, 2}));
}

void SystemClockTest::callThatIsDueComesLaterAllTheSame()
{
    SystemClock clock;
    int calls = 0;
    const auto now = clock.schedule(clock.steadyNow(), [&] { ++calls; });
    const auto past = clock.schedule(clock.steadyNow() - 1h, [&] { ++calls; });
    const auto firstInstant = clock.schedule(SteadyTime::min(), [&] { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE_WITH_TIMEOUT(calls, 3, 30000);
}

void SystemClockTest::destroyedTimerStaysSilent()
{
    SystemClock clock;
    bool called = false;
    bool end = false;
    auto withdrawn = clock.schedule(clock.steadyNow(), [&] { called = true; });
    withdrawn.reset();
    const auto after = clock.schedule(clock.steadyNow() + 10ms, [&] { end = true; });
    QTRY_VERIFY_WITH_TIMEOUT(end, 30000);
    QVERIFY(!called);
}

void SystemClockTest::timerMayBeDestroyedInItsOwnCall()
{
    SystemClock clock;
    std::unique_ptr<Timer> timer;
    auto witness = std::make_shared<int>(7);
    int seen = 0;
    timer = clock.schedule(clock.steadyNow(), [&timer, &seen, witness] {
        timer.reset();
        seen = *witness; // the function object outlives its timer
    });
    QTRY_COMPARE_WITH_TIMEOUT(seen, 7, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(witness.use_count(), 1L, 30000);
}

void SystemClockTest::timerMayBeReplacedInItsOwnCall()
{
    SystemClock clock;
    std::unique_ptr<Timer> timer;
    int calls = 0;
    std::function<void()> again = [&] {
        if (++calls < 5)
            timer = clock.schedule(clock.steadyNow(), again);
    };
    timer = clock.schedule(clock.steadyNow(), again);
    QTRY_COMPARE_WITH_TIMEOUT(calls, 5, 30000);
}

void SystemClockTest::veryLongWaitsStayPending()
{
    SystemClock clock;
    int early = 0;
    bool end = false;
    const std::chrono::nanoseconds waits[] = {24h * 25, 24h * 50, 24h * 365 * 100};
    std::vector<std::unique_ptr<Timer>> timers;
    for (const auto wait : waits)
        timers.push_back(clock.schedule(clock.steadyNow() + wait, [&] { ++early; }));
    timers.push_back(clock.schedule(SteadyTime::max(), [&] { ++early; }));
    const auto after = clock.schedule(clock.steadyNow() + 30ms, [&] { end = true; });
    QTRY_VERIFY_WITH_TIMEOUT(end, 30000);
    QCOMPARE(early, 0);
}

void SystemClockTest::callsComeOnTheSchedulingThread()
{
    SystemClock clock;
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    std::atomic<Qt::HANDLE> calledOn = nullptr;
    std::unique_ptr<Timer> timer;
    const auto work = [&] {
        timer = clock.schedule(clock.steadyNow() + 1ms, [&] {
            timer.reset();
            calledOn = QThread::currentThreadId();
        });
    };
    QMetaObject::invokeMethod(&worker, work);
    QTRY_VERIFY_WITH_TIMEOUT(calledOn.load() != nullptr, 30000);
    QVERIFY(calledOn.load() != QThread::currentThreadId());
    thread.quit();
    QVERIFY(thread.wait(30000));
}

void SystemClockTest::waitsEndAndCanBeCancelled()
{
    SystemClock clock;
    std::stop_source stop;
    int done = 0;
    int cancelled = 0;
    const auto count = [&](const Expected<void> &result) {
        result ? ++done : ++cancelled;
    };
    const auto shortWait = waitFor(clock, 2ms, {}).then(count);
    const auto longWait = waitFor(clock, 24h * 365, stop.get_token()).then(count);
    QTRY_COMPARE_WITH_TIMEOUT(done, 1, 30000);
    QCOMPARE(cancelled, 0);
    stop.request_stop();
    QTRY_COMPARE_WITH_TIMEOUT(cancelled, 1, 30000);
}

QTEST_GUILESS_MAIN(SystemClockTest)
#include "tst_systemclock.moc"
