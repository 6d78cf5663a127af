#include "controllers/switches/snmp/snmppdu.h"

#include "controllers/switches/snmp/snmprefusal.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr std::size_t maximumBytes = 1024;

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
        const auto length = static_cast<qsizetype>(std::min(variable.val_len, maximumBytes));
        return {QByteArray(reinterpret_cast<const char *>(variable.val.string), length)};
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

Error malformed()
{
    return {ErrorCode::Protocol,
            QStringLiteral("The answer is about other objects than were asked for; check that an SNMP agent "
                           "answers at this address."),
            {}};
}

Error doesNotAscend()
{
    return {ErrorCode::Protocol,
            QStringLiteral("The switch lists its objects out of order, which would never end; update its "
                           "firmware."),
            {}};
}

/// The refusal in a response, about one of `asked`.
Error refusalIn(const netsnmp_pdu *pdu, const std::vector<SnmpOid> &asked)
{
    const bool named = pdu->errindex >= 1 && static_cast<std::size_t>(pdu->errindex) <= asked.size();
    const SnmpOid &object = named ? asked[static_cast<std::size_t>(pdu->errindex - 1)] : asked.front();
    return snmpRefusal(pdu->errstat, object.text());
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

SnmpPdu makeSnmpGetNext(const SnmpOid &after)
{
    SnmpPdu pdu = makeSnmpGet({after});
    if (pdu)
        pdu->command = SNMP_MSG_GETNEXT;
    return pdu;
}

SnmpPdu makeSnmpGetBulk(const SnmpOid &after, int maximumRows)
{
    SnmpPdu pdu = makeSnmpGet({after});
    if (pdu) {
        pdu->command = SNMP_MSG_GETBULK;
        pdu->non_repeaters = 0;
        pdu->max_repetitions = maximumRows;
    }
    return pdu;
}

SnmpPdu makeSnmpProbe()
{
    SnmpPdu pdu(snmp_pdu_create(SNMP_MSG_GET));
    if (!pdu)
        return nullptr;
    pdu->version = SNMP_VERSION_3;
    pdu->securityName = strdup(""); // freed with the PDU
    pdu->securityNameLen = 0;
    pdu->securityLevel = SNMP_SEC_LEVEL_NOAUTH;
    pdu->securityModel = SNMP_SEC_MODEL_USM;
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
    if (pdu->errstat != SNMP_ERR_NOERROR)
        return refusalIn(pdu, asked);
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

std::optional<std::size_t> missingInSnmpAnswer(const netsnmp_pdu *pdu, std::size_t asked)
{
    const bool missing = pdu->command == SNMP_MSG_RESPONSE && pdu->errstat == SNMP_ERR_NOSUCHNAME &&
                         pdu->errindex >= 1 && static_cast<std::size_t>(pdu->errindex) <= asked;
    return missing ? std::optional(static_cast<std::size_t>(pdu->errindex - 1)) : std::nullopt;
}

Expected<SnmpRows> readSnmpRows(const netsnmp_pdu *pdu, const SnmpOid &after)
{
    if (pdu->command != SNMP_MSG_RESPONSE)
        return malformed();
    SnmpRows rows;
    if (pdu->errstat == SNMP_ERR_NOSUCHNAME) {
        rows.end = true;
        return rows;
    }
    if (pdu->errstat != SNMP_ERR_NOERROR)
        return snmpRefusal(pdu->errstat, after.text());
    const SnmpOid *last = &after;
    for (const netsnmp_variable_list *variable = pdu->variables; variable;
         variable = variable->next_variable) {
        if (variable->type == SNMP_ENDOFMIBVIEW) {
            rows.end = true;
            return rows;
        }
        SnmpOid object = fromNative(variable->name, variable->name_length);
        if (object <= *last)
            return doesNotAscend();
        // Values of types that nothing here uses are passed over.
        rows.rows.push_back({std::move(object), readValue(*variable)});
        last = &rows.rows.back().oid;
    }
    if (rows.rows.empty())
        return malformed();
    return rows;
}

} // namespace castbench
