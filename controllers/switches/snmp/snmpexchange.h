#pragma once

#include "controllers/domain/lab.h"
#include "controllers/switches/snmp/snmpvalue.h"

#include <functional>
#include <memory>

namespace castbench {

/// An agent, and how long to wait for it.
struct SnmpTarget
{
    Endpoint address; ///< UDP
    QString community;
    milliseconds timeout{1000}; ///< for each try, 1 ms … 1 min
    int retries = 2;            ///< tries after the first, 0 … 10
};

/// Requests to one SNMPv2c agent, one at a time; blocking, for a worker thread. One thread at a time may
/// use an object; several objects may be used at once (net-snmp's single-session interface,
/// netsnmp_sess_api(3)). Reads no MIB and no configuration file.
///
/// Errors name the agent's address, never its community: Unreachable, Timeout, AuthenticationFailed
/// (noAccess, authorizationError), Refused (any other error-status), Protocol, Cancelled.
class SnmpExchange
{
public:
    /// Asked now and then while waiting; true ends the request with Cancelled within some 20 ms.
    using CancelCheck = std::function<bool()>;

    explicit SnmpExchange(SnmpTarget target);
    ~SnmpExchange();
    SnmpExchange(const SnmpExchange &) = delete;
    SnmpExchange &operator=(const SnmpExchange &) = delete;

    /// The values of `oids`, in their order.
    Expected<std::vector<SnmpValue>> get(const std::vector<SnmpOid> &oids, const CancelCheck &cancelled);
    /// Writes all or nothing, as SET does.
    Expected<void> set(const std::vector<SnmpWrite> &writes, const CancelCheck &cancelled);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace castbench
