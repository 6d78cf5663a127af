#include "controllers/switches/capdriverfactory.h"
#include "probes/clock/systemclock.h"
#include "tests/support/ratejudge.h"
#include "tests/support/snmpdprocess.h"

#include <QTest>

using namespace castbench;
using namespace Qt::StringLiterals;
using castbench::test::SnmpdProcess;

namespace {

constexpr double tolerance = 0.03;
constexpr int port = 1;

} // namespace

/// A switch that Castbench did not write: net-snmp's agent serves the port's rate and Linux' traffic control
/// shapes; iperf3 judges what the driver has set.
class TestSnmpCapDriverShaping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void capsHold_data();
    void capsHold();
    void liftedCapIsLineRate();
    void valueBeyondTheTableIsRefused();

private:
    Expected<std::unique_ptr<CapDriver>> driver(SnmpVersion version);

    SystemClock m_clock;
    NetworkBench m_bench;
    RateJudge m_judge{m_bench};
    SnmpdProcess m_agent;
};

void TestSnmpCapDriverShaping::initTestCase()
{
    if (!SnmpdProcess::isInstalled())
        QSKIP("snmpd is not installed (package snmpd).");
    if (!RateJudge::isInstalled())
        QSKIP("iperf3 is not installed (package iperf3).");
    const QString obstacle = NetworkBench::enter();
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(u"No traffic control in a namespace of its own here: "_s + obstacle));
    QCOMPARE(m_bench.build(2), QString());
    QCOMPARE(m_judge.start(), QString());
    QVERIFY(m_agent.start("sysObjectID .1.3.6.1.4.1.8072.9999.9999.512.3.1\n"
                          "rwcommunity may-write 127.0.0.1\n"
                          "createUser lab SHA-256 \"authentication\" AES \"privacy-password\"\n"
                          "rwuser lab priv\n"
                          "pass_persist .1.3.6.1.4.1.8072.9999.9999.512.1 " CASTBENCH_TCAGENT
                          " 1=p1 2=p2\n"));
}

void TestSnmpCapDriverShaping::cleanup()
{
    const auto made = driver(SnmpVersion::V2c);
    QVERIFY(made && QCoro::waitFor((*made)->set(port, Cap::noLimit(), {})));
}

Expected<std::unique_ptr<CapDriver>> TestSnmpCapDriverShaping::driver(SnmpVersion version)
{
    Switch device;
    device.id = u"S1"_s;
    device.driver = switchdrivers::snmp;
    device.profile = u"castbench-lab"_s;
    device.address = m_agent.address();
    device.snmpVersion = version;
    if (version == SnmpVersion::V3) {
        device.snmpUser = {u"lab"_s, SnmpAuthentication::Sha256, Secret::plain(u"authentication"_s),
                           SnmpPrivacy::Aes128, Secret::plain(u"privacy-password"_s)};
    } else {
        device.community = Secret::plain(u"may-write"_s);
    }
    return makeCapDriver(device, m_clock);
}

void TestSnmpCapDriverShaping::capsHold_data()
{
    QTest::addColumn<SnmpVersion>("version");
    QTest::addColumn<qint64>("kbps");
    QTest::newRow("version 1, 4000") << SnmpVersion::V1 << qint64(4000);
    QTest::newRow("version 2c, 2000") << SnmpVersion::V2c << qint64(2000);
    QTest::newRow("version 2c, 1000") << SnmpVersion::V2c << qint64(1000);
    QTest::newRow("version 3, 512") << SnmpVersion::V3 << qint64(512);
}

void TestSnmpCapDriverShaping::capsHold()
{
    QFETCH(const SnmpVersion, version);
    QFETCH(const qint64, kbps);
    const auto made = driver(version);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    const auto former = QCoro::waitFor((*made)->read(port, {}));
    QVERIFY2(former, former ? "" : qPrintable(former.error().text()));
    QCOMPARE(former->cap, Cap::noLimit());
    const auto set = QCoro::waitFor((*made)->set(port, Cap::kbps(kbps), {}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(set->cap, Cap::kbps(kbps));
    const RateJudge::Measured measured = m_judge.measure(kbps * 3 / 2);
    QVERIFY2(measured.problem.isEmpty(), qPrintable(measured.problem));
    const double share = measured.frameKbps / static_cast<double>(kbps);
    qInfo("cap %lld kbit/s: %.1f kbit/s as Ethernet frames (%+.2f %%)", static_cast<long long>(kbps),
          measured.frameKbps, (share - 1) * 100);
    QVERIFY2(std::abs(share - 1) < tolerance, qPrintable(QString::number(measured.frameKbps)));
    const auto restored = QCoro::waitFor((*made)->restore(port, *former, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(restored->native, former->native);
}

void TestSnmpCapDriverShaping::liftedCapIsLineRate()
{
    const auto made = driver(SnmpVersion::V3);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QVERIFY(QCoro::waitFor((*made)->set(port, Cap::kbps(512), {})));
    QVERIFY(QCoro::waitFor((*made)->set(port, Cap::noLimit(), {})));
    const RateJudge::Measured measured = m_judge.measure(20'000);
    QVERIFY2(measured.problem.isEmpty(), qPrintable(measured.problem));
    QVERIFY2(measured.frameKbps > 19'000, qPrintable(QString::number(measured.frameKbps)));
}

void TestSnmpCapDriverShaping::valueBeyondTheTableIsRefused()
{
    const auto made = driver(SnmpVersion::V2c);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    const auto set = QCoro::waitFor((*made)->set(3, Cap::kbps(512), {}));
    QVERIFY(!set);
    QCOMPARE(QCoro::waitFor((*made)->read(port, {}))->cap, Cap::noLimit());
}

QTEST_GUILESS_MAIN(TestSnmpCapDriverShaping)
#include "tst_snmpcapdriver_shaping.moc"
