#pragma once

#include "controllers/switches/snmp/switchprofile.h"

namespace castbench {

/// The numbers by which a switch knows a port.
struct PortNumbers
{
    int port = 0;              ///< as in the lab file
    std::uint32_t ifIndex = 0; ///< IF-MIB's

    bool operator==(const PortNumbers &) const = default;
};

/// SETs to be sent one after the other; the writes of each go together.
using WriteSequence = std::vector<std::vector<SnmpWrite>>;

/// What a port's objects say, understood.
struct PortSetting
{
    Cap cap;
    QString native; ///< "OID=value;OID=value": rate first, then the enabling objects

    bool operator==(const PortSetting &) const = default;
};

/// Translates between caps and the values of one port's objects, as a profile says.
class PortSettings
{
public:
    PortSettings(const SwitchProfile &profile, const PortNumbers &numbers);

    /// What to read: the rate, then the enabling objects.
    const std::vector<SnmpOid> &objects() const
    {
        return m_objects;
    }
    /// `values` as read from objects(), in their order. Errors: Unsupported (an object is missing or holds
    /// a value that the profile does not know), Protocol.
    Expected<PortSetting> interpret(const std::vector<SnmpValue> &values) const;
    /// What to write for `cap`, or for the nearest that the switch can express.
    WriteSequence writesFor(const Cap &cap) const;
    /// What to write so that the port says `native` again. Errors: InvalidInput for a text that does not
    /// name exactly objects().
    Expected<WriteSequence> writesFor(const QString &native) const;

private:
    WriteSequence sequence(const std::vector<std::optional<qint64>> &values) const;
    SnmpWrite write(std::size_t index, qint64 value) const;

    const SwitchProfile m_profile;
    std::vector<SnmpOid> m_objects;
};

} // namespace castbench
