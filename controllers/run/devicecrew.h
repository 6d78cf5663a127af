#pragma once

#include "controllers/run/runsetup.h"
#include "controllers/run/streamkeeper.h"
#include "controllers/run/waiting.h"

#include <memory>
#include <vector>

namespace castbench {

class RunJournal;

/// Starts and stops what measures and what streams. Every device is on its own: one that fails or hangs
/// keeps no other from being stopped.
class DeviceCrew
{
public:
    /// References outlive the crew.
    DeviceCrew(const RunSetup &setup, RunJournal &journal);

    StreamKeeper &stream()
    {
        return m_stream;
    }
    /// Starts all probes at the same time. A probe that does not come back in time stops the run only if
    /// the plan says so. Errors: those of Probe::start(); Unreachable; Cancelled.
    QCoro::Task<Expected<void>> startProbes(std::stop_token stop);
    /// Waits until every probe has delivered something; goes on without after a while.
    QCoro::Task<void> warmUp(std::stop_token stop);
    /// Stops all probes, then the stream if it was started here. Late deliveries are given up when
    /// `hurry` is requested. `owner` is held until the last probe came back.
    QCoro::Task<void> stopAll(std::stop_token hurry, std::shared_ptr<void> owner);
    /// Tells all probes to stop at once and waits for nothing.
    void dismiss(std::shared_ptr<void> owner);
    /// A batch came in.
    void batchArrived()
    {
        m_arrival.wake();
    }
    /// {"obs": {"B1": "29.0.2"}, …}
    QJsonObject versions() const;
    /// Intervals for the probes that never started.
    void addGaps(UtcTime from, UtcTime to);
    /// What was measured before `since` says nothing about whether a probe delivers.
    void expectSince(UtcTime since)
    {
        m_since = since;
    }

private:
    QCoro::Task<Expected<void>> startProbe(Probe *probe, std::stop_token stop);
    QCoro::Task<void> stopProbe(Probe *probe, std::stop_token hurry, std::shared_ptr<void> owner);
    QStringList silentProbes() const;

    const RunSetup &m_setup;
    RunJournal &m_journal;
    Wakeup m_arrival;
    StreamKeeper m_stream;
    UtcTime m_since = UtcTime::min();
    std::vector<Probe *> m_started; ///< start() was called and stop() was not
    std::vector<Probe *> m_absent;  ///< did not start
};

} // namespace castbench
