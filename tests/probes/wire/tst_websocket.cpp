#include "probes/wire/httpserver.h"
#include "probes/wire/networkthread.h"
#include "probes/wire/websocketclient.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <memory>

using namespace castbench;
using namespace castbench::wire;

namespace {

constexpr int patienceMs = 20000;

QUrl urlOf(quint16 port, const QString &path = QStringLiteral("/"))
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(port).arg(path));
}

/// What a WebSocket said, in order.
struct Log
{
    explicit Log(WebSocket *socket)
    {
        QObject::connect(socket, &WebSocket::opened, socket, [this] { opened = true; });
        QObject::connect(socket, &WebSocket::textReceived, socket,
                         [this](const QByteArray &m) { texts.append(m); });
        QObject::connect(socket, &WebSocket::binaryReceived, socket,
                         [this](const QByteArray &m) { binaries.append(m); });
        QObject::connect(socket, &WebSocket::closed, socket, [this](quint16 code, const QString &why) {
            codes.append(code);
            reason = why;
        });
        QObject::connect(socket, &WebSocket::failed, socket,
                         [this](const Error &error) { failures.append(error); });
    }
    bool opened = false;
    QList<QByteArray> texts;
    QList<QByteArray> binaries;
    QList<quint16> codes;
    QString reason;
    QList<Error> failures;
};

/// A server that keeps the sockets that clients opened.
struct Server
{
    explicit Server(NetworkThread &network, const WebSocketLimits &limits = {},
                    const QList<QByteArray> &subprotocols = {})
        : http(network)
    {
        http.acceptWebSockets(limits, subprotocols);
        QObject::connect(&http, &HttpServer::webSocketOpened, &http, [this](WebSocket *socket) {
            sockets.emplace_back(socket);
            logs.push_back(std::make_unique<Log>(socket));
        });
        port = http.listen(QStringLiteral("127.0.0.1"), 0).value();
    }
    HttpServer http;
    std::vector<std::unique_ptr<Log>> logs;
    std::vector<std::unique_ptr<WebSocket>> sockets;
    quint16 port = 0;
};

} // namespace

class TestWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoes();
    void bigMessageArrivesWhole();
    void tooLongMessageClosesWith1009();
    void manySmallMessagesStayInOrder();
    void slowReceiverLosesNothing();
    void closeCodesArrive_data();
    void closeCodesArrive();
    void closeFollowsWhatWasQueued();
    void forbiddenCloseCodeBecomes1000();
    void longReasonIsCut();
    void clientCloses();
    void peerVanishes();
    void deletedSocketLooksLikeBrokenLink();
    void deletingAfterCloseStillDeliversTheCode();
    void unsentDataBeyondTheLimitCutsTheLink();
    void silentPeerIsCut();
    void idleLinkStaysOpen();
    void closingWithoutAnswerEnds();
    void subprotocolIsAgreed_data();
    void subprotocolIsAgreed();
    void refusedHandshake();
    void closedPort();
    void portThatNeverAnswers();
    void answerThatIsNotHttp();
    void endlessHandshakeAnswer();
    void unusableUrl_data();
    void unusableUrl();
    void withoutReceiverTheSocketIsClosed();
    void destroyedInFlight();
    void destroyedFromItsOwnSlot();
};

void TestWebSocket::echoes()
{
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    QVERIFY(!client.isOpen());
    client.open(urlOf(server.port, QStringLiteral("/a/b?c=d")));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    QVERIFY(client.isOpen());
    QCOMPARE(client.peer(), QStringLiteral("127.0.0.1:%1").arg(server.port));
    WebSocket &other = *server.sockets.front();
    QVERIFY(other.peer().startsWith(QLatin1StringView("127.0.0.1:")));
    QCOMPARE(other.path(), QStringLiteral("/a/b"));

    client.sendText("grüße");
    client.sendBinary(QByteArray("\0\xff\x80", 3));
    client.sendText("");
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->texts.size(), 2, patienceMs);
    QCOMPARE(server.logs.front()->texts, QList<QByteArray>({"grüße", ""}));
    QCOMPARE(server.logs.front()->binaries, QList<QByteArray>{QByteArray("\0\xff\x80", 3)});
    other.sendText("back");
    QTRY_COMPARE_WITH_TIMEOUT(log.texts, QList<QByteArray>{"back"}, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(client.queuedBytes(), 0, patienceMs);
}

