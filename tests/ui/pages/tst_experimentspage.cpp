#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakerunservice.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/pages/experimentspage.h"
#include "ui/services/labdocument.h"
#include "ui/settings/settings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/timeline.h"
#include "ui/wizards/experimentwizard.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    LabDocument lab;
    FakeLabService labs;
    FakeRunService runs;
    ScriptedPrompts prompts;
    Settings settings{folder.filePath(QStringLiteral("castbench.ini"))};
    ExperimentsPage page{
        lab, labs, runs, prompts, settings, nullptr, folder.filePath(QStringLiteral("plans"))};

    template<typename Child>
    Child *child(const char *name) const
    {
        return page.findChild<Child *>(QLatin1StringView(name));
    }
    QTableView *table() const
    {
        return child<QTableView>("plans");
    }
    QString selectedTitle() const
    {
        return child<QLabel>("planTitle")->text();
    }
    /// A copy of a built-in plan in the user's folder, chosen.
    QString keep(const QString &title)
    {
        Plan plan = *loadPlan(QStringLiteral("upload-cap-quick"));
        plan.title = title;
        const QString path = folder.filePath(QStringLiteral("given.json"));
        if (savePlan(plan, path))
            page.openPlan(path);
        return page.plans().findSame(plan)->path;
    }
    QString write(const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("bad.json"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
};

} // namespace

class TestExperimentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBuiltInPlans()
    {
        Fixture f;
        QCOMPARE(f.table()->model()->rowCount(), int(builtInPlans().size()));
        QVERIFY(!f.selectedTitle().isEmpty());
        QVERIFY(f.child<QLabel>("planFacts")->text().contains(QStringLiteral("30 min")));
        QVERIFY(!f.child<Timeline>("planTimeline")->isHidden());
        QVERIFY(!f.child<QAction>("deletePlanAction")->isEnabled());
        QVERIFY(f.child<QAction>("editCopyAction")->isEnabled());
    }

    void runsThePlanOnTheLabThatIsOpen()
    {
        Fixture f;
        QSignalSpy requested(&f.page, &ExperimentsPage::runRequested);
        f.child<QPushButton>("runPlan")->click();
        QVERIFY(requested.front().front().value<RunRequest>().builtInLab);
        Lab lab = exampleLab();
        lab.name = QStringLiteral("Mine");
        f.lab.openFile(lab, QStringLiteral("/lab.json"));
        QVERIFY(f.child<QLabel>("planLab")->text().contains(QStringLiteral("Mine")));
        f.child<QPushButton>("runPlan")->click();
        const auto request = requested.back().front().value<RunRequest>();
        QVERIFY(!request.builtInLab);
        QCOMPARE(request.lab, lab);
        QCOMPARE(request.plan, *loadPlan(QStringLiteral("upload-cap")));
    }

    void aRunIsRepeatedByWayOfTheCheck()
    {
        Fixture f;
        QSignalSpy requested(&f.page, &ExperimentsPage::runRequested);
        const Plan plan = *loadPlan(QStringLiteral("upload-cap-quick"));
        f.page.repeat(plan);
        auto *wizard = f.page.findChild<ExperimentWizard *>();
        QVERIFY(wizard);
        QTRY_VERIFY(f.runs.checked.has_value());
        QCOMPARE(f.runs.checked->plan, plan);
        QVERIFY(wizard->findChild<QTableView *>(QStringLiteral("findings"))->isVisible());
        QVERIFY(requested.isEmpty());
    }

    void remembersWhenAPlanWasUsed()
    {
        Fixture f;
        RunRecord record;
        record.plan = *loadPlan(QStringLiteral("upload-cap"));
        record.startedAt = UtcTime(std::chrono::microseconds(1'700'000'000'000'000));
        f.runs.begin(record);
        QCOMPARE(f.settings.planUsed(QStringLiteral("upload-cap")), record.startedAt);
        QVERIFY(!f.child<QPushButton>("runPlan")->isEnabled());
        f.runs.end(record);
        QVERIFY(f.child<QPushButton>("runPlan")->isEnabled());
    }

    void deletesAndBringsBack()
    {
        Fixture f;
        const QString path = f.keep(QStringLiteral("Mine"));
        QCOMPARE(f.selectedTitle(), QStringLiteral("Mine"));
        f.child<QAction>("deletePlanAction")->trigger();
        QVERIFY(!QFile::exists(path));
        QVERIFY(f.page.messages().text().contains(QStringLiteral("Mine")));
        QTest::mouseClick(f.page.findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QVERIFY(QFile::exists(path));
        QCOMPARE(f.selectedTitle(), QStringLiteral("Mine"));
        QVERIFY(f.page.messages().text().isEmpty());
    }

    void renamesAndShares()
    {
        Fixture f;
        f.keep(QStringLiteral("Mine"));
        f.prompts.answerWith(QStringLiteral("Yours"));
        f.child<QAction>("renamePlanAction")->trigger();
        QCOMPARE(f.selectedTitle(), QStringLiteral("Yours"));
        const QString shared = f.folder.filePath(QStringLiteral("shared.json"));
        f.prompts.answerWith(shared);
        f.child<QAction>("savePlanAsAction")->trigger();
        QCOMPARE(loadPlan(shared)->title, QStringLiteral("Yours"));
        f.prompts.answerWith(f.folder.path());
        f.child<QAction>("savePlanAsAction")->trigger();
        QVERIFY(f.page.messages().text().contains(f.folder.path()));
    }

    void opensAPlanOnce()
    {
        Fixture f;
        f.keep(QStringLiteral("Mine"));
        f.keep(QStringLiteral("Mine"));
        QCOMPARE(f.table()->model()->rowCount(), int(builtInPlans().size()) + 1);
        QCOMPARE(f.settings.recentFiles(QStringLiteral("plans")).size(), 1);
    }

    void saysWhatIsWrongWithAPlanFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("syntax") << QByteArray("{\n\"format\": }") << "line 2";
        QTest::newRow("field") << QByteArray(
                                      "{\"format\": \"castbench-plan\", \"version\": 1, \"name\": \"x\","
                                      "\"kind\": \"upload-cap\", \"steps\": [{\"cap\": \"4000\","
                                      "\"duration\": \"10 s\"}]}")
                               << "steps[0].cap";
        QTest::newRow("markup") << QByteArray("{\"<img src=x>\": 1}") << "format";
    }
    void saysWhatIsWrongWithAPlanFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        Fixture f;
        f.page.openPlan(f.write(bytes));
        QVERIFY2(f.page.messages().text().contains(place), qPrintable(f.page.messages().text()));
        QVERIFY(f.page.messages().text().contains(QStringLiteral("bad.json")));
        QCOMPARE(f.table()->model()->rowCount(), int(builtInPlans().size()));
        QVERIFY(f.settings.recentFiles(QStringLiteral("plans")).isEmpty());
    }

    void aBrokenFileAmongThePlansIsShown()
    {
        Fixture f;
        const QString path = f.keep(QStringLiteral("Mine"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\n  \"format\": \"castbench-plan\" \"\n}");
        file.close();
        f.page.show();
        f.table()->selectRow(f.table()->model()->rowCount() - 1);
        QVERIFY(f.child<QLabel>("planFacts")->text().contains(QStringLiteral("line 3")));
        QVERIFY(!f.child<QPushButton>("runPlan")->isEnabled());
        QVERIFY(!f.child<QAction>("editCopyAction")->isEnabled());
        QVERIFY(f.child<QAction>("deletePlanAction")->isEnabled());
    }

    void opensTheWizardOnce()
    {
        Fixture f;
        f.page.show();
        f.page.newExperiment();
        f.page.newExperiment();
        const auto wizards = f.page.findChildren<ExperimentWizard *>();
        QCOMPARE(wizards.size(), 1);
        QCOMPARE(wizards.front()->experiment().steps.size(), 6);
        QVERIFY(wizards.front()->experiment().name.isEmpty());
        QSignalSpy requested(&f.page, &ExperimentsPage::runRequested);
        RunRequest request;
        Q_EMIT wizards.front()->runRequested(request);
        QCOMPARE(requested.count(), 1);
        delete wizards.front();
        f.child<QAction>("editCopyAction")->trigger();
        const auto *copy = f.page.findChild<ExperimentWizard *>();
        QVERIFY(copy->experiment().title.contains(QStringLiteral("copy")));
    }

    void everythingHasANameAndRoom()
    {
        PseudoLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        {
            Fixture f;
            const QStringList unnamed = unnamedControls(&f.page);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
            const QStringList clipped = clippedTexts(&f.page);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        }
        QCoreApplication::removeTranslator(&language);
    }
};

QTEST_MAIN(TestExperimentsPage)
#include "tst_experimentspage.moc"
