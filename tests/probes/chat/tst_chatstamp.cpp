#include "probes/chat/chatstamp.h"

#include <QtTest>

#include <random>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

ChatStamp example()
{
    ChatStamp stamp;
    stamp.run = 42;
    stamp.device = QStringLiteral("P1");
    stamp.session = 1'769'860'800'000;
    stamp.sequence = 17;
    stamp.sentAt = UtcTime{1'769'860'801s + 250us};
    stamp.offset = -5s;
    stamp.bound = 350us;
    return stamp;
}

/// The text with a checksum that fits.
QByteArray sealed(const QByteArray &body)
{
    return body + ' ' + QByteArray::number(qChecksum(body), 16).rightJustified(4, '0');
}

} // namespace

class ChatStampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsDocumented();
    void comesBackUnchanged_data();
    void comesBackUnchanged();
    void ignoresEverythingElse_data();
    void ignoresEverythingElse();
    void noticesEveryDamagedByte();
};

void ChatStampTest::looksAsDocumented()
{
    const QByteArray text = example().text();
    QCOMPARE(text.chopped(4), QByteArray("cb1 42 P1 1769860800000 17 1769860801000250 -5000000 350 "));
    QCOMPARE(text, sealed(text.chopped(5)));
    QCOMPARE(example().sentReference(), UtcTime{1'769'860'796s + 250us});
}

void ChatStampTest::comesBackUnchanged_data()
{
    QTest::addColumn<ChatStamp>("stamp");

    QTest::newRow("example") << example();
    ChatStamp stamp = example();
    stamp.bound.reset();
    QTest::newRow("bound not known") << stamp;
    stamp.bound = 0us;
    stamp.offset = 0us;
    QTest::newRow("same clock") << stamp;
    stamp.device = QStringLiteral("abcdefghijklmnopqrstuvwxyz-_0123");
    stamp.run = std::numeric_limits<qint64>::max();
    stamp.sequence = 9'000'000'000'000'000'000ull;
    stamp.bound = 10s;
    QTest::newRow("long") << stamp;
}

void ChatStampTest::comesBackUnchanged()
{
    QFETCH(ChatStamp, stamp);
    const auto read = ChatStamp::parse(stamp.text());
    QVERIFY(read);
    QCOMPARE(*read, stamp);
    QVERIFY(stamp.text().size() < 200);
}

void ChatStampTest::ignoresEverythingElse_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("chatter") << QByteArray("cb1 is a nice name for a bot, is it not, my friend?");
    QTest::newRow("newer version") << sealed("cb2 42 P1 1769860800000 17 1769860801000250 0 350");
    QTest::newRow("word missing") << sealed("cb1 42 P1 1769860800000 17 1769860801000250 0");
    QTest::newRow("word too many") << sealed("cb1 42 P1 1769860800000 17 1769860801000250 0 350 1");
    QTest::newRow("two blanks") << sealed("cb1 42 P1  1769860800000 17 1769860801000250 0 350");
    QTest::newRow("negative run") << sealed("cb1 -1 P1 1769860800000 17 1769860801000250 0 350");
    QTest::newRow("run overflows") << sealed(
        "cb1 9223372036854775808 P1 1769860800000 17 1769860801000250 0 350");
    QTest::newRow("device with a colon") << sealed("cb1 42 P:1 1769860800000 17 1769860801000250 0 350");
    QTest::newRow("device too long") << sealed(
        "cb1 42 abcdefghijklmnopqrstuvwxyz-_01234 1769860800000 17 1769860801000250 0 350");
    QTest::newRow("no device") << sealed("cb1 42  1769860800000 17 1769860801000250 0 350");
    QTest::newRow("sequence 0") << sealed("cb1 42 P1 1769860800000 0 1769860801000250 0 350");
    QTest::newRow("sequence with a fraction") << sealed("cb1 42 P1 1769860800000 1.5 1769860801000250 0 350");
    QTest::newRow("sent before 1970") << sealed("cb1 42 P1 1769860800000 17 -1 0 350");
    QTest::newRow("sent far away") << sealed("cb1 42 P1 1769860800000 17 9223372036854775807 0 350");
    QTest::newRow("offset far away") << sealed(
        "cb1 42 P1 1769860800000 17 1769860801000250 9223372036854775807 350");
    QTest::newRow("negative bound") << sealed("cb1 42 P1 1769860800000 17 1769860801000250 0 -350");
    QTest::newRow("bound in words") << sealed("cb1 42 P1 1769860800000 17 1769860801000250 0 small");
    QTest::newRow("plus sign") << sealed("cb1 42 P1 1769860800000 +17 1769860801000250 0 350");
    QTest::newRow("checksum in capitals")
        << QByteArray("cb1 42 P1 1769860800000 17 1769860801000250 0 350 FFFF");
    QTest::newRow("huge") << QByteArray("cb1 " + QByteArray(100'000, '1'));
}

void ChatStampTest::ignoresEverythingElse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ChatStamp::parse(text));
}

void ChatStampTest::noticesEveryDamagedByte()
{
    const QByteArray text = example().text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const char replacement : {'0', '9', ' ', 'x', '\xff'}) {
            QByteArray damaged = text;
            damaged[i] = replacement;
            if (damaged != text)
                QVERIFY2(!ChatStamp::parse(damaged), damaged.constData());
        }
        QVERIFY(!ChatStamp::parse(text.first(i)));
    }
}

QTEST_GUILESS_MAIN(ChatStampTest)
#include "tst_chatstamp.moc"
