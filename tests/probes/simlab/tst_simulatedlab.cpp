#include "controllers/domain/jsonreader.h"
#include "controllers/domain/shownnames.h"
#include "controllers/switches/capdriverfactory.h"
#include "probes/clock/systemclock.h"
#include "probes/hls/decodedsegment.h"
#include "probes/hls/playlist.h"
#include "probes/obs/obsclient.h"
#include "probes/obs/obsstreamcontrol.h"
#include "probes/simlab/ircserver.h"
#include "probes/simlab/simstation.h"
#include "probes/simlab/simulatedlab.h"
#include "probes/simlab/sntpserver.h"
#include "probes/wire/networkthread.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTranslator>
#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

namespace {

constexpr auto patience = 60'000;

class Spanish : public QTranslator
{
public:
    bool isEmpty() const override
    {
        return false;
    }
    QString translate(const char *context, const char *text, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        return qstrcmp(context, "BuiltIn") == 0 ? QStringLiteral("¡%1!").arg(QString::fromUtf8(text))
                                                : QString();
    }
};

template<typename T>
QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
{
    result->emplace(co_await task);
}

/// Handles events until `task` has its result; ends the program if it never comes.
template<typename T>
T finish(QCoro::Task<T> task)
{
    const auto result = std::make_shared<std::optional<T>>();
    const QCoro::Task<void> keeper = keep(std::move(task), result);
    if (!QTest::qWaitFor([&result] { return result->has_value(); }, patience))
        qFatal("no answer");
    return **result;
}

} // namespace

class TestSimulatedLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SimulatedLabSettings settings;
        settings.quick = true;
        settings.encoding.width = 320;
        settings.encoding.height = 180;
        settings.encoding.videoKbps = 800;
        m_lab = std::make_unique<SimulatedLab>(settings, m_clock);
        const Expected<void> started = m_lab->start();
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text()));
    }

    void cleanupTestCase()
    {
        m_lab->stop();
        m_lab->stop();
    }

    void describesItself()
    {
        const Lab lab = m_lab->lab();
        QCOMPARE(lab.broadcasters.size(), std::size_t(2));
        QCOMPARE(lab.viewers.size(), std::size_t(2));
        QVERIFY(lab.viewer(QStringLiteral("P1"))->profile == PlayerProfile::Browser);
        QVERIFY(lab.viewer(QStringLiteral("M1"))->profile == PlayerProfile::App);
        QVERIFY(lab.referenceServer.has_value());
    }

    void isCalledInTheUsersLanguage()
    {
        Spanish spanish;
        QVERIFY(QCoreApplication::installTranslator(&spanish));
        const Lab shown = withShownNames(m_lab->lab());
        QCoreApplication::removeTranslator(&spanish);
        QStringList names{shown.name, shown.switchDevice.name};
        for (const Broadcaster &broadcaster : shown.broadcasters)
            names += broadcaster.name;
        for (const Viewer &viewer : shown.viewers)
            names += viewer.name;
        for (const QString &name : names)
            QVERIFY2(name.startsWith(u'¡'), qPrintable(name));
        QCOMPARE(shown.broadcasters.back().name, QStringLiteral("¡Broadcaster 2!"));
    }

    void isReadFromItsFile()
    {
        const QByteArray text = QJsonDocument(m_lab->labJson()).toJson();
        const Expected<QJsonObject> object = readJsonObject(text, QStringLiteral("lab.json"));
        QVERIFY(object.has_value());
        const Expected<Lab> read = labFromJson(*object, QStringLiteral("lab.json"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == m_lab->lab());
    }

    void streamsWhatNobodyHasToStart()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_lab->station(2).broadcaster().status().bytes > 0, patience);
        QVERIFY(!m_lab->station(1).broadcaster().status().active);
    }

    void startsAStreamAsObs()
    {
        wire::NetworkThread network;
        const Broadcaster device = m_lab->lab().broadcasters.front();
        ObsClient client({device.id, device.obsUrl, device.obsPassword}, network, m_clock);
        ObsStreamControl control(client, m_clock);
        const Expected<void> started = finish(control.startStream({}));
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text()));
        QTRY_VERIFY_WITH_TIMEOUT(m_lab->station(1).broadcaster().status().totalFrames > 0, patience);
    }

    void startsObsAnewAtTheSameAddress()
    {
        SimStation &station = m_lab->station(1);
        const QUrl address = station.description().obsUrl;
        station.endObs();
        QVERIFY(!station.capturedAt(0));
        const Expected<void> started = station.startObs();
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text()));
        QCOMPARE(station.description().obsUrl, address);
        QVERIFY(!station.broadcaster().status().active);
        QCOMPARE(station.broadcaster().status().totalFrames, quint64(0));
        startsAStreamAsObs();
    }

    void servesWhatWasCaptured()
    {
        const Broadcaster device = m_lab->lab().broadcasters[1];
        std::vector<MediaSegment> segments;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const Expected<Playlist> playlist = parsePlaylist(fetch(device.playlist), device.playlist);
                if (playlist)
                    segments = std::get<MediaPlaylist>(*playlist).segments;
                return segments.size() >= 2;
            },
            patience));
        const Expected<DecodedSegment> segment = decodeSegment({}, fetch(segments.back().url));
        QVERIFY(segment.has_value());
        const DecodedFrame &frame = segment->frames.front();
        QVERIFY(frame.stamp.has_value());
        QCOMPARE(int(frame.stamp->source), device.frameClockId);
        QUrl truth(m_lab->labJson().value(QStringLiteral("x-truth")).toString() + device.id);
        truth.setQuery(QStringLiteral("pts=%1").arg(frame.pts.count() * 9 / 100));
        const QJsonObject answer = QJsonDocument::fromJson(fetch(truth)).object();
        const microseconds captured(answer.value(QStringLiteral("captured_us")).toInteger());
        QVERIFY(std::chrono::floor<milliseconds>(captured) == frame.stamp->captured.time_since_epoch());
        QVERIFY(fetch(device.playlist.resolved(QUrl(QStringLiteral("../../etc/passwd")))).contains("404"));
    }

    void capsAnUploadAsASwitch()
    {
        const Lab lab = m_lab->lab();
        const Expected<std::unique_ptr<CapDriver>> driver = makeCapDriver(lab.switchDevice, m_clock);
        QVERIFY(driver.has_value());
        const int port = lab.broadcasters[1].switchPort;
        const Expected<CapReading> former = finish((*driver)->read(port, {}));
        QVERIFY2(former.has_value(), former ? "" : qPrintable(former.error().text()));
        QVERIFY(!former->cap.isLimited());
        const Expected<CapReading> reading = finish((*driver)->set(port, Cap::kbps(512), {}));
        QVERIFY(reading.has_value());
        QCOMPARE(reading->cap, Cap::kbps(512));
        QCOMPARE(m_lab->station(2).relay().cap(), Cap::kbps(512));
        QVERIFY(!m_lab->station(1).relay().cap().isLimited());
        QTRY_VERIFY_WITH_TIMEOUT(m_lab->station(2).broadcaster().status().droppedFrames > 0, patience);
        const Expected<CapReading> restored = finish((*driver)->restore(port, *former, {}));
        QVERIFY(restored.has_value());
        QVERIFY(!m_lab->station(2).relay().cap().isLimited());
        const Expected<PortCounters> counters = finish((*driver)->counters(port, {}));
        QVERIFY(counters.has_value());
        QVERIFY(counters->octetsIn > 0);
        QVERIFY(counters->octetsForwarded.value_or(0) > 0);
    }

    void hasAChatAndATimeServer()
    {
        const Lab lab = m_lab->lab();
        QVERIFY(lab.chat.has_value());
        QTcpSocket client;
        client.connectToHost(lab.chat->server.host, lab.chat->server.port);
        client.write("NICK viewer\r\nUSER viewer 0 * :viewer\r\nJOIN #b1\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_lab->chatServer().members("#b1").contains("viewer"), patience);
        QCOMPARE(lab.referenceServer->port, m_lab->timeServer().port());
    }

    void refusesNonsense()
    {
        SimulatedLabSettings settings;
        settings.broadcasters = 0;
        SimulatedLab lab(settings, m_clock);
        const Expected<void> started = lab.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::InvalidInput);
    }

    void saysThatOneRunsAlready()
    {
        SimulatedLab second({}, m_clock);
        const Expected<void> started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Unsupported);
        QVERIFY(started.error().context.contains(QStringLiteral("built-in lab")));
    }

private:
    QByteArray fetch(const QUrl &url)
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience))
            return {};
        return reply->readAll();
    }

    SystemClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<SimulatedLab> m_lab;
};

QTEST_GUILESS_MAIN(TestSimulatedLab)
#include "tst_simulatedlab.moc"
