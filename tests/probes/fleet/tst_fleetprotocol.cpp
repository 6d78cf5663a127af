#include "probes/fleet/fleetprotocol.h"

#include <QTest>

using namespace castbench;

class TestFleetProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        const QByteArray text = encodeFleetMessage(QStringLiteral("ack"), {{QStringLiteral("sequence"), 17}});
        const auto message = decodeFleetMessage(text);
        QVERIFY(message);
        QCOMPARE(message->type, QStringLiteral("ack"));
        QCOMPARE(message->body.value(QLatin1StringView("sequence")).toInteger(), 17);
        QVERIFY(!text.contains('\n'));
    }

    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("no type") << QByteArray("{\"id\":1}");
        QTest::newRow("type is a number") << QByteArray("{\"type\":1}");
        QTest::newRow("type is long") << QByteArray("{\"type\":\"") + QByteArray(33, 'a') + "\"}";
        QTest::newRow("cut short") << QByteArray("{\"type\":\"ack\",\"sequence\":");
        QTest::newRow("not UTF-8") << QByteArray("{\"type\":\"\xff\xfe\"}");
        QTest::newRow("deep") << QByteArray("{\"type\":") + QByteArray(100'000, '[');
        QTest::newRow("too long") << QByteArray("{\"type\":\"a\",\"x\":\"") +
                                         QByteArray(maximumFleetMessageBytes, 'x') + "\"}";
    }
    void refusesWhatIsNoMessage()
    {
        QFETCH(QByteArray, text);
        const auto message = decodeFleetMessage(text);
        QVERIFY(!message);
        QCOMPARE(message.error().code, ErrorCode::Protocol);
        QVERIFY(message.error().message.size() < 200);
    }

    void bytesSurviveTheTrip()
    {
        const QByteArray bytes = QByteArray::fromHex("00ff10807f");
        QCOMPARE(bytesFromText(bytesToText(bytes)), bytes);
        QCOMPARE(bytesFromText(QJsonValue(42)), QByteArray());
        QCOMPARE(bytesFromText(QString(1000, u'A')), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestFleetProtocol)
#include "tst_fleetprotocol.moc"