void TestWebSocket::bigMessageArrivesWhole()
{
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    QByteArray big(WebSocketLimits().maximumMessageBytes, 'x');
    for (qsizetype i = 0; i < big.size(); i += 97)
        big[i] = char('a' + i % 26);
    client.sendText(big);
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->texts.size(), 1, patienceMs);
    QVERIFY(server.logs.front()->texts.front() == big);
}

void TestWebSocket::tooLongMessageClosesWith1009()
{
    NetworkThread network;
    WebSocketLimits limits;
    limits.maximumMessageBytes = 1000;
    Server server(network, limits);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    client.sendText(QByteArray(1000, 'a'));
    client.sendText(QByteArray(1001, 'b'));
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{1009}, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->codes, QList<quint16>{1009}, patienceMs);
    QCOMPARE(server.logs.front()->texts, QList<QByteArray>{QByteArray(1000, 'a')});
    QVERIFY(!client.isOpen());
}

void TestWebSocket::manySmallMessagesStayInOrder()
{
    constexpr int count = 20000;
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    for (int i = 0; i < count; ++i)
        client.sendText(QByteArray::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->texts.size(), count, patienceMs);
    for (int i = 0; i < count; ++i)
        QCOMPARE(server.logs.front()->texts.at(i), QByteArray::number(i));
}

void TestWebSocket::slowReceiverLosesNothing()
{
    constexpr int count = 300;
    constexpr int size = 100'000;
    NetworkThread network;
    WebSocketLimits limits; // the receiver's mailbox holds two messages, then the sender has to wait
    limits.maximumMessageBytes = 2 * size;
    Server server(network, limits);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    for (int i = 0; i < count; ++i)
        client.sendBinary(QByteArray(size, char('a' + i % 26)));
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->binaries.size(), count, patienceMs);
    for (int i = 0; i < count; ++i)
        QVERIFY(server.logs.front()->binaries.at(i) == QByteArray(size, char('a' + i % 26)));
    QTRY_COMPARE_WITH_TIMEOUT(client.queuedBytes(), 0, patienceMs);
}

void TestWebSocket::closeCodesArrive_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {1000, 1001, 1011, 3000, 4002, 4009, 4011, 4999})
        QTest::addRow("%d", code) << code;
}

void TestWebSocket::closeCodesArrive()
{
    QFETCH(const int, code);
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    server.sockets.front()->close(quint16(code), QStringLiteral("Your payload's data is wrong. ä"));
    QVERIFY(!server.sockets.front()->isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{quint16(code)}, patienceMs);
    QCOMPARE(log.reason, QStringLiteral("Your payload's data is wrong. ä"));
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->codes, QList<quint16>{quint16(code)}, patienceMs);
    QVERIFY(log.failures.isEmpty());
}

void TestWebSocket::closeFollowsWhatWasQueued()
{
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    for (int i = 0; i < 100; ++i)
        server.sockets.front()->sendText(QByteArray(10000, 'z'));
    server.sockets.front()->close(4011);
    server.sockets.front()->sendText("too late");
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{4011}, patienceMs);
    QCOMPARE(log.texts.size(), 100);
}

void TestWebSocket::forbiddenCloseCodeBecomes1000()
{
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    server.sockets.front()->close(1006);
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{1000}, patienceMs);
}

void TestWebSocket::longReasonIsCut()
{
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    server.sockets.front()->close(4000, QString(500, u'ö'));
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{4000}, patienceMs);
    QCOMPARE(log.reason, QString(61, u'ö'));
}

void TestWebSocket::clientCloses()
{
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    client.close(1001, QStringLiteral("bye"));
    client.close(4000);
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->codes, QList<quint16>{1001}, patienceMs);
    QCOMPARE(server.logs.front()->reason, QStringLiteral("bye"));
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{1001}, patienceMs);
}

void TestWebSocket::peerVanishes()
{
    NetworkThread network;
    Server server(network);
    QTcpSocket raw;
    raw.connectToHost(QStringLiteral("127.0.0.1"), server.port);
    raw.write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!server.sockets.empty(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(raw.bytesAvailable() > 0, patienceMs);
    // The key and its answer are those of RFC 6455 §1.3.
    QVERIFY(raw.readAll().contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    raw.abort();
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->codes, QList<quint16>{1006}, patienceMs);
}

void TestWebSocket::deletedSocketLooksLikeBrokenLink()
{
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    server.sockets.front().reset();
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{1006}, patienceMs);
    QVERIFY(!log.reason.isEmpty());
}

void TestWebSocket::deletingAfterCloseStillDeliversTheCode()
{
    NetworkThread network;
    Server server(network);
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    server.sockets.front()->sendText("last");
    server.sockets.front()->close(4009);
    server.sockets.front().reset();
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{4009}, patienceMs);
    QCOMPARE(log.texts, QList<QByteArray>{"last"});
}

