#pragma once

#include <QHostAddress>

#include <vector>

namespace castbench {

/// A network that this computer is in, and its address there.
struct Subnet
{
    QHostAddress address; ///< IPv4
    int prefixLength = 0;

    bool operator==(const Subnet &) const = default;
};

/// The largest network that is searched host by host: 1022 addresses.
inline constexpr int shortestPrefix = 22;
/// Most hosts that are searched in all.
inline constexpr std::size_t maximumSearchedHosts = 4096;

/// Networks of the interfaces that are up, loopback excepted.
std::vector<Subnet> ownSubnets();
/// The hosts of those `subnets` that are private (RFC 1918) and no larger than shortestPrefix: each once,
/// without this computer's own addresses, the networks' and the broadcast ones; at most
/// maximumSearchedHosts.
std::vector<QHostAddress> neighboursIn(const std::vector<Subnet> &subnets);

} // namespace castbench
