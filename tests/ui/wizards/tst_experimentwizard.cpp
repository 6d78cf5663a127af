#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakerunservice.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/models/planlibrary.h"
#include "ui/services/labdocument.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizards/experimentwizard.h"
#include "ui/wizards/stepsview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

enum Pages {
    KindPageIndex,
    LabPageIndex,
    StepsPageIndex,
    MeasurePageIndex,
    CheckPageIndex,
    SummaryPageIndex
};

struct Fixture
{
    QTemporaryDir folder;
    LabDocument lab;
    FakeLabService labs;
    FakeRunService runs;
    ScriptedPrompts prompts;
    PlanLibrary plans{folder.filePath(QStringLiteral("plans"))};
    std::unique_ptr<ExperimentWizard> wizard;

    ExperimentWizard &
    open(ExperimentDraft draft = draft::fromPlan(*loadPlan(QStringLiteral("upload-cap-quick"))))
    {
        draft.name.clear();
        wizard = std::make_unique<ExperimentWizard>(ExperimentWizard::Tools{lab, labs, runs, prompts, plans},
                                                    draft);
        wizard->show();
        return *wizard;
    }
    template<typename Child>
    Child *child(const char *name) const
    {
        return wizard->findChild<Child *>(QLatin1StringView(name));
    }
    void click(const char *button) const
    {
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
    }
};

/// Presses Tab until the control of that name has the focus.
bool tabTo(const QWidget &window, const char *name)
{
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == QLatin1StringView(name))
            return true;
        QTest::keyClick(focus ? focus : const_cast<QWidget *>(&window), Qt::Key_Tab);
    }
    return false;
}

} // namespace

class TestExperimentWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsASmallScreenInLargeText()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        {
            Fixture f;
            const ExperimentWizard &wizard = f.open();
            const QSize least = wizard.minimumSizeHint();
            QVERIFY2(least.width() <= 1366 && least.height() <= 768,
                     qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
        }
        QApplication::setFont(usual);
    }

    void fromFirstPageToARunByMouse()
    {
        Fixture f;
        ExperimentWizard &wizard = f.open();
        QSignalSpy requested(&wizard, &ExperimentWizard::runRequested);
        for (int page = 0; page < SummaryPageIndex; ++page) {
            QCOMPARE(wizard.currentPage(), page);
            f.click("next");
        }
        QCOMPARE(wizard.currentPage(), int(SummaryPageIndex));
        f.child<QLineEdit>("planTitle")->selectAll();
        QTest::keyClicks(f.child<QLineEdit>("planTitle"), QStringLiteral("Monday's caps"));
        f.click("startRun");
        QCOMPARE(requested.count(), 1);
        const auto request = requested.front().front().value<RunRequest>();
        QVERIFY(request.builtInLab);
        QCOMPARE(request.plan.title, QStringLiteral("Monday's caps"));
        QCOMPARE(request.plan.name, QStringLiteral("monday-s-caps"));
        QCOMPARE(request.plan.steps, loadPlan(QStringLiteral("upload-cap-quick"))->steps);
        QVERIFY(!wizard.isVisible());
        // The plan is kept.
        QVERIFY(f.plans.findSame(request.plan));
    }

    void fromFirstPageToAPlanByKeyboard()
    {
        Fixture f;
        ExperimentWizard &wizard = f.open();
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QSignalSpy saved(&wizard, &ExperimentWizard::planSaved);
        QVERIFY(tabTo(wizard, "next"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
        // A button shows that its key was pressed before it acts.
        QTRY_COMPARE(wizard.currentPage(), int(LabPageIndex));
        QVERIFY(tabTo(wizard, "allViewers"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!wizard.experiment().allViewers);
        QVERIFY(tabTo(wizard, "next"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wizard.currentPage(), int(StepsPageIndex));
        QVERIFY(tabTo(wizard, "steps"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(wizard.experiment().steps.size(), 5);
        for (int page = StepsPageIndex; page < SummaryPageIndex; ++page) {
            QVERIFY(tabTo(wizard, "next"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        }
        QCOMPARE(wizard.currentPage(), int(SummaryPageIndex));
        QVERIFY(tabTo(wizard, "planTitle"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Typed"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::AltModifier);
        QTRY_COMPARE(saved.count(), 1);
        const PlanEntry *entry = f.plans.find(saved.front().front().toString());
        QVERIFY(entry);
        QCOMPARE(entry->plan.steps.size(), std::size_t(5));
        QCOMPARE(entry->plan.viewers.size(), 2);
    }

    void backAndForthLosesNothing()
    {
        Fixture f;
        ExperimentWizard &wizard = f.open();
        f.click("next");
        f.child<QCheckBox>("allViewers")->click();
        f.child<QListWidget>("viewers")->item(0)->setCheckState(Qt::Unchecked);
        f.click("next");
        auto *steps = f.child<StepsView>("steps");
        steps->model()->setData(steps->model()->index(1, 0), QStringLiteral("not a cap"));
        const ExperimentDraft typed = wizard.experiment();
        // What is wrong keeps from going on, and is said.
        QVERIFY(!f.child<QPushButton>("next")->isEnabled());
        f.click("back");
        f.click("back");
        QCOMPARE(wizard.currentPage(), int(KindPageIndex));
        QVERIFY(!f.child<QPushButton>("back")->isEnabled());
        f.click("next");
        QVERIFY(!f.child<QCheckBox>("allViewers")->isChecked());
        f.click("next");
        QCOMPARE(steps->model()->index(1, 0).data().toString(), QStringLiteral("not a cap"));
        QCOMPARE(wizard.experiment(), typed);
        f.child<QAction>("undo")->trigger();
        QVERIFY(f.child<QPushButton>("next")->isEnabled());
    }

    void theListLeadsNoFurtherThanTheFirstOpenPage()
    {
        Fixture f;
        ExperimentDraft draft = draft::fromPlan(*loadPlan(QStringLiteral("upload-cap-quick")));
        draft.steps.front().duration = QStringLiteral("10");
        ExperimentWizard &wizard = f.open(draft);
        wizard.goTo(SummaryPageIndex);
        QCOMPARE(wizard.currentPage(), int(StepsPageIndex));
        QVERIFY(!f.child<QListWidget>("wizardPages")
                     ->item(MeasurePageIndex)
                     ->flags()
                     .testFlag(Qt::ItemIsEnabled));
        f.child<QListWidget>("wizardPages")->setCurrentRow(KindPageIndex);
        QCOMPARE(wizard.currentPage(), int(KindPageIndex));
    }

    void errorsOfTheCheckLeaveSaving()
    {
        Fixture f;
        f.runs.findings = std::vector{Finding{Severity::Error, QStringLiteral("S1"), QStringLiteral("switch"),
                                              QStringLiteral("No answer."), QStringLiteral("Switch it on.")}};
        ExperimentWizard &wizard = f.open();
        wizard.goTo(SummaryPageIndex);
        QCOMPARE(wizard.currentPage(), int(MeasurePageIndex) + 1);
        QVERIFY(!f.child<QPushButton>("next")->isEnabled());
        f.child<QCheckBox>("onlySave")->click();
        f.click("next");
        QVERIFY(!f.child<QPushButton>("startRun")->isEnabled());
        QSignalSpy saved(&wizard, &ExperimentWizard::planSaved);
        f.click("savePlan");
        QCOMPARE(saved.count(), 1);
    }

    void aPlanThatCannotBeSavedLosesNothing()
    {
        Fixture f;
        QFile file(f.folder.filePath(QStringLiteral("plans")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ExperimentWizard &wizard = f.open();
        wizard.goTo(CheckPageIndex);
        wizard.goTo(SummaryPageIndex);
        QSignalSpy requested(&wizard, &ExperimentWizard::runRequested);
        f.child<QLineEdit>("planTitle")->setFocus();
        QTest::keyClicks(f.child<QLineEdit>("planTitle"), QStringLiteral(" 2"));
        f.click("startRun");
        QCOMPARE(requested.count(), 0);
        QVERIFY(wizard.isVisible());
        QVERIFY(f.child<MessageBar>("messageBar")->text().contains(QStringLiteral("plans")));
        f.child<QCheckBox>("keepPlan")->click();
        f.click("startRun");
        QCOMPARE(requested.count(), 1);
    }

    void closingAsksOnlyWithInput()
    {
        Fixture f;
        f.open().reject();
        QVERIFY(f.prompts.questions().empty());
        QVERIFY(!f.wizard->isVisible());
        ExperimentWizard &wizard = f.open();
        f.click("next");
        f.child<QCheckBox>("allViewers")->click();
        f.prompts.answerWith(Answer::Cancel);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QCOMPARE(f.prompts.questions().size(), std::size_t(1));
        QVERIFY(wizard.isVisible());
        f.prompts.answerWith(Answer::Accept);
        wizard.close();
        QVERIFY(!wizard.isVisible());
    }

    void theLabsFailureIsShownAndCanBeDoneWithout()
    {
        Fixture f;
        f.labs.builtInLab = Error{ErrorCode::Timeout, QStringLiteral("It does not start; try again."), {}};
        ExperimentWizard &wizard = f.open();
        f.click("next");
        QVERIFY(f.child<MessageBar>("messageBar")->text().contains(QStringLiteral("try again")));
        f.click("next");
        QCOMPARE(wizard.currentPage(), int(StepsPageIndex));
    }

    void everythingHasANameAndRoom()
    {
        PseudoLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        Fixture f;
        ExperimentWizard &wizard = f.open();
        for (int page = 0; page <= SummaryPageIndex; ++page) {
            wizard.goTo(page);
            QCOMPARE(wizard.currentPage(), page);
            const QStringList unnamed = unnamedControls(&wizard);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
            const QStringList clipped = clippedTexts(&wizard);
            QVERIFY2(clipped.isEmpty(), qPrintable(QString::number(page) + clipped.join(u'\n')));
        }
        QCoreApplication::removeTranslator(&language);
        QTRY_COMPARE(f.child<QPushButton>("startRun")->text(), QStringLiteral("&Start run"));
    }
};

QTEST_MAIN(TestExperimentWizard)
#include "tst_experimentwizard.moc"
