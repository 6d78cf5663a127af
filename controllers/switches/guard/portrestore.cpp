#include "controllers/switches/guard/portrestore.h"

namespace castbench {

namespace {

QCoro::Task<Expected<CapReading>> attempt(CapDriver &driver, int port, CapReading former,
                                          std::stop_token stop)
{
    auto reading = co_await driver.restore(port, former, stop);
    if (reading && (reading->cap != former.cap || reading->native != former.native)) {
        co_return Error{ErrorCode::Refused,
                        QStringLiteral("The switch reads back %1 instead of %2.")
                            .arg(reading->cap.text(), former.cap.text()),
                        {}};
    }
    co_return reading;
}

} // namespace

bool isHopeless(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AuthenticationFailed:
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Unsupported:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

QCoro::Task<Expected<CapReading>> restorePort(CapDriver &driver, int port, CapReading former, Clock &clock,
                                              RestorePatience patience,
                                              std::function<void(const Error &)> failed, std::stop_token stop)
{
    const SteadyTime end = clock.steadyNow() + patience.limit;
    milliseconds pause = patience.firstRetry;
    while (true) {
        auto reading = co_await attempt(driver, port, former, stop);
        if (reading)
            co_return reading;
        if (stop.stop_requested())
            co_return Error{ErrorCode::Cancelled, QStringLiteral("Restoring was cancelled."), {}};
        failed(reading.error());
        if (isHopeless(reading.error()) || clock.steadyNow() + pause >= end)
            co_return reading;
        const auto waited = co_await waitFor(clock, pause, stop);
        if (!waited)
            co_return reading;
        pause = std::min(2 * pause, patience.longestRetry);
    }
}

} // namespace castbench
