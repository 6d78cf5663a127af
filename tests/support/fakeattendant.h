#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"

namespace castbench::test {

/// A person who does what is asked after `takes`, or says no.
class FakeAttendant final : public CapAttendant
{
public:
    explicit FakeAttendant(Clock &clock)
        : m_clock(clock)
    {
    }

    std::chrono::nanoseconds takes{0};
    bool refuses = false;
    Cap present; ///< what the port is set to
    std::vector<ManualCap> requests;
    int presentAsked = 0;
    int withdrawn = 0; ///< requests that were cancelled before the person had answered

    QCoro::Task<Expected<void>> setByHand(ManualCap request, std::stop_token stop) override
    {
        requests.push_back(request);
        const auto answered = co_await answer(std::move(stop));
        if (answered)
            present = request.cap;
        co_return answered;
    }
    QCoro::Task<Expected<Cap>> presentCap(QString, int, std::stop_token stop) override
    {
        ++presentAsked;
        const auto answered = co_await answer(std::move(stop));
        if (!answered)
            co_return answered.error();
        co_return present;
    }

private:
    QCoro::Task<Expected<void>> answer(std::stop_token stop)
    {
        const auto waited = co_await waitFor(m_clock, takes, std::move(stop));
        if (!waited) {
            ++withdrawn;
            co_return waited.error();
        }
        if (refuses)
            co_return Error{ErrorCode::Refused, QStringLiteral("The person said no."), {}};
        co_return Expected<void>{};
    }

    Clock &m_clock;
};

} // namespace castbench::test