void TestWebSocket::unsentDataBeyondTheLimitCutsTheLink()
{
    NetworkThread network;
    WebSocketLimits limits;
    limits.maximumQueuedBytes = 100 * 1024;
    QTcpServer deaf; // completes the handshake by hand, then never reads again
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    Server server(network, limits);
    QTcpSocket raw;
    raw.setReadBufferSize(1);
    raw.connectToHost(QStringLiteral("127.0.0.1"), server.port);
    raw.write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!server.sockets.empty(), patienceMs);
    WebSocket &socket = *server.sockets.front();
    for (int i = 0; i < 100'000 && socket.isOpen(); ++i)
        socket.sendBinary(QByteArray(10 * 1024, 'q'));
    QVERIFY(!socket.isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->codes, QList<quint16>{1006}, patienceMs);
    QVERIFY(server.logs.front()->reason.contains(QLatin1StringView("does not read")));
}

void TestWebSocket::silentPeerIsCut()
{
    NetworkThread network;
    WebSocketLimits limits;
    limits.idleTimeout = milliseconds(300);
    Server server(network, limits);
    QTcpSocket raw; // answers no ping
    raw.connectToHost(QStringLiteral("127.0.0.1"), server.port);
    raw.write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!server.sockets.empty(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->codes, QList<quint16>{1006}, patienceMs);
    QVERIFY(server.logs.front()->reason.contains(QLatin1StringView("silent")));
}

void TestWebSocket::idleLinkStaysOpen()
{
    NetworkThread network;
    WebSocketLimits impatient;
    impatient.idleTimeout = milliseconds(600);
    Server server(network, impatient);
    WebSocketClient quiet(network);
    Log quietLog(&quiet);
    quiet.open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(quietLog.opened && !server.sockets.empty(), patienceMs);
    // A raw peer of the same age that answers no ping shows that the time is over.
    QTcpSocket raw;
    raw.connectToHost(QStringLiteral("127.0.0.1"), server.port);
    raw.write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), 2u, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.back()->codes, QList<quint16>{1006}, patienceMs);
    QVERIFY(quiet.isOpen());
    QVERIFY(server.sockets.front()->isOpen());
}

void TestWebSocket::closingWithoutAnswerEnds()
{
    NetworkThread network;
    Server server(network);
    QTcpSocket raw;
    raw.connectToHost(QStringLiteral("127.0.0.1"), server.port);
    raw.write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!server.sockets.empty(), patienceMs);
    server.sockets.front()->close(4000);
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->codes, QList<quint16>{1006}, patienceMs);
}

void TestWebSocket::subprotocolIsAgreed_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("agreed");
    QTest::addRow("known") << QStringLiteral("obswebsocket.json") << QByteArray("obswebsocket.json");
    QTest::addRow("unknown") << QStringLiteral("obswebsocket.msgpack") << QByteArray();
    QTest::addRow("none") << QString() << QByteArray();
}

void TestWebSocket::subprotocolIsAgreed()
{
    QFETCH(const QString, asked);
    QFETCH(const QByteArray, agreed);
    NetworkThread network;
    Server server(network, {}, {"obswebsocket.json"});
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(server.port), asked);
    QTRY_VERIFY_WITH_TIMEOUT(log.opened && !server.sockets.empty(), patienceMs);
    QCOMPARE(client.subprotocol(), agreed);
    QCOMPARE(server.sockets.front()->subprotocol(), agreed);
    QCOMPARE(server.sockets.front()->requestedSubprotocols(),
             asked.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{asked.toLatin1()});
}

void TestWebSocket::refusedHandshake()
{
    NetworkThread network;
    HttpServer server(network);
    const quint16 port = server.listen(QStringLiteral("127.0.0.1"), 0).value();
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(port));
    QTRY_COMPARE_WITH_TIMEOUT(log.failures.size(), 1, patienceMs);
    QCOMPARE(log.failures.front().code, ErrorCode::Refused);
    QVERIFY(log.failures.front().message.contains(QLatin1StringView("404")));
    QVERIFY(!log.opened);
    QVERIFY(log.codes.isEmpty());
}

void TestWebSocket::closedPort()
{
    quint16 port = 0;
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        port = taken.serverPort();
    }
    NetworkThread network;
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(port));
    QTRY_COMPARE_WITH_TIMEOUT(log.failures.size(), 1, patienceMs);
    QCOMPARE(log.failures.front().code, ErrorCode::Unreachable);
    QVERIFY(log.failures.front().message.contains(QString::number(port)));
}

