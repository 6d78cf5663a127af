#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/contracts/streamcontrol.h"
#include "controllers/domain/lab.h"
#include "controllers/domain/plan.h"
#include "controllers/switches/guard/guardedport.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace castbench {

class BroadcasterClock;
struct FrameDue;
class FleetDevice;
class FleetServer;
class ObsClient;
class PairingBook;
class SntpReferenceClock;
struct ProbeDescription;
namespace wire {
class NetworkThread;
}

/// What a person has to type on a viewer's device.
struct Pairing
{
    QString device;
    QString code;
    QUrl controller;
};

/// The devices of a lab that take part in a plan, as the objects that talk to them.
class LabAssembly
{
public:
    /// Errors: InvalidInput (a device of the plan is not in the lab, a secret cannot be read), Refused (the
    /// controller's port is in use; nobody can be asked), Unsupported (driver). `book` knows what devices
    /// were told before. With `guarding` the switch is restored whatever happens; without, by the run alone.
    /// `attendant` sets the caps that no program can; it outlives the assembly.
    static Expected<std::unique_ptr<LabAssembly>> make(const Lab &lab, const Plan &plan, Clock &clock,
                                                       wire::NetworkThread &network, PairingBook &book,
                                                       const std::optional<CapGuarding> &guarding = {},
                                                       CapAttendant *attendant = nullptr);
    ~LabAssembly();

    const ReferenceClock &reference() const
    {
        return *m_reference;
    }
    CapDriver *driver() const
    {
        return m_driver.get();
    }
    /// The broadcaster's port on the switch.
    int port() const
    {
        return m_broadcaster.switchPort;
    }
    StreamControl *stream() const
    {
        return m_stream.get();
    }
    std::vector<Probe *> probes() const;
    /// The clock of the broadcaster, or of a viewer that is measured in this program; nothing for others.
    std::optional<ClockReading> clockOf(const QString &device) const;
    const std::vector<Pairing> &pairings() const
    {
        return m_pairings;
    }
    /// Calls `observer` with every latency sample of the viewers that are measured in this program.
    void observeFrames(const std::function<void(const FrameDue &)> &observer);
    /// Devices from which castbench-probe is not connected.
    QStringList missingDevices() const;
    bool isLinked(const QString &device) const;
    /// Calls `listener` with every device whose link came up or went down, for as long as `context` lives.
    void onLinkChanged(QObject *context, const std::function<void(const QString &device)> &listener);

private:
    LabAssembly(const Lab &lab, Clock &clock, wire::NetworkThread &network);

    Expected<void> build(const Plan &plan, PairingBook &book, const std::optional<CapGuarding> &guarding);
    Expected<void> buildReference();
    Expected<void> buildDriver(const std::optional<CapGuarding> &guarding);
    Expected<void> buildBroadcaster();
    Expected<void> buildViewers(const Plan &plan, PairingBook &book);
    Expected<void> buildChatReference(const QStringList &devices);
    Expected<void> addViewerProbe(const Viewer &viewer, const ProbeDescription &description,
                                  PairingBook &book);
    Expected<void> listenForProbes(PairingBook &book);
    void tellSourceClock();

    Lab m_lab;
    Clock &m_clock;
    wire::NetworkThread &m_network;
    CapAttendant *m_attendant = nullptr;
    Broadcaster m_broadcaster;
    std::unique_ptr<SntpReferenceClock> m_sntpReference;
    std::unique_ptr<ReferenceClock> m_sameReference;
    const ReferenceClock *m_reference = nullptr;
    std::unique_ptr<BroadcasterClock> m_sourceClock;
    std::unique_ptr<Timer> m_sourceTimer;
    std::unique_ptr<FleetServer> m_fleet;
    QUrl m_fleetUrl;
    std::vector<Pairing> m_pairings;
    std::vector<FleetDevice *> m_devices; ///< of the fleet server, each once
    std::unique_ptr<CapDriver> m_driver;
    std::unique_ptr<ObsClient> m_obs;
    std::unique_ptr<StreamControl> m_stream;
    std::vector<std::unique_ptr<Probe>> m_probes;
};

} // namespace castbench
