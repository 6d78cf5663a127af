#pragma once

#include "controllers/domain/macaddress.h"

#include <QHostAddress>

#include <vector>

namespace castbench::nsdp {

/// The address of the interface by which this computer reaches `device`: the one in its subnet, else the
/// first that has one. One that is administered locally where no interface has any.
MacAddress clientMac(const QHostAddress &device);

/// An IPv4 address of this computer from which a broadcast goes out.
struct BroadcastSource
{
    QHostAddress address;
    MacAddress mac;
};
/// One for each interface that is up and can broadcast.
std::vector<BroadcastSource> broadcastSources();

} // namespace castbench::nsdp
