#include "ui/models/stepsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <random>

using namespace castbench;

namespace {

QList<StepText> numbered(int count)
{
    QList<StepText> steps;
    for (int i = 1; i <= count; ++i)
        steps.append({QStringLiteral("%1 kbit/s").arg(100 * i), QStringLiteral("10 s"),
                      QStringLiteral("step %1").arg(i)});
    return steps;
}

QStringList labels(const StepsModel &model)
{
    QStringList all;
    for (const StepText &step : model.steps())
        all += step.label.mid(5);
    return all;
}

class Spanish : public QTranslator
{
public:
    bool isEmpty() const override
    {
        return false;
    }
    QString translate(const char * /*context*/, const char *text, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        return qstrcmp(text, "No Limit") == 0 ? QStringLiteral("Sin límite") : QString();
    }
};

QString shown(const StepsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestStepsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesTimes()
    {
        StepsModel model;
        model.setSteps(numbered(3));
        QCOMPARE(shown(model, 0, StepsModel::StartColumn), QStringLiteral("0:00"));
        QCOMPARE(shown(model, 2, StepsModel::StartColumn), QStringLiteral("0:20"));
        QCOMPARE(shown(model, 2, StepsModel::EndColumn), QStringLiteral("0:30"));
        QCOMPARE(model.totalDuration(), milliseconds(30'000));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(0, StepsModel::DurationColumn), QStringLiteral("5 min")));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(shown(model, 2, StepsModel::EndColumn), QStringLiteral("5:20"));
    }

    void keepsWhatWasTypedAndSaysWhatIsWrong_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("no unit") << int(StepsModel::CapColumn) << "4000"
                                 << "4 Mbit/s";
        QTest::newRow("bytes") << int(StepsModel::CapColumn) << "64 kB/s"
                               << "4 Mbit/s";
        QTest::newRow("too small") << int(StepsModel::CapColumn) << "1 kbit/s"
                                   << "16 kbit/s";
        QTest::newRow("empty cap") << int(StepsModel::CapColumn) << ""
                                   << "No Limit";
        QTest::newRow("no time unit") << int(StepsModel::DurationColumn) << "10"
                                      << "10 s";
        QTest::newRow("too short") << int(StepsModel::DurationColumn) << "999 ms"
                                   << "1 s to 24 h";
        QTest::newRow("too long") << int(StepsModel::DurationColumn) << "25 h"
                                  << "1 s to 24 h";
        QTest::newRow("control") << int(StepsModel::LabelColumn) << QStringLiteral("a\x01") << "Type it anew";
        QTest::newRow("long") << int(StepsModel::LabelColumn) << QString(1001, u'x') << "Shorten";
    }
    void keepsWhatWasTypedAndSaysWhatIsWrong()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, remedy);
        StepsModel model;
        model.setSteps(numbered(2));
        QVERIFY(model.setData(model.index(1, column), typed));
        QCOMPARE(model.index(1, column).data(Qt::EditRole).toString(), typed);
        QVERIFY2(model.problem(1, column).contains(remedy), qPrintable(model.problem(1, column)));
        QCOMPARE(model.index(1, column).data(Qt::ToolTipRole).toString(), model.problem(1, column));
        QVERIFY(!model.index(1, column).data(Qt::DecorationRole).isNull());
        QCOMPARE(model.problemCount(), 1);
        model.undoStack().undo();
        QCOMPARE(model.problemCount(), 0);
    }

    void anEmptyLabelShowsTheCap()
    {
        StepsModel model;
        model.setSteps({{QStringLiteral("512 kbit/s"), QStringLiteral("10 s"), {}}});
        QCOMPARE(shown(model, 0, StepsModel::LabelColumn), QStringLiteral("512 kbit/s"));
        QVERIFY(model.index(0, StepsModel::LabelColumn).data(Qt::EditRole).toString().isEmpty());
    }

