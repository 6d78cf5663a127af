#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/endpoint.h"
#include "controllers/protocols/nsdpmessage.h"

#include <qcorotask.h>

#include <memory>
#include <stop_token>
#include <vector>

namespace castbench {

/// Where a switch is, and how long it is waited for.
struct NsdpTarget
{
    Endpoint address; ///< UDP, usually port 63322
    /// Switches that answer within 2 ms and write within 95 ms were seen.
    milliseconds readTimeout{400};
    int readTries = 5;
    int optionalTries = 3; ///< for what a switch that is there may leave unanswered
    milliseconds writeTimeout{2000};
};

/// The port of this computer that a switch at `devicePort` answers to: 63321 for 63322, 63323 for 63324, any
/// free one (0) for a port that no switch has of itself.
quint16 nsdpClientPort(quint16 devicePort);

/// Asks one switch, several questions at the same time if need be. All calls on one thread.
/// Errors of all: Unreachable (no such name, nothing can be sent), Timeout, Cancelled. What the switch says
/// of the request is the answer's `result`, not an error.
class NsdpSession
{
public:
    NsdpSession(const NsdpTarget &target, Clock &clock);
    /// Calls under way come back with Cancelled.
    ~NsdpSession();
    NsdpSession(const NsdpSession &) = delete;
    NsdpSession &operator=(const NsdpSession &) = delete;

    /// Reads attributes; asked again, under a new sequence number, until an answer comes or the tries are
    /// used up. `device` null: whatever switch is at the address.
    QCoro::Task<Expected<nsdp::Message>> read(MacAddress device, std::vector<quint16> tags,
                                              std::stop_token stop);
    /// The same with fewer tries, for what the switch may leave unanswered.
    QCoro::Task<Expected<nsdp::Message>> readOptional(MacAddress device, quint16 tag, std::stop_token stop);
    /// Writes attributes, the credential first. Sent once.
    QCoro::Task<Expected<nsdp::Message>> write(MacAddress device, std::vector<nsdp::Attribute> attributes,
                                               std::stop_token stop);
    void cancelAll();

private:
    struct Peer;
    static QCoro::Task<Expected<void>> findHost(std::shared_ptr<Peer> peer, std::stop_token stop);
    static QCoro::Task<Expected<nsdp::Message>> ask(std::shared_ptr<Peer> peer, nsdp::Message request,
                                                    int tries, milliseconds timeout, std::stop_token stop);

    const std::shared_ptr<Peer> m_peer;
};

} // namespace castbench
