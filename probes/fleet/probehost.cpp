#include "probes/fleet/probehost.h"

#include "probes/fleet/countscodec.h"
#include "probes/fleet/samplecodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace castbench {

namespace {

constexpr qint64 minimumIntervalMs = 100;
constexpr qint64 maximumIntervalMs = 60'000;

Error badCall(const QString &message)
{
    return Error{ErrorCode::Protocol, message, {}};
}

} // namespace

/// Turns every batch of one probe into a record of the spool.
class ProbeHost::SpoolSink final : public SampleSink
{
public:
    SpoolSink(ProbeHost &host, QString probe)
        : m_host(host)
        , m_probe(std::move(probe))
    {
    }

    void setRun(RunId run)
    {
        m_run = run;
    }
    void accept(SampleBatch batch) override
    {
        if (batch.isEmpty())
            return;
        if (!m_host.m_isLinked) {
            for (Sample &sample : batch.samples)
                sample.flags |= DeliveredLate;
        }
        const QJsonObject record{{QStringLiteral("instance"), m_host.m_instance},
                                 {QStringLiteral("run"), m_run},
                                 {QStringLiteral("probe"), m_probe},
                                 {QStringLiteral("batch"), batchToJson(batch)}};
        const auto appended = m_host.m_spool.append(QJsonDocument(record).toJson(QJsonDocument::Compact));
        if (batch.committed)
            batch.committed(appended ? Expected<void>() : Expected<void>(appended.error()));
        m_host.m_onRecord();
    }

private:
    ProbeHost &m_host;
    QString m_probe;
    RunId m_run = 0;
};

ProbeHost::ProbeHost(Spool &spool, QString instance, ProbeFactory factory, Clock &clock,
                     const ReferenceClock &reference, std::function<void()> onRecord)
    : m_spool(spool)
    , m_instance(std::move(instance))
    , m_factory(std::move(factory))
    , m_clock(clock)
    , m_reference(reference)
    , m_onRecord(std::move(onRecord))
{
}

ProbeHost::~ProbeHost() = default;

void ProbeHost::setLinked(bool isLinked)
{
    m_isLinked = isLinked;
}

bool ProbeHost::isMeasuring() const
{
    return std::any_of(m_probes.begin(), m_probes.end(),
                       [](const auto &entry) { return entry.second.isRunning; });
}

QCoro::Task<Expected<QJsonObject>> ProbeHost::call(QString method, QJsonObject params, std::stop_token stop)
{
    if (method == QLatin1StringView("open"))
        co_return open(params);
    if (method == QLatin1StringView("clock")) {
        const ClockReading reading = m_reference.readingAt(m_clock.utcNow());
        co_return QJsonObject{{QStringLiteral("reading"), clockReadingToJson(reading)}};
    }
    const QString id = params.value(QLatin1StringView("probe")).toString();
    const auto found = m_probes.find(id);
    if (found == m_probes.end())
        co_return badCall(QStringLiteral("There is no probe '%1' on this device.").arg(id));
    Hosted &hosted = found->second;
    if (method == QLatin1StringView("check"))
        co_return co_await check(hosted, stop);
    if (method == QLatin1StringView("start"))
        co_return co_await start(hosted, params, stop);
    if (method == QLatin1StringView("stop"))
        co_return co_await stopProbe(hosted, stop);
    if (method == QLatin1StringView("source-clock"))
        co_return setSourceClock(hosted, params);
    co_return badCall(QStringLiteral("Unknown method '%1'.").arg(method));
}

