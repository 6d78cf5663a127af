#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/domain/lab.h"
#include "probes/fleet/fleetdevice.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace castbench {

namespace wire {
class HttpServer;
class NetworkThread;
class WebSocket;
} // namespace wire

/// Accepts castbench-probe from the viewers' devices. A link that has not proved within 10 s that it knows a
/// device's pairing code is closed; wrong codes are slowed down per address.
class FleetServer final : public QObject
{
    Q_OBJECT

public:
    FleetServer(wire::NetworkThread &network, Clock &clock, const ReferenceClock &reference);
    ~FleetServer() override;

    /// Starts listening and answers with the port. Errors: Refused (in use), InvalidInput.
    Expected<quint16> listen(const Endpoint &endpoint);
    /// Expects a device that knows `pairingCode`; codes must differ between devices. The device belongs to
    /// the server. Errors: InvalidInput (code too short or taken).
    Expected<FleetDevice *> expect(const QString &device, const QString &pairingCode);

    /// Shortest pairing code, without its separators.
    static constexpr qsizetype minimumCodeLength = 6;

private:
    struct Expectation
    {
        QString pairingCode;
        std::unique_ptr<FleetDevice> device;
    };
    struct Candidate;

    void onOpened(wire::WebSocket *socket);
    void onHello(Candidate &candidate, const QByteArray &utf8);
    void drop(Candidate &candidate);
    bool isSlowedDown(const QString &address) const;

    Clock &m_clock;
    const ReferenceClock &m_reference;
    std::unique_ptr<wire::HttpServer> m_server;
    std::map<QString, Expectation> m_expected;
    std::map<const wire::WebSocket *, std::unique_ptr<Candidate>> m_candidates;
    struct Refusals
    {
        int count = 0;
        SteadyTime last;
    };
    QHash<QString, Refusals> m_refusals;
};

} // namespace castbench
