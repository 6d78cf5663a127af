#include "controllers/switches/subnets.h"

#include <QTest>

using namespace castbench;

namespace {

Subnet subnet(const char *address, int prefixLength)
{
    return {QHostAddress(QString::fromLatin1(address)), prefixLength};
}

} // namespace

class TestSubnets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsAreCounted_data();
    void hostsAreCounted();
    void ownAddressesAndTheEdgesAreLeftOut();
    void overlappingNetworksAreAskedOnce();
    void numberOfHostsIsBounded();
    void ownSubnetsAreOfThisComputer();
};

void TestSubnets::hostsAreCounted_data()
{
    QTest::addColumn<Subnet>("network");
    QTest::addColumn<int>("hosts");

    QTest::newRow("/24") << subnet("192.168.1.7", 24) << 253;
    QTest::newRow("/22") << subnet("10.1.4.1", 22) << 1021;
    QTest::newRow("larger than /22") << subnet("10.1.4.1", 21) << 0;
    QTest::newRow("/30") << subnet("172.16.0.1", 30) << 1;
    QTest::newRow("/31") << subnet("172.16.0.1", 31) << 0;
    QTest::newRow("/32") << subnet("172.16.0.1", 32) << 0;
    QTest::newRow("no prefix") << subnet("192.168.1.7", -1) << 0;
    QTest::newRow("everything") << subnet("192.168.1.7", 0) << 0;
    QTest::newRow("last private of 172") << subnet("172.31.255.1", 24) << 253;
    QTest::newRow("first public of 172") << subnet("172.32.0.1", 24) << 0;
    QTest::newRow("public") << subnet("203.0.113.5", 24) << 0;
    QTest::newRow("loopback") << subnet("127.0.0.1", 24) << 0;
    QTest::newRow("without DHCP") << subnet("169.254.7.7", 24) << 0;
    QTest::newRow("IPv6") << subnet("fd00::1", 24) << 0;
    QTest::newRow("no address") << subnet("", 24) << 0;
}

void TestSubnets::hostsAreCounted()
{
    QFETCH(const Subnet, network);
    QFETCH(const int, hosts);
    QCOMPARE(neighboursIn({network}).size(), static_cast<std::size_t>(hosts));
}

void TestSubnets::ownAddressesAndTheEdgesAreLeftOut()
{
    const auto hosts = neighboursIn({subnet("192.168.1.1", 29), subnet("192.168.1.3", 29)});
    QStringList texts;
    for (const QHostAddress &host : hosts)
        texts << host.toString();
    const QStringList expected{QStringLiteral("192.168.1.2"), QStringLiteral("192.168.1.4"),
                               QStringLiteral("192.168.1.5"), QStringLiteral("192.168.1.6")};
    QCOMPARE(texts, expected);
}

void TestSubnets::overlappingNetworksAreAskedOnce()
{
    const auto hosts = neighboursIn({subnet("192.168.1.1", 24), subnet("192.168.1.2", 25)});
    QCOMPARE(hosts.size(), std::size_t{252});
}

void TestSubnets::numberOfHostsIsBounded()
{
    std::vector<Subnet> many;
    for (int i = 0; i < 10; ++i)
        many.push_back(subnet(qPrintable(QStringLiteral("10.%1.0.1").arg(i)), 22));
    QCOMPARE(neighboursIn(many).size(), maximumSearchedHosts);
}

void TestSubnets::ownSubnetsAreOfThisComputer()
{
    for (const Subnet &own : ownSubnets()) {
        QVERIFY(!own.address.isLoopback());
        QCOMPARE(own.address.protocol(), QAbstractSocket::IPv4Protocol);
    }
}

QTEST_GUILESS_MAIN(TestSubnets)
#include "tst_subnets.moc"
