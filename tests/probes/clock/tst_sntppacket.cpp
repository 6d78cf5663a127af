#include "probes/clock/sntppacket.h"

#include <QtTest>

#include <random>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t nonce = 0x0123456789ABCDEF;

SntpPacket goodAnswer()
{
    SntpPacket packet;
    packet.mode = SntpPacket::serverMode;
    packet.stratum = 2;
    packet.precision = -20;
    packet.referenceId = QByteArrayLiteral("GPS\0");
    packet.originate = nonce;
    packet.receive = toNtpTime(UtcTime{1'769'860'800s});
    packet.transmit = toNtpTime(UtcTime{1'769'860'800s + 25us});
    return packet;
}

} // namespace

class SntpPacketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsDatesOfTheStandard_data();
    void convertsDatesOfTheStandard();
    void everyMicrosecondSurvives();
    void requestLooksAsTheStandardSays();
    void decodesWhatItEncodes();
    void acceptsAGoodAnswer();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void survivesRandomDatagrams();
};

// RFC 5905, figure 4: dates and their NTP timestamps.
void SntpPacketTest::convertsDatesOfTheStandard_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<unsigned>("month");
    QTest::addColumn<unsigned>("day");
    QTest::addColumn<quint64>("timestamp");

    QTest::newRow("1970-01-01, first day of Unix") << 1970 << 1u << 1u << quint64{2'208'988'800};
    QTest::newRow("1972-01-01, first day of UTC") << 1972 << 1u << 1u << quint64{2'272'060'800};
    QTest::newRow("1999-12-31, last day of the 20th century") << 1999 << 12u << 31u << quint64{3'155'587'200};
    QTest::newRow("2036-02-08, first day of era 1") << 2036 << 2u << 8u << quint64{63'104};
}

void SntpPacketTest::convertsDatesOfTheStandard()
{
    QFETCH(int, year);
    QFETCH(unsigned, month);
    QFETCH(unsigned, day);
    QFETCH(quint64, timestamp);

    const UtcTime time{
        std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)}};
    QCOMPARE(toNtpTime(time), timestamp << 32);
    QCOMPARE(fromNtpTime(timestamp << 32), time);
}

void SntpPacketTest::everyMicrosecondSurvives()
{
    const UtcTime second{1'769'860'800s};
    for (int us = 0; us < 1'000'000; ++us) {
        const UtcTime time = second + microseconds{us};
        if (fromNtpTime(toNtpTime(time)) != time)
            QFAIL(qPrintable(QStringLiteral("%1 µs").arg(us)));
    }
    QCOMPARE(toNtpTime(second + 500ms) & 0xFFFFFFFF, std::uint64_t{0x80000000});
    // The largest fraction rounds up to the next second.
    QCOMPARE(fromNtpTime((toNtpTime(second) & ~0xFFFFFFFFull) | 0xFFFFFFFF), second + 1s);
}

void SntpPacketTest::requestLooksAsTheStandardSays()
{
    SntpPacket request;
    request.transmit = nonce;
    const QByteArray bytes = request.encode();
    QCOMPARE(bytes.size(), 48);
    QCOMPARE(bytes.left(1).toHex(), QByteArray("23")); // LI 0, version 4, mode 3
    QCOMPARE(bytes.mid(1, 39), QByteArray(39, '\0'));
    QCOMPARE(bytes.mid(40).toHex(), QByteArray("0123456789abcdef"));
}

void SntpPacketTest::decodesWhatItEncodes()
{
    SntpPacket packet = goodAnswer();
    packet.leap = 1;
    packet.version = 3;
    packet.poll = -3;
    packet.rootDelay = 0x00010000;
    packet.rootDispersion = 0xFFFFFFFF;
    packet.reference = 7;
    const auto decoded = SntpPacket::decode(packet.encode() + QByteArray(20, 'x'));
    QVERIFY(decoded);
    QCOMPARE(*decoded, packet);
    QVERIFY(!SntpPacket::decode(packet.encode().chopped(1)));
    QVERIFY(!SntpPacket::decode({}));
}

void SntpPacketTest::acceptsAGoodAnswer()
{
    SntpPacket packet = goodAnswer();
    packet.rootDelay = 0x00008000;      // 500 ms
    packet.rootDispersion = 0x00004000; // 250 ms
    const auto answer = checkSntpAnswer(packet, nonce);
    QVERIFY(answer);
    QCOMPARE(answer->received, UtcTime{1'769'860'800s});
    QCOMPARE(answer->sent, UtcTime{1'769'860'800s + 25us});
    QCOMPARE(answer->precision, 1us);
    QCOMPARE(answer->rootDistance, 500ms);
    packet.precision = 127;
    QCOMPARE(checkSntpAnswer(packet, nonce)->precision, 16s);
    packet.precision = -6; // 15.625 ms, a coarse system clock
    QCOMPARE(checkSntpAnswer(packet, nonce)->precision, 15'625us);
}

void SntpPacketTest::refusesBadAnswers_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("context");

    const auto row = [](const char *name, ErrorCode code, const QString &context, auto change) {
        SntpPacket packet = goodAnswer();
        change(packet);
        QTest::newRow(name) << packet.encode() << code << context;
    };
    row("client's mode", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.mode = 3; });
    row("broadcast", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.mode = 5; });
    row("version 0", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.version = 0; });
    row("version 7", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.version = 7; });
    row("another request", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.originate = nonce + 1; });
    row("no originate", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.originate = 0; });
    row("not synchronised", ErrorCode::Unreachable, {}, [](SntpPacket &p) { p.leap = 3; });
    row("stratum 16", ErrorCode::Unreachable, {}, [](SntpPacket &p) { p.stratum = 16; });
    row("stratum 255", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.stratum = 255; });
    row("no receive time", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.receive = 0; });
    row("no transmit time", ErrorCode::Protocol, {}, [](SntpPacket &p) { p.transmit = 0; });
    row("reversed", ErrorCode::Protocol, {}, [](SntpPacket &p) { std::swap(p.receive, p.transmit); });
    row("kiss: RATE", ErrorCode::Refused, QStringLiteral("RATE"), [](SntpPacket &p) {
        p.stratum = 0;
        p.leap = 3;
        p.referenceId = QByteArrayLiteral("RATE");
    });
    row("kiss: control characters", ErrorCode::Refused, QStringLiteral("Z"), [](SntpPacket &p) {
        p.stratum = 0;
        p.referenceId = QByteArrayLiteral("\x1b\nZ\xff");
    });
}

void SntpPacketTest::refusesBadAnswers()
{
    QFETCH(QByteArray, datagram);
    QFETCH(ErrorCode, code);
    QFETCH(QString, context);

    const auto packet = SntpPacket::decode(datagram);
    QVERIFY(packet);
    const auto answer = checkSntpAnswer(*packet, nonce);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().context, context);
}

void SntpPacketTest::survivesRandomDatagrams()
{
    std::mt19937 random{20260131};
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(static_cast<qsizetype>(random() % 80), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        const auto packet = SntpPacket::decode(bytes);
        QCOMPARE(packet.has_value(), bytes.size() >= SntpPacket::size);
        if (packet) {
            const auto answer = checkSntpAnswer(*packet, packet->originate);
            QVERIFY(!answer || answer->sent >= answer->received);
        }
    }
}

QTEST_GUILESS_MAIN(SntpPacketTest)
#include "tst_sntppacket.moc"
