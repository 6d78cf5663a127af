#include "probes/wire/httpserver.h"
#include "probes/wire/networkthread.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <memory>

using namespace castbench;
using namespace castbench::wire;

namespace {

constexpr int patienceMs = 20000;

/// A server that answers with what it was asked.
struct Server
{
    explicit Server(const HttpLimits &limits = {})
        : http(network)
    {
        http.setLimits(limits);
        http.setHandler([this](const HttpRequest &request) {
            requests.append(request);
            return answer(request);
        });
        port = http.listen(QStringLiteral("127.0.0.1"), 0).value();
    }
    static HttpResponse answer(const HttpRequest &request)
    {
        if (request.path == QLatin1StringView("/missing"))
            return plainResponse(404);
        HttpResponse response;
        response.contentType = "application/x-test";
        response.headers = {{"Cache-Control", "no-store"}, {"X-Evil", "a\r\nSet-Cookie: b"}};
        response.body = "body of " + request.path.toUtf8();
        if (request.path == QLatin1StringView("/big"))
            response.body = QByteArray(20'000'000, 'b');
        if (request.path == QLatin1StringView("/odd"))
            response.status = 99;
        return response;
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path));
    }

    NetworkThread network;
    HttpServer http;
    QList<HttpRequest> requests;
    quint16 port = 0;
};

/// Sends bytes as they are and collects what comes back.
struct RawClient
{
    explicit RawClient(quint16 port)
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [this] { ended = true; });
    }
    QTcpSocket socket;
    QByteArray received;
    bool ended = false;
};

HttpLimits quickLimits()
{
    HttpLimits limits;
    limits.requestTimeout = milliseconds(300);
    limits.idleTimeout = milliseconds(300);
    return limits;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersGet();
    void answersHeadWithoutBody();
    void keepsConnectionsAlive();
    void answersPipelinedRequestsInOrder();
    void sendsBigBodies();
    void takesBodiesWhereAllowed();
    void answersExpectContinue();
    void takesChunkedBodies();
    void refusesWithStatus_data();
    void refusesWithStatus();
    void refusesLongBodies();
    void closesHttp10Connections();
    void dropsSlowRequests_data();
    void dropsSlowRequests();
    void boundsConnections();
    void survivesHostileBytes();
    void withoutHandlerNothingIsFound();
    void refusesToListen_data();
    void refusesToListen();
    void portInUse();
    void closesAndListensAgain();
    void destroyedInFlight();
    void destroyedFromItsHandler();
    void readsTargets_data();
    void readsTargets();
};

void TestHttpServer::answersGet()
{
    Server server;
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.get(QNetworkRequest(server.url(QStringLiteral("/live/%C3%A4 b.m3u8?x=1&y=%20")))));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patienceMs);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), QByteArray("body of /live/ä b.m3u8"));
    QCOMPARE(reply->rawHeader("Content-Type"), QByteArray("application/x-test"));
    QCOMPARE(reply->rawHeader("Cache-Control"), QByteArray("no-store"));
    QVERIFY(!reply->hasRawHeader("X-Evil"));
    QVERIFY(!reply->hasRawHeader("Set-Cookie"));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.front().method, QStringLiteral("GET"));
    QCOMPARE(server.requests.front().query, QStringLiteral("x=1&y=%20"));
    QCOMPARE(server.requests.front().header("host"),
             QByteArray("127.0.0.1:") + QByteArray::number(server.port));
    QVERIFY(server.requests.front().peer.startsWith(QLatin1StringView("127.0.0.1:")));
}

void TestHttpServer::answersHeadWithoutBody()
{
    Server server;
    RawClient client(server.port);
    client.socket.write("HEAD /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.ended, patienceMs);
    QVERIFY(client.received.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.received.contains("Content-Length: 10\r\n"));
    QVERIFY(client.received.endsWith("\r\n\r\n"));
}

void TestHttpServer::keepsConnectionsAlive()
{
    Server server;
    RawClient client(server.port);
    for (int i = 1; i <= 3; ++i) {
        client.received.clear();
        client.socket.write("GET /missing HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith("404 Not Found\n"), patienceMs);
        QVERIFY(client.received.contains("Connection: keep-alive\r\n"));
        QCOMPARE(server.requests.size(), i);
    }
    QVERIFY(!client.ended);
    QCOMPARE(server.requests.front().peer, server.requests.back().peer);
}

void TestHttpServer::answersPipelinedRequestsInOrder()
{
    Server server;
    RawClient client(server.port);
    QByteArray all;
    for (int i = 0; i < 200; ++i)
        all += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    all += "GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    client.socket.write(all);
    QTRY_VERIFY_WITH_TIMEOUT(client.ended, patienceMs);
    QCOMPARE(client.received.count("HTTP/1.1 200 OK"), 201);
    QCOMPARE(server.requests.size(), 201);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(server.requests.at(i).path, u'/' + QString::number(i));
}

void TestHttpServer::sendsBigBodies()
{
    Server server;
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.get(QNetworkRequest(server.url(QStringLiteral("/big")))));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patienceMs);
    QVERIFY(reply->readAll() == QByteArray(20'000'000, 'b'));
}

