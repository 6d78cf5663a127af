#include "probes/simlab/sendqueue.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

namespace {

constexpr int keyframe = 3;
constexpr int pFrame = 2;
constexpr int bFrame = 0;

MediaPacket video(int dtsMs, int priority)
{
    MediaPacket packet;
    packet.keyframe = priority == keyframe;
    packet.priority = priority;
    packet.dts = milliseconds(dtsMs);
    packet.pts = packet.dts;
    return packet;
}

MediaPacket audio(int dtsMs)
{
    MediaPacket packet;
    packet.kind = MediaPacket::Kind::Audio;
    packet.dts = milliseconds(dtsMs);
    packet.pts = packet.dts;
    return packet;
}

QString drain(SendQueue &queue)
{
    QString text;
    while (const std::optional<MediaPacket> packet = queue.pop()) {
        const char kind = !packet->isVideo()           ? 'a'
                          : packet->keyframe           ? 'K'
                          : packet->priority >= pFrame ? 'P'
                                                       : 'b';
        text += QLatin1Char(kind) + QString::number(packet->dts.count()) + QLatin1Char(' ');
    }
    return text.trimmed();
}

} // namespace

class TestSendQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrder()
    {
        SendQueue queue;
        QVERIFY(queue.push(video(0, keyframe)));
        QVERIFY(queue.push(audio(5)));
        QVERIFY(queue.push(video(33, bFrame)));
        QCOMPARE(queue.size(), std::size_t(3));
        QCOMPARE(queue.totalFrames(), quint64(2));
        QCOMPARE(drain(queue), QStringLiteral("K0 a5 b33"));
        QVERIFY(!queue.pop());
    }

    /// "K0 P100 …" is pushed in order; what remains, what was dropped and the congestion are checked.
    void drops_data()
    {
        QTest::addColumn<QString>("pushed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("dropped");
        QTest::addColumn<double>("congestion");

        // The length is looked at before a packet is queued, so the packet that reaches a threshold is kept.
        QTest::newRow("short in time") << "K0 P100 b200 b300 P400 b500 b600 P700"
                                       << "K0 P100 b200 b300 P400 b500 b600 P700" << 0 << 500.0 / 700.0;
        QTest::newRow("exactly 700 ms is no more than 700 ms")
            << "K0 P100 b200 b300 P400 b500 b600 P800 P820"
            << "K0 P100 b200 b300 P400 b500 b600 P800 P820" << 0 << 1.0;
        QTest::newRow("fewer than five packets are never too long") << "K0 P100 P600 P1300 b1400"
                                                                    << "K0 P100 P600 P1300 b1400" << 0 << 0.0;
        QTest::newRow("b-frames go beyond 700 ms") << "K0 P100 b200 b300 P801 b810 b820 P900"
                                                   << "K0 P100 P801 P900" << 4 << 0.0;
        QTest::newRow("refused until a p-frame comes") << "K0 P100 b200 b300 P801 b810 b820 b830"
                                                       << "K0 P100 P801" << 5 << 1.0;
        QTest::newRow("audio and keyframes do not count as the first")
            << "K0 a10 a20 a30 a40 a50 K1000 P1100 P1200"
            << "K0 a10 a20 a30 a40 a50 K1000 P1100 P1200" << 0 << 0.0;
        QTest::newRow("p-frames go beyond 900 ms") << "K0 P100 a110 P400 P700 P1001 P1034 P1067"
                                                   << "K0 a110" << 6 << 1.0;
        QTest::newRow("accepted again with the next keyframe")
            << "K0 P100 a110 P400 P700 P1001 P1034 b1067 K1100 P1133 b1166"
            << "K0 a110 K1100 P1133 b1166" << 6 << 0.0;
        QTest::newRow("audio is never refused") << "K0 P100 P400 P700 P1001 P1034 a1040 a1060 P1070"
                                                << "K0 a1040 a1060" << 6 << 1.0;
    }

    void drops()
    {
        QFETCH(QString, pushed);
        SendQueue queue;
        quint64 frames = 0;
        for (const QString &word : pushed.split(QLatin1Char(' '))) {
            const int dts = word.mid(1).toInt();
            const QChar kind = word.at(0);
            if (kind == QLatin1Char('a')) {
                QVERIFY(queue.push(audio(dts)));
                continue;
            }
            ++frames;
            queue.push(video(dts, kind == QLatin1Char('K')   ? keyframe
                                  : kind == QLatin1Char('P') ? pFrame
                                                             : bFrame));
        }
        QTEST(static_cast<int>(queue.droppedFrames()), "dropped");
        QCOMPARE(queue.totalFrames(), frames);
        QFETCH(double, congestion);
        QCOMPARE(queue.congestion(), std::min(congestion, 1.0));
        QTEST(drain(queue), "kept");
    }

    void keepsThresholdsApart()
    {
        SendQueue queue({.dropThreshold = milliseconds(700), .pframeDropThreshold = milliseconds(750)});
        for (const int dts : {0, 100, 200, 300, 880})
            queue.push(video(dts, dts == 0 ? keyframe : pFrame));
        queue.push(video(901, pFrame)); // 780 ms queued: beyond 750, within 700 + 200
        QCOMPARE(queue.droppedFrames(), quint64(0));
    }

    void readsPriorities()
    {
        const auto bytes = [](std::initializer_list<int> values) {
            QByteArray array;
            for (const int value : values)
                array.append(static_cast<char>(value));
            return array;
        };
        QCOMPARE(h264Priority(bytes({0, 0, 0, 1, 0x06, 5, 1, 0x80, 0, 0, 1, 0x65, 0x88})), 3);
        QCOMPARE(h264Priority(bytes({0, 0, 0, 1, 0x41, 0x9a})), 2);
        QCOMPARE(h264Priority(bytes({0, 0, 1, 0x01, 0x9e})), 0);
        QCOMPARE(h264Priority(bytes({0, 0, 1})), 0);
        QCOMPARE(h264Priority({}), 0);
    }
};

QTEST_GUILESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
