#include "tests/support/runbuilder.h"
#include "ui/models/stepsummarymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace castbench;

namespace {

int columnOf(const StepSummaryModel &model, const QString &name)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == name)
            return column;
    }
    return -1;
}

} // namespace

class TestStepSummaryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
    }

    void holdsTheSummariesOfTheRun()
    {
        const auto steps = summarizeSteps(staircaseRun(10));
        StepSummaryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSteps(steps);
        QCOMPARE(model.rowCount(), static_cast<int>(steps.size()));
        const int rate = columnOf(model, QStringLiteral("Measured\n(kbit/s)"));
        QVERIFY(rate >= 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto &step = steps[static_cast<std::size_t>(row)];
            const QString expected =
                step.measuredKbps ? QLocale::c().toString(*step.measuredKbps, 'f', 0) : QStringLiteral("–");
            QCOMPARE(model.index(row, rate).data().toString(), expected);
        }
        // Two viewers have a column each.
        QVERIFY(columnOf(model, QStringLiteral("Broadcast latency\nP1 (s)")) >= 0);
        QVERIFY(columnOf(model, QStringLiteral("Broadcast latency\nP2 (s)")) >= 0);
        model.retranslate();
        QCOMPARE(model.rowCount(), static_cast<int>(steps.size()));
    }

    void whatCannotBeToldIsADash()
    {
        StepSummary step;
        StepSummaryModel model;
        model.setSteps({step});
        for (int column = 2; column < model.columnCount(); ++column)
            QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("–"));
    }

    void aMeanWithoutAnIntervalSaysSo()
    {
        StepSummary step;
        LatencySummary latency;
        latency.device = QStringLiteral("P1");
        latency.summary.n = 2;
        latency.summary.mean = 3260;
        step.broadcast.push_back(latency);
        step.droppedNetwork = CountDifference{12, true};
        StepSummaryModel model;
        model.setSteps({step});
        const int column = columnOf(model, QStringLiteral("Broadcast latency\nP1 (s)"));
        QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("3.260 ± –"));
        QCOMPARE(model.index(0, columnOf(model, QStringLiteral("Dropped:\nnetwork"))).data().toString(),
                 QStringLiteral("≥ 12"));
    }

    void verdictsHaveTextAndSign()
    {
        std::vector<StepSummary> steps(4);
        steps[0].record.proof.verdict = CapVerdict::InForce;
        steps[1].record.proof.verdict = CapVerdict::NotInForce;
        steps[1].record.proof.reason = CapReason::AboveCap;
        steps[2].record.proof.verdict = CapVerdict::NotLoaded;
        StepSummaryModel model;
        model.setSteps(steps);
        const int column = columnOf(model, QStringLiteral("Cap\nin force"));
        const QStringList texts{QStringLiteral("in force"), QStringLiteral("not in force"),
                                QStringLiteral("not loaded"), QStringLiteral("–")};
        for (int row = 0; row < 4; ++row) {
            const QModelIndex cell = model.index(row, column);
            QCOMPARE(cell.data().toString(), texts.at(row));
            QCOMPARE(cell.data(Qt::DecorationRole).value<QIcon>().isNull(), row == 3);
        }
        QVERIFY(model.index(1, column)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("More was sent")));
    }

    void goesToASpreadsheet()
    {
        StepSummaryModel model;
        model.setSteps(summarizeSteps(staircaseRun(10)));
        const QStringList lines = model.tabSeparated().trimmed().split(u'\n');
        QCOMPARE(lines.size(), model.rowCount() + 1);
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), model.columnCount() - 1);
    }
};

QTEST_MAIN(TestStepSummaryModel)
#include "tst_stepsummarymodel.moc"
