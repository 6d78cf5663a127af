#include "controllers/protocols/nsdpattributes.h"

#include <QTest>

using namespace castbench;
using namespace castbench::nsdp;

class TestNsdpAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusOfPorts_data()
    {
        QTest::addColumn<quint8>("code");
        QTest::addColumn<qint64>("kbps");
        QTest::newRow("down") << quint8{0} << qint64{0};
        QTest::newRow("10 half") << quint8{1} << qint64{10'000};
        QTest::newRow("10 full") << quint8{2} << qint64{10'000};
        QTest::newRow("100 half") << quint8{3} << qint64{100'000};
        QTest::newRow("100 full") << quint8{4} << qint64{100'000};
        QTest::newRow("1 G") << quint8{5} << qint64{1'000'000};
        QTest::newRow("10 G") << quint8{6} << qint64{10'000'000};
        QTest::newRow("unknown") << quint8{7} << qint64{0};
        QTest::newRow("unknown, highest") << quint8{255} << qint64{0};
    }
    void statusOfPorts()
    {
        QFETCH(quint8, code);
        QFETCH(qint64, kbps);
        const auto status =
            readPortStatus({tags::portStatus, QByteArray("\x02", 1) + QByteArray(1, static_cast<char>(code)) +
                                                  QByteArray("\x01", 1)});
        QVERIFY(status);
        QCOMPARE(status->port, 2);
        QCOMPARE(status->isUp(), code != 0);
        QCOMPARE(status->speedKbps().value_or(0), kbps);
        QCOMPARE(*readPortStatus(portStatusAttribute(*status)), *status);
    }

    void statisticsOfAPort()
    {
        const Attribute attribute{tags::portStatistics, QByteArray::fromHex("05"
                                                                            "0000000100000002"
                                                                            "8000000000000003"
                                                                            "0000000000000004"
                                                                            "0000000000000005"
                                                                            "0000000000000006"
                                                                            "0000000000000007")};
        const auto statistics = readPortStatistics(attribute);
        QVERIFY(statistics);
        QCOMPARE(statistics->port, 5);
        QCOMPARE(statistics->octetsIn, quint64{0x100000002});
        QCOMPARE(statistics->octetsOut, quint64{0x8000000000000003});
        QCOMPARE(statistics->others, (std::array<quint64, 4>{4, 5, 6, 7}));
        QCOMPARE(portStatisticsAttribute(*statistics), attribute);
    }

    void ratesOfPorts()
    {
        const Attribute attribute{tags::egressRate, QByteArray::fromHex("0800000004")};
        QCOMPARE(*readPortRate(attribute), (PortRate{8, 4}));
        QCOMPARE(portRateAttribute(tags::egressRate, {8, 4}), attribute);
        // Both readings of the field, two bytes and four, give the same.
        QCOMPARE(readPortRate({tags::ingressRate, QByteArray::fromHex("01ffffffff")})->code, 0xffffffffu);
    }

    void textsAreCleaned_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("model") << QByteArray("GS108PEv2") << QStringLiteral("GS108PEv2");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("zero byte") << QByteArray("lab\0xyz", 7) << QStringLiteral("lab");
        QTest::newRow("escape") << QByteArray("a\x1b[31mb\r\n") << QStringLiteral("a[31mb");
        QTest::newRow("long") << QByteArray(1000, 'x') << QString(64, u'x');
    }
    void textsAreCleaned()
    {
        QFETCH(QByteArray, bytes);
        QTEST(readText({tags::name, bytes}), "text");
    }

    void writtenIsRead()
    {
        const MacAddress mac{{1, 2, 3, 4, 5, 6}};
        QCOMPARE(*readMac(macAttribute(mac)), mac);
        QCOMPARE(*readAddress(addressAttribute(0xc0a800ef)), QStringLiteral("192.168.0.239"));
        QCOMPARE(*readPortCount(portCountAttribute(8)), 8);
        QCOMPARE(*readPortCount(portCountAttribute(255)), 255);
        QCOMPARE(textAttribute(tags::model, QStringLiteral("GS108Ev2")).value, QByteArray("GS108Ev2"));
    }

    void wrongLengthsAreRefused()
    {
        for (int size = 0; size <= 60; ++size) {
            const auto with = [size](quint16 tag) {
                return Attribute{tag, QByteArray(size, '\x01')};
            };
            QCOMPARE(readMac(with(tags::mac)).has_value(), size == 6);
            QCOMPARE(readAddress(with(tags::address)).has_value(), size == 4);
            QCOMPARE(readPortCount(with(tags::portCount)).has_value(), size == 1);
            QCOMPARE(readPortStatus(with(tags::portStatus)).has_value(), size == 3);
            QCOMPARE(readPortStatistics(with(tags::portStatistics)).has_value(), size == 49);
            QCOMPARE(readPortRate(with(tags::ingressRate)).has_value(), size == 5);
        }
        QCOMPARE(readPortCount({tags::portCount, QByteArray(1, '\0')}).error().code, ErrorCode::Protocol);
        QVERIFY(readPortRate({tags::ingressRate, {}}).error().message.contains(QStringLiteral("0x4c00")));
    }
};

QTEST_GUILESS_MAIN(TestNsdpAttributes)
#include "tst_nsdpattributes.moc"
