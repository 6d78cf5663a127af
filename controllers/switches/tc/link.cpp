#include "controllers/switches/tc/link.h"

#include "controllers/switches/tc/jsonrows.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace castbench::tc {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumAliasLength = 255; // IFALIASZ - 1
constexpr qsizetype maximumKindLength = 32;
constexpr int maximumBridgePort = 1023; // BR_PORT_BITS

int toInt(const QJsonValue &value)
{
    const auto number = wholeNumber(value);
    return number && *number <= quint64{std::numeric_limits<int>::max()} ? static_cast<int>(*number) : 0;
}

/// "0x8" as `ip` prints a bridge port's number.
std::optional<int> bridgePort(const QJsonValue &value)
{
    bool isNumber = false;
    const int number = value.toString().toInt(&isNumber, 0);
    if (!isNumber || number < 1 || number > maximumBridgePort)
        return std::nullopt;
    return number;
}

Link linkFrom(const QJsonObject &row)
{
    Link link;
    link.index = toInt(row.value("ifindex"_L1));
    link.name = interfaceName(row.value("ifname"_L1).toString());
    link.alias = plainText(row.value("ifalias"_L1), maximumAliasLength);
    link.bridge = interfaceName(row.value("master"_L1).toString());
    link.mtu = toInt(row.value("mtu"_L1));
    const QJsonArray flags = row.value("flags"_L1).toArray();
    link.up = flags.contains("UP"_L1) && flags.contains("LOWER_UP"_L1);
    const auto mac = MacAddress::parse(row.value("address"_L1).toString());
    if (mac && !mac->isNull())
        link.mac = *mac;

    const QJsonObject info = row.value("linkinfo"_L1).toObject();
    link.kind = plainText(info.value("info_kind"_L1), maximumKindLength);
    if (info.value("info_slave_kind"_L1).toString() == "bridge"_L1)
        link.port = bridgePort(info.value("info_slave_data"_L1).toObject().value("no"_L1));
    if (!link.port)
        link.bridge.clear();

    const QJsonObject statistics = row.value("stats64"_L1).toObject();
    const auto octets = [&statistics](QLatin1StringView direction) {
        return wholeNumber(statistics.value(direction).toObject().value("bytes"_L1)).value_or(0);
    };
    link.octetsIn = octets("rx"_L1);
    link.octetsOut = octets("tx"_L1);
    return link;
}

} // namespace

Expected<std::vector<Link>> parseLinks(const QByteArray &output)
{
    const auto rows = jsonRows(output, "ip -j link"_L1);
    if (!rows)
        return rows.error();
    std::vector<Link> links;
    for (const QJsonObject &row : *rows) {
        Link link = linkFrom(row);
        if (link.index > 0 && !link.name.isEmpty())
            links.push_back(std::move(link));
    }
    return links;
}

const Link *findLink(const std::vector<Link> &links, const QString &name)
{
    const auto found =
        std::find_if(links.begin(), links.end(), [&name](const Link &link) { return link.name == name; });
    return found == links.end() ? nullptr : &*found;
}

} // namespace castbench::tc
