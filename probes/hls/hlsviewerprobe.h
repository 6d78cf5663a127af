#pragma once

#include "controllers/contracts/probe.h"
#include "probes/clock/clockjump.h"
#include "probes/hls/gapkeeper.h"
#include "probes/hls/hlsplayer.h"
#include "probes/hls/latencymeter.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace castbench {

struct HlsViewerConfig
{
    QString id;           ///< "hls@P1"
    QString device;       ///< the viewer's
    QString source;       ///< the broadcaster: Broadcaster::id
    int frameClockId = 0; ///< Broadcaster::frameClockId; 0 = any stamp
    QUrl playlist;        ///< http or https, media or master playlist
    PlayerProfile profile = PlayerProfile::Browser;
    milliseconds clockThreshold{20}; ///< Lab::clockThreshold
};

/// What an observer is told of each broadcast latency sample.
struct FrameDue
{
    microseconds pts{0};             ///< on the media's clock
    std::optional<FrameStamp> stamp; ///< of the picture; nothing for program-date-time
    SteadyTime due;
    Sample sample;
};

/// Watches a stream as a viewer's player would: broadcast latency (see LatencyMeter) of the frame most
/// recently due and buffer level, once per sample interval. While a frame's stamp cannot be read, the
/// newest readable one since the last sample counts. A series of the method not in use has no gaps.
class HlsViewerProbe final : public Probe
{
public:
    /// `clock` and `reference` must outlive the probe and a check() under way.
    HlsViewerProbe(HlsViewerConfig config, Clock &clock, const ReferenceClock &reference);
    ~HlsViewerProbe() override;

    ProbeInfo info() const override;
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop) override;
    QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                      std::stop_token stop) override;
    QCoro::Task<void> stop(std::stop_token stop) override;
    void setSourceClock(const QString &source, const ClockReading &reading) override;
    QJsonObject versions() const override;

    /// Called after each broadcast latency sample has been handed over.
    void setFrameObserver(std::function<void(const FrameDue &)> observer);

private:
    void tick();
    void deliver(SampleSink &sink, SampleBatch batch);
    void readClocks();
    void report(SteadyTime now, SampleBatch &batch);
    void takeNotice(const PlayerNotice &notice, SampleBatch &batch);
    void sampleLatency(const std::vector<DueFrame> &frames, SampleBatch &batch);
    void sampleBuffer(SteadyTime now, SampleBatch &batch);
    void noteUnreadable(const std::vector<DueFrame> &frames, SampleBatch &batch);
    void noteForeign(const std::vector<DueFrame> &frames, SampleBatch &batch);
    void noteNegative(const Sample &sample, SampleBatch &batch);
    void noteClockJump(SteadyTime now, SampleBatch &batch);
    void closeLatencyGap(SteadyTime at, SampleBatch &batch);
    Event event(SteadyTime at, const QString &kind, Severity severity, const QString &message) const;
    UtcTime deviceTime(SteadyTime at) const;
    UtcTime referenceTime(SteadyTime at) const;
    SeriesKey bufferSeries() const;

    HlsViewerConfig m_config;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    LatencyMeter m_meter;
    std::function<void(const FrameDue &)> m_observer;

    SampleSink *m_sink = nullptr; // while measuring
    std::unique_ptr<HlsPlayer> m_player;
    std::unique_ptr<Timer> m_timer;
    milliseconds m_interval{1000};
    SteadyTime m_next;
    SteadyTime m_steadyNow; // both clocks' last reading, by which instants are converted
    UtcTime m_utcNow;
    SteadyTime m_lastTick;
    SteadyTime m_coveredUntil; // end of the last frame whose latency could be told
    Method m_method = Method::FrameClock;
    GapKeeper m_latencyGap;
    GapKeeper m_bufferGap;
    std::optional<ClockJump> m_jump;
    std::vector<FrameDue> m_observed;
    bool m_stalled = false;
    bool m_toldNegative = false;
    bool m_toldForeign = false;
};

} // namespace castbench
