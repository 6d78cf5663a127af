#include "app/probefactory.h"
#include "probes/clock/samereferenceclock.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

Lab lab()
{
    Lab lab;
    Broadcaster broadcaster;
    broadcaster.id = QStringLiteral("B1");
    broadcaster.frameClockId = 1;
    broadcaster.playlist = QUrl(QStringLiteral("http://127.0.0.1:8080/b1.m3u8"));
    broadcaster.chatChannel = QStringLiteral("#b1");
    lab.broadcasters.push_back(broadcaster);
    Viewer viewer;
    viewer.id = QStringLiteral("P1");
    lab.viewers.push_back(viewer);
    ChatService chat;
    chat.server = {QStringLiteral("127.0.0.1"), 6667};
    lab.chat = chat;
    return lab;
}

} // namespace

class TestProbeFactory : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    SameReferenceClock m_reference;

    Expected<std::unique_ptr<Probe>> made(const ProbeDescription &description)
    {
        return makeProbe(description.id, description.kind, description.config, m_clock, m_reference);
    }

private Q_SLOTS:
    void everyDescriptionMakesItsProbe()
    {
        const Lab room = lab();
        const Broadcaster &broadcaster = room.broadcasters.front();
        const Viewer &viewer = room.viewers.front();
        const QList<ProbeDescription> descriptions{
            describeHlsViewer(room, viewer, broadcaster), describeChat(room, viewer, broadcaster, {}),
            describeReferenceChat(room, broadcaster, {QStringLiteral("P1")}, {}),
            describeClock(room, viewer.id)};
        for (const ProbeDescription &description : descriptions) {
            const auto probe = made(description);
            QVERIFY2(probe, probe ? "" : qPrintable(probe.error().text()));
            QCOMPARE((*probe)->info().id, description.id);
            QCOMPARE((*probe)->info().kind, description.kind);
            QVERIFY(!(*probe)->info().series.empty());
        }
    }

    void chatStaysWellBelowTheServersLimit()
    {
        Lab room = lab();
        room.chat->messagesPerWindow = 20;
        room.chat->window = seconds(30);
        const auto config = describeChat(room, room.viewers.front(), room.broadcasters.front(), {}).config;
        QCOMPARE(config.value(u"interval_ms").toInteger(), 3000);
        room.chat->messagesPerWindow = 1000;
        QCOMPARE(describeChat(room, room.viewers.front(), room.broadcasters.front(), {})
                     .config.value(u"interval_ms")
                     .toInteger(),
                 1000);
    }

    void refusesWhatAControllerMayNotSend_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *kind, const char *field, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(field) << value;
        };
        row("kind", "keylogger", "device", QStringLiteral("P1"));
        row("file address", "hls-viewer", "playlist", QStringLiteral("file:///etc/passwd"));
        row("no address", "hls-viewer", "playlist", QJsonValue(7));
        row("profile", "hls-viewer", "profile", QStringLiteral("vlc"));
        row("stamp", "hls-viewer", "frame_clock_id", 256);
        row("unknown field", "hls-viewer", "command", QStringLiteral("rm"));
        row("threshold", "clock", "threshold_ms", -1);
        row("device", "clock", "device", QJsonValue());
    }
    void refusesWhatAControllerMayNotSend()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const Lab room = lab();
        QJsonObject config =
            kind == QLatin1StringView("clock")
                ? describeClock(room, QStringLiteral("P1")).config
                : describeHlsViewer(room, room.viewers.front(), room.broadcasters.front()).config;
        config.insert(field, value);
        const auto probe = makeProbe(QStringLiteral("x"), kind, config, m_clock, m_reference);
        QVERIFY(!probe);
    }
};

QTEST_GUILESS_MAIN(TestProbeFactory)
#include "tst_probefactory.moc"
