#include "ui/models/runsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

const UtcTime start{1'800'000'000s};

RunRecord recordOf(RunId id, const QString &name)
{
    RunRecord record;
    record.id = id;
    record.name = name;
    record.plan.title = QStringLiteral("Upload cap, quick");
    record.state = RunState::Done;
    record.startedAt = start + seconds(id);
    record.finishedAt = record.startedAt + 61s;
    record.notes = QStringLiteral("first line\nsecond line");
    return record;
}

} // namespace

class TestRunsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsKnownOfARun()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunRecord broken = recordOf(2, {});
        broken.finishedAt.reset();
        model.setRuns({broken, recordOf(1, QStringLiteral("Morning"))});
        QCOMPARE(model.index(0, RunsModel::NameColumn).data().toString(),
                 QStringLiteral("Upload cap, quick"));
        QCOMPARE(model.index(1, RunsModel::NameColumn).data().toString(), QStringLiteral("Morning"));
        QCOMPARE(model.index(0, RunsModel::DurationColumn).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(1, RunsModel::DurationColumn).data().toString(), QStringLiteral("1 min 1 s"));
        QCOMPARE(model.index(1, RunsModel::NotesColumn).data().toString(), QStringLiteral("first line"));
        QCOMPARE(model.index(1, 0).data(RunsModel::runIdRole).toLongLong(), 1);
        QCOMPARE(model.rowOf(1), 1);
        QCOMPARE(model.rowOf(9), -1);
        model.retranslate();
    }

    void selectionsFollowTheirRuns()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({recordOf(3, QStringLiteral("c")), recordOf(2, QStringLiteral("b")),
                       recordOf(1, QStringLiteral("a"))});
        const QPersistentModelIndex kept = model.index(1, 0);
        const QPersistentModelIndex removed = model.index(2, 0);
        model.setRuns({recordOf(4, QStringLiteral("d")), recordOf(3, QStringLiteral("c")),
                       recordOf(2, QStringLiteral("b"))});
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), QStringLiteral("b"));
        QCOMPARE(kept.row(), 2);
        QVERIFY(!removed.isValid());
    }

    void aNameIsAskedForNotSet()
    {
        RunsModel model;
        model.setRuns({recordOf(1, QStringLiteral("a"))});
        QSignalSpy renamed(&model, &RunsModel::renameRequested);
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("   "), Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("a"), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral(" b "), Qt::EditRole));
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(renamed.front().at(1).toString(), QStringLiteral("b"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("a"));
        model.setReadOnly(true);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("c"), Qt::EditRole));
    }
};

QTEST_MAIN(TestRunsModel)
#include "tst_runsmodel.moc"
