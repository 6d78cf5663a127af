#include "controllers/switches/snmp/snmpoid.h"

#include "controllers/domain/text.h"

#include <QStringList>

#include <algorithm>

namespace castbench {

namespace {

constexpr std::size_t minimumNumbers = 2;
constexpr std::size_t maximumNumbers = 128;
constexpr qsizetype maximumTextLength = maximumNumbers * 11;

Error notAnOid(QStringView text)
{
    return {
        ErrorCode::InvalidInput,
        QStringLiteral("%1 is not an object identifier. Write it as \"1.3.6.1.2.1.1\".").arg(quoted(text)),
        {}};
}

} // namespace

Expected<SnmpOid> SnmpOid::parse(QStringView text)
{
    if (text.size() > maximumTextLength)
        return notAnOid(text);
    std::vector<std::uint32_t> numbers;
    for (const QStringView part : text.split(u'.')) {
        const auto isDigit = [](QChar c) {
            return c >= u'0' && c <= u'9';
        };
        bool valid = !part.isEmpty() && std::all_of(part.begin(), part.end(), isDigit);
        const uint number = valid ? part.toUInt(&valid) : 0;
        if (!valid)
            return notAnOid(text);
        numbers.push_back(number);
    }
    if (numbers.size() < minimumNumbers || numbers.size() > maximumNumbers)
        return notAnOid(text);
    return SnmpOid(std::move(numbers));
}

QString SnmpOid::text() const
{
    QStringList parts;
    for (const std::uint32_t number : m_numbers)
        parts << QString::number(number);
    return parts.join(u'.');
}

SnmpOid SnmpOid::below(const std::vector<std::uint32_t> &tail) const
{
    std::vector<std::uint32_t> numbers = m_numbers;
    numbers.insert(numbers.end(), tail.begin(), tail.end());
    return SnmpOid(std::move(numbers));
}

bool SnmpOid::startsWith(const SnmpOid &prefix) const
{
    return prefix.m_numbers.size() <= m_numbers.size() &&
           std::equal(prefix.m_numbers.begin(), prefix.m_numbers.end(), m_numbers.begin());
}

} // namespace castbench
