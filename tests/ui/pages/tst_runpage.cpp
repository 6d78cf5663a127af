#include "tests/support/fakeclock.h"
#include "tests/support/runbuilder.h"
#include "tests/support/ui/fakerunservice.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/charts/figureview.h"
#include "ui/pages/runactions.h"
#include "ui/pages/runpage.h"
#include "ui/settings/settings.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

/// A page with everything around it.
struct Bench
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("castbench.ini"))};
    FakeRunService service;
    ScriptedPrompts prompts;
    test::FakeClock clock;
    RunPage page{service, settings, prompts, clock};

    template<typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
};

std::size_t pointsOf(const FigureData &figure)
{
    std::size_t points = 0;
    for (const FigurePanel &panel : figure.panels) {
        for (const FigureCurve &curve : panel.curves)
            points += curve.pointCount();
    }
    return points;
}

/// Tells all of a stored run as a run that goes on would.
void replay(FakeRunService &service, const RunData &data)
{
    RunRecord record = data.record;
    record.id = 7;
    record.state = RunState::Running;
    service.begin(record);
    for (const StepRecord &step : record.steps)
        service.tellStep(step);
    SampleBatch batch;
    batch.samples = data.samples;
    batch.gaps = data.gaps;
    batch.events = data.events;
    service.tellBatch(batch);
}

} // namespace

class TestRunPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWithoutARun()
    {
        Bench bench;
        bench.page.show();
        QVERIFY(bench.find<QLabel>("emptyText")->isVisible());
        QSignalSpy planned(&bench.page, &RunPage::planRequested);
        QTest::mouseClick(bench.find<QPushButton>("planButton"), Qt::LeftButton);
        QCOMPARE(planned.count(), 1);
    }

    void showsWhatTheRunDelivers()
    {
        Bench bench;
        bench.page.resize(1200, 700);
        bench.page.show();
        const RunData data = staircaseRun(10);
        replay(bench.service, data);
        QVERIFY(!bench.find<QLabel>("emptyText")->isVisible());
        QCOMPARE(bench.find<QTreeView>("eventsTable")->model()->rowCount(),
                 static_cast<int>(data.events.size()));
        const auto *view = bench.find<FigureView>("figureView");
        QVERIFY(view->plot());
        QTRY_VERIFY(pointsOf(view->shownFigure()) > data.samples.size() / 4);
    }

    void aNoteIsStoredWithItsText()
    {
        Bench bench;
        bench.page.show();
        replay(bench.service, staircaseRun(10));
        auto *note = bench.find<QLineEdit>("noteField");
        QTest::keyClicks(note, QStringLiteral("  the lamp went out "));
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(bench.service.calls.back(), QStringLiteral("note: the lamp went out"));
        QVERIFY(note->text().isEmpty());
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(bench.service.calls.count(), 1);
    }

    void aRefusedNoteIsNotLost()
    {
        Bench bench;
        bench.page.show();
        replay(bench.service, staircaseRun(10));
        bench.service.answer = Error{ErrorCode::Refused, QStringLiteral("The run is over."), {}};
        auto *note = bench.find<QLineEdit>("noteField");
        note->setText(QStringLiteral("too late"));
        QTest::mouseClick(bench.find<QPushButton>("noteButton"), Qt::LeftButton);
        QCOMPARE(note->text(), QStringLiteral("too late"));
        QVERIFY(bench.page.messages().text().contains(QStringLiteral("The run is over.")));
    }

    void theEndLeadsToTheResult()
    {
        Bench bench;
        bench.page.show();
        replay(bench.service, staircaseRun(10));
        RunRecord record = *bench.service.record();
        record.state = RunState::Done;
        record.restored = true;
        bench.service.end(record);
        QVERIFY(bench.page.messages().text().contains(QStringLiteral("stored")));
        QSignalSpy requested(&bench.page, &RunPage::resultRequested);
        QTest::mouseClick(bench.find<QPushButton>("messageAction"), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.front().front().toLongLong(), 7);
        QVERIFY(!bench.find<QLineEdit>("noteField")->isEnabled());
        // What was drawn stays.
        QVERIFY(bench.find<FigureView>("figureView")->plot());
    }

    void aFailureSaysWhyAndKeepsWhatWasDrawn()
    {
        Bench bench;
        bench.page.show();
        replay(bench.service, staircaseRun(10));
        RunRecord record = *bench.service.record();
        record.state = RunState::Failed;
        record.failure = QStringLiteral("The disk is full; free some space.");
        bench.service.end(record);
        QVERIFY(bench.page.messages().text().contains(record.failure));
        QVERIFY(bench.find<FigureView>("figureView")->plot());
        QCOMPARE(bench.prompts.questions().size(), std::size_t(0));
    }

    void preflightProblemsComeWithTheirRemedies()
    {
        Bench bench;
        bench.page.show();
        RunRecord record;
        record.state = RunState::Preflight;
        bench.service.begin(record);
        Q_EMIT bench.service.preflightDone(
            {{Severity::Info, QStringLiteral("B1"), {}, QStringLiteral("fine"), {}},
             {Severity::Error,
              QStringLiteral("S1"),
              {},
              QStringLiteral("No answer."),
              QStringLiteral("Check the cable.")}});
        QVERIFY(bench.page.messages().text().contains(QStringLiteral("S1: No answer. Check the cable.")));
        QVERIFY(!bench.page.messages().text().contains(QStringLiteral("fine")));
    }

    void aRunThatNeverBeganLeavesTheEmptyPage()
    {
        Bench bench;
        bench.page.show();
        Q_EMIT bench.service.preparing(QStringLiteral("Starting the built-in lab …"));
        QVERIFY(!bench.find<QLabel>("emptyText")->isVisible());
        Q_EMIT bench.service.failed({ErrorCode::NotFound, QStringLiteral("castbench-cli is missing."), {}});
        QVERIFY(bench.find<QLabel>("emptyText")->isVisible());
        QVERIFY(bench.page.messages().text().contains(QStringLiteral("missing")));
    }

    void everyControlHasAName()
    {
        Bench bench;
        bench.page.show();
        replay(bench.service, staircaseRun(10));
        const QStringList unnamed = unnamedControls(&bench.page);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    void nothingIsCutOffInALongLanguage()
    {
        PseudoLanguage pseudo;
        Bench bench;
        QCoreApplication::installTranslator(&pseudo);
        replay(bench.service, staircaseRun(10));
        const QStringList clipped = clippedTexts(&bench.page);
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
};

QTEST_MAIN(TestRunPage)
#include "tst_runpage.moc"
