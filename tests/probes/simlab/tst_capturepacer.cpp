#include "probes/simlab/capturepacer.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

namespace {

SteadyTime at(int ms)
{
    return SteadyTime(std::chrono::seconds(100) + milliseconds(ms));
}

} // namespace

class TestCapturePacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheGrid()
    {
        CapturePacer pacer(at(0), 30, 30);
        for (int i = 0; i < 3000; ++i) {
            const SteadyTime due = pacer.due();
            // Each capture is 5 ms late; that never adds up.
            QCOMPARE(pacer.take(due + milliseconds(5)), std::int64_t(30 + i));
            pacer.finished(due + milliseconds(12));
        }
        QCOMPARE(pacer.due(), at(100'000));
        QCOMPARE(pacer.taken(), quint64(3000));
        QCOMPARE(pacer.skippedByEncoder() + pacer.skippedByDrawing(), quint64(0));
    }

    void takesAPictureThatIsExactlyDue()
    {
        CapturePacer pacer(at(0), 0, 30);
        for (std::int64_t i = 0; i < 100; ++i)
            QCOMPARE(pacer.take(pacer.due()), i);
    }

    void countsWhatALateEncoderMissed()
    {
        CapturePacer pacer(at(0), 0, 10);
        QCOMPARE(pacer.take(at(0)), std::int64_t(0));
        pacer.finished(at(350)); // pictures 1 and 2 have passed, 3 is due
        QCOMPARE(pacer.take(at(351)), std::int64_t(3));
        QCOMPARE(pacer.skippedByEncoder(), quint64(2));
        QCOMPARE(pacer.skippedByDrawing(), quint64(0));
    }

    void countsWhatALateThreadMissed()
    {
        CapturePacer pacer(at(0), 0, 10);
        QCOMPARE(pacer.take(at(0)), std::int64_t(0));
        pacer.finished(at(20));
        QCOMPARE(pacer.take(at(410)), std::int64_t(4));
        QCOMPARE(pacer.skippedByEncoder(), quint64(0));
        QCOMPARE(pacer.skippedByDrawing(), quint64(3));
    }

    void tellsBothCausesApart()
    {
        CapturePacer pacer(at(0), 0, 10);
        QCOMPARE(pacer.take(at(0)), std::int64_t(0));
        pacer.finished(at(250));
        QCOMPARE(pacer.take(at(560)), std::int64_t(5));
        QCOMPARE(pacer.skippedByEncoder(), quint64(1));
        QCOMPARE(pacer.skippedByDrawing(), quint64(3));
        QCOMPARE(pacer.taken(), quint64(2));
    }
};

QTEST_GUILESS_MAIN(TestCapturePacer)
#include "tst_capturepacer.moc"
