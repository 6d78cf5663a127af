#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/switchport.h"
#include "probes/clock/systemclock.h"
#include "tests/support/snmpsimulator.h"

#include <QTest>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

MacAddress mac(const QString &text)
{
    return MacAddress::parse(text).value_or(MacAddress());
}

} // namespace

/// The way from a computer's address to its port, at a bridge of 28 ports that snmpsim plays.
class TestSnmpPortsSnmpsim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void portsAreListed_data();
    void portsAreListed();
    void hostIsFound();
    void hostBehindAnotherSwitchIsRefused();
    void hostThatWasNeverSeenIsNotFound();

private:
    Expected<std::vector<SwitchPort>> list(SnmpVersion version = SnmpVersion::V2c);

    test::SnmpSimulator m_simulator;
    SystemClock m_clock;
};

void TestSnmpPortsSnmpsim::initTestCase()
{
    if (!test::SnmpSimulator::isInstalled())
        QSKIP("snmpsimd is not installed (package snmpsim).");
    QVERIFY(m_simulator.start());
}

Expected<std::vector<SwitchPort>> TestSnmpPortsSnmpsim::list(SnmpVersion version)
{
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = m_simulator.address();
    config.community = QStringLiteral("bridge");
    config.version = version;
    config.timeout = 10s;
    config.profile.ifIndex.fromBridgePort = true;
    SnmpCapDriver driver(config, m_clock);
    return QCoro::waitFor(driver.ports({}));
}

void TestSnmpPortsSnmpsim::portsAreListed_data()
{
    QTest::addColumn<SnmpVersion>("version");

    QTest::newRow("version 1") << SnmpVersion::V1;
    QTest::newRow("version 2c") << SnmpVersion::V2c;
}

void TestSnmpPortsSnmpsim::portsAreListed()
{
    QFETCH(const SnmpVersion, version);
    const auto ports = list(version);
    QVERIFY2(ports, ports ? "" : qPrintable(ports.error().text()));
    // Without the loopback, the VLAN and the trunk.
    QCOMPARE(ports->size(), std::size_t{28});
    for (std::size_t i = 0; i < ports->size(); ++i) {
        const SwitchPort &port = (*ports)[i];
        QCOMPARE(port.number, static_cast<int>(i) + 1);
        QCOMPARE(port.name, QStringLiteral("gi%1").arg(port.number));
        QCOMPARE(port.alias, port.number == 2 ? QStringLiteral("commentator") : QString());
        QCOMPARE(port.up, std::optional(port.number != 4));
        QCOMPARE(port.speedKbps.has_value(), port.number != 4);
    }
    QCOMPARE((*ports)[23].hostCount, 200);
    QCOMPARE((*ports)[23].neighbour, QStringLiteral("core-switch"));
    QCOMPARE((*ports)[4].neighbour, QStringLiteral("02:00:5e:10:00:09"));
}

void TestSnmpPortsSnmpsim::hostIsFound()
{
    const auto ports = list();
    QVERIFY2(ports, ports ? "" : qPrintable(ports.error().text()));
    const auto commentator = portOfHost(*ports, mac(QStringLiteral("02:00:5e:10:00:01")), false);
    QVERIFY2(commentator, commentator ? "" : qPrintable(commentator.error().text()));
    QCOMPARE(commentator->number, 2);
    const auto viewer = portOfHost(*ports, mac(QStringLiteral("02:00:5e:10:00:02")), false);
    QVERIFY(viewer);
    QCOMPARE(viewer->number, 3);
}

void TestSnmpPortsSnmpsim::hostBehindAnotherSwitchIsRefused()
{
    const auto ports = list();
    QVERIFY(ports);
    const MacAddress far = mac(QStringLiteral("02:00:5e:10:01:07"));
    const auto refused = portOfHost(*ports, far, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const auto allowed = portOfHost(*ports, far, true);
    QVERIFY(allowed);
    QCOMPARE(allowed->number, 24);
}

void TestSnmpPortsSnmpsim::hostThatWasNeverSeenIsNotFound()
{
    const auto ports = list();
    QVERIFY(ports);
    // The switch's own address is in the table too, on no port.
    for (const char *address : {"02:00:5e:10:00:64", "02:00:5e:10:02:01"}) {
        const auto found = portOfHost(*ports, mac(QString::fromLatin1(address)), false);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestSnmpPortsSnmpsim)
#include "tst_snmpports_snmpsim.moc"
