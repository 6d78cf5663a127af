#include "controllers/switches/tc/hosttables.h"
#include "controllers/switches/tc/jsonrows.h"
#include "controllers/switches/tc/link.h"
#include "controllers/switches/tc/qdisc.h"

#include <QFile>
#include <QTest>

using namespace castbench;
using namespace castbench::tc;
using namespace Qt::StringLiterals;

namespace {

/// What iproute2 6.1 and lldpd 1.0.16 printed on a bridge p1, p2, p3 in a network namespace.
QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/switches/tc/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const MacAddress host1{{0x02, 0, 0, 0, 0, 0x11}};
const MacAddress host2{{0x02, 0, 0, 0, 0, 0x22}};

} // namespace

/// What the tools print, recorded and made up by somebody hostile.
class TestTcParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreRead();
    void qdiscsAreRead();
    void filtersAreRead();
    void forwardingTableIsRead();
    void neighboursAreRead();
    void lldpIsRead();
    void speedsAreRead();
    void interfaceNamesAreChecked_data();
    void interfaceNamesAreChecked();
    void hostileOutputIsSurvived_data();
    void hostileOutputIsSurvived();
    void cutOutputIsSurvived();
    void longOutputIsRefused();
};

void TestTcParsing::linksAreRead()
{
    const auto links = parseLinks(recorded(u"link-capped.json"_s));
    QVERIFY(links);
    const Link *port = findLink(*links, u"p1"_s);
    QVERIFY(port);
    QCOMPARE(port->index, 4);
    QCOMPARE(port->alias, u"broadcaster"_s);
    QCOMPARE(port->kind, u"veth"_s);
    QCOMPARE(port->bridge, u"br0"_s);
    QCOMPARE(port->port, std::optional(1));
    QCOMPARE(port->mtu, 1500);
    QVERIFY(port->up);
    QVERIFY(port->mac);
    QVERIFY(port->octetsIn > 0 && port->octetsOut > 0);
    const Link *down = findLink(*links, u"p3"_s);
    QVERIFY(down && !down->up);
    const Link *device = findLink(*links, u"castb4"_s);
    QVERIFY(device);
    QCOMPARE(device->kind, u"ifb"_s);
    QVERIFY(!device->port);
    const Link *bridge = findLink(*links, u"br0"_s);
    QVERIFY(bridge && bridge->bridge.isEmpty() && !bridge->port);
    QVERIFY(!findLink(*links, u"p9"_s));
}

void TestTcParsing::qdiscsAreRead()
{
    const auto qdiscs = parseQdiscs(recorded(u"qdisc-capped.json"_s));
    QVERIFY(qdiscs);
    const auto of = [&qdiscs](const QString &device, const QString &kind) {
        for (const Qdisc &qdisc : *qdiscs) {
            if (qdisc.device == device && qdisc.kind == kind)
                return qdisc;
        }
        return Qdisc();
    };
    QCOMPARE(of(u"castb4"_s, u"tbf"_s).rateBytes, std::optional<quint64>(64'000));
    QCOMPARE(of(u"castb4"_s, u"tbf"_s).handle, u"cb51:"_s);
    QVERIFY(of(u"castb4"_s, u"tbf"_s).root);
    QVERIFY(of(u"p1"_s, u"clsact"_s).isIngress());
    QVERIFY(!of(u"p1"_s, u"noqueue"_s).isIngress());
    const auto ingress = parseQdiscs(recorded(u"qdisc-ingress.json"_s));
    QVERIFY(ingress);
    QVERIFY(
        std::any_of(ingress->begin(), ingress->end(), [](const Qdisc &qdisc) { return qdisc.isIngress(); }));
    const auto nothing = parseQdiscs("\n");
    QVERIFY(nothing && nothing->empty());
}

void TestTcParsing::filtersAreRead()
{
    QVERIFY(parseFilters(recorded(u"filter-none.txt"_s)).empty());
    const std::vector<Filter> own{{0xcb51, u"u32"_s, u"castb4"_s}};
    QCOMPARE(parseFilters(recorded(u"filter-own.txt"_s)), own);
    const std::vector<Filter> gone{{0xcb51, u"u32"_s, u"*"_s}};
    QCOMPARE(parseFilters(recorded(u"filter-target-gone.txt"_s)), gone);
    const std::vector<Filter> both{{10, u"u32"_s, QString()}, {0xcb51, u"u32"_s, u"castb4"_s}};
    QCOMPARE(parseFilters(recorded(u"filter-own-and-foreign.txt"_s)), both);
}

void TestTcParsing::forwardingTableIsRead()
{
    std::set<QString> offloaded;
    const auto hosts = parseForwarding(recorded(u"fdb.json"_s), offloaded);
    QVERIFY(hosts);
    QCOMPARE(hosts->value(u"p1"_s), std::set<MacAddress>{host1});
    QVERIFY(hosts->value(u"p2"_s).contains(host2));
    QCOMPARE(hosts->value(u"p2"_s).size(), std::size_t{3});
    QVERIFY(!hosts->contains(u"p3"_s));
    QVERIFY(offloaded.empty());
    const auto chip =
        parseForwarding(R"([{"mac":"02:00:00:00:00:11","ifname":"lan1","flags":["offload"],"master":"br0",
                                          "state":""}])",
                        offloaded);
    QVERIFY(chip);
    QVERIFY(offloaded.count(u"lan1"_s) == 1);
}