void TestWebSocket::portThatNeverAnswers()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    NetworkThread network;
    WebSocketLimits limits;
    limits.handshakeTimeout = milliseconds(200);
    WebSocketClient client(network, limits);
    Log log(&client);
    client.open(urlOf(mute.serverPort()));
    QTRY_COMPARE_WITH_TIMEOUT(log.failures.size(), 1, patienceMs);
    QCOMPARE(log.failures.front().code, ErrorCode::Timeout);
}

void TestWebSocket::answerThatIsNotHttp()
{
    QTcpServer odd;
    QVERIFY(odd.listen(QHostAddress::LocalHost));
    connect(&odd, &QTcpServer::newConnection, this,
            [&odd] { odd.nextPendingConnection()->write("SSH-2.0-OpenSSH_9.2\r\n\r\n"); });
    NetworkThread network;
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(odd.serverPort()));
    QTRY_COMPARE_WITH_TIMEOUT(log.failures.size(), 1, patienceMs);
    QCOMPARE(log.failures.front().code, ErrorCode::Protocol);
}

void TestWebSocket::endlessHandshakeAnswer()
{
    QTcpServer flood;
    QVERIFY(flood.listen(QHostAddress::LocalHost));
    connect(&flood, &QTcpServer::newConnection, this, [&flood] {
        QTcpSocket *socket = flood.nextPendingConnection();
        socket->write("HTTP/1.1 101 Switching Protocols\r\nX: " + QByteArray(1'000'000, 'y'));
    });
    NetworkThread network;
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(flood.serverPort()));
    QTRY_COMPARE_WITH_TIMEOUT(log.failures.size(), 1, patienceMs);
    QCOMPARE(log.failures.front().code, ErrorCode::Protocol);
}

void TestWebSocket::unusableUrl_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addRow("scheme") << QUrl(QStringLiteral("http://127.0.0.1/"));
    QTest::addRow("no host") << QUrl(QStringLiteral("ws:///path"));
    QTest::addRow("empty") << QUrl();
}

void TestWebSocket::unusableUrl()
{
    QFETCH(const QUrl, url);
    NetworkThread network;
    WebSocketClient client(network);
    Log log(&client);
    client.open(url);
    QVERIFY(log.failures.isEmpty()); // never from within open()
    QTRY_COMPARE_WITH_TIMEOUT(log.failures.size(), 1, patienceMs);
    QCOMPARE(log.failures.front().code, ErrorCode::InvalidInput);
}

void TestWebSocket::withoutReceiverTheSocketIsClosed()
{
    NetworkThread network;
    HttpServer server(network);
    server.acceptWebSockets();
    const quint16 port = server.listen(QStringLiteral("127.0.0.1"), 0).value();
    WebSocketClient client(network);
    Log log(&client);
    client.open(urlOf(port));
    QTRY_COMPARE_WITH_TIMEOUT(log.codes, QList<quint16>{1006}, patienceMs);
}

void TestWebSocket::destroyedInFlight()
{
    NetworkThread network;
    for (int round = 0; round < 40; ++round) {
        Server server(network);
        std::vector<std::unique_ptr<WebSocketClient>> clients;
        std::vector<std::unique_ptr<Log>> logs;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<WebSocketClient>(network));
            logs.push_back(std::make_unique<Log>(clients.back().get()));
            clients.back()->open(urlOf(server.port));
        }
        // Every round stops somewhere else: while connecting, shaking hands, sending, closing.
        for (int turn = 0; turn < round % 10; ++turn) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
            for (const auto &client : clients)
                client->sendText(QByteArray(50'000, 'w'));
            for (const auto &socket : server.sockets)
                socket->sendBinary(QByteArray(50'000, 'v'));
        }
        if (round % 3 == 1)
            clients.front()->close();
        if (round % 3 == 2)
            server.http.close();
    }
}

void TestWebSocket::destroyedFromItsOwnSlot()
{
    NetworkThread network;
    Server server(network);
    QPointer<WebSocketClient> client = new WebSocketClient(network);
    connect(client, &WebSocket::textReceived, this, [client] { delete client; });
    client->open(urlOf(server.port));
    QTRY_VERIFY_WITH_TIMEOUT(!server.sockets.empty(), patienceMs);
    for (int i = 0; i < 10; ++i)
        server.sockets.front()->sendText("end");
    QTRY_VERIFY_WITH_TIMEOUT(client.isNull(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.logs.front()->codes, QList<quint16>{1006}, patienceMs);
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
