#include "probes/simlab/snmpagent.h"

#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "probes/clock/systemclock.h"
#include "tests/support/fakeswitchports.h"

#include <QTest>
#include <QUdpSocket>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::FakeSwitchPorts;

namespace {

SnmpAgentSettings settings(quint16 port = 0)
{
    SnmpAgentSettings settings;
    settings.community = QStringLiteral("lab");
    settings.port = port;
    return settings;
}

SnmpConfig configFor(const Endpoint &address)
{
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = address;
    config.community = QStringLiteral("lab");
    config.profile = loadSwitchProfile(QStringLiteral("castbench-lab")).value_or(SwitchProfile());
    config.timeout = 5s;
    return config;
}

} // namespace

class TestSnmpAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersUntilStoppedAndCanStartAgain();
    void onlyOneRunsInAProcess();
    void takenPortIsUnreachable();
    void communityIsNeeded();
    void stoppingTwiceIsSafe();
    void serversAndClientsShareAProcess();

private:
    FakeSwitchPorts m_ports{4};
    SystemClock m_clock;
};

void TestSnmpAgent::answersUntilStoppedAndCanStartAgain()
{
    SnmpAgent agent(m_ports, settings());
    for (int round = 0; round < 3; ++round) {
        const auto address = agent.start();
        QVERIFY2(address, address ? "" : qPrintable(address.error().text()));
        QVERIFY(address->port != 0);
        SnmpCapDriver driver(configFor(*address), m_clock);
        const auto set = QCoro::waitFor(driver.set(1, Cap::kbps(500 + round), {}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
        QCOMPARE(m_ports.cap(1), Cap::kbps(500 + round));
        agent.stop();
        const auto read = QCoro::waitFor(driver.read(1, {}));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unreachable);
    }
}

void TestSnmpAgent::onlyOneRunsInAProcess()
{
    SnmpAgent first(m_ports, settings());
    QVERIFY(first.start());
    SnmpAgent second(m_ports, settings());
    const auto refused = second.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unsupported);
    first.stop();
    QVERIFY(second.start());
}

void TestSnmpAgent::takenPortIsUnreachable()
{
    QUdpSocket taken;
    QVERIFY(taken.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress));
    SnmpAgent agent(m_ports, settings(taken.localPort()));
    const auto address = agent.start();
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::Unreachable);
    taken.close();
    QVERIFY(agent.start());
}

void TestSnmpAgent::communityIsNeeded()
{
    SnmpAgent agent(m_ports, {});
    const auto address = agent.start();
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::InvalidInput);
}

void TestSnmpAgent::stoppingTwiceIsSafe()
{
    SnmpAgent agent(m_ports, settings());
    agent.stop();
    QVERIFY(agent.start());
    agent.stop();
    agent.stop();
}

// The built-in lab and the driver may live in one process: two drivers set and poll over the same library
// that answers them.
void TestSnmpAgent::serversAndClientsShareAProcess()
{
    SnmpAgent agent(m_ports, settings());
    const auto address = agent.start();
    QVERIFY(address);
    SnmpCapDriver first(configFor(*address), m_clock);
    SnmpCapDriver second(configFor(*address), m_clock);
    for (int round = 0; round < 1000; ++round) {
        // All four are under way at once.
        auto setFirst = first.set(1, Cap::kbps(1000 + round), {});
        auto setSecond = second.set(2, Cap::kbps(2000 + round), {});
        auto pollFirst = first.counters(3, {});
        auto pollSecond = second.counters(3, {});
        QVERIFY(QCoro::waitFor(std::move(setFirst)));
        QVERIFY(QCoro::waitFor(std::move(setSecond)));
        QVERIFY(QCoro::waitFor(std::move(pollFirst)));
        QVERIFY(QCoro::waitFor(std::move(pollSecond)));
        QCOMPARE(m_ports.cap(1), Cap::kbps(1000 + round));
        QCOMPARE(m_ports.cap(2), Cap::kbps(2000 + round));
    }
}

QTEST_GUILESS_MAIN(TestSnmpAgent)
#include "tst_snmpagent.moc"
