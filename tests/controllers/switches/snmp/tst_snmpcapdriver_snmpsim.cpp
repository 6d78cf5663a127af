#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "probes/clock/systemclock.h"
#include "tests/support/snmpsimulator.h"

#include <QTest>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;

/// The driver on every family, against agents that snmpsim plays from the families' documents.
class TestSnmpCapDriverSnmpsim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void capIsSetAndRestored_data();
    void capIsSetAndRestored();
    void capIsLifted_data();
    void capIsLifted();
    void profileThatWasNotTriedIsAFinding();
    void unverifiedFactsAndNotesAreFindings();
    void otherModelIsAFinding();
    void percentageIsRefusedBeforeAnythingIsWritten();

private:
    std::unique_ptr<SnmpCapDriver> driver(const QString &community, const QString &profile) const;
    static void addFamilies();

    test::SnmpSimulator m_simulator;
    mutable SystemClock m_clock;
};

void TestSnmpCapDriverSnmpsim::initTestCase()
{
    if (!test::SnmpSimulator::isInstalled())
        QSKIP("snmpsimd is not installed (package snmpsim).");
    QVERIFY(m_simulator.start());
}

std::unique_ptr<SnmpCapDriver> TestSnmpCapDriverSnmpsim::driver(const QString &community,
                                                                const QString &profile) const
{
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = m_simulator.address();
    config.community = community;
    config.profile = loadSwitchProfile(profile).value_or(SwitchProfile());
    config.timeout = 10s;
    return std::make_unique<SnmpCapDriver>(config, m_clock);
}

/// Who plays which profile, what port 2 says at first, and what 512 kbit/s becomes.
void TestSnmpCapDriverSnmpsim::addFamilies()
{
    QTest::addColumn<QString>("community");
    QTest::addColumn<Cap>("former");
    QTest::addColumn<qint64>("kbps");

    const auto row = [](const char *profile, const char *community, const Cap &former, qint64 kbps) {
        QTest::newRow(profile) << QString::fromLatin1(community) << former << kbps;
    };
    const Cap none;
    row("dlink-dgs-1210-28-c1", "dlink-dgs-1210", none, 512);
    row("dlink-des-3526", "dlink-des-3526", none, 1000);
    row("dlink-des-3200-28", "dlink-des-3200", none, 500);
    row("dlink-dlinksw", "dlink-dlinksw", none, 512);
    row("dlink-prime", "dlink-prime", none, 512);
    row("tplink-jetstream", "tplink-jetstream", none, 512);
    row("hp-procurve", "hp-procurve", none, 500);
    row("zyxel-rate-limit", "zyxel-rate-limit", none, 512);
    row("zyxel-gs2200-24", "zyxel-gs2200", none, 512);
    row("edgecore-ecs2100", "edgecore-ecs2100", none, 512);
    row("enterasys-v2h124-24", "enterasys-v2h124", none, 1000);
    row("ciscosb-kbit", "ciscosb", none, 512);
    row("ciscosb-bit", "ciscosb", none, 512);
    row("hh3c-comware", "hh3c-comware", Cap::kbps(64), 512);
    row("fastpath-edgeswitch", "fastpath-edgeswitch", none, 512);
    row("allied-gs950-16", "allied-gs950", none, 512);
    row("moxa-eds-408a", "moxa-eds-408a", none, 512);
    row("cisco-port-qos", "cisco-port-qos", none, 512);
}

void TestSnmpCapDriverSnmpsim::capIsSetAndRestored_data()
{
    addFamilies();
}

