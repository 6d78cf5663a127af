#include "probes/clock/systemclock.h"
#include "probes/simlab/hlspackager.h"
#include "probes/simlab/simbroadcaster.h"
#include "probes/simlab/uplinkrelay.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

namespace {

constexpr auto patience = 40'000;

QString changeName(SimStreamChange change)
{
    switch (change) {
    case SimStreamChange::Starting:
        return QStringLiteral("starting");
    case SimStreamChange::Started:
        return QStringLiteral("started");
    case SimStreamChange::Stopping:
        return QStringLiteral("stopping");
    case SimStreamChange::Stopped:
        return QStringLiteral("stopped");
    case SimStreamChange::Reconnecting:
        return QStringLiteral("reconnecting");
    case SimStreamChange::Reconnected:
        return QStringLiteral("reconnected");
    }
    return {};
}

} // namespace

class TestSimBroadcaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        av_log_set_level(AV_LOG_FATAL);
    }

    void init()
    {
        HlsPackagerSettings packaging;
        packaging.segmentLength = milliseconds(1000);
        m_packager = std::make_unique<HlsPackager>(packaging);
        QVERIFY(m_packager->start().has_value());
        m_relay = std::make_unique<UplinkRelay>(m_clock, [this] { return m_packager->ingestPort(); });
        const Expected<quint16> port = m_relay->start();
        QVERIFY(port.has_value());
        m_url = m_packager->publishUrl(*port);
        makeBroadcaster(m_url);
    }

    void cleanup()
    {
        m_broadcaster.reset();
        m_relay.reset();
        m_packager.reset();
    }

    void dropsOnlyUnderACap()
    {
        m_broadcaster->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().totalFrames >= 45, patience);
        SimStreamStatus status = m_broadcaster->status();
        QVERIFY(status.active);
        QVERIFY(!status.reconnecting);
        QCOMPARE(status.droppedFrames, quint64(0));
        QVERIFY(status.bytes > 0);
        QVERIFY(status.renderTotalFrames >= status.totalFrames);
        QVERIFY(status.framesPerSecond > 0);

        m_relay->setCap(Cap::kbps(512)); // the encoders make 1600
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().congestion > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().droppedFrames >= 20, patience);

        m_relay->setCap(Cap::noLimit());
        QTRY_COMPARE_WITH_TIMEOUT(m_broadcaster->status().congestion, 0.0, patience);
        status = m_broadcaster->status();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().totalFrames > status.totalFrames + 60, patience);
        // The frames after the one that ended the congestion are all sent.
        QVERIFY(m_broadcaster->status().droppedFrames - status.droppedFrames < 30);
        QCOMPARE(m_changes, QStringList({QStringLiteral("starting"), QStringLiteral("started")}));
    }

    void stopsWhileTheSocketIsFull()
    {
        m_broadcaster->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().totalFrames > 0, patience);
        m_relay->setCap(Cap::kbps(16));
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().droppedFrames > 0, patience);
        m_broadcaster->stop();
        m_broadcaster->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_broadcaster->status().active, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_changes, expected("starting started stopping stopped"), patience);
        QCOMPARE(m_broadcaster->status().bytes, quint64(0));
        QCOMPARE(m_broadcaster->status().duration, milliseconds(0));
    }

    void startsAgain()
    {
        m_broadcaster->start();
        m_broadcaster->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().totalFrames >= 10, patience);
        const quint64 rendered = m_broadcaster->status().renderTotalFrames;
        m_broadcaster->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_broadcaster->status().active, patience);
        m_broadcaster->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().totalFrames > 0, patience);
        QVERIFY(m_broadcaster->status().renderTotalFrames > rendered);
        QTRY_COMPARE_WITH_TIMEOUT(m_changes, expected("starting started stopping stopped starting started"),
                                  patience);
    }

    void reconnectsWithNewCounters()
    {
        m_broadcaster->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().totalFrames >= 45, patience);
        m_relay->setPlugged(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().reconnecting, patience);
        const SimStreamStatus broken = m_broadcaster->status();
        QVERIFY(broken.active);
        QCOMPARE(broken.totalFrames, quint64(0));
        QCOMPARE(broken.bytes, quint64(0));
        QVERIFY(m_broadcaster->lastError().has_value());
        QVERIFY(
            !m_broadcaster->lastError()->text().contains(QStringLiteral("live/"))); // the key stays secret
        m_relay->setPlugged(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_broadcaster->status().reconnecting, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().bytes > 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_changes, expected("starting started reconnecting reconnected"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_packager->publishers(), 2, patience);
    }

    void givesUpAfterItsAttempts()
    {
        makeBroadcaster(m_url, 3);
        m_broadcaster->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().totalFrames > 0, patience);
        m_relay->setPlugged(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_broadcaster->status().active, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_changes, expected("starting started reconnecting stopped"), patience);
    }

    void stopsAtARefusedFirstConnection()
    {
        const Expected<quint16> port = freeLoopbackPort();
        QVERIFY(port.has_value());
        makeBroadcaster(m_packager->publishUrl(*port));
        m_broadcaster->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_changes, expected("starting stopped"), patience);
        QCOMPARE(m_broadcaster->lastError()->code, ErrorCode::Unreachable);
        QVERIFY(!m_broadcaster->status().active);
    }

    void goesAwayWhileReconnecting()
    {
        m_broadcaster->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().totalFrames > 0, patience);
        m_relay->setPlugged(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_broadcaster->status().reconnecting, patience);
        m_broadcaster.reset();
    }

private:
    void makeBroadcaster(const QString &url, int reconnectAttempts = 10'000)
    {
        SimBroadcasterSettings settings;
        settings.encoding.width = 320;
        settings.encoding.height = 180;
        settings.encoding.videoKbps = 1500;
        settings.encoding.audioKbps = 96;
        settings.encoding.keyframeInterval = milliseconds(1000);
        settings.reconnectDelay = milliseconds(100);
        settings.reconnectAttempts = reconnectAttempts;
        settings.publishing.url = url;
        m_changes.clear();
        m_broadcaster = std::make_unique<SimBroadcaster>(settings, m_clock);
        m_broadcaster->onChange([this](SimStreamChange change) { m_changes += changeName(change); });
    }

    static QStringList expected(const char *changes)
    {
        return QString::fromLatin1(changes).split(QLatin1Char(' '));
    }

    SystemClock m_clock;
    std::unique_ptr<HlsPackager> m_packager;
    std::unique_ptr<UplinkRelay> m_relay;
    std::unique_ptr<SimBroadcaster> m_broadcaster;
    QString m_url;
    QStringList m_changes;
};

QTEST_GUILESS_MAIN(TestSimBroadcaster)
#include "tst_simbroadcaster.moc"