Expected<QJsonObject> ProbeHost::open(const QJsonObject &params)
{
    QJsonArray infos;
    const QJsonArray wanted = params.value(QLatin1StringView("probes")).toArray();
    for (const QJsonValue &value : wanted) {
        const QJsonObject request = value.toObject();
        const QString id = request.value(QLatin1StringView("id")).toString();
        const QJsonObject config = request.value(QLatin1StringView("config")).toObject();
        auto existing = m_probes.find(id);
        if (existing == m_probes.end() || (existing->second.config != config && !existing->second.isBusy())) {
            if (id.isEmpty() || m_probes.size() >= maximumProbes)
                return badCall(QStringLiteral("A probe needs an id, and a device holds at most %1 probes.")
                                   .arg(maximumProbes));
            auto probe =
                m_factory(id, request.value(QLatin1StringView("kind")).toString(), config, m_reference);
            if (!probe)
                return probe.error();
            Hosted &hosted = m_probes[id];
            hosted.probe = std::move(*probe);
            hosted.sink = std::make_unique<SpoolSink>(*this, id);
            hosted.config = config;
            existing = m_probes.find(id);
        }
        infos.append(probeInfoToJson(existing->second.probe->info()));
    }
    return QJsonObject{{QStringLiteral("probes"), infos}};
}

QCoro::Task<Expected<QJsonObject>> ProbeHost::check(Hosted &hosted, std::stop_token stop)
{
    ++hosted.calls;
    const auto findings = co_await hosted.probe->check(stop);
    --hosted.calls;
    if (!findings)
        co_return findings.error();
    QJsonArray listed;
    for (const Finding &finding : *findings)
        listed.append(findingToJson(finding));
    co_return QJsonObject{{QStringLiteral("findings"), listed},
                          {QStringLiteral("versions"), hosted.probe->versions()}};
}

QCoro::Task<Expected<QJsonObject>> ProbeHost::start(Hosted &hosted, QJsonObject params, std::stop_token stop)
{
    ProbeSettings settings;
    settings.run = params.value(QLatin1StringView("run")).toInteger();
    const qint64 intervalMs = params.value(QLatin1StringView("interval_ms")).toInteger();
    if (settings.run <= 0 || intervalMs < minimumIntervalMs || intervalMs > maximumIntervalMs)
        co_return badCall(QStringLiteral("start needs a run and an interval of %1 to %2 ms.")
                              .arg(minimumIntervalMs)
                              .arg(maximumIntervalMs));
    settings.sampleInterval = milliseconds(intervalMs);
    auto counts = countsFromJson(params.value(QLatin1StringView("counts")).toArray());
    if (!counts)
        co_return counts.error();
    settings.stored.counts = std::move(*counts);
    ++hosted.calls;
    if (std::exchange(hosted.isRunning, false))
        co_await hosted.probe->stop(stop);
    hosted.sink->setRun(settings.run);
    const auto started = co_await hosted.probe->start(settings, *hosted.sink, stop);
    --hosted.calls;
    if (!started)
        co_return started.error();
    hosted.isRunning = true;
    co_return QJsonObject{};
}

QCoro::Task<Expected<QJsonObject>> ProbeHost::stopProbe(Hosted &hosted, std::stop_token stop)
{
    hosted.isRunning = false;
    ++hosted.calls;
    co_await hosted.probe->stop(stop);
    --hosted.calls;
    co_return QJsonObject{{QStringLiteral("sequence"), static_cast<qint64>(m_spool.lastSequence())},
                          {QStringLiteral("versions"), hosted.probe->versions()}};
}

Expected<QJsonObject> ProbeHost::setSourceClock(Hosted &hosted, const QJsonObject &params)
{
    const auto reading = clockReadingFromJson(params.value(QLatin1StringView("reading")).toObject());
    if (!reading)
        return reading.error();
    hosted.probe->setSourceClock(params.value(QLatin1StringView("source")).toString(), *reading);
    return QJsonObject{};
}

QCoro::Task<void> ProbeHost::stopAll(std::stop_token stop)
{
    for (auto &[id, hosted] : m_probes) {
        if (!std::exchange(hosted.isRunning, false))
            continue;
        co_await hosted.probe->stop(stop);
    }
}

} // namespace castbench
