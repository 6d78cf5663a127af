#include "app/desktop/hostaddress.h"

#include <QTest>

using namespace castbench;

class TestHostAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheOperatingSystemsTable()
    {
        const QByteArray table =
            "IP address       HW type     Flags       HW address            Mask     Device\n"
            "192.168.1.11     0x1         0x2         02:00:5e:10:00:01     *        eth0\n"
            "192.168.1.12     0x1         0x0         00:00:00:00:00:00     *        eth0\n"
            "192.168.1.13     0x1         0x2         02:00:5E:10:00:0F     *        eth0\n";
        const Neighbours known = neighboursFromArp(table);
        QCOMPARE(known.size(), std::size_t(2));
        QCOMPARE(known[0].first, QHostAddress(QStringLiteral("192.168.1.11")));
        QCOMPARE(known[0].second.text(), QStringLiteral("02:00:5e:10:00:01"));
        QCOMPARE(known[1].second.text(), QStringLiteral("02:00:5e:10:00:0f"));
    }

    void leavesOutWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("header") << QByteArray("IP address HW type Flags HW address Mask Device\n");
        QTest::newRow("cut") << QByteArray("192.168.1.11     0x1         0x2");
        QTest::newRow("no address") << QByteArray("999.1.1.1 0x1 0x2 02:00:5e:10:00:01 * eth0");
        QTest::newRow("no hardware address") << QByteArray("192.168.1.1 0x1 0x2 02:00:5e * eth0");
        QTest::newRow("binary") << QByteArray("\0\xff\n\n \x80 \x81 \x82 \x83", 11);
    }
    void leavesOutWhatItCannotRead()
    {
        QFETCH(QByteArray, table);
        QVERIFY(neighboursFromArp(table).empty());
    }
};

QTEST_GUILESS_MAIN(TestHostAddress)
#include "tst_hostaddress.moc"
