#include "tests/support/fakeclock.h"
#include "ui/widgets/readingsbar.h"

#include <QLabel>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

QString textOf(const ReadingsBar &bar, const char *label)
{
    return bar.findChild<QLabel *>(QString::fromLatin1(label))->text();
}

SampleBatch batchOf(const Clock &clock, const QString &device, Metric metric, double value,
                    std::optional<double> uncertainty = {})
{
    Sample sample;
    sample.series = {device, QStringLiteral("B1"), metric, Method::FrameClock};
    sample.at = clock.utcNow();
    sample.value = value;
    sample.uncertainty = uncertainty;
    SampleBatch batch;
    batch.samples.push_back(sample);
    return batch;
}

} // namespace

class TestReadingsBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
    }

    void showsNothingBeforeAnythingIsMeasured()
    {
        const test::FakeClock clock;
        ReadingsBar bar(clock);
        bar.begin(1s);
        for (const char *label : {"uploadValue", "droppedValue", "broadcastValue", "chatValue"})
            QCOMPARE(textOf(bar, label), QStringLiteral("–"));
    }

    void showsTheNewestValues()
    {
        const test::FakeClock clock;
        ReadingsBar bar(clock);
        bar.begin(1s);
        bar.add(batchOf(clock, QStringLiteral("B1"), Metric::UploadRate, 1998));
        bar.add(batchOf(clock, QStringLiteral("P1"), Metric::BroadcastLatency, 3260, 20));
        bar.setCap(Cap::kbps(2000));
        bar.refresh();
        QCOMPARE(textOf(bar, "uploadValue"), QStringLiteral("1998 kbit/s"));
        QCOMPARE(textOf(bar, "uploadDetail"), QStringLiteral("Cap: 2000 kbit/s"));
        QCOMPARE(textOf(bar, "broadcastValue"), QStringLiteral("3.260 s ± 0.020 s"));
        QVERIFY(textOf(bar, "broadcastDetail").startsWith(QStringLiteral("P1")));
    }

    void addsDroppedFramesOnlyWhereEveryCauseIsKnown()
    {
        const test::FakeClock clock;
        ReadingsBar bar(clock);
        bar.begin(1s);
        bar.add(batchOf(clock, QStringLiteral("B1"), Metric::DroppedFramesNetwork, 10));
        bar.add(batchOf(clock, QStringLiteral("B1"), Metric::DroppedFramesEncoder, 2));
        bar.refresh();
        QCOMPARE(textOf(bar, "droppedValue"), QStringLiteral("–"));
        bar.add(batchOf(clock, QStringLiteral("B1"), Metric::DroppedFramesRendering, 0));
        bar.refresh();
        QVERIFY(textOf(bar, "droppedValue").startsWith(QStringLiteral("12 ")));
    }

    void anOldValueIsNotShownAsThePresentOne()
    {
        test::FakeClock clock;
        ReadingsBar bar(clock);
        bar.begin(1s);
        bar.add(batchOf(clock, QStringLiteral("B1"), Metric::UploadRate, 1998));
        clock.advance(9s);
        bar.refresh();
        QVERIFY(textOf(bar, "uploadValue").startsWith(QStringLiteral("1998")));
        clock.advance(6s);
        bar.refresh();
        QCOMPARE(textOf(bar, "uploadValue"), QStringLiteral("–"));
        QVERIFY(textOf(bar, "uploadDetail").contains(QStringLiteral("15 s")));
    }

    void aLateDeliveryDoesNotReplaceANewerValue()
    {
        test::FakeClock clock;
        ReadingsBar bar(clock);
        bar.begin(1s);
        const SampleBatch late = batchOf(clock, QStringLiteral("P1"), Metric::BroadcastLatency, 100);
        clock.advance(2s);
        bar.add(batchOf(clock, QStringLiteral("P1"), Metric::BroadcastLatency, 200));
        bar.add(late);
        bar.refresh();
        QVERIFY(textOf(bar, "broadcastValue").startsWith(QStringLiteral("200")));
    }
};

QTEST_MAIN(TestReadingsBar)
#include "tst_readingsbar.moc"
