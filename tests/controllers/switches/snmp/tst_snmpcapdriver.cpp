#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "probes/clock/systemclock.h"
#include "tests/support/agentprocess.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>
#include <qcorotask.h>

#include <algorithm>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::AgentProcess;

namespace {

const QString community = QStringLiteral("lab-secret");

template<typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

bool hasFinding(const std::vector<Finding> &findings, Severity severity, const QString &check)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.severity == severity && finding.check == check;
    });
}

} // namespace

class TestSnmpCapDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void capIsSetAndReadBack_data();
    void capIsSetAndReadBack();
    void formerValueIsRestored_data();
    void formerValueIsRestored();
    void capOutOfRangeBecomesTheNearest_data();
    void capOutOfRangeBecomesTheNearest();
    void refusedWriteIsRefused();
    void writeWithoutEffectShowsInTheReading();
    void restoringWithoutEffectIsRefused();
    void restoringForeignValuesIsInvalid_data();
    void restoringForeignValuesIsInvalid();
    void silentSwitchIsATimeout();
    void wrongCommunityIsATimeout();
    void absentPortIsUnsupported();
    void impossiblePortIsNotFound();
    void nothingListensIsUnreachable();
    void cancelComesBackAtOnce();
    void goingAwayCancels();
    void settingDoesNotWaitForPolling();
    void countersAreRead();
    void ifIndexIsAskedFromTheBridge();
    void enablingObjectsAreWrittenAndRestored();
    void identityIsRead();
    void portsAreListed();
    void checkOfAGoodPortIsFine();
    void checkListsWhatIsWrong_data();
    void checkListsWhatIsWrong();

private:
    SnmpConfig config() const;

    SystemClock m_clock;
    std::unique_ptr<AgentProcess> m_agent;
    std::unique_ptr<SnmpCapDriver> m_driver;
    std::stop_source m_stop;
};

SnmpConfig TestSnmpCapDriver::config() const
{
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = m_agent->address();
    config.community = community;
    config.profile = loadSwitchProfile(QStringLiteral("castbench-lab")).value_or(SwitchProfile());
    config.timeout = 2s;
    config.retries = 5;
    return config;
}

void TestSnmpCapDriver::init()
{
    m_agent = std::make_unique<AgentProcess>(community);
    m_driver = std::make_unique<SnmpCapDriver>(config(), m_clock);
    m_stop = std::stop_source();
}

void TestSnmpCapDriver::cleanup()
{
    m_driver.reset();
    m_agent.reset();
}

void TestSnmpCapDriver::capIsSetAndReadBack_data()
{
    QTest::addColumn<Cap>("cap");
    QTest::addColumn<QByteArray>("inForce");

    QTest::newRow("No Limit") << Cap::noLimit() << QByteArray("none");
    QTest::newRow("4000") << Cap::kbps(4000) << QByteArray("4000");
    QTest::newRow("2000") << Cap::kbps(2000) << QByteArray("2000");
    QTest::newRow("1000") << Cap::kbps(1000) << QByteArray("1000");
    QTest::newRow("512") << Cap::kbps(512) << QByteArray("512");
}

void TestSnmpCapDriver::capIsSetAndReadBack()
{
    QFETCH(const Cap, cap);
    QFETCH(const QByteArray, inForce);
    m_agent->command("cap 2 300");

    const auto set = wait(m_driver->set(2, cap, m_stop.get_token()));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(set->cap, cap);
    QCOMPARE(m_agent->command("cap 2"), inForce);
    QCOMPARE(m_agent->command("cap 1"), QByteArray("none"));

    const auto read = wait(m_driver->read(2, m_stop.get_token()));
    QVERIFY(read);
    QCOMPARE(read->cap, cap);
    QCOMPARE(read->native, set->native);
}

void TestSnmpCapDriver::formerValueIsRestored_data()
{
    QTest::addColumn<QByteArray>("former");

    for (const char *former : {"none", "777", "16", "10000000", "4001"})
        QTest::newRow(former) << QByteArray(former);
}

void TestSnmpCapDriver::formerValueIsRestored()
{
    QFETCH(const QByteArray, former);
    m_agent->command("cap 1 " + former);

    const auto before = wait(m_driver->read(1, m_stop.get_token()));
    QVERIFY(before);
    QVERIFY(wait(m_driver->set(1, Cap::kbps(512), m_stop.get_token())));
    QCOMPARE(m_agent->command("cap 1"), QByteArray("512"));

    const auto after = wait(m_driver->restore(1, *before, m_stop.get_token()));
    QVERIFY2(after, after ? "" : qPrintable(after.error().text()));
    QCOMPARE(after->native, before->native);
    QCOMPARE(after->cap, before->cap);
    QCOMPARE(m_agent->command("cap 1"), former);
}

