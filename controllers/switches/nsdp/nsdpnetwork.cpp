#include "controllers/switches/nsdp/nsdpnetwork.h"

#include <QNetworkInterface>

namespace castbench::nsdp {

namespace {

constexpr MacAddress locallyAdministered{{0x02, 0x00, 0x00, 0x00, 0x00, 0x01}};

bool isUp(const QNetworkInterface &nic)
{
    return nic.flags().testFlag(QNetworkInterface::IsUp) &&
           nic.flags().testFlag(QNetworkInterface::IsRunning);
}

MacAddress macOf(const QNetworkInterface &nic)
{
    const auto mac = MacAddress::parse(nic.hardwareAddress());
    return mac ? *mac : MacAddress();
}

bool isIn(const QHostAddress &device, const QNetworkAddressEntry &entry)
{
    return entry.ip().protocol() == QAbstractSocket::IPv4Protocol && entry.prefixLength() > 0 &&
           device.isInSubnet(entry.ip(), entry.prefixLength());
}

} // namespace

MacAddress clientMac(const QHostAddress &device)
{
    MacAddress first;
    for (const QNetworkInterface &nic : QNetworkInterface::allInterfaces()) {
        const MacAddress mac = macOf(nic);
        if (!isUp(nic) || mac.isNull())
            continue;
        if (first.isNull())
            first = mac;
        for (const QNetworkAddressEntry &entry : nic.addressEntries()) {
            if (isIn(device, entry))
                return mac;
        }
    }
    return first.isNull() ? locallyAdministered : first;
}

std::vector<BroadcastSource> broadcastSources()
{
    std::vector<BroadcastSource> sources;
    for (const QNetworkInterface &nic : QNetworkInterface::allInterfaces()) {
        if (!isUp(nic) || !nic.flags().testFlag(QNetworkInterface::CanBroadcast))
            continue;
        for (const QNetworkAddressEntry &entry : nic.addressEntries()) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            const MacAddress mac = macOf(nic);
            sources.push_back({entry.ip(), mac.isNull() ? locallyAdministered : mac});
            break;
        }
    }
    return sources;
}

} // namespace castbench::nsdp
