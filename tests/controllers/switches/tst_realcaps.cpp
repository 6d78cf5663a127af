#include "controllers/switches/capdriverfactory.h"
#include "controllers/switches/realcaps.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace castbench;

class TestRealCaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheDriverWouldSet_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("profile");
        QTest::newRow("built-in lab, SNMP") << QStringLiteral("snmp") << QStringLiteral("castbench-lab");
        QTest::newRow("fixed rates, SNMP") << QStringLiteral("snmp") << QStringLiteral("dlink-prime");
        QTest::newRow("whole Mbit/s, SNMP") << QStringLiteral("snmp") << QStringLiteral("dlink-des-3526");
        QTest::newRow("NSDP") << QStringLiteral("nsdp") << QString();
        QTest::newRow("Linux") << QStringLiteral("linux") << QString();
    }
    void whatTheDriverWouldSet()
    {
        Switch device;
        device.id = QStringLiteral("S1");
        QFETCH(QString, driver);
        QFETCH(QString, profile);
        device.driver = driver;
        device.profile = profile;
        device.address = {QStringLiteral("192.0.2.1"), 0};
        device.community = Secret::plain(QStringLiteral("lab"));
        test::FakeClock clock;
        const auto asked = makeCapDriver(device, clock);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text()));
        std::vector<Cap> caps{Cap::noLimit()};
        for (const std::int64_t kbps : {16, 512, 700, 1000, 1536, 3000, 4000, 700'000})
            caps.push_back(Cap::kbps(kbps));
        const auto real = realCaps(device, caps);
        QVERIFY(real);
        QCOMPARE(real->size(), caps.size());
        for (std::size_t i = 0; i < caps.size(); ++i)
            QCOMPARE((*real)[i], (*asked)->nearest(caps[i]));
    }

    void secretsAreNotNeeded()
    {
        Switch device;
        device.driver = switchdrivers::nsdp;
        device.password = Secret::fromEnvironment(QStringLiteral("CASTBENCH_NO_SUCH_VARIABLE"));
        QCOMPARE(realCaps(device, {Cap::kbps(3000)})->front(), Cap::kbps(2000));
    }

    void whatIsNotKnownIsAnError()
    {
        Switch device;
        device.driver = QStringLiteral("telepathy");
        QCOMPARE(realCaps(device, {}).error().code, ErrorCode::Unsupported);
        device.driver = switchdrivers::snmp;
        device.profile = QStringLiteral("no-such-profile");
        QVERIFY(!realCaps(device, {}));
    }
};

QTEST_GUILESS_MAIN(TestRealCaps)
#include "tst_realcaps.moc"