void TestSnmpCapDriver::capOutOfRangeBecomesTheNearest_data()
{
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("set");

    QTest::newRow("below") << qint64{5} << qint64{16};
    QTest::newRow("above") << qint64{50'000'000} << qint64{10'000'000};
}

void TestSnmpCapDriver::capOutOfRangeBecomesTheNearest()
{
    QFETCH(const qint64, asked);
    QFETCH(const qint64, set);
    QCOMPARE(m_driver->nearest(Cap::kbps(asked)), Cap::kbps(set));
    const auto reading = wait(m_driver->set(1, Cap::kbps(asked), m_stop.get_token()));
    QVERIFY(reading);
    QCOMPARE(reading->cap, Cap::kbps(set));
}

void TestSnmpCapDriver::refusedWriteIsRefused()
{
    m_agent->command("refuse on");
    const auto set = wait(m_driver->set(1, Cap::kbps(512), m_stop.get_token()));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Refused);
    QVERIFY(set.error().context.contains(QStringLiteral("switch S1 port 1")));
    QVERIFY(set.error().message.contains(QStringLiteral("1.3.6.1.4.1.8072.9999.9999.512.1.1.1.2.1")));
    QCOMPARE(m_agent->command("cap 1"), QByteArray("none"));
}

void TestSnmpCapDriver::writeWithoutEffectShowsInTheReading()
{
    m_agent->command("cap 1 900");
    m_agent->command("ignore on");
    const auto set = wait(m_driver->set(1, Cap::kbps(512), m_stop.get_token()));
    QVERIFY(set);
    QCOMPARE(set->cap, Cap::kbps(900));
}

void TestSnmpCapDriver::restoringWithoutEffectIsRefused()
{
    const auto before = wait(m_driver->read(1, m_stop.get_token()));
    QVERIFY(before);
    QVERIFY(wait(m_driver->set(1, Cap::kbps(512), m_stop.get_token())));
    m_agent->command("ignore on");
    const auto after = wait(m_driver->restore(1, *before, m_stop.get_token()));
    QVERIFY(!after);
    QCOMPARE(after.error().code, ErrorCode::Refused);
    QVERIFY(after.error().message.contains(QStringLiteral("=512")));
}

void TestSnmpCapDriver::restoringForeignValuesIsInvalid_data()
{
    QTest::addColumn<QString>("native");

    QTest::newRow("empty") << QString();
    QTest::newRow("another object") << QStringLiteral("1.3.6.1.2.1.1.5.0=1");
    QTest::newRow("another port") << QStringLiteral("1.3.6.1.4.1.8072.9999.9999.512.1.1.1.2.2=512");
    QTest::newRow("no number") << QStringLiteral("1.3.6.1.4.1.8072.9999.9999.512.1.1.1.2.1=x");
    QTest::newRow("too many") << QStringLiteral("1.3.6.1.4.1.8072.9999.9999.512.1.1.1.2.1=1;1.3=1");
}

void TestSnmpCapDriver::restoringForeignValuesIsInvalid()
{
    QFETCH(const QString, native);
    m_agent->command("cap 1 900");
    const CapReading former{Cap::noLimit(), native, {}};
    const auto after = wait(m_driver->restore(1, former, m_stop.get_token()));
    QVERIFY(!after);
    QCOMPARE(after.error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_agent->command("cap 1"), QByteArray("900"));
}

void TestSnmpCapDriver::silentSwitchIsATimeout()
{
    SnmpConfig impatient = config();
    impatient.timeout = 50ms;
    impatient.retries = 1;
    SnmpCapDriver driver(impatient, m_clock);
    m_agent->command("silent on");
    const auto read = wait(driver.read(1, m_stop.get_token()));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Timeout);
    QVERIFY(read.error().message.contains(QStringLiteral("community")));

    m_agent->command("silent off");
    QVERIFY(wait(m_driver->read(1, m_stop.get_token())));
}

void TestSnmpCapDriver::wrongCommunityIsATimeout()
{
    SnmpConfig wrong = config();
    wrong.community = QStringLiteral("hush-hush");
    wrong.timeout = 50ms;
    wrong.retries = 1;
    SnmpCapDriver driver(wrong, m_clock);
    const auto set = wait(driver.set(1, Cap::kbps(512), m_stop.get_token()));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Timeout);
    QVERIFY(!set.error().text().contains(wrong.community));
    QCOMPARE(m_agent->command("cap 1"), QByteArray("none"));
}

