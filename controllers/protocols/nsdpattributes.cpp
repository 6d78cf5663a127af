#include "controllers/protocols/nsdpattributes.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace castbench::nsdp {

namespace {

constexpr qsizetype maximumText = 64;
constexpr qsizetype addressSize = 4;
constexpr qsizetype portStatusSize = 3;
constexpr qsizetype portStatisticsSize = 49;
constexpr qsizetype portRateSize = 5;
constexpr qint64 speeds[] = {0, 10'000, 10'000, 100'000, 100'000, 1'000'000, 10'000'000};

Error wrongSize(const Attribute &attribute)
{
    return {ErrorCode::Protocol,
            QStringLiteral("The switch's answer is malformed: attribute 0x%1 has %2 bytes.")
                .arg(attribute.tag, 4, 16, QLatin1Char('0'))
                .arg(attribute.value.size()),
            {}};
}

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.constData() + offset);
}

template<typename Number>
void put(QByteArray &bytes, Number number)
{
    char raw[sizeof number];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

} // namespace

QString readText(const Attribute &attribute)
{
    QByteArray bytes = attribute.value;
    if (const qsizetype end = bytes.indexOf('\0'); end >= 0)
        bytes.truncate(end);
    QString text = QString::fromUtf8(bytes).left(maximumText);
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return text.trimmed();
}

Attribute textAttribute(quint16 tag, const QString &text)
{
    return {tag, text.left(maximumText).toUtf8()};
}

Expected<MacAddress> readMac(const Attribute &attribute)
{
    MacAddress mac;
    if (attribute.value.size() != static_cast<qsizetype>(mac.bytes.size()))
        return wrongSize(attribute);
    std::copy(attribute.value.begin(), attribute.value.end(), mac.bytes.begin());
    return mac;
}

Attribute macAttribute(const MacAddress &mac)
{
    return {tags::mac, QByteArray(reinterpret_cast<const char *>(mac.bytes.data()),
                                  static_cast<qsizetype>(mac.bytes.size()))};
}

Expected<QString> readAddress(const Attribute &attribute)
{
    if (attribute.value.size() != addressSize)
        return wrongSize(attribute);
    QStringList parts;
    for (const char byte : attribute.value)
        parts << QString::number(static_cast<std::uint8_t>(byte));
    return parts.join(QLatin1Char('.'));
}

Attribute addressAttribute(quint32 address)
{
    Attribute attribute{tags::address, {}};
    put(attribute.value, address);
    return attribute;
}

Expected<int> readPortCount(const Attribute &attribute)
{
    if (attribute.value.size() != 1 || attribute.value[0] == 0)
        return wrongSize(attribute);
    return int{static_cast<std::uint8_t>(attribute.value[0])};
}

Attribute portCountAttribute(int ports)
{
    return {tags::portCount, QByteArray(1, static_cast<char>(ports))};
}

std::optional<qint64> PortStatus::speedKbps() const
{
    if (speed == 0 || speed >= std::size(speeds))
        return std::nullopt;
    return speeds[speed];
}

Expected<PortStatus> readPortStatus(const Attribute &attribute)
{
    if (attribute.value.size() != portStatusSize)
        return wrongSize(attribute);
    return PortStatus{numberAt<quint8>(attribute.value, 0), numberAt<quint8>(attribute.value, 1)};
}

Attribute portStatusAttribute(const PortStatus &status)
{
    Attribute attribute{tags::portStatus, {}};
    put(attribute.value, static_cast<quint8>(status.port));
    put(attribute.value, status.speed);
    put(attribute.value, quint8{1}); // as captured; unknown what it says
    return attribute;
}

Expected<PortStatistics> readPortStatistics(const Attribute &attribute)
{
    if (attribute.value.size() != portStatisticsSize)
        return wrongSize(attribute);
    PortStatistics statistics;
    statistics.port = numberAt<quint8>(attribute.value, 0);
    statistics.octetsIn = numberAt<quint64>(attribute.value, 1);
    statistics.octetsOut = numberAt<quint64>(attribute.value, 9);
    for (std::size_t i = 0; i < statistics.others.size(); ++i)
        statistics.others[i] = numberAt<quint64>(attribute.value, 17 + 8 * static_cast<qsizetype>(i));
    return statistics;
}

Attribute portStatisticsAttribute(const PortStatistics &statistics)
{
    Attribute attribute{tags::portStatistics, {}};
    put(attribute.value, static_cast<quint8>(statistics.port));
    put(attribute.value, statistics.octetsIn);
    put(attribute.value, statistics.octetsOut);
    for (const quint64 other : statistics.others)
        put(attribute.value, other);
    return attribute;
}

Expected<PortRate> readPortRate(const Attribute &attribute)
{
    if (attribute.value.size() != portRateSize)
        return wrongSize(attribute);
    return PortRate{numberAt<quint8>(attribute.value, 0), numberAt<quint32>(attribute.value, 1)};
}

Attribute portRateAttribute(quint16 tag, const PortRate &rate)
{
    Attribute attribute{tag, {}};
    put(attribute.value, static_cast<quint8>(rate.port));
    put(attribute.value, rate.code);
    return attribute;
}

} // namespace castbench::nsdp
