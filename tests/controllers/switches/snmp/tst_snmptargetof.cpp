#include "controllers/switches/snmp/snmptargetof.h"

#include <QTest>

using namespace castbench;

class TestSnmpTargetOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void communityIsRevealed();
    void userIsTaken();
    void portIsKept();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
};

void TestSnmpTargetOf::communityIsRevealed()
{
    Switch device;
    device.address.host = QStringLiteral("192.0.2.1");
    device.snmpVersion = SnmpVersion::V1;
    device.community = Secret::plain(QStringLiteral("open"));
    const auto target = snmpTargetOf(device);
    QVERIFY(target);
    QCOMPARE(target->community, QStringLiteral("open"));
    QCOMPARE(target->version, SnmpVersion::V1);
    QCOMPARE(target->address, (Endpoint{QStringLiteral("192.0.2.1"), 161}));
}

void TestSnmpTargetOf::userIsTaken()
{
    Switch device;
    device.address.host = QStringLiteral("192.0.2.1");
    device.snmpVersion = SnmpVersion::V3;
    device.community = Secret::plain(QStringLiteral("of a former version"));
    device.snmpUser.name = QStringLiteral("operator");
    const auto target = snmpTargetOf(device);
    QVERIFY(target);
    QCOMPARE(target->version, SnmpVersion::V3);
    QCOMPARE(target->user.name, QStringLiteral("operator"));
    QVERIFY(target->community.isEmpty());
}

void TestSnmpTargetOf::portIsKept()
{
    Switch device;
    device.address = {QStringLiteral("192.0.2.1"), 1161};
    device.community = Secret::plain(QStringLiteral("open"));
    QCOMPARE(snmpTargetOf(device)->address.port, quint16{1161});
}

void TestSnmpTargetOf::whatIsMissingIsSaid_data()
{
    QTest::addColumn<Switch>("device");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");

    Switch device;
    device.community = Secret::plain(QStringLiteral("open"));
    QTest::newRow("address") << device << ErrorCode::InvalidInput << QStringLiteral("address");
    device.address.host = QStringLiteral("192.0.2.1");
    device.community = Secret();
    QTest::newRow("community") << device << ErrorCode::InvalidInput << QStringLiteral("community");
    device.snmpVersion = SnmpVersion::V3;
    QTest::newRow("user") << device << ErrorCode::InvalidInput << QStringLiteral("user");
    device.snmpVersion = SnmpVersion::V2c;
    device.community = Secret::fromFile(QStringLiteral("/no/such/file"));
    QTest::newRow("secret") << device << ErrorCode::NotFound << QStringLiteral("/no/such/file");
}

void TestSnmpTargetOf::whatIsMissingIsSaid()
{
    QFETCH(const Switch, device);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, named);
    const auto target = snmpTargetOf(device);
    QVERIFY(!target);
    QCOMPARE(target.error().code, code);
    QVERIFY2(target.error().text().contains(named), qPrintable(target.error().text()));
}

QTEST_GUILESS_MAIN(TestSnmpTargetOf)
#include "tst_snmptargetof.moc"
