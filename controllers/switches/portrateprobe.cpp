#include "controllers/switches/portrateprobe.h"

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

/// No port is faster: a larger difference means that the counter began anew.
constexpr double highestKbps = 1e9;

double toMilliseconds(SteadyTime::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

PortRateProbe::PortRateProbe(CapDriver &driver, int port, const QString &broadcaster, Clock &clock,
                             const ReferenceClock &reference)
    : m_driver(driver)
    , m_port(port)
    , m_broadcaster(broadcaster)
    , m_clock(clock)
    , m_reference(reference)
{
}

PortRateProbe::~PortRateProbe()
{
    m_stop.request_stop();
}

SeriesKey PortRateProbe::series() const
{
    return {m_driver.device(), m_broadcaster, Metric::PortRate, Method::Counter};
}

ProbeInfo PortRateProbe::info() const
{
    ProbeInfo info;
    info.id = QStringLiteral("switch-port@") + m_driver.device();
    info.kind = QStringLiteral("switch-port");
    info.device = m_driver.device();
    info.series = {series()};
    return info;
}

QCoro::Task<Expected<std::vector<Finding>>> PortRateProbe::check(std::stop_token stop)
{
    Finding finding;
    finding.device = m_driver.device();
    finding.check = QStringLiteral("port rate");
    const int port = m_port;
    const auto counters = co_await m_driver.counters(port, std::move(stop));
    if (counters) {
        finding.message =
            counters->octetsForwarded
                ? QStringLiteral("Port %1 counts forwarded octets.").arg(port)
                : QStringLiteral("Port %1 counts received octets, possibly before the cap.").arg(port);
    } else if (counters.error().code == ErrorCode::Cancelled) {
        co_return counters.error();
    } else {
        finding.severity = Severity::Warning;
        finding.message = counters.error().text();
        finding.remedy = QStringLiteral("Without this there is no port rate; the caps do not depend on it.");
    }
    co_return std::vector<Finding>{finding};
}

QCoro::Task<Expected<void>> PortRateProbe::start(const ProbeSettings &settings, SampleSink &sink,
                                                 std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The probe was not started."), info().id};
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_sink = &sink;
    m_interval = settings.sampleInterval;
    m_previous.reset();
    m_still.clear();
    m_idle = false;
    m_coveredUntil = m_clock.utcNow();
    m_unreachable = false;
    m_rebased = false;
    m_failure.clear();
    poll(m_stop.get_token());
    co_return Expected<void>{};
}

QCoro::Task<void> PortRateProbe::stop(std::stop_token)
{
    m_stop.request_stop();
    if (m_sink && m_unreachable)
        addGap(m_clock.utcNow(), GapReason::DeviceUnreachable, m_failure);
    else if (m_sink && !m_still.empty())
        addGap(m_still.back().deviceAt, GapReason::Stalled,
               QStringLiteral("The switch's counter had not moved yet."));
    m_sink = nullptr;
    co_return;
}

void PortRateProbe::setSourceClock(const QString &, const ClockReading &) {}

QJsonObject PortRateProbe::versions() const
{
    return {};
}

// `stop` is requested before the probe is stopped or gone: nothing of it is touched afterwards.
QCoro::Task<void> PortRateProbe::poll(std::stop_token stop)
{
    SteadyTime next = m_clock.steadyNow();
    while (true) {
        const auto counters = co_await m_driver.counters(m_port, stop);
        if (stop.stop_requested())
            co_return;
        if (counters)
            takeAnswer(*counters);
        else
            takeFailure(counters.error());
        // The sink may have stopped the probe.
        if (stop.stop_requested())
            co_return;
        // Instants that passed while the switch was waited for are skipped.
        const SteadyTime now = m_clock.steadyNow();
        while (next <= now)
            next += m_interval;
        const auto waited = co_await waitUntil(m_clock, next, stop);
        if (!waited || stop.stop_requested())
            co_return;
    }
}

void PortRateProbe::takeAnswer(const PortCounters &counters)
{
    Point point;
    point.octets = counters.octetsForwarded.value_or(counters.octetsIn);
    point.forwarded = counters.octetsForwarded.has_value();
    point.discontinuity = counters.discontinuity;
    point.at = counters.at;
    point.deviceAt = m_clock.utcNow();
    if (std::exchange(m_unreachable, false)) {
        addGap(point.deviceAt, GapReason::DeviceUnreachable, std::exchange(m_failure, {}));
        addEvent(QStringLiteral("switch-back"), Severity::Info, QStringLiteral("The switch answers again."));
    } else if (m_previous) {
        takeDifference(point);
        return;
    }
    restartAt(point);
}

void PortRateProbe::restartAt(const Point &point)
{
    m_coveredUntil = point.deviceAt;
    m_previous = point;
    m_still.clear();
}

void PortRateProbe::takeFailure(const Error &error)
{
    m_failure = error.text();
    if (std::exchange(m_unreachable, true))
        return;
    addEvent(QStringLiteral("switch-unreachable"), Severity::Warning, m_failure);
}

void PortRateProbe::takeDifference(const Point &point)
{
    const double elapsedMs = toMilliseconds(point.at - m_previous->at);
    if (elapsedMs <= 0)
        return restartAt(point);
    // Modulo 2^64: a counter that wrapped is a small difference, one that began anew a huge one.
    const quint64 octets = point.octets - m_previous->octets;
    const double kbps = static_cast<double>(octets) * 8 / elapsedMs;
    const bool sameCounter = point.forwarded == m_previous->forwarded;
    if (!sameCounter || point.discontinuity != m_previous->discontinuity || kbps > highestKbps) {
        const QString message =
            QStringLiteral("The switch's octet counter of port %1 began anew.").arg(m_port);
        addGap(point.deviceAt, GapReason::CounterReset, message);
        addEvent(QStringLiteral("counter-reset"), Severity::Warning, message);
        m_rebased = true;
        return restartAt(point);
    }
    if (octets == 0 && !m_idle)
        return hold(point);
    m_idle = octets == 0;
    const auto step = m_still.empty() ? milliseconds{0} : milliseconds{std::llround(elapsedMs)};
    for (const Point &still : std::as_const(m_still))
        addSample(still, kbps, step);
    addSample(point, kbps, step);
    restartAt(point);
}

void PortRateProbe::hold(const Point &point)
{
    m_still.push_back(point);
    if (point.at - m_previous->at < longestStep)
        return;
    m_idle = true;
    for (const Point &still : std::as_const(m_still))
        addSample(still, 0, milliseconds{0});
    restartAt(point);
}

/// `step`: over which time a coarse counter moved; 0: over the time since the last sample.
void PortRateProbe::addSample(const Point &point, double kbps, milliseconds step)
{
    Sample sample;
    sample.series = series();
    sample.at = m_reference.toReference(point.deviceAt);
    sample.deviceAt = point.deviceAt;
    sample.clockOffset = sample.at - sample.deviceAt;
    sample.value = kbps;
    if (std::exchange(m_rebased, false))
        sample.flags |= CounterRebased;
    if (!point.forwarded)
        sample.flags |= CountedBeforeCap;
    if (step > milliseconds{0}) {
        sample.flags |= CoarseCounter;
        // It moved at some instant between two readings, at either end.
        sample.uncertainty =
            kbps * static_cast<double>(m_interval.count()) / static_cast<double>(step.count());
    }
    if (m_sink)
        m_sink->add(sample);
}

void PortRateProbe::addGap(UtcTime until, GapReason reason, const QString &detail)
{
    Gap gap;
    gap.series = series();
    gap.from = m_reference.toReference(m_coveredUntil);
    gap.to = std::max(gap.from, m_reference.toReference(until));
    gap.reason = reason;
    gap.detail = detail;
    if (m_sink)
        m_sink->add(gap);
}

void PortRateProbe::addEvent(const QString &kind, Severity severity, const QString &message)
{
    Event event;
    event.at = m_reference.toReference(m_clock.utcNow());
    event.device = m_driver.device();
    event.kind = kind;
    event.severity = severity;
    event.message = message;
    if (m_sink)
        m_sink->add(event);
}

} // namespace castbench
