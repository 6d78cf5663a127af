#include "controllers/run/runsession.h"

#include "controllers/contracts/eventkinds.h"

#include <algorithm>
#include <cmath>

// What a session looks after while its experiment goes on.

namespace castbench {

namespace {

microseconds fromMs(double ms)
{
    return microseconds{std::llround(ms * 1000.0)};
}

} // namespace

void RunSession::batchArrived(const SampleBatch &batch)
{
    m_crew.batchArrived();
    for (const Sample &sample : batch.samples) {
        if (sample.series.metric != Metric::ClockOffset || !m_setup.lab.broadcaster(sample.series.device))
            continue;
        ClockReading reading;
        reading.offset = fromMs(sample.value);
        if (sample.uncertainty)
            reading.bound = fromMs(*sample.uncertainty);
        reading.method = sample.series.method;
        setSourceClock(sample.series.device, reading);
    }
    m_watch.batchArrived(batch);
    m_downtimes.batchArrived(batch);
    const RunState state = m_journal.record().state;
    const bool runs = state == RunState::Running || state == RunState::Paused;
    if (!runs && state != RunState::Preflight)
        return;
    const auto reason = runs ? m_losses.judge(batch, m_since) : std::nullopt;
    if (reason)
        return fail(*reason);
    mendStream(batch);
}

void RunSession::mendStream(const SampleBatch &batch)
{
    if (!m_setup.stream)
        return;
    const QString broadcaster = m_setup.stream->device();
    const bool lost = std::any_of(batch.events.begin(), batch.events.end(), [&](const Event &event) {
        return event.device == broadcaster &&
               (event.kind == eventkinds::broadcasterBack || event.kind == eventkinds::streamGivenUp);
    });
    if (lost)
        m_crew.stream().mend(shared_from_this());
}

void RunSession::storageChanged(const std::optional<Error> &error)
{
    if (error) {
        m_journal.event(QStringLiteral("storage-failed"), Severity::Error,
                        QStringLiteral("Samples cannot be stored: %1").arg(error->text()));
        return;
    }
    m_journal.event(QStringLiteral("storage-back"), Severity::Info,
                    QStringLiteral("Samples are stored again."));
    m_journal.save();
}

void RunSession::scheduleTick(SteadyTime at)
{
    m_tick = m_setup.clock.schedule(at, [this, at] {
        scheduleTick(std::max(at, m_setup.clock.steadyNow()) + seconds{1});
        tick();
    });
}

void RunSession::tick()
{
    lookAtClock();
    lookAtStorage();
    settleDowntimes();
    m_journal.progressed(m_steps.progress());
}

void RunSession::lookAtClock()
{
    const auto jump = m_journal.anchor().jump();
    if (!jump)
        return;
    const double jumpMs = std::chrono::duration<double, std::milli>(*jump).count();
    const QJsonObject data{{QStringLiteral("jump_ms"), jumpMs}};
    m_journal.event(
        QStringLiteral("clock-jump"), Severity::Warning,
        QStringLiteral("The controller's clock jumped by %1 ms; plan and samples are left as they are.")
            .arg(QString::number(jumpMs, 'f', 0)),
        data);
}

void RunSession::lookAtStorage()
{
    SampleHub &hub = m_journal.hub();
    hub.lookAtStorage();
    const auto since = hub.failingSince();
    if (!since)
        return;
    hub.retry();
    const bool tooLong = m_setup.clock.steadyNow() - *since > m_setup.timing.storage;
    if (!tooLong || m_journal.record().state == RunState::Restoring)
        return;
    const QString limit = formatDuration(m_setup.timing.storage);
    const Error error{
        ErrorCode::Storage,
        QStringLiteral("Samples could not be stored for %1. Free space or check the disk.").arg(limit),
        {}};
    fail(error);
}

void RunSession::collectVersions()
{
    QJsonObject versions = m_crew.versions();
    versions.insert(QStringLiteral("castbench"), QStringLiteral(CASTBENCH_VERSION));
    versions.insert(QStringLiteral("qt"), QString::fromLatin1(qVersion()));
    if (!m_switchVersions.isEmpty())
        versions.insert(QStringLiteral("switch"), m_switchVersions);
    m_journal.record().versions = versions;
}

} // namespace castbench