void TestTcParsing::neighboursAreRead()
{
    const auto hosts = parseNeighbours(recorded(u"neighbours.json"_s));
    QVERIFY(hosts);
    QCOMPARE(hosts->value(u"br0"_s).size(), std::size_t{1});
    const auto failed = parseNeighbours(R"([{"dst":"10.0.0.1","dev":"br0","state":["FAILED"]},
        {"dst":"10.0.0.2","dev":"br0","lladdr":"02:00:00:00:00:11","state":["FAILED"]}])");
    QVERIFY(failed && failed->isEmpty());
}

// The recorded neighbours are computers. Made into a switch, one is told of.
void TestTcParsing::lldpIsRead()
{
    for (const QString &name : {u"lldp.json"_s, u"lldp-one.json"_s}) {
        QByteArray output = recorded(name);
        QVERIFY(output.contains("\"p1\""));
        QVERIFY(parseLldp(output).isEmpty());
        const qsizetype bridge = output.indexOf("false", output.indexOf("Bridge"));
        output.replace(bridge, 5, "true");
        const QHash<QString, QString> switched{{u"p1"_s, u"vm"_s}};
        QCOMPARE(parseLldp(output), switched);
    }
    const QHash<QString, QString> nameless{{u"p1"_s, u"02:00:00:00:00:11"_s}};
    QCOMPARE(
        parseLldp(
            R"({"lldp":{"interface":{"p1":{"chassis":{"id":{"type":"mac","value":"02:00:00:00:00:11"}}}}}})"),
        nameless);
    QVERIFY(parseLldp(R"({"lldp":{}})").isEmpty());
    QVERIFY(parseLldp("no such program").isEmpty());
}

void TestTcParsing::speedsAreRead()
{
    const QHash<QString, qint64> expected{{u"p1"_s, 10'000}, {u"br0"_s, 10'000}};
    QCOMPARE(parseSpeeds(recorded(u"speeds.txt"_s)), expected);
    QVERIFY(parseSpeeds("/sys/class/net/p1/speed:-1\n/sys/class/net/p2/speed:\nx\n:::\n").isEmpty());
}

void TestTcParsing::interfaceNamesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("card") << u"enp3s0"_s << true;
    QTest::newRow("vlan") << u"eth0.100"_s << true;
    QTest::newRow("quotes mean nothing") << u"a'b\"c$d"_s << true;
    QTest::newRow("longest") << u"abcdefghijklmno"_s << true;
    QTest::newRow("too long") << u"abcdefghijklmnop"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("option") << u"-all"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("line") << u"a\nb"_s << false;
    QTest::newRow("path") << u"../x"_s << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("beyond ASCII") << u"größe"_s << false;
}

void TestTcParsing::interfaceNamesAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const bool, allowed);
    QCOMPARE(interfaceName(name), allowed ? name : QString());
}

