#include "app/desktop/viewerlook.h"

#include "probes/fleet/remoteprobe.h"
#include "probes/fleet/samplecodec.h"

namespace castbench {

namespace {

constexpr milliseconds clockCall{5000};

} // namespace

ViewerLook::ViewerLook(const Lab &lab, const Viewer &viewer, Clock &clock, const ReferenceClock &reference,
                       FleetDevice *device, const std::optional<Error> &noServer)
    : m_lab(lab)
    , m_viewer(viewer)
    , m_clock(clock)
    , m_reference(reference)
    , m_device(device)
    , m_noServer(noServer)
{
}

QCoro::Task<DeviceHealth> ViewerLook::look(LookDepth depth, std::stop_token stop)
{
    DeviceHealth health;
    if (m_viewer.remote)
        health = co_await lookThere(stop);
    else
        health = co_await lookHere();
    if (depth == LookDepth::Thorough && health.reachability != Reachability::Unreachable)
        co_await checkProbes(health, stop);
    co_return health;
}

QCoro::Task<DeviceHealth> ViewerLook::lookHere()
{
    std::vector<Finding> findings;
    findings.push_back({Severity::Info,
                        m_viewer.id,
                        tr("measured here"),
                        tr("Castbench watches and chats for this viewer on this computer."),
                        {}});
    const UtcTime now = m_clock.utcNow();
    DeviceHealth health = healthFrom(m_viewer.id, std::move(findings), now);
    health.version = QStringLiteral(CASTBENCH_VERSION);
    addClock(health, m_reference.readingAt(now), m_lab.clockThreshold);
    co_return health;
}

QCoro::Task<DeviceHealth> ViewerLook::lookThere(std::stop_token stop)
{
    const QString check = QStringLiteral("castbench-probe");
    if (m_noServer)
        co_return healthFrom(
            m_viewer.id, check, *m_noServer,
            tr("Choose another port for the controller in the lab, or end the program that uses it."));
    const Error missing{ErrorCode::Unreachable, tr("castbench-probe is not connected from this device."), {}};
    const QString remedy =
        tr("Start castbench-probe on the device, with the address and the code shown here.");
    if (!m_device || !m_device->isLinked())
        co_return healthFrom(m_viewer.id, check, missing, remedy);
    const QString version = m_device->version();
    const QJsonObject nothing;
    const auto answer = co_await m_device->call(QStringLiteral("clock"), nothing, clockCall, stop);
    if (!answer)
        co_return healthFrom(m_viewer.id, check, answer.error(), remedy);
    std::vector<Finding> findings;
    findings.push_back(
        {Severity::Info, m_viewer.id, check, tr("castbench-probe %1 is connected.").arg(version), {}});
    DeviceHealth health = healthFrom(m_viewer.id, std::move(findings), m_clock.utcNow());
    health.version = version;
    const auto reading = clockReadingFromJson(answer->value(QLatin1StringView("reading")).toObject());
    addClock(health, reading.value_or(ClockReading{microseconds(0), std::nullopt, Method::LinkExchange}),
             m_lab.clockThreshold);
    co_return health;
}

Expected<std::vector<ProbeDescription>> ViewerLook::probes() const
{
    const Broadcaster &broadcaster = m_lab.broadcasters.front();
    std::vector<ProbeDescription> probes{describeHlsViewer(m_lab, m_viewer, broadcaster)};
    if (!m_lab.chat || broadcaster.chatChannel.isEmpty() || !m_viewer.chats)
        return probes;
    const auto password =
        m_viewer.chatPassword.isEmpty() ? Expected<QString>(QString()) : m_viewer.chatPassword.reveal();
    if (!password)
        return password.error();
    probes.push_back(describeChat(m_lab, m_viewer, broadcaster, *password));
    return probes;
}

Expected<std::unique_ptr<Probe>> ViewerLook::probeOf(const ProbeDescription &description) const
{
    auto local = makeProbe(description.id, description.kind, description.config, m_clock, m_reference);
    if (!local || !m_viewer.remote)
        return local;
    if (!m_device)
        return Error{ErrorCode::Unreachable, tr("castbench-probe is not connected from this device."), {}};
    return std::unique_ptr<Probe>(
        std::make_unique<RemoteProbe>(*m_device, (*local)->info(), description.config, m_clock, m_reference));
}

QCoro::Task<void> ViewerLook::checkProbes(DeviceHealth &health, std::stop_token stop)
{
    if (m_lab.broadcasters.empty())
        co_return;
    std::vector<Finding> findings = health.findings;
    const auto fail = [this, &findings](const QString &check, const Error &error) {
        findings.push_back({Severity::Error, m_viewer.id, check, error.text(), {}});
    };
    const auto wanted = probes();
    if (!wanted)
        fail(tr("chat password"), wanted.error());
    const std::vector<ProbeDescription> descriptions = wanted.value_or(std::vector<ProbeDescription>());
    for (const ProbeDescription &description : descriptions) {
        const auto probe = probeOf(description);
        if (!probe) {
            fail(description.kind, probe.error());
            continue;
        }
        const auto checked = co_await (*probe)->check(stop);
        if (stop.stop_requested())
            co_return;
        if (checked)
            findings.insert(findings.end(), checked->begin(), checked->end());
        else
            fail(description.kind, checked.error());
    }
    const DeviceHealth former = health;
    health = healthFrom(m_viewer.id, std::move(findings), m_clock.utcNow());
    health.version = former.version;
    health.clock = former.clock;
}

} // namespace castbench
