#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/macaddress.h"

#include <QByteArray>
#include <QHostAddress>
#include <qcorotask.h>

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace castbench {

/// Who has which address in this computer's networks, as the operating system knows by now.
using Neighbours = std::vector<std::pair<QHostAddress, MacAddress>>;
Neighbours neighbours();
/// Reads Linux's /proc/net/arp; lines that are not complete are left out.
Neighbours neighboursFromArp(const QByteArray &table);

/// The network address of `host`, a name or an IP address: speaks to its TCP `port`, so that the operating
/// system asks for it. Takes some seconds at most. Errors: NotFound (with the remedy), Cancelled.
QCoro::Task<Expected<MacAddress>> networkAddressOf(QString host, quint16 port, std::stop_token stop);

} // namespace castbench
