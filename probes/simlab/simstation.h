#pragma once

#include "controllers/domain/lab.h"
#include "probes/simlab/hlspackager.h"
#include "probes/simlab/obswebsocketserver.h"
#include "probes/simlab/simbroadcaster.h"
#include "probes/simlab/simulatedlabsettings.h"
#include "probes/simlab/uplinkrelay.h"

namespace castbench::simlab {

/// One broadcaster of the built-in lab and its way to the viewers: OBS, the switch port, the platform.
class SimStation
{
public:
    /// `number` counts from 1. What is passed by reference must outlive the station.
    SimStation(int number, const SimulatedLabSettings &settings, Clock &clock, wire::NetworkThread &network);

    /// Makes everything listen; the stream does not run yet. Errors: Refused, Storage.
    Expected<void> start();

    /// "B1".
    const QString &id() const
    {
        return m_id;
    }
    /// As the lab file describes it, without playlist and clock. Valid once started.
    Broadcaster description() const;
    /// When a frame was captured, see SimBroadcaster; nothing while OBS is not running.
    std::optional<UtcTime> capturedAt(quint64 pts90k) const;

    /// OBS ends, as when it crashes: stream, remote control and counters are gone.
    void endObs();
    /// OBS starts again at the same address, with its counters at zero and without a stream.
    /// Errors: Refused (another program has taken the port).
    Expected<void> startObs();

    /// Pulls the cable of the computer with OBS, or plugs it in again: no stream gets out, and its remote
    /// control is silent. A platform that holds publishers does so from when the cable was pulled.
    void setLinked(bool linked);
    /// The platform ends, or comes back without playlist and segments: publishers are cut off and refused.
    void setPlatformUp(bool up);

    bool isObsRunning() const
    {
        return m_obs != nullptr;
    }
    /// Valid while OBS runs, as obs().
    SimBroadcaster &broadcaster()
    {
        return *m_broadcaster;
    }
    UplinkRelay &relay()
    {
        return m_relay;
    }
    ObsWebSocketServer &obs()
    {
        return *m_obs;
    }
    const HlsPackager &packager() const
    {
        return m_packager;
    }

private:
    void updateRefusing();

    const int m_number;
    const QString m_id;
    const SimulatedLabSettings m_settings;
    Clock &m_clock;
    wire::NetworkThread &m_network;
    const QString m_password;
    bool m_linked = true;
    bool m_platformUp = true;
    quint16 m_relayPort = 0;
    quint16 m_obsPort = 0; ///< 0 until OBS has run
    HlsPackager m_packager;
    std::unique_ptr<Timer> m_hold; ///< while the platform holds a publisher that is gone
    UplinkRelay m_relay;
    std::unique_ptr<SimBroadcaster> m_broadcaster;
    std::unique_ptr<ObsWebSocketServer> m_obs;
};

/// A password that nobody can guess: 128 bits from the system's generator.
QString randomPassword();

} // namespace castbench::simlab
