#include "probes/fleet/remoteprobe.h"

#include "probes/fleet/countscodec.h"
#include "probes/fleet/samplecodec.h"

#include <QJsonArray>
#include <QPointer>
#include <qcorosignal.h>

namespace castbench {

namespace {

constexpr milliseconds linkWait{8000};
constexpr milliseconds callTimeout{20000};
constexpr milliseconds pollInterval{50};

Finding notConnected(const QString &device)
{
    return {
        Severity::Error, device, QStringLiteral("castbench-probe"),
        QStringLiteral("castbench-probe on %1 is not connected.").arg(device),
        QStringLiteral("Start castbench-probe on the device with this controller's address and the device's "
                       "pairing code.")};
}

} // namespace

RemoteProbe::RemoteProbe(FleetDevice &device, ProbeInfo info, QJsonObject config, Clock &clock,
                         const ReferenceClock &reference)
    : m_device(device)
    , m_info(std::move(info))
    , m_config(std::move(config))
    , m_clock(clock)
    , m_reference(reference)
{
    // However this controller compares its own clock, the device's is compared over the link.
    for (SeriesKey &series : m_info.series) {
        if (series.metric == Metric::ClockOffset)
            series.method = Method::LinkExchange;
    }
    connect(&m_device, &FleetDevice::linked, this, &RemoteProbe::onLinked);
    connect(&m_device, &FleetDevice::unlinked, this, &RemoteProbe::onUnlinked);
    m_device.setInspector(m_info.id,
                          [this](SampleBatch &batch, const QString &instance) { inspect(batch, instance); });
}

RemoteProbe::~RemoteProbe()
{
    m_life.request_stop();
    m_device.removeInspector(m_info.id);
}

ProbeInfo RemoteProbe::info() const
{
    return m_info;
}

QJsonObject RemoteProbe::params() const
{
    return {{QStringLiteral("probe"), m_info.id}};
}

QCoro::Task<bool> RemoteProbe::waitForLink(milliseconds timeout, std::stop_token stop)
{
    const SteadyTime limit = m_clock.steadyNow() + timeout;
    while (!m_device.isLinked()) {
        if (m_clock.steadyNow() >= limit)
            co_return false;
        const auto waited = co_await waitFor(m_clock, pollInterval, stop);
        if (!waited)
            co_return false;
    }
    co_return true;
}

QCoro::Task<Expected<void>> RemoteProbe::open(std::stop_token stop)
{
    const QString instance = m_device.instance();
    if (m_openedOn == instance)
        co_return Expected<void>{};
    const QJsonObject probe{{QStringLiteral("id"), m_info.id},
                            {QStringLiteral("kind"), m_info.kind},
                            {QStringLiteral("config"), m_config}};
    const QJsonObject request{{QStringLiteral("probes"), QJsonArray{probe}}};
    const QPointer<RemoteProbe> self(this);
    const auto opened = co_await m_device.call(QStringLiteral("open"), request, callTimeout, stop);
    if (!self)
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The probe is gone."), {}};
    if (!opened)
        co_return opened.error();
    m_openedOn = instance;
    for (const auto &[source, reading] : m_sourceClocks)
        setSourceClock(source, reading);
    co_return Expected<void>{};
}

QCoro::Task<Expected<std::vector<Finding>>> RemoteProbe::check(std::stop_token stop)
{
    const QPointer<RemoteProbe> self(this);
    std::vector<Finding> findings;
    const bool isLinked = co_await waitForLink(linkWait, stop);
    if (stop.stop_requested() || !self)
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The check was cancelled."), {}};
    if (!isLinked) {
        findings.push_back(notConnected(m_info.device));
        co_return findings;
    }
    const auto opened = co_await open(stop);
    if (!self)
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The check was cancelled."), {}};
    Expected<QJsonObject> answer = QJsonObject();
    if (opened) {
        const QJsonObject request = params();
        answer = co_await m_device.call(QStringLiteral("check"), request, callTimeout, stop);
        if (!self)
            co_return Error{ErrorCode::Cancelled, QStringLiteral("The check was cancelled."), {}};
    }
    if (!opened || !answer) {
        const Error error = opened ? answer.error() : opened.error();
        if (error.code == ErrorCode::Cancelled)
            co_return error;
        findings.push_back(
            {Severity::Error, m_info.device, QStringLiteral("castbench-probe"), error.message,
             QStringLiteral("Start castbench-probe again; both sides must have the same version.")});
        co_return findings;
    }
    m_versions = answer->value(QLatin1StringView("versions")).toObject();
    const QJsonArray listed = answer->value(QLatin1StringView("findings")).toArray();
    for (const QJsonValue &value : listed) {
        if (const auto finding = findingFromJson(value.toObject()))
            findings.push_back(*finding);
    }
    co_return findings;
}

QCoro::Task<Expected<void>> RemoteProbe::openAndStart(std::stop_token stop)
{
    const QPointer<RemoteProbe> self(this);
    const auto opened = co_await open(stop);
    if (!self || !opened)
        co_return opened;
    QJsonObject request = params();
    request.insert(QStringLiteral("run"), m_settings.run);
    std::map<SeriesKey, double> counts = m_settings.stored.counts;
    std::erase_if(counts, [this](const auto &count) { return count.first.device != m_info.device; });
    if (!counts.empty())
        request.insert(QStringLiteral("counts"), countsToJson(counts));
    request.insert(QStringLiteral("interval_ms"), static_cast<qint64>(m_settings.sampleInterval.count()));
    const auto started = co_await m_device.call(QStringLiteral("start"), request, callTimeout, stop);
    if (!started)
        co_return started.error();
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> RemoteProbe::start(const ProbeSettings &settings, SampleSink &sink,
                                               std::stop_token stop)
{
    m_settings = settings;
    m_sink = &sink;
    m_last.clear();
    const UtcTime now = m_reference.toReference(m_clock.utcNow());
    for (const SeriesKey &series : m_info.series)
        m_last[series] = {now, m_device.instance()};
    m_device.beginRun(settings.run, sink, settings.stored.deliveries);
    const auto started = co_await openAndStart(stop);
    // An absent device is a gap until it comes back; everything else cannot be mended by waiting.
    if (!started && started.error().code != ErrorCode::Unreachable &&
        started.error().code != ErrorCode::Timeout)
        co_return started;
    co_return Expected<void>{};
}

void RemoteProbe::onLinked()
{
    if (!m_sink)
        return;
    report(QStringLiteral("probe-back"), Severity::Info,
           QStringLiteral("castbench-probe on %1 is connected again.").arg(m_info.device));
    relink();
}

QCoro::Task<void> RemoteProbe::relink()
{
    // A start of castbench-probe that is still measuring goes on by itself.
    if (m_openedOn == m_device.instance())
        co_return;
    const QPointer<RemoteProbe> self(this);
    const std::stop_token stop = m_life.get_token();
    const auto started = co_await openAndStart(stop);
    if (!self || started || !m_sink)
        co_return;
    report(QStringLiteral("probe-not-restarted"), Severity::Error,
           QStringLiteral("%1 could not be started again: %2").arg(m_info.id, started.error().message));
}

void RemoteProbe::onUnlinked()
{
    if (m_sink)
        report(QStringLiteral("probe-lost"), Severity::Warning,
               QStringLiteral("The link to castbench-probe on %1 is down; it goes on measuring if it can.")
                   .arg(m_info.device));
}

void RemoteProbe::inspect(SampleBatch &batch, const QString &instance)
{
    for (const Sample &sample : batch.samples) {
        auto last = m_last.find(sample.series);
        if (last == m_last.end()) {
            m_last[sample.series] = {sample.at, instance};
            continue;
        }
        // From before this start: what is missing there is known to whoever resumes the run.
        if (sample.at <= last->second.at) {
            if (last->second.instance.isEmpty())
                last->second.instance = instance;
            continue;
        }
        if (last->second.instance != instance)
            batch.gaps.push_back({sample.series, last->second.at, sample.at, GapReason::ProbeLost,
                                  QStringLiteral("castbench-probe was started again")});
        last->second = {sample.at, instance};
    }
}

QCoro::Task<void> RemoteProbe::waitForDelivery(quint64 sequence, std::stop_token stop)
{
    const QPointer<RemoteProbe> self(this);
    while (self && m_device.committedSequence() < sequence) {
        const auto waited = co_await waitFor(m_clock, pollInterval, stop);
        if (!waited)
            co_return;
    }
}

QCoro::Task<void> RemoteProbe::stop(std::stop_token stop)
{
    if (!m_sink)
        co_return;
    const QPointer<RemoteProbe> self(this);
    co_await waitForLink(linkWait, stop);
    if (!self)
        co_return;
    const QJsonObject request = params();
    const auto answer = co_await m_device.call(QStringLiteral("stop"), request, callTimeout, stop);
    if (!self)
        co_return;
    if (answer) {
        const auto sequence = static_cast<quint64>(answer->value(QLatin1StringView("sequence")).toInteger());
        co_await waitForDelivery(sequence, stop);
        if (!self)
            co_return;
    } else {
        const UtcTime now = m_reference.toReference(m_clock.utcNow());
        SampleBatch batch;
        for (const SeriesKey &series : m_info.series) {
            if (const auto last = m_last.find(series); last != m_last.end() && last->second.at < now)
                batch.gaps.push_back(
                    {series, last->second.at, now, GapReason::ProbeLost,
                     QStringLiteral("castbench-probe did not come back before the run ended")});
        }
        m_sink->accept(std::move(batch));
    }
    m_sink = nullptr;
    m_device.endRun();
}

void RemoteProbe::setSourceClock(const QString &source, const ClockReading &reading)
{
    m_sourceClocks[source] = reading;
    if (!m_device.isLinked())
        return;
    QJsonObject request = params();
    request.insert(QStringLiteral("source"), source);
    request.insert(QStringLiteral("reading"), clockReadingToJson(reading));
    m_device.call(QStringLiteral("source-clock"), request, callTimeout, m_life.get_token());
}

QJsonObject RemoteProbe::versions() const
{
    QJsonObject versions = m_versions;
    versions.insert(QStringLiteral("castbench-probe"), m_device.version());
    return versions;
}

void RemoteProbe::report(const QString &kind, Severity severity, const QString &message)
{
    Event event;
    event.at = m_reference.toReference(m_clock.utcNow());
    event.device = m_info.device;
    event.kind = kind;
    event.severity = severity;
    event.message = message;
    event.data.insert(QStringLiteral("probe"), m_info.id);
    m_sink->add(event);
}

} // namespace castbench
