#include "probes/hls/playlistpoller.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testhttpserver.h"

#include <QtTest>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::FakeClock;
using castbench::test::TestHttpServer;

namespace {

QByteArray playlistText(int first, int last)
{
    QByteArray text =
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(first) + '\n';
    for (int i = first; i <= last; ++i)
        text += "#EXTINF:2,\na-" + QByteArray::number(i) + ".ts\n";
    return text;
}

/// A poller against a server that answers as the test says.
struct Bench
{
    TestHttpServer::Reply reply{.body = playlistText(0, 4)};
    TestHttpServer server{[this](const TestHttpServer::Request &request) {
        return handler ? handler(request) : reply;
    }};
    TestHttpServer::Handler handler;
    FakeClock clock;
    HttpFetcher http{clock};
    PlaylistPoller poller{clock, http, server.url(QStringLiteral("/live/b1.m3u8?token=hidden"))};
    std::vector<PlaylistChange> changes;
    std::vector<Error> errors;
    QObject context;

    Bench()
    {
        QObject::connect(&poller, &PlaylistPoller::loaded, &context,
                         [this](const PlaylistChange &change) { changes.push_back(change); });
        QObject::connect(&poller, &PlaylistPoller::failed, &context,
                         [this](const Error &error) { errors.push_back(error); });
    }
    /// Waits for one more load, whatever becomes of it.
    bool waitForLoad(std::size_t count) const
    {
        return QTest::qWaitFor([&] { return changes.size() + errors.size() >= count; }, 30'000);
    }
    bool waitForRequests(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return server.requests().size() >= count; }, 30'000);
    }
};

} // namespace

class TestPlaylistPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reloadsAtTheRightInstants();
    void followsMasterPlaylists();
    void masterInMasterIsRefused();
    void resolvesRelativeToTheRedirectsTarget();
    void endlessRedirectsFail();
    void failures_data();
    void failures();
    void slowServersTimeOut();
    void backsOffAndRecovers();
    void droppedConnections();
    void expiredVariantsAreResolvedAnew();
    void stopsForGood();
};

void TestPlaylistPoller::reloadsAtTheRightInstants()
{
    Bench bench;
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    QCOMPARE(bench.changes.at(0).added, 5);
    bench.clock.advance(1999ms);
    QCoreApplication::processEvents();
    QCOMPARE(bench.server.requests().size(), 1);
    bench.clock.advance(1ms);
    QVERIFY(bench.waitForLoad(2));
    QCOMPARE(bench.changes.at(1).added, 0);
    // Nothing new: again after half a target duration.
    bench.reply.body = playlistText(1, 5);
    bench.clock.advance(1s);
    QVERIFY(bench.waitForLoad(3));
    QCOMPARE(bench.changes.at(2).added, 1);
    bench.clock.advance(1s);
    QCoreApplication::processEvents();
    QCOMPARE(bench.server.requests().size(), 3);
    bench.clock.advance(1s);
    QVERIFY(bench.waitForLoad(4));
    QVERIFY(bench.poller.tracker().isLive());
    QVERIFY(bench.errors.empty());
}

void TestPlaylistPoller::followsMasterPlaylists()
{
    Bench bench;
    bench.handler = [](const TestHttpServer::Request &request) {
        if (request.path.startsWith(QLatin1StringView("/live/b1.m3u8")))
            return TestHttpServer::Reply{.body = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow.m3u8\n"
                                                 "#EXT-X-STREAM-INF:BANDWIDTH=9\nhigh/v.m3u8\n"};
        return TestHttpServer::Reply{.body = playlistText(0, 4)};
    };
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    QCOMPARE(bench.changes.size(), 1u);
    QCOMPARE(bench.server.requests().value(1), QStringLiteral("/live/high/v.m3u8"));
    QCOMPARE(bench.poller.tracker().playlist()->segments[0].url,
             bench.server.url(QStringLiteral("/live/high/a-0.ts")));
    bench.clock.advance(2s);
    QVERIFY(bench.waitForLoad(2));
    QCOMPARE(bench.server.requests().value(2), QStringLiteral("/live/high/v.m3u8"));
}

void TestPlaylistPoller::masterInMasterIsRefused()
{
    Bench bench;
    bench.reply.body = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nb1.m3u8\n";
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    QCOMPARE(bench.errors.at(0).code, ErrorCode::Protocol);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestPlaylistPoller::resolvesRelativeToTheRedirectsTarget()
{
    Bench bench;
    bench.handler = [](const TestHttpServer::Request &request) {
        if (request.path.startsWith(QLatin1StringView("/live")))
            return TestHttpServer::Reply{.status = 302, .headers = {{"Location", "/edge/7/x.m3u8"}}};
        return TestHttpServer::Reply{.body = playlistText(0, 0)};
    };
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    QCOMPARE(bench.poller.tracker().playlist()->segments[0].url,
             bench.server.url(QStringLiteral("/edge/7/a-0.ts")));
}

void TestPlaylistPoller::endlessRedirectsFail()
{
    Bench bench;
    bench.reply = {.status = 302, .headers = {{"Location", "/again"}}};
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    QCOMPARE(bench.errors.at(0).code, ErrorCode::Protocol);
    QVERIFY(bench.server.requests().size() <= 7);
}

void TestPlaylistPoller::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("404") << 404 << QByteArray("no") << int(ErrorCode::NotFound);
    QTest::newRow("403") << 403 << QByteArray("no") << int(ErrorCode::AuthenticationFailed);
    QTest::newRow("503") << 503 << QByteArray("no") << int(ErrorCode::Refused);
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << int(ErrorCode::Protocol);
    QTest::newRow("empty") << 200 << QByteArray() << int(ErrorCode::Protocol);
    QTest::newRow("not UTF-8") << 200 << QByteArray("#EXTM3U\n\xff") << int(ErrorCode::Protocol);
    QTest::newRow("too large") << 200 << QByteArray(maximumPlaylistBytes + 1, '#')
                               << int(ErrorCode::Protocol);
    QTest::newRow("audio only")
        << 200 << QByteArray("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS=\"mp4a.40.2\"\na.m3u8\n")
        << int(ErrorCode::Unsupported);
}

