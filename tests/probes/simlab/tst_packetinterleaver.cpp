#include "probes/simlab/packetinterleaver.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

namespace {

MediaPacket packet(MediaPacket::Kind kind, int dtsMs)
{
    MediaPacket made;
    made.kind = kind;
    made.dts = milliseconds(dtsMs);
    return made;
}

} // namespace

class TestPacketInterleaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheOtherKind()
    {
        PacketInterleaver interleaver;
        interleaver.push(packet(MediaPacket::Kind::Audio, 0));
        interleaver.push(packet(MediaPacket::Kind::Audio, 21));
        QVERIFY(!interleaver.pop());
        interleaver.push(packet(MediaPacket::Kind::Video, 10));
        QCOMPARE(interleaver.pop()->dts, milliseconds(0));
        QCOMPARE(interleaver.pop()->dts, milliseconds(10));
        QVERIFY(!interleaver.pop());
    }

    void growsWhateverTheOrderOfArrival()
    {
        PacketInterleaver interleaver;
        for (int i = 0; i < 50; ++i)
            interleaver.push(packet(MediaPacket::Kind::Video, i * 33));
        milliseconds last{-1};
        int count = 0;
        for (int i = 0; i < 50; ++i) {
            interleaver.push(packet(MediaPacket::Kind::Audio, 20 + i * 21));
            while (const std::optional<MediaPacket> next = interleaver.pop()) {
                QVERIFY(next->dts >= last);
                last = next->dts;
                ++count;
            }
        }
        // Sound ends at 1049 ms: 32 pictures are known to be before it.
        QCOMPARE(count, 50 + 32);
    }
};

QTEST_GUILESS_MAIN(TestPacketInterleaver)
#include "tst_packetinterleaver.moc"
