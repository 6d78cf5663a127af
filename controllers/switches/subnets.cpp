#include "controllers/switches/subnets.h"

#include <QNetworkInterface>

#include <set>

namespace castbench {

namespace {

bool isPrivate(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8) ||
           address.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12) ||
           address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16);
}

} // namespace

std::vector<Subnet> ownSubnets()
{
    std::vector<Subnet> subnets;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                subnets.push_back({entry.ip(), entry.prefixLength()});
        }
    }
    return subnets;
}

std::vector<QHostAddress> neighboursIn(const std::vector<Subnet> &subnets)
{
    std::set<quint32> own;
    for (const Subnet &subnet : subnets)
        own.insert(subnet.address.toIPv4Address());
    std::set<quint32> hosts;
    for (const Subnet &subnet : subnets) {
        // Networks of /31 and /32 have no broadcast and no neighbours to speak of.
        if (!isPrivate(subnet.address) || subnet.prefixLength < shortestPrefix || subnet.prefixLength > 30)
            continue;
        const quint32 mask = ~quint32{0} << (32 - subnet.prefixLength);
        const quint32 network = subnet.address.toIPv4Address() & mask;
        for (quint32 host = network + 1; host < (network | ~mask); ++host) {
            if (!own.contains(host) && hosts.size() < maximumSearchedHosts)
                hosts.insert(host);
        }
    }
    std::vector<QHostAddress> addresses;
    addresses.reserve(hosts.size());
    for (const quint32 host : hosts)
        addresses.emplace_back(host);
    return addresses;
}

} // namespace castbench
