#include "app/pairingbook.h"

#include "probes/fleet/fleetserver.h"
#include "probes/fleet/pairing.h"

namespace castbench {

Expected<QString> PairingBook::code(const Viewer &viewer)
{
    if (!viewer.pairingCode.isEmpty()) {
        auto code = viewer.pairingCode.reveal();
        if (!code)
            return code.error().within(viewer.id);
        if (!code->isEmpty())
            return code;
    }
    QString &code = m_codes[viewer.id];
    if (code.isEmpty())
        code = makePairingCode();
    return code;
}

Expected<quint16> PairingBook::listen(FleetServer &server, const Lab &lab)
{
    Endpoint endpoint = lab.controller.listen;
    quint16 &last = m_ports[endpoint.host];
    if (endpoint.port == 0 && last != 0) {
        endpoint.port = last;
        if (const auto port = server.listen(endpoint))
            return port;
        endpoint.port = 0;
    }
    const auto port = server.listen(endpoint);
    if (!port)
        return port.error().within(QStringLiteral("controller.listen"));
    last = *port;
    return port;
}

} // namespace castbench