    void movesRowsInTheirOrder_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("up") << QList<int>{2} << 0 << "3 1 2 4 5";
        QTest::newRow("down") << QList<int>{0} << 2 << "2 1 3 4 5";
        QTest::newRow("to the end") << QList<int>{1, 0} << 5 << "3 4 5 1 2";
        QTest::newRow("apart") << QList<int>{4, 0} << 3 << "2 3 1 5 4";
        QTest::newRow("nowhere") << QList<int>{1} << 1 << "1 2 3 4 5";
        QTest::newRow("no such row") << QList<int>{9, -1} << 0 << "1 2 3 4 5";
    }
    void movesRowsInTheirOrder()
    {
        QFETCH(QList<int>, rows);
        QFETCH(int, before);
        QFETCH(QString, order);
        StepsModel model;
        model.setSteps(numbered(5));
        model.move(rows, before);
        QCOMPARE(labels(model).join(u' '), order);
        while (model.undoStack().canUndo())
            model.undoStack().undo();
        QCOMPARE(labels(model).join(u' '), QStringLiteral("1 2 3 4 5"));
    }

    void duplicatesRemovesAndRepeats()
    {
        StepsModel model;
        model.setSteps(numbered(3));
        QVERIFY(model.duplicate({2, 0}));
        QCOMPARE(labels(model).join(u' '), QStringLiteral("1 2 3 1 3"));
        model.remove({0, 4});
        QCOMPARE(labels(model).join(u' '), QStringLiteral("2 3 1"));
        QVERIFY(model.repeat(2));
        QCOMPARE(labels(model).join(u' '), QStringLiteral("2 3 1 2 3 1"));
        QCOMPARE(model.undoStack().count(), 3);
    }

    void refusesMoreStepsThanAPlanMayHave()
    {
        StepsModel model;
        model.setSteps(numbered(600));
        QVERIFY(!model.repeat(2));
        QVERIFY(!model.insert(0, numbered(401), QStringLiteral("x")));
        QCOMPARE(model.rowCount(), 600);
        QVERIFY(!model.undoStack().canUndo());
        QVERIFY(model.insert(0, numbered(400), QStringLiteral("x")));
        QCOMPARE(model.rowCount(), 1000);
    }

    void noLimitIsShownAndTypedInTheUsersLanguage()
    {
        Spanish spanish;
        QVERIFY(QCoreApplication::installTranslator(&spanish));
        StepsModel model;
        model.setSteps(numbered(2));
        const QModelIndex cap = model.index(0, StepsModel::CapColumn);
        for (const QString &typed : {QStringLiteral("sin límite"), QStringLiteral("no limit")}) {
            QVERIFY(model.setData(cap, typed));
            QCOMPARE(shown(model, 0, StepsModel::CapColumn), QStringLiteral("Sin límite"));
            QCOMPARE(Cap::parse(model.steps().first().cap)->isLimited(), false);
        }
        QVERIFY(model.setData(model.index(0, StepsModel::LabelColumn), QString()));
        QCOMPARE(shown(model, 0, StepsModel::LabelColumn), QStringLiteral("Sin límite"));
        QCOMPARE(shown(model, 1, StepsModel::CapColumn), QStringLiteral("200 kbit/s"));
    }

    void aSeedDecidesTheOrder()
    {
        QList<StepText> steps = numbered(6);
        steps.first().cap = QStringLiteral("No Limit");
        steps.last().cap = QStringLiteral("no limit");
        const QList<StepText> kept = steptext::shuffled(steps, 42, true);
        QCOMPARE(kept, steptext::shuffled(steps, 42, true));
        QCOMPARE(kept.first(), steps.first());
        QCOMPARE(kept.last(), steps.last());
        QVERIFY(kept != steps);
        const QList<StepText> all = steptext::shuffled(steps, 3, false);
        QVERIFY(all.first() != steps.first() || all.last() != steps.last());
        for (const StepText &step : steps)
            QCOMPARE(all.count(step), 1);
        QVERIFY(steptext::shuffled({}, 1, true).isEmpty());
        // The same everywhere and for ever: a seed in a notebook gives the order back.
        QStringList order;
        for (const StepText &step : steptext::shuffled(numbered(6), 1, false))
            order += step.label.mid(5);
        QCOMPARE(order.join(u' '), QStringLiteral("4 6 3 1 5 2"));
    }

    void tablesComeAndGo()
    {
        const QList<StepText> steps = numbered(3);
        QCOMPARE(steptext::fromTable(steptext::toTable(steps), QStringLiteral("1 s")), steps);
        const QString sheet = QStringLiteral("Label\tCap\tDuration\r\n"
                                             "begin\tNo Limit\t5 min\r\n"
                                             "\r\n"
                                             "4 Mbit/s\t\t\r\n"
                                             "nonsense\r\n");
        const QList<StepText> read = steptext::fromTable(sheet, QStringLiteral("30 s"));
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[0],
                 (StepText{QStringLiteral("No Limit"), QStringLiteral("5 min"), QStringLiteral("begin")}));
        QCOMPARE(read[1], (StepText{QStringLiteral("4 Mbit/s"), QStringLiteral("30 s"), {}}));
        QCOMPARE(read[2], (StepText{QStringLiteral("nonsense"), QStringLiteral("30 s"), {}}));
        QCOMPARE(steptext::fromTable(QString(3000, u'1').replace(u'1', QStringLiteral("1\n")), {}).size(),
                 maximumStepCount);
    }

    void staysSoundUnderRandomEdits()
    {
        StepsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSteps(numbered(5));
        std::mt19937 random(7);
        const auto below = [&random](int limit) {
            return limit > 0 ? int(random() % unsigned(limit)) : 0;
        };
        for (int i = 0; i < 600; ++i) {
            const int rows = model.rowCount();
            switch (below(9)) {
            case 0:
                model.insert(below(rows + 1), numbered(1 + below(3)), QStringLiteral("insert"));
                break;
            case 1:
                model.remove({below(rows), below(rows)});
                break;
            case 2:
                if (rows < 40)
                    model.duplicate({below(rows), below(rows)});
                break;
            case 3:
                model.move({below(rows), below(rows)}, below(rows + 1));
                break;
            case 4:
                model.replace(steptext::shuffled(model.steps(), unsigned(i), below(2) == 0),
                              QStringLiteral("shuffle"));
                break;
            case 5:
                if (rows < 20)
                    model.repeat(2);
                break;
            case 6:
                model.setData(model.index(below(rows), below(3)), QStringLiteral("%1 s").arg(i));
                break;
            case 7:
                model.undoStack().undo();
                break;
            default:
                model.undoStack().redo();
            }
            QCOMPARE(int(model.drawnSteps().size()), model.rowCount());
        }
        const QList<StepText> last = model.steps();
        const int done = model.undoStack().index();
        while (model.undoStack().canUndo())
            model.undoStack().undo();
        model.undoStack().setIndex(done);
        QCOMPARE(model.steps(), last);
    }

    void aThousandStepsStayFast()
    {
        StepsModel model;
        model.setSteps(numbered(1000));
        QBENCHMARK_ONCE
        {
            for (int i = 0; i < 100; ++i)
                model.setData(model.index(i * 10, StepsModel::CapColumn),
                              QStringLiteral("%1 kbit/s").arg(i + 16));
        }
        QCOMPARE(model.undoStack().count(), 100);
    }
};

QTEST_MAIN(TestStepsModel)
#include "tst_stepsmodel.moc"
