#include "app/controlleraddress.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace castbench {

namespace {

/// Addresses of devices that the viewers' devices are likely to share a network with.
std::vector<QHostAddress> neighboursOf(const Lab &lab)
{
    std::vector<QHostAddress> neighbours{QHostAddress(lab.switchDevice.address.host)};
    for (const Broadcaster &broadcaster : lab.broadcasters)
        neighbours.emplace_back(broadcaster.obsUrl.host());
    return neighbours;
}

bool isUsable(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
           !flags.testFlag(QNetworkInterface::IsLoopBack);
}

/// The address in a neighbour's network, else the first one that is not bound to one link.
QHostAddress ownAddress(const std::vector<QHostAddress> &neighbours,
                        QAbstractSocket::NetworkLayerProtocol kind)
{
    QHostAddress first;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (!isUsable(interface))
            continue;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const QHostAddress address = entry.ip();
            if (address.protocol() != kind || address.isLinkLocal())
                continue;
            if (first.isNull())
                first = address;
            for (const QHostAddress &neighbour : neighbours) {
                if (neighbour.protocol() == kind && address.isInSubnet(neighbour, entry.prefixLength()))
                    return address;
            }
        }
    }
    return first;
}

} // namespace

QUrl controllerUrl(const Lab &lab, quint16 port)
{
    QString host = lab.controller.listen.host;
    const QHostAddress listening(host);
    const bool isAny = listening == QHostAddress::AnyIPv4 || listening == QHostAddress::AnyIPv6;
    if (isAny) {
        const QHostAddress own = ownAddress(neighboursOf(lab), listening.protocol());
        if (!own.isNull())
            host = own.toString();
    }
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(host);
    url.setPort(port);
    return url;
}

} // namespace castbench
