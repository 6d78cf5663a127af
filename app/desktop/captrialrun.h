#pragma once

#include "controllers/contracts/clock.h"
#include "ui/services/switchservice.h"

#include <functional>
#include <memory>

namespace castbench {

/// Tries a cap on a switch port: reads, sets, measures, and puts back what was read on every way out. Not
/// even a stop keeps it from restoring.
class CapTrialRun
{
public:
    using Progress = std::function<void(TrialPhase phase, const CapTrial &trial)>;

    /// `clock` must outlive the call under way.
    CapTrialRun(std::unique_ptr<CapDriver> driver, const CapTrialRequest &request, Clock &clock,
                Progress progress);

    /// Errors: what kept it from reading the port; nothing was set then.
    static QCoro::Task<Expected<CapTrial>> carryOut(std::shared_ptr<CapTrialRun> run, std::stop_token stop);

private:
    static QCoro::Task<Expected<void>> look(std::shared_ptr<CapTrialRun> run, std::stop_token stop);
    static QCoro::Task<void> measure(std::shared_ptr<CapTrialRun> run, std::stop_token stop);
    static QCoro::Task<void> restore(std::shared_ptr<CapTrialRun> run);
    void take(const Expected<PortCounters> &counters, SteadyTime begin);
    void tell(TrialPhase phase) const;

    std::unique_ptr<CapDriver> m_driver;
    const CapTrialRequest m_request;
    Clock &m_clock;
    Progress m_progress;
    CapTrial m_trial;
    std::optional<PortCounters> m_previous;
};

/// The rate between two answers; nothing where the counter began anew.
std::optional<TrialSample> trialSample(const PortCounters &before, const PortCounters &after,
                                       SteadyTime begin);

} // namespace castbench
