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
    /// "OID=value;OID=value": the rate, its copies, the enabling objects, the row. The value is "*" where it
    /// is no setting, and 6 (destroy) for a row that does not exist.
    QString native;

    bool operator==(const PortSetting &) const = default;
};

/// Whether the row that a profile's rowStatus speaks of exists.
enum class PortRow { Present, Absent };

/// Translates between caps and the values of one port's objects, as a profile says.
class PortSettings
{
public:
    PortSettings(const SwitchProfile &profile, const PortNumbers &numbers);

    /// What to read: the rate, then everything else.
    const std::vector<SnmpOid> &objects() const
    {
        return m_objects;
    }
    /// The RowStatus to be asked for before anything is written; nothing if rows always exist.
    std::optional<SnmpOid> rowObject() const;
    /// `values` as read from objects(), in their order. Errors: Unsupported (an object is missing or holds
    /// a value that the profile does not know), Protocol.
    Expected<PortSetting> interpret(const std::vector<SnmpValue> &values) const;
    /// What to write for `cap`, or for the nearest that the switch can express.
    WriteSequence writesFor(const Cap &cap, PortRow row = PortRow::Present) const;
    /// What to write so that the port says `native` again. Errors: InvalidInput for a text that does not
    /// name exactly what interpret() names.
    Expected<WriteSequence> writesFor(const QString &native, PortRow row = PortRow::Present) const;

    /// A native text of the same port when it had the numbers of `former`, as it reads with these; unchanged
    /// where it is none of that.
    QString translated(const QString &native, const PortSettings &former) const;

private:
    enum class Role { Rate, Copy, Enabling, Row, Required };
    struct Item
    {
        Role role = Role::Rate;
        PortObject object;
        EnablingObject enabling;    ///< Role::Enabling
        RequiredObject requirement; ///< Role::Required
    };
    using Values = std::vector<std::optional<qint64>>; ///< one for each item that can be written

    void add(Role role, const PortObject &object, const PortNumbers &numbers);
    Expected<std::vector<qint64>> numbersOf(const std::vector<SnmpValue> &values) const;
    Expected<bool> isLifted(const std::vector<qint64> &numbers) const;
    Expected<std::optional<qint64>> nativeValue(std::size_t index, const QString &part, PortRow row) const;
    bool rowIsLimit() const;
    QString nativeOf(const std::vector<qint64> &numbers, bool rateCounts) const;
    PortSetting absentRow() const;
    WriteSequence sequence(const Values &values) const;
    bool isWritable(std::size_t index) const
    {
        return m_items[index].role != Role::Required;
    }

    const SwitchProfile m_profile;
    std::vector<Item> m_items;
    std::vector<SnmpOid> m_objects; ///< those of m_items
};

} // namespace castbench
