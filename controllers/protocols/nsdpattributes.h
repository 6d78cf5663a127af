#pragma once

#include "controllers/protocols/nsdpmessage.h"

#include <array>
#include <optional>

namespace castbench::nsdp {

/// Ports are numbered from 1. The readers' errors: Protocol.

/// Model, name, firmware: at most 64 characters, without what follows a zero byte and without control
/// characters.
QString readText(const Attribute &attribute);
Attribute textAttribute(quint16 tag, const QString &text);

Expected<MacAddress> readMac(const Attribute &attribute);
Attribute macAttribute(const MacAddress &mac);

/// An IPv4 address as text: "192.168.0.239".
Expected<QString> readAddress(const Attribute &attribute);
/// `address` is an IPv4 address in host order.
Attribute addressAttribute(quint32 address);

/// 1 … 255.
Expected<int> readPortCount(const Attribute &attribute);
Attribute portCountAttribute(int ports);

/// 0C00: a port and the speed its link has.
struct PortStatus
{
    int port = 0;
    /// 0 down, 1 and 2 10 Mbit/s half and full duplex, 3 and 4 100 Mbit/s, 5 1 Gbit/s, 6 10 Gbit/s.
    quint8 speed = 0;

    bool isUp() const
    {
        return speed != 0;
    }
    /// Nothing: down, or a code that is not known.
    std::optional<qint64> speedKbps() const;
    bool operator==(const PortStatus &) const = default;
};
Expected<PortStatus> readPortStatus(const Attribute &attribute);
Attribute portStatusAttribute(const PortStatus &status);

/// 1000: octets that crossed a port, as the switch received and sent them. About the four numbers behind
/// them the sources differ.
struct PortStatistics
{
    int port = 0;
    quint64 octetsIn = 0;
    quint64 octetsOut = 0;
    std::array<quint64, 4> others{};

    bool operator==(const PortStatistics &) const = default;
};
Expected<PortStatistics> readPortStatistics(const Attribute &attribute);
Attribute portStatisticsAttribute(const PortStatistics &statistics);

/// 4C00 and 5000: by which code (see nsdprate.h) what the port receives, or sends, is limited.
struct PortRate
{
    int port = 0;
    quint32 code = 0;

    bool operator==(const PortRate &) const = default;
};
Expected<PortRate> readPortRate(const Attribute &attribute);
/// `tag` is tags::ingressRate or tags::egressRate.
Attribute portRateAttribute(quint16 tag, const PortRate &rate);

} // namespace castbench::nsdp
