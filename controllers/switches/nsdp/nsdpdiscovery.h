#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/foundswitch.h"
#include "controllers/protocols/nsdpmessage.h"
#include "controllers/switches/nsdp/nsdpnetwork.h"

#include <qcorotask.h>

#include <stop_token>
#include <vector>

namespace castbench::nsdp {

/// Whom a search asks, and for how long.
struct Search
{
    struct Ports
    {
        quint16 device = 0;
        quint16 client = 0;
    };

    std::vector<BroadcastSource> sources; ///< each sends a broadcast of its own
    /// Some switches ignore the broadcast of their subnet.
    QHostAddress destination{QHostAddress::Broadcast};
    std::vector<Ports> ports{{devicePort, clientPort}, {formerDevicePort, formerClientPort}};
    /// Requests in all: the first may be lost while a switch learns who asks.
    int rounds = 3;
    milliseconds round{
        600}; ///< from one request to the next, and how long answers to the last are waited for
};

/// The switches that answered, by address; at most 256. Errors: Unreachable (no interface can broadcast, or
/// the port that switches answer to is taken), Cancelled.
QCoro::Task<Expected<std::vector<FoundSwitch>>> discover(Search search, Clock &clock, std::stop_token stop);
/// The same on every interface of this computer.
QCoro::Task<Expected<std::vector<FoundSwitch>>> discover(Clock &clock, std::stop_token stop);

/// What the switch at `address` says of itself. Errors: as NsdpSession's, and what the switch refuses.
QCoro::Task<Expected<FoundSwitch>> identify(Endpoint address, Clock &clock, std::stop_token stop);

} // namespace castbench::nsdp
