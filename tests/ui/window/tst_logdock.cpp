#include "tests/support/ui/widgetchecks.h"
#include "ui/models/logmodel.h"
#include "ui/window/logdock.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace castbench;

class TestLogDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersByTextAndSeverity()
    {
        LogModel model;
        LogDock dock(model);
        auto *table = dock.findChild<QTableView *>();
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({{}, Severity::Info, QStringLiteral("P1"), QStringLiteral("begins")});
        model.append({{}, Severity::Warning, QStringLiteral("P1"), QStringLiteral("stands still")});
        model.append({{}, Severity::Error, QStringLiteral("S1"), QStringLiteral("is gone")});
        QCOMPARE(table->model()->rowCount(), 3);
        dock.findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClicks(dock.findChild<QLineEdit *>(QStringLiteral("logSearch")), QStringLiteral("s1"));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void copiesWhatIsShownOrChosen()
    {
        LogModel model;
        LogDock dock(model);
        model.append({{}, Severity::Info, QStringLiteral("P1"), QStringLiteral("first")});
        model.append({{}, Severity::Error, QStringLiteral("P1"), QStringLiteral("second")});
        auto *copy = dock.findChild<QToolButton *>(QStringLiteral("logCopy"));
        copy->click();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
        dock.findChild<QTableView *>()->selectRow(1);
        copy->click();
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("first")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("error\tP1\tsecond")));
    }

    void controlsHaveNames()
    {
        LogModel model;
        const LogDock dock(model);
        QCOMPARE(unnamedControls(&dock), QStringList());
    }
};

QTEST_MAIN(TestLogDock)
#include "tst_logdock.moc"
