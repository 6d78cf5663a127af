#include "controllers/switches/snmp/snmprefusal.h"

#include "controllers/switches/snmp/snmppdu.h"

#include <algorithm>
#include <array>

namespace castbench {

namespace {

constexpr std::array statusNames{
    "noError",
    "tooBig",
    "noSuchName",
    "badValue",
    "readOnly",
    "genErr",
    "noAccess",
    "wrongType",
    "wrongLength",
    "wrongEncoding",
    "wrongValue",
    "noCreation",
    "inconsistentValue",
    "resourceUnavailable",
    "commitFailed",
    "undoFailed",
    "authorizationError",
    "notWritable",
    "inconsistentName",
};

QString statusName(long status)
{
    const bool known = status > 0 && static_cast<std::size_t>(status) < statusNames.size();
    return known ? QString::fromLatin1(statusNames[static_cast<std::size_t>(status)])
                 : QStringLiteral("error-status %1").arg(status);
}

Error error(ErrorCode code, const QString &message)
{
    return {code, message, {}};
}

/// usmStats 1.3.6.1.6.3.15.1.1.N.0
constexpr std::array<oid, 9> statistics{1, 3, 6, 1, 6, 3, 15, 1, 1};

} // namespace

Error snmpRefusal(long status, const QString &object)
{
    const QString name = statusName(status);
    switch (status) {
    case SNMP_ERR_NOACCESS:
    case SNMP_ERR_AUTHORIZATIONERROR:
        return error(
            ErrorCode::AuthenticationFailed,
            QStringLiteral("This community or user may not do that to %1 (%2); give one that may write.")
                .arg(object, name));
    case SNMP_ERR_NOTWRITABLE:
    case SNMP_ERR_READONLY:
        return error(
            ErrorCode::Refused,
            QStringLiteral("%1 cannot be written (%2); use a community or user that may write, and check "
                           "whether the profile fits this switch.")
                .arg(object, name));
    case SNMP_ERR_WRONGVALUE:
    case SNMP_ERR_BADVALUE:
    case SNMP_ERR_INCONSISTENTVALUE:
        return error(ErrorCode::Refused,
                     QStringLiteral("The switch does not take this value for %1 (%2); check the range in the "
                                    "profile.")
                         .arg(object, name));
    case SNMP_ERR_WRONGTYPE:
    case SNMP_ERR_WRONGLENGTH:
    case SNMP_ERR_WRONGENCODING:
        return error(
            ErrorCode::Refused,
            QStringLiteral("%1 has another type (%2); correct \"type\" in the profile.").arg(object, name));
    case SNMP_ERR_NOSUCHNAME:
    case SNMP_ERR_NOCREATION:
    case SNMP_ERR_INCONSISTENTNAME:
        return error(ErrorCode::Refused,
                     QStringLiteral("The switch has no object %1 that could be set so (%2); check the port's "
                                    "number and whether the profile fits this switch.")
                         .arg(object, name));
    default:
        return error(ErrorCode::Refused,
                     QStringLiteral("The switch could not do it (%1, %2); try again, or look at its log.")
                         .arg(name, object));
    }
}

SnmpReport snmpReportOf(const snmp_pdu &report)
{
    const netsnmp_variable_list *variable = report.variables;
    if (!variable || variable->name_length <= statistics.size() ||
        !std::equal(statistics.begin(), statistics.end(), variable->name))
        return SnmpReport::Other;
    switch (variable->name[statistics.size()]) {
    case 1:
        return SnmpReport::UnsupportedSecurityLevel;
    case 2:
        return SnmpReport::NotInTimeWindow;
    case 3:
        return SnmpReport::UnknownUser;
    case 4:
        return SnmpReport::UnknownEngine;
    case 5:
        return SnmpReport::WrongDigest;
    case 6:
        return SnmpReport::DecryptionError;
    default:
        return SnmpReport::Other;
    }
}

Error snmpReportError(SnmpReport report)
{
    switch (report) {
    case SnmpReport::UnsupportedSecurityLevel:
        return error(ErrorCode::AuthenticationFailed,
                     QStringLiteral("The switch does not know this SNMPv3 user with such authentication and "
                                    "privacy; choose the algorithms that the switch has for it."));
    case SnmpReport::UnknownUser:
        return error(
            ErrorCode::AuthenticationFailed,
            QStringLiteral("The switch knows no SNMPv3 user of this name; correct the name, or make the "
                           "user on the switch."));
    case SnmpReport::UnknownEngine:
        return error(
            ErrorCode::AuthenticationFailed,
            QStringLiteral("The switch does not accept the SNMP engine id that it gave itself; restart "
                           "its SNMP agent."));
    case SnmpReport::WrongDigest:
        return error(
            ErrorCode::AuthenticationFailed,
            QStringLiteral("The switch refuses this SNMPv3 user's authentication password; correct the "
                           "password or its algorithm."));
    case SnmpReport::DecryptionError:
        return error(
            ErrorCode::AuthenticationFailed,
            QStringLiteral("The switch cannot decrypt this SNMPv3 user's requests; correct the privacy "
                           "password or its algorithm."));
    case SnmpReport::NotInTimeWindow:
        return error(
            ErrorCode::Protocol,
            QStringLiteral("The switch's SNMP clock does not agree with what it told; restart its SNMP "
                           "agent."));
    case SnmpReport::Other:
        break;
    }
    return error(ErrorCode::Protocol,
                 QStringLiteral("The switch could not process the request and did not say why; check that "
                                "SNMPv3 with the user-based security model is on."));
}

} // namespace castbench
