#include "app/desktop/labwatch.h"

#include "app/controlleraddress.h"
#include "app/desktop/broadcasterlook.h"
#include "app/desktop/platformlook.h"
#include "app/desktop/switchlook.h"
#include "app/desktop/viewerlook.h"
#include "app/pairingbook.h"
#include "controllers/run/waiting.h"
#include "probes/clock/samereferenceclock.h"
#include "probes/clock/sntpreferenceclock.h"
#include "probes/fleet/fleetserver.h"

#include <qcorofuture.h>

namespace castbench {

LabWatch::LabWatch(const Lab &lab, const DesktopParts &parts)
    : m_lab(lab)
    , m_parts(parts)
{
    m_ended.start();
    makeReference();
}

LabWatch::~LabWatch() = default;

QStringList LabWatch::devicesOf(const Lab &lab)
{
    QStringList devices;
    for (const Broadcaster &broadcaster : lab.broadcasters)
        devices += broadcaster.id;
    for (const Viewer &viewer : lab.viewers)
        devices += viewer.id;
    if (!lab.switchDevice.id.isEmpty())
        devices += lab.switchDevice.id;
    if (PlatformLook::isNeeded(lab))
        devices += QString::fromLatin1(platformDeviceId);
    return devices;
}

void LabWatch::makeReference()
{
    if (!m_lab.referenceServer) {
        m_reference = std::make_unique<SameReferenceClock>();
        return;
    }
    auto reference = std::make_unique<SntpReferenceClock>(m_parts.clock, *m_lab.referenceServer);
    reference->start();
    m_reference = std::move(reference);
}

void LabWatch::start()
{
    const QStringList devices = devicesOf(m_lab);
    for (const QString &device : devices)
        keepLooking(shared_from_this(), lookOf(device));
}

void LabWatch::listen()
{
    if (m_fleet || m_noServer)
        return;
    m_fleet = std::make_unique<FleetServer>(m_parts.network, m_parts.clock, *m_reference);
    const auto port = m_parts.pairings.listen(*m_fleet, m_lab);
    if (port) {
        m_port = *port;
        return;
    }
    m_noServer = port.error();
    m_fleet.reset();
}

DeviceLook *LabWatch::lookOf(const QString &device)
{
    auto &look = m_looks[device];
    if (!look)
        look = makeLook(device);
    return look.get();
}

std::unique_ptr<DeviceLook> LabWatch::makeLook(const QString &device)
{
    if (const Broadcaster *broadcaster = m_lab.broadcaster(device))
        return std::make_unique<BroadcasterLook>(*broadcaster, m_lab.clockThreshold, m_parts.clock,
                                                 m_parts.network, *m_reference);
    if (const Viewer *viewer = m_lab.viewer(device))
        return makeViewerLook(*viewer);
    if (device == m_lab.switchDevice.id)
        return std::make_unique<SwitchLook>(m_lab, m_parts.clock, m_parts.attendant,
                                            [this](const CapReading &cap) { Q_EMIT capRead(cap); });
    return std::make_unique<PlatformLook>(m_lab, m_parts.clock);
}

std::unique_ptr<DeviceLook> LabWatch::makeViewerLook(const Viewer &viewer)
{
    FleetDevice *device = nullptr;
    std::optional<Error> problem;
    if (viewer.remote) {
        listen();
        problem = m_noServer;
        const auto code = m_parts.pairings.code(viewer);
        if (!problem && !code)
            problem = code.error();
        if (!problem) {
            const auto expected = m_fleet->expect(viewer.id, *code);
            if (expected)
                device = *expected;
            else
                problem = expected.error();
        }
    }
    auto look = std::make_unique<ViewerLook>(m_lab, viewer, m_parts.clock, *m_reference, device, problem);
    if (device) {
        connect(device, &FleetDevice::linked, this, [this, id = viewer.id, made = look.get()] {
            Q_EMIT linkChanged(id, true);
            lookOnce(shared_from_this(), made);
        });
        connect(device, &FleetDevice::unlinked, this, [this, id = viewer.id, made = look.get()] {
            Q_EMIT linkChanged(id, false);
            lookOnce(shared_from_this(), made);
        });
    }
    return look;
}

QCoro::Task<void> LabWatch::keepLooking([[maybe_unused]] std::shared_ptr<LabWatch> self, DeviceLook *look)
{
    const std::stop_token stop = m_stop.get_token();
    ++m_looking;
    while (!stop.stop_requested()) {
        const DeviceHealth health = co_await look->look(LookDepth::Glance, stop);
        if (stop.stop_requested())
            break;
        Q_EMIT looked(health);
        (void)co_await waitFor(m_parts.clock, interval, stop);
    }
    leave();
}

QCoro::Task<void> LabWatch::lookOnce([[maybe_unused]] std::shared_ptr<LabWatch> self, DeviceLook *look)
{
    const std::stop_token stop = m_stop.get_token();
    if (stop.stop_requested())
        co_return;
    ++m_looking;
    const DeviceHealth health = co_await look->look(LookDepth::Glance, stop);
    if (!stop.stop_requested())
        Q_EMIT looked(health);
    leave();
}

QCoro::Task<Expected<DeviceHealth>> LabWatch::look(QString device, LookDepth depth, std::stop_token stop)
{
    const std::shared_ptr<LabWatch> self = shared_from_this();
    if (!devicesOf(m_lab).contains(device))
        co_return Error{ErrorCode::NotFound, tr("The lab has no device '%1'.").arg(device), {}};
    const Error cancelled{ErrorCode::Cancelled, tr("The look was cancelled."), {}};
    if (m_stop.stop_requested())
        co_return cancelled;
    CallStop call(stop);
    const std::stop_callback onEnd(m_stop.get_token(), [&call] { call.request(); });
    ++m_looking;
    const DeviceHealth health = co_await lookOf(device)->look(depth, call.token());
    const bool isCancelled = call.token().stop_requested();
    leave();
    if (isCancelled)
        co_return cancelled;
    co_return health;
}

void LabWatch::leave()
{
    if (--m_looking == 0 && m_stop.stop_requested())
        m_ended.finish();
}

QCoro::Task<void> LabWatch::end()
{
    const std::shared_ptr<LabWatch> self = shared_from_this();
    m_stop.request_stop();
    if (m_looking > 0) {
        const QFuture<void> ended = m_ended.future();
        co_await ended;
    }
}

Expected<PairingOffer> LabWatch::pairing(const QString &viewer)
{
    const Viewer *found = m_lab.viewer(viewer);
    if (!found || !found->remote)
        return Error{
            ErrorCode::NotFound, tr("The lab has no viewer '%1' on a device of its own.").arg(viewer), {}};
    lookOf(viewer);
    if (m_noServer)
        return *m_noServer;
    const auto code = m_parts.pairings.code(*found);
    if (!code)
        return code.error();
    return PairingOffer{viewer, *code, controllerUrl(m_lab, m_port)};
}

} // namespace castbench
