#include "app/desktop/broadcasterlook.h"

#include "probes/obs/obscheck.h"

namespace castbench {

namespace {

/// Between runs nothing is wrong with an OBS that does not stream: runs start it.
void forgiveSilence(const obs::StreamStatus &stream, std::vector<Finding> &findings)
{
    if (stream.active || stream.reconnecting)
        return;
    for (Finding &finding : findings) {
        if (finding.check == QLatin1StringView("stream") && finding.severity == Severity::Warning)
            finding.severity = Severity::Info;
    }
}

} // namespace

BroadcasterLook::BroadcasterLook(const Broadcaster &broadcaster, milliseconds clockThreshold, Clock &clock,
                                 wire::NetworkThread &network, const ReferenceClock &reference)
    : m_broadcaster(broadcaster)
    , m_threshold(clockThreshold)
    , m_clock(clock)
    , m_sourceClock(broadcaster.clock, clock, reference)
    , m_client(ObsConfig{broadcaster.id, broadcaster.obsUrl, broadcaster.obsPassword}, network, clock)
{
}

QCoro::Task<DeviceHealth> BroadcasterLook::look(LookDepth, std::stop_token stop)
{
    auto checked = co_await checkObs(m_client, stop);
    if (!checked)
        co_return DeviceHealth{m_broadcaster.id, Reachability::Unknown, {}, {}, {}, {}};
    if (checked->stream)
        forgiveSilence(*checked->stream, checked->findings);
    DeviceHealth health = healthFrom(m_broadcaster.id, std::move(checked->findings), m_clock.utcNow());
    if (checked->version)
        health.version = QStringLiteral("OBS %1").arg(checked->version->obs);
    if (health.reachability != Reachability::Unreachable)
        addClock(health, m_sourceClock.reading(), m_threshold);
    co_return health;
}

} // namespace castbench
