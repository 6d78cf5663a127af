#include "controllers/switches/snmp/porttables.h"

#include <QTest>

using namespace castbench;

namespace {

using Numbers = std::vector<std::uint32_t>;

void add(std::vector<SnmpRow> &rows, const SnmpOid &column, const Numbers &index, const SnmpValue &value)
{
    rows.push_back({column.below(index), value});
}

SnmpValue number(qint64 value)
{
    return {value};
}

SnmpValue text(const QByteArray &value)
{
    return {value};
}

Numbers macIndex(std::uint32_t last, const Numbers &before = {})
{
    Numbers index = before;
    index.insert(index.end(), {2, 0, 94, 16, 0, last});
    return index;
}

MacAddress mac(int last)
{
    return {{2, 0, 94, 16, 0, static_cast<std::uint8_t>(last)}};
}

/// Bridge ports 1 … 4 are interfaces 10101 … 10104; 1 is the loopback, 20 a VLAN.
PortTables fourPorts()
{
    PortTables tables;
    add(tables.ifType, porttables::ifType, {1}, number(24));
    add(tables.ifType, porttables::ifType, {20}, number(53));
    for (std::uint32_t port = 1; port <= 4; ++port) {
        const Numbers ifIndex{10100 + port};
        const QByteArray digit = QByteArray::number(port);
        add(tables.ifType, porttables::ifType, ifIndex, number(6));
        add(tables.ifDescr, porttables::ifDescr, ifIndex, text("Port " + digit));
        add(tables.ifName, porttables::ifName, ifIndex, text("gi" + digit));
        add(tables.ifHighSpeed, porttables::ifHighSpeed, ifIndex, {quint64{1000}});
        add(tables.ifOperStatus, porttables::ifOperStatus, ifIndex, number(port == 4 ? 2 : 1));
        add(tables.dot1dBasePortIfIndex, porttables::dot1dBasePortIfIndex, {port}, number(10100 + port));
    }
    return tables;
}

constexpr IfIndexRule fromBridge{true, 0};

std::vector<int> numbersOf(const std::vector<SwitchPort> &ports)
{
    std::vector<int> numbers;
    for (const SwitchPort &port : ports)
        numbers.push_back(port.number);
    return numbers;
}

} // namespace

class TestPortTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing();
    void portsAreNumberedAsTheProfileSays();
    void portsAreDescribed();
    void textsAreMadePrintable();
    void hostsAreFound_data();
    void hostsAreFound();
    void whatIsNoHostIsLeftOut();
    void manyHostsAreCounted();
    void neighboursAreNamed_data();
    void neighboursAreNamed();
    void neighboursPortIsFound_data();
    void neighboursPortIsFound();
    void nonsenseDoesNoHarm();
};

void TestPortTables::nothingGivesNothing()
{
    QVERIFY(portsFrom({}, fromBridge).empty());
    QVERIFY(portsFrom({}, {}).empty());
}

