#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/switches/guard/guardmessage.h"

#include <memory>
#include <stop_token>

namespace castbench {

/// The program's side: keeps a guard process alive that restores a switch port when this process is gone,
/// however it ends. A guard that dies is started anew and told everything again.
class GuardProcess
{
public:
    /// `program` is the guard's file, `clock` must outlive the object and its calls.
    GuardProcess(QString program, Clock &clock);
    /// Without release() before, the guard takes the program for gone and restores.
    ~GuardProcess();
    GuardProcess(const GuardProcess &) = delete;
    GuardProcess &operator=(const GuardProcess &) = delete;

    /// Starts the guard and waits, some seconds at most, until it says that it is ready; once. One that is
    /// late still guards.
    /// Errors: NotFound (no such program), Refused (the guard's own words), Timeout, Cancelled, and those of
    /// Secret::reveal().
    QCoro::Task<Expected<void>> start(GuardJob job, std::stop_token stop);
    /// What the port was set to; on its way to the guard when the call has come back.
    void tell(const CapReading &former);
    /// There is nothing to restore; the guard ends.
    void release();
    /// Of the guard; 0: none runs.
    qint64 pid() const;

private:
    struct State;
    static QCoro::Task<Expected<void>> waitUntilReady(std::shared_ptr<State> state, std::stop_token stop);

    std::shared_ptr<State> m_state;
};

} // namespace castbench
