#include "app/labassembly.h"

#include "app/broadcasterclock.h"
#include "app/controlleraddress.h"
#include "app/pairingbook.h"
#include "app/probefactory.h"
#include "controllers/switches/capdriverfactory.h"
#include "controllers/switches/guard/guardedcapdriver.h"
#include "controllers/switches/portrateprobe.h"
#include "probes/clock/samereferenceclock.h"
#include "probes/clock/sntpreferenceclock.h"
#include "probes/fleet/fleetserver.h"
#include "probes/fleet/remoteprobe.h"
#include "probes/hls/hlsviewerprobe.h"
#include "probes/obs/obsclient.h"
#include "probes/obs/obsprobe.h"
#include "probes/obs/obsstreamcontrol.h"
#include "probes/wire/networkthread.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr seconds sourceClockInterval{2};

Error notInLab(const QString &what, const QString &id)
{
    return Error{ErrorCode::InvalidInput, QStringLiteral("The lab has no %1 '%2'.").arg(what, id),
                 QStringLiteral("plan")};
}

/// The plan's viewers, in the plan's order; all of the lab where it names none.
Expected<std::vector<Viewer>> viewersOf(const Lab &lab, const Plan &plan)
{
    if (plan.viewers.isEmpty())
        return lab.viewers;
    std::vector<Viewer> viewers;
    for (const QString &id : plan.viewers) {
        const Viewer *viewer = lab.viewer(id);
        if (!viewer)
            return notInLab(QStringLiteral("viewer"), id);
        viewers.push_back(*viewer);
    }
    return viewers;
}

Expected<QString> revealed(const Secret &secret, const QString &where)
{
    if (secret.isEmpty())
        return QString();
    auto text = secret.reveal();
    if (!text)
        return text.error().within(where);
    return text;
}

} // namespace

LabAssembly::LabAssembly(const Lab &lab, Clock &clock, wire::NetworkThread &network)
    : m_lab(lab)
    , m_clock(clock)
    , m_network(network)
{
}

LabAssembly::~LabAssembly() = default;

Expected<std::unique_ptr<LabAssembly>> LabAssembly::make(const Lab &lab, const Plan &plan, Clock &clock,
                                                         wire::NetworkThread &network, PairingBook &book,
                                                         const std::optional<CapGuarding> &guarding,
                                                         CapAttendant *attendant)
{
    std::unique_ptr<LabAssembly> assembly(new LabAssembly(lab, clock, network));
    assembly->m_attendant = attendant;
    if (const auto built = assembly->build(plan, book, guarding); !built)
        return built.error();
    return assembly;
}

std::optional<ClockReading> LabAssembly::clockOf(const QString &device) const
{
    if (device == m_broadcaster.id)
        return m_sourceClock->reading();
    const Viewer *viewer = m_lab.viewer(device);
    if (viewer && !viewer->remote)
        return m_reference->readingAt(m_clock.utcNow());
    return std::nullopt;
}

std::vector<Probe *> LabAssembly::probes() const
{
    std::vector<Probe *> probes;
    probes.reserve(m_probes.size());
    for (const auto &probe : m_probes)
        probes.push_back(probe.get());
    return probes;
}

void LabAssembly::observeFrames(const std::function<void(const FrameDue &)> &observer)
{
    for (const auto &probe : m_probes) {
        if (auto *viewer = dynamic_cast<HlsViewerProbe *>(probe.get()))
            viewer->setFrameObserver(observer);
    }
}

QStringList LabAssembly::missingDevices() const
{
    QStringList missing;
    for (const FleetDevice *device : m_devices) {
        if (!device->isLinked())
            missing += device->id();
    }
    return missing;
}

bool LabAssembly::isLinked(const QString &device) const
{
    return std::any_of(m_devices.begin(), m_devices.end(), [&device](const FleetDevice *known) {
        return known->id() == device && known->isLinked();
    });
}

void LabAssembly::onLinkChanged(QObject *context, const std::function<void(const QString &device)> &listener)
{
    for (FleetDevice *device : m_devices) {
        const auto tell = [listener, id = device->id()] {
            listener(id);
        };
        QObject::connect(device, &FleetDevice::linked, context, tell);
        QObject::connect(device, &FleetDevice::unlinked, context, tell);
    }
}

Expected<void> LabAssembly::build(const Plan &plan, PairingBook &book,
                                  const std::optional<CapGuarding> &guarding)
{
    const Broadcaster *broadcaster =
        plan.broadcaster.isEmpty() ? &m_lab.broadcasters.front() : m_lab.broadcaster(plan.broadcaster);
    if (!broadcaster)
        return notInLab(QStringLiteral("broadcaster"), plan.broadcaster);
    m_broadcaster = *broadcaster;
    if (const auto built = buildReference(); !built)
        return built;
    if (const auto built = buildDriver(guarding); !built)
        return built;
    if (const auto built = buildBroadcaster(); !built)
        return built;
    if (const auto built = buildViewers(plan, book); !built)
        return built;
    m_sourceClock = std::make_unique<BroadcasterClock>(m_broadcaster.clock, m_clock, *m_reference);
    tellSourceClock();
    return {};
}

