#include "controllers/switches/snmp/portsettings.h"

#include <QStringList>

#include <algorithm>

namespace castbench {

namespace {

using Order = EnablingObject::Order;

// RowStatus (RFC 2579)
constexpr qint64 rowActive = 1;
constexpr qint64 rowCreateAndGo = 4;
constexpr qint64 rowDestroy = 6;

constexpr QLatin1StringView noSetting("*");

std::vector<std::uint32_t> instance(const PortObject &object, const PortNumbers &numbers)
{
    std::vector<std::uint32_t> tail;
    switch (object.index) {
    case PortIndexKind::Port:
        tail.push_back(static_cast<std::uint32_t>(numbers.port));
        break;
    case PortIndexKind::IfIndex:
        tail.push_back(numbers.ifIndex);
        break;
    case PortIndexKind::Scalar:
        tail.push_back(0);
        break;
    }
    tail.insert(tail.end(), object.suffix.begin(), object.suffix.end());
    return tail;
}

Error missingObject(const SnmpOid &oid)
{
    return {
        ErrorCode::Unsupported,
        QStringLiteral("The switch has no object %1; check the port's number and whether the profile fits "
                       "this switch.")
            .arg(oid.text()),
        {}};
}

Error notANumber(const SnmpOid &oid)
{
    return {
        ErrorCode::Protocol, QStringLiteral("The switch's object %1 is not a number.").arg(oid.text()), {}};
}

Error unknownMode(const SnmpOid &oid, qint64 value)
{
    return {
        ErrorCode::Unsupported,
        QStringLiteral("The switch's object %1 holds %2, a mode that the profile does not know; set the port "
                       "to a plain rate or to no limit on the switch.")
            .arg(oid.text())
            .arg(value),
        {}};
}

Error otherCopy(const SnmpOid &oid, qint64 value)
{
    return {
        ErrorCode::Unsupported,
        QStringLiteral("The switch's object %1 holds %2, another limit than the rest of the port; give all "
                       "of the port's queues the same limit on the switch.")
            .arg(oid.text())
            .arg(value),
        {}};
}

Error notANative(const QString &native)
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("\"%1\" was not read from this port with this profile; set the port by hand.")
                .arg(native.left(200)),
            {}};
}

bool lifts(const EnablingObject &enabling, qint64 value)
{
    return enabling.noLimit == value || enabling.off == value;
}

} // namespace

PortSettings::PortSettings(const SwitchProfile &profile, const PortNumbers &numbers)
    : m_profile(profile)
{
    add(Role::Rate, profile.rate.object, numbers);
    for (const PortObject &copy : profile.copies)
        add(Role::Copy, copy, numbers);
    for (const EnablingObject &enabling : profile.enabling) {
        add(Role::Enabling, enabling.object, numbers);
        m_items.back().enabling = enabling;
    }
    if (profile.rowStatus)
        add(Role::Row, *profile.rowStatus, numbers);
    for (const RequiredObject &requirement : profile.requirements) {
        add(Role::Required, requirement.object, numbers);
        m_items.back().requirement = requirement;
    }
}

void PortSettings::add(Role role, const PortObject &object, const PortNumbers &numbers)
{
    m_items.push_back({role, object, {}, {}});
    m_objects.push_back(object.oid.below(instance(object, numbers)));
}

std::optional<SnmpOid> PortSettings::rowObject() const
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].role == Role::Row)
            return m_objects[i];
    }
    return std::nullopt;
}

Expected<std::vector<qint64>> PortSettings::numbersOf(const std::vector<SnmpValue> &values) const
{
    std::vector<qint64> numbers;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].isAbsent())
            return missingObject(m_objects[i]);
        const auto number = values[i].integer();
        if (!number)
            return notANumber(m_objects[i]);
        numbers.push_back(*number);
    }
    return numbers;
}

/// Whether an enabling object says "no limit", after everything else was found to be as the profile knows it.
Expected<bool> PortSettings::isLifted(const std::vector<qint64> &numbers) const
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        if (item.role == Role::Row && numbers[i] != rowActive)
            return unknownMode(m_objects[i], numbers[i]);
        if (item.role == Role::Required && numbers[i] != item.requirement.value) {
            return Error{ErrorCode::Unsupported,
                         QStringLiteral("The switch's object %1 holds %2: %3")
                             .arg(m_objects[i].text())
                             .arg(numbers[i])
                             .arg(item.requirement.otherwise),
                         {}};
        }
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].role != Role::Enabling)
            continue;
        if (lifts(m_items[i].enabling, numbers[i]))
            return true;
        // A rate that says "no limit" says so in every mode.
        if (numbers[i] != m_items[i].enabling.limited && m_profile.rate.noLimit != numbers.front())
            return unknownMode(m_objects[i], numbers[i]);
    }
    return false;
}

