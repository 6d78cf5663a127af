#pragma once

#include "controllers/domain/error.h"

struct snmp_pdu;

namespace castbench {

/// error-status in words, with its name and what to do about it (RFC 3416 §3; noSuchName, badValue and
/// readOnly are version 1's, RFC 1157 §4.1). Codes: AuthenticationFailed (noAccess, authorizationError),
/// Refused.
Error snmpRefusal(long status, const QString &object);

/// Why an SNMPv3 agent did not process a message (RFC 3414 §5, usmStats).
enum class SnmpReport {
    UnsupportedSecurityLevel,
    NotInTimeWindow,
    UnknownUser,
    UnknownEngine,
    WrongDigest,
    DecryptionError,
    Other,
};
SnmpReport snmpReportOf(const snmp_pdu &report);
/// In words. Codes: AuthenticationFailed, Protocol (NotInTimeWindow, Other).
Error snmpReportError(SnmpReport report);

} // namespace castbench
