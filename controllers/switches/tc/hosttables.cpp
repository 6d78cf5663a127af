#include "controllers/switches/tc/hosttables.h"

#include "controllers/switches/tc/jsonrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace castbench::tc {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumNameLength = 255; // IEEE 802.1AB: sysName
constexpr qint64 maximumSpeedMbps = 10'000'000;

std::optional<MacAddress> hostAddress(const QJsonValue &value)
{
    const auto mac = MacAddress::parse(value.toString());
    const bool isGroup = mac && (mac->bytes[0] & 1U) != 0;
    if (!mac || isGroup || mac->isNull())
        return std::nullopt;
    return *mac;
}

/// lldpd names its members once where there is one, and makes a list of them where there are several.
QJsonArray asList(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isObject() ? QJsonArray{value} : QJsonArray{};
}

/// Computers announce themselves too: they say of all kinds of forwarding that they do not do it.
bool isForwarding(const QJsonObject &chassis)
{
    const QJsonArray capabilities = asList(chassis.value("capability"_L1));
    const auto forwards = [](const QJsonValue &capability) {
        const QJsonObject entry = capability.toObject();
        return entry.value("enabled"_L1).toBool() && entry.value("type"_L1).toString() != "Station"_L1;
    };
    return capabilities.isEmpty() || std::any_of(capabilities.begin(), capabilities.end(), forwards);
}

/// What a neighbour that forwards is called: {"name": {"id": {"type": "mac", "value": "…"}, …}}, or the inner
/// object itself where there is no name. Empty for computers.
QString neighbourName(const QJsonObject &chassis)
{
    const QString key = chassis.isEmpty() ? QString() : chassis.begin().key();
    const bool isNamed = chassis.size() == 1 && chassis.begin().value().isObject() && key != "id"_L1;
    const QJsonObject inner = isNamed ? chassis.begin().value().toObject() : chassis;
    if (!isForwarding(inner))
        return {};
    const QString name = isNamed ? plainText(key, maximumNameLength) : QString();
    return name.isEmpty() ? plainText(inner.value("id"_L1).toObject().value("value"_L1), maximumNameLength)
                          : name;
}

} // namespace

Expected<HostTable> parseForwarding(const QByteArray &output, std::set<QString> &offloaded)
{
    const auto rows = jsonRows(output, "bridge -j fdb"_L1);
    if (!rows)
        return rows.error();
    HostTable hosts;
    for (const QJsonObject &row : *rows) {
        const QString interface = interfaceName(row.value("ifname"_L1).toString());
        const auto mac = hostAddress(row.value("mac"_L1));
        const QJsonArray flags = row.value("flags"_L1).toArray();
        const bool isOwn = row.value("state"_L1).toString() == "permanent"_L1 || flags.contains("self"_L1);
        if (interface.isEmpty() || !mac || isOwn)
            continue;
        hosts[interface].insert(*mac);
        if (flags.contains("offload"_L1) || row.contains("offload"_L1))
            offloaded.insert(interface);
    }
    return hosts;
}

Expected<HostTable> parseNeighbours(const QByteArray &output)
{
    const auto rows = jsonRows(output, "ip -j neigh"_L1);
    if (!rows)
        return rows.error();
    HostTable hosts;
    for (const QJsonObject &row : *rows) {
        const QString interface = interfaceName(row.value("dev"_L1).toString());
        const auto mac = hostAddress(row.value("lladdr"_L1));
        const bool failed = row.value("state"_L1).toArray().contains("FAILED"_L1);
        if (!interface.isEmpty() && mac && !failed)
            hosts[interface].insert(*mac);
    }
    return hosts;
}

QHash<QString, QString> parseLldp(const QByteArray &output)
{
    QHash<QString, QString> neighbours;
    if (output.size() > maximumOutputBytes)
        return neighbours;
    const QJsonObject lldp = QJsonDocument::fromJson(output).object().value("lldp"_L1).toObject();
    const QJsonArray entries = asList(lldp.value("interface"_L1));
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        for (auto port = entry.begin(); port != entry.end() && neighbours.size() < maximumRows; ++port) {
            const QString interface = interfaceName(port.key());
            const QJsonArray chassis = asList(port.value().toObject().value("chassis"_L1));
            if (interface.isEmpty() || chassis.isEmpty())
                continue;
            const QString name = neighbourName(chassis.first().toObject());
            if (!name.isEmpty())
                neighbours.insert(interface, name);
        }
    }
    return neighbours;
}

QHash<QString, qint64> parseSpeeds(const QByteArray &output)
{
    QHash<QString, qint64> speeds;
    const QStringList lines = QString::fromLatin1(output.left(maximumOutputBytes)).split(u'\n');
    for (const QString &line : lines) {
        const QString interface = interfaceName(line.section(u'/', 4, 4));
        bool isNumber = false;
        const qint64 mbps = line.section(u':', -1).trimmed().toLongLong(&isNumber);
        if (!interface.isEmpty() && isNumber && mbps > 0 && mbps <= maximumSpeedMbps)
            speeds.insert(interface, mbps);
    }
    return speeds;
}

} // namespace castbench::tc
