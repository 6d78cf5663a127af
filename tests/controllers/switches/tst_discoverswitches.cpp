#include "controllers/switches/discoverswitches.h"
#include "controllers/switches/identifyswitch.h"
#include "probes/clock/systemclock.h"
#include "tests/support/snmpsimulator.h"

#include <QTest>
#include <QUdpSocket>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

Switch withCommunity(const QString &community)
{
    Switch device;
    device.driver = QString(switchdrivers::snmp);
    device.community = Secret::plain(community);
    return device;
}

int datagramsAt(QUdpSocket &socket)
{
    int count = 0;
    while (socket.hasPendingDatagrams() || socket.waitForReadyRead(1)) {
        socket.readDatagram(nullptr, 0);
        ++count;
    }
    return count;
}

} // namespace

/// Finding and identifying a lab's switch.
class TestDiscoverSwitches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void switchesAreFoundAmongSilentHosts();
    void everyHostIsAskedOnce();
    void searchIsCancelled();
    void noHostsIsNothing();
    void communityIsNeeded();
    void switchIsIdentified();
    void identifyingNeedsAnAddress();
    void driversThatCannotBeAskedAreNamed();

private:
    test::SnmpSimulator m_simulator;
    SystemClock m_clock;
};

void TestDiscoverSwitches::initTestCase()
{
    if (!test::SnmpSimulator::isInstalled())
        QSKIP("snmpsimd is not installed (package snmpsim).");
    QVERIFY(m_simulator.start());
}

void TestDiscoverSwitches::switchesAreFoundAmongSilentHosts()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    const std::vector<Endpoint> hosts{{QStringLiteral("127.0.0.1"), silent.localPort()},
                                      m_simulator.address()};
    std::optional<Expected<std::vector<FoundSwitch>>> found;
    // The simulator may be slower than a switch, and is asked once alone.
    const auto search = [&] {
        found = QCoro::waitFor(
            discoverOverSnmp(hosts, withCommunity(QStringLiteral("hp-procurve")), m_clock, {}));
        return *found && (*found)->size() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(search(), 60'000);
    QCOMPARE((*found)->front().address, m_simulator.address());
    QCOMPARE((*found)->front().profile, QStringLiteral("hp-procurve"));
}

void TestDiscoverSwitches::everyHostIsAskedOnce()
{
    std::vector<std::unique_ptr<QUdpSocket>> silent;
    std::vector<Endpoint> hosts;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(std::make_unique<QUdpSocket>());
        QVERIFY(silent.back()->bind(QHostAddress::LocalHost));
        hosts.push_back({QStringLiteral("127.0.0.1"), silent.back()->localPort()});
    }
    const auto found =
        QCoro::waitFor(discoverOverSnmp(hosts, withCommunity(QStringLiteral("public")), m_clock, {}));
    QVERIFY(found);
    QVERIFY(found->empty());
    for (const auto &host : silent)
        QCOMPARE(datagramsAt(*host), 1);
}

void TestDiscoverSwitches::searchIsCancelled()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    const std::vector<Endpoint> hosts(1000, {QStringLiteral("127.0.0.1"), silent.localPort()});
    std::stop_source stop;
    std::optional<Expected<std::vector<FoundSwitch>>> outcome;
    connect(&silent, &QUdpSocket::readyRead, this, [&stop] { stop.request_stop(); });
    auto search = discoverOverSnmp(hosts, withCommunity(QStringLiteral("public")), m_clock, stop.get_token());
    outcome = QCoro::waitFor(std::move(search));
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().code, ErrorCode::Cancelled);
    QVERIFY(datagramsAt(silent) < 1000);
}

void TestDiscoverSwitches::noHostsIsNothing()
{
    const auto found =
        QCoro::waitFor(discoverOverSnmp({}, withCommunity(QStringLiteral("public")), m_clock, {}));
    QVERIFY(found);
    QVERIFY(found->empty());
}

void TestDiscoverSwitches::communityIsNeeded()
{
    const auto found = QCoro::waitFor(discoverOverSnmp({m_simulator.address()}, Switch(), m_clock, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::InvalidInput);
}

void TestDiscoverSwitches::switchIsIdentified()
{
    Switch device = withCommunity(QStringLiteral("zyxel-gs2200"));
    device.address = m_simulator.address();
    std::optional<Expected<FoundSwitch>> found;
    const auto identify = [&] {
        found = QCoro::waitFor(identifySwitch(device, m_clock, {}));
        return found->has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(identify(), 60'000);
    QCOMPARE((*found)->profile, QStringLiteral("zyxel-gs2200-24"));
    device.driver.clear();
    QTRY_VERIFY_WITH_TIMEOUT(identify(), 60'000);
    QCOMPARE((*found)->driver, QString(switchdrivers::snmp));
}

void TestDiscoverSwitches::identifyingNeedsAnAddress()
{
    const auto found = QCoro::waitFor(identifySwitch(withCommunity(QStringLiteral("public")), m_clock, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::InvalidInput);
}

void TestDiscoverSwitches::driversThatCannotBeAskedAreNamed()
{
    for (const QLatin1StringView driver : {switchdrivers::tc, switchdrivers::byHand}) {
        Switch device;
        device.driver = QString(driver);
        device.address = m_simulator.address();
        const auto found = QCoro::waitFor(identifySwitch(device, m_clock, {}));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Unsupported);
        QVERIFY(found.error().message.contains(driver));
    }
}

QTEST_GUILESS_MAIN(TestDiscoverSwitches)
#include "tst_discoverswitches.moc"