void TestHttpServer::takesBodiesWhereAllowed()
{
    HttpLimits limits;
    limits.methods = {"GET", "HEAD", "POST"};
    Server server(limits);
    QNetworkAccessManager manager;
    QNetworkRequest request(server.url(QStringLiteral("/post")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    const QByteArray body(1024 * 1024, 'p');
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patienceMs);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests.front().body == body);
}

void TestHttpServer::answersExpectContinue()
{
    HttpLimits limits;
    limits.methods = {"POST"};
    Server server(limits);
    RawClient client(server.port);
    client.socket.write("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.received, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"), patienceMs);
    client.socket.write("12345");
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, patienceMs);
    QCOMPARE(server.requests.front().body, QByteArray("12345"));
}

void TestHttpServer::takesChunkedBodies()
{
    HttpLimits limits;
    limits.methods = {"POST"};
    Server server(limits);
    RawClient client(server.port);
    client.socket.write("POST /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, patienceMs);
    QCOMPARE(server.requests.front().body, QByteArray("hello!"));
}

void TestHttpServer::refusesWithStatus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto line = [](const char *start) -> QByteArray {
        return start + QByteArray(" HTTP/1.1\r\nHost: a\r\n\r\n");
    };
    QTest::addRow("not found") << line("GET /missing") << 404;
    QTest::addRow("method") << line("DELETE /x") << 405;
    QTest::addRow("POST unless allowed")
        << QByteArray("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc") << 405;
    QTest::addRow("unknown method") << line("FROB /x") << 405;
    QTest::addRow("CONNECT") << line("CONNECT host:1") << 405;
    QTest::addRow("leaves the folder") << line("GET /a/../../etc/passwd") << 400;
    QTest::addRow("leaves it encoded") << line("GET /a/%2e%2e/b") << 400;
    QTest::addRow("encoded slash") << line("GET /..%2f..%2fetc") << 400;
    QTest::addRow("backslash") << line("GET /..%5c..%5cetc") << 400;
    QTest::addRow("NUL") << line("GET /a%00b") << 400;
    QTest::addRow("not UTF-8") << line("GET /%ff%fe") << 400;
    QTest::addRow("no path") << line("GET x") << 400;
    QTest::addRow("no request line") << QByteArray(
                                            "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n")
                                     << 400;
    QTest::addRow("version 9") << QByteArray("GET / HTTP/9.9\r\n\r\n") << 505;
    QTest::addRow("bad header") << QByteArray("GET / HTTP/1.1\r\nno colon here\r\n\r\n") << 400;
    QTest::addRow("bad length") << QByteArray("GET / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << 400;
    QTest::addRow("two lengths") << QByteArray(
                                        "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
                                 << 400;
    QTest::addRow("long header") << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n")
                                 << 431;
    QTest::addRow("endless target") << QByteArray("GET /" + QByteArray(40'000, 'x')) << 431;
    QTest::addRow("status of its own") << line("GET /odd") << 500;
}

void TestHttpServer::refusesWithStatus()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    Server server;
    RawClient client(server.port);
    client.socket.write(bytes);
    const QByteArray expected = "HTTP/1.1 " + QByteArray::number(status) + ' ';
    QTRY_VERIFY_WITH_TIMEOUT(client.received.startsWith(expected), patienceMs);
    if (status == 405)
        QVERIFY(client.received.contains("Allow: GET, HEAD\r\n"));
}

void TestHttpServer::refusesLongBodies()
{
    HttpLimits limits;
    limits.methods = {"POST"};
    Server server(limits);
    RawClient announced(server.port);
    announced.socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(announced.received.startsWith("HTTP/1.1 413 "), patienceMs);
    RawClient chunked(server.port);
    chunked.socket.write("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "200000\r\n" +
                         QByteArray(0x200000, 'c') + "\r\n0\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(chunked.received.startsWith("HTTP/1.1 413 "), patienceMs);
    QVERIFY(server.requests.isEmpty());
}

void TestHttpServer::closesHttp10Connections()
{
    Server server;
    RawClient client(server.port);
    client.socket.write("GET /x HTTP/1.0\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.ended, patienceMs);
    QVERIFY(client.received.endsWith("body of /x"));
}

void TestHttpServer::dropsSlowRequests_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("half a header") << QByteArray("GET / HTTP/1.1\r\nX-A: 1");
    QTest::addRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n123");
}

void TestHttpServer::dropsSlowRequests()
{
    QFETCH(const QByteArray, start);
    HttpLimits limits = quickLimits();
    limits.methods = {"GET", "POST"};
    Server server(limits);
    RawClient client(server.port);
    client.socket.write(start);
    QTRY_VERIFY_WITH_TIMEOUT(client.ended, patienceMs);
    QVERIFY(server.requests.isEmpty());
}

void TestHttpServer::boundsConnections()
{
    HttpLimits limits;
    limits.maximumConnections = 2;
    Server server(limits);
    RawClient first(server.port);
    first.socket.write("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(first.received.endsWith("/1"), patienceMs);
    RawClient second(server.port);
    second.socket.write("GET /2 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(second.received.endsWith("/2"), patienceMs);
    RawClient third(server.port);
    QTRY_VERIFY_WITH_TIMEOUT(third.ended, patienceMs);
    // The others are served on, and a place that was left can be taken.
    first.socket.write("GET /3 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(first.received.endsWith("/3"), patienceMs);
    second.socket.abort();
    QNetworkAccessManager manager;
    const auto answered = [&] {
        const std::unique_ptr<QNetworkReply> reply(
            manager.get(QNetworkRequest(server.url(QStringLiteral("/4")))));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->error() == QNetworkReply::NoError;
    };
    QTRY_VERIFY_WITH_TIMEOUT(answered(), patienceMs);
}

void TestHttpServer::survivesHostileBytes()
{
    Server server(quickLimits());
    std::vector<std::unique_ptr<RawClient>> clients;
    quint32 state = 12345; // xorshift: the same bytes in every run
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = i % 3 == 0 ? QByteArray("GET / HTTP/1.1\r\n") : QByteArray();
        for (int n = 0; n < 500; ++n) {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            bytes += char(state & 0xff);
        }
        clients.push_back(std::make_unique<RawClient>(server.port));
        clients.back()->socket.write(bytes);
    }
    for (const auto &client : clients)
        QTRY_VERIFY_WITH_TIMEOUT(client->ended, patienceMs);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.get(QNetworkRequest(server.url(QStringLiteral("/still")))));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patienceMs);
    QCOMPARE(reply->readAll(), QByteArray("body of /still"));
}

void TestHttpServer::withoutHandlerNothingIsFound()
{
    NetworkThread network;
    HttpServer server(network);
    const quint16 port = server.listen(QStringLiteral("localhost"), 0).value();
    RawClient client(port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.received.startsWith("HTTP/1.1 404 "), patienceMs);
}

void TestHttpServer::refusesToListen_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"", "not an address", "300.1.1.1", "example.org"})
        QTest::addRow("\"%s\"", host) << QString::fromLatin1(host);
}

void TestHttpServer::refusesToListen()
{
    QFETCH(const QString, host);
    NetworkThread network;
    HttpServer server(network);
    const auto port = server.listen(host, 0);
    QVERIFY(!port);
    QCOMPARE(port.error().code, ErrorCode::InvalidInput);
}

void TestHttpServer::portInUse()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    NetworkThread network;
    HttpServer server(network);
    const auto port = server.listen(QStringLiteral("127.0.0.1"), taken.serverPort());
    QVERIFY(!port);
    QCOMPARE(port.error().code, ErrorCode::Refused);
    QVERIFY(port.error().message.contains(QString::number(taken.serverPort())));
}

