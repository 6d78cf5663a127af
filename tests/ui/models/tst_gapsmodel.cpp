#include "ui/models/gapsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

class TestGapsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsGapsInTheOrderOfTheirBeginning()
    {
        const UtcTime start{1'800'000'000s};
        Gap late;
        late.series = {QStringLiteral("P1"), QStringLiteral("B1"), Metric::BroadcastLatency,
                       Method::FrameClock};
        late.from = start + 70s;
        late.to = start + 82s;
        late.reason = GapReason::Stalled;
        Gap early = late;
        early.from = start + 5s;
        early.to = early.from + 250ms;
        early.reason = GapReason::ProbeLost;
        GapsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGaps(start, {late, early});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.gap(0), early);
        QCOMPARE(model.index(0, GapsModel::DurationColumn).data().toString(), QStringLiteral("250 ms"));
        QCOMPARE(model.index(1, GapsModel::FromColumn).data().toString(), QStringLiteral("1:10"));
        QCOMPARE(model.index(1, GapsModel::MetricColumn).data().toString(),
                 QStringLiteral("Broadcast latency"));
        QCOMPARE(model.index(1, GapsModel::ReasonColumn).data().toString(),
                 QStringLiteral("player had nothing to show"));
        model.retranslate();
        model.setGaps(start, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestGapsModel)
#include "tst_gapsmodel.moc"
