#include "tests/support/runtoend.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace castbench::test {

namespace {

// Calls due now come back from the event loop, whose posted events may post further ones.
void handleEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void waitForEvents()
{
    QTimer wake;
    wake.start(seconds{1});
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

void runUntil(FakeClock &clock, const std::function<bool()> &done, std::chrono::nanoseconds limit)
{
    const SteadyTime end = clock.steadyNow() + limit;
    QDeadlineTimer patience{seconds{30}};
    while (true) {
        handleEvents();
        if (done())
            return;
        if (clock.steadyNow() > end)
            qFatal("runUntil: not done when the fake time was used up");
        if (clock.advanceToNext())
            patience.setRemainingTime(seconds{30});
        else if (patience.hasExpired())
            qFatal("runUntil: waits for something that never comes");
        else
            waitForEvents();
    }
}

void runFor(FakeClock &clock, std::chrono::nanoseconds duration)
{
    const SteadyTime end = clock.steadyNow() + duration;
    handleEvents();
    while (clock.nextPending() && *clock.nextPending() <= end) {
        clock.advanceToNext();
        handleEvents();
    }
    clock.advance(std::max(std::chrono::nanoseconds{0}, end - clock.steadyNow()));
    handleEvents();
}

} // namespace castbench::test
