#pragma once

#include "controllers/switches/snmp/snmppdu.h"
#include "controllers/switches/snmp/snmprefusal.h"
#include "controllers/switches/snmp/snmpsecurity.h"
#include "controllers/switches/snmp/snmptarget.h"

#include <functional>

namespace castbench {

/// What came back for a request.
struct SnmpOutcome
{
    enum class State {
        Pending,
        Answered, ///< a response was given to the reader
        Reported, ///< SNMPv3: the agent could not process the message (RFC 3414 §3.2)
        TimedOut, ///< every try
    };
    State state = State::Pending;
    SnmpReport report = SnmpReport::Other; ///< where Reported
    std::size_t engineIdLength = 0;        ///< of who answered; SNMPv3 only
};

/// One session of net-snmp's single-session interface (netsnmp_sess_api(3)) and its UDP socket; blocking, one
/// request at a time. Opened by the first request, closed by whatever leaves a request behind.
class SnmpLink
{
public:
    /// Asked now and then while waiting; true ends the request with Cancelled within some 20 ms.
    using CancelCheck = std::function<bool()>;
    /// Called with a response while it lasts.
    using Reader = std::function<void(const netsnmp_pdu &)>;

    explicit SnmpLink(SnmpTarget target);
    ~SnmpLink();
    SnmpLink(const SnmpLink &) = delete;
    SnmpLink &operator=(const SnmpLink &) = delete;

    const SnmpTarget &target() const
    {
        return m_target;
    }
    /// Opens the session; with SNMPv3 also asks who the agent is, in `tries` tries, unless that is known.
    /// Errors: Unreachable, Timeout, Protocol, Cancelled and SnmpSecurity's.
    Expected<void> prepare(int tries, const CancelCheck &cancelled);
    /// Between prepare() and whatever closes the session. Errors: Unreachable, Cancelled.
    Expected<SnmpOutcome> transact(SnmpPdu pdu, const Reader &read, const CancelCheck &cancelled);
    /// Closes the session, and forgets who the agent was.
    void forgetAgent();

    /// An error that names the agent's address.
    Error failure(ErrorCode code, const QString &message) const;
    Error cancelledError() const;
    Error timeoutError() const;

private:
    class Waiting;

    bool isSecure() const
    {
        return m_target.version == SnmpVersion::V3;
    }
    Expected<void> open();
    void close();
    void connectSocket();
    Expected<void> discover(int tries, const CancelCheck &cancelled);
    Expected<void> await(const Waiting &waiting, const CancelCheck &cancelled);
    Expected<bool> poll();

    SnmpTarget m_target;
    SnmpSecurity m_security;
    void *m_session = nullptr;
};

} // namespace castbench
