#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/switches/snmp/snmpvalue.h"
#include "controllers/switches/snmp/switchprofile.h"

namespace castbench {

/// What walks of a switch's tables found, each below the column's object. All may be empty and hold anything.
struct PortTables
{
    std::vector<SnmpRow> ifDescr;              ///< IF-MIB, index ifIndex
    std::vector<SnmpRow> ifType;               ///<
    std::vector<SnmpRow> ifOperStatus;         ///<
    std::vector<SnmpRow> ifName;               ///<
    std::vector<SnmpRow> ifHighSpeed;          ///< Mbit/s
    std::vector<SnmpRow> ifAlias;              ///<
    std::vector<SnmpRow> dot1dBasePortIfIndex; ///< BRIDGE-MIB (RFC 4188), index bridge port
    std::vector<SnmpRow> fdbPort;       ///< dot1qTpFdbPort or dot1dTpFdbPort (RFC 4363), index ends in a MAC
    std::vector<SnmpRow> fdbStatus;     ///< of the same table
    std::vector<SnmpRow> lldpLocPortId; ///< LLDP-MIB, index local port
    std::vector<SnmpRow> lldpRemote;    ///< all of lldpRemTable, index column.timeMark.localPort.number
};

/// The columns' objects.
namespace porttables {

inline const SnmpOid ifDescr{1, 3, 6, 1, 2, 1, 2, 2, 1, 2};
inline const SnmpOid ifType{1, 3, 6, 1, 2, 1, 2, 2, 1, 3};
inline const SnmpOid ifOperStatus{1, 3, 6, 1, 2, 1, 2, 2, 1, 8};
inline const SnmpOid ifName{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 1};
inline const SnmpOid ifHighSpeed{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 15};
inline const SnmpOid ifAlias{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 18};
inline const SnmpOid dot1dBasePortIfIndex{1, 3, 6, 1, 2, 1, 17, 1, 4, 1, 2};
inline const SnmpOid dot1dTpFdbPort{1, 3, 6, 1, 2, 1, 17, 4, 3, 1, 2};
inline const SnmpOid dot1dTpFdbStatus{1, 3, 6, 1, 2, 1, 17, 4, 3, 1, 3};
inline const SnmpOid dot1qTpFdbPort{1, 3, 6, 1, 2, 1, 17, 7, 1, 2, 2, 1, 2};
inline const SnmpOid dot1qTpFdbStatus{1, 3, 6, 1, 2, 1, 17, 7, 1, 2, 2, 1, 3};
inline const SnmpOid lldpLocPortId{1, 0, 8802, 1, 1, 2, 1, 3, 7, 1, 3};
inline const SnmpOid lldpRemoteEntry{1, 0, 8802, 1, 1, 2, 1, 4, 1, 1};

} // namespace porttables

/// The ports that may be capped, by number: the bridge's ports where the switch tells them, else its Ethernet
/// interfaces, numbered as the profile says. Texts are cut to 64 printable characters.
std::vector<SwitchPort> portsFrom(const PortTables &tables, const IfIndexRule &rule);

} // namespace castbench
