#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "probes/clock/clockjump.h"

#include <memory>
#include <optional>

namespace castbench {

struct ClockProbeConfig
{
    QString id;                  ///< "clock@P1"
    QString device;              ///< whose clock is watched: the computer this code runs on
    milliseconds threshold{20};  ///< a bound above it is an event (Lab::clockThreshold)
    milliseconds interval{5000}; ///< between samples; at least 1 s
    bool watchOwnUtc = true;     ///< notice when this computer's UTC jumps; once per computer is enough
};

/// Stores how far a device's clock is from reference time, over time: samples of Metric::ClockOffset (ms, the
/// uncertainty is the bound), gaps while nothing is known, and events: "clock-doubtful" (bound above the
/// threshold, or unknown), "clock-good" (back below it), "clock-step" (one of the clocks was set).
/// `clock` and `reference` must outlive the probe.
class ClockProbe final : public Probe
{
public:
    ClockProbe(ClockProbeConfig config, Clock &clock, const ReferenceClock &reference);
    ~ClockProbe() override;

    ProbeInfo info() const override;
    /// Waits up to 5 s for a first offset. A bound that is unknown or above the threshold is a warning.
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop) override;
    QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                      std::stop_token stop) override;
    QCoro::Task<void> stop(std::stop_token stop) override;
    void setSourceClock(const QString &source, const ClockReading &reading) override;
    QJsonObject versions() const override;

private:
    void measure();
    void noteSteps(const ClockReading &reading, UtcTime referenceNow, SampleBatch &batch);
    void noteQuality(const ClockReading &reading, UtcTime referenceNow, SampleBatch &batch);
    void closeGap(UtcTime referenceNow, SampleBatch &batch);
    Event event(UtcTime at, const QString &kind, Severity severity, const QString &message,
                const QJsonObject &data) const;
    SeriesKey series(Method method) const;
    Finding finding(const ClockReading &reading) const;

    ClockProbeConfig m_config;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< lets coroutines notice the end
    SampleSink *m_sink = nullptr;
    std::unique_ptr<Timer> m_timer;
    SteadyTime m_next;
    std::optional<ClockReading> m_last;    ///< the last one with a bound
    std::optional<UtcTime> m_unknownSince; ///< reference time as far as known
    bool m_doubtful = false;
    std::optional<ClockJump> m_jump;
};

} // namespace castbench