Expected<PortSetting> PortSettings::interpret(const std::vector<SnmpValue> &values) const
{
    if (values.size() != m_objects.size())
        return Error{ErrorCode::Protocol, QStringLiteral("The switch left objects out."), {}};
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].role == Role::Row && values[i].isAbsent())
            return absentRow();
    }
    const auto numbers = numbersOf(values);
    if (!numbers)
        return numbers.error();
    const auto lifted = isLifted(*numbers);
    if (!lifted)
        return lifted.error();
    PortSetting setting;
    setting.native = nativeOf(*numbers, !*lifted || !m_profile.rateFixedWhileLifted);
    if (*lifted)
        return setting;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].role == Role::Copy && (*numbers)[i] != numbers->front())
            return otherCopy(m_objects[i], (*numbers)[i]);
    }
    const auto cap = m_profile.rate.capFor(numbers->front());
    if (!cap)
        return cap.error();
    setting.cap = *cap;
    return setting;
}

QString PortSettings::nativeOf(const std::vector<qint64> &numbers, bool rateCounts) const
{
    QStringList native;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!isWritable(i))
            continue;
        const bool isRate = m_items[i].role == Role::Rate || m_items[i].role == Role::Copy;
        const QString value = isRate && !rateCounts ? QString(noSetting) : QString::number(numbers[i]);
        native << m_objects[i].text() + u'=' + value;
    }
    return native.join(u';');
}

PortSetting PortSettings::absentRow() const
{
    QStringList native;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!isWritable(i))
            continue;
        const QString value = m_items[i].role == Role::Row ? QString::number(rowDestroy) : QString(noSetting);
        native << m_objects[i].text() + u'=' + value;
    }
    return {Cap::noLimit(), native.join(u';')};
}

/// Whether a row must go for "no limit", as nothing in it can say so.
bool PortSettings::rowIsLimit() const
{
    return !m_profile.rate.noLimit && std::ranges::none_of(m_profile.enabling, [](const auto &enabling) {
        return enabling.noLimit.has_value();
    });
}

WriteSequence PortSettings::writesFor(const Cap &cap, PortRow row) const
{
    if (!cap.isLimited() && row == PortRow::Absent)
        return {};
    Values values;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!isWritable(i))
            continue;
        switch (m_items[i].role) {
        case Role::Rate:
        case Role::Copy:
            values.push_back(m_profile.rate.valueFor(cap));
            break;
        case Role::Enabling:
            values.push_back(cap.isLimited() ? std::optional<qint64>(m_items[i].enabling.limited)
                                             : m_items[i].enabling.noLimit);
            break;
        case Role::Row:
            values.emplace_back();
            if (row == PortRow::Absent)
                values.back() = rowCreateAndGo;
            else if (!cap.isLimited() && rowIsLimit())
                values.back() = rowDestroy;
            break;
        case Role::Required:
            break;
        }
    }
    return sequence(values);
}

/// What "OID=value" of the item at `index` asks to be written.
Expected<std::optional<qint64>> PortSettings::nativeValue(std::size_t index, const QString &part,
                                                          PortRow row) const
{
    const QString prefix = m_objects[index].text() + u'=';
    if (!part.startsWith(prefix))
        return notANative(part);
    const QString text = part.mid(prefix.size());
    if (text == noSetting && m_items[index].role != Role::Row)
        return std::optional<qint64>();
    bool valid = false;
    const qint64 value = text.toLongLong(&valid);
    if (!valid)
        return notANative(part);
    if (m_items[index].role != Role::Row)
        return std::optional<qint64>(value);
    if (value != rowActive && value != rowDestroy)
        return notANative(part);
    // What is as it should be needs no write.
    if ((value == rowActive) == (row == PortRow::Present))
        return std::optional<qint64>();
    return std::optional<qint64>(value == rowActive ? rowCreateAndGo : rowDestroy);
}

Expected<WriteSequence> PortSettings::writesFor(const QString &native, PortRow row) const
{
    const QStringList parts = native.split(u';');
    const auto writable =
        std::ranges::count_if(m_items, [](const Item &item) { return item.role != Role::Required; });
    if (parts.size() != writable)
        return notANative(native);
    // Items that are only read come last.
    Values values;
    for (std::size_t i = 0; i < static_cast<std::size_t>(writable); ++i) {
        const auto value = nativeValue(i, parts[static_cast<qsizetype>(i)], row);
        if (!value)
            return notANative(native);
        values.push_back(*value);
    }
    return sequence(values);
}

QString PortSettings::translated(const QString &native, const PortSettings &former) const
{
    QStringList parts = native.split(u';');
    if (static_cast<std::size_t>(parts.size()) > former.m_objects.size() || !former.writesFor(native))
        return native;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const QString value = parts[i].mid(former.m_objects[index].text().size());
        parts[i] = m_objects[index].text() + value;
    }
    return parts.join(u';');
}

WriteSequence PortSettings::sequence(const Values &values) const
{
    WriteSequence before;
    WriteSequence after;
    std::vector<SnmpWrite> together;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        const Item &item = m_items[i];
        const SnmpWrite one{m_objects[i], item.object.type, *values[i]};
        if (item.role != Role::Enabling || item.enabling.order == Order::With)
            together.push_back(one);
        else if (item.enabling.order == Order::Before || lifts(item.enabling, one.value))
            before.push_back({one});
        else
            after.push_back({one});
    }
    if (!together.empty())
        before.push_back(std::move(together));
    before.insert(before.end(), after.begin(), after.end());
    return before;
}

} // namespace castbench
