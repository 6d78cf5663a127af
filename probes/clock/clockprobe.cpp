#include "probes/clock/clockprobe.h"

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

constexpr seconds longestWaitInCheck{5};
constexpr milliseconds pauseInCheck{100};
constexpr seconds shortestInterval{1};
/// Smaller changes are a clock that is being slewed.
constexpr milliseconds smallestStep{1};

double toMs(microseconds duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

QString msText(microseconds duration)
{
    return QString::number(toMs(duration), 'f', 3) + QStringLiteral(" ms");
}

QString signedMsText(microseconds duration)
{
    return duration < microseconds{0} ? msText(duration) : QString(QLatin1Char('+') + msText(duration));
}

} // namespace

ClockProbe::ClockProbe(ClockProbeConfig config, Clock &clock, const ReferenceClock &reference)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_reference(reference)
{
    m_config.interval = std::max<milliseconds>(m_config.interval, shortestInterval);
}

ClockProbe::~ClockProbe() = default;

SeriesKey ClockProbe::series(Method method) const
{
    return {m_config.device, m_config.device, Metric::ClockOffset, method};
}

ProbeInfo ClockProbe::info() const
{
    const Method method = m_reference.readingAt(m_clock.utcNow()).method;
    return {m_config.id, QStringLiteral("clock"), m_config.device, {series(method)}};
}

// The objects named by reference outlive the call: a probe is not destroyed while one of its calls is under
// way.
QCoro::Task<Expected<std::vector<Finding>>> ClockProbe::check(std::stop_token stop)
{
    const std::weak_ptr<bool> alive = m_alive;
    const SteadyTime deadline = m_clock.steadyNow() + longestWaitInCheck;
    ClockReading reading = m_reference.readingAt(m_clock.utcNow());
    while (!reading.bound && m_clock.steadyNow() < deadline) {
        const Expected<void> waited = co_await waitFor(m_clock, pauseInCheck, stop);
        if (!waited || alive.expired())
            co_return Error{ErrorCode::Cancelled, QStringLiteral("The check was cancelled."), {}};
        reading = m_reference.readingAt(m_clock.utcNow());
    }
    co_return std::vector<Finding>{finding(reading)};
}

Finding ClockProbe::finding(const ClockReading &reading) const
{
    Finding result;
    result.device = m_config.device;
    result.check = QStringLiteral("clock offset");
    if (!reading.bound) {
        result.severity = Severity::Warning;
        result.message = QStringLiteral("How far the clock of %1 is from reference time is not known; "
                                        "latencies that involve it have no uncertainty.")
                             .arg(m_config.device);
        result.remedy = QStringLiteral("Start the lab's NTP server and open UDP port 123 to it, "
                                       "or correct the clock source in the lab file.");
        return result;
    }
    if (reading.method == Method::SameClock) {
        result.message = QStringLiteral("%1 runs on the reference clock.").arg(m_config.device);
        return result;
    }
    result.message = QStringLiteral("Reference time is %1 ahead of the clock of %2, ± %3.")
                         .arg(signedMsText(reading.offset), m_config.device, msText(*reading.bound));
    if (*reading.bound > m_config.threshold) {
        result.severity = Severity::Warning;
        result.remedy =
            QStringLiteral("The bound is above the lab's threshold of %1. Connect the device by wire, "
                           "take other traffic off the link, or raise the threshold.")
                .arg(msText(m_config.threshold));
    }
    return result;
}

QCoro::Task<Expected<void>> ClockProbe::start(const ProbeSettings &, SampleSink &sink, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The start was cancelled."), {}};
    m_sink = &sink;
    m_last.reset();
    m_unknownSince.reset();
    m_doubtful = false;
    m_jump.emplace(m_clock);
    m_next = m_clock.steadyNow();
    measure();
    co_return Expected<void>{};
}

QCoro::Task<void> ClockProbe::stop(std::stop_token)
{
    m_timer.reset();
    if (SampleSink *sink = std::exchange(m_sink, nullptr)) {
        SampleBatch batch;
        closeGap(m_reference.toReference(m_clock.utcNow()), batch);
        if (!batch.isEmpty())
            sink->accept(std::move(batch));
    }
    co_return;
}

void ClockProbe::setSourceClock(const QString &, const ClockReading &) {}

QJsonObject ClockProbe::versions() const
{
    return {};
}

