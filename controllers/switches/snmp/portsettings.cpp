#include "controllers/switches/snmp/portsettings.h"

#include <QStringList>

namespace castbench {

namespace {

using Order = EnablingObject::Order;

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

Error notANative(const QString &native)
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("\"%1\" was not read from this port with this profile; set the port by hand.")
                .arg(native.left(200)),
            {}};
}

} // namespace

PortSettings::PortSettings(const SwitchProfile &profile, const PortNumbers &numbers)
    : m_profile(profile)
{
    m_objects.push_back(profile.rate.object.oid.below(instance(profile.rate.object, numbers)));
    for (const EnablingObject &enabling : profile.enabling)
        m_objects.push_back(enabling.object.oid.below(instance(enabling.object, numbers)));
}

Expected<PortSetting> PortSettings::interpret(const std::vector<SnmpValue> &values) const
{
    if (values.size() != m_objects.size())
        return Error{ErrorCode::Protocol, QStringLiteral("The switch left objects out."), {}};
    std::vector<qint64> numbers;
    QStringList native;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].isAbsent())
            return missingObject(m_objects[i]);
        const auto number = values[i].integer();
        if (!number)
            return notANumber(m_objects[i]);
        numbers.push_back(*number);
        native << m_objects[i].text() + u'=' + QString::number(*number);
    }
    PortSetting setting;
    setting.native = native.join(u';');
    for (std::size_t i = 0; i < m_profile.enabling.size(); ++i) {
        const EnablingObject &enabling = m_profile.enabling[i];
        const qint64 number = numbers[i + 1];
        if (enabling.noLimit == number || enabling.off == number)
            return setting;
        if (number != enabling.limited)
            return unknownMode(m_objects[i + 1], number);
    }
    const auto cap = m_profile.rate.capFor(numbers.front());
    if (!cap)
        return cap.error();
    setting.cap = *cap;
    return setting;
}

WriteSequence PortSettings::writesFor(const Cap &cap) const
{
    std::vector<std::optional<qint64>> values{m_profile.rate.valueFor(cap)};
    for (const EnablingObject &enabling : m_profile.enabling)
        values.push_back(cap.isLimited() ? std::optional<qint64>(enabling.limited) : enabling.noLimit);
    return sequence(values);
}

Expected<WriteSequence> PortSettings::writesFor(const QString &native) const
{
    const QStringList parts = native.split(u';');
    if (static_cast<std::size_t>(parts.size()) != m_objects.size())
        return notANative(native);
    std::vector<std::optional<qint64>> values;
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
        const QString prefix = m_objects[i].text() + u'=';
        const QString &part = parts[static_cast<qsizetype>(i)];
        bool valid = part.startsWith(prefix);
        const qint64 value = valid ? part.mid(prefix.size()).toLongLong(&valid) : 0;
        if (!valid)
            return notANative(native);
        values.emplace_back(value);
    }
    return sequence(values);
}

WriteSequence PortSettings::sequence(const std::vector<std::optional<qint64>> &values) const
{
    WriteSequence before;
    WriteSequence after;
    std::vector<SnmpWrite> together;
    if (values.front())
        together.push_back(write(0, *values.front()));
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (!values[i])
            continue;
        const SnmpWrite one = write(i, *values[i]);
        const Order order = m_profile.enabling[i - 1].order;
        if (order == Order::With)
            together.push_back(one);
        else
            (order == Order::Before ? before : after).push_back({one});
    }
    if (!together.empty())
        before.push_back(std::move(together));
    before.insert(before.end(), after.begin(), after.end());
    return before;
}

SnmpWrite PortSettings::write(std::size_t index, qint64 value) const
{
    const PortObject &object = index == 0 ? m_profile.rate.object : m_profile.enabling[index - 1].object;
    return {m_objects[index], object.type, value};
}

} // namespace castbench
