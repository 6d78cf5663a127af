#include "controllers/domain/switchdevice.h"
#include "controllers/switches/snmp/snmpidentification.h"
#include "tests/support/snmpsimulator.h"

#include <QTest>
#include <QUdpSocket>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;

/// Which profile a switch gets, asked of agents that snmpsim plays.
class TestSnmpIdentification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void switchIsRecognised_data();
    void switchIsRecognised();
    void version1IsEnough();
    void whatTheSwitchSaysIsTold();
    void withoutProfilesNothingFits();
    void wrongCommunityIsATimeout();
    void silenceIsATimeoutAndOneRequest();
    void callCanBeCancelled();

private:
    Expected<FoundSwitch> identify(const QString &community, std::shared_ptr<const SwitchProfiles> profiles);

    test::SnmpSimulator m_simulator;
    const std::shared_ptr<const SwitchProfiles> m_profiles =
        std::make_shared<const SwitchProfiles>(QString());
};

void TestSnmpIdentification::initTestCase()
{
    if (!test::SnmpSimulator::isInstalled())
        QSKIP("snmpsimd is not installed (package snmpsim).");
    QVERIFY(m_simulator.start());
}

Expected<FoundSwitch> TestSnmpIdentification::identify(const QString &community,
                                                       std::shared_ptr<const SwitchProfiles> profiles)
{
    SnmpTarget target;
    target.address = m_simulator.address();
    target.community = community;
    target.timeout = 10s;
    return QCoro::waitFor(identifyOverSnmp(target, std::move(profiles), {}));
}

void TestSnmpIdentification::switchIsRecognised_data()
{
    QTest::addColumn<QString>("profile"); // empty: none
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("recognised");

    const QString snmp(switchdrivers::snmp);
    const auto row = [&snmp](const char *name, const char *profile, const char *recognised) {
        QTest::newRow(name) << QString::fromLatin1(profile) << snmp << QString::fromLatin1(recognised);
    };
    // by sysObjectID
    row("dlink-dgs-1210", "dlink-dgs-1210-28-c1",
        "1.3.6.1.4.1.171.10.76.20.1 belongs to dlink-dgs-1210-28-c1, and");
    row("tplink-jetstream", "tplink-jetstream", "1.3.6.1.4.1.11863.5.33 belongs to tplink-jetstream, and");
    row("hp-procurve", "hp-procurve", "belongs to hp-procurve, and");
    row("hh3c-comware", "hh3c-comware", "belongs to hh3c-comware, and");
    row("fastpath-edgeswitch", "fastpath-edgeswitch", "belongs to fastpath-edgeswitch, and");
    row("allied-gs950", "allied-gs950-16", "belongs to allied-gs950-16, and");
    row("moxa-eds-408a", "moxa-eds-408a", "belongs to moxa-eds-408a, and");
    row("cisco-port-qos", "cisco-port-qos", "belongs to cisco-port-qos, and");
    row("enterasys-v2h124", "enterasys-v2h124-24", "belongs to enterasys-v2h124-24, and");
    // by asking those that fit
    row("dlink-des-3526", "dlink-des-3526",
        "fit 1.3.6.1.4.1.171.10.64.1 it has the rate object of dlink-des-3526");
    row("dlink-des-3200", "dlink-des-3200-28", "it has the rate object of dlink-des-3200-28 alone");
    row("dlink-dlinksw", "dlink-dlinksw", "it has the rate object of dlink-dlinksw alone");
    row("dlink-prime", "dlink-prime", "it has the rate object of dlink-prime alone");
    row("zyxel-rate-limit", "zyxel-rate-limit", "it has the rate object of zyxel-rate-limit alone");
    row("zyxel-gs2200", "zyxel-gs2200-24", "it has the rate object of zyxel-gs2200-24 alone");
    row("edgecore-ecs2100", "edgecore-ecs2100", "it has the rate object of edgecore-ecs2100 alone");
    row("fastpath-percent", "fastpath-netgear-smart",
        "it has the rate object of fastpath-netgear-smart alone");
    // by sysDescr
    row("tplink-unlisted", "tplink-jetstream", "Its description belongs to tplink-jetstream");
    // two families that cannot be told apart
    row("ciscosb", "", "Several switch profiles fit 1.3.6.1.4.1.9.6.1.95.28.1: ciscosb-bit, ciscosb-kbit.");
    QTest::newRow("printer") << QString() << QString()
                             << QStringLiteral("1.3.6.1.4.1.2435.2.3.9.1, which no switch profile knows");
}

