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
SnmpPdu makeSnmpGetNext(const SnmpOid &after);
/// Not in version 1.
SnmpPdu makeSnmpGetBulk(const SnmpOid &after, int maximumRows);
/// Asks an SNMPv3 agent for its engine (RFC 3414 §4).
SnmpPdu makeSnmpProbe();

/// The values of a response that must be about `asked`, in that order.
/// Errors: snmpRefusal()'s, Protocol.
Expected<std::vector<SnmpValue>> readSnmpAnswer(const netsnmp_pdu *pdu, const std::vector<SnmpOid> &asked);
/// The position in a request, from 0, of the object that an agent of version 1 does not have.
std::optional<std::size_t> missingInSnmpAnswer(const netsnmp_pdu *pdu, std::size_t asked);
/// What a response says to come after `after`; a version 1 agent's noSuchName is the end.
/// Errors: snmpRefusal()'s, Protocol (also for objects that do not ascend, which would never end).
Expected<SnmpRows> readSnmpRows(const netsnmp_pdu *pdu, const SnmpOid &after);

} // namespace castbench
