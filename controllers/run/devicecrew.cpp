#include "controllers/run/devicecrew.h"

#include "controllers/run/runjournal.h"

#include <algorithm>

namespace castbench {

namespace {

QCoro::Task<Expected<void>> stopAndHold(Probe *probe, std::stop_token hurry,
                                        [[maybe_unused]] std::shared_ptr<void> owner)
{
    co_await probe->stop(hurry);
    co_return Expected<void>{};
}

} // namespace

DeviceCrew::DeviceCrew(const RunSetup &setup, RunJournal &journal)
    : m_setup(setup)
    , m_journal(journal)
    , m_arrival(setup.clock)
    , m_stream(setup, journal)
{
}

QCoro::Task<Expected<void>> DeviceCrew::startProbes(std::stop_token stop)
{
    std::vector<QCoro::Task<Expected<void>>> starts;
    for (Probe *probe : m_setup.probes)
        starts.push_back(startProbe(probe, stop));
    Expected<void> outcome;
    for (auto &start : starts) {
        const auto started = co_await start;
        if (!started && outcome)
            outcome = started;
    }
    co_return outcome;
}

QCoro::Task<Expected<void>> DeviceCrew::startProbe(Probe *probe, std::stop_token stop)
{
    const ProbeInfo info = probe->info();
    ProbeSettings settings;
    settings.run = m_journal.record().id;
    settings.sampleInterval = m_setup.plan.sampleInterval;
    if (m_setup.resumed)
        settings.stored = m_setup.resumed->stored;
    m_started.push_back(probe);
    CallStop call(stop);
    auto starting = beginCall([&] { return probe->start(settings, m_journal.hub(), call.token()); });
    const auto started = co_await bounded(m_setup.clock, std::move(starting), call, m_setup.timing.probeStart,
                                          m_setup.timing.cancelGrace);
    if (started)
        co_return Expected<void>{};
    const bool goesOn = started.error().code == ErrorCode::Timeout &&
                        m_setup.plan.whenProbeLost == WhenLost::Continue && !stop.stop_requested();
    if (!goesOn)
        co_return started.error().within(info.id);
    m_absent.push_back(probe);
    m_journal.event(QStringLiteral("probe-absent"), Severity::Error,
                    QStringLiteral("The probe %1 did not start; the run goes on without it.").arg(info.id),
                    {}, info.device);
    co_return Expected<void>{};
}

QStringList DeviceCrew::silentProbes() const
{
    QStringList silent;
    for (const Probe *probe : m_setup.probes) {
        const ProbeInfo info = probe->info();
        const bool absent = std::find(m_absent.begin(), m_absent.end(), probe) != m_absent.end();
        const bool delivered =
            std::any_of(info.series.begin(), info.series.end(), [this](const SeriesKey &key) {
                const auto latest = m_journal.hub().latest(key);
                return latest && latest->at >= m_since;
            });
        if (!info.series.empty() && !absent && !delivered)
            silent.append(info.id);
    }
    return silent;
}

QCoro::Task<void> DeviceCrew::warmUp(std::stop_token stop)
{
    const SteadyTime begun = m_setup.clock.steadyNow();
    const SteadyTime deadline = begun + m_setup.timing.warmUp;
    const std::stop_callback onStop{stop, [this] {
                                        m_arrival.wake();
                                    }};
    while (!stop.stop_requested() && m_setup.clock.steadyNow() < deadline && !silentProbes().isEmpty())
        co_await m_arrival.until(deadline);
    if (stop.stop_requested())
        co_return;
    const QStringList silent = silentProbes();
    if (silent.isEmpty())
        co_return;
    m_journal.event(QStringLiteral("warm-up-incomplete"), Severity::Warning,
                    QStringLiteral("No sample yet from %1; the first step begins without.")
                        .arg(silent.join(QStringLiteral(", "))));
}

QCoro::Task<void> DeviceCrew::stopAll(std::stop_token hurry, std::shared_ptr<void> owner)
{
    std::vector<QCoro::Task<void>> stops;
    for (Probe *probe : std::exchange(m_started, {}))
        stops.push_back(stopProbe(probe, hurry, owner));
    for (auto &stop : stops)
        co_await stop;
    co_await m_stream.stop();
}

QCoro::Task<void> DeviceCrew::stopProbe(Probe *probe, std::stop_token hurry, std::shared_ptr<void> owner)
{
    const ProbeInfo info = probe->info();
    CallStop call(hurry);
    auto stopping = beginCall([&] { return stopAndHold(probe, call.token(), owner); });
    const auto stopped = co_await bounded(m_setup.clock, std::move(stopping), call, m_setup.timing.probeStop,
                                          m_setup.timing.cancelGrace);
    if (!stopped)
        m_journal.event(
            QStringLiteral("probe-not-stopped"), Severity::Warning,
            QStringLiteral("The probe %1 did not stop in time: %2").arg(info.id, stopped.error().text()), {},
            info.device);
}

void DeviceCrew::dismiss(std::shared_ptr<void> owner)
{
    std::stop_source now;
    now.request_stop();
    for (Probe *probe : std::exchange(m_started, {}))
        beginCall([&] { return stopAndHold(probe, now.get_token(), owner); });
    m_stream.dismiss();
}

QJsonObject DeviceCrew::versions() const
{
    QJsonObject versions;
    for (const Probe *probe : m_setup.probes) {
        const QJsonObject seen = probe->versions();
        for (auto it = seen.begin(); it != seen.end(); ++it) {
            QJsonObject devices = versions.value(it.key()).toObject();
            devices.insert(probe->info().device, it.value());
            versions.insert(it.key(), devices);
        }
    }
    return versions;
}

void DeviceCrew::addGaps(UtcTime from, UtcTime to)
{
    for (const Probe *probe : m_absent) {
        SampleBatch batch;
        for (const SeriesKey &series : probe->info().series) {
            Gap gap;
            gap.series = series;
            gap.from = from;
            gap.to = to;
            gap.reason = GapReason::ProbeLost;
            gap.detail = QStringLiteral("The probe did not start.");
            batch.gaps.push_back(gap);
        }
        m_journal.hub().accept(std::move(batch));
    }
}

} // namespace castbench
