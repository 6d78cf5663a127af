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
    SimStation(int number, const SimulatedLabSettings &settings, const Clock &clock,
               wire::NetworkThread &network);

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
    const int m_number;
    const QString m_id;
    const SimulatedLabSettings m_settings;
    const Clock &m_clock;
    wire::NetworkThread &m_network;
    const QString m_password;
    quint16 m_relayPort = 0;
    quint16 m_obsPort = 0; ///< 0 until OBS has run
    HlsPackager m_packager;
    UplinkRelay m_relay;
    std::unique_ptr<SimBroadcaster> m_broadcaster;
    std::unique_ptr<ObsWebSocketServer> m_obs;
};

/// A password that nobody can guess: 128 bits from the system's generator.
QString randomPassword();

} // namespace castbench::simlab