void TestSnmpCapDriver::absentPortIsUnsupported()
{
    const auto read = wait(m_driver->read(9, m_stop.get_token()));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unsupported);
    const auto counters = wait(m_driver->counters(9, m_stop.get_token()));
    QVERIFY(!counters);
    QCOMPARE(counters.error().code, ErrorCode::Unsupported);
    const auto set = wait(m_driver->set(9, Cap::kbps(512), m_stop.get_token()));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Refused);
}

void TestSnmpCapDriver::impossiblePortIsNotFound()
{
    for (const int port : {0, -1, 5000}) {
        const auto read = wait(m_driver->read(port, m_stop.get_token()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotFound);
    }
}

void TestSnmpCapDriver::nothingListensIsUnreachable()
{
    m_agent.reset();
    const auto read = wait(m_driver->read(1, m_stop.get_token()));
    m_agent = std::make_unique<AgentProcess>(community);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unreachable);
}

void TestSnmpCapDriver::cancelComesBackAtOnce()
{
    SnmpConfig patient = config();
    patient.timeout = 60s;
    SnmpCapDriver driver(patient, m_clock);
    m_agent->command("silent on");
    std::optional<ErrorCode> code;
    auto task = driver.read(1, m_stop.get_token()).then([&code](const Expected<CapReading> &read) {
        code = read ? ErrorCode::Internal : read.error().code;
    });
    m_stop.request_stop();
    QTRY_COMPARE_WITH_TIMEOUT(code, ErrorCode::Cancelled, 30'000);
    m_agent->command("silent off");
    // The session goes on after a withdrawn request.
    QVERIFY(wait(driver.read(1, {})));
}

void TestSnmpCapDriver::goingAwayCancels()
{
    SnmpConfig patient = config();
    patient.timeout = 60s;
    auto driver = std::make_unique<SnmpCapDriver>(patient, m_clock);
    m_agent->command("silent on");
    std::optional<ErrorCode> code;
    auto task = driver->set(1, Cap::kbps(512), {}).then([&code](const Expected<CapReading> &set) {
        code = set ? ErrorCode::Internal : set.error().code;
    });
    driver.reset();
    QTRY_COMPARE_WITH_TIMEOUT(code, ErrorCode::Cancelled, 30'000);
}

void TestSnmpCapDriver::settingDoesNotWaitForPolling()
{
    QUdpSocket deaf;
    QVERIFY(deaf.bind(QHostAddress::LocalHost));
    SnmpConfig patient = config();
    patient.address.port = deaf.localPort();
    patient.timeout = 60s;
    SnmpCapDriver driver(patient, m_clock);
    int ended = 0;
    const auto poll = driver.counters(1, m_stop.get_token()).then([&](const auto &) { ++ended; });
    QTRY_VERIFY_WITH_TIMEOUT(deaf.hasPendingDatagrams(), 30'000);
    const int pollPort = deaf.receiveDatagram().senderPort();

    const auto set = driver.set(1, Cap::kbps(512), m_stop.get_token()).then([&](const auto &) { ++ended; });
    QTRY_VERIFY_WITH_TIMEOUT(deaf.hasPendingDatagrams(), 30'000);
    QVERIFY(deaf.receiveDatagram().senderPort() != pollPort);
    QCOMPARE(ended, 0);
    m_stop.request_stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended, 2, 30'000);
}

void TestSnmpCapDriver::countersAreRead()
{
    m_agent->command("octets 3 18446744073709551615 5000000000 4294967296 77");
    const auto counters = wait(m_driver->counters(3, m_stop.get_token()));
    QVERIFY(counters);
    QCOMPARE(counters->octetsIn, 18446744073709551615ull);
    QCOMPARE(counters->octetsOut, 5000000000ull);
    QCOMPARE(counters->octetsForwarded, std::optional<quint64>(4294967296ull));
    QCOMPARE(counters->discontinuity, std::optional<quint64>(77));
}

void TestSnmpCapDriver::ifIndexIsAskedFromTheBridge()
{
    SnmpConfig bridged = config();
    bridged.profile.ifIndex.fromBridgePort = true;
    SnmpCapDriver driver(bridged, m_clock);
    m_agent->command("cap 2 640");
    const auto read = wait(driver.read(2, m_stop.get_token()));
    QVERIFY(read);
    QCOMPARE(read->cap, Cap::kbps(640));
    QVERIFY(wait(driver.counters(2, m_stop.get_token())));
    const auto absent = wait(driver.read(9, m_stop.get_token()));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
}

// The rate of port 4 stands in for an object that must hold 1000 while a cap is set: for port 2 it is the
// table's entry, followed by the port (which is the rate's column, too) and the suffix.
void TestSnmpCapDriver::enablingObjectsAreWrittenAndRestored()
{
    SnmpConfig enabled = config();
    EnablingObject enabling;
    enabling.object.oid = {1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 512, 1, 1, 1};
    enabling.object.index = PortIndexKind::Port;
    enabling.object.suffix = {4};
    enabling.limited = 1000;
    enabling.noLimit = -1;
    enabled.profile.enabling = {enabling};
    enabled.profile.rate.noLimit.reset();
    SnmpCapDriver driver(enabled, m_clock);
    m_agent->command("cap 2 777");

    const auto before = wait(driver.read(2, m_stop.get_token()));
    QVERIFY(before);
    QCOMPARE(before->cap, Cap::noLimit());
    const auto set = wait(driver.set(2, Cap::kbps(512), m_stop.get_token()));
    QVERIFY(set);
    QCOMPARE(set->cap, Cap::kbps(512));
    QCOMPARE(m_agent->command("cap 4"), QByteArray("1000"));

    QVERIFY(wait(driver.restore(2, *before, m_stop.get_token())));
    QCOMPARE(m_agent->command("cap 2"), QByteArray("777"));
    QCOMPARE(m_agent->command("cap 4"), QByteArray("none"));
}

void TestSnmpCapDriver::identityIsRead()
{
    const auto identity = wait(m_driver->identify(m_stop.get_token()));
    QVERIFY(identity);
    QCOMPARE(identity->name, QStringLiteral("castbench-lab"));
    QVERIFY(identity->description.contains(QStringLiteral("Castbench")));
    QCOMPARE(identity->model, QStringLiteral("Castbench built-in lab"));
}

void TestSnmpCapDriver::portsAreListed()
{
    QVERIFY(m_driver->abilities().listsPorts);
    m_agent->command("up 3 off");
    const auto ports = wait(m_driver->ports(m_stop.get_token()));
    QVERIFY2(ports, ports ? "" : qPrintable(ports.error().text()));
    QCOMPARE(ports->size(), std::size_t{4});
    for (const SwitchPort &port : *ports) {
        QCOMPARE(port.name, QStringLiteral("port%1").arg(port.number));
        QCOMPARE(port.up, std::optional(port.number != 3));
        QCOMPARE(port.hostCount, 0);
    }
    QCOMPARE(ports->front().speedKbps, std::optional<qint64>(1'000'000));
}

void TestSnmpCapDriver::checkOfAGoodPortIsFine()
{
    const auto findings = wait(m_driver->check(1, m_stop.get_token()));
    QVERIFY(findings);
    QCOMPARE(findings->size(), std::size_t{5});
    for (const Finding &finding : *findings)
        QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
}

void TestSnmpCapDriver::checkListsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("check");

    const QString lab = QStringLiteral("castbench-lab");
    QTest::newRow("silent") << QByteArray("silent on") << 1 << lab << Severity::Error
                            << QStringLiteral("switch answers");
    QTest::newRow("port down") << QByteArray("up 1 off") << 1 << lab << Severity::Error
                               << QStringLiteral("switch port");
    QTest::newRow("no such port") << QByteArray() << 9 << lab << Severity::Error
                                  << QStringLiteral("switch port");
    QTest::newRow("no rate there") << QByteArray() << 9 << lab << Severity::Error
                                   << QStringLiteral("upload cap");
    QTest::newRow("no counters") << QByteArray() << 9 << lab << Severity::Warning
                                 << QStringLiteral("octet counters");
    QTest::newRow("another model") << QByteArray() << 1 << QStringLiteral("dlink-dgs-1210-28-c1")
                                   << Severity::Warning << QStringLiteral("switch profile");
}

void TestSnmpCapDriver::checkListsWhatIsWrong()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, port);
    QFETCH(const QString, profile);
    QFETCH(const Severity, severity);
    QFETCH(const QString, check);

    SnmpConfig changed = config();
    changed.profile = loadSwitchProfile(profile).value_or(SwitchProfile());
    if (fault == "silent on") {
        changed.timeout = 50ms;
        changed.retries = 0;
    }
    if (!fault.isEmpty())
        m_agent->command(fault);
    SnmpCapDriver driver(changed, m_clock);
    const auto findings = wait(driver.check(port, m_stop.get_token()));
    QVERIFY(findings);
    QVERIFY(hasFinding(*findings, severity, check));
    for (const Finding &finding : *findings)
        QCOMPARE(finding.remedy.isEmpty(), finding.severity == Severity::Info);
}

QTEST_GUILESS_MAIN(TestSnmpCapDriver)
#include "tst_snmpcapdriver.moc"