void TestSnmpIdentification::switchIsRecognised()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, driver);
    QFETCH(const QString, recognised);
    const auto found = identify(QString::fromLatin1(QTest::currentDataTag()), m_profiles);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->profile, profile);
    QCOMPARE(found->driver, driver);
    QVERIFY2(found->recognised.contains(recognised), qPrintable(found->recognised));
    // None of these was ever tried; whoever picks the profile hears of it.
    const bool warned = found->recognised.contains(QStringLiteral("not tried on hardware"));
    QCOMPARE(warned, !profile.isEmpty());
}

// In version 1 an object that is missing is an error, and most of the candidates' are.
void TestSnmpIdentification::version1IsEnough()
{
    SnmpTarget target;
    target.address = m_simulator.address();
    target.community = QStringLiteral("dlink-prime");
    target.version = SnmpVersion::V1;
    target.timeout = 10s;
    const auto found = QCoro::waitFor(identifyOverSnmp(target, m_profiles, {}));
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->profile, QStringLiteral("dlink-prime"));
}

void TestSnmpIdentification::whatTheSwitchSaysIsTold()
{
    const auto found = identify(QStringLiteral("hp-procurve"), m_profiles);
    QVERIFY(found);
    QCOMPARE(found->address, m_simulator.address());
    QCOMPARE(found->model, QStringLiteral("HP ProCurve Switch 2910al-24G, revision W.15.14"));
    QCOMPARE(found->name, QStringLiteral("sim-hp-procurve"));
    QCOMPARE(found->ports, 4);
}

// An alien sysObjectID is no reason to give up: the rate object decides.
void TestSnmpIdentification::withoutProfilesNothingFits()
{
    const auto found = identify(QStringLiteral("printer"), m_profiles);
    QVERIFY(found);
    QVERIFY(found->driver.isEmpty());
    QCOMPARE(found->ports, 0);
}

void TestSnmpIdentification::wrongCommunityIsATimeout()
{
    SnmpTarget target;
    target.address = m_simulator.address();
    target.community = QStringLiteral("no-such-switch");
    target.timeout = 200ms;
    target.retries = 0;
    const auto found = QCoro::waitFor(identifyOverSnmp(target, m_profiles, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Timeout);
    QVERIFY(!found.error().text().contains(target.community));
}

void TestSnmpIdentification::silenceIsATimeoutAndOneRequest()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    SnmpTarget target;
    target.address = {QStringLiteral("127.0.0.1"), silent.localPort()};
    target.community = QStringLiteral("public");
    target.timeout = 200ms;
    target.retries = 0;
    const auto found = QCoro::waitFor(identifyOverSnmp(target, m_profiles, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Timeout);
    int requests = 0;
    while (silent.hasPendingDatagrams() || silent.waitForReadyRead(1)) {
        silent.readDatagram(nullptr, 0);
        ++requests;
    }
    QCOMPARE(requests, 1);
}

void TestSnmpIdentification::callCanBeCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    SnmpTarget target;
    target.address = m_simulator.address();
    target.community = QStringLiteral("printer");
    const auto found = QCoro::waitFor(identifyOverSnmp(target, m_profiles, stop.get_token()));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSnmpIdentification)
#include "tst_snmpidentification.moc"
