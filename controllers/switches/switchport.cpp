#include "controllers/switches/switchport.h"

#include "controllers/domain/core.h"

#include <algorithm>

namespace castbench {

namespace {

Error uplink(const SwitchPort &port, const MacAddress &host)
{
    const QString why = port.neighbour.isEmpty()
                            ? Core::tr("%n device(s) were seen on it", nullptr, port.hostCount)
                            : Core::tr("the device %1 is its neighbour").arg(port.neighbour);
    return {ErrorCode::Refused,
            Core::tr("%1 was seen on port %2, which leads to another switch (%3): a cap there would hold for "
                     "everything behind it. Put the broadcaster on a port of its own, or choose the port "
                     "yourself.")
                .arg(host.text())
                .arg(port.number)
                .arg(why),
            {}};
}

} // namespace

Expected<SwitchPort> portOfHost(const std::vector<SwitchPort> &ports, const MacAddress &host,
                                bool allowUplink)
{
    const auto knows = [&host](const SwitchPort &port) {
        return std::find(port.hosts.begin(), port.hosts.end(), host) != port.hosts.end();
    };
    const auto port = std::find_if(ports.begin(), ports.end(), knows);
    if (port == ports.end()) {
        return Error{ErrorCode::NotFound,
                     Core::tr("The switch has not seen %1. Let that computer send something, for instance a "
                              "ping, and try again; or choose the port yourself.")
                         .arg(host.text()),
                     {}};
    }
    if (port->isUplink() && !allowUplink)
        return uplink(*port, host);
    return *port;
}

} // namespace castbench
