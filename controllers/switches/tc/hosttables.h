#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/macaddress.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <set>
#include <vector>

namespace castbench::tc {

/// Hosts by the interface that they were seen on.
using HostTable = QHash<QString, std::set<MacAddress>>;

/// A bridge's forwarding table, `bridge -j fdb show`: what was learned or entered by hand, without the
/// bridge's own addresses and without groups. `offloaded` gets the interfaces whose entries a switch chip
/// holds. Errors: Protocol.
Expected<HostTable> parseForwarding(const QByteArray &output, std::set<QString> &offloaded);

/// Neighbours on the network layer, `ip -j neigh show`: for interfaces that are no bridge ports.
/// Errors: Protocol.
Expected<HostTable> parseNeighbours(const QByteArray &output);

/// Switches, routers and other forwarding neighbours that speak LLDP, `lldpctl -f json`: their names, or
/// their addresses where they tell none, by interface. Nothing for output that is no such table.
QHash<QString, QString> parseLldp(const QByteArray &output);

/// Speeds of links in Mbit/s, by interface, from lines such as "/sys/class/net/lan1/speed:1000".
QHash<QString, qint64> parseSpeeds(const QByteArray &output);

} // namespace castbench::tc