void TestPlaylistPoller::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    Bench bench;
    bench.reply = {.status = status, .body = body};
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    QCOMPARE(bench.errors.size(), 1u);
    QCOMPARE(int(bench.errors[0].code), code);
    QVERIFY(bench.errors[0].context.contains(QLatin1StringView("/live/b1.m3u8")));
    QVERIFY(!bench.errors[0].text().contains(QLatin1StringView("hidden")));
    QCOMPARE(bench.poller.failures(), 1);
}

void TestPlaylistPoller::slowServersTimeOut()
{
    Bench bench;
    bench.reply.hold = true;
    bench.poller.start();
    QVERIFY(bench.waitForRequests(1));
    bench.clock.advance(4999ms);
    QVERIFY(bench.errors.empty());
    bench.clock.advance(1ms);
    QCOMPARE(bench.errors.size(), 1u);
    QCOMPARE(bench.errors[0].code, ErrorCode::Timeout);
    // The late answer is nobody's any more.
    bench.server.releaseHeld();
    bench.reply.hold = false;
    bench.clock.advance(1s);
    QVERIFY(bench.waitForLoad(2));
    QCOMPARE(bench.changes.size(), 1u);
}

void TestPlaylistPoller::backsOffAndRecovers()
{
    Bench bench;
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    bench.reply = {.status = 500};
    std::size_t loads = 1;
    const milliseconds waits[] = {2s, 1s, 2s, 4s, 8s, 10s, 10s};
    for (const milliseconds wait : waits) {
        bench.clock.advance(wait - 1ms);
        QCoreApplication::processEvents();
        QCOMPARE(bench.server.requests().size(), qsizetype(loads));
        bench.clock.advance(1ms);
        QVERIFY(bench.waitForLoad(++loads));
    }
    QCOMPARE(bench.errors.size(), 7u);
    QCOMPARE(bench.poller.failures(), 7);
    bench.reply = {.body = playlistText(20, 24)};
    bench.clock.advance(10s);
    QVERIFY(bench.waitForLoad(++loads));
    QCOMPARE(bench.changes.size(), 2u);
    QCOMPARE(bench.changes[1].missed, 15);
    QCOMPARE(bench.poller.failures(), 0);
}

void TestPlaylistPoller::droppedConnections()
{
    Bench bench;
    bench.reply.sentBytes = 30;
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    QCOMPARE(bench.errors.at(0).code, ErrorCode::Unreachable);
    bench.server.pause();
    bench.clock.advance(1s);
    QVERIFY(bench.waitForLoad(2));
    QCOMPARE(bench.errors.at(1).code, ErrorCode::Unreachable);
    bench.server.resume();
    bench.reply.sentBytes = -1;
    bench.clock.advance(1s);
    QVERIFY(bench.waitForLoad(3));
    QCOMPARE(bench.changes.size(), 1u);
}

void TestPlaylistPoller::expiredVariantsAreResolvedAnew()
{
    Bench bench;
    int token = 1;
    bench.handler = [&token](const TestHttpServer::Request &request) {
        if (request.path.startsWith(QLatin1StringView("/live/b1.m3u8")))
            return TestHttpServer::Reply{.body = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nv" +
                                                 QByteArray::number(token) + ".m3u8\n"};
        const bool valid = request.path == QStringLiteral("/live/v%1.m3u8").arg(token);
        return valid ? TestHttpServer::Reply{.body = playlistText(0, 4)}
                     : TestHttpServer::Reply{.status = 403};
    };
    bench.poller.start();
    QVERIFY(bench.waitForLoad(1));
    token = 2;
    std::size_t loads = 1;
    for (const seconds wait : {2s, 1s, 2s, 4s}) {
        bench.clock.advance(wait);
        QVERIFY(bench.waitForLoad(++loads));
    }
    QCOMPARE(bench.errors.size(), 3u);
    QCOMPARE(bench.changes.size(), 2u);
}

void TestPlaylistPoller::stopsForGood()
{
    Bench bench;
    bench.reply.hold = true;
    bench.poller.start();
    QVERIFY(bench.waitForRequests(1));
    bench.poller.stop();
    bench.server.releaseHeld();
    bench.clock.advance(60s);
    QCoreApplication::processEvents();
    QCOMPARE(bench.changes.size() + bench.errors.size(), 0u);
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(bench.clock.pending(), 0u);
}

QTEST_GUILESS_MAIN(TestPlaylistPoller)
#include "tst_playlistpoller.moc"
