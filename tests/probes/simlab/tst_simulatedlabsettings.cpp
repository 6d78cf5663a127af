#include "probes/simlab/simulatedlabsettings.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

namespace {

using Change = std::function<void(SimulatedLabSettings &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestSimulatedLabSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesSegmentsAndKeyframes_data()
    {
        QTest::addColumn<bool>("quick");
        QTest::addColumn<int>("segmentMs"); // 0: not set
        QTest::addColumn<int>("effectiveMs");
        QTest::addColumn<int>("keyframeMs");
        QTest::newRow("default") << false << 0 << 4000 << 1000;
        QTest::newRow("quick") << true << 0 << 1000 << 1000;
        QTest::newRow("set") << true << 2000 << 2000 << 1000;
        QTest::newRow("short") << false << 500 << 500 << 500;
    }

    void choosesSegmentsAndKeyframes()
    {
        QFETCH(bool, quick);
        QFETCH(int, segmentMs);
        SimulatedLabSettings settings;
        settings.quick = quick;
        if (segmentMs > 0)
            settings.segmentLength = milliseconds(segmentMs);
        QVERIFY(settings.validate().has_value());
        QTEST(static_cast<int>(settings.effectiveSegmentLength().count()), "effectiveMs");
        QTEST(static_cast<int>(settings.effectiveEncoding().keyframeInterval.count()), "keyframeMs");
    }

    void behavesAsRealPrograms()
    {
        SimulatedLabSettings settings;
        settings.quick = true;
        settings = settings.realistic();
        QVERIFY(settings.validate().has_value());
        QVERIFY(settings.quick);
        QCOMPARE(settings.platform, SimulatedLabSettings::PlatformKind::Nginx);
        QCOMPARE(settings.effectiveEncoding().keyframeInterval, milliseconds(2000));
        QVERIFY(settings.counterRefresh > milliseconds(0));
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const char *names, Change change) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(names);
        };
        row("nobody", "broadcasters", [](auto &settings) { settings.broadcasters = 0; });
        row("too many", "broadcasters", [](auto &settings) { settings.broadcasters = 17; });
        row("too narrow for the stamp", "width", [](auto &settings) { settings.encoding.width = 158; });
        row("odd", "even", [](auto &settings) { settings.encoding.height = 361; });
        row("no pictures", "frames per second",
            [](auto &settings) { settings.encoding.framesPerSecond = 0; });
        row("bitrate", "kbit/s", [](auto &settings) { settings.encoding.videoKbps = 1; });
        row("sound", "audio", [](auto &settings) { settings.encoding.audioKbps = 1000; });
        row("no segments", "segments", [](auto &settings) { settings.segmentLength = milliseconds(0); });
        row("long segments", "segments",
            [](auto &settings) { settings.segmentLength = milliseconds(21'000); });
        row("broken seconds", "segments",
            [](auto &settings) { settings.segmentLength = milliseconds(1500); });
        row("rare keyframes", "keyframe",
            [](auto &settings) { settings.keyframeInterval = milliseconds(11'000); });
        row("broken pictures", "segments",
            [](auto &settings) { settings.segmentLength = milliseconds(510); });
    }

    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(QString, names);
        SimulatedLabSettings settings;
        change(settings);
        const Expected<void> valid = settings.validate();
        QVERIFY(!valid);
        QCOMPARE(valid.error().code, ErrorCode::InvalidInput);
        QVERIFY2(valid.error().message.contains(names), qPrintable(valid.error().message));
    }
};

QTEST_GUILESS_MAIN(TestSimulatedLabSettings)
#include "tst_simulatedlabsettings.moc"
