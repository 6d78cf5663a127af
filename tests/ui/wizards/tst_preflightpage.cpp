#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakerunservice.h"
#include "ui/wizards/preflightpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace castbench;

namespace {

Finding finding(Severity severity)
{
    return {severity, QStringLiteral("S1"), QStringLiteral("switch answers"), QStringLiteral("No answer."),
            QStringLiteral("Switch it on.")};
}

struct Fixture
{
    ExperimentDraft draft = draft::fromPlan(*loadPlan(QStringLiteral("upload-cap-quick")));
    FakeRunService runs;
    std::unique_ptr<PreflightPage> page = std::make_unique<PreflightPage>(draft, runs);

    template<typename Widget>
    Widget *child(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1StringView(name));
    }
    QString verdict() const
    {
        return child<QLabel>("verdict")->text();
    }
};

} // namespace

class TestPreflightPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksWhenItIsEntered()
    {
        Fixture f;
        f.runs.findings = std::vector{finding(Severity::Info), finding(Severity::Warning)};
        f.page->enter();
        QCOMPARE(f.runs.calls, QStringList(QStringLiteral("check")));
        QCOMPARE(f.runs.checked->plan.steps.size(), std::size_t(6));
        QVERIFY(f.page->mayRun());
        QVERIFY(f.page->isComplete());
        QCOMPARE(f.child<QTableView>("findings")->model()->rowCount(), 2);
        // Nothing changed: once is enough, until asked for.
        f.page->enter();
        QCOMPARE(f.runs.calls.size(), 1);
        f.draft.title = QStringLiteral("Another name");
        f.page->enter();
        QCOMPARE(f.runs.calls.size(), 1);
        f.child<QPushButton>("checkAgain")->click();
        QCOMPARE(f.runs.calls.size(), 2);
        f.draft.steps.removeLast();
        QVERIFY(!f.page->mayRun());
        f.page->enter();
        QCOMPARE(f.runs.calls.size(), 3);
    }

    void errorsForbidTheRunNotTheSaving()
    {
        Fixture f;
        f.runs.findings = std::vector{finding(Severity::Error)};
        f.page->enter();
        QVERIFY(!f.page->isComplete());
        QVERIFY(!f.page->mayRun());
        QVERIFY(f.verdict().contains(QStringLiteral("error")));
        QSignalSpy complete(f.page.get(), &WizardPage::completeChanged);
        f.child<QCheckBox>("onlySave")->click();
        QCOMPARE(complete.count(), 1);
        QVERIFY(f.page->isComplete());
        QVERIFY(!f.page->mayRun());
    }

    void canBeStopped()
    {
        Fixture f;
        f.runs.holdsCheck = true;
        f.page->enter();
        QVERIFY(!f.child<QProgressBar>("preflightProgress")->isHidden());
        QVERIFY(!f.page->isComplete());
        f.child<QPushButton>("cancelCheck")->click();
        QVERIFY(f.child<QProgressBar>("preflightProgress")->isHidden());
        QVERIFY(!f.page->isComplete());
        QVERIFY(!f.child<QPushButton>("checkAgain")->isHidden());
        f.runs.holdsCheck = false;
        f.child<QPushButton>("checkAgain")->click();
        QVERIFY(f.page->mayRun());
    }

    void leavingStopsTheCheck()
    {
        Fixture f;
        f.runs.holdsCheck = true;
        f.page->enter();
        f.page->leave();
        QVERIFY(!f.page->mayRun());
        f.page->enter();
        QCOMPARE(f.runs.calls.size(), 2);
        f.runs.releaseCheck();
        QTRY_VERIFY(f.page->mayRun());
        f.page->enter();
        f.child<QPushButton>("checkAgain")->click();
        f.page.reset();
        f.runs.releaseCheck();
        QCoreApplication::processEvents();
    }

    void aCheckThatFailsIsSaid()
    {
        Fixture f;
        f.runs.findings = Error{ErrorCode::NotFound, QStringLiteral("The built-in lab is not there."), {}};
        QSignalSpy failed(f.page.get(), &PreflightPage::failed);
        f.page->enter();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!f.page->isComplete());
    }

    void doesNotDisturbAnActiveRun()
    {
        Fixture f;
        RunRecord record;
        f.runs.begin(record);
        f.page->enter();
        QVERIFY(f.runs.calls.isEmpty());
        QVERIFY(f.verdict().contains(QStringLiteral("active")));
        QVERIFY(!f.child<QPushButton>("checkAgain")->isEnabled());
    }
};

QTEST_MAIN(TestPreflightPage)
#include "tst_preflightpage.moc"
