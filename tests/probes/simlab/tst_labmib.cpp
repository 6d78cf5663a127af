#include "probes/simlab/labmib.h"
#include "tests/support/fakeswitchports.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace castbench;
using castbench::test::FakeSwitchPorts;

class TestLabMib : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyObjectIsThereOnce();
    void valuesFollowThePorts();
    void rateMeansCap_data();
    void rateMeansCap();
    void onlyPlausibleRatesMayBeWritten_data();
    void onlyPlausibleRatesMayBeWritten();

private:
    const MibObject *find(MibOid oid) const;
    MibOid rateOid(std::uint32_t port) const;

    FakeSwitchPorts m_ports{2};
    std::vector<MibObject> m_objects;
};

void TestLabMib::init()
{
    LabMibSystem system;
    system.description = "a switch";
    system.name = "s1";
    system.upTimeTicks = [] {
        return quint64{4200};
    };
    m_objects = labMibObjects(m_ports, system);
}

const MibObject *TestLabMib::find(MibOid oid) const
{
    const auto found = std::ranges::find(m_objects, oid, &MibObject::oid);
    return found == m_objects.end() ? nullptr : &*found;
}

MibOid TestLabMib::rateOid(std::uint32_t port) const
{
    MibOid oid = labMibRoot();
    oid.insert(oid.end(), {1, 1, 1, 2, port});
    return oid;
}

void TestLabMib::everyObjectIsThereOnce()
{
    std::set<MibOid> seen;
    for (const MibObject &object : m_objects)
        QVERIFY(seen.insert(object.oid).second);
    QCOMPARE(m_objects.size(), std::size_t{4 + 2 * 11});
    // sysDescr, sysObjectID, sysUpTime, sysName, ifOperStatus.2, ifHCInOctets.2
    for (const MibOid &oid : std::vector<MibOid>{{1, 3, 6, 1, 2, 1, 1, 1, 0},
                                                 {1, 3, 6, 1, 2, 1, 1, 2, 0},
                                                 {1, 3, 6, 1, 2, 1, 1, 3, 0},
                                                 {1, 3, 6, 1, 2, 1, 1, 5, 0},
                                                 {1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 2},
                                                 {1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6, 2}})
        QVERIFY(find(oid));
    QVERIFY(!find(rateOid(3)));
}

void TestLabMib::valuesFollowThePorts()
{
    SimPortOctets octets;
    octets.in = 0xfedcba9876543210;
    m_ports.setOctets(2, octets);
    m_ports.setUp(2, false);
    QCOMPARE(std::get<quint64>(find({1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6, 2})->read().value), octets.in);
    QCOMPARE(std::get<qint64>(find({1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 2})->read().value), 2);
    QCOMPARE(std::get<qint64>(find({1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 1})->read().value), 1);
    QCOMPARE(std::get<quint64>(find({1, 3, 6, 1, 2, 1, 1, 3, 0})->read().value), quint64{4200});
}

void TestLabMib::rateMeansCap_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("kbps"); // 0 stands for No Limit here

    QTest::newRow("no limit") << qint64{-1} << qint64{0};
    QTest::newRow("512 kbit/s") << qint64{512} << qint64{512};
    QTest::newRow("largest") << labMaximumKbps << labMaximumKbps;
}

void TestLabMib::rateMeansCap()
{
    QFETCH(const qint64, rate);
    QFETCH(const qint64, kbps);
    const Cap cap = kbps ? Cap::kbps(kbps) : Cap::noLimit();

    const MibObject *object = find(rateOid(1));
    QVERIFY(object && object->write);
    object->write->apply(rate);
    QCOMPARE(m_ports.cap(1), cap);
    QCOMPARE(std::get<qint64>(object->read().value), rate);
    QCOMPARE(m_ports.cap(2), Cap::noLimit());
}

void TestLabMib::onlyPlausibleRatesMayBeWritten_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("no limit") << qint64{-1} << true;
    QTest::newRow("smallest") << labMinimumKbps << true;
    QTest::newRow("largest") << labMaximumKbps << true;
    QTest::newRow("zero") << qint64{0} << false;
    QTest::newRow("below") << labMinimumKbps - 1 << false;
    QTest::newRow("above") << labMaximumKbps + 1 << false;
    QTest::newRow("negative") << qint64{-2} << false;
}

void TestLabMib::onlyPlausibleRatesMayBeWritten()
{
    QFETCH(const qint64, rate);
    QFETCH(const bool, allowed);
    QCOMPARE(find(rateOid(1))->write->allowed(rate), allowed);
    for (const MibObject &object : m_objects)
        QCOMPARE(object.write.has_value(), object.oid == rateOid(1) || object.oid == rateOid(2));
}

QTEST_GUILESS_MAIN(TestLabMib)
#include "tst_labmib.moc"
