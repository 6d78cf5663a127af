#include "probes/simlab/simsite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

class TestSimSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name :
             {"index.m3u8", "segment00001.ts", "segment00002.ts.tmp", "secret.txt", ".hidden.ts"}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name);
        }
        m_site.add(QStringLiteral("B1"), m_folder.path(), [](quint64 pts90k) -> std::optional<UtcTime> {
            if (pts90k == 90'000)
                return UtcTime(microseconds(1'700'000'000'123'456));
            return std::nullopt;
        });
    }

    void answers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        const QByteArray plain = "text/plain; charset=utf-8";
        const auto row = [](const char *path, const char *query, int status, const QByteArray &contentType,
                            const QByteArray &body) {
            QTest::addRow("%s?%s", path, query)
                << QString::fromLatin1(path) << QString::fromLatin1(query) << status << contentType << body;
        };
        row("/hls/B1/index.m3u8", "", 200, "application/vnd.apple.mpegurl", "index.m3u8");
        row("/hls/B1/segment00001.ts", "x=1", 200, "video/mp2t", "segment00001.ts");
        row("/truth/B1", "pts=90000", 200, "application/json",
            R"({"captured_us":1700000000123456,"pts":90000})");
        row("/truth/B1", "pts=90001", 404, plain, "404 Not Found");
        for (const char *query : {"", "pts=", "pts=x", "pts=-1", "pts=99999999999999999999999"})
            row("/truth/B1", query, 400, plain, "400 Bad Request");
        for (const char *path : {"/",
                                 "",
                                 "/hls",
                                 "/hls/",
                                 "/hls/B1",
                                 "/hls/B1/",
                                 "/hls/B2/index.m3u8",
                                 "/hls/B1/segment00009.ts",
                                 "/hls/B1/segment00002.ts.tmp",
                                 "/hls/B1/secret.txt",
                                 "/hls/B1/.hidden.ts",
                                 "/hls/B1/../index.m3u8",
                                 "/hls/B1//index.m3u8",
                                 "/hls/B1/x/index.m3u8",
                                 "/hls/B1/index.m3u8\n",
                                 "/hls/B1/..\\index.m3u8",
                                 "/truth/B2",
                                 "/truth/B1/x",
                                 "/other/B1/index.m3u8",
                                 "hls/B1/index.m3u8"})
            row(path, "pts=90000", 404, plain, "404 Not Found");
    }

    void answers()
    {
        QFETCH(QString, path);
        QFETCH(QString, query);
        wire::HttpRequest request;
        request.method = QStringLiteral("GET");
        request.path = path;
        request.query = query;
        const wire::HttpResponse response = m_site.answer(request);
        QTEST(response.status, "status");
        QTEST(response.contentType, "contentType");
        QFETCH(QByteArray, body);
        QCOMPARE(response.body.trimmed(), body);
    }

    void tellsHowLongChatKeptMessages()
    {
        wire::HttpRequest request;
        request.path = QStringLiteral("/truth/chat");
        SimSite site;
        QCOMPARE(site.answer(request).status, 404);
        HoldTimes times;
        site.setChatTruth([&times] { return times; });
        QCOMPARE(site.answer(request).status, 404);
        for (const int us : {9, 1, 20})
            times.add(microseconds(us));
        QCOMPARE(site.answer(request).body, QByteArray(R"({"held_us":9,"messages":3})"));
    }

    void holdTimesAreBounded()
    {
        HoldTimes times;
        for (std::size_t i = 0; i < HoldTimes::remembered + 5; ++i)
            times.add(microseconds(i < 5 ? 1'000'000 : 7));
        QCOMPARE(times.count(), HoldTimes::remembered);
        QCOMPARE(times.median(), std::optional(microseconds(7)));
    }

    void keepsAPlaylistWhileStalled()
    {
        const auto write = [this](const QByteArray &text) {
            QFile file(m_folder.filePath(QStringLiteral("live.m3u8")));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        wire::HttpRequest request;
        request.path = QStringLiteral("/hls/B1/live.m3u8");
        QVERIFY(write("before"));
        m_site.setStalled(QStringLiteral("B1"), true);
        QVERIFY(write("after"));
        QCOMPARE(m_site.answer(request).body, QByteArray("before"));
        m_site.setStalled(QStringLiteral("B1"), false);
        QCOMPARE(m_site.answer(request).body, QByteArray("after"));
    }

    void forbidsCaching()
    {
        wire::HttpRequest request;
        request.path = QStringLiteral("/hls/B1/index.m3u8");
        QVERIFY(m_site.answer(request).headers.contains(
            qMakePair(QByteArray("Cache-Control"), QByteArray("no-store"))));
    }

private:
    QTemporaryDir m_folder;
    SimSite m_site;
};

QTEST_GUILESS_MAIN(TestSimSite)
#include "tst_simsite.moc"
