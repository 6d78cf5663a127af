#include "probes/obs/obsprobe.h"

#include "probes/obs/obscheck.h"

#include <QPointer>

#include <array>

namespace castbench {

namespace {

constexpr std::array metrics{Metric::UploadRate,           Metric::DroppedFramesNetwork,
                             Metric::DroppedFramesEncoder, Metric::DroppedFramesRendering,
                             Metric::TotalFrames,          Metric::Congestion};

Error cancelled()
{
    return Error{ErrorCode::Cancelled, QStringLiteral("Measuring at OBS was cancelled."), {}};
}

/// What trying again does not mend.
bool isLasting(ErrorCode code)
{
    return code == ErrorCode::AuthenticationFailed || code == ErrorCode::InvalidInput ||
           code == ErrorCode::Unsupported || code == ErrorCode::Cancelled;
}

} // namespace

ObsProbe::ObsProbe(ObsClient &client, Clock &clock, const ReferenceClock &reference)
    : m_client(client)
    , m_clock(clock)
    , m_reference(reference)
{
    connect(&m_client, &ObsClient::connected, this, &ObsProbe::linkMade);
    connect(&m_client, &ObsClient::disconnected, this, &ObsProbe::linkLost);
    connect(&m_client, &ObsClient::streamStateChanged, this, &ObsProbe::streamChanged);
}

ObsProbe::~ObsProbe()
{
    m_running.request_stop();
}

ProbeInfo ObsProbe::info() const
{
    ProbeInfo info{QStringLiteral("obs@") + m_client.device(), QStringLiteral("obs"), m_client.device(), {}};
    for (const Metric metric : metrics)
        info.series.push_back(series(metric));
    return info;
}

QCoro::Task<Expected<std::vector<Finding>>> ObsProbe::check(std::stop_token stop)
{
    const QPointer<ObsProbe> alive(this);
    const Expected<ObsCheck> result = co_await checkObs(m_client, stop);
    if (!result)
        co_return result.error();
    if (alive && result->version) {
        m_versions = QJsonObject{{QStringLiteral("obs"), result->version->obs},
                                 {QStringLiteral("obs-websocket"), result->version->webSocket}};
    }
    co_return result->findings;
}

QCoro::Task<Expected<void>> ObsProbe::start(const ProbeSettings &settings, SampleSink &sink,
                                            std::stop_token stop)
{
    const QPointer<ObsProbe> alive(this);
    m_running.request_stop();
    m_running = std::stop_source();
    const std::stop_token running = m_running.get_token();
    begin(settings, sink);
    const Expected<void> ready = co_await m_client.ready(stop);
    if (!alive || running.stop_requested())
        co_return cancelled();
    if (!ready && isLasting(ready.error().code)) {
        m_sink = nullptr;
        co_return ready.error();
    }
    if (!ready)
        linkLost(ready.error());
    poll(running);
    co_return Expected<void>{};
}

QCoro::Task<void> ObsProbe::stop(std::stop_token)
{
    m_running.request_stop();
    if (m_sink) {
        SampleBatch rest;
        const UtcTime end = now().reference;
        for (const Metric metric : metrics)
            closeGap(metric, end, rest);
        SampleSink *sink = std::exchange(m_sink, nullptr);
        if (!rest.isEmpty())
            sink->accept(std::move(rest));
    }
    co_return;
}

void ObsProbe::setSourceClock(const QString &, const ClockReading &) {}

QJsonObject ObsProbe::versions() const
{
    return m_versions;
}

ObsProbe::Instant ObsProbe::now() const
{
    const UtcTime device = m_clock.utcNow();
    return {m_clock.steadyNow(), device, m_reference.toReference(device)};
}

void ObsProbe::begin(const ProbeSettings &settings, SampleSink &sink)
{
    m_sink = &sink;
    m_interval = std::max(settings.sampleInterval, milliseconds(1));
    m_counters = {};
    m_stored = settings.stored;
    m_rateBase.reset();
    m_linkLostReported = false;
    m_silenceReported = false;
    m_toldToStop = false;
    m_series.clear();
    const UtcTime start = now().reference;
    for (const Metric metric : metrics)
        m_series[metric].last = start;
}

QCoro::Task<void> ObsProbe::poll(std::stop_token stop)
{
    SteadyTime due = m_clock.steadyNow();
    while (!stop.stop_requested()) {
        co_await pollOnce(stop);
        // After a stop request this probe may be gone.
        if (stop.stop_requested())
            co_return;
        const SteadyTime present = m_clock.steadyNow();
        do {
            due += m_interval;
        } while (due <= present);
        const Expected<void> waited = co_await waitUntil(m_clock, due, stop);
        if (!waited)
            co_return;
    }
}

QCoro::Task<void> ObsProbe::pollOnce(std::stop_token stop)
{
    if (!m_client.isReady()) {
        miss(GapReason::DeviceUnreachable, QStringLiteral("no connection to OBS"));
        co_return;
    }
    if (m_versions.isEmpty()) {
        co_await readVersion(stop);
        if (stop.stop_requested())
            co_return;
    }
    const QJsonObject nothing;
    const Expected<QJsonObject> statsAnswer =
        co_await m_client.request(QStringLiteral("GetStats"), nothing, stop);
    if (stop.stop_requested())
        co_return;
    const auto stats =
        statsAnswer ? obs::parseStats(*statsAnswer) : Expected<obs::Stats>(statsAnswer.error());
    if (!stats) {
        missAnswer(stats.error());
        co_return;
    }
    const Expected<QJsonObject> outputAnswer =
        co_await m_client.request(QStringLiteral("GetStreamStatus"), nothing, stop);
    if (stop.stop_requested())
        co_return;
    const auto output = outputAnswer ? obs::parseStreamStatus(*outputAnswer)
                                     : Expected<obs::StreamStatus>(outputAnswer.error());
    if (!output)
        missAnswer(output.error());
    else
        measure(*output, *stats, now());
}

QCoro::Task<void> ObsProbe::readVersion(std::stop_token stop)
{
    const QJsonObject nothing;
    const Expected<QJsonObject> answer =
        co_await m_client.request(QStringLiteral("GetVersion"), nothing, stop);
    if (stop.stop_requested() || !answer)
        co_return;
    if (const auto version = obs::parseVersion(*answer))
        m_versions = QJsonObject{{QStringLiteral("obs"), version->obs},
                                 {QStringLiteral("obs-websocket"), version->webSocket}};
}

void ObsProbe::measure(const obs::StreamStatus &output, const obs::Stats &stats, const Instant &at)
{
    m_silenceReported = false;
    if (!output.active || output.reconnecting) {
        m_counters.pause();
        miss(GapReason::NotStreaming, output.reconnecting
                                          ? QStringLiteral("OBS was reconnecting to the platform")
                                          : QStringLiteral("OBS was not streaming"));
        return;
    }
    const FrameCounters::Totals totals = m_counters.advance(output, stats);
    SampleBatch batch;
    measureRate(totals, at, batch);
    addSample(Metric::DroppedFramesNetwork, double(totals.network), totals.outputRebased, at, batch);
    addSample(Metric::DroppedFramesEncoder, double(totals.encoder), totals.encoderRebased, at, batch);
    addSample(Metric::DroppedFramesRendering, double(totals.rendering), totals.renderingRebased, at, batch);
    addSample(Metric::TotalFrames, double(totals.total), totals.outputRebased, at, batch);
    addSample(Metric::Congestion, output.congestion, false, at, batch);
    reportMotion(at, batch);
    m_sink->accept(std::move(batch));
}

void ObsProbe::measureRate(const FrameCounters::Totals &totals, const Instant &at, SampleBatch &batch)
{
    constexpr double bitsPerByte = 8.0; // bits per ms are kbit/s
    const std::optional<RateBase> base = std::exchange(m_rateBase, RateBase{at.steady, totals.bytes});
    SeriesState &state = m_series[Metric::UploadRate];
    if (base && !totals.outputRebased) {
        const std::chrono::duration<double, std::milli> elapsed = at.steady - base->at;
        if (elapsed.count() > 0)
            addSample(Metric::UploadRate, double(totals.bytes - base->bytes) * bitsPerByte / elapsed.count(),
                      false, at, batch);
        return;
    }
    // The first reading after a gap has no interval before it.
    if (base)
        state.gap =
            OpenGap{state.last, GapReason::CounterReset, QStringLiteral("OBS began its counters anew")};
    closeGap(Metric::UploadRate, at.reference, batch);
    state.last = at.reference;
}

void ObsProbe::reportMotion(const Instant &at, SampleBatch &batch)
{
    if (m_counters.motion() == FrameCounters::Motion::JustFroze)
        batch.events.push_back(
            event(QStringLiteral("counter-frozen"), Severity::Warning,
                  QStringLiteral("OBS says that it is streaming, but its counters stand still."), at));
    else if (m_counters.motion() == FrameCounters::Motion::JustMoved)
        batch.events.push_back(event(QStringLiteral("counter-moving"), Severity::Info,
                                     QStringLiteral("The counters of OBS move again."), at));
}

void ObsProbe::missAnswer(const Error &why)
{
    miss(GapReason::DeviceUnreachable, why.message);
    if (m_client.isReady() && !std::exchange(m_silenceReported, true))
        report(QStringLiteral("obs-no-answer"), Severity::Warning, why.text());
}

void ObsProbe::miss(GapReason reason, const QString &detail)
{
    m_rateBase.reset();
    if (reason == GapReason::DeviceUnreachable)
        m_counters.unseen();
    const UtcTime present = now().reference;
    SampleBatch batch;
    for (const Metric metric : metrics) {
        SeriesState &state = m_series[metric];
        if (state.gap && state.gap->reason == reason)
            continue;
        closeGap(metric, present, batch);
        state.gap = OpenGap{state.last, reason, detail};
    }
    if (!batch.isEmpty())
        m_sink->accept(std::move(batch));
}

void ObsProbe::closeGap(Metric metric, UtcTime to, SampleBatch &batch)
{
    SeriesState &state = m_series[metric];
    if (!state.gap)
        return;
    // A clock that was set back must not turn a gap around.
    const UtcTime end = std::max(to, state.gap->from);
    batch.gaps.push_back(Gap{series(metric), state.gap->from, end, state.gap->reason, state.gap->detail});
    state.gap.reset();
    state.last = end;
}

void ObsProbe::addSample(Metric metric, double value, bool rebased, const Instant &at, SampleBatch &batch)
{
    closeGap(metric, at.reference, batch);
    Sample sample;
    sample.series = series(metric);
    sample.at = at.reference;
    sample.deviceAt = at.device;
    sample.value = m_stored.count(sample.series) + value;
    sample.clockOffset = at.reference - at.device;
    sample.flags = rebased ? std::uint32_t(CounterRebased) : 0;
    batch.samples.push_back(sample);
    m_series[metric].last = at.reference;
}

void ObsProbe::report(const QString &kind, Severity severity, const QString &message)
{
    if (m_sink)
        m_sink->add(event(kind, severity, message, now()));
}

Event ObsProbe::event(const QString &kind, Severity severity, const QString &message, const Instant &at) const
{
    return Event{at.reference, m_client.device(), kind, severity, message, {}};
}

void ObsProbe::linkMade()
{
    if (std::exchange(m_linkLostReported, false))
        report(QStringLiteral("obs-reconnected"), Severity::Info, QStringLiteral("OBS answers again."));
}

void ObsProbe::linkLost(const Error &why)
{
    if (!m_sink || std::exchange(m_linkLostReported, true))
        return;
    QString said = why.text();
    if (m_client.refusal())
        said += QLatin1Char(' ') + QStringLiteral("It is not tried again.");
    report(QStringLiteral("obs-disconnected"), Severity::Warning, said);
}

void ObsProbe::streamChanged(obs::OutputState state)
{
    switch (state) {
    case obs::OutputState::Started:
    case obs::OutputState::Reconnected:
        report(QStringLiteral("obs-streaming"), Severity::Info, QStringLiteral("OBS sends to the platform."));
        return;
    case obs::OutputState::Reconnecting:
        m_counters.restartOutput();
        report(QStringLiteral("obs-reconnecting"), Severity::Warning,
               QStringLiteral("OBS has lost the platform and is reconnecting."));
        return;
    case obs::OutputState::Stopping:
        m_toldToStop = true;
        return;
    case obs::OutputState::Stopped:
        m_counters.restartOutput();
        if (std::exchange(m_toldToStop, false))
            report(QStringLiteral("obs-stopped"), Severity::Warning,
                   QStringLiteral("OBS has stopped streaming."));
        else
            report(QStringLiteral("obs-gave-up"), Severity::Warning,
                   QStringLiteral("OBS has stopped streaming by itself: it could not reach the platform."));
        return;
    default:
        return;
    }
}

SeriesKey ObsProbe::series(Metric metric) const
{
    return SeriesKey{m_client.device(), m_client.device(), metric, Method::Counter};
}

} // namespace castbench
