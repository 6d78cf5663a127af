#pragma once

#include "controllers/switches/snmp/snmptarget.h"
#include "controllers/switches/snmp/snmpvalue.h"

#include <functional>
#include <memory>

namespace castbench {

/// Requests to one SNMP agent, one at a time; blocking, for a worker thread. One thread at a time may use an
/// object; several objects may be used at once (net-snmp's single-session interface, netsnmp_sess_api(3)).
/// Reads no MIB and no configuration file.
///
/// Version 3: the agent's engine is asked for at the first request and again, once, where the agent seems to
/// have begun anew. Credentials that the agent refused before it ever accepted them are not tried again: all
/// further requests get the same error.
///
/// Errors name the agent's address, never its community or passwords: Unreachable, Timeout,
/// AuthenticationFailed, Refused, Protocol, Cancelled; version 3 also InvalidInput, Unsupported and NotFound
/// for its user.
class SnmpExchange
{
public:
    /// Asked now and then while waiting; true ends the request with Cancelled within some 20 ms.
    using CancelCheck = std::function<bool()>;

    explicit SnmpExchange(SnmpTarget target);
    ~SnmpExchange();
    SnmpExchange(const SnmpExchange &) = delete;
    SnmpExchange &operator=(const SnmpExchange &) = delete;

    /// The values of `oids`, in their order. In version 1 what is missing costs a request each.
    Expected<std::vector<SnmpValue>> get(const std::vector<SnmpOid> &oids, const CancelCheck &cancelled);
    /// Writes all or nothing, as SET does.
    Expected<void> set(const std::vector<SnmpWrite> &writes, const CancelCheck &cancelled);
    /// The objects that come after `after`: at least one unless at the end, at most `maximumRows` (GETBULK;
    /// version 1 has none and gives one, by GETNEXT).
    Expected<SnmpRows> next(const SnmpOid &after, int maximumRows, const CancelCheck &cancelled);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace castbench