void TestHttpServer::closesAndListensAgain()
{
    Server server;
    RawClient client(server.port);
    client.socket.write("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith("/1"), patienceMs);
    server.http.close();
    QTRY_VERIFY_WITH_TIMEOUT(client.ended, patienceMs);
    const auto again = server.http.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(again);
    RawClient other(*again);
    other.socket.write("GET /2 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(other.received.endsWith("/2"), patienceMs);
}

void TestHttpServer::destroyedInFlight()
{
    for (int round = 0; round < 30; ++round) {
        auto server = std::make_unique<Server>();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<RawClient>(server->port));
            clients.back()->socket.write(i % 2 ? "GET /big HTTP/1.1\r\nHost: a\r\n\r\n" : "GET / HT");
        }
        for (int turn = 0; turn < round % 8; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        server.reset();
    }
}

void TestHttpServer::destroyedFromItsHandler()
{
    NetworkThread network;
    auto server = std::make_unique<HttpServer>(network);
    server->setHandler([&server](const HttpRequest &) {
        server.reset();
        return plainResponse(200);
    });
    const quint16 port = server->listen(QStringLiteral("127.0.0.1"), 0).value();
    RawClient client(port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.ended, patienceMs);
    QVERIFY(!server);
}

void TestHttpServer::readsTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addRow("plain") << QByteArray("/a/b.ts") << QStringLiteral("/a/b.ts") << QString();
    QTest::addRow("root") << QByteArray("/") << QStringLiteral("/") << QString();
    QTest::addRow("query") << QByteArray("/a?b=c?d") << QStringLiteral("/a") << QStringLiteral("b=c?d");
    QTest::addRow("dots that stay") << QByteArray("/a..b/...") << QStringLiteral("/a..b/...") << QString();
    QTest::addRow("absolute") << QByteArray("http://h:1/a?q") << QStringLiteral("/a") << QStringLiteral("q");
    QTest::addRow("absolute without path") << QByteArray("http://h:1") << QStringLiteral("/") << QString();
    QTest::addRow("encoded") << QByteArray("/%41%20%C3%BC") << QStringLiteral("/A ü") << QString();
    QTest::addRow("dots in the query")
        << QByteArray("/a?../..") << QStringLiteral("/a") << QStringLiteral("../..");
}

void TestHttpServer::readsTargets()
{
    QFETCH(const QByteArray, target);
    HttpRequest request;
    QVERIFY(readRequestTarget(target, request));
    QTEST(request.path, "path");
    QTEST(request.query, "query");
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
