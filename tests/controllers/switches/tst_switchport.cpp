#include "controllers/switches/switchport.h"

#include <QTest>

using namespace castbench;

namespace {

MacAddress mac(std::uint8_t last)
{
    return MacAddress{{2, 0, 0x5e, 0x10, 0, last}};
}

SwitchPort port(int number, const std::vector<MacAddress> &hosts)
{
    SwitchPort made;
    made.number = number;
    made.hosts = hosts;
    made.hostCount = static_cast<int>(hosts.size());
    return made;
}

} // namespace

class TestSwitchPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOnlyHost()
    {
        const Expected<SwitchPort> found =
            portOfHost({port(1, {mac(1)}), port(2, {}), port(3, {mac(3)})}, mac(3), false);
        QVERIFY(found.has_value());
        QCOMPARE(found->number, 3);
    }

    void refusesAnUplinkUnlessTold()
    {
        const std::vector<SwitchPort> ports{port(1, {mac(1), mac(2)})};
        const Expected<SwitchPort> refused = portOfHost(ports, mac(2), false);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("port 1")));
        QCOMPARE(portOfHost(ports, mac(2), true)->number, 1);
    }

    void aNeighbourMakesAnUplink()
    {
        std::vector<SwitchPort> ports{port(7, {mac(1)})};
        ports[0].neighbour = QStringLiteral("core-switch");
        const Expected<SwitchPort> refused = portOfHost(ports, mac(1), false);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("core-switch")));
    }

    void anUnseenHostIsNotFound()
    {
        QCOMPARE(portOfHost({port(1, {mac(1)})}, mac(9), false).error().code, ErrorCode::NotFound);
        QCOMPARE(portOfHost({}, mac(9), true).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSwitchPort)
#include "tst_switchport.moc"
