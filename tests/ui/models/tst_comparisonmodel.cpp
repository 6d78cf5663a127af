#include "tests/support/runbuilder.h"
#include "ui/models/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace castbench;

namespace {

/// One step of 20 s at about `rate` kbit/s, and perhaps one more.
RunData runOf(double rate, bool hasSecondStep = false)
{
    constexpr std::array ripple{1.0, -1.0, 0.5, -0.5};
    RunBuilder run;
    run.step(Cap::kbps(1000), 0, 20);
    if (hasSecondStep)
        run.step(Cap::kbps(512), 20, 40);
    for (int t = 1; t <= 20; ++t)
        run.sample(RunBuilder::upload(), t, rate + 10 * ripple[static_cast<std::size_t>(t) % ripple.size()]);
    return run.build();
}

Comparison compared(std::vector<RunData> runs)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        runs[i].record.id = static_cast<RunId>(i + 1);
        runs[i].record.name = QStringLiteral("Run %1").arg(i + 1);
    }
    return compareSteps(runs);
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private:
    static QString cell(const ComparisonModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static int rowOf(const ComparisonModel &model, const QString &quantity)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (cell(model, row, ComparisonModel::QuantityColumn).startsWith(quantity))
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void saysWhatCanBeToldOfTwoRuns_data()
    {
        QTest::addColumn<double>("second");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("higher") << 900.0 << QStringLiteral("▲ higher");
        QTest::newRow("lower") << 700.0 << QStringLiteral("▼ lower");
        QTest::newRow("the same") << 800.0 << QStringLiteral("≈ not distinguishable");
    }
    void saysWhatCanBeToldOfTwoRuns()
    {
        QFETCH(double, second);
        QFETCH(QString, verdict);
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(compared({runOf(800), runOf(second)}));
        const int row = rowOf(model, metricName(Metric::UploadRate));
        QVERIFY(row >= 0);
        QCOMPARE(cell(model, row, ComparisonModel::VerdictColumn), verdict);
        QCOMPARE(cell(model, row, ComparisonModel::FirstRunColumn), QStringLiteral("Run 1"));
        QCOMPARE(cell(model, row, ComparisonModel::SecondRunColumn), QStringLiteral("Run 2"));
        QVERIFY(cell(model, row, ComparisonModel::QuantityColumn).endsWith(QStringLiteral("(kbit/s)")));
        QVERIFY(cell(model, row, ComparisonModel::FirstValueColumn).startsWith(QStringLiteral("800 ± ")));
        QVERIFY(!model.index(row, ComparisonModel::VerdictColumn).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(model.verdictCount(), model.rowCount());
    }

    void stepsWithoutACounterpartAreShownAndAreNoVerdicts()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(compared({runOf(800), runOf(800, true)}));
        const int last = model.rowCount() - 1;
        QCOMPARE(model.verdictCount(), last);
        QVERIFY(cell(model, last, ComparisonModel::StepColumn).endsWith(QStringLiteral("512 kbit/s")));
        QCOMPARE(cell(model, last, ComparisonModel::FirstRunColumn), QStringLiteral("Run 2"));
        QCOMPARE(cell(model, last, ComparisonModel::DifferenceColumn), QStringLiteral("–"));
        QCOMPARE(cell(model, last, ComparisonModel::VerdictColumn),
                 QStringLiteral("no such step in another run"));
        model.retranslate();
    }

    void threeRunsAreComparedInPairs()
    {
        ComparisonModel model;
        model.setComparison(compared({runOf(800), runOf(800), runOf(900)}));
        int uploads = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            uploads +=
                cell(model, row, ComparisonModel::QuantityColumn).startsWith(metricName(Metric::UploadRate));
        QCOMPARE(uploads, 3);
        model.setComparison({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.verdictCount(), 0);
    }
};

QTEST_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