void TestPortTables::portsAreNumberedAsTheProfileSays()
{
    PortTables tables = fourPorts();
    QCOMPARE(numbersOf(portsFrom(tables, fromBridge)), (std::vector<int>{1, 2, 3, 4}));
    QCOMPARE(numbersOf(portsFrom(tables, {false, 10'100})), (std::vector<int>{1, 2, 3, 4}));
    // Without an offset there are no ports that a lab could name.
    QVERIFY(portsFrom(tables, {false, 0}).empty());

    // A switch that tells no bridge ports: its Ethernet interfaces.
    tables.dot1dBasePortIfIndex.clear();
    QCOMPARE(numbersOf(portsFrom(tables, {false, 10'102})), (std::vector<int>{1, 2}));
    // One that tells no types either.
    tables.ifType.clear();
    QVERIFY(portsFrom(tables, {false, 10'100}).empty());

    // A trunk of two ports is a bridge port, too, but none that may be capped.
    tables = fourPorts();
    add(tables.ifType, porttables::ifType, {500}, number(161));
    add(tables.dot1dBasePortIfIndex, porttables::dot1dBasePortIfIndex, {5}, number(500));
    QCOMPARE(portsFrom(tables, fromBridge).size(), std::size_t{4});
}

void TestPortTables::portsAreDescribed()
{
    PortTables tables = fourPorts();
    add(tables.ifAlias, porttables::ifAlias, {10'102}, text("commentator"));
    tables.ifName.pop_back();
    tables.ifOperStatus.erase(tables.ifOperStatus.begin() + 2);
    const auto ports = portsFrom(tables, fromBridge);
    QCOMPARE(ports.size(), std::size_t{4});
    QCOMPARE(ports[0].name, QStringLiteral("gi1"));
    QCOMPARE(ports[0].up, std::optional(true));
    QCOMPARE(ports[0].speedKbps, std::optional<qint64>(1'000'000));
    QVERIFY(ports[0].alias.isEmpty());
    QCOMPARE(ports[1].alias, QStringLiteral("commentator"));
    QCOMPARE(ports[2].up, std::optional<bool>());
    QCOMPARE(ports[3].name, QStringLiteral("Port 4"));
    QCOMPARE(ports[3].up, std::optional(false));
    QCOMPARE(ports[3].speedKbps, std::optional<qint64>());
}

void TestPortTables::textsAreMadePrintable()
{
    PortTables tables = fourPorts();
    add(tables.ifAlias, porttables::ifAlias, {10'101}, text("\x1b[31mred\r\nnext\0hidden"));
    add(tables.ifAlias, porttables::ifAlias, {10'102}, text(QByteArray(1000, 'x')));
    add(tables.ifAlias, porttables::ifAlias, {10'103}, text(QByteArray("a\0b", 3)));
    const auto ports = portsFrom(tables, fromBridge);
    QCOMPARE(ports[0].alias, QStringLiteral("[31mred next"));
    QCOMPARE(ports[1].alias, QString(64, u'x'));
    QCOMPARE(ports[2].alias, QStringLiteral("a"));
}

void TestPortTables::hostsAreFound_data()
{
    QTest::addColumn<SnmpOid>("portColumn");
    QTest::addColumn<SnmpOid>("statusColumn");
    QTest::addColumn<Numbers>("filter");

    QTest::newRow("dot1dTpFdbTable") << porttables::dot1dTpFdbPort << porttables::dot1dTpFdbStatus
                                     << Numbers{};
    QTest::newRow("dot1qTpFdbTable") << porttables::dot1qTpFdbPort << porttables::dot1qTpFdbStatus
                                     << Numbers{7};
}

void TestPortTables::hostsAreFound()
{
    QFETCH(const SnmpOid, portColumn);
    QFETCH(const SnmpOid, statusColumn);
    QFETCH(const Numbers, filter);
    PortTables tables = fourPorts();
    add(tables.fdbPort, portColumn, macIndex(1, filter), number(2));
    add(tables.fdbPort, portColumn, macIndex(2, filter), number(3));
    add(tables.fdbPort, portColumn, macIndex(3, filter), number(3));
    add(tables.fdbStatus, statusColumn, macIndex(1, filter), number(3));
    const auto ports = portsFrom(tables, fromBridge);
    QCOMPARE(ports[1].hosts, std::vector<MacAddress>{mac(1)});
    QCOMPARE(ports[1].hostCount, 1);
    QVERIFY(!ports[1].isUplink());
    QCOMPARE(ports[2].hosts, (std::vector<MacAddress>{mac(2), mac(3)}));
    QVERIFY(ports[2].isUplink());
    QCOMPARE(ports[0].hostCount, 0);
}

void TestPortTables::whatIsNoHostIsLeftOut()
{
    PortTables tables = fourPorts();
    const SnmpOid &column = porttables::dot1qTpFdbPort;
    // One host that two VLANs know is one.
    add(tables.fdbPort, column, macIndex(1, {1}), number(1));
    add(tables.fdbPort, column, macIndex(1, {2}), number(1));
    // The switch itself, an entry that is over, not learned on a port, on a port that does not exist.
    add(tables.fdbPort, column, macIndex(2, {1}), number(1));
    add(tables.fdbStatus, porttables::dot1qTpFdbStatus, macIndex(2, {1}), number(4));
    add(tables.fdbPort, column, macIndex(3, {1}), number(1));
    add(tables.fdbStatus, porttables::dot1qTpFdbStatus, macIndex(3, {1}), number(2));
    add(tables.fdbPort, column, macIndex(4, {1}), number(0));
    add(tables.fdbPort, column, macIndex(5, {1}), number(-1));
    add(tables.fdbPort, column, macIndex(6, {1}), number(77));
    add(tables.fdbPort, column, macIndex(7, {1}), text("1"));
    // A group, no address at all, too short, beyond a byte.
    add(tables.fdbPort, column, {1, 1, 0, 94, 0, 0, 1}, number(1));
    add(tables.fdbPort, column, {1, 0, 0, 0, 0, 0, 0}, number(1));
    add(tables.fdbPort, column, {1, 2}, number(1));
    add(tables.fdbPort, column, {1, 2, 0, 94, 16, 0, 256}, number(1));
    const auto ports = portsFrom(tables, fromBridge);
    QCOMPARE(ports[0].hosts, std::vector<MacAddress>{mac(1)});
    QCOMPARE(ports[0].hostCount, 1);
    for (std::size_t i = 1; i < ports.size(); ++i)
        QCOMPARE(ports[i].hostCount, 0);
}

void TestPortTables::manyHostsAreCounted()
{
    PortTables tables = fourPorts();
    for (std::uint32_t host = 1; host <= 200; ++host)
        add(tables.fdbPort, porttables::dot1dTpFdbPort, macIndex(host), number(4));
    const auto ports = portsFrom(tables, fromBridge);
    QCOMPARE(ports[3].hostCount, 200);
    QCOMPARE(ports[3].hosts.size(), std::size_t{64});
}

void TestPortTables::neighboursAreNamed_data()
{
    QTest::addColumn<qint64>("subtype");
    QTest::addColumn<QByteArray>("chassis");
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QString>("name");

    const QByteArray bytes = QByteArray::fromHex("02005e100009");
    QTest::newRow("by its name") << qint64{4} << bytes << QByteArray("core-switch")
                                 << QStringLiteral("core-switch");
    QTest::newRow("by its address") << qint64{4} << bytes << QByteArray()
                                    << QStringLiteral("02:00:5e:10:00:09");
    QTest::newRow("by a text") << qint64{7} << QByteArray("rack 4") << QByteArray()
                               << QStringLiteral("rack 4");
    QTest::newRow("by bytes") << qint64{5} << QByteArray::fromHex("01020304") << QByteArray()
                              << QStringLiteral("01020304");
}

void TestPortTables::neighboursAreNamed()
{
    QFETCH(const qint64, subtype);
    QFETCH(const QByteArray, chassis);
    QFETCH(const QByteArray, system);
    QFETCH(const QString, name);
    PortTables tables = fourPorts();
    add(tables.lldpRemote, porttables::lldpRemoteEntry, {4, 12'345, 3, 1}, number(subtype));
    add(tables.lldpRemote, porttables::lldpRemoteEntry, {5, 12'345, 3, 1}, text(chassis));
    add(tables.lldpRemote, porttables::lldpRemoteEntry, {9, 12'345, 3, 1}, text(system));
    const auto ports = portsFrom(tables, fromBridge);
    QCOMPARE(ports[2].neighbour, name);
    QVERIFY(ports[2].isUplink());
    QVERIFY(!ports[0].isUplink());
}

// lldpRemLocalPortNum need not be a bridge port's number.
void TestPortTables::neighboursPortIsFound_data()
{
    QTest::addColumn<int>("localPort");
    QTest::addColumn<QByteArray>("localId");

    QTest::newRow("bridge port") << 3 << QByteArray();
    QTest::newRow("ifIndex") << 10'103 << QByteArray();
    QTest::newRow("name") << 49 << QByteArray("gi3");
    QTest::newRow("name before number") << 1 << QByteArray("gi3");
    QTest::newRow("foreign id") << 3 << QByteArray("02:00:5e:10:00:01");
}

void TestPortTables::neighboursPortIsFound()
{
    QFETCH(const int, localPort);
    QFETCH(const QByteArray, localId);
    const auto local = static_cast<std::uint32_t>(localPort);
    PortTables tables = fourPorts();
    if (!localId.isEmpty())
        add(tables.lldpLocPortId, porttables::lldpLocPortId, {local}, text(localId));
    add(tables.lldpRemote, porttables::lldpRemoteEntry, {9, 0, local, 1}, text("next"));
    const auto ports = portsFrom(tables, fromBridge);
    for (const SwitchPort &port : ports)
        QCOMPARE(port.neighbour, port.number == 3 ? QStringLiteral("next") : QString());
}

void TestPortTables::nonsenseDoesNoHarm()
{
    PortTables tables;
    const SnmpOid elsewhere{1, 3};
    for (auto rows : {&PortTables::ifDescr, &PortTables::ifType, &PortTables::ifName, &PortTables::fdbPort,
                      &PortTables::fdbStatus, &PortTables::dot1dBasePortIfIndex, &PortTables::lldpRemote,
                      &PortTables::lldpLocPortId, &PortTables::ifHighSpeed}) {
        add(tables.*rows, elsewhere, {}, number(-5));
        add(tables.*rows, elsewhere, {4, 4, 4}, {~quint64{0}});
        (tables.*rows).push_back({SnmpOid(), text("x")});
    }
    QVERIFY(portsFrom(tables, fromBridge).empty());

    tables = fourPorts();
    add(tables.dot1dBasePortIfIndex, porttables::dot1dBasePortIfIndex, {0}, number(1));
    add(tables.dot1dBasePortIfIndex, porttables::dot1dBasePortIfIndex, {4'294'967'295}, number(10'101));
    add(tables.dot1dBasePortIfIndex, porttables::dot1dBasePortIfIndex, {6}, number(-1));
    add(tables.ifHighSpeed, porttables::ifHighSpeed, {10'109}, {~quint64{0}});
    QCOMPARE(numbersOf(portsFrom(tables, fromBridge)), (std::vector<int>{1, 2, 3, 4}));
}

QTEST_GUILESS_MAIN(TestPortTables)
#include "tst_porttables.moc"
