#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/switches/guard/guardedport.h"

#include <memory>

namespace castbench {

/// A driver whose caps are undone whatever happens: what a port had is on disk before the first SET, one
/// program at a time may set it, and a guard process restores it when this program is killed.
///
/// check() takes the port's lock and starts the guard, read() after it notes what the port has, so that the
/// first set() does at once what it is asked for; without them it does all that itself. After restore() the
/// port is free again. What can be done without a port's lock is passed through.
class GuardedCapDriver final : public CapDriver
{
public:
    /// `device` has its secrets, as `driver` was made with. `clock` must outlive the driver and every call
    /// under way.
    GuardedCapDriver(std::unique_ptr<CapDriver> driver, const Switch &device, const CapGuarding &guarding,
                     Clock &clock);
    /// Calls under way come back with Cancelled; a port that was set and not restored is left to its guard.
    ~GuardedCapDriver() override;

    QString device() const override;
    QCoro::Task<Expected<SwitchIdentity>> identify(std::stop_token stop) override;
    /// Also finds that another program is at work on the port, that it was left capped, that nothing could be
    /// noted (errors), and that there is no guard (a warning).
    QCoro::Task<Expected<std::vector<Finding>>> check(int port, std::stop_token stop) override;
    Cap nearest(const Cap &cap) const override;
    QCoro::Task<Expected<CapReading>> read(int port, std::stop_token stop) override;
    /// Errors also: those of GuardedPort; the switch was not written to then.
    QCoro::Task<Expected<CapReading>> set(int port, const Cap &cap, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> restore(int port, const CapReading &former,
                                              std::stop_token stop) override;
    QCoro::Task<Expected<PortCounters>> counters(int port, std::stop_token stop) override;
    DriverAbilities abilities() const override;
    QCoro::Task<Expected<std::vector<SwitchPort>>> ports(std::stop_token stop) override;

    /// Process that guards `port`; 0: none.
    qint64 guardPid(int port) const;

private:
    struct State;
    using StatePtr = std::shared_ptr<State>;
    static QCoro::Task<Expected<std::vector<Finding>>> check(StatePtr state, int port, std::stop_token stop);
    static QCoro::Task<Expected<CapReading>> read(StatePtr state, int port, std::stop_token stop);
    static QCoro::Task<Expected<CapReading>> set(StatePtr state, int port, Cap cap, std::stop_token stop);
    static QCoro::Task<Expected<CapReading>> restore(StatePtr state, int port, CapReading former,
                                                     std::stop_token stop);

    StatePtr m_state;
};

} // namespace castbench
