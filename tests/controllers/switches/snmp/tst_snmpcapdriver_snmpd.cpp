#include "controllers/switches/snmp/snmpcapdriver.h"
#include "probes/clock/systemclock.h"
#include "tests/support/snmpdprocess.h"

#include <QTest>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::SnmpdProcess;

namespace {

const QString writer = QStringLiteral("may-write");
const QString passphrase = QStringLiteral("a-password-of-the-test");
const QString reader = QStringLiteral("may-read");

/// SNMPv2-MIB's snmpEnableAuthenTraps, an integer that snmpd lets be written, stands in for a rate:
/// 1 = 512 kbit/s, 2 = no limit, and 3 is beyond its range.
SwitchProfile standIn()
{
    SwitchProfile profile;
    profile.name = QStringLiteral("snmpd");
    profile.title = QStringLiteral("snmpd");
    profile.verified = QStringLiteral("this test");
    profile.sysObjectIds = {{1, 3, 6, 1, 4, 1, 8072}};
    profile.rate.object = {{1, 3, 6, 1, 2, 1, 11, 30}, PortIndexKind::Scalar, {}, SnmpNumberType::Integer32};
    profile.rate.codes = {{1, 512}, {3, 4000}};
    profile.rate.noLimit = 2;
    return profile;
}

} // namespace

/// The driver against an agent that Castbench did not write.
class TestSnmpCapDriverSnmpd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void identityIsRead();
    void countersOfTheLoopbackInterfaceGrow_data();
    void countersOfTheLoopbackInterfaceGrow();
    void valueIsSetAndRestored_data();
    void valueIsSetAndRestored();
    void valueOutOfRangeIsRefused();
    void readingCommunityMayNotWrite();
    void unknownCommunityIsATimeout();
    void portIsChecked();

private:
    std::unique_ptr<SnmpCapDriver> driver(const QString &community,
                                          SnmpVersion version = SnmpVersion::V2c) const;

    SnmpdProcess m_agent;
    mutable SystemClock m_clock;
};

void TestSnmpCapDriverSnmpd::initTestCase()
{
    if (!SnmpdProcess::isInstalled())
        QSKIP("snmpd is not installed (package snmpd).");
    QVERIFY(m_agent.start("sysName bench-switch\nrwcommunity " + writer.toUtf8() +
                          " 127.0.0.1\nrocommunity " + reader.toUtf8() + " 127.0.0.1\ncreateUser " +
                          writer.toUtf8() + " SHA-512 " + passphrase.toUtf8() + " AES-256 " +
                          passphrase.toUtf8() + "\nrwuser " + writer.toUtf8() + " authpriv\n"));
}

std::unique_ptr<SnmpCapDriver> TestSnmpCapDriverSnmpd::driver(const QString &community,
                                                              SnmpVersion version) const
{
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = m_agent.address();
    config.community = community;
    config.version = version;
    config.user.name = writer;
    config.user.authentication = SnmpAuthentication::Sha512;
    config.user.authenticationPassword = Secret::plain(passphrase);
    config.user.privacy = SnmpPrivacy::Aes256;
    config.user.privacyPassword = Secret::plain(passphrase);
    config.profile = standIn();
    config.timeout = community == writer || community == reader ? 2000ms : 50ms;
    config.retries = 2;
    return std::make_unique<SnmpCapDriver>(config, m_clock);
}

void TestSnmpCapDriverSnmpd::identityIsRead()
{
    const auto identity = QCoro::waitFor(driver(reader)->identify({}));
    QVERIFY(identity);
    QCOMPARE(identity->name, QStringLiteral("bench-switch"));
    QVERIFY(!identity->description.isEmpty());
}

void TestSnmpCapDriverSnmpd::countersOfTheLoopbackInterfaceGrow_data()
{
    valueIsSetAndRestored_data();
}

// ifIndex 1 is the loopback interface, over which the requests themselves come.
void TestSnmpCapDriverSnmpd::countersOfTheLoopbackInterfaceGrow()
{
#ifndef Q_OS_LINUX
    QSKIP("ifIndex 1 is the loopback interface on Linux only.");
#endif
    QFETCH(const SnmpVersion, version);
    const auto polled = driver(reader, version);
    const auto first = QCoro::waitFor(polled->counters(1, {}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
    QVERIFY(first->octetsIn > 0);
    QVERIFY(!first->octetsForwarded);
    const auto grown = [&] {
        const auto next = QCoro::waitFor(polled->counters(1, {}));
        return next && next->octetsIn > first->octetsIn && next->at > first->at;
    };
    QTRY_VERIFY_WITH_TIMEOUT(grown(), 30'000);
}

void TestSnmpCapDriverSnmpd::valueIsSetAndRestored_data()
{
    QTest::addColumn<SnmpVersion>("version");

    QTest::newRow("1") << SnmpVersion::V1;
    QTest::newRow("2c") << SnmpVersion::V2c;
    QTest::newRow("3") << SnmpVersion::V3;
}

void TestSnmpCapDriverSnmpd::valueIsSetAndRestored()
{
    QFETCH(const SnmpVersion, version);
    const auto switchDriver = driver(writer, version);
    const auto former = QCoro::waitFor(switchDriver->read(1, {}));
    QVERIFY2(former, former ? "" : qPrintable(former.error().text()));
    const Cap other = former->cap.isLimited() ? Cap::noLimit() : Cap::kbps(512);

    const auto set = QCoro::waitFor(switchDriver->set(1, other, {}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(set->cap, other);
    const auto restored = QCoro::waitFor(switchDriver->restore(1, *former, {}));
    QVERIFY(restored);
    QCOMPARE(restored->native, former->native);
}

void TestSnmpCapDriverSnmpd::valueOutOfRangeIsRefused()
{
    const auto set = QCoro::waitFor(driver(writer)->set(1, Cap::kbps(4000), {}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Refused);
}

void TestSnmpCapDriverSnmpd::readingCommunityMayNotWrite()
{
    const auto set = QCoro::waitFor(driver(reader)->set(1, Cap::kbps(512), {}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::AuthenticationFailed);
    QVERIFY(!set.error().text().contains(reader));
}

void TestSnmpCapDriverSnmpd::unknownCommunityIsATimeout()
{
    const auto read = QCoro::waitFor(driver(QStringLiteral("nobody"))->read(1, {}));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Timeout);
}

void TestSnmpCapDriverSnmpd::portIsChecked()
{
#ifndef Q_OS_LINUX
    QSKIP("ifIndex 1 is the loopback interface on Linux only.");
#endif
    const auto findings = QCoro::waitFor(driver(reader)->check(1, {}));
    QVERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
    QCOMPARE(findings->front().message.left(12), QStringLiteral("bench-switch"));
}

QTEST_GUILESS_MAIN(TestSnmpCapDriverSnmpd)
#include "tst_snmpcapdriver_snmpd.moc"
