#pragma once

#include "controllers/contracts/clock.h"
#include "ui/services/labservice.h"

namespace castbench {

/// Devices answer a test a second later, all of them well.
class SlowLabService final : public LabService
{
public:
    explicit SlowLabService(Clock &clock)
        : m_clock(clock)
    {
    }

    QCoro::Task<Expected<BuiltInLab>> startBuiltInLab(QString, std::stop_token) override
    {
        co_return Error{ErrorCode::NotFound, QStringLiteral("There is none."), {}};
    }
    void watch(const Lab &) override {}
    void stopWatching() override {}
    std::vector<DeviceHealth> health() const override
    {
        return {};
    }
    QCoro::Task<Expected<DeviceHealth>> test(Lab, QString device, std::stop_token stop) override
    {
        ++asked;
        const Expected<void> waited = co_await waitFor(m_clock, seconds{1}, stop);
        if (!waited)
            co_return waited.error();
        DeviceHealth health;
        health.device = device;
        health.reachability = Reachability::Reachable;
        co_return health;
    }
    Expected<PairingOffer> pairing(const QString &viewer) override
    {
        return Error{ErrorCode::NotFound, QStringLiteral("There is none."), viewer};
    }
    std::optional<CapReading> presentCap() const override
    {
        return std::nullopt;
    }

    int asked = 0; ///< how often a test began

private:
    Clock &m_clock;
};

} // namespace castbench
