#include "probes/hls/hlsviewerprobe.h"

#include "probes/hls/playbackcheck.h"

extern "C" {
#include <libavutil/avutil.h>
}

#include <algorithm>
#include <utility>

namespace castbench {

namespace {

constexpr milliseconds shortestInterval{50};
constexpr milliseconds longestInterval{1000};

} // namespace

HlsViewerProbe::HlsViewerProbe(HlsViewerConfig config, Clock &clock, const ReferenceClock &reference)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_reference(reference)
    , m_meter({m_config.device, m_config.source, m_config.frameClockId, m_config.clockThreshold})
{
}

HlsViewerProbe::~HlsViewerProbe() = default;

SeriesKey HlsViewerProbe::bufferSeries() const
{
    return {m_config.device, m_config.source, Metric::BufferLevel, Method::PlayerModel};
}

ProbeInfo HlsViewerProbe::info() const
{
    return {m_config.id,
            QStringLiteral("hls-viewer"),
            m_config.device,
            {m_meter.series(Method::FrameClock), m_meter.series(Method::ProgramDateTime), bufferSeries()}};
}

QCoro::Task<Expected<std::vector<Finding>>> HlsViewerProbe::check(std::stop_token stop)
{
    return checkPlayback({m_config.device, m_config.source, m_config.frameClockId, m_config.playlist},
                         m_clock, std::move(stop));
}

QCoro::Task<Expected<void>> HlsViewerProbe::start(const ProbeSettings &settings, SampleSink &sink,
                                                  std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The start was cancelled."), {}};
    const QString scheme = m_config.playlist.scheme();
    if (scheme != QLatin1StringView("http") && scheme != QLatin1StringView("https"))
        co_return Error{ErrorCode::InvalidInput,
                        QStringLiteral("The playlist's URL must begin with http:// or https://."),
                        m_config.source};
    m_sink = &sink;
    m_interval = std::clamp(settings.sampleInterval, shortestInterval, longestInterval);
    readClocks();
    m_lastTick = m_steadyNow;
    m_coveredUntil = m_lastTick;
    m_stalled = false;
    m_toldNegative = false;
    m_toldForeign = false;
    m_jump.emplace(m_clock);
    m_latencyGap.open(referenceTime(m_lastTick), GapReason::Stalled);
    m_bufferGap.open(referenceTime(m_lastTick), GapReason::Stalled);
    m_player = std::make_unique<HlsPlayer>(m_clock, m_config.playlist, m_config.profile);
    m_player->start();
    m_next = m_lastTick + m_interval;
    m_timer = m_clock.schedule(m_next, [this] { tick(); });
    co_return Expected<void>{};
}

QCoro::Task<void> HlsViewerProbe::stop(std::stop_token)
{
    m_timer.reset();
    if (SampleSink *sink = std::exchange(m_sink, nullptr)) {
        readClocks();
        const SteadyTime now = m_steadyNow;
        SampleBatch batch;
        report(now, batch);
        closeLatencyGap(now, batch);
        if (const auto gap = m_bufferGap.close(referenceTime(now), bufferSeries()))
            batch.gaps.push_back(*gap);
        deliver(*sink, std::move(batch));
    }
    m_player.reset();
    co_return;
}

void HlsViewerProbe::setSourceClock(const QString &source, const ClockReading &reading)
{
    if (source == m_config.source)
        m_meter.setSourceClock(reading);
}

QJsonObject HlsViewerProbe::versions() const
{
    return {{QStringLiteral("ffmpeg"), QString::fromLatin1(av_version_info())}};
}

void HlsViewerProbe::setFrameObserver(std::function<void(const FrameDue &)> observer)
{
    m_observer = std::move(observer);
}

UtcTime HlsViewerProbe::deviceTime(SteadyTime at) const
{
    return m_utcNow + std::chrono::round<microseconds>(at - m_steadyNow);
}

UtcTime HlsViewerProbe::referenceTime(SteadyTime at) const
{
    return m_reference.toReference(deviceTime(at));
}

Event HlsViewerProbe::event(SteadyTime at, const QString &kind, Severity severity,
                            const QString &message) const
{
    return {referenceTime(at), m_config.device, kind, severity, message, {}};
}

void HlsViewerProbe::tick()
{
    readClocks();
    const SteadyTime now = m_steadyNow;
    SampleBatch batch;
    report(now, batch);
    // Instants that were missed are not made up for.
    while (m_next <= now)
        m_next += m_interval;
    m_timer = m_clock.schedule(m_next, [this] { tick(); });
    deliver(*m_sink, std::move(batch));
}

void HlsViewerProbe::deliver(SampleSink &sink, SampleBatch batch)
{
    if (!batch.isEmpty())
        sink.accept(std::move(batch));
    for (const FrameDue &frame : std::exchange(m_observed, {}))
        if (m_observer)
            m_observer(frame);
}

void HlsViewerProbe::readClocks()
{
    m_steadyNow = m_clock.steadyNow();
    m_utcNow = m_clock.utcNow();
}

void HlsViewerProbe::report(SteadyTime now, SampleBatch &batch)
{
    noteClockJump(now, batch);
    for (const PlayerNotice &notice : m_player->advance(now))
        takeNotice(notice, batch);
    const std::vector<DueFrame> frames = m_player->framesDue(m_lastTick, now);
    noteForeign(frames, batch);
    sampleLatency(frames, batch);
    sampleBuffer(now, batch);
    if (m_stalled || !m_player->isStarted()) {
        m_latencyGap.clarify(m_player->silence());
        m_bufferGap.clarify(m_player->silence());
    }
    m_lastTick = now;
}

void HlsViewerProbe::takeNotice(const PlayerNotice &notice, SampleBatch &batch)
{
    if (notice.kind == playernotices::stallBegin) {
        m_stalled = true;
        closeLatencyGap(notice.at, batch); // of another reason
        m_latencyGap.open(referenceTime(notice.at), GapReason::Stalled);
    } else if (notice.kind == playernotices::stallEnd) {
        m_stalled = false;
        m_coveredUntil = notice.at;
        closeLatencyGap(notice.at, batch);
    }
    Event noted = event(notice.at, notice.kind, notice.severity, notice.message);
    noted.data = notice.data;
    noted.data.insert(QStringLiteral("source"), m_config.source);
    batch.events.push_back(std::move(noted));
}

void HlsViewerProbe::sampleLatency(const std::vector<DueFrame> &frames, SampleBatch &batch)
{
    const auto told = [this](const DueFrame &frame) {
        return m_meter.method(frame).has_value();
    };
    const auto stamped = [this](const DueFrame &frame) {
        return m_meter.method(frame) == Method::FrameClock;
    };
    auto newest = std::find_if(frames.rbegin(), frames.rend(), stamped);
    if (newest == frames.rend())
        newest = std::find_if(frames.rbegin(), frames.rend(), told);
    if (newest == frames.rend())
        return noteUnreadable(frames, batch);

    const Method method = *m_meter.method(*newest);
    if (!m_stalled)
        closeLatencyGap(std::find_if(frames.begin(), frames.end(), told)->due, batch);
    m_method = method;
    m_coveredUntil = newest->due + newest->frame.duration;
    const UtcTime dueAt = deviceTime(newest->due);
    const Sample sample = m_meter.sample(*newest, method, dueAt, m_reference.readingAt(dueAt));
    noteNegative(sample, batch);
    batch.samples.push_back(sample);
    if (m_observer)
        m_observed.push_back({newest->frame.pts,
                              method == Method::FrameClock ? newest->frame.stamp : std::nullopt, newest->due,
                              sample});
}

void HlsViewerProbe::noteUnreadable(const std::vector<DueFrame> &frames, SampleBatch &batch)
{
    if (frames.empty() || m_stalled)
        return;
    if (m_latencyGap.reason() != GapReason::NoStamp) {
        closeLatencyGap(frames.front().due, batch);
        m_coveredUntil = std::max(m_coveredUntil, frames.front().due);
    }
    m_latencyGap.open(referenceTime(m_coveredUntil), GapReason::NoStamp);
}

void HlsViewerProbe::sampleBuffer(SteadyTime now, SampleBatch &batch)
{
    if (!m_player->isStarted())
        return;
    if (const auto gap = m_bufferGap.close(referenceTime(now), bufferSeries()))
        batch.gaps.push_back(*gap);
    Sample sample;
    sample.series = bufferSeries();
    sample.deviceAt = deviceTime(now);
    sample.clockOffset = m_reference.readingAt(sample.deviceAt).offset;
    sample.at = sample.deviceAt + sample.clockOffset;
    sample.value = double(m_player->bufferLevel(now).count()) / 1000.0;
    batch.samples.push_back(sample);
}

void HlsViewerProbe::noteForeign(const std::vector<DueFrame> &frames, SampleBatch &batch)
{
    const auto foreign = std::find_if(frames.begin(), frames.end(),
                                      [this](const DueFrame &frame) { return m_meter.isForeign(frame); });
    if (foreign == frames.end() || std::exchange(m_toldForeign, true))
        return;
    batch.events.push_back(
        event(foreign->due, QStringLiteral("foreign-stamp"), Severity::Warning,
              QStringLiteral(
                  "The picture carries the frame clock of source %1, not of %2 (%3). Check the playlist's "
                  "URL and the id in the broadcaster's frame clock.")
                  .arg(foreign->frame.stamp->source)
                  .arg(m_config.source)
                  .arg(m_config.frameClockId)));
}

void HlsViewerProbe::noteNegative(const Sample &sample, SampleBatch &batch)
{
    if (!(sample.flags & NegativeLatency) || std::exchange(m_toldNegative, true))
        return;
    const bool covered = sample.uncertainty && sample.value + *sample.uncertainty >= 0;
    Event noted{sample.at, m_config.device, QStringLiteral("negative-latency"), Severity::Warning, {}, {}};
    noted.message =
        covered
            ? QStringLiteral("A latency of %1 ms is within its uncertainty of ± %2 ms. Negative values "
                             "are kept and marked.")
                  .arg(sample.value)
                  .arg(*sample.uncertainty)
            : QStringLiteral("A latency of %1 ms is beyond what is known of the clocks: the clock of %2 or "
                             "%3 is wrong. Negative values are kept and marked. Synchronise both clocks.")
                  .arg(sample.value)
                  .arg(m_config.device, m_config.source);
    noted.data.insert(QStringLiteral("latencyMs"), sample.value);
    batch.events.push_back(std::move(noted));
}

void HlsViewerProbe::noteClockJump(SteadyTime now, SampleBatch &batch)
{
    const microseconds jump = m_jump->sinceReset();
    if (jump == microseconds(0))
        return;
    m_jump->reset();
    const double jumpMs = double(jump.count()) / 1000.0;
    Event noted = event(
        now, QStringLiteral("clock-jump"), Severity::Warning,
        QStringLiteral("The clock of %1 was set by %2 ms. Playback runs on the steady clock and is not "
                       "affected; latencies are uncertain by as much until the offset has been measured "
                       "anew.")
            .arg(m_config.device)
            .arg(jumpMs));
    noted.data.insert(QStringLiteral("jumpMs"), jumpMs);
    batch.events.push_back(std::move(noted));
}

void HlsViewerProbe::closeLatencyGap(SteadyTime at, SampleBatch &batch)
{
    if (const auto gap = m_latencyGap.close(referenceTime(at), m_meter.series(m_method)))
        batch.gaps.push_back(*gap);
}

} // namespace castbench
