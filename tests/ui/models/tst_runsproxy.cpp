#include "ui/models/runsmodel.h"
#include "ui/models/runsproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

RunRecord recordOf(RunId id, const QString &name, const QString &notes, RunState state = RunState::Done)
{
    RunRecord record;
    record.id = id;
    record.name = name;
    record.notes = notes;
    record.plan.title = QStringLiteral("Upload cap");
    record.state = state;
    record.startedAt = UtcTime(1'800'000'000s) + seconds(id);
    return record;
}

} // namespace

class TestRunsProxy : public QObject
{
    Q_OBJECT

private:
    RunsModel m_runs;
    RunsProxy m_shown;

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_shown.rowCount(); ++row)
            names += m_shown.index(row, RunsModel::NameColumn).data().toString();
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shown.setSourceModel(&m_runs);
        m_runs.setRuns({recordOf(3, QStringLiteral("evening"), {}, RunState::Failed),
                        recordOf(2, QStringLiteral("Noon"), QStringLiteral("first\nsecond: rain")),
                        recordOf(10, QStringLiteral("Morning"), {})});
    }

    void findsEveryWordWhereverItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList all{QStringLiteral("evening"), QStringLiteral("Noon"), QStringLiteral("Morning")};
        QTest::newRow("nothing") << QString() << all;
        QTest::newRow("blanks") << QStringLiteral("   ") << all;
        QTest::newRow("name, any case") << QStringLiteral("NOON") << QStringList{QStringLiteral("Noon")};
        QTest::newRow("plan") << QStringLiteral("upload cap") << all;
        QTest::newRow("state") << QStringLiteral("failed") << QStringList{QStringLiteral("evening")};
        QTest::newRow("second line of the notes")
            << QStringLiteral("rain") << QStringList{QStringLiteral("Noon")};
        QTest::newRow("words of different columns")
            << QStringLiteral("rain upload noon") << QStringList{QStringLiteral("Noon")};
        QTest::newRow("not all words") << QStringLiteral("rain morning") << QStringList();
    }
    void findsEveryWordWhereverItIs()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const QAbstractItemModelTester tester(&m_shown,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_shown.setText(text);
        QCOMPARE(names(), found);
    }

    void sortsByValueNotByText()
    {
        m_shown.setText({});
        m_shown.sort(RunsModel::StartedColumn, Qt::DescendingOrder);
        QCOMPARE(names().front(), QStringLiteral("Morning"));
        m_shown.sort(RunsModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(names().front(), QStringLiteral("evening"));
    }
};

QTEST_MAIN(TestRunsProxy)
#include "tst_runsproxy.moc"
