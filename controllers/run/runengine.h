#pragma once

#include "controllers/run/runobserver.h"
#include "controllers/run/runsetup.h"

#include <memory>

namespace castbench {

class RunSession;

/// Owns one run of one plan: preflight, steps at their planned instants, samples into the store, and on
/// every way out the lab as it was before.
///
/// In order: the run is created in the store and all devices are checked at the same time; the switch's
/// cap is read; the broadcaster's stream is started where the plan says so; the probes start and deliver
/// their first samples; the experiment runs; the switch gets its former cap back and it is read back,
/// while probes and stream are stopped; everything is durable; the run is Done, Failed or Aborted. The
/// switch is not written to before the experiment's first cap. All calls on one thread, that of the clock.
class RunEngine
{
public:
    explicit RunEngine(RunSetup setup);
    /// To be called after start() has come back. Before that, the run breaks off: probes are told to stop
    /// and the switch is asked once to take its former cap back, but nothing is waited for or stored.
    ~RunEngine();
    RunEngine(const RunEngine &) = delete;
    RunEngine &operator=(const RunEngine &) = delete;

    /// Runs the plan to its end and answers with the record as it was stored. Never fails itself: state and
    /// `failure` of the record say how it went; a switch that could not be restored turns Done into Failed.
    /// Once per engine; a second call answers with the present record.
    QCoro::Task<RunRecord> start();

    /// Stops the plan's time: what has not ended shifts by the time paused. The cap stays as it is and the
    /// probes go on measuring. Errors of all: Refused, with a sentence for the user.
    Expected<void> pause();
    Expected<void> resume();
    /// Ends the present step now; all later steps move earlier by what was left of it.
    Expected<void> skipStep();
    /// Ends the run and restores the lab; before start(), the run will not start. While restoring, a further
    /// call gives up deliveries that are late; the switch is restored all the same, unless a person would
    /// have to do it, who is waited for no longer.
    Expected<void> abort();
    /// Stores a note of the user with the present instant.
    void note(const QString &text);
    /// Tells all probes how far the clock of `source` is from reference time. Readings that arrive as
    /// samples (clock offset of a broadcaster of the lab) are passed on without this.
    void setSourceClock(const QString &source, const ClockReading &reading);

    /// The observer stays the caller's and is removed before it is destroyed.
    void addObserver(RunObserver *observer);
    void removeObserver(RunObserver *observer);
    /// The run as it stands.
    const RunRecord &record() const;
    RunProgress progress() const;
    /// The newest sample of a series in this run.
    std::optional<Sample> latest(const SeriesKey &series) const;

private:
    std::shared_ptr<RunSession> m_session;
};

} // namespace castbench
