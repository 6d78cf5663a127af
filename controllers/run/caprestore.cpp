#include "controllers/run/caprestore.h"

#include "controllers/run/capkeeper.h"
#include "controllers/run/runsetup.h"

namespace castbench {

namespace {

QCoro::Task<Expected<CapReading>> attempt(Clock &clock, CapDriver &driver, int port, CapReading former,
                                          milliseconds limit, std::stop_token giveUp)
{
    CallStop stop(giveUp);
    auto call = beginCall([&] { return driver.restore(port, former, stop.token()); });
    auto reading = co_await bounded(clock, std::move(call), stop, limit);
    if (reading && (reading->cap != former.cap || reading->native != former.native))
        co_return Error{ErrorCode::Refused,
                        QStringLiteral("The switch reads back %1 (%2) instead of %3 (%4).")
                            .arg(reading->cap.text(), reading->native, former.cap.text(), former.native),
                        driver.device()};
    co_return reading;
}

} // namespace

QCoro::Task<Expected<CapReading>> restoreCap(Clock &clock, CapDriver &driver, int port, CapReading former,
                                             const RunTiming &timing,
                                             std::function<void(const Error &)> failed,
                                             std::stop_token giveUp)
{
    const SteadyTime end = clock.steadyNow() + timing.restore;
    while (true) {
        auto reading = co_await attempt(clock, driver, port, former, capCallLimit(driver, timing), giveUp);
        if (reading || giveUp.stop_requested())
            co_return reading;
        failed(reading.error());
        const bool inTime = clock.steadyNow() + timing.restoreRetry < end;
        if (!inTime || !isWorthRetrying(reading.error()) || driver.abilities().needsPerson)
            co_return reading;
        co_await waitFor(clock, timing.restoreRetry, giveUp);
    }
}

} // namespace castbench
