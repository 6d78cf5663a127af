// What an agent answers: the PDU of a datagram, as the library reads it, and what the core makes of it.

#include "controllers/switches/snmp/rateobject.h"
#include "controllers/switches/snmp/snmppdu.h"

#include <cstdlib>

using namespace castbench;

namespace {

/// The objects that the PDU is about, so that its values are read too.
std::vector<SnmpOid> objectsOf(const netsnmp_pdu &pdu)
{
    std::vector<SnmpOid> objects;
    for (const netsnmp_variable_list *variable = pdu.variables; variable;
         variable = variable->next_variable) {
        std::vector<std::uint32_t> numbers;
        for (std::size_t i = 0; i < variable->name_length; ++i)
            numbers.push_back(static_cast<std::uint32_t>(variable->name[i]));
        objects.emplace_back(std::move(numbers));
    }
    return objects;
}

void useValue(const SnmpValue &value)
{
    const auto number = value.integer();
    if (!number)
        return;
    RateObject codes;
    codes.codes = {{1, 512}, {2, 1000}};
    codes.noLimit = 0;
    RateObject range;
    range.minimum = 64;
    range.maximum = 1'024'000;
    range.stepBps = 62'500;
    for (const RateObject &rate : {codes, range}) {
        const auto cap = rate.capFor(*number);
        // A rate that was understood can be asked for again.
        if (cap && cap->isLimited() && !rate.valueFor(*cap))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool quiet = netsnmp_register_loghandler(NETSNMP_LOGHANDLER_NONE, LOG_DEBUG) != nullptr;
    const SnmpPdu pdu(snmp_pdu_create(SNMP_MSG_RESPONSE));
    std::vector<u_char> bytes(data, data + size); // the library takes them as writable
    std::size_t length = size;
    if (!quiet || bytes.empty() || snmp_pdu_parse(pdu.get(), bytes.data(), &length) < 0)
        return 0;
    const std::vector<SnmpOid> fixed{{1, 3, 6, 1, 2, 1, 1, 5, 0}};
    for (const std::vector<SnmpOid> &asked : {objectsOf(*pdu), fixed}) {
        const auto values = asked.empty() ? Expected<std::vector<SnmpValue>>(std::vector<SnmpValue>())
                                          : readSnmpAnswer(pdu.get(), asked);
        if (!values)
            continue;
        if (values->size() != asked.size())
            std::abort();
        for (const SnmpValue &value : *values)
            useValue(value);
    }
    return 0;
}