void ClockProbe::measure()
{
    const UtcTime now = m_clock.utcNow();
    const ClockReading reading = m_reference.readingAt(now);
    const UtcTime referenceNow = now + reading.offset;
    SampleBatch batch;
    noteSteps(reading, referenceNow, batch);
    noteQuality(reading, referenceNow, batch);
    if (reading.bound) {
        closeGap(referenceNow, batch);
        Sample sample;
        sample.series = series(reading.method);
        sample.at = referenceNow;
        sample.deviceAt = now;
        sample.value = toMs(reading.offset);
        sample.uncertainty = toMs(*reading.bound);
        sample.clockOffset = reading.offset;
        sample.flags = m_doubtful ? std::uint32_t{ClockDoubtful} : 0;
        batch.samples.push_back(sample);
        m_last = reading;
    } else if (!m_unknownSince) {
        m_unknownSince = referenceNow;
    }
    if (!batch.isEmpty())
        m_sink->accept(std::move(batch));

    const SteadyTime steadyNow = m_clock.steadyNow();
    while (m_next <= steadyNow)
        m_next += m_config.interval;
    m_timer = m_clock.schedule(m_next, [this] { measure(); });
}

void ClockProbe::closeGap(UtcTime referenceNow, SampleBatch &batch)
{
    if (!m_unknownSince)
        return;
    Gap gap;
    gap.series = series(m_reference.readingAt(m_clock.utcNow()).method);
    gap.from = std::min(*m_unknownSince, referenceNow);
    gap.to = referenceNow;
    gap.reason = GapReason::ClockUnknown;
    batch.gaps.push_back(gap);
    m_unknownSince.reset();
}

void ClockProbe::noteSteps(const ClockReading &reading, UtcTime referenceNow, SampleBatch &batch)
{
    const microseconds jump = m_jump->sinceReset();
    m_jump->reset();
    if (m_config.watchOwnUtc && jump != microseconds{0}) {
        const QString message =
            QStringLiteral("The clock of %1 was set by %2.").arg(m_config.device, signedMsText(jump));
        const QJsonObject data{{QStringLiteral("utc_step_ms"), toMs(jump)}};
        batch.events.push_back(
            event(referenceNow, QStringLiteral("clock-step"), Severity::Warning, message, data));
    }
    if (!m_last || !reading.bound || !m_last->bound)
        return;
    const microseconds change = reading.offset - m_last->offset;
    if (std::chrono::abs(change) <= std::max<microseconds>(*reading.bound + *m_last->bound, smallestStep))
        return;
    const QString message =
        QStringLiteral("The offset between reference time and the clock of %1 changed by %2: "
                       "one of the clocks was set.")
            .arg(m_config.device, signedMsText(change));
    const QJsonObject data{{QStringLiteral("offset_step_ms"), toMs(change)}};
    batch.events.push_back(
        event(referenceNow, QStringLiteral("clock-step"), Severity::Warning, message, data));
}

void ClockProbe::noteQuality(const ClockReading &reading, UtcTime referenceNow, SampleBatch &batch)
{
    const bool doubtful = !reading.bound || *reading.bound > m_config.threshold;
    if (doubtful == std::exchange(m_doubtful, doubtful))
        return;
    QJsonObject data{{QStringLiteral("threshold_ms"), toMs(m_config.threshold)}};
    if (reading.bound)
        data.insert(QStringLiteral("bound_ms"), toMs(*reading.bound));
    const QString bound = reading.bound ? QStringLiteral("known to ± %1").arg(msText(*reading.bound))
                                        : QStringLiteral("not known");
    QString message = QStringLiteral("The clock of %1 is %2; the threshold is %3.")
                          .arg(m_config.device, bound, msText(m_config.threshold));
    if (doubtful)
        message +=
            QStringLiteral(" Latencies that involve it may even be negative until it is known better.");
    batch.events.push_back(event(referenceNow,
                                 doubtful ? QStringLiteral("clock-doubtful") : QStringLiteral("clock-good"),
                                 doubtful ? Severity::Warning : Severity::Info, message, data));
}

Event ClockProbe::event(UtcTime at, const QString &kind, Severity severity, const QString &message,
                        const QJsonObject &data) const
{
    return {at, m_config.device, kind, severity, message, data};
}

} // namespace castbench
