#include "tests/support/ui/fakelabservice.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/timeline.h"
#include "ui/wizards/stepspage.h"
#include "ui/wizards/stepsview.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace castbench;

namespace {

struct Fixture
{
    ExperimentDraft draft = draft::fromPlan(*loadPlan(QStringLiteral("upload-cap-quick")));
    std::unique_ptr<StepsPage> page;

    StepsPage &show()
    {
        page = std::make_unique<StepsPage>(draft);
        page->resize(1000, 600);
        page->show();
        page->enter();
        return *page;
    }
    template<typename Child>
    Child *child(const char *name) const
    {
        return page->findChild<Child *>(QLatin1StringView(name));
    }
    StepsView *table() const
    {
        return child<StepsView>("steps");
    }
    QStringList caps() const
    {
        QStringList all;
        for (const StepText &step : draft.steps)
            all += step.cap.section(u' ', 0, 0);
        return all;
    }
};

} // namespace

class TestStepsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheCapsThatTheSwitchWillSet()
    {
        Fixture f;
        f.draft.lab = exampleLab();
        f.draft.lab->switchDevice.driver = switchdrivers::nsdp;
        f.show();
        auto *real = f.child<QLabel>("realCaps");
        QVERIFY(!real->isVisible());
        f.draft.steps[1].cap = QStringLiteral("3000 kbit/s");
        f.page->enter();
        QVERIFY(real->isVisible());
        QVERIFY2(real->text().contains(QStringLiteral("3000 kbit/s becomes 2000 kbit/s")),
                 qPrintable(real->text()));
        const QString drawn = f.child<Timeline>("timeline")->accessibleDescription();
        QVERIFY2(!drawn.contains(QStringLiteral("3000")), qPrintable(drawn));
        f.draft.lab->switchDevice.driver = switchdrivers::snmp;
        f.page->enter();
        QVERIFY(!real->isVisible());
    }

    void editsACellByKeyboard()
    {
        Fixture f;
        f.show();
        f.table()->setFocus();
        f.table()->setCurrentIndex(f.table()->model()->index(1, StepsModel::CapColumn));
        QTest::keyClick(f.table(), Qt::Key_Return);
        auto *editor = f.table()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("3000"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(f.draft.steps[1].cap, QStringLiteral("3000"));
        f.page->showProblems(draft::problems(f.draft));
        QVERIFY(f.child<FieldNote>("stepsNote")->text().contains(QStringLiteral("Step 2")));
        f.child<QAction>("undo")->trigger();
        QCOMPARE(f.draft.steps[1].cap, QStringLiteral("4000 kbit/s"));
        f.page->showProblems(draft::problems(f.draft));
        QVERIFY(f.child<FieldNote>("stepsNote")->text().isEmpty());
    }

    void everyActionByItsShortcut()
    {
        Fixture f;
        f.show();
        f.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.table()->setFocus();
        f.table()->selectRows(1, 1);
        QTest::keyClick(f.table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.caps().join(u' '), QStringLiteral("No 2000 4000 1000 512 No"));
        QTest::keyClick(f.table(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(f.table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.caps().join(u' '), QStringLiteral("No 4000 4000 2000 1000 512 No"));
        QTest::keyClick(f.table(), Qt::Key_Delete);
        QTest::keyClick(f.table(), Qt::Key_Insert);
        QCOMPARE(f.draft.steps.size(), 7);
        QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.caps().join(u' '), QStringLiteral("No 4000 2000 1000 512 No"));
    }

    void draggedRowsMove()
    {
        Fixture f;
        f.show();
        f.table()->selectRows(4, 1);
        const QRect first = f.table()->visualRect(f.table()->model()->index(0, 0));
        QMimeData data;
        const QList<int> rows = f.table()->selectedRows();
        QCOMPARE(rows, QList<int>{4});
        class Drop : public QDropEvent
        {
        public:
            using QDropEvent::QDropEvent;
        };
        // A drop from elsewhere is not a step of this table.
        Drop foreign(first.topLeft() + QPoint(2, 1), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.table()->viewport(), &foreign);
        QCOMPARE(f.caps().join(u' '), QStringLiteral("No 4000 2000 1000 512 No"));
    }

    void rowsComeFromASpreadsheetAndGoBack()
    {
        Fixture f;
        f.show();
        f.table()->selectRows(5, 1);
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Cap\tDuration\n3 Mbit/s\t20 s\nnonsense\t20 s\n"));
        f.child<QAction>("pasteSteps")->trigger();
        QCOMPARE(f.draft.steps.size(), 8);
        QCOMPARE(f.draft.steps[6].cap, QStringLiteral("3 Mbit/s"));
        QCOMPARE(f.draft.steps[7].cap, QStringLiteral("nonsense"));
        QCOMPARE(f.table()->selectedRows(), (QList<int>{6, 7}));
        f.child<QAction>("copySteps")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("3 Mbit/s\t20 s\t\nnonsense\t20 s\t\n"));
        QSignalSpy refused(f.page.get(), &StepsPage::refused);
        QGuiApplication::clipboard()->clear();
        f.child<QAction>("pasteSteps")->trigger();
        QCOMPARE(refused.count(), 1);
    }

    void randomisesAndRepeatsReversibly()
    {
        Fixture f;
        f.show();
        const QList<StepText> before = f.draft.steps;
        f.child<QSpinBox>("seed")->setValue(7);
        f.child<QToolButton>("randomise")->click();
        QVERIFY(f.draft.steps != before);
        QCOMPARE(f.draft.steps, steptext::shuffled(before, 7, true));
        QVERIFY(f.child<QAction>("undo")->toolTip().contains(QStringLiteral("seed 7")));
        f.child<QSpinBox>("times")->setValue(3);
        f.child<QToolButton>("repeat")->click();
        QCOMPARE(f.draft.steps.size(), 18);
        f.child<QAction>("undo")->trigger();
        f.child<QAction>("undo")->trigger();
        QCOMPARE(f.draft.steps, before);
        QSignalSpy refused(f.page.get(), &StepsPage::refused);
        f.child<QSpinBox>("times")->setValue(100);
        f.child<QToolButton>("repeat")->click();
        f.child<QToolButton>("repeat")->click();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(f.draft.steps.size(), 600);
    }

    void presetsReplaceTheSteps()
    {
        Fixture f;
        f.show();
        const auto actions = f.child<QToolButton>("presets")->menu()->actions();
        actions[0]->trigger();
        QCOMPARE(f.draft.steps.front().duration, QStringLiteral("300 s"));
        QVERIFY(f.child<QLabel>("total")->text().contains(QStringLiteral("30 min")));
        actions[1]->trigger();
        QCOMPARE(f.draft.steps.front().duration, QStringLiteral("10 s"));
        QCOMPARE(f.draft.settle, QStringLiteral("2 s"));
    }

    void tableAndTimelineSelectTheSame()
    {
        Fixture f;
        f.show();
        auto *timeline = f.child<Timeline>("timeline");
        f.table()->selectRows(3, 1);
        QCOMPARE(timeline->selected(), 3);
        QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->stepRect(1).center().toPoint());
        QCOMPARE(f.table()->selectedRows(), QList<int>{1});
    }

    void theLastStepCanGo()
    {
        Fixture f;
        f.show();
        f.table()->selectAll();
        f.child<QAction>("removeSteps")->trigger();
        QVERIFY(f.draft.steps.isEmpty());
        f.page->showProblems(draft::problems(f.draft));
        QVERIFY(!f.child<FieldNote>("stepsNote")->text().isEmpty());
        f.child<QAction>("insertStep")->trigger();
        QCOMPARE(f.draft.steps.size(), 1);
    }
};

QTEST_MAIN(TestStepsPage)
#include "tst_stepspage.moc"