void TestTcParsing::hostileOutputIsSurvived_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<bool>("isArray");
    QTest::newRow("text") << QByteArray("BusyBox v1.36.1 multi-call binary.") << false;
    QTest::newRow("object") << QByteArray("{}") << false;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("empty rows") << QByteArray("[{},{},{}]") << true;
    QTest::newRow("no objects") << QByteArray("[1,null,\"x\",[[]],true]") << true;
    QTest::newRow("wrong types")
        << QByteArray(
               R"([{"ifindex":"4","ifname":7,"kind":{},"dev":[],"options":5,"bytes":"9","flags":"UP","mac":1,
                          "linkinfo":[],"stats64":{"rx":3},"mtu":{},"state":9,"lladdr":false}])")
        << true;
    QTest::newRow("huge numbers")
        << QByteArray(R"([{"ifindex":1e300,"ifname":"p1","mtu":99999999999,"stats64":{"rx":{"bytes":-5},
                          "tx":{"bytes":1.5}},"kind":"tbf","dev":"p1","options":{"rate":1e400},"bytes":1e308}])")
        << true;
    QTest::newRow("names that are options")
        << QByteArray(R"([{"ifindex":3,"ifname":"-batch","dev":"--","mac":"02:00:00:00:00:01","kind":"x"}])")
        << true;
    QTest::newRow("control characters")
        << QByteArray(
               "[{\"ifindex\":3,\"ifname\":\"p1\",\"ifalias\":\"\\u001b[2J\\u0000\",\"kind\":\"a\\nb\"}]")
        << true;
    QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << false;
    QTest::newRow("not UTF-8") << QByteArray("[{\"ifname\":\"\xff\xfe\"}]") << true;
}

void TestTcParsing::hostileOutputIsSurvived()
{
    QFETCH(const QByteArray, output);
    QFETCH(const bool, isArray);
    const auto links = parseLinks(output);
    QVERIFY(isArray || !links);
    if (links) {
        for (const Link &link : *links) {
            QCOMPARE(interfaceName(link.name), link.name);
            QVERIFY(link.index > 0);
            QVERIFY(link.alias.isEmpty());
        }
    } else {
        QCOMPARE(links.error().code, ErrorCode::Protocol);
        QVERIFY(links.error().message.contains(u"install iproute2"_s));
    }
    const auto qdiscs = parseQdiscs(output);
    QVERIFY(isArray || !qdiscs);
    if (qdiscs) {
        for (const Qdisc &qdisc : *qdiscs)
            QCOMPARE(interfaceName(qdisc.device), qdisc.device);
    }
    std::set<QString> offloaded;
    const auto hosts = parseForwarding(output, offloaded);
    QVERIFY(!hosts || hosts->isEmpty());
    const auto neighbours = parseNeighbours(output);
    QVERIFY(!neighbours || neighbours->isEmpty());
    QVERIFY(parseLldp(output).isEmpty());
    QVERIFY(parseFilters(output).empty());
    QVERIFY(parseSpeeds(output).isEmpty());
}

// Every recorded output, cut at every third byte.
void TestTcParsing::cutOutputIsSurvived()
{
    for (const QString &name : {u"link-capped.json"_s, u"qdisc-capped.json"_s, u"fdb.json"_s, u"lldp.json"_s,
                                u"filter-own-and-foreign.txt"_s, u"neighbours.json"_s, u"speeds.txt"_s}) {
        const QByteArray whole = recorded(name);
        QVERIFY2(whole.size() > 50, qPrintable(name));
        for (qsizetype size = 1; size + 2 < whole.size(); size += 3) {
            const QByteArray cut = whole.left(size);
            std::set<QString> offloaded;
            QVERIFY(!parseLinks(cut));
            QVERIFY(!parseQdiscs(cut));
            QVERIFY(!parseForwarding(cut, offloaded));
            QVERIFY(!parseNeighbours(cut));
            parseLldp(cut);
            parseSpeeds(cut);
            QVERIFY(parseFilters(cut).size() <= 3);
        }
    }
}

void TestTcParsing::longOutputIsRefused()
{
    QByteArray rows = "[";
    for (qsizetype i = 0; i <= maximumRows; ++i)
        rows += "{},";
    rows.chop(1);
    QVERIFY(!parseLinks(rows + "]"));
    QVERIFY(!parseLinks("[" + QByteArray(maximumOutputBytes, ' ') + "]"));
    QByteArray filters;
    for (int i = 1; i < 20'000; ++i)
        filters += "filter protocol all pref " + QByteArray::number(i) + " u32 chain 0\n";
    QVERIFY(parseFilters(filters).size() <= std::size_t{maximumRows} + 1);
}

QTEST_GUILESS_MAIN(TestTcParsing)
#include "tst_tcparsing.moc"
