#pragma once

#include "controllers/contracts/probe.h"
#include "probes/obs/framecounters.h"
#include "probes/obs/obsclient.h"

#include <QObject>

#include <map>
#include <optional>

namespace castbench {

/// Measures a broadcaster through OBS' own counters: upload rate, frames dropped by cause, congestion.
///
/// Polls at fixed instants of the steady clock; times are those of the answers, by the controller's clock.
/// While OBS does not answer or does not send, every series gets one gap, from its last sample to its next.
class ObsProbe final : public QObject, public Probe
{
    Q_OBJECT

public:
    /// All must outlive the probe. `reference` tells how far the controller's clock is from reference time.
    ObsProbe(ObsClient &client, Clock &clock, const ReferenceClock &reference);
    ~ObsProbe() override;

    ProbeInfo info() const override;
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop) override;
    QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                      std::stop_token stop) override;
    QCoro::Task<void> stop(std::stop_token stop) override;
    /// Nothing here depends on it.
    void setSourceClock(const QString &source, const ClockReading &reading) override;
    QJsonObject versions() const override;

private:
    struct Instant
    {
        SteadyTime steady;
        UtcTime device;
        UtcTime reference;
    };
    struct OpenGap
    {
        UtcTime from;
        GapReason reason = GapReason::DeviceUnreachable;
        QString detail;
    };
    /// Where a series stands.
    struct SeriesState
    {
        UtcTime last; ///< its last sample, or the start; for the rate, the end of the last interval
        std::optional<OpenGap> gap;
    };
    /// Where the next rate is counted from.
    struct RateBase
    {
        SteadyTime at;
        quint64 bytes = 0;
    };

    Instant now() const;
    void begin(const ProbeSettings &settings, SampleSink &sink);
    QCoro::Task<void> poll(std::stop_token stop);
    QCoro::Task<void> pollOnce(std::stop_token stop);
    QCoro::Task<void> readVersion(std::stop_token stop);
    void measure(const obs::StreamStatus &output, const obs::Stats &stats, const Instant &at);
    void measureRate(const FrameCounters::Totals &totals, const Instant &at, SampleBatch &batch);
    void reportMotion(const Instant &at, SampleBatch &batch);
    void missAnswer(const Error &why);
    void miss(GapReason reason, const QString &detail);
    void closeGap(Metric metric, UtcTime to, SampleBatch &batch);
    void addSample(Metric metric, double value, bool rebased, const Instant &at, SampleBatch &batch);
    void report(const QString &kind, Severity severity, const QString &message);
    Event event(const QString &kind, Severity severity, const QString &message, const Instant &at) const;
    void linkMade();
    void linkLost(const Error &why);
    void streamChanged(obs::OutputState state);
    SeriesKey series(Metric metric) const;

    ObsClient &m_client;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    QJsonObject m_versions;
    // Of the measurement under way.
    SampleSink *m_sink = nullptr;
    milliseconds m_interval{1000};
    std::stop_source m_running;
    FrameCounters m_counters;
    ProbeSettings::Stored m_stored; ///< of a run that goes on
    std::optional<RateBase> m_rateBase;
    std::map<Metric, SeriesState> m_series;
    bool m_linkLostReported = false;
    bool m_silenceReported = false;
    bool m_toldToStop = false; ///< the stream ends because somebody wants it to
};

} // namespace castbench