Expected<void> LabAssembly::buildReference()
{
    if (m_lab.referenceServer) {
        m_sntpReference = std::make_unique<SntpReferenceClock>(m_clock, *m_lab.referenceServer);
        m_sntpReference->start();
        m_reference = m_sntpReference.get();
    } else {
        m_sameReference = std::make_unique<SameReferenceClock>();
        m_reference = m_sameReference.get();
    }
    const ProbeDescription description = describeClock(m_lab, controllerDeviceId());
    auto probe = makeProbe(description.id, description.kind, description.config, m_clock, *m_reference);
    if (!probe)
        return probe.error();
    m_probes.push_back(std::move(*probe));
    return {};
}

// What a person sets nobody else can restore.
Expected<void> LabAssembly::buildDriver(const std::optional<CapGuarding> &guarding)
{
    auto driver = makeCapDriver(m_lab.switchDevice, m_clock, m_attendant);
    if (!driver)
        return driver.error().within(m_lab.switchDevice.id);
    m_driver = std::move(*driver);
    if (guarding && !m_driver->abilities().needsPerson) {
        m_driver =
            std::make_unique<GuardedCapDriver>(std::move(m_driver), m_lab.switchDevice, *guarding, m_clock);
    }
    return {};
}

Expected<void> LabAssembly::buildBroadcaster()
{
    m_obs = std::make_unique<ObsClient>(
        ObsConfig{m_broadcaster.id, m_broadcaster.obsUrl, m_broadcaster.obsPassword}, m_network, m_clock);
    m_stream = std::make_unique<ObsStreamControl>(*m_obs, m_clock);
    m_probes.push_back(std::make_unique<ObsProbe>(*m_obs, m_clock, *m_reference));
    if (m_driver->abilities().counters) {
        m_probes.push_back(std::make_unique<PortRateProbe>(*m_driver, m_broadcaster.switchPort,
                                                           m_broadcaster.id, m_clock, *m_reference));
    }
    return {};
}

Expected<void> LabAssembly::buildViewers(const Plan &plan, PairingBook &book)
{
    const auto viewers = viewersOf(m_lab, plan);
    if (!viewers)
        return viewers.error();
    if (std::any_of(viewers->begin(), viewers->end(), [](const Viewer &viewer) { return viewer.remote; })) {
        if (const auto listening = listenForProbes(book); !listening)
            return listening;
    }
    const bool hasChat = m_lab.chat && !m_broadcaster.chatChannel.isEmpty();
    QStringList chatting;
    for (const Viewer &viewer : *viewers) {
        if (const auto added = addViewerProbe(viewer, describeHlsViewer(m_lab, viewer, m_broadcaster), book);
            !added)
            return added;
        if (viewer.remote) {
            if (const auto added = addViewerProbe(viewer, describeClock(m_lab, viewer.id), book); !added)
                return added;
        }
        if (!hasChat || !viewer.chats)
            continue;
        const auto password = revealed(viewer.chatPassword, viewer.id);
        if (!password)
            return password.error();
        if (const auto added =
                addViewerProbe(viewer, describeChat(m_lab, viewer, m_broadcaster, *password), book);
            !added)
            return added;
        chatting += viewer.id;
    }
    return chatting.isEmpty() ? Expected<void>() : buildChatReference(chatting);
}

Expected<void> LabAssembly::buildChatReference(const QStringList &devices)
{
    const auto password = revealed(m_lab.chat->referencePassword, QStringLiteral("chat"));
    if (!password)
        return password.error();
    const ProbeDescription description = describeReferenceChat(m_lab, m_broadcaster, devices, *password);
    auto probe = makeProbe(description.id, description.kind, description.config, m_clock, *m_reference);
    if (!probe)
        return probe.error();
    m_probes.push_back(std::move(*probe));
    return {};
}

Expected<void> LabAssembly::addViewerProbe(const Viewer &viewer, const ProbeDescription &description,
                                           PairingBook &book)
{
    auto local = makeProbe(description.id, description.kind, description.config, m_clock, *m_reference);
    if (!local)
        return local.error();
    if (!viewer.remote) {
        m_probes.push_back(std::move(*local));
        return {};
    }
    auto pairing = std::find_if(m_pairings.begin(), m_pairings.end(),
                                [&viewer](const Pairing &known) { return known.device == viewer.id; });
    if (pairing == m_pairings.end()) {
        auto code = book.code(viewer);
        if (!code)
            return code.error();
        m_pairings.push_back({viewer.id, *code, m_fleetUrl});
        pairing = std::prev(m_pairings.end());
    }
    auto device = m_fleet->expect(viewer.id, pairing->code);
    if (!device)
        return device.error();
    if (std::find(m_devices.begin(), m_devices.end(), *device) == m_devices.end())
        m_devices.push_back(*device);
    // The local twin tells what the remote one will deliver; it is never started.
    m_probes.push_back(
        std::make_unique<RemoteProbe>(**device, (*local)->info(), description.config, m_clock, *m_reference));
    return {};
}

Expected<void> LabAssembly::listenForProbes(PairingBook &book)
{
    m_fleet = std::make_unique<FleetServer>(m_network, m_clock, *m_reference);
    const auto port = book.listen(*m_fleet, m_lab);
    if (!port)
        return port.error();
    m_fleetUrl = controllerUrl(m_lab, *port);
    return {};
}

void LabAssembly::tellSourceClock()
{
    const ClockReading reading = m_sourceClock->reading();
    for (const auto &probe : m_probes)
        probe->setSourceClock(m_broadcaster.id, reading);
    m_sourceTimer =
        m_clock.schedule(m_clock.steadyNow() + sourceClockInterval, [this] { tellSourceClock(); });
}

} // namespace castbench