void TestSnmpCapDriverSnmpsim::capIsSetAndRestored()
{
    QFETCH(const QString, community);
    QFETCH(const Cap, former);
    QFETCH(const qint64, kbps);
    const auto caps = driver(community, QString::fromLatin1(QTest::currentDataTag()));
    const auto before = QCoro::waitFor(caps->read(2, {}));
    QVERIFY2(before, before ? "" : qPrintable(before.error().text()));
    QCOMPARE(before->cap, former);
    for (const qint64 asked : {4000, 2000, 1000, 512}) {
        const auto set = QCoro::waitFor(caps->set(2, Cap::kbps(asked), {}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
        QCOMPARE(set->cap, caps->nearest(Cap::kbps(asked)));
    }
    QCOMPARE(caps->nearest(Cap::kbps(512)), Cap::kbps(kbps));
    const auto restored = QCoro::waitFor(caps->restore(2, *before, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(restored->native, before->native);
}

void TestSnmpCapDriverSnmpsim::capIsLifted_data()
{
    addFamilies();
}

void TestSnmpCapDriverSnmpsim::capIsLifted()
{
    QFETCH(const QString, community);
    const QString profile = QString::fromLatin1(QTest::currentDataTag());
    if (profile == QStringLiteral("hh3c-comware"))
        QSKIP("snmpsim cannot destroy a row.");
    const auto caps = driver(community, profile);
    const auto before = QCoro::waitFor(caps->read(1, {}));
    QVERIFY2(before, before ? "" : qPrintable(before.error().text()));
    QVERIFY(QCoro::waitFor(caps->set(1, Cap::kbps(4000), {})));
    const auto lifted = QCoro::waitFor(caps->set(1, Cap::noLimit(), {}));
    QVERIFY2(lifted, lifted ? "" : qPrintable(lifted.error().text()));
    QCOMPARE(lifted->cap, Cap::noLimit());
    QVERIFY(QCoro::waitFor(caps->restore(1, *before, {})));
}

void TestSnmpCapDriverSnmpsim::profileThatWasNotTriedIsAFinding()
{
    const auto caps = driver(QStringLiteral("dlink-dgs-1210"), QStringLiteral("dlink-dgs-1210-28-c1"));
    const auto findings = QCoro::waitFor(caps->check(1, {}));
    QVERIFY(findings);
    const auto found = std::ranges::find(*findings, QString(switchchecks::notTried), &Finding::check);
    QVERIFY(found != findings->end());
    QCOMPARE(found->severity, Severity::Warning);
    QVERIFY(found->message.contains(QStringLiteral("DGS-1210-28_CX")));
    QVERIFY(!found->remedy.isEmpty());
}

void TestSnmpCapDriverSnmpsim::unverifiedFactsAndNotesAreFindings()
{
    const auto caps = driver(QStringLiteral("tplink-jetstream"), QStringLiteral("tplink-jetstream"));
    const auto findings = QCoro::waitFor(caps->check(1, {}));
    QVERIFY(findings);
    QStringList unverified;
    for (const Finding &finding : *findings) {
        if (finding.check == switchchecks::unverifiedFact)
            unverified << finding.message;
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message));
    }
    QCOMPARE(unverified,
             (QStringList{QStringLiteral("Unverified: The unit is kbit/s. (the MIB gives no unit)"),
                          QStringLiteral("Unverified: 0 means no limit. (the MIB does not say)")}));
}

void TestSnmpCapDriverSnmpsim::otherModelIsAFinding()
{
    const auto caps = driver(QStringLiteral("hp-procurve"), QStringLiteral("tplink-jetstream"));
    const auto findings = QCoro::waitFor(caps->check(1, {}));
    QVERIFY(findings);
    const auto found = std::ranges::find(*findings, QString(switchchecks::profile), &Finding::check);
    QVERIFY(found != findings->end());
    QCOMPARE(found->severity, Severity::Warning);
    QVERIFY(found->message.contains(QStringLiteral("1.3.6.1.4.1.11.2.3.7.11.86")));
}

void TestSnmpCapDriverSnmpsim::percentageIsRefusedBeforeAnythingIsWritten()
{
    const auto caps = driver(QStringLiteral("fastpath-percent"), QStringLiteral("fastpath-netgear-smart"));
    const auto reading = QCoro::waitFor(caps->read(1, {}));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Unsupported);
    QVERIFY(reading.error().message.contains(QStringLiteral("percent")));
}

QTEST_GUILESS_MAIN(TestSnmpCapDriverSnmpsim)
#include "tst_snmpcapdriver_snmpsim.moc"
