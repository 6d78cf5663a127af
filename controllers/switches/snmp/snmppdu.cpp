#include "controllers/switches/snmp/snmppdu.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr std::size_t maximumTextBytes = 1024;

std::vector<oid> native(const SnmpOid &object)
{
    return {object.numbers().begin(), object.numbers().end()};
}

SnmpOid fromNative(const oid *numbers, std::size_t count)
{
    std::vector<std::uint32_t> converted;
    for (std::size_t i = 0; i < count; ++i)
        converted.push_back(static_cast<std::uint32_t>(numbers[i]));
    return SnmpOid(std::move(converted));
}

SnmpValue readValue(const netsnmp_variable_list &variable)
{
    switch (variable.type) {
    case ASN_INTEGER:
        return {static_cast<qint64>(*variable.val.integer)};
    case ASN_GAUGE:
    case ASN_COUNTER:
    case ASN_TIMETICKS:
        return {static_cast<quint64>(static_cast<std::uint32_t>(*variable.val.integer))};
    case ASN_COUNTER64:
        return {static_cast<quint64>(variable.val.counter64->high) << 32 |
                static_cast<quint64>(variable.val.counter64->low)};
    case ASN_OCTET_STR: {
        const auto length = static_cast<qsizetype>(std::min(variable.val_len, maximumTextBytes));
        return {QString::fromUtf8(reinterpret_cast<const char *>(variable.val.string), length)};
    }
    case ASN_OBJECT_ID:
        return {fromNative(variable.val.objid, variable.val_len / sizeof(oid))};
    default:
        return {SnmpValue::Absent{}};
    }
}

bool isKnownType(u_char type)
{
    switch (type) {
    case ASN_INTEGER:
    case ASN_GAUGE:
    case ASN_COUNTER:
    case ASN_TIMETICKS:
    case ASN_COUNTER64:
    case ASN_OCTET_STR:
    case ASN_OBJECT_ID:
    case SNMP_NOSUCHOBJECT:
    case SNMP_NOSUCHINSTANCE:
    case SNMP_ENDOFMIBVIEW:
        return true;
    default:
        return false;
    }
}

Error refusal(ErrorCode code, const QString &message)
{
    return {code, message, {}};
}

/// error-status in words, with what to do about it.
Error refusalOf(long status, const QString &object)
{
    switch (status) {
    case SNMP_ERR_NOACCESS:
    case SNMP_ERR_AUTHORIZATIONERROR:
        return refusal(
            ErrorCode::AuthenticationFailed,
            QStringLiteral("This community may not do that to %1; use one that may write.").arg(object));
    case SNMP_ERR_NOTWRITABLE:
    case SNMP_ERR_READONLY:
        return refusal(
            ErrorCode::Refused,
            QStringLiteral("%1 cannot be written; use a community that may write, and check whether the "
                           "profile fits this switch.")
                .arg(object));
    case SNMP_ERR_WRONGVALUE:
    case SNMP_ERR_BADVALUE:
    case SNMP_ERR_INCONSISTENTVALUE:
        return refusal(
            ErrorCode::Refused,
            QStringLiteral("The switch does not take this value for %1; check the range in the profile.")
                .arg(object));
    case SNMP_ERR_WRONGTYPE:
    case SNMP_ERR_WRONGLENGTH:
    case SNMP_ERR_WRONGENCODING:
        return refusal(ErrorCode::Refused,
                       QStringLiteral("%1 has another type; correct \"type\" in the profile.").arg(object));
    case SNMP_ERR_NOSUCHNAME:
    case SNMP_ERR_NOCREATION:
    case SNMP_ERR_INCONSISTENTNAME:
        return refusal(
            ErrorCode::Refused,
            QStringLiteral("The switch has no object %1; check the port's number and whether the profile "
                           "fits this switch.")
                .arg(object));
    default:
        return refusal(
            ErrorCode::Refused,
            QStringLiteral("The switch could not do it (error-status %1, %2); try again, or look at its "
                           "log.")
                .arg(status)
                .arg(object));
    }
}

Error malformed()
{
    return refusal(
        ErrorCode::Protocol,
        QStringLiteral("The answer is about other objects than were asked for; check that an SNMP agent "
                       "answers at this address."));
}

} // namespace

SnmpPdu makeSnmpGet(const std::vector<SnmpOid> &oids)
{
    SnmpPdu pdu(snmp_pdu_create(SNMP_MSG_GET));
    for (const SnmpOid &object : oids) {
        const std::vector<oid> name = native(object);
        if (!pdu || !snmp_add_null_var(pdu.get(), name.data(), name.size()))
            return nullptr;
    }
    return pdu;
}

SnmpPdu makeSnmpSet(const std::vector<SnmpWrite> &writes)
{
    SnmpPdu pdu(snmp_pdu_create(SNMP_MSG_SET));
    for (const SnmpWrite &write : writes) {
        const std::vector<oid> name = native(write.oid);
        const long number = static_cast<long>(write.value);
        const u_char type = write.type == SnmpNumberType::Integer32 ? ASN_INTEGER : ASN_GAUGE;
        if (!pdu || !snmp_pdu_add_variable(pdu.get(), name.data(), name.size(), type, &number, sizeof number))
            return nullptr;
    }
    return pdu;
}

Expected<std::vector<SnmpValue>> readSnmpAnswer(const netsnmp_pdu *pdu, const std::vector<SnmpOid> &asked)
{
    if (pdu->command != SNMP_MSG_RESPONSE)
        return malformed();
    if (pdu->errstat != SNMP_ERR_NOERROR) {
        const bool named = pdu->errindex >= 1 && static_cast<std::size_t>(pdu->errindex) <= asked.size();
        const SnmpOid &object = named ? asked[static_cast<std::size_t>(pdu->errindex - 1)] : asked.front();
        return refusalOf(pdu->errstat, object.text());
    }
    std::vector<SnmpValue> values;
    const netsnmp_variable_list *variable = pdu->variables;
    for (const SnmpOid &object : asked) {
        if (!variable || !isKnownType(variable->type) ||
            fromNative(variable->name, variable->name_length) != object)
            return malformed();
        values.push_back(readValue(*variable));
        variable = variable->next_variable;
    }
    if (variable)
        return malformed();
    return values;
}

} // namespace castbench
