// What an agent lists: a response of a walk, and the ports that are read from it.

#include "controllers/switches/snmp/porttables.h"
#include "controllers/switches/snmp/snmppdu.h"

#include <cstdlib>

using namespace castbench;

namespace {

struct Column
{
    const SnmpOid &object;
    std::vector<SnmpRow> PortTables::*rows;
};

const Column columns[] = {
    {porttables::ifDescr, &PortTables::ifDescr},
    {porttables::ifType, &PortTables::ifType},
    {porttables::ifOperStatus, &PortTables::ifOperStatus},
    {porttables::ifName, &PortTables::ifName},
    {porttables::ifHighSpeed, &PortTables::ifHighSpeed},
    {porttables::ifAlias, &PortTables::ifAlias},
    {porttables::dot1dBasePortIfIndex, &PortTables::dot1dBasePortIfIndex},
    {porttables::dot1dTpFdbPort, &PortTables::fdbPort},
    {porttables::dot1dTpFdbStatus, &PortTables::fdbStatus},
    {porttables::dot1qTpFdbPort, &PortTables::fdbPort},
    {porttables::dot1qTpFdbStatus, &PortTables::fdbStatus},
    {porttables::lldpLocPortId, &PortTables::lldpLocPortId},
    {porttables::lldpRemoteEntry, &PortTables::lldpRemote},
};

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const std::vector<SwitchPort> &ports)
{
    int last = 0;
    for (const SwitchPort &port : ports) {
        must(port.number >= 1 && port.number >= last && port.number <= 4096);
        last = port.number;
        must(port.hosts.size() <= 64 && port.hosts.size() <= static_cast<std::size_t>(port.hostCount));
        for (const QString &text : {port.name, port.alias, port.neighbour})
            must(text.size() <= 64);
        must(!port.speedKbps || *port.speedKbps > 0);
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
    const auto rows = readSnmpRows(pdu.get(), {1, 0});
    if (!rows)
        return 0;
    must(rows->end || !rows->rows.empty());
    PortTables tables;
    for (std::size_t i = 0; i < rows->rows.size(); ++i) {
        must(i == 0 || rows->rows[i - 1].oid < rows->rows[i].oid);
        for (const Column &column : columns) {
            if (rows->rows[i].oid.startsWith(column.object))
                (tables.*column.rows).push_back(rows->rows[i]);
        }
    }
    check(portsFrom(tables, {true, 0}));
    check(portsFrom(tables, {false, 0}));
    return 0;
}
