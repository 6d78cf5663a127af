#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/macaddress.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace castbench::tc {

/// A network interface, as `ip -s -d -j link show` tells of it.
struct Link
{
    int index = 0; ///< from 1
    QString name;
    QString alias;           ///< what an administrator wrote (ip link set … alias)
    QString kind;            ///< "bridge", "veth", "ifb", "dsa"; empty: a card
    QString bridge;          ///< the bridge that it is a port of; empty: none
    std::optional<int> port; ///< number of the port in its bridge, from 1 to 1023
    bool up = false;         ///< switched on and carrying
    int mtu = 0;             ///< bytes, without the Ethernet header; 0: not told
    std::optional<MacAddress> mac;
    quint64 octetsIn = 0;
    quint64 octetsOut = 0;

    bool operator==(const Link &) const = default;
};

/// Errors: Protocol. Interfaces without a usable name or index are left out.
Expected<std::vector<Link>> parseLinks(const QByteArray &output);

/// The interface of that name, or nothing.
const Link *findLink(const std::vector<Link> &links, const QString &name);

} // namespace castbench::tc
