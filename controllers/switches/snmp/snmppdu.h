#pragma once

#include "controllers/switches/snmp/snmpvalue.h"

// clang-format off
#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>
#include <net-snmp/library/large_fd_set.h>
// clang-format on

#include <memory>

namespace castbench {

struct SnmpPduDeleter
{
    void operator()(netsnmp_pdu *pdu) const
    {
        snmp_free_pdu(pdu);
    }
};
using SnmpPdu = std::unique_ptr<netsnmp_pdu, SnmpPduDeleter>;

SnmpPdu makeSnmpGet(const std::vector<SnmpOid> &oids);
SnmpPdu makeSnmpSet(const std::vector<SnmpWrite> &writes);

/// The values of a response that must be about `asked`, in that order.
/// Errors: AuthenticationFailed, Refused (error-status; RFC 3416 §3), Protocol.
Expected<std::vector<SnmpValue>> readSnmpAnswer(const netsnmp_pdu *pdu, const std::vector<SnmpOid> &asked);

} // namespace castbench
