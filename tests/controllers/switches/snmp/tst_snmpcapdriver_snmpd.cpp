#include "controllers/switches/snmp/snmpcapdriver.h"
#include "probes/clock/systemclock.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

const QString writer = QStringLiteral("may-write");
const QString reader = QStringLiteral("may-read");

QString findSnmpd()
{
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("snmpd"));
    return inPath.isEmpty()
               ? QStandardPaths::findExecutable(QStringLiteral("snmpd"), {QStringLiteral("/usr/sbin"),
                                                                          QStringLiteral("/usr/local/sbin")})
               : inPath;
}

quint16 freePort()
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::LocalHost) ? socket.localPort() : quint16{0};
}

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
    void cleanupTestCase();
    void identityIsRead();
    void countersOfTheLoopbackInterfaceGrow();
    void valueIsSetAndRestored();
    void valueOutOfRangeIsRefused();
    void readingCommunityMayNotWrite();
    void unknownCommunityIsATimeout();
    void portIsChecked();

private:
    bool startAgent();
    std::unique_ptr<SnmpCapDriver> driver(const QString &community) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    mutable SystemClock m_clock;
};

void TestSnmpCapDriverSnmpd::initTestCase()
{
    if (findSnmpd().isEmpty())
        QSKIP("snmpd is not installed (package snmpd).");
    // Another program may take the port between the look and the start.
    bool started = false;
    for (int attempt = 0; attempt < 5 && !started; ++attempt)
        started = startAgent();
    QVERIFY(started);
}

bool TestSnmpCapDriverSnmpd::startAgent()
{
    m_port = freePort();
    QFile config(m_folder.filePath(QStringLiteral("snmpd.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("agentaddress udp:127.0.0.1:" + QByteArray::number(m_port) +
                 "\nsysName bench-switch\nrwcommunity " + writer.toUtf8() + " 127.0.0.1\nrocommunity " +
                 reader.toUtf8() + " 127.0.0.1\n");
    config.close();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SNMP_PERSISTENT_DIR"), m_folder.path());
    environment.insert(QStringLiteral("MIBS"), QString());
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(findSnmpd(), {QStringLiteral("-f"), QStringLiteral("-r"), QStringLiteral("-C"),
                                  QStringLiteral("-Le"), QStringLiteral("-c"), config.fileName()});
    if (!m_process.waitForStarted(30'000))
        return false;
    for (int attempt = 0; attempt < 100 && m_process.state() == QProcess::Running; ++attempt) {
        if (QCoro::waitFor(driver(reader)->identify({})))
            return true;
        m_process.waitForFinished(100);
    }
    return false;
}

void TestSnmpCapDriverSnmpd::cleanupTestCase()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

std::unique_ptr<SnmpCapDriver> TestSnmpCapDriverSnmpd::driver(const QString &community) const
{
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = {QStringLiteral("127.0.0.1"), m_port};
    config.community = community;
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

// ifIndex 1 is the loopback interface, over which the requests themselves come.
void TestSnmpCapDriverSnmpd::countersOfTheLoopbackInterfaceGrow()
{
#ifndef Q_OS_LINUX
    QSKIP("ifIndex 1 is the loopback interface on Linux only.");
#endif
    const auto polled = driver(reader);
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

void TestSnmpCapDriverSnmpd::valueIsSetAndRestored()
{
    const auto switchDriver = driver(writer);
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
