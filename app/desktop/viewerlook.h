#pragma once

#include "app/desktop/devicelook.h"
#include "app/probefactory.h"
#include "controllers/contracts/clock.h"
#include "probes/fleet/fleetdevice.h"

#include <QCoreApplication>
#include <QPointer>

namespace castbench {

/// How a viewer's device is: this computer, or one on which castbench-probe runs.
class ViewerLook final : public DeviceLook
{
    Q_DECLARE_TR_FUNCTIONS(ViewerLook)

public:
    /// `device` is the fleet server's for a viewer on another device; nothing where it does not listen,
    /// because of `noServer`.
    ViewerLook(const Lab &lab, const Viewer &viewer, Clock &clock, const ReferenceClock &reference,
               FleetDevice *device, const std::optional<Error> &noServer);

    QCoro::Task<DeviceHealth> look(LookDepth depth, std::stop_token stop) override;

private:
    QCoro::Task<DeviceHealth> lookHere();
    QCoro::Task<DeviceHealth> lookThere(std::stop_token stop);
    QCoro::Task<void> checkProbes(DeviceHealth &health, std::stop_token stop);
    Expected<std::vector<ProbeDescription>> probes() const;
    Expected<std::unique_ptr<Probe>> probeOf(const ProbeDescription &description) const;

    const Lab m_lab;
    const Viewer m_viewer;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    QPointer<FleetDevice> m_device;
    std::optional<Error> m_noServer;
};

} // namespace castbench
