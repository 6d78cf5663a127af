#include "controllers/protocols/nsdpattributes.h"
#include "controllers/protocols/nsdppassword.h"

#include <QTest>

using namespace castbench;
using namespace castbench::nsdp;

namespace {

/// The bytes of a packet written in hexadecimal; dots and blanks only set it out.
QByteArray packet(QByteArray digits)
{
    digits.removeIf([](char c) { return c == '.' || c == ' '; });
    return QByteArray::fromHex(digits);
}

MacAddress mac(const char *text)
{
    return *MacAddress::parse(QString::fromLatin1(text));
}

Message request(Operation operation, quint32 sequence)
{
    Message message;
    message.operation = operation;
    message.client = mac("020000000001");
    message.device = mac("020000000002");
    message.sequence = sequence;
    return message;
}

} // namespace

class TestNsdpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoveryIsWrittenAsDocumented()
    {
        Message discovery = request(Operation::Read, 0x1001);
        discovery.device = MacAddress();
        for (const quint16 tag :
             {tags::model, tags::name, tags::mac, tags::address, tags::firmware, tags::portCount})
            discovery.attributes.push_back({tag, {}});
        QCOMPARE(*encode(discovery),
                 packet("01010000.00000000.020000000001.000000000000.00001001.4e534450.00000000."
                        "00010000.00030000.00040000.00060000.000d0000.60000000.ffff0000"));
    }

    void capturedDiscoveryReplyIsRead()
    {
        const auto reply =
            decode(packet("01020000.00000000.0016d4c54fe8.e0469a25359d.00000001.4e534450.00000000."
                          "00010008.4753313038457632.00040006e0469a25359d.00060004c0a80b74."
                          "000d0007312e30302e3034.ffff0000"));
        QVERIFY(reply);
        QCOMPARE(reply->operation, Operation::ReadReply);
        QCOMPARE(reply->result, Result::Ok);
        QCOMPARE(reply->client, mac("0016d4c54fe8"));
        QCOMPARE(reply->device, mac("e0469a25359d"));
        QCOMPARE(reply->sequence, 1u);
        QVERIFY(reply->complete);
        QCOMPARE(readText(*reply->find(tags::model)), QStringLiteral("GS108Ev2"));
        QCOMPARE(*readMac(*reply->find(tags::mac)), mac("e0469a25359d"));
        QCOMPARE(*readAddress(*reply->find(tags::address)), QStringLiteral("192.168.11.116"));
        QCOMPARE(readText(*reply->find(tags::firmware)), QStringLiteral("1.00.04"));
        QVERIFY(!reply->find(tags::portCount));
    }

    void readingTheLimitsIsWrittenAsDocumented()
    {
        Message read = request(Operation::Read, 0x1002);
        read.attributes.push_back({tags::ingressRate, {}});
        QCOMPARE(*encode(read), packet("01010000.00000000.020000000001.020000000002.00001002.4e534450."
                                       "00000000.4c000000.ffff0000"));
    }

    void limitsOfEightPortsHaveTheCapturedLength()
    {
        Message reply = request(Operation::ReadReply, 0x1002);
        for (int port = 1; port <= 8; ++port)
            reply.attributes.push_back(portRateAttribute(tags::ingressRate, {port, 0}));
        const auto bytes = encode(reply);
        QCOMPARE(bytes->size(), 108);
        QCOMPARE(bytes->sliced(headerSize, 18), packet("4c000005.0100000000.4c000005.0200000000"));
        QCOMPARE(*decode(*bytes), reply);
    }

    void writesAreWrittenAsDocumented_data()
    {
        QTest::addColumn<PasswordForm>("form");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray head("01030000.00000000.020000000001.020000000002.00001003.4e534450.00000000.");
        const QByteArray tail(".4c000005.0300000002.ffff0000");
        QTest::newRow("xor") << PasswordForm::Xor << packet(head + "000a0008.3e15140124021316" + tail);
        QTest::newRow("plain") << PasswordForm::Plain << packet(head + "000a0008.70617373776f7264" + tail);
    }
    void writesAreWrittenAsDocumented()
    {
        QFETCH(PasswordForm, form);
        Message write = request(Operation::Write, 0x1003);
        write.attributes = {*credential(form, "password", write.device, {}),
                            portRateAttribute(tags::ingressRate, {3, 2})};
        QTEST(*encode(write), "expected");
        QCOMPARE(encode(write)->size(), 57);
    }

    void answersToWritesAreRead()
    {
        const auto done =
            decode(packet("01040000.00000000.020000000001.020000000002.00001003.4e534450.00000000.ffff0000"));
        QCOMPARE(done->operation, Operation::WriteReply);
        QCOMPARE(done->result, Result::Ok);
        QVERIFY(done->attributes.empty());
        const auto wrong = decode(packet("01040700.000a0000.020000000001.020000000002.00001003.4e534450."
                                         "00000000.000a0008.70617373776f7264.ffff0000"));
        QCOMPARE(wrong->result, Result::WrongPassword);
        QCOMPARE(wrong->failedTag, tags::password);
        const auto second =
            decode(packet("01040013.000a0000.020000000001.020000000002.00001003.4e534450.00000000.ffff0000"));
        QCOMPARE(second->result, Result::AuthenticationFailed);
    }

    void whatSwitchesLeaveOutIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("attributes");
        QTest::addColumn<bool>("complete");
        QTest::newRow("nothing") << packet("") << 0 << false;
        QTest::newRow("no end mark") << packet("60000001.08") << 1 << false;
        QTest::newRow("half an end mark") << packet("60000001.08.ffff") << 1 << false;
        QTest::newRow("cut value") << packet("60000001.08.00010008.4753") << 1 << false;
        QTest::newRow("cut length") << packet("60000001.08.000100") << 1 << false;
        QTest::newRow("length ffff") << packet("0003ffff.60000001.08.ffff0000") << 2 << true;
        QTest::newRow("more behind the end") << packet("60000001.08.ffff0000.00010000") << 1 << true;
    }
    void whatSwitchesLeaveOutIsAccepted()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, attributes);
        QFETCH(bool, complete);
        const QByteArray head = encode(request(Operation::ReadReply, 1))->first(headerSize);
        const auto message = decode(QByteArray(head + body));
        QVERIFY(message);
        QCOMPARE(static_cast<int>(message->attributes.size()), attributes);
        QCOMPARE(message->complete, complete);
    }

    void whatIsNoMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray good = *encode(request(Operation::ReadReply, 1));
        const auto with = [&good](qsizetype offset, char value) {
            QByteArray bytes = good;
            bytes[offset] = value;
            return bytes;
        };
        QTest::newRow("empty") << QByteArray() << QStringLiteral("0 of 32 bytes");
        QTest::newRow("cut header") << good.first(31) << QStringLiteral("31 of 32 bytes");
        QTest::newRow("oversized") << good + QByteArray(1500, '\0') << QStringLiteral("longer than 1500");
        QTest::newRow("version") << with(0, 2) << QStringLiteral("version is 2");
        QTest::newRow("operation 0") << with(1, 0) << QStringLiteral("operation is 0");
        QTest::newRow("operation 5") << with(1, 5) << QStringLiteral("operation is 5");
        QTest::newRow("signature") << with(24, 'n') << QStringLiteral("signature");
    }
    void whatIsNoMessageIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto message = decode(bytes);
        QVERIFY(!message);
        QCOMPARE(message.error().code, ErrorCode::Protocol);
        QVERIFY2(message.error().message.contains(says), qPrintable(message.error().message));
    }

    void aMessageThatWouldBeTooLongIsNotWritten()
    {
        Message message = request(Operation::ReadReply, 1);
        message.attributes.push_back({tags::name, QByteArray(maximumSize - headerSize - 8, 'x')});
        QCOMPARE(encode(message)->size(), maximumSize);
        message.attributes.front().value.append('x');
        QCOMPARE(encode(message).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestNsdpMessage)
#include "tst_nsdpmessage.moc"
