#include "tests/support/ui/fakelabservice.h"
#include "ui/widgets/fieldnote.h"
#include "ui/wizards/summarypage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace castbench;

class TestSummaryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWillHappen()
    {
        ExperimentDraft draft = draft::fromPlan(*loadPlan(QStringLiteral("upload-cap")));
        draft.lab = exampleLab();
        SummaryPage page(draft);
        page.enter();
        const auto text = [&page](const char *name) {
            return page.findChild<QLabel *>(QLatin1StringView(name))->text();
        };
        QVERIFY(text("labLine").contains(QStringLiteral("built-in")));
        QVERIFY(text("participantsLine").contains(QStringLiteral("B1")));
        QVERIFY(text("stepsLine").contains(QStringLiteral("30 min")));
        QVERIFY(text("measurementLine").contains(QStringLiteral("10 s")));
        draft.labChoice = ExperimentDraft::LabChoice::Open;
        draft.allViewers = false;
        draft.viewers = QStringList(QStringLiteral("P1"));
        page.enter();
        QCOMPARE(text("labLine"), QStringLiteral("Example lab"));
        QVERIFY(text("participantsLine").contains(QLatin1Char('1')));
    }

    void saysWhatTheSwitchMakesOfTheCaps()
    {
        ExperimentDraft draft = draft::fromPlan(*loadPlan(QStringLiteral("upload-cap")));
        draft.steps[1].cap = QStringLiteral("3 Mbit/s");
        draft.lab = exampleLab();
        SummaryPage page(draft);
        const auto *steps = page.findChild<QLabel *>(QStringLiteral("stepsLine"));
        page.enter();
        QVERIFY(!steps->text().contains(QStringLiteral("becomes")));
        draft.lab->switchDevice.driver = switchdrivers::nsdp;
        page.enter();
        QVERIFY2(steps->text().contains(QStringLiteral("3000 kbit/s becomes 2000 kbit/s")),
                 qPrintable(steps->text()));
    }

    void takesNames()
    {
        ExperimentDraft draft = draft::fromPlan(*loadPlan(QStringLiteral("upload-cap")));
        SummaryPage page(draft);
        page.enter();
        auto *title = page.findChild<QLineEdit *>(QStringLiteral("planTitle"));
        auto *note = page.findChild<FieldNote *>(QStringLiteral("titleNote"));
        title->clear();
        QTest::keyClicks(title, QStringLiteral("x"));
        QTest::keyClick(title, Qt::Key_Backspace);
        QVERIFY(draft.title.isEmpty());
        page.showProblems(draft::problems(draft));
        QVERIFY(!note->text().isEmpty());
        QTest::keyClicks(title, QStringLiteral("Mine"));
        auto *runName = page.findChild<QLineEdit *>(QStringLiteral("runName"));
        QTest::keyClicks(runName, QStringLiteral("Monday"));
        page.showProblems(draft::problems(draft));
        QVERIFY(note->text().isEmpty());
        QCOMPARE(draft::toPlan(draft).title, QStringLiteral("Mine"));
        QCOMPARE(draft::toRequest(draft).name, QStringLiteral("Monday"));
    }

    void saysWhyItCannotStart()
    {
        ExperimentDraft draft;
        SummaryPage page(draft);
        page.setObstacle(QStringLiteral("Not now."));
        QCOMPARE(page.findChild<FieldNote *>(QStringLiteral("obstacle"))->text(), QStringLiteral("Not now."));
        QVERIFY(page.keepsPlan());
    }
};

QTEST_MAIN(TestSummaryPage)
#include "tst_summarypage.moc"
