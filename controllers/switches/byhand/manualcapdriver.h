#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"

#include <memory>

namespace castbench {

/// A switch that no program can set, because it has a web page only: a person sets the cap and says so. What
/// is read is what the person said; that the cap is in force shows in the measured rate alone.
///
/// The person is asked for the present cap once for each port, and for a change only where there is one: a
/// port that was said to have no limit needs none lifted.
class ManualCapDriver final : public CapDriver
{
public:
    /// `device` is the id of the switch, `name` what people call it. `clock` and `attendant` must outlive the
    /// driver and every call under way.
    ManualCapDriver(const QString &device, const QString &name, Clock &clock, CapAttendant &attendant);
    ~ManualCapDriver() override;

    QString device() const override;
    /// Nobody is asked.
    QCoro::Task<Expected<SwitchIdentity>> identify(std::stop_token stop) override;
    QCoro::Task<Expected<std::vector<Finding>>> check(int port, std::stop_token stop) override;
    Cap nearest(const Cap &cap) const override;
    /// These wait for as long as the person takes. Errors: Refused (the person said no), Cancelled.
    QCoro::Task<Expected<CapReading>> read(int port, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> set(int port, const Cap &cap, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> restore(int port, const CapReading &former,
                                              std::stop_token stop) override;
    /// Errors: Unsupported, always.
    QCoro::Task<Expected<PortCounters>> counters(int port, std::stop_token stop) override;
    DriverAbilities abilities() const override;

private:
    struct Shared;
    static QCoro::Task<Expected<CapReading>> readCap(std::shared_ptr<Shared> shared, int port,
                                                     std::stop_token stop);
    static QCoro::Task<Expected<CapReading>> change(std::shared_ptr<Shared> shared, int port, Cap cap,
                                                    bool restoring, std::stop_token stop);

    std::shared_ptr<Shared> m_shared;
};

} // namespace castbench
