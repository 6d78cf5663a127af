#pragma once

#include "app/broadcasterclock.h"
#include "app/desktop/devicelook.h"
#include "controllers/contracts/clock.h"
#include "probes/obs/obsclient.h"

namespace castbench {

/// How a broadcaster's OBS and clock are.
class BroadcasterLook final : public DeviceLook
{
public:
    BroadcasterLook(const Broadcaster &broadcaster, milliseconds clockThreshold, Clock &clock,
                    wire::NetworkThread &network, const ReferenceClock &reference);

    QCoro::Task<DeviceHealth> look(LookDepth depth, std::stop_token stop) override;

private:
    const Broadcaster m_broadcaster;
    const milliseconds m_threshold;
    Clock &m_clock;
    BroadcasterClock m_sourceClock;
    ObsClient m_client;
};

} // namespace castbench
